// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/http/vendorline.h"

#include <QCoreApplication>

namespace simstock {

namespace {

struct VendorLineWords {
    Q_DECLARE_TR_FUNCTIONS(simstock::VendorLine)
};

HttpOptions complete(HttpOptions options, const Surroundings& surroundings)
{
    options.useSystemProxy = surroundings.useSystemProxy;
    options.extraCaPem = surroundings.extraCaPem;
    return options;
}

/// Nothing says that it stayed here: never "not sent".
SpendReply lost(Error error)
{
    SpendReply sent;
    sent.evidence.anyByteLeft = true;
    sent.error = std::move(error);
    return sent;
}

} // namespace

VendorLine::VendorLine(Account account, HttpOptions options, const Surroundings& surroundings)
    : m_account(std::move(account)),
      m_clock(surroundings.clock),
      m_pool(surroundings.pool),
      m_client(m_account.baseUrl, complete(std::move(options), surroundings), m_clock)
{
    if (surroundings.trace)
        m_client.setTracer([trace = surroundings.trace, id = m_account.id](const HttpTrace& line) {
            trace(id, line);
        });
}

Call<HttpReply> VendorLine::ask(const HttpRequest& request)
{
    return transform(m_client.read(request),
                     [self = shared_from_this()](Result<HttpReply> reply) { return reply; });
}

Call<HttpReply> VendorLine::change(const HttpRequest& request)
{
    return transform(m_client.sendOnce(request),
                     [self = shared_from_this()](Result<SpendReply> sent) -> Result<HttpReply> {
                         if (!sent)
                             return failure(std::move(sent.error()));
                         if (sent->reply)
                             return std::move(*sent->reply);
                         auto error =
                             sent->error ? std::move(*sent->error) : makeError(ErrorKind::Network);
                         if (sent->evidence.anyByteLeft)
                             error.userText = VendorLineWords::tr(
                                 "No clear answer came: it is not known whether the "
                                 "change was taken. Read it again before you repeat it.");
                         return failure(std::move(error));
                     });
}

Call<ActAnswer> VendorLine::execute(const HttpRequest& request,
                                    std::function<ActAnswer(const SpendReply&)> judge)
{
    return transform(m_client.sendOnce(request),
                     [self = shared_from_this(),
                      judge = std::move(judge)](Result<SpendReply> sent) -> Result<ActAnswer> {
                         return judge(sent ? std::move(*sent) : lost(std::move(sent.error())));
                     });
}

namespace outcomes {

std::optional<ActAnswer> withoutReply(const SpendReply& sent, const QString& unknownText)
{
    if (sent.reply)
        return std::nullopt;
    if (sent.evidence.anyByteLeft)
        return unknown(sent.evidence, sent.error ? sent.error->kind : ErrorKind::Network,
                       sent.error ? sent.error->detail : QString(), unknownText);
    ActAnswer answer;
    answer.outcome = Outcome::NotSent;
    answer.evidence = sent.evidence;
    answer.error = sent.error ? *sent.error : makeError(ErrorKind::Network, sent.evidence.detail);
    return answer;
}

ActAnswer unknown(const Evidence& evidence, ErrorKind kind, const QString& detail,
                  const QString& unknownText)
{
    ActAnswer answer;
    answer.outcome = Outcome::Unknown;
    answer.evidence = evidence;
    if (!detail.isEmpty())
        answer.evidence.detail = detail;
    answer.error = makeError(kind, unknownText, answer.evidence.detail);
    answer.error->httpStatus = evidence.httpStatus;
    answer.error->vendorCode = evidence.vendorCode;
    return answer;
}

ActAnswer refused(const Evidence& evidence, Error error)
{
    ActAnswer answer;
    answer.outcome = Outcome::Refused;
    answer.evidence = evidence;
    answer.evidence.vendorCode = error.vendorCode;
    answer.evidence.detail = error.detail;
    answer.error = std::move(error);
    return answer;
}

Evidence evidenceOf(const SpendReply& sent)
{
    Evidence evidence = sent.evidence;
    if (sent.reply)
        evidence.httpStatus = sent.reply->status;
    return evidence;
}

} // namespace outcomes

} // namespace simstock
