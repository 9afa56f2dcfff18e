// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/http/httpclient.h"
#include "providers/json/document.h"
#include "providers/json/fields.h"

#include <QJsonObject>

#include <initializer_list>

namespace simstock::whitelabel {

/// The bytes of a request body: compact, names in alphabetical order, so that the same wish makes
/// the same bytes.
QByteArray toBody(const QJsonObject& object);

/// An answer of the API. There is no single envelope (contract, section 1): success may be missing
/// (health) and the thing asked for may stand in four places.
struct Envelope {
    json::Document document; ///< what every Value points into
    std::optional<bool> success;
    QString code;    ///< error_code; untrusted
    QString message; ///< untrusted
    bool verificationPending = false;

    [[nodiscard]] json::Value root() const { return document.root(); }
    /// data.<noun>, else data, else <noun>, else the root; the first that is an object.
    [[nodiscard]] json::Value object(std::initializer_list<std::string_view> nouns) const;
    /// data, else data.<noun>, else <noun>, else the root; the first that is an array.
    [[nodiscard]] std::optional<json::Value>
    list(std::initializer_list<std::string_view> nouns) const;
};

/// Protocol when the body is no JSON object (or array, for the lists).
Result<Envelope> readEnvelope(QByteArray body);

/// The envelope of a read that succeeded; everything else as the error it is.
Result<Envelope> openReply(HttpReply reply);

/// The error of an answer that says no. The vendor's words are cut, escaped and redacted.
/// The status of a path that exists, but not for this method.
inline constexpr int notAllowed = 405;
/// The call is not there at all, whatever is asked of it.
[[nodiscard]] bool isMissing(const Error& error);

Error vendorError(const Envelope& envelope, int httpStatus);
/// Of an answer with a failing status and no JSON.
Error plainError(const HttpReply& reply);

/// The object of a successful answer as f(const json::Fields&) reads it, or what was wrong with it.
template <typename F>
auto decodeObject(HttpReply reply, std::initializer_list<std::string_view> nouns, F f)
    -> Result<std::invoke_result_t<F, const json::Fields&>>
{
    const auto envelope = openReply(std::move(reply));
    if (!envelope)
        return failure(envelope.error());
    json::Problem problem;
    const json::Fields fields(envelope->object(nouns), problem);
    auto value = f(fields);
    return problem.unlessFound(std::move(value));
}

/// Where a list stands, as the server reports it; 0 = not stated.
struct Pagination {
    qint64 total = 0;
    qint64 totalPages = 0;
    qint64 limit = 0;
};
Pagination readPagination(const Envelope& envelope);

/// An id as text: text as it is, an integer by its digits; empty when it is neither.
QString idOf(const json::Fields& fields, std::initializer_list<std::string_view> keys);

} // namespace simstock::whitelabel
