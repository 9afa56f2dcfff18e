// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/kepttables.h"

#include "models/store/columns.h"
#include "models/store/database.h"

#include <QHash>

#include <utility>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

/// Between the events of a webhook; no event is called so.
constexpr QChar separator(0x1f);

/// Where a kind lies and under which name its times of reading are noted.
struct Place {
    QString table;
    QString what;
    QString columns; ///< without account and position
    int count = 0;
};

/// A password inside of the address stays at the vendor: what is left of the user shows that the
/// address is not whole.
QVariant address(const QUrl& url)
{
    return column::text(url.toString(QUrl::FullyEncoded | QUrl::RemovePassword));
}

QUrl toAddress(const QString& text)
{
    return QUrl(text, QUrl::StrictMode);
}

Place placeOf(const WebhookSubscription*)
{
    return {u"webhook"_s, u"webhooks"_s,
            u"id, name, url, events, status, timeout_seconds, retries, last_delivery"_s, 8};
}

QVariantList valuesOf(const WebhookSubscription& one)
{
    return {column::text(one.id),
            column::text(one.name),
            address(one.url),
            column::text(one.events.join(separator)),
            column::text(one.status),
            column::number(one.timeoutSeconds),
            column::number(one.retries),
            column::time(one.lastDelivery)};
}

void read(column::Reader& from, WebhookSubscription& one)
{
    one.id = from.text();
    one.name = from.text();
    one.url = toAddress(from.text());
    one.events = from.text().split(separator, Qt::SkipEmptyParts);
    one.status = from.text();
    one.timeoutSeconds = from.integer();
    one.retries = from.integer();
    one.lastDelivery = from.time();
}

Place placeOf(const Brand*)
{
    return {u"brand"_s, u"brands"_s,
            u"id, name, sender, color, is_default, logo, server_known, server_host, server_port, "
            "server_user, server_secure, server_from, server_from_name, server_enabled, "
            "server_has_password"_s,
            15};
}

QVariantList valuesOf(const Brand& one)
{
    const auto server = one.mailServer.value_or(MailServer());
    return {column::text(one.profile.id),
            column::text(one.profile.name),
            column::text(one.profile.senderName),
            column::text(one.profile.color),
            column::number(one.profile.isDefault ? 1 : 0),
            address(one.profile.logo),
            column::number(one.mailServer ? 1 : 0),
            column::text(server.host),
            column::number(server.port),
            column::text(server.user),
            column::number(server.secure ? 1 : 0),
            column::text(server.fromAddress),
            column::text(server.fromName),
            column::number(server.enabled ? 1 : 0),
            column::number(server.hasPassword ? 1 : 0)};
}

void read(column::Reader& from, Brand& one)
{
    one.profile.id = from.text();
    one.profile.name = from.text();
    one.profile.senderName = from.text();
    one.profile.color = from.text();
    one.profile.isDefault = from.flag();
    one.profile.logo = toAddress(from.text());
    if (!from.flag())
        return;
    MailServer server;
    server.host = from.text();
    server.port = from.integer();
    server.user = from.text();
    server.secure = from.flag();
    server.fromAddress = from.text();
    server.fromName = from.text();
    server.enabled = from.flag();
    server.hasPassword = from.flag();
    one.mailServer = server;
}

Place placeOf(const PriceOverride*)
{
    return {u"price_override"_s, u"prices"_s,
            u"offer, plan_name, cost_micros, cost_currency, markup_micros, final_micros, "
            "final_currency"_s,
            7};
}

QVariantList valuesOf(const PriceOverride& one)
{
    QVariantList values{column::text(one.offer.text()), column::text(one.planName)};
    column::append(values, one.cost);
    values << (one.markupMicros ? column::number(*one.markupMicros) : QVariant());
    column::append(values, one.finalPrice);
    return values;
}

void read(column::Reader& from, PriceOverride& one)
{
    one.offer = OfferCode(from.text());
    one.planName = from.text();
    one.cost = from.money();
    one.markupMicros = from.numberOrNothing();
    one.finalPrice = from.money();
}

Place placeOf(const Invoice*)
{
    return {u"invoice"_s, u"invoices"_s, u"number, amount_micros, amount_currency, due, status"_s,
            5};
}

QVariantList valuesOf(const Invoice& one)
{
    QVariantList values{column::text(one.number)};
    column::append(values, std::optional(one.amount));
    values << column::time(one.due) << column::text(one.status);
    return values;
}

void read(column::Reader& from, Invoice& one)
{
    one.number = from.text();
    one.amount = from.money().value_or(Money());
    one.due = from.time();
    one.status = from.text();
}

template <typename T>
Place place()
{
    return placeOf(static_cast<const T*>(nullptr));
}

} // namespace

template <typename T>
Status KeptTables::replace(const KeptRows<T>& kept)
{
    const auto number = m_accounts.of(kept.account);
    if (!number)
        return tl::unexpected(number.error());
    const auto here = place<T>();
    if (auto done =
            m_database.exec(u"DELETE FROM %1 WHERE account = ?"_s.arg(here.table), {*number});
        !done)
        return done;
    const auto insert = u"INSERT INTO %1(account, position, %2) VALUES(?, ?%3)"_s.arg(
        here.table, here.columns, u", ?"_s.repeated(here.count));
    for (qsizetype position = 0; position < kept.rows.size(); ++position) {
        auto values = valuesOf(kept.rows[position]);
        values.prepend(column::number(position));
        values.prepend(*number);
        if (auto done = m_database.exec(insert, values); !done)
            return done;
    }
    return m_database.exec(u"INSERT OR REPLACE INTO sync_time(account, what, at, last_error, "
                           "last_error_at) VALUES(?, ?, ?, '', NULL)"_s,
                           {*number, here.what, column::time(kept.readAt)});
}

template <typename T>
Result<bool> KeptTables::store(const KeptRows<T>& kept)
{
    auto stored = m_database.inTransaction([&] { return replace(kept); });
    if (stored)
        return true;
    m_accounts.forget();
    return tl::unexpected(std::move(stored.error()));
}

template <typename T>
Result<QList<KeptRows<T>>> KeptTables::load()
{
    const auto here = place<T>();
    auto times = m_database.query(u"SELECT account, at FROM sync_time WHERE what = ? AND at IS NOT "
                                  "NULL ORDER BY account"_s,
                                  {here.what});
    if (!times)
        return tl::unexpected(std::move(times.error()));
    QList<KeptRows<T>> all;
    QHash<qint64, qsizetype> places;
    while (times->next()) {
        const auto number = times->value(0).toLongLong();
        const auto account = m_accounts.accountOf(number);
        if (!account)
            return tl::unexpected(account.error());
        places.insert(number, all.size());
        all.append({*account, column::toTime(times->value(1)), {}});
    }
    if (auto error = m_database.errorOf(*times))
        return failure(std::move(*error));
    auto rows = m_database.query(
        u"SELECT account, %1 FROM %2 ORDER BY account, position"_s.arg(here.columns, here.table));
    if (!rows)
        return tl::unexpected(std::move(rows.error()));
    while (rows->next()) {
        const auto row = column::take(*rows, here.count + 1);
        column::Reader from(row);
        const auto at = places.constFind(from.number());
        T one;
        read(from, one);
        if (at != places.cend())
            all[*at].rows.append(std::move(one));
    }
    if (auto error = m_database.errorOf(*rows))
        return failure(std::move(*error));
    return all;
}

template Result<bool> KeptTables::store(const KeptRows<WebhookSubscription>&);
template Result<bool> KeptTables::store(const KeptRows<Brand>&);
template Result<bool> KeptTables::store(const KeptRows<PriceOverride>&);
template Result<bool> KeptTables::store(const KeptRows<Invoice>&);
template Result<QList<KeptRows<WebhookSubscription>>> KeptTables::load();
template Result<QList<KeptRows<Brand>>> KeptTables::load();
template Result<QList<KeptRows<PriceOverride>>> KeptTables::load();
template Result<QList<KeptRows<Invoice>>> KeptTables::load();

} // namespace simstock
