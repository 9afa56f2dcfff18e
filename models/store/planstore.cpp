// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/planstore.h"

#include "models/store/columns.h"
#include "models/store/database.h"

namespace simstock {

using namespace Qt::StringLiterals;

PlanStore::PlanStore(Database& database, std::function<Status()> writable)
    : m_database(database), m_writable(std::move(writable))
{
}

template <typename F>
Status PlanStore::change(F work)
{
    if (auto possible = m_writable(); !possible)
        return possible;
    m_database.forgetFault();
    return m_database.inTransaction(work);
}

Status PlanStore::readRows(const QString& table,
                           const std::function<void(const QSqlQuery&)>& take) const
{
    if (!m_database.isOpen())
        return {};
    // An older file that is only read has no such tables yet: nothing was decided.
    const auto known =
        m_database.value(u"SELECT count(*) FROM sqlite_master WHERE name = ?"_s, {table});
    if (!known || known->toInt() == 0)
        return {};
    auto rows = m_database.query(u"SELECT * FROM "_s + table);
    if (!rows)
        return tl::unexpected(std::move(rows.error()));
    while (rows->next())
        take(*rows);
    if (auto error = m_database.errorOf(*rows))
        return failure(std::move(*error));
    return {};
}

Result<QSet<PlanKey>> PlanStore::favourites() const
{
    QSet<PlanKey> plans;
    auto done = readRows(u"favourite"_s, [&plans](const QSqlQuery& row) {
        plans.insert({AccountId(row.value(0).toString()), OfferCode(row.value(1).toString())});
    });
    if (!done)
        return tl::unexpected(std::move(done.error()));
    return plans;
}

Status PlanStore::setFavourites(const QList<PlanKey>& plans, bool on)
{
    return change([&]() -> Status {
        const QString sql = on ? u"INSERT OR IGNORE INTO favourite(account, code) VALUES(?, ?)"_s
                               : u"DELETE FROM favourite WHERE account = ? AND code = ?"_s;
        for (const auto& plan : plans) {
            auto done = m_database.exec(
                sql, {column::text(plan.account.text()), column::text(plan.code.text())});
            if (!done)
                return done;
        }
        return {};
    });
}

Result<QHash<PlanKey, Money>> PlanStore::prices() const
{
    QHash<PlanKey, Money> prices;
    auto done = readRows(u"retail_price"_s, [&prices](const QSqlQuery& row) {
        const auto price = column::toMoney(row.value(2).toLongLong(), row.value(3).toString());
        if (price)
            prices.insert({AccountId(row.value(0).toString()), OfferCode(row.value(1).toString())},
                          *price);
    });
    if (!done)
        return tl::unexpected(std::move(done.error()));
    return prices;
}

Status PlanStore::setPrices(const QHash<PlanKey, std::optional<Money>>& prices)
{
    return change([&]() -> Status {
        for (auto entry = prices.cbegin(); entry != prices.cend(); ++entry) {
            const QVariant account = column::text(entry.key().account.text());
            const QVariant code = column::text(entry.key().code.text());
            auto done =
                *entry
                    ? m_database.exec(u"INSERT OR REPLACE INTO retail_price(account, code, "
                                      "micros, currency) VALUES(?, ?, ?, ?)"_s,
                                      {account, code, column::number((*entry)->micros()),
                                       column::text((*entry)->currency().code())})
                    : m_database.exec(u"DELETE FROM retail_price WHERE account = ? AND code = ?"_s,
                                      {account, code});
            if (!done)
                return done;
        }
        return {};
    });
}

Result<QMap<QString, QString>> PlanStore::named(const QString& table) const
{
    QMap<QString, QString> values;
    auto done = readRows(table, [&values](const QSqlQuery& row) {
        values.insert(row.value(0).toString(), row.value(1).toString());
    });
    if (!done)
        return tl::unexpected(std::move(done.error()));
    return values;
}

Result<QMap<QString, QString>> PlanStore::rules() const
{
    return named(u"price_rule"_s);
}

Result<QMap<QString, QString>> PlanStore::choices() const
{
    return named(u"choice"_s);
}

Status PlanStore::setChoice(const QString& name, const QString& value)
{
    return change([&]() -> Status {
        if (value.isEmpty())
            return m_database.exec(u"DELETE FROM choice WHERE name = ?"_s, {column::text(name)});
        return m_database.exec(u"INSERT OR REPLACE INTO choice(name, value) VALUES(?, ?)"_s,
                               {column::text(name), column::text(value)});
    });
}

Status PlanStore::setRules(const QMap<QString, QString>& rules)
{
    return change([&]() -> Status {
        if (auto cleared = m_database.exec(u"DELETE FROM price_rule"_s); !cleared)
            return cleared;
        for (auto rule = rules.cbegin(); rule != rules.cend(); ++rule) {
            auto done = m_database.exec(u"INSERT INTO price_rule(name, value) VALUES(?, ?)"_s,
                                        {column::text(rule.key()), column::text(*rule)});
            if (!done)
                return done;
        }
        return {};
    });
}

} // namespace simstock
