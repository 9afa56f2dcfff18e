// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/whitelabel/platform.h"

namespace simstock::sandbox::whitelabel {

using namespace Qt::StringLiterals;

Platform::Platform(const VendorContext& context)
    : m_context(context),
      m_sessions(context.clock, context.derivation),
      m_merchant(u"ops-%1@shop.example"_s.arg(
          QString::fromLatin1(context.derivation.hex("whitelabel", "email", 6))))
{
    m_settings.allocationDelay = context.allocationDelay;
    auto& user = addUser(m_merchant);
    user.role = u"reseller"_s;
    user.name = u"Sandbox Shop"_s;
    user.verifiedAt = user.createdAt;
    user.depositMade = true;
    user.wallet.setBalance(context.openingBalance * 10'000); // cents
    setPassword(user, merchantPassword());
}

Plans& Platform::plans()
{
    if (!m_plans)
        m_plans = std::make_unique<Plans>(m_context.plans);
    return *m_plans;
}

qint64 Platform::vendorTime(milliseconds real) const
{
    return m_context.clock.vendorTime(real);
}

bool Platform::setShape(const QString& group, const QString& shape)
{
    if (!shapeGroups.contains(group) || (shape != "seed"_L1 && shape != "live"_L1))
        return false;
    m_seedShapes.removeAll(group);
    if (shape == "seed"_L1)
        m_seedShapes.append(group);
    return true;
}

QString Platform::merchantPassword() const
{
    return u"Sb1!"_s + QString::fromLatin1(derivation().hex("whitelabel", "password", 20));
}

User* Platform::user(const QString& email)
{
    const auto found = m_users.find(email.toLower());
    return found == m_users.end() ? nullptr : found->second.get();
}

User& Platform::addUser(const QString& email)
{
    auto user = std::make_unique<User>(m_context.ledger, email);
    user->id = uuid(u"user"_s, nextNumber());
    user->createdAt = now();
    return *(m_users[email] = std::move(user));
}

std::vector<User*> Platform::users()
{
    std::vector<User*> list;
    for (auto& [email, user] : m_users)
        list.push_back(user.get());
    return list;
}

QByteArray Platform::hashOf(const User& user, const QString& password) const
{
    return derivation().hex("whitelabel password", (user.email + u'\n' + password).toUtf8(), 64);
}

void Platform::setPassword(User& user, const QString& password)
{
    user.passwordHash = hashOf(user, password);
}

bool Platform::isPassword(const User& user, const QString& password) const
{
    return user.passwordHash == hashOf(user, password);
}

QString Platform::mailToken(const User& user, const QString& purpose) const
{
    const int mails = purpose == "verify"_L1 ? user.verifyMails : user.resetMails;
    if (mails == 0)
        return {};
    const auto id = user.email + u'\n' + QString::number(mails);
    return QString::fromLatin1(
        derivation().hex("whitelabel " + purpose.toLatin1(), id.toUtf8(), 40));
}

QString Platform::uuid(const QString& purpose, qint64 number) const
{
    auto text = QString::fromLatin1(
        derivation().hex("whitelabel " + purpose.toLatin1(), QByteArray::number(number), 32));
    text[12] = u'4';
    text[16] = u'8';
    for (const int at : {20, 16, 12, 8})
        text.insert(at, u'-');
    return text;
}

Esim* Platform::esim(User& user, const QString& tranNo)
{
    const auto found = user.esims.find(tranNo);
    if (found == user.esims.end())
        return nullptr;
    if (moveOn(found->second, now(), derivation(), m_context.movingStatuses))
        changed();
    return &found->second;
}

QString Platform::statusOf(User& user, const Order& order)
{
    if (!order.forced.isEmpty())
        return order.forced;
    QStringList statuses;
    bool installed = false;
    for (const auto& tranNo : order.tranNos) {
        const auto& found = *esim(user, tranNo);
        statuses.append(found.esimStatus);
        installed = installed || found.isInstalled();
    }
    const auto all = [&statuses](QLatin1StringView end) {
        return std::all_of(statuses.begin(), statuses.end(),
                           [end](const QString& status) { return status.endsWith(end); });
    };
    if (statuses.contains(u"GETTING_RESOURCE"_s))
        return 2 * now() > order.createdAt + order.readyAt ? u"processing"_s : u"pending"_s;
    if (all("CANCEL"_L1) || all("REVOKE"_L1))
        return u"cancelled"_s;
    if (all("EXPIRED"_L1))
        return u"expired"_s;
    if (all("USED_UP"_L1))
        return u"completed"_s;
    if (statuses.contains(u"IN_USE"_s))
        return u"active"_s;
    return installed ? u"activated"_s : u"allocated"_s;
}

void Platform::record(User& user, const QString& type, qint64 amount, const QString& description,
                      const QString& reference)
{
    user.transactions.append({{u"id"_s, uuid(u"transaction"_s, nextNumber())},
                              {u"type"_s, type},
                              {u"amount"_s, static_cast<double>(amount) / 1e6},
                              {u"currency"_s, u"USD"_s},
                              {u"status"_s, u"completed"_s},
                              {u"description"_s, description},
                              {u"reference_id"_s, reference},
                              {u"created_at"_s, utcText(now(), u"Z"_s)}});
    changed();
}

bool Platform::charge(User& user, qint64 amount, const QString& description,
                      const QString& reference)
{
    if (!user.wallet.charge(amount, u"order"_s, reference))
        return false;
    user.spent += amount;
    record(user, u"order"_s, -amount, description, reference);
    return true;
}

void Platform::credit(User& user, qint64 amount, const QString& type, const QString& description,
                      const QString& reference)
{
    user.wallet.refund(amount, type, reference);
    if (type == "refund"_L1)
        user.spent -= amount;
    record(user, type, amount, description, reference);
}

QJsonObject Platform::toJson() const
{
    QJsonArray users;
    for (const auto& [email, user] : m_users)
        users.append(user->toJson());
    return {{u"counter"_s, m_counter}, {u"sessions"_s, m_sessions.toJson()}, {u"users"_s, users}};
}

void Platform::restore(const QJsonObject& json)
{
    if (json.isEmpty())
        return;
    m_counter = json.value(u"counter").toInteger();
    m_sessions.restore(json.value(u"sessions").toObject());
    const auto list = json.value(u"users").toArray();
    for (const auto& value : list) {
        const auto email = value[u"email"].toString();
        auto fresh = std::make_unique<User>(m_context.ledger, email);
        fresh->restore(value.toObject());
        m_users[email] = std::move(fresh);
    }
}

} // namespace simstock::sandbox::whitelabel
