// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/esimaccess/session.h"

#include "models/core/background.h"
#include "providers/esimaccess/faults.h"
#include "providers/esimaccess/outcome.h"
#include "providers/esimaccess/words.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace simstock::esimaccess {

namespace {

/// 7 in any second: one below the vendor's limit (decisions.md 10).
const PacingRule pace{7, milliseconds(1000)};
/// How often a read is repeated because the vendor says it is busy, and the first pause.
constexpr int busyRetries = 3;
constexpr milliseconds firstBusyPause{1000};

HttpOptions optionsFor(const Surroundings& surroundings, const Signer& signer)
{
    HttpOptions options;
    options.pacing = {pace};
    options.authorize = [&signer](const QByteArray& body) { return signer.headers(body); };
    options.useSystemProxy = surroundings.useSystemProxy;
    options.extraCaPem = surroundings.extraCaPem;
    return options;
}

} // namespace

QByteArray toBody(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// One read with its repetitions. Owned by its Call.
class Session::ReadJob {
public:
    ReadJob(std::shared_ptr<Session> session, const Query& query, Decode decode,
            Answer<bool> answer)
        : m_session(std::move(session)),
          m_decodeBody(std::move(decode)),
          m_answer(std::move(answer))
    {
        m_request.method = "POST";
        m_request.path = query.path;
        m_request.body = toBody(query.body);
        m_request.limits = query.limits;
    }

    void send()
    {
        m_pause.reset();
        m_sentForm = m_session->m_signer.form();
        m_http = m_session->m_client.read(m_request);
        m_http.onDone([this](Result<HttpReply> reply) {
            if (reply)
                decode(std::move(*reply));
            else
                m_answer.finish(failure(std::move(reply.error())));
        });
    }

private:
    void decode(HttpReply reply)
    {
        m_decode = inBackground(
            m_session->m_pool,
            [decodeBody = m_decodeBody, reply = std::move(reply)]() mutable -> Result<bool> {
                auto status = decodeBody(std::move(reply));
                if (!status)
                    return failure(std::move(status.error()));
                return true;
            });
        m_decode.onDone([this](Result<bool> done) { judge(std::move(done)); });
    }

    void judge(Result<bool> done)
    {
        if (done || !triesAgain(done.error()))
            m_answer.finish(std::move(done));
    }

    /// True when the question is on its way once more.
    bool triesAgain(const Error& error)
    {
        const QString& code = error.vendorCode;
        if (isBusy(code) && m_busy < busyRetries) {
            m_pause =
                m_session->m_clock.after(firstBusyPause * (1 << m_busy++), [this] { send(); });
            return true;
        }
        if (!m_session->m_signer.isSigning())
            return false;
        if (code == signatureCode && !m_triedCase) {
            m_triedCase = true;
            return sendWith({!m_sentForm.upperCase, m_sentForm.seconds});
        }
        if (code == clockCode && !m_triedUnit) {
            m_triedUnit = true;
            return sendWith({m_sentForm.upperCase, !m_sentForm.seconds});
        }
        // Neither form helped: the next request starts with the documented one again.
        if (code == signatureCode || code == clockCode)
            m_session->m_signer.setForm(m_firstForm.value_or(m_sentForm));
        return false;
    }

    bool sendWith(SigningForm form)
    {
        if (!m_firstForm)
            m_firstForm = m_sentForm;
        m_session->m_signer.setForm(form); // stays when it works
        send();
        return true;
    }

    std::shared_ptr<Session> m_session;
    HttpRequest m_request;
    Decode m_decodeBody;
    Answer<bool> m_answer;
    Call<HttpReply> m_http;
    Call<bool> m_decode;
    std::unique_ptr<Timer> m_pause;
    std::optional<SigningForm> m_firstForm;
    SigningForm m_sentForm;
    int m_busy = 0;
    bool m_triedCase = false;
    bool m_triedUnit = false;
};

Session::Session(Account account, Signer signer, const Surroundings& surroundings)
    : m_account(std::move(account)),
      m_clock(surroundings.clock),
      m_pool(surroundings.pool),
      m_signer(std::move(signer)),
      m_client(m_account.baseUrl, optionsFor(surroundings, m_signer), m_clock)
{
    if (surroundings.trace)
        m_client.setTracer([trace = surroundings.trace, id = m_account.id](const HttpTrace& line) {
            trace(id, line);
        });
}

Error Session::unusable() const
{
    return makeError(ErrorKind::Auth,
                     Words::tr("The access code of this account is missing or contains characters "
                               "that cannot be sent. Enter it again. Nothing was sent."),
                     {});
}

Call<bool> Session::readErased(const Query& query, Decode decode)
{
    if (!m_signer.isUsable())
        return Call<bool>::ready(failure(unusable()));
    Answer<bool> answer;
    auto call = answer.call();
    auto job = std::make_shared<ReadJob>(shared_from_this(), query, std::move(decode), answer);
    answer.keep(job);
    job->send();
    return call;
}

Call<ActAnswer> Session::execute(const PreparedAct& act)
{
    if (!m_signer.isUsable()) {
        ActAnswer answer;
        answer.outcome = Outcome::NotSent;
        answer.error = unusable();
        return Call<ActAnswer>::ready(answer);
    }
    HttpRequest request;
    request.method = act.method;
    request.path = act.path;
    request.body = act.body;
    request.limits = HttpLimits::spend();
    return transform(
        m_client.sendOnce(request),
        [act, session = shared_from_this()](Result<SpendReply> sent) -> Result<ActAnswer> {
            if (sent)
                return outcomeOf(act, *sent);
            SpendReply nothing; // not known to have stayed here: never "not sent"
            nothing.evidence.anyByteLeft = true;
            nothing.error = std::move(sent.error());
            return outcomeOf(act, nothing);
        });
}

} // namespace simstock::esimaccess
