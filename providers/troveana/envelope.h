// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/http/httpclient.h"
#include "providers/json/document.h"
#include "providers/json/fields.h"

namespace simstock::troveana {

/// {success, data, error, refCode, timestamp} as the contract's section 0 describes it.
struct Envelope {
    json::Document document; ///< what data points into
    bool success = false;
    QString refCode; ///< digits; empty for 0 and when there is none
    QString message; ///< error; untrusted
    std::optional<json::Value> data;
};

/// Protocol when the body is not such an envelope, or says both yes and no.
Result<Envelope> readEnvelope(QByteArray body);

/// The envelope of a read that succeeded; everything else as the error it is. success is the truth,
/// whatever the status (it is not documented which one comes with a failure).
Result<Envelope> openReply(HttpReply reply);

/// The data of a successful answer as f(const json::Value&, json::Problem&) reads it, or what was
/// wrong with it. Missing and null data are a problem.
template <typename F>
auto decodeData(HttpReply reply, F f)
    -> Result<std::invoke_result_t<F, const json::Value&, json::Problem&>>
{
    const auto envelope = openReply(std::move(reply));
    if (!envelope)
        return failure(envelope.error());
    json::Problem problem;
    if (!envelope->data) {
        problem.missing(envelope->document.root(), "data");
        return failure(problem.status().error());
    }
    auto value = f(*envelope->data, problem);
    return problem.unlessFound(std::move(value));
}

/// A text under the first of several names that is there; a short integer by its digits. Empty when
/// missing.
QString textOf(const json::Fields& fields, std::initializer_list<std::string_view> names);

} // namespace simstock::troveana
