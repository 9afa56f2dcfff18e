// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/whitelabel/signin.h"

#include "providers/whitelabel/envelope.h"
#include "providers/whitelabel/words.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simstock::whitelabel {

namespace {

constexpr int maxAttempts = 4;
constexpr milliseconds attemptWindow{15 * 60'000};
constexpr milliseconds lockOut{15 * 60'000};
constexpr int badRequest = 400;
constexpr int tooMany = 429;
constexpr int serverFailure = 500;

Error refusedBefore()
{
    return makeError(ErrorKind::Auth,
                     Words::tr("The last sign-in was refused, and another is not tried by itself: "
                               "five failures lock the account. Check e-mail and password, then "
                               "sign in by hand."),
                     {});
}

/// A code in capitals tells nothing of what was sent; anything else of a login's answer might.
QString safeCode(const HttpReply& reply)
{
    static const QRegularExpression form(u"^[A-Z][A-Z0-9_]{1,63}$"_s);
    const auto envelope = readEnvelope(reply.body);
    return envelope && form.match(envelope->code).hasMatch() ? envelope->code : QString();
}

} // namespace

SignIn::SignIn(std::shared_ptr<VendorLine> line, std::shared_ptr<const Endpoints> endpoints,
               Credentials credentials, SessionMemory memory, std::shared_ptr<Tries> tries)
    : m_line(std::move(line)),
      m_endpoints(std::move(endpoints)),
      m_credentials(std::move(credentials)),
      m_keep(std::move(memory.keep)),
      m_owner(ownerOf(m_credentials.email, m_credentials.password)),
      m_memory(fromMemory(memory.kept, m_owner)),
      m_tries(std::move(tries))
{
    dropOldAttempts();
}

bool SignIn::isFresh() const
{
    const auto& tokens = m_memory.tokens;
    return !tokens.access.isEmpty() && tokens.renewAt.isValid() &&
           m_line->clock().now() < tokens.renewAt;
}

Call<Tokens> SignIn::fresh()
{
    if (isFresh() && !m_renewal.isActive())
        return Call<Tokens>::ready(m_memory.tokens);
    auto call = wait();
    if (!m_renewal.isActive())
        renew();
    return call;
}

bool SignIn::mayHelp(const Tokens& rejected, int httpStatus) const
{
    return !(m_vain.value(httpStatus) == rejected.access);
}

Call<Tokens> SignIn::afterRejection(const Tokens& rejected)
{
    if (!m_renewal.isActive() && m_memory.tokens.access == rejected.access)
        m_memory.tokens.access = Secret(); // else somebody renewed them meanwhile
    return fresh();
}

void SignIn::rejectedAgain(const Tokens& rejected, int httpStatus)
{
    m_vain.insert(httpStatus, rejected.access);
}

Call<Tokens> SignIn::signIn()
{
    forgive();
    auto call = wait();
    if (!m_renewal.isActive())
        logIn();
    return call;
}

void SignIn::forgive()
{
    m_memory.refused = false;
    m_vain.clear();
}

void SignIn::forget()
{
    m_memory.tokens = {};
    keep();
}

void SignIn::setPassword(const Secret& password)
{
    m_credentials.password = password;
    m_owner = ownerOf(m_credentials.email, password);
    keep();
}

QDateTime SignIn::lockedUntil() const
{
    const auto now = m_line->clock().now();
    QDateTime until = m_memory.lockedUntil;
    if (m_memory.attempts.size() >= maxAttempts) {
        const auto open = m_memory.attempts.at(m_memory.attempts.size() - maxAttempts)
                              .addMSecs(attemptWindow.count());
        until = until.isValid() ? std::max(until, open) : open;
    }
    if (m_ticks.size() >= maxAttempts) {
        const auto left =
            m_ticks.at(m_ticks.size() - maxAttempts) + attemptWindow - m_line->clock().monotonic();
        const auto open = now.addMSecs(left.count());
        until = until.isValid() ? std::max(until, open) : open;
    }
    // Never longer than one window: a wall clock that was set back must not lock anybody out.
    if (!until.isValid() || until <= now)
        return {};
    return std::min(until, now.addMSecs(std::max(attemptWindow, lockOut).count()));
}

Error SignIn::lockedError() const
{
    const auto until = lockedUntil();
    Error error = makeError(
        ErrorKind::RateLimited,
        Words::tr("No sign-in is tried before %1: too many in a short time lock the account at the "
                  "vendor. Nothing was sent.")
            .arg(QLocale().toString(until.toLocalTime().time(), QLocale::ShortFormat)),
        {});
    error.retryAfter = milliseconds(m_line->clock().now().msecsTo(until));
    return error;
}

Call<Tokens> SignIn::wait()
{
    m_waiting.emplace_back();
    return m_waiting.back().call();
}

Result<HttpRequest> SignIn::requestFor(QLatin1StringView key, const QJsonObject& body) const
{
    const auto* row = m_endpoints->find(key);
    if (!row)
        return failure(makeError(
            ErrorKind::Rejected,
            Words::tr("The sign-in is switched off in this account's settings. Nothing was sent."),
            {}));
    HttpRequest request;
    request.method = row->method.toLatin1();
    request.path = Endpoints::expand(row->path);
    request.body = toBody(body);
    return request;
}

void SignIn::renew()
{
    const auto& refresh = m_memory.tokens.refresh;
    const auto request =
        refresh.isEmpty() ? Result<HttpRequest>(failure(ErrorKind::Auth))
                          : requestFor("auth.refresh"_L1,
                                       {{u"refresh_token"_s, QString::fromUtf8(refresh.reveal())}});
    if (!request) {
        if (m_memory.refused)
            settle(failure(refusedBefore()));
        else
            logIn();
        return;
    }
    // Sent once: the token changes with each use.
    m_renewal = m_line->change(*request);
    m_renewal.onDone([this](Result<HttpReply> reply) { refreshed(std::move(reply)); });
}

void SignIn::refreshed(Result<HttpReply> reply)
{
    if (!reply) {
        reply.error().userText =
            Words::tr("The sign-in could not be renewed: no clear answer came. "
                      "Check the connection, then try again.");
        settle(failure(std::move(reply.error())));
        return;
    }
    auto tokens = reply->status < badRequest
                      ? readTokens(reply->body, m_memory.tokens, m_line->clock().now())
                      : Result<Tokens>(failure(ErrorKind::Auth));
    if (tokens) {
        m_memory.tokens = *tokens;
        keep();
        settle(tokens);
        return;
    }
    if (reply->status == tooMany || reply->status >= serverFailure) {
        auto error = plainError({.status = reply->status, .headers = reply->headers, .body = {}});
        settle(failure(std::move(error)));
        return;
    }
    m_memory.tokens = {}; // the sign-in is over; one login by itself, unless the last was refused
    keep();
    if (m_memory.refused)
        settle(failure(refusedBefore()));
    else
        logIn();
}

void SignIn::logIn()
{
    dropOldAttempts();
    if (lockedUntil().isValid()) {
        settle(failure(lockedError()));
        return;
    }
    const auto request = requestFor(
        "auth.login"_L1, {{u"email"_s, m_credentials.email},
                          {u"password"_s, QString::fromUtf8(m_credentials.password.reveal())}});
    if (!request) {
        settle(failure(request.error()));
        return;
    }
    m_memory.attempts.append(m_line->clock().now());
    m_ticks.append(m_line->clock().monotonic());
    keep(); // before it is sent: a crash must not forget it
    m_ticket = m_tries->begin(m_line->account().baseUrl);
    m_renewal = m_line->change(*request);
    m_renewal.onDone([this](Result<HttpReply> reply) { loggedIn(std::move(reply)); });
}

void SignIn::loggedIn(Result<HttpReply> reply)
{
    // It counts from its answer on: the vendor may have seen it at any moment before.
    m_memory.attempts.back() = m_line->clock().now();
    m_ticks.back() = m_line->clock().monotonic();
    m_tries->answered(m_line->account().baseUrl, m_ticket);
    if (!reply) {
        keep();
        reply.error().userText = Words::tr("The sign-in got no clear answer. Check the connection, "
                                           "then try again.");
        settle(failure(std::move(reply.error())));
        return;
    }
    auto tokens = reply->status < badRequest ? readTokens(reply->body, {}, m_line->clock().now())
                                             : Result<Tokens>(failure(ErrorKind::Auth));
    if (!tokens && (reply->status >= badRequest || tokens.error().kind == ErrorKind::Auth))
        tokens = failure(loginError(*reply));
    else if (!tokens)
        m_memory.refused = true; // an answer we cannot read would come again
    if (tokens) {
        m_memory.tokens = *tokens;
        m_memory.refused = false;
        m_memory.lockedUntil = {};
    }
    keep();
    settle(tokens);
}

Error SignIn::loginError(const HttpReply& reply)
{
    // Nothing of the body: it may hold what was sent (contract, section 1).
    auto error = plainError({.status = reply.status, .headers = reply.headers, .body = {}});
    error.vendorCode = safeCode(reply);
    if (reply.status >= serverFailure)
        return error;
    m_memory.refused = true;
    if (reply.status == tooMany) {
        const auto wait = error.retryAfter.value_or(lockOut);
        m_memory.lockedUntil = m_line->clock().now().addMSecs(wait.count());
        auto locked = lockedError();
        locked.userText =
            Words::tr("The vendor has locked the sign-in after too many tries, until %1. Wait, "
                      "then check the password before you try again.")
                .arg(QLocale().toString(m_memory.lockedUntil.toLocalTime().time(),
                                        QLocale::ShortFormat));
        locked.httpStatus = reply.status;
        locked.detail = error.detail;
        locked.vendorCode = error.vendorCode;
        return locked;
    }
    error.kind = ErrorKind::Auth;
    const auto envelope = readEnvelope(reply.body);
    error.userText =
        envelope && envelope->verificationPending
            ? Words::tr("The e-mail address of this account is not confirmed yet. Open the link in "
                        "the vendor's mail, then sign in again.")
            : Words::tr("The vendor refused the sign-in: the e-mail, the password or the kind of "
                        "account is wrong. Nothing is tried again until you sign in by hand.");
    return error;
}

void SignIn::settle(const Result<Tokens>& result)
{
    for (const auto& answer : std::exchange(m_waiting, {}))
        answer.finish(result);
}

void SignIn::keep()
{
    if (m_keep)
        m_keep(toMemory(m_memory, m_owner));
}

void SignIn::dropOldAttempts()
{
    const auto now = m_line->clock().now();
    m_memory.attempts.removeIf(
        [&now](const QDateTime& at) { return std::abs(at.msecsTo(now)) >= attemptWindow.count(); });
    m_ticks.removeIf([tick = m_line->clock().monotonic()](milliseconds at) {
        return tick - at >= attemptWindow;
    });
}

} // namespace simstock::whitelabel
