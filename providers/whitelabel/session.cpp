// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/whitelabel/session.h"

#include "providers/http/httperror.h"
#include "providers/whitelabel/outcome.h"
#include "providers/whitelabel/words.h"

using namespace Qt::StringLiterals;

namespace simstock::whitelabel {

namespace {

constexpr int unauthorised = 401;
constexpr int forbidden = 403;
constexpr int notFound = 404;

HttpOptions pacedOptions()
{
    HttpOptions options;
    // decisions.md 10; sign-ins are counted by SignIn, which says no instead of waiting.
    options.pacing = {{5, milliseconds(1000)},
                      {1000, milliseconds(3'600'000)},
                      {600, milliseconds(3'600'000), usagePace}};
    return options;
}

Error scrubbedError(Error error, const HttpHeaders& headers)
{
    error.detail = scrubbed(error.detail, headers);
    error.requestId = scrubbed(error.requestId, headers);
    return error;
}

Error switchedOff()
{
    return makeError(ErrorKind::Rejected,
                     Words::tr("This call is switched off in the account's settings. Nothing was "
                               "sent."),
                     {});
}

ActAnswer notSent(Error error)
{
    ActAnswer answer;
    answer.outcome = Outcome::NotSent;
    answer.evidence.detail = error.detail;
    answer.error = std::move(error);
    return answer;
}

} // namespace

/// One read: signed in first, asked once more with new tokens when it is refused, and at a second
/// path when the first is not there. Owned by its Call.
class Session::AskJob {
public:
    AskJob(std::shared_ptr<Session> session, Question question, HttpRequest request,
           Answer<HttpReply> answer)
        : m_session(std::move(session)),
          m_question(std::move(question)),
          m_request(std::move(request)),
          m_answer(std::move(answer))
    {
    }
    void start()
    {
        if (m_question.open)
            send({});
        else
            sendWith(m_session->m_signIn->fresh());
    }

private:
    void sendWith(Call<Tokens> tokens)
    {
        m_signIn = std::move(tokens);
        m_signIn.onDone([this](Result<Tokens> got) {
            if (!got) {
                m_answer.finish(failure(std::move(got.error())));
                return;
            }
            m_tokens = std::move(*got);
            send(m_tokens.headers());
        });
    }
    void send(HttpHeaders headers)
    {
        m_request.headers = std::move(headers);
        m_http = m_session->m_line->ask(m_request);
        m_http.onDone([this](Result<HttpReply> reply) {
            if (!reply)
                m_answer.finish(
                    failure(scrubbedError(std::move(reply.error()), m_request.headers)));
            else if (!goesOn(*reply))
                m_answer.finish(std::move(reply));
        });
    }
    /// True when the question is on its way once more.
    bool goesOn(const HttpReply& reply)
    {
        const bool isRefused = reply.status == unauthorised || reply.status == forbidden;
        if (isRefused && !m_question.open) {
            if (m_renewed) {
                m_session->m_signIn->rejectedAgain(m_tokens, reply.status);
                return false;
            }
            if (!m_session->m_signIn->mayHelp(m_tokens, reply.status))
                return false;
            m_renewed = true;
            sendWith(m_session->m_signIn->afterRejection(m_tokens));
            return true;
        }
        const bool isElsewhere = reply.status == notFound || reply.status == notAllowed;
        if (!isElsewhere || m_question.second.isEmpty() || m_request.method != "GET")
            return false;
        auto second = m_session->requestFor(std::exchange(m_question.second, {}), m_question);
        if (!second)
            return false;
        auto headers = std::move(m_request.headers);
        m_request = std::move(*second);
        send(std::move(headers));
        return true;
    }

    std::shared_ptr<Session> m_session;
    Question m_question;
    HttpRequest m_request;
    Answer<HttpReply> m_answer;
    Tokens m_tokens;
    bool m_renewed = false;
    Call<Tokens> m_signIn;
    Call<HttpReply> m_http;
};

Session::Session(const Account& account, SignIn::Credentials credentials, SessionMemory memory,
                 const Surroundings& surroundings, std::shared_ptr<Tries> tries)
    : m_line(std::make_shared<VendorLine>(account, pacedOptions(), surroundings)),
      m_endpoints(
          std::make_shared<const Endpoints>(Endpoints::read(u"whitelabel.json"_s), account)),
      m_signIn(std::make_shared<SignIn>(m_line, m_endpoints, std::move(credentials),
                                        std::move(memory), std::move(tries)))
{
}

QString Session::setting(const QString& name) const
{
    return m_line->account().settings.value(name);
}

Result<HttpRequest> Session::requestFor(QLatin1StringView key, const Question& question) const
{
    const auto* row = m_endpoints->find(key);
    if (!row)
        return failure(switchedOff());
    HttpRequest request;
    request.method = row->method.toLatin1();
    request.path = Endpoints::expand(row->path, question.values);
    request.query = question.query;
    request.body = question.body;
    request.contentType = question.contentType;
    request.limits = question.limits;
    request.pace = question.pace;
    return request;
}

Call<HttpReply> Session::ask(const Question& question)
{
    auto request = requestFor(question.key, question);
    if (!request)
        return Call<HttpReply>::ready(failure(std::move(request.error())));
    Answer<HttpReply> answer;
    auto call = answer.call();
    auto job = std::make_shared<AskJob>(shared_from_this(), question, std::move(*request), answer);
    answer.keep(job);
    job->start();
    return call;
}

Call<HttpReply> Session::change(const Question& question)
{
    auto request = requestFor(question.key, question);
    if (!request)
        return Call<HttpReply>::ready(failure(std::move(request.error())));
    return chain(m_signIn->fresh(), [self = shared_from_this(),
                                     request = std::move(*request)](const Tokens& tokens) mutable {
        request.headers = tokens.headers();
        return transform(self->m_line->change(request),
                         [headers = request.headers](Result<HttpReply> reply) -> Result<HttpReply> {
                             if (!reply)
                                 return failure(scrubbedError(std::move(reply.error()), headers));
                             return reply;
                         });
    });
}

Call<bool> Session::signOut()
{
    const auto tokens = m_signIn->tokens();
    m_signIn->forget();
    auto request = requestFor("auth.logout"_L1, {.key = {}});
    if (tokens.access.isEmpty() || !request)
        return Call<bool>::ready(true);
    request->headers = tokens.headers();
    return transform(m_line->change(*request),
                     [headers = tokens.headers()](Result<HttpReply> reply) -> Result<bool> {
                         if (!reply)
                             return failure(scrubbedError(std::move(reply.error()), headers));
                         return true; // refused means that it had ended already
                     });
}

Result<PreparedAct> Session::prepare(ActKind kind, QLatin1StringView key,
                                     const QMap<QString, QString>& values, const QByteArray& body,
                                     const QString& idempotencyKey) const
{
    const auto* row = m_endpoints->find(key);
    if (!row)
        return failure(switchedOff());
    return PreparedAct{.kind = kind,
                       .method = row->method.toLatin1(),
                       .path = Endpoints::expand(row->path, values),
                       .body = body.isEmpty() ? QByteArray("{}") : body,
                       .idempotencyKey = idempotencyKey};
}

Call<ActAnswer> Session::execute(const PreparedAct& act)
{
    // Tokens are seen to before; whatever the answer is then, it is not sent again.
    Answer<ActAnswer> answer;
    auto call = answer.call();
    struct Steps {
        Call<Tokens> tokens;
        Call<ActAnswer> sent;
    };
    auto steps = std::make_shared<Steps>();
    steps->tokens = m_signIn->fresh();
    steps->tokens.onDone([self = shared_from_this(), act, answer,
                          weak = std::weak_ptr(steps)](Result<Tokens> tokens) {
        const auto alive = weak.lock();
        if (!alive)
            return;
        if (!tokens) {
            answer.finish(notSent(std::move(tokens.error())));
            return;
        }
        alive->sent = self->send(act, *tokens);
        alive->sent.onDone([answer](Result<ActAnswer> sent) { answer.finish(std::move(sent)); });
    });
    answer.keep(std::move(steps));
    return call;
}

Call<ActAnswer> Session::send(const PreparedAct& act, const Tokens& tokens)
{
    HttpRequest request;
    request.method = act.method;
    request.path = act.path;
    request.body = act.body;
    request.limits = HttpLimits::spend();
    request.headers = tokens.headers();
    if (!act.idempotencyKey.isEmpty())
        request.headers.append({"Idempotency-Key", act.idempotencyKey.toLatin1()});
    auto other = std::make_shared<std::optional<PreparedAct>>();
    auto sent = m_line->execute(request, [act, other, headers = tokens.headers(),
                                          self = shared_from_this()](const SpendReply& reply) {
        *other = self->secondForm(act, reply);
        auto answer = outcomeOf(act, reply);
        answer.evidence.detail = scrubbed(answer.evidence.detail, headers);
        if (answer.error)
            answer.error = scrubbedError(std::move(*answer.error), headers);
        return answer;
    });
    return chain(std::move(sent),
                 [self = shared_from_this(), other, tokens](ActAnswer answer) -> Call<ActAnswer> {
                     if (*other)
                         return self->send(**other, tokens);
                     return Call<ActAnswer>::ready(std::move(answer));
                 });
}

std::optional<PreparedAct> Session::secondForm(const PreparedAct& act, const SpendReply& sent) const
{
    const auto* first = m_endpoints->find("orders.cancel"_L1);
    const auto* second = m_endpoints->find("orders.delete"_L1);
    if (act.kind != ActKind::Cancel || act.method == "DELETE" || !first || !second ||
        second->method != u"DELETE"_s || !sent.reply || !wantsOtherVerb(*sent.reply))
        return std::nullopt;
    // The order's number is the part of the path that the row leaves open; it is escaped already.
    const auto around = first->path.split(u"{id}"_s);
    if (around.size() != 2 || !act.path.startsWith(around.first()) ||
        !act.path.endsWith(around.last()))
        return std::nullopt;
    const auto id = act.path.sliced(around.first().size()).chopped(around.last().size());
    auto other = act;
    other.method = "DELETE";
    other.path = second->path;
    other.path.replace(u"{id}"_s, id);
    other.body = "{}";
    return other;
}

} // namespace simstock::whitelabel
