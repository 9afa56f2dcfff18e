// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/readingtables.h"

#include "models/store/columns.h"
#include "models/store/database.h"

namespace simstock {

using namespace Qt::StringLiterals;

Result<bool> ReadingTables::change(const AccountId& account, const QString& sql,
                                   QVariantList values)
{
    const auto number = m_accounts.of(account);
    if (!number)
        return tl::unexpected(number.error());
    values.prepend(*number);
    if (auto done = m_database.exec(sql, values); !done)
        return tl::unexpected(std::move(done.error()));
    return true;
}

Result<bool> ReadingTables::storeUsage(const QList<UsageSample>& samples)
{
    auto stored = m_database.inTransaction([&]() -> Result<bool> {
        for (const auto& sample : samples) {
            QVariantList values{column::text(sample.esim.id.text()), column::time(sample.readAt)};
            column::append(values, std::optional(sample.used));
            column::append(values, sample.total);
            values << column::time(sample.vendorTime);
            auto done = change(sample.esim.account,
                               u"INSERT INTO usage_sample(account, esim, read_at, used_bytes, "
                               "used_base, total_bytes, total_base, vendor_time) "
                               "VALUES(?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_s,
                               values);
            if (!done)
                return done;
        }
        return true;
    });
    if (!stored)
        m_accounts.forget();
    return stored;
}

Result<QList<UsageSample>> ReadingTables::loadUsage(const EsimKey& esim)
{
    const auto number = m_accounts.of(esim.account);
    if (!number)
        return tl::unexpected(number.error());
    auto rows = m_database.query(u"SELECT read_at, used_bytes, used_base, total_bytes, total_base, "
                                 "vendor_time FROM usage_sample WHERE account = ? AND esim = ? "
                                 "ORDER BY read_at"_s,
                                 {*number, esim.id.text()});
    if (!rows)
        return tl::unexpected(std::move(rows.error()));
    QList<UsageSample> samples;
    while (rows->next()) {
        const auto row = column::take(*rows, 6);
        column::Reader read(row);
        UsageSample sample;
        sample.esim = esim;
        sample.readAt = read.time();
        sample.used = read.size().value_or(DataSize());
        sample.total = read.size();
        sample.vendorTime = read.time();
        samples.append(std::move(sample));
    }
    if (auto error = m_database.errorOf(*rows))
        return failure(std::move(*error));
    return samples;
}

Result<bool> ReadingTables::storeWallet(const Wallet& wallet)
{
    QVariantList values;
    column::append(values, std::optional(wallet.balance));
    column::append(values, wallet.creditLimit);
    column::append(values, wallet.available);
    values << column::time(wallet.vendorTime) << column::time(wallet.readAt)
           << column::number(static_cast<int>(wallet.billing));
    column::append(values, wallet.owed);
    column::append(values, wallet.lowMark);
    return change(wallet.account,
                  u"INSERT OR REPLACE INTO wallet(account, balance_micros, balance_currency, "
                  "credit_micros, credit_currency, available_micros, available_currency, "
                  "vendor_time, read_at, billing, owed_micros, owed_currency, low_micros, "
                  "low_currency) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                  values);
}

Result<QList<Wallet>> ReadingTables::loadWallets()
{
    auto rows = m_database.query(
        u"SELECT account.id, balance_micros, balance_currency, credit_micros, credit_currency, "
        "available_micros, available_currency, vendor_time, read_at, billing, owed_micros, "
        "owed_currency, low_micros, low_currency "
        "FROM wallet JOIN account ON account.number = wallet.account ORDER BY account.number"_s);
    if (!rows)
        return tl::unexpected(std::move(rows.error()));
    QList<Wallet> wallets;
    while (rows->next()) {
        const auto row = column::take(*rows, 14);
        column::Reader read(row);
        Wallet wallet;
        wallet.account = AccountId(read.text());
        wallet.balance = read.money().value_or(Money());
        wallet.creditLimit = read.money();
        wallet.available = read.money();
        wallet.vendorTime = read.time();
        wallet.readAt = read.time();
        const int billing = read.integer();
        if (billing >= 0 && billing <= static_cast<int>(BillingMode::Postpaid))
            wallet.billing = static_cast<BillingMode>(billing);
        wallet.owed = read.money();
        wallet.lowMark = read.money();
        wallets.append(std::move(wallet));
    }
    if (auto error = m_database.errorOf(*rows))
        return failure(std::move(*error));
    return wallets;
}

Result<bool> ReadingTables::noteSync(const SyncTime& time)
{
    return change(time.account,
                  u"INSERT OR REPLACE INTO sync_time(account, what, at, last_error, last_error_at) "
                  "VALUES(?, ?, ?, ?, ?)"_s,
                  {column::text(time.what), column::time(time.at), column::text(time.lastError),
                   column::time(time.lastErrorAt)});
}

Result<QList<SyncTime>> ReadingTables::loadSyncTimes()
{
    auto rows = m_database.query(
        u"SELECT account.id, what, at, last_error, last_error_at FROM sync_time "
        "JOIN account ON account.number = sync_time.account ORDER BY account.number, what"_s);
    if (!rows)
        return tl::unexpected(std::move(rows.error()));
    QList<SyncTime> times;
    while (rows->next()) {
        const auto row = column::take(*rows, 5);
        column::Reader read(row);
        SyncTime time;
        time.account = AccountId(read.text());
        time.what = read.text();
        time.at = read.time();
        time.lastError = read.text();
        time.lastErrorAt = read.time();
        times.append(std::move(time));
    }
    if (auto error = m_database.errorOf(*rows))
        return failure(std::move(*error));
    return times;
}

Status ReadingTables::removeAll(const AccountId& account)
{
    for (const auto& table :
         {u"wallet"_s, u"sync_time"_s, u"booking"_s, u"message_status"_s, u"offer_change"_s,
          u"webhook"_s, u"brand"_s, u"price_override"_s, u"invoice"_s}) {
        auto done = change(account, u"DELETE FROM %1 WHERE account = ?"_s.arg(table), {});
        if (!done)
            return tl::unexpected(std::move(done.error()));
    }
    return {};
}

} // namespace simstock
