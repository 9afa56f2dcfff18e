// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/whitelabel/changes.h"

#include "models/core/redaction.h"
#include "models/core/untrustedtext.h"
#include "providers/whitelabel/words.h"

using namespace Qt::StringLiterals;

namespace simstock::whitelabel {

namespace {

constexpr int firstOk = 200;
constexpr int firstRedirect = 300;
constexpr int firstRefusal = 400;
constexpr int requestTimeout = 408;
constexpr qsizetype sentenceLimit = 300;

bool isUnclear(const Error& error)
{
    const bool isRedirect = error.httpStatus >= firstRedirect && error.httpStatus < firstRefusal;
    return error.kind == ErrorKind::Protocol || error.kind == ErrorKind::Server || isRedirect ||
           error.httpStatus == requestTimeout;
}

} // namespace

Result<Envelope> openChange(HttpReply reply)
{
    const bool isTaken = reply.status >= firstOk && reply.status < firstRedirect;
    if (isTaken && reply.body.trimmed().isEmpty())
        reply.body = "{}";
    auto envelope = openReply(std::move(reply));
    if (!envelope && isUnclear(envelope.error()))
        envelope.error().userText =
            Words::tr("The vendor's answer was not clear: it is not known whether the change was "
                      "taken. Read it again before you repeat it.");
    return envelope;
}

Result<bool> readDone(HttpReply reply)
{
    return openChange(std::move(reply)).map([](const Envelope&) { return true; });
}

Result<QString> readSentence(HttpReply reply, const QString& otherwise)
{
    return openChange(std::move(reply)).map([&otherwise](const Envelope& envelope) {
        const QString said = redacted(forDisplay(envelope.message, sentenceLimit)).trimmed();
        return said.isEmpty() ? otherwise : said;
    });
}

Error without(const Secret& secret, Error error)
{
    if (!secret.isEmpty())
        error.detail.replace(QString::fromUtf8(secret.reveal()), u"•••"_s);
    return error;
}

Error notSent(const QString& sentence)
{
    return makeError(ErrorKind::Rejected, sentence, {});
}

Error unnamed()
{
    return notSent(Words::tr("The vendor's number of this entry is not known. Nothing was sent. "
                             "Read the list again."));
}

} // namespace simstock::whitelabel
