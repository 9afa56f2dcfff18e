// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/offertable.h"

#include "models/core/failpoint.h"
#include "models/store/database.h"
#include "models/store/offerchanges.h"
#include "models/store/offercolumns.h"

#include <QVarLengthArray>

#include <cstring>
#include <sodium.h>
#include <utility>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

/// Counts up when the columns or their meaning change, so that a later version writes all rows
/// anew.
constexpr char mappingVersion = 1;

class Packer {
public:
    Packer() { m_bytes.append(mappingVersion); }
    void add(qint64 number)
    {
        m_bytes.append(reinterpret_cast<const char*>(&number), sizeof number);
    }
    template <typename E>
    requires std::is_enum_v<E>
    void add(E value) { add(static_cast<qint64>(value)); }
    void add(const QString& text)
    {
        add(qint64{text.size()});
        m_bytes.append(reinterpret_cast<const char*>(text.constData()),
                       text.size() * qsizetype{sizeof(QChar)});
    }
    void add(const std::optional<Money>& money)
    {
        add(money ? qint64{money->micros()} : -1);
        add(money ? money->currency().code() : u"-"_s);
    }
    void add(const std::optional<DataSize>& size)
    {
        add(size ? qint64{size->bytes()} : -1);
        add(size ? static_cast<qint64>(size->base()) : -1);
    }
    qint64 hash() const
    {
        // The library's shortest hash has 16 bytes; the first 8 are as good as any.
        unsigned char bytes[crypto_generichash_BYTES_MIN];
        crypto_generichash(bytes, sizeof bytes,
                           reinterpret_cast<const unsigned char*>(m_bytes.constData()),
                           static_cast<unsigned long long>(m_bytes.size()), nullptr, 0);
        qint64 result = 0;
        std::memcpy(&result, bytes, sizeof result);
        return result;
    }

private:
    QVarLengthArray<char, 2048> m_bytes;
};

QByteArray selectSql()
{
    return QByteArray("SELECT account, ") + offercolumns::names + " FROM offer ORDER BY id";
}

QByteArray insertSql()
{
    return QByteArray("INSERT INTO offer(hash, account, ") + offercolumns::names + ") VALUES(?, ?" +
           QByteArray(", ?").repeated(offercolumns::count) + ")";
}

QByteArray updateSql()
{
    return QByteArray("UPDATE offer SET (hash, account, ") + offercolumns::names + ") = (?, ?" +
           QByteArray(", ?").repeated(offercolumns::count) + ") WHERE id = ?";
}

} // namespace

qint64 offerHash(const Offer& offer)
{
    Packer packer;
    packer.add(offer.code.text());
    packer.add(offer.alias);
    packer.add(offer.name);
    packer.add(offer.description);
    packer.add(offer.coverageKind);
    packer.add(qint64{offer.countries.size()});
    for (const auto& country : offer.countries)
        packer.add(country);
    packer.add(offer.region);
    packer.add(offer.dataKind);
    packer.add(offer.data);
    packer.add(qint64{offer.days});
    packer.add(std::optional(offer.cost));
    packer.add(offer.priceUnit);
    packer.add(offer.suggestedRetail);
    packer.add(qint64{offer.networks.size()});
    for (const auto& network : offer.networks) {
        packer.add(network.country);
        packer.add(network.operatorName);
        packer.add(network.generation);
    }
    packer.add(offer.speed);
    packer.add(offer.topUp);
    packer.add(offer.sms);
    packer.add(offer.startRule);
    packer.add(qint64{offer.installWithinDays});
    packer.add(offer.ipExit);
    packer.add(offer.fairUse);
    packer.add(qint64{offer.vendorFavourite ? 1 : 0});
    return packer.hash();
}

Result<QList<OfferChange>> OfferTable::changes()
{
    return loadOfferChanges(m_database, m_accounts);
}

Result<QList<Offer>> OfferTable::load()
{
    QList<Offer> offers;
    const auto count = m_database.value(u"SELECT count(*) FROM offer"_s);
    if (!count)
        return tl::unexpected(count.error());
    offers.reserve(count->toLongLong());
    OfferReader reader;
    Statement rows(m_database, selectSql().constData());
    while (true) {
        const auto more = rows.step();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return offers;
        const auto account = m_accounts.accountOf(rows.number());
        if (!account)
            return tl::unexpected(account.error());
        offers.append(reader.read(rows));
        offers.last().account = *account;
    }
}

Status OfferTable::begin(Sync& sync)
{
    sync.begun = true;
    sync.generation = m_generations.value(sync.account);
    const auto account = m_accounts.of(sync.account);
    if (!account)
        return tl::unexpected(account.error());
    Statement rows(m_database, "SELECT id, hash, code FROM offer WHERE account = ?");
    rows.add(*account);
    while (true) {
        const auto more = rows.step();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return {};
        OfferTable::Sync::Known known;
        known.row = rows.number();
        known.hash = rows.number();
        sync.known.insert(rows.text(), known);
    }
}

void OfferTable::add(Sync& sync, QList<Offer> batch)
{
    if (!sync.begun) {
        if (auto done = begin(sync); !done)
            sync.error = std::move(done.error());
    }
    if (sync.error)
        return;
    for (const auto& offer : std::as_const(batch)) {
        const QString code = offer.code.text();
        const auto known = sync.known.find(code);
        if (known != sync.known.end()) {
            known->seen = true;
            if (known->hash == offerHash(offer)) {
                sync.fresh.remove(code);
                continue;
            }
        }
        sync.fresh.insert(code, offer);
    }
}

Result<OfferDiff> OfferTable::finish(Sync& sync, bool complete, const QDateTime& now)
{
    if (!sync.begun)
        add(sync, {});
    if (sync.error)
        return failure(*sync.error);
    if (sync.generation != m_generations.value(sync.account))
        return failure(ErrorKind::Conflict, u"another catalogue sync finished meanwhile"_s);
    m_database.forgetFault();
    auto diff = m_database.inTransaction([&] { return write(sync, complete, now); });
    if (diff)
        ++m_generations[sync.account];
    else
        m_accounts.forget();
    return diff;
}

Result<OfferDiff> OfferTable::write(const Sync& sync, bool complete, const QDateTime& now)
{
    const auto account = m_accounts.of(sync.account);
    if (!account)
        return tl::unexpected(account.error());
    OfferDiff diff;
    OfferChangeWriter changes(m_database, *account, sync.known.isEmpty(), now);
    Statement insert(m_database, insertSql().constData());
    Statement update(m_database, updateSql().constData());
    for (const auto& offer : sync.fresh) {
        const auto known = sync.known.constFind(offer.code.text());
        const bool isNew = known == sync.known.cend();
        auto& statement = isNew ? insert : update;
        if (auto told = isNew ? changes.added(offer) : changes.changed(known->row, offer); !told)
            return tl::unexpected(std::move(told.error()));
        statement.add(offerHash(offer)).add(*account);
        offercolumns::bind(statement, offer, now);
        if (!isNew)
            statement.add(known->row);
        if (auto done = statement.run(); !done)
            return tl::unexpected(std::move(done.error()));
        ++(isNew ? diff.added : diff.changed);
    }
    failPoint("cache.inside_offers");
    if (complete) {
        if (auto done = removeUnseen(sync, diff, changes); !done)
            return tl::unexpected(std::move(done.error()));
    }
    if (auto done = changes.finish(diff); !done)
        return tl::unexpected(std::move(done.error()));
    for (const auto& known : sync.known)
        diff.unchanged += known.seen ? 1 : 0;
    diff.unchanged -= diff.changed;
    return diff;
}

Status OfferTable::removeUnseen(const Sync& sync, OfferDiff& diff, OfferChangeWriter& changes)
{
    Statement remove(m_database, "DELETE FROM offer WHERE id = ?");
    for (const auto& known : sync.known) {
        if (known.seen)
            continue;
        if (auto told = changes.withdrawn(known.row); !told)
            return told;
        if (auto done = remove.add(known.row).run(); !done)
            return done;
        ++diff.withdrawn;
    }
    return {};
}

Status OfferTable::removeAll(const AccountId& account)
{
    const auto number = m_accounts.of(account);
    if (!number)
        return tl::unexpected(number.error());
    ++m_generations[account];
    return m_database.exec(u"DELETE FROM offer WHERE account = ?"_s, {*number});
}

} // namespace simstock
