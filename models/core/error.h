// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace simstock {

/// What went wrong, in the few classes code may branch on.
enum class ErrorKind {
    Network,     ///< no usable connection; nothing is known about the server
    Timeout,     ///< our own deadline passed
    Tls,         ///< certificate or handshake refused
    Canceled,    ///< a person or a closing window stopped it
    Auth,        ///< credentials refused
    Forbidden,   ///< credentials fine, right missing
    NotFound,    ///< the vendor does not know the thing
    Conflict,    ///< not possible in the thing's present state
    Rejected,    ///< the vendor understood and said no
    Funds,       ///< balance or credit too low
    RateLimited, ///< too many requests; see Error::retryAfter
    Server,      ///< the vendor's own failure
    Protocol,    ///< an answer that does not follow the contract; Error::detail names the JSON path
    Storage      ///< database, disk or keychain
};

/// The stable English word of a kind, for logs and the activity list.
QString errorKindName(ErrorKind kind);

/// One failure, as code and as a person needs it. Holds no secret: whoever fills detail from
/// outside passes it through redacted() first.
struct Error {
    ErrorKind kind = ErrorKind::Protocol;
    QString userText; ///< translated: what we know, what we do not, what to do
    QString detail;   ///< technical, redacted, shown behind a button; plain text, never trusted
    int httpStatus = 0;
    QString vendorCode; ///< verbatim, with leading zeros
    std::optional<std::chrono::milliseconds> retryAfter = std::nullopt;
    QString requestId = {};

    bool operator==(const Error&) const = default;
};

/// An Error with a general sentence for the kind as userText.
Error makeError(ErrorKind kind, const QString& detail = {});
/// An Error with a sentence of its own.
Error makeError(ErrorKind kind, const QString& userText, const QString& detail);

} // namespace simstock
