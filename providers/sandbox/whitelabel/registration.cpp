// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/whitelabel/calls.h"

// Accounts: registration, e-mail, passwords (contract whitelabel, sections 2 and 3).

namespace simstock::sandbox::whitelabel {

using namespace Qt::StringLiterals;

namespace {

QJsonValue timeOrNull(qint64 time)
{
    return time == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(Call::timeText(time));
}

QJsonObject userJson(const User& user)
{
    return {{u"id"_s, user.id},
            {u"email"_s, user.email},
            {u"role"_s, user.role},
            {u"verified_at"_s, timeOrNull(user.verifiedAt)},
            {u"profile_complete"_s, user.depositMade},
            {u"initial_deposit_made"_s, user.depositMade}};
}

std::optional<Refusal> checkPassword(const QString& password, const QString& role)
{
    bool upper = false;
    bool lower = false;
    bool digit = false;
    bool special = false;
    for (const QChar letter : password) {
        upper = upper || letter.isUpper();
        lower = lower || letter.isLower();
        digit = digit || letter.isDigit();
        special = special || !letter.isLetterOrNumber();
    }
    if (password.size() < 8 || !upper || !lower || !digit || !special)
        return Refusal{u"WEAK_PASSWORD"_s, {}, {}};
    static const QStringList breached{u"Password1!"_s, u"Passw0rd!"_s, u"Qwerty123!"_s};
    if (role != "mobile_user"_L1 && breached.contains(password))
        return Refusal{u"PASSWORD_BREACHED"_s, {}, {}};
    return std::nullopt;
}

Outcome verify(Call& call, User* user, const QString& token)
{
    if (user == nullptr || token.isEmpty() || token != call.platform.mailToken(*user, u"verify"_s))
        return refuse(u"INVALID_TOKEN"_s);
    if (user->verifiedAt == 0)
        user->verifiedAt = call.platform.now();
    call.platform.changed();
    return done(u"Email verified successfully"_s);
}

} // namespace

Outcome registerUser(Call& call)
{
    if (!call.platform.limits().logins.admit(call.platform.wire()))
        return refuse(u"RATE_LIMIT_EXCEEDED"_s);
    Fields fields(call.body);
    const auto email = fields.email(u"email"_s);
    const auto password = fields.requiredText(u"password"_s);
    const auto role = fields.requiredText(u"role"_s);
    const auto name = fields.text(u"name"_s);
    if (!QStringList{u"mobile_user"_s, u"reseller"_s, u"developer"_s}.contains(role))
        fields.refuse(u"role must be mobile_user, reseller or developer"_s);
    if (fields.refusal())
        return tl::unexpected(*fields.refusal());
    if (const auto refusal = checkPassword(password, role))
        return tl::unexpected(*refusal);
    if (call.platform.user(email) != nullptr)
        return refuse(u"EMAIL_EXISTS"_s);
    auto& user = call.platform.addUser(email);
    user.role = role;
    user.name = name;
    user.verifyMails = 1;
    call.platform.setPassword(user, password);
    call.platform.changed();
    return success({{u"message"_s, u"Registration successful. Please verify your email."_s},
                    {u"user"_s, userJson(user)},
                    {u"verification_token_status"_s, u"sent"_s}},
                   201);
}

Outcome verifyByToken(Call& call)
{
    Fields fields(call.body);
    const auto email = fields.email(u"email"_s);
    const auto token = fields.requiredText(u"verification_token"_s);
    if (fields.refusal())
        return tl::unexpected(*fields.refusal());
    return verify(call, call.platform.user(email), token);
}

Outcome verifyByLink(Call& call)
{
    const auto token = call.item(u"token"_s);
    for (auto* const user : call.platform.users()) {
        if (!token.isEmpty() && token == call.platform.mailToken(*user, u"verify"_s))
            return verify(call, user, token);
    }
    return refuse(u"INVALID_TOKEN"_s);
}

Outcome resendVerification(Call& call)
{
    Fields fields(call.body);
    const auto email = fields.email(u"email"_s);
    if (fields.refusal())
        return tl::unexpected(*fields.refusal());
    if (auto* const user = call.platform.user(email); user != nullptr && user->verifiedAt == 0)
        ++user->verifyMails;
    call.platform.changed();
    return done(u"If the account exists, a verification email has been sent"_s);
}

Outcome forgotPassword(Call& call)
{
    Fields fields(call.body);
    const auto email = fields.email(u"email"_s);
    if (fields.refusal())
        return tl::unexpected(*fields.refusal());
    auto& resets = call.platform.limits().resets;
    auto limit = resets.find(email);
    if (limit == resets.end())
        limit = resets.insert(email, RateLimit(3, 3'600'000));
    if (!limit->admit(call.platform.wire()))
        return refuse(u"RATE_LIMIT_EXCEEDED"_s);
    if (auto* const user = call.platform.user(email); user != nullptr)
        ++user->resetMails;
    call.platform.changed();
    return done(u"If the account exists, a password reset email has been sent"_s);
}

Outcome resetPassword(Call& call)
{
    Fields fields(call.body);
    const auto token = fields.requiredText(u"reset_token"_s);
    const auto password = fields.requiredText(u"new_password"_s);
    if (fields.refusal())
        return tl::unexpected(*fields.refusal());
    for (auto* const user : call.platform.users()) {
        if (token != call.platform.mailToken(*user, u"reset"_s))
            continue;
        if (const auto refusal = checkPassword(password, user->role))
            return tl::unexpected(*refusal);
        call.platform.setPassword(*user, password);
        ++user->resetMails; // the token was good once
        user->failedLogins = 0;
        user->lockedUntil = 0;
        call.platform.sessions().closeAll(user->email);
        call.platform.changed();
        return done(u"Password reset successfully"_s);
    }
    return refuse(u"INVALID_TOKEN"_s);
}

Outcome currentUser(Call& call)
{
    const auto& user = *call.user;
    auto data = userJson(user);
    data.insert(u"created_at"_s, Call::timeText(user.createdAt));
    if (!call.platform.isSeed(u"me"_s)) {
        QJsonArray brands;
        for (const auto& [id, brand] : user.brands)
            brands.append(QJsonObject{{u"id"_s, id}, {u"name"_s, brand.value(u"name")}});
        data.insert(u"billing_mode"_s,
                    user.billing == Billing::Prepaid ? u"prepaid"_s : u"postpaid"_s);
        data.insert(u"credit"_s, QJsonObject{{u"balance"_s, decimal(user.wallet.balance())},
                                             {u"currency"_s, u"USD"_s},
                                             {u"soft_limit_threshold"_s, decimal(user.softLimit)}});
        data.insert(u"reseller_profiles"_s, brands);
    }
    return success({{u"data"_s, data}});
}

Outcome changePassword(Call& call)
{
    Fields fields(call.body);
    const auto before = fields.requiredText(u"old_password"_s);
    const auto fresh = fields.requiredText(u"new_password"_s);
    const auto again = fields.requiredText(u"confirm_password"_s);
    if (fresh != again)
        fields.refuse(u"confirm_password must be the same as new_password"_s);
    if (fields.refusal())
        return tl::unexpected(*fields.refusal());
    if (!call.platform.isPassword(*call.user, before))
        return refuse(u"VALIDATION_ERROR"_s, u"old_password is wrong"_s);
    if (const auto refusal = checkPassword(fresh, call.user->role))
        return tl::unexpected(*refusal);
    call.platform.setPassword(*call.user, fresh);
    call.platform.changed();
    return done(u"Password changed successfully"_s);
}

} // namespace simstock::sandbox::whitelabel
