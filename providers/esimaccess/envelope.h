// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/http/httpclient.h"
#include "providers/json/document.h"
#include "providers/json/fields.h"

namespace simstock::esimaccess {

/// {success, errorCode, errorMsg, obj} as the contract's section 0 describes it.
struct Envelope {
    json::Document document; ///< what object points into
    bool success = false;
    QString code;    ///< empty for null and "0"
    QString message; ///< errorMsg or errorMessage; untrusted
    std::optional<json::Value> object;
};

/// Protocol when the body is not such an envelope, or says both yes and no.
Result<Envelope> readEnvelope(QByteArray body, const json::ListTap& tap = {});

/// The envelope of a read that succeeded; everything else as the error it is.
Result<Envelope> openReply(HttpReply reply, const json::ListTap& tap = {});

/// The object of a successful answer as f(const json::Fields&) reads it, or what was wrong with it.
template <typename F>
auto decodeObject(HttpReply reply, F f, const json::ListTap& tap = {})
    -> Result<std::invoke_result_t<F, const json::Fields&>>
{
    const auto envelope = openReply(std::move(reply), tap);
    if (!envelope)
        return failure(envelope.error());
    json::Problem problem;
    if (!envelope->object) {
        problem.missing(envelope->document.root(), "obj");
        return failure(problem.status().error());
    }
    const json::Fields fields(*envelope->object, problem);
    auto value = f(fields);
    return problem.unlessFound(std::move(value));
}

} // namespace simstock::esimaccess
