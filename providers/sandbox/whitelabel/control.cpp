// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/whitelabel/whitelabelvendor.h"

// Admin commands of this vendor: /_sandbox/whitelabel/<command>. Who is meant is `email`; without
// it the merchant of credentials().

namespace simstock::sandbox {

using namespace Qt::StringLiterals;
using namespace whitelabel;

namespace {

tl::unexpected<Error> nonsense(const QString& why)
{
    return failure(makeError(ErrorKind::Rejected, why, {}));
}

User* userOf(Platform& platform, const QJsonObject& arguments)
{
    return arguments.contains(u"email") ? platform.user(arguments.value(u"email").toString())
                                        : &platform.merchant();
}

QJsonObject summary(const Esim& esim, const Derivation& derivation)
{
    return {{u"esimTranNo"_s, esim.tranNo},
            {u"orderId"_s, esim.transactionId},
            {u"orderNo"_s, esim.orderNo},
            {u"iccid"_s, iccidOf(esim.tranNo, derivation)},
            {u"esimStatus"_s, esim.esimStatus},
            {u"smdpStatus"_s, esim.smdpStatus},
            {u"orderUsage"_s, esim.usage},
            {u"totalVolume"_s, esim.totalVolume()},
            {u"expiredTime"_s, utcText(esim.expiresAt, u"Z"_s)}};
}

/// balance {"balance": decimal, "mode": "prepaid"/"postpaid", "creditLimit", "softLimit",
/// "depositMade": bool, "adjust": decimal (with a transaction)}: sets what is given.
Result<QJsonObject> balance(Platform& platform, User& user, const QJsonObject& arguments)
{
    const auto micros = [&arguments](QStringView name) {
        return qRound64(arguments.value(name).toDouble() * 1e6);
    };
    if (arguments.contains(u"creditLimit"))
        user.creditLimit = micros(u"creditLimit");
    if (const auto mode = arguments.value(u"mode").toString(); !mode.isEmpty()) {
        user.billing = mode == "postpaid"_L1 ? Billing::Postpaid : Billing::Prepaid;
        if (user.billing == Billing::Postpaid)
            user.wallet.setBalance(user.creditLimit);
    }
    if (arguments.contains(u"balance"))
        user.wallet.setBalance(micros(u"balance"));
    if (arguments.contains(u"softLimit"))
        user.softLimit = micros(u"softLimit");
    user.depositMade = arguments.value(u"depositMade").toBool(user.depositMade);
    if (arguments.contains(u"adjust"))
        platform.credit(user, micros(u"adjust"), u"adjustment"_s, u"Adjustment"_s, {});
    platform.changed();
    return QJsonObject{
        {u"balance"_s, decimal(user.wallet.balance())},
        {u"mode"_s, user.billing == Billing::Prepaid ? u"prepaid"_s : u"postpaid"_s}};
}

/// esims {}: all of them, without codes.
Result<QJsonObject> esims(Platform& platform, User& user, const QJsonObject&)
{
    QJsonArray list;
    for (const auto& [tranNo, esim] : user.esims)
        list.append(summary(*platform.esim(user, tranNo), platform.derivation()));
    return QJsonObject{{u"esims"_s, list}};
}

/// esim {"esimTranNo" or "iccid", "esimStatus", "smdpStatus", "smsStatus", "orderUsage",
/// "expiredTime", "moving": false}: sets what is given; any words are taken, also unknown ones.
/// The eSIM then no longer moves by itself unless moving is true.
Result<QJsonObject> esim(Platform& platform, User& user, const QJsonObject& arguments)
{
    Esim* found = platform.esim(user, arguments.value(u"esimTranNo").toString());
    for (const auto& [tranNo, other] : user.esims) {
        if (iccidOf(tranNo, platform.derivation()) == arguments.value(u"iccid").toString())
            found = platform.esim(user, tranNo);
    }
    if (found == nullptr)
        return nonsense(u"No such eSIM."_s);
    found->moving = arguments.value(u"moving").toBool(false);
    found->movedAt = platform.now();
    found->esimStatus = arguments.value(u"esimStatus").toString(found->esimStatus);
    found->smdpStatus = arguments.value(u"smdpStatus").toString(found->smdpStatus);
    found->smsStatus = arguments.value(u"smsStatus").toInt(found->smsStatus);
    if (found->isInstalled() && found->installedAt == 0)
        found->installedAt = platform.now();
    if (found->esimStatus == "IN_USE"_L1)
        found->activate(platform.now());
    found->usage = arguments.value(u"orderUsage").toInteger(found->usage);
    const auto expiry =
        QDateTime::fromString(arguments.value(u"expiredTime").toString(), Qt::ISODate);
    if (expiry.isValid())
        found->expiresAt = expiry.toMSecsSinceEpoch();
    platform.changed();
    return summary(*found, platform.derivation());
}

/// order {"id", "status": any word, empty: follows its eSIMs again}
Result<QJsonObject> order(Platform& platform, User& user, const QJsonObject& arguments)
{
    auto* const found = orderOf(user, arguments.value(u"id").toString());
    if (found == nullptr)
        return nonsense(u"No such order."_s);
    found->forced = arguments.value(u"status").toString();
    found->updatedAt = platform.now();
    platform.changed();
    return QJsonObject{{u"id"_s, found->id},
                       {u"externalNo"_s, found->externalNo},
                       {u"status"_s, platform.statusOf(user, *found)}};
}

/// approve {"id": PayPal order}: what the payer does on the approval page.
Result<QJsonObject> approve(Platform& platform, User& user, const QJsonObject& arguments)
{
    if (!approvePayment(user, arguments.value(u"id").toString()))
        return nonsense(u"No such open payment."_s);
    platform.changed();
    return QJsonObject{};
}

/// invoices {"invoices": [any objects]}: the dashboard's pending ones.
Result<QJsonObject> invoices(Platform& platform, User& user, const QJsonObject& arguments)
{
    user.invoices = arguments.value(u"invoices").toArray();
    platform.changed();
    return QJsonObject{{u"invoices"_s, user.invoices}};
}

/// mail {"email"}: the tokens of the last mails, as the person would read them; "verified": true
/// verifies at once; "unlock": true ends a lock-out.
Result<QJsonObject> mail(Platform& platform, User& user, const QJsonObject& arguments)
{
    if (arguments.value(u"verified").toBool() && user.verifiedAt == 0)
        user.verifiedAt = platform.now();
    if (arguments.value(u"unlock").toBool()) {
        user.lockedUntil = 0;
        user.failedLogins = 0;
    }
    platform.changed();
    return QJsonObject{{u"verificationToken"_s, platform.mailToken(user, u"verify"_s)},
                       {u"resetToken"_s, platform.mailToken(user, u"reset"_s)}};
}

/// plan {"id" or "packageCode", "price": decimal, "name", "withdrawn": bool}
Result<QJsonObject> plan(Platform& platform, User&, const QJsonObject& arguments)
{
    auto* offer = platform.plans().find(arguments.value(u"id").toVariant().toString());
    if (offer == nullptr)
        offer = platform.plans().findCode(arguments.value(u"packageCode").toString());
    if (offer == nullptr)
        return nonsense(u"No such plan."_s);
    if (arguments.contains(u"price"))
        offer->price = qRound64(arguments.value(u"price").toDouble() * 1e6);
    offer->name = arguments.value(u"name").toString(offer->name);
    offer->withdrawn = arguments.value(u"withdrawn").toBool(offer->withdrawn);
    return offer->toJson(offer->price, false);
}

/// shape {"login": "seed"/"live", …}: the groups of shapeGroups. Answers those that are "seed".
Result<QJsonObject> shape(Platform& platform, User&, const QJsonObject& arguments)
{
    for (auto it = arguments.begin(); it != arguments.end(); ++it) {
        if (!platform.setShape(it.key(), it.value().toString()))
            return nonsense(u"No such shape: %1."_s.arg(it.key()));
    }
    QJsonObject now;
    for (const auto& group : shapeGroups)
        now.insert(group, platform.isSeed(group) ? u"seed"_s : u"live"_s);
    return now;
}

/// expire {"refresh": bool}: access tokens, and with refresh those too, are no longer good.
Result<QJsonObject> expire(Platform& platform, User&, const QJsonObject& arguments)
{
    platform.sessions().expireAll(arguments.value(u"refresh").toBool());
    platform.changed();
    return QJsonObject{};
}

void setLimits(Platform::Limits& limits, const QJsonObject& arguments)
{
    if (arguments.contains(u"loginLimit"))
        limits.logins.setRequests(arguments.value(u"loginLimit").toInt());
    if (arguments.contains(u"hourLimit")) {
        limits.callsPerHour = arguments.value(u"hourLimit").toInt();
        limits.calls.clear();
    }
}

/// settings {"tokenLifeSeconds", "loginLimit" and "hourLimit" (0 off), "allocationDelayMs",
/// "cancelPost": "", "404", "405", "404-empty", "405-empty", "usageUnit": B/KB/MB/GB,
/// "idempotency", "smtpWorks", "echoesLogin", "retryAfter", "paths": main/alternative/both,
/// "publicPermille"}: sets what is given.
Result<QJsonObject> settings(Platform& platform, User&, const QJsonObject& arguments)
{
    auto& now = platform.settings();
    setLimits(platform.limits(), arguments);
    if (arguments.contains(u"tokenLifeSeconds"))
        platform.sessions().setLife(arguments.value(u"tokenLifeSeconds").toInteger());
    if (arguments.contains(u"allocationDelayMs"))
        now.allocationDelay = milliseconds(arguments.value(u"allocationDelayMs").toInteger());
    now.cancelPost = arguments.value(u"cancelPost").toString(now.cancelPost);
    now.usageUnit = arguments.value(u"usageUnit").toString(now.usageUnit);
    now.idempotency = arguments.value(u"idempotency").toBool(now.idempotency);
    now.smtpWorks = arguments.value(u"smtpWorks").toBool(now.smtpWorks);
    now.echoesLogin = arguments.value(u"echoesLogin").toBool(now.echoesLogin);
    now.retryAfter = arguments.value(u"retryAfter").toBool(now.retryAfter);
    now.paths = arguments.value(u"paths").toString(now.paths);
    now.publicPermille = arguments.value(u"publicPermille").toInt(now.publicPermille);
    return QJsonObject{{u"tokenLifeSeconds"_s, platform.sessions().lifeSeconds()},
                       {u"cancelPost"_s, now.cancelPost},
                       {u"usageUnit"_s, now.usageUnit},
                       {u"idempotency"_s, now.idempotency},
                       {u"paths"_s, now.paths}};
}

struct Command {
    QLatin1StringView name;
    Result<QJsonObject> (*run)(Platform&, User&, const QJsonObject&) = nullptr;
};

constexpr Command commands[] = {
    {QLatin1StringView("balance"), balance},   {QLatin1StringView("esims"), esims},
    {QLatin1StringView("esim"), esim},         {QLatin1StringView("order"), order},
    {QLatin1StringView("approve"), approve},   {QLatin1StringView("invoices"), invoices},
    {QLatin1StringView("mail"), mail},         {QLatin1StringView("plan"), plan},
    {QLatin1StringView("shape"), shape},       {QLatin1StringView("expire"), expire},
    {QLatin1StringView("settings"), settings},
};

} // namespace

/// Also event {"event", "data"}: signs and sends it to every active subscription for it, answers
/// {"sent": how many took it}.
Result<QJsonObject> WhitelabelVendor::control(const QString& command, const QJsonObject& arguments)
{
    std::unique_lock lock(m_mutex);
    auto* const user = userOf(m_platform, arguments);
    if (user == nullptr)
        return nonsense(u"No such user."_s);
    if (command == "event"_L1) {
        const HttpRequest nothing;
        Call call{m_platform, nothing, {}, {}, user, 0, {}, lock};
        return QJsonObject{{u"sent"_s, deliverToAll(call, arguments.value(u"event").toString(),
                                                    arguments.value(u"data").toObject())}};
    }
    for (const auto& row : commands) {
        if (row.name == command)
            return row.run(m_platform, *user, arguments);
    }
    return nonsense(u"whitelabel knows no command \"%1\"."_s.arg(command));
}

} // namespace simstock::sandbox
