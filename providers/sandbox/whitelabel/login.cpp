// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/whitelabel/calls.h"

// Logins and their tokens (contract whitelabel, section 2).

namespace simstock::sandbox::whitelabel {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxFailures = 5;
constexpr qint64 lockMs = 900'000;

tl::unexpected<Refusal> refuseLogin(const Call& call, QJsonObject more = {})
{
    if (call.platform.settings().echoesLogin)
        more.insert(u"body"_s, call.body);
    return refuse(u"INVALID_CREDENTIALS"_s, {}, more);
}

Outcome tokens(Call& call, const Session& session, const User* user)
{
    auto& sessions = call.platform.sessions();
    const auto access = QString::fromLatin1(sessions.accessToken(session));
    const auto refresh = QString::fromLatin1(sessions.refreshToken(session));
    QJsonObject json;
    if (call.platform.isSeed(u"login"_s)) {
        json = {{u"access_token"_s, access},
                {u"refresh_token"_s, refresh},
                {u"token_expires_in"_s, sessions.lifeSeconds()}};
    } else {
        json = {{u"accessToken"_s, access}, {u"refreshToken"_s, refresh}};
        if (session.withId)
            json.insert(u"session_id"_s, sessions.idOf(session));
    }
    if (user != nullptr)
        json.insert(
            u"user"_s,
            QJsonObject{{u"id"_s, user->id}, {u"email"_s, user->email}, {u"role"_s, user->role}});
    call.platform.changed();
    if (call.platform.isSeed(u"login"_s))
        return success(json);
    return success({{u"data"_s, json}});
}

} // namespace

Outcome login(Call& call)
{
    Fields fields(call.body);
    const auto email = fields.requiredText(u"email"_s).toLower();
    const auto password = fields.requiredText(u"password"_s);
    const auto role = fields.text(u"role"_s);
    if (fields.refusal())
        return tl::unexpected(*fields.refusal());
    auto& platform = call.platform;
    auto* const user = platform.user(email);
    if (user != nullptr && user->lockedUntil > platform.now())
        return refuse(u"ACCOUNT_LOCKED"_s);
    if (!platform.limits().logins.admit(platform.wire()))
        return refuse(u"RATE_LIMIT_EXCEEDED"_s);
    if (user == nullptr)
        return refuseLogin(call);
    if (!platform.isPassword(*user, password)) {
        if (++user->failedLogins >= maxFailures) {
            user->failedLogins = 0;
            user->lockedUntil = platform.now() + lockMs;
        }
        platform.changed();
        return refuseLogin(call);
    }
    if (!role.isEmpty() && role != user->role)
        return refuseLogin(call);
    if (user->verifiedAt == 0)
        return refuseLogin(call, {{u"verificationPending"_s, true}});
    user->failedLogins = 0;
    return tokens(call, platform.sessions().open(email, !platform.isSeed(u"login"_s)), user);
}

Outcome refresh(Call& call)
{
    Fields fields(call.body);
    const auto token = fields.requiredText(u"refresh_token"_s, 4000);
    if (fields.refusal())
        return tl::unexpected(*fields.refusal());
    auto* const session = call.platform.sessions().ofRefresh(token.toLatin1());
    if (session == nullptr)
        return refuse(u"INVALID_REFRESH_TOKEN"_s);
    ++session->refresh;
    return tokens(call, *session, nullptr);
}

Outcome logout(Call& call)
{
    call.platform.sessions().close(call.session);
    call.platform.changed();
    return done(u"Logged out successfully"_s);
}

Outcome health(Call& call)
{
    return Answer{{{u"status"_s, u"healthy"_s},
                   {u"timestamp"_s, Call::timeText(call.platform.now())},
                   {u"services"_s,
                    QJsonObject{{u"database"_s, u"connected"_s}, {u"redis"_s, u"connected"_s}}}}};
}

} // namespace simstock::sandbox::whitelabel
