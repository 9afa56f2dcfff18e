// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/error.h"

#include <QCoreApplication>

namespace simstock {

namespace {

struct ErrorWords {
    Q_DECLARE_TR_FUNCTIONS(simstock::Error)
};

QString generalSentence(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Network:
        return ErrorWords::tr(
            "The vendor could not be reached. Nothing was changed. Check the connection and "
            "try again.");
    case ErrorKind::Timeout:
        return ErrorWords::tr("The vendor did not answer in time. Try again in a moment.");
    case ErrorKind::Tls:
        return ErrorWords::tr(
            "The connection is not secure: the vendor's certificate was refused. Nothing was "
            "sent.");
    case ErrorKind::Canceled:
        return ErrorWords::tr("Stopped before it was finished.");
    case ErrorKind::Auth:
        return ErrorWords::tr(
            "The vendor refused the credentials. Check the keys of this account.");
    case ErrorKind::Forbidden:
        return ErrorWords::tr(
            "This account is not allowed to do that. Ask the vendor to enable it.");
    case ErrorKind::NotFound:
        return ErrorWords::tr("The vendor does not know this record. Refresh and try again.");
    case ErrorKind::Conflict:
        return ErrorWords::tr("Not possible in the present state. Refresh to see what changed.");
    case ErrorKind::Rejected:
        return ErrorWords::tr("The vendor refused the request. Nothing was done.");
    case ErrorKind::Funds:
        return ErrorWords::tr(
            "Not enough balance. Nothing was bought. Add money at the vendor or lower the "
            "quantity.");
    case ErrorKind::RateLimited:
        return ErrorWords::tr("Too many requests. Wait a moment, then try again.");
    case ErrorKind::Server:
        return ErrorWords::tr("The vendor has a problem of its own. Try again later.");
    case ErrorKind::Protocol:
        return ErrorWords::tr(
            "The vendor's answer could not be understood. What was stored before is kept.");
    case ErrorKind::Storage:
        return ErrorWords::tr(
            "Simstock could not write to its own files. Check the disk and its permissions.");
    }
    return {};
}

} // namespace

QString errorKindName(ErrorKind kind)
{
    static constexpr const char* names[] = {
        "Network",  "Timeout",  "Tls",   "Canceled",    "Auth",   "Forbidden", "NotFound",
        "Conflict", "Rejected", "Funds", "RateLimited", "Server", "Protocol",  "Storage"};
    return QString::fromLatin1(names[static_cast<int>(kind)]);
}

Error makeError(ErrorKind kind, const QString& detail)
{
    return makeError(kind, generalSentence(kind), detail);
}

Error makeError(ErrorKind kind, const QString& userText, const QString& detail)
{
    Error error;
    error.kind = kind;
    error.userText = userText;
    error.detail = detail;
    return error;
}

} // namespace simstock
