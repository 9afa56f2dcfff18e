// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/esimtable.h"

#include "models/core/failpoint.h"
#include "models/store/columns.h"
#include "models/store/database.h"
#include "models/store/esimsecrets.h"
#include "models/store/statement.h"
#include "models/store/vault.h"

#include <QCoreApplication>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

struct EsimTableWords {
    Q_DECLARE_TR_FUNCTIONS(simstock::EsimTable)
};

/// What a read of the vendor brings; the desk's columns and the secrets are not among them.
constexpr const char* vendorColumns =
    "vendor_order, request_key, iccid, state, vendor_states, offer, plan_name, coverage, "
    "total_bytes, total_base, used_bytes, used_base, days, bought_at, installed_at, activated_at, "
    "expires_at, usage_at, eid, apn, msisdn, ip_exit, top_up, sms_possible, read_at";
constexpr int vendorColumnCount = 25;
constexpr const char* deskColumns = "customer_name, customer_email, note";

QByteArray selectSql(const char* rest)
{
    return QByteArray("SELECT account, id, has_code, ") + vendorColumns + ", " + deskColumns +
           " FROM esim " + rest;
}

QByteArray upsertSql()
{
    QByteArray sql = QByteArray("INSERT INTO esim(account, id, ") + vendorColumns + ", " +
                     deskColumns + ") VALUES(?, ?" +
                     QByteArray(", ?").repeated(vendorColumnCount + 3) +
                     ") ON CONFLICT(account, id) DO UPDATE SET ";
    QByteArrayList sets;
    for (const auto& column : QByteArray(vendorColumns).split(','))
        sets.append(column.trimmed() + " = excluded." + column.trimmed());
    return sql + sets.join(", ");
}

void add(Statement& statement, const std::optional<DataSize>& size)
{
    if (size)
        statement.add(qint64{size->bytes()}).add(static_cast<int>(size->base()));
    else
        statement.addNull().addNull();
}

void bindEsim(Statement& statement, const Esim& esim)
{
    statement.add(esim.order.text())
        .add(esim.requestKey)
        .add(esim.iccid.text())
        .add(static_cast<int>(esim.state))
        .add(esim.vendorStates)
        .add(esim.offer.text())
        .add(esim.planName)
        .add(esim.coverage);
    add(statement, esim.total);
    add(statement, esim.used);
    statement.add(esim.days)
        .add(esim.boughtAt)
        .add(esim.installedAt)
        .add(esim.activatedAt)
        .add(esim.expiresAt)
        .add(esim.usageAt)
        .add(esim.eid)
        .add(esim.apn)
        .add(esim.msisdn)
        .add(esim.ipExit)
        .add(static_cast<int>(esim.topUp))
        .add(esim.smsPossible ? 1 : 0)
        .add(esim.readAt)
        .add(esim.customerName)
        .add(esim.customerEmail)
        .add(esim.note);
}

std::optional<DataSize> sizeFrom(Statement& row)
{
    const bool stated = !row.nextIsNull();
    const auto bytes = row.number();
    const int base = row.integer();
    return stated ? std::optional(column::toSize(bytes, base)) : std::nullopt;
}

EsimState stateFrom(int number)
{
    const bool known = number >= 0 && number <= static_cast<int>(EsimState::Unknown);
    return known ? static_cast<EsimState>(number) : EsimState::Unknown;
}

} // namespace

struct EsimTable::Writing {
    explicit Writing(Database& database)
        : upsert(database, upsertSql().constData()),
          sealed(database, "UPDATE esim SET sealed = ?, has_code = ? WHERE account = ? AND id = ?")
    {
    }
    Statement upsert;
    Statement sealed;
};

Result<Esim> EsimTable::readRow(Statement& row)
{
    Esim esim;
    auto account = m_accounts.accountOf(row.number());
    if (!account)
        return tl::unexpected(std::move(account.error()));
    esim.key.account = *account;
    esim.key.id = VendorEsimId(row.text());
    esim.hasCode = row.integer() != 0;
    esim.order = VendorOrderId(row.text());
    esim.requestKey = row.text();
    esim.iccid = Iccid(row.text());
    esim.state = stateFrom(row.integer());
    esim.vendorStates = row.text();
    esim.offer = OfferCode(row.text());
    esim.planName = row.text();
    esim.coverage = row.text();
    esim.total = sizeFrom(row);
    esim.used = sizeFrom(row);
    esim.days = row.integer();
    esim.boughtAt = row.time();
    esim.installedAt = row.time();
    esim.activatedAt = row.time();
    esim.expiresAt = row.time();
    esim.usageAt = row.time();
    esim.eid = row.text();
    esim.apn = row.text();
    esim.msisdn = row.text();
    esim.ipExit = row.text();
    esim.topUp = static_cast<TopUpSupport>(row.integer());
    esim.smsPossible = row.integer() != 0;
    esim.readAt = row.time();
    esim.customerName = row.text();
    esim.customerEmail = row.text();
    esim.note = row.text();
    if (const auto held = m_held.constFind(esim.key); held != m_held.cend())
        esim.hasCode = esim.hasCode || !held->activationCode.isEmpty();
    return esim;
}

Result<QList<Esim>> EsimTable::load()
{
    QList<Esim> esims;
    Statement rows(m_database, selectSql("ORDER BY number").constData());
    while (true) {
        const auto more = rows.step();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return esims;
        auto esim = readRow(rows);
        if (!esim)
            return tl::unexpected(std::move(esim.error()));
        esims.append(std::move(*esim));
    }
}

Result<Esim> EsimTable::one(const EsimKey& key)
{
    const auto account = m_accounts.of(key.account);
    if (!account)
        return tl::unexpected(account.error());
    Statement rows(m_database, selectSql("WHERE account = ? AND id = ?").constData());
    const auto found = rows.add(*account).add(key.id.text()).step();
    if (!found)
        return tl::unexpected(found.error());
    if (!*found) {
        return failure(
            makeError(ErrorKind::NotFound,
                      EsimTableWords::tr("This eSIM is not stored here. Refresh the list."),
                      u"esim not found"_s));
    }
    return readRow(rows);
}

Result<QList<Esim>> EsimTable::store(const QList<Esim>& esims)
{
    m_database.forgetFault();
    auto stored = m_database.inTransaction([&]() -> Result<QList<Esim>> {
        QList<Esim> rows;
        rows.reserve(esims.size());
        Writing writing(m_database);
        for (const auto& esim : esims) {
            auto row = storeOne(writing, esim);
            if (!row)
                return tl::unexpected(std::move(row.error()));
            rows.append(std::move(*row));
        }
        failPoint("cache.inside_esims");
        return rows;
    });
    if (!stored)
        m_accounts.forget();
    return stored;
}

Result<Esim> EsimTable::storeOne(Writing& writing, const Esim& esim)
{
    const auto account = m_accounts.of(esim.key.account);
    if (!account)
        return tl::unexpected(account.error());
    writing.upsert.add(*account).add(esim.key.id.text());
    bindEsim(writing.upsert, esim);
    if (auto done = writing.upsert.run(); !done)
        return tl::unexpected(std::move(done.error()));
    if (!esim.secrets.isEmpty()) {
        const auto old = sealedOf(esim.key);
        if (!old)
            return tl::unexpected(old.error());
        const auto sealed = seal(esim.key, esim.secrets, *old);
        if (!sealed)
            return tl::unexpected(sealed.error());
        if (!sealed->isNull()) {
            const bool code = !esim.secrets.activationCode.isEmpty();
            const auto before = code ? Result<Esim>(Esim()) : one(esim.key);
            const bool had = before && before->hasCode;
            auto done = writing.sealed.add(*sealed)
                            .add(code || had ? 1 : 0)
                            .add(*account)
                            .add(esim.key.id.text())
                            .run();
            if (!done)
                return tl::unexpected(std::move(done.error()));
        }
    }
    return one(esim.key);
}

Result<QByteArray> EsimTable::sealedOf(const EsimKey& key)
{
    const auto account = m_accounts.of(key.account);
    if (!account)
        return tl::unexpected(account.error());
    Statement row(m_database, "SELECT sealed FROM esim WHERE account = ? AND id = ?");
    const auto found = row.add(*account).add(key.id.text()).step();
    if (!found)
        return tl::unexpected(found.error());
    return *found ? row.blob() : QByteArray();
}

Result<QByteArray> EsimTable::seal(const EsimKey& key, const EsimSecrets& fresh,
                                   const QByteArray& old)
{
    const auto wanted = merged(m_held.value(key), fresh);
    if (!m_vault.isOpen()) {
        m_held.insert(key, wanted);
        return QByteArray();
    }
    EsimSecrets known;
    if (!old.isNull()) {
        // A row sealed with a key that is gone is replaced by what the vendor said now.
        if (const auto clear = m_vault.unseal(old, sealContext(key)))
            known = unpackSecrets(*clear).value_or(EsimSecrets());
    }
    const auto all = merged(known, wanted);
    if (all == known && !old.isNull())
        return QByteArray();
    return m_vault.seal(packSecrets(all), sealContext(key));
}

Status EsimTable::sealHeld()
{
    if (m_held.isEmpty() || !m_vault.isOpen())
        return {};
    auto done = m_database.inTransaction([this]() -> Status {
        Writing writing(m_database);
        for (auto held = m_held.cbegin(); held != m_held.cend(); ++held) {
            const auto row = one(held.key());
            const auto old = sealedOf(held.key());
            if (!row || !old)
                continue;
            const auto sealed = seal(held.key(), *held, *old);
            if (!sealed)
                return tl::unexpected(sealed.error());
            if (sealed->isNull())
                continue;
            const auto account = m_accounts.of(held.key().account);
            auto written = writing.sealed.add(*sealed)
                               .add(row->hasCode ? 1 : 0)
                               .add(account.value_or(0))
                               .add(held.key().id.text())
                               .run();
            if (!written)
                return written;
        }
        return {};
    });
    if (done)
        m_held.clear();
    return done;
}

Result<EsimSecrets> EsimTable::secrets(const EsimKey& key)
{
    const auto held = m_held.value(key);
    const auto sealed = sealedOf(key);
    if (!sealed)
        return tl::unexpected(sealed.error());
    if (sealed->isNull()) {
        if (!held.isEmpty())
            return held;
        return failure(makeError(
            ErrorKind::NotFound,
            EsimTableWords::tr("No activation code is stored for this eSIM. Read it again "
                               "from the vendor."),
            u"nothing sealed"_s));
    }
    const auto clear = m_vault.unseal(*sealed, sealContext(key));
    if (!clear) {
        if (!held.isEmpty())
            return held;
        return tl::unexpected(clear.error());
    }
    const auto known = unpackSecrets(*clear);
    if (!known)
        return failure(ErrorKind::Storage, u"sealed row of another form"_s);
    return merged(*known, held);
}

Result<Esim> EsimTable::setCustomer(const EsimKey& key, const QString& name, const QString& email,
                                    const QString& note)
{
    const auto account = m_accounts.of(key.account);
    if (!account)
        return tl::unexpected(account.error());
    auto done = m_database.exec(
        u"UPDATE esim SET customer_name = ?, customer_email = ?, note = ? "
        "WHERE account = ? AND id = ?"_s,
        {column::text(name), column::text(email), column::text(note), *account, key.id.text()});
    if (!done)
        return tl::unexpected(std::move(done.error()));
    return one(key);
}

Result<bool> EsimTable::hasSealed()
{
    const auto found =
        m_database.value(u"SELECT EXISTS(SELECT 1 FROM esim WHERE sealed IS NOT NULL)"_s);
    if (!found)
        return tl::unexpected(found.error());
    return found->toBool();
}

} // namespace simstock
