// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/troveana/faults.h"

#include "models/core/redaction.h"
#include "models/core/untrustedtext.h"
#include "providers/http/httperror.h"
#include "providers/troveana/words.h"

using namespace Qt::StringLiterals;

namespace simstock::troveana {

namespace {

constexpr QLatin1StringView fundsCode("422001");

ErrorKind kindOf(const QString& refCode, int status)
{
    if (refCode == fundsCode)
        return ErrorKind::Funds;
    switch (status) {
    case 401:
        return ErrorKind::Auth;
    case 402:
        return ErrorKind::Funds;
    case 403:
        return ErrorKind::Forbidden;
    case 404:
        return ErrorKind::NotFound;
    case 409:
        return ErrorKind::Conflict;
    case 429:
        return ErrorKind::RateLimited;
    default:
        return status >= 500 ? ErrorKind::Server : ErrorKind::Rejected;
    }
}

QString sentenceOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Funds:
        return Words::tr("The balance at Troveana is too low. Nothing was bought. Add money there "
                         "or lower the quantity.");
    case ErrorKind::Auth:
        return Words::tr("Troveana refused the API key. Enter the key of this account again, or "
                         "ask the account manager for a new one.");
    case ErrorKind::Forbidden:
        return Words::tr("Troveana does not allow this to the account. Ask the account manager to "
                         "enable it.");
    case ErrorKind::NotFound:
        return Words::tr("Troveana does not know what this request names. Refresh, then try "
                         "again.");
    case ErrorKind::Conflict:
        return Words::tr("The present state at Troveana does not allow this. Refresh to see how it "
                         "stands.");
    case ErrorKind::RateLimited:
        return Words::tr("Troveana is busy. Wait a moment, then try again.");
    case ErrorKind::Server:
        return Words::tr("Troveana reports a failure of its own server. Try again in a few "
                         "minutes.");
    default:
        return Words::tr("Troveana refused this request.");
    }
}

} // namespace

int statusOf(const QString& refCode)
{
    if (refCode.size() != 6)
        return 0;
    const int status = QStringView(refCode).first(3).toInt();
    return status >= 400 && status <= 599 ? status : 0;
}

Error vendorError(const QString& refCode, const QString& message, int httpStatus)
{
    const int said = statusOf(refCode);
    const ErrorKind kind = kindOf(refCode, said != 0 ? said : httpStatus);
    Error error = makeError(kind, sentenceOf(kind), {});
    if (const QString words = forDisplay(redacted(message), 500); !words.isEmpty()) {
        error.detail = Words::tr("Provider says: %1").arg(words);
        if (kind == ErrorKind::Rejected || kind == ErrorKind::Conflict)
            error.userText += u' ' + error.detail;
    }
    error.vendorCode = refCode;
    error.httpStatus = httpStatus;
    return error;
}

Error replyError(const HttpReply& reply)
{
    // Busy servers, whose Retry-After needs a time, were waited for below and never come here.
    return statusError(reply, {});
}

} // namespace simstock::troveana
