// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/offerchanges.h"

#include "models/store/columns.h"
#include "models/store/database.h"

#include <algorithm>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

void add(Statement& statement, const std::optional<Money>& money)
{
    if (money)
        statement.add(qint64{money->micros()}).add(money->currency().code());
    else
        statement.addNull().addNull();
}

std::optional<Money> readMoney(Statement& row)
{
    const bool isAbsent = row.nextIsNull();
    const qint64 micros = row.number();
    const QString code = row.text();
    return isAbsent ? std::nullopt : column::toMoney(micros, code);
}

OfferChangeKind toKind(int number)
{
    constexpr int last = static_cast<int>(OfferChangeKind::LessCoverage);
    return number >= 0 && number <= last ? static_cast<OfferChangeKind>(number)
                                         : OfferChangeKind::Repriced;
}

/// Of countries their codes; of networks their names, where their country is still covered. A
/// network list that is not there says nothing.
QString lostCoverage(const Offer& before, const Offer& after)
{
    QStringList lost;
    for (const auto& country : before.countries) {
        if (!after.countries.contains(country))
            lost.append(country);
    }
    if (!after.networks.isEmpty()) {
        for (const auto& network : before.networks) {
            const bool isThere = std::any_of(after.networks.begin(), after.networks.end(),
                                             [&network](const Network& one) {
                                                 return one.country == network.country &&
                                                        one.operatorName == network.operatorName;
                                             });
            if (!isThere && after.countries.contains(network.country))
                lost.append(network.operatorName);
        }
    }
    lost.removeDuplicates();
    return lost.join(u", "_s);
}

} // namespace

Result<QList<OfferChange>> loadOfferChanges(Database& database, AccountNumbers& accounts)
{
    QList<OfferChange> changes;
    Statement rows(database,
                   "SELECT account, code, name, kind, before_micros, before_currency, "
                   "after_micros, after_currency, at, lost FROM offer_change ORDER BY number DESC "
                   "LIMIT 20000");
    while (true) {
        const auto more = rows.step();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return changes;
        const auto account = accounts.accountOf(rows.number());
        if (!account)
            return tl::unexpected(account.error());
        OfferChange change;
        change.plan = {*account, OfferCode(rows.text())};
        change.name = rows.text();
        change.kind = toKind(rows.integer());
        change.before = readMoney(rows);
        change.after = readMoney(rows);
        change.at = rows.time();
        change.lost = rows.text();
        changes.append(change);
    }
}

OfferChangeWriter::OfferChangeWriter(Database& database, qint64 account, bool isFirstReading,
                                     const QDateTime& now)
    : m_database(database),
      m_account(account),
      m_isFirstReading(isFirstReading),
      m_now(now),
      m_read(
          database,
          (QByteArray("SELECT ") + offercolumns::names + " FROM offer WHERE id = ?").constData()),
      m_insert(database, "INSERT INTO offer_change(account, code, name, kind, before_micros, "
                         "before_currency, after_micros, after_currency, at, lost) "
                         "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
{
}

Result<std::optional<Offer>> OfferChangeWriter::before(qint64 row)
{
    const auto found = m_read.add(row).step();
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return std::optional<Offer>();
    auto offer = m_reader.read(m_read);
    if (const auto end = m_read.step(); !end)
        return tl::unexpected(end.error());
    return std::optional(std::move(offer));
}

Status OfferChangeWriter::write(const Offer& offer, OfferChangeKind kind,
                                const std::optional<Money>& before,
                                const std::optional<Money>& after, const QString& lost)
{
    if (m_isFirstReading || m_rows >= mostRows)
        return {};
    ++m_rows;
    m_insert.add(m_account).add(offer.code.text()).add(offer.name).add(static_cast<int>(kind));
    add(m_insert, before);
    add(m_insert, after);
    return m_insert.add(m_now).add(lost).run();
}

Status OfferChangeWriter::added(const Offer& offer)
{
    return write(offer, OfferChangeKind::Added, std::nullopt, offer.cost);
}

Status OfferChangeWriter::repriced(const Offer& old, const Offer& offer)
{
    const bool isSame = old.priceUnit == offer.priceUnit;
    if (isSame && old.cost == offer.cost)
        return {};
    auto kind = OfferChangeKind::Repriced;
    if (isSame && old.cost.currency() == offer.cost.currency()) {
        const bool isDearer = offer.cost.micros() > old.cost.micros();
        kind = isDearer ? OfferChangeKind::Dearer : OfferChangeKind::Cheaper;
        ++(isDearer ? m_dearer : m_cheaper);
    }
    return write(offer, kind, old.cost, offer.cost);
}

Status OfferChangeWriter::changed(qint64 row, const Offer& offer)
{
    const auto old = before(row);
    if (!old)
        return tl::unexpected(old.error());
    if (!*old)
        return {};
    if (auto told = repriced(**old, offer); !told)
        return told;
    const auto lost = lostCoverage(**old, offer);
    return lost.isEmpty()
               ? Status()
               : write(offer, OfferChangeKind::LessCoverage, (*old)->cost, offer.cost, lost);
}

Status OfferChangeWriter::withdrawn(qint64 row)
{
    const auto old = before(row);
    if (!old)
        return tl::unexpected(old.error());
    if (!*old)
        return {};
    return write(**old, OfferChangeKind::Withdrawn, (*old)->cost, std::nullopt);
}

Status OfferChangeWriter::finish(OfferDiff& diff)
{
    diff.dearer = m_dearer;
    diff.cheaper = m_cheaper;
    if (m_rows == 0)
        return {};
    const auto oldest = m_now.addDays(-mostDays).toMSecsSinceEpoch();
    return m_database.exec(u"DELETE FROM offer_change WHERE at < ?"_s, {column::number(oldest)})
        .and_then([this] {
            return m_database.exec(u"DELETE FROM offer_change WHERE number <= (SELECT max(number) "
                                   "FROM offer_change) - ?"_s,
                                   {mostRows});
        });
}

} // namespace simstock
