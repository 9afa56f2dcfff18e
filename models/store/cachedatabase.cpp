// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/cachedatabase.h"

#include "models/store/privatefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

struct CacheWords {
    Q_DECLARE_TR_FUNCTIONS(simstock::Cache)
};

} // namespace

Status CacheDatabase::checkWritable() const
{
    if (!m_readOnly || m_inMemory)
        return {};
    return failure(
        makeError(ErrorKind::Storage,
                  CacheWords::tr("The workspace is read-only: what was read is shown but not "
                                 "stored."),
                  u"cache read-only"_s));
}

Result<QString> CacheDatabase::open(const QDateTime& now)
{
    m_database.close();
    m_accounts.forget();
    m_readOnly = false;
    m_inMemory = false;
    auto opened = openFile(now);
    if (opened)
        return QString();
    if (m_newer) {
        return openReadOnly(
            CacheWords::tr("The stored catalogue and eSIMs were written by a later version of "
                           "Simstock and are shown read-only. Update Simstock."));
    }
    switch (m_database.lastFault()) {
    case StorageFault::Corrupt: {
        m_database.close();
        const auto moved = setAside(m_file, now);
        if (moved && openFile(now)) {
            return CacheWords::tr(
                       "The stored catalogue and eSIMs were damaged. The old file was kept as %1; "
                       "everything is read again from the vendors.")
                .arg(QFileInfo(*moved).fileName());
        }
        return openInMemory(
            CacheWords::tr("The stored catalogue and eSIMs are damaged and cannot be replaced. "
                           "What is read now is kept until Simstock closes."));
    }
    case StorageFault::Busy:
        return openInMemory(
            CacheWords::tr("The stored catalogue and eSIMs are in use by another program. What "
                           "is read now is kept until Simstock closes."));
    default:
        return openReadOnly(opened.error().userText);
    }
}

Status CacheDatabase::openFile(const QDateTime& now)
{
    m_newer = false;
    m_database.forgetFault();
    if (QFileInfo(m_file).size() > 0) { // an empty file holds nothing to protect
        const auto version = m_database.open(m_file, Database::Mode::ReadOnly).and_then([this] {
            return readVersion(m_database);
        });
        if (!version)
            return tl::unexpected(version.error());
        m_newer = version->userVersion > schema().version() && !version->isForeign(schema());
        if (m_newer)
            return failure(ErrorKind::Storage, u"cache of a later version"_s);
        if (version->isForeign(schema()))
            return tl::unexpected(m_database.markCorrupt(u"a file of another program"_s));
    }
    auto done = ensurePrivateFile(m_file)
                    .and_then([this] { return m_database.open(m_file, Database::Mode::ReadWrite); })
                    .and_then([&] { return setUp(now); });
    if (done)
        QFile::remove(m_file + u"-shm"_s); // left by the read-only look; exclusive mode uses none
    return done;
}

Status CacheDatabase::setUp(const QDateTime& now)
{
    static const struct {
        QString name, value, expected;
    } pragmas[] = {
        {u"locking_mode"_s, u"EXCLUSIVE"_s, u"exclusive"_s},
        {u"journal_mode"_s, u"WAL"_s, u"wal"_s},
        {u"synchronous"_s, u"NORMAL"_s, u"1"_s}, // can all be read again from the vendors
        {u"foreign_keys"_s, u"ON"_s, u"1"_s},
        {u"trusted_schema"_s, u"OFF"_s, u"0"_s},
        {u"cell_size_check"_s, u"ON"_s, u"1"_s},
        {u"cache_size"_s, u"-16384"_s, u"-16384"_s}, // KiB
    };
    for (const auto& pragma : pragmas) {
        if (auto done = m_database.pragma(pragma.name, pragma.value, pragma.expected); !done)
            return done;
    }
    return m_database.quickCheck()
        .and_then([&] { return migrate(m_database, schema(), m_backupFolder, now); })
        .and_then([&] { // proves that it can be written
            return m_database.exec(u"INSERT OR REPLACE INTO write_proof(id, at) VALUES(1, ?)"_s,
                                   {now.toMSecsSinceEpoch()});
        });
}

Result<QString> CacheDatabase::openReadOnly(const QString& sentence)
{
    m_readOnly = true;
    const auto readable = [this] {
        const auto version = readVersion(m_database);
        return version && version->userVersion >= schema().version();
    };
    if (QFileInfo(m_file).size() > 0) {
        if (m_database.open(m_file, Database::Mode::ReadOnly) && readable())
            return sentence;
        if (QFileInfo(m_file + u"-wal"_s).size() == 0 &&
            m_database.open(m_file, Database::Mode::Immutable) && readable())
            return sentence;
    }
    return openInMemory(sentence);
}

Result<QString> CacheDatabase::openInMemory(const QString& sentence)
{
    m_readOnly = true;
    m_inMemory = true;
    m_accounts.forget();
    auto done = m_database.open(u":memory:"_s, Database::Mode::Memory).and_then([this] {
        return migrate(m_database, schema(), m_backupFolder, {});
    });
    if (!done)
        return tl::unexpected(std::move(done.error()));
    return sentence;
}

Result<bool> CacheDatabase::forgetAccount(const AccountId& account)
{
    auto done = m_database.inTransaction([&] {
        return offers.removeAll(account).and_then([&] { return readings.removeAll(account); });
    });
    if (!done) {
        m_accounts.forget();
        return tl::unexpected(std::move(done.error()));
    }
    return true;
}

} // namespace simstock
