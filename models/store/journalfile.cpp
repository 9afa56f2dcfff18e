// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/journalfile.h"

#include "models/core/failpoint.h"
#include "models/store/journalrows.h"
#include "models/store/privatefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <unistd.h>
#include <utility>

namespace simstock {

using namespace Qt::StringLiterals;
using State = JournalHealth::State;

namespace {

struct JournalFileWords {
    Q_DECLARE_TR_FUNCTIONS(simstock::JournalFile)
};

bool isWalEmpty(const QString& file)
{
    const QFileInfo wal(file + u"-wal"_s);
    return !wal.exists() || wal.size() == 0;
}

} // namespace

JournalFile::JournalFile(QString file, QString backupFolder)
    : m_file(std::move(file)), m_backupFolder(std::move(backupFolder))
{
}

QString JournalFile::sentinelFile() const
{
    return m_file + u".seen"_s;
}

const JournalHealth& JournalFile::settle(State state, const QString& reason)
{
    m_health.state = state;
    m_health.reason = reason;
    if (state != State::Corrupt)
        m_health.setAside.clear();
    return m_health;
}

bool JournalFile::isRemembered()
{
    QFile sentinel(sentinelFile());
    if (!sentinel.exists())
        return false;
    static_cast<void>(sentinel.open(QIODevice::ReadOnly));
    const auto lines = QString::fromUtf8(sentinel.read(4096)).split(u'\n');
    if (lines.value(0) == "set aside"_L1) {
        m_health.setAside = QFileInfo(m_file).path() + u'/' + lines.value(1);
        settle(
            State::Corrupt,
            JournalFileWords::tr("The journal of orders was damaged and has been set aside. No "
                                 "money is spent until you restore a backup or start a new one."));
    } else {
        settle(State::Missing,
               JournalFileWords::tr(
                   "The journal of orders is missing from the workspace. No money is spent until "
                   "you put it back or start a new one."));
    }
    return true;
}

const JournalHealth& JournalFile::open(const QDateTime& now)
{
    m_database.close();
    m_writable = false;
    if (!QFileInfo::exists(m_file)) {
        if (isRemembered())
            return m_health;
        if (auto made = create(now); !made)
            return settle(State::ReadOnly, made.error().userText);
    }
    return openExisting(now);
}

const JournalHealth& JournalFile::startNew(const QDateTime& now)
{
    if (m_health.state != State::Missing && m_health.state != State::Corrupt)
        return m_health;
    if (QFileInfo::exists(m_file)) // a damaged one that could not be set aside before
        return open(now);
    if (auto made = create(now); !made)
        return settle(State::Failed, made.error().userText);
    return openExisting(now);
}

const JournalHealth& JournalFile::openExisting(const QDateTime& now)
{
    if (QFileInfo(m_file).size() == 0) // a new journal gets its name when it is whole
        return giveUpOn(now);
    if (auto opened = m_database.open(m_file, Database::Mode::ReadOnly); !opened)
        return judge(opened.error(), now);
    const auto version = readVersion(m_database);
    if (!version)
        return judge(version.error(), now);
    const auto& schema = journalrows::schema();
    if (version->isForeign(schema))
        return giveUpOn(now);
    if (version->userVersion > schema.version()) {
        return settle(State::NewerVersion,
                      JournalFileWords::tr(
                          "This workspace was written by a later version of Simstock (journal "
                          "version %1, this program knows %2). It is shown read-only; update "
                          "Simstock to buy.")
                          .arg(version->userVersion)
                          .arg(schema.version()));
    }
    return openForWriting(now);
}

Status JournalFile::setPragmas()
{
    static const struct {
        QString name, value, expected;
    } pragmas[] = {
        {u"locking_mode"_s, u"EXCLUSIVE"_s, u"exclusive"_s}, // first: no shared memory file then
        {u"journal_mode"_s, u"WAL"_s, u"wal"_s},
        {u"synchronous"_s, u"FULL"_s, u"2"_s},
        {u"foreign_keys"_s, u"ON"_s, u"1"_s},
        {u"trusted_schema"_s, u"OFF"_s, u"0"_s},
        {u"cell_size_check"_s, u"ON"_s, u"1"_s},
        {u"recursive_triggers"_s, u"ON"_s, u"1"_s}, // REPLACE must not get around the triggers
    };
    for (const auto& pragma : pragmas) {
        if (auto done = m_database.pragma(pragma.name, pragma.value, pragma.expected); !done)
            return done;
    }
    return {};
}

Status JournalFile::proveWriting(const QDateTime& now)
{
    return m_database.inTransaction([&] {
        return m_database.exec(u"INSERT INTO write_proof(id, at) VALUES(1, ?) "
                               "ON CONFLICT(id) DO UPDATE SET at = excluded.at"_s,
                               {now.toMSecsSinceEpoch()});
    });
}

const JournalHealth& JournalFile::openForWriting(const QDateTime& now)
{
    if (auto done = ensurePrivateFile(m_file); !done)
        return openForReading(done.error().userText);
    const auto& schema = journalrows::schema();
    auto opened = m_database.open(m_file, Database::Mode::ReadWrite)
                      .and_then([this] { return setPragmas(); })
                      .and_then([this] { return m_database.quickCheck(); })
                      .and_then([&] { return migrate(m_database, schema, m_backupFolder, now); })
                      .and_then([&] { return proveWriting(now); });
    if (!opened)
        return judge(opened.error(), now);
    QFile::remove(m_file + u"-shm"_s); // left by the read-only look; exclusive mode uses none
    m_writable = true;
    if (auto noted = writePrivateFile(sentinelFile(), "in use\n"); !noted)
        return settle(State::ReadOnly, noted.error().userText);
    return settle(State::Ready);
}

const JournalHealth& JournalFile::openForReading(const QString& reason)
{
    m_writable = false;
    settle(State::ReadOnly, reason);
    const auto readable = [this] { return readVersion(m_database).has_value(); };
    if (m_database.open(m_file, Database::Mode::ReadOnly) && readable())
        return m_health;
    // A write-ahead log cannot be set up in a read-only folder; without one the file alone is all.
    if (isWalEmpty(m_file) && m_database.open(m_file, Database::Mode::Immutable) && readable())
        return m_health;
    m_database.close();
    return settle(State::Failed, reason);
}

const JournalHealth& JournalFile::judge(const Error& error, const QDateTime& now)
{
    switch (m_database.lastFault()) {
    case StorageFault::Corrupt:
        return giveUpOn(now);
    case StorageFault::Busy:
        m_database.close();
        return settle(State::InUse,
                      JournalFileWords::tr("This workspace is open in another Simstock. Use that "
                                           "window, or close it first."));
    case StorageFault::Full:
    case StorageFault::Io:
    case StorageFault::ReadOnly:
    case StorageFault::CannotOpen:
        return openForReading(error.userText);
    case StorageFault::None:
    case StorageFault::Duplicate:
    case StorageFault::Other:
        break;
    }
    m_database.close();
    return settle(State::Failed, error.userText + u" ("_s + error.detail + u')');
}

const JournalHealth& JournalFile::giveUpOn(const QDateTime& now)
{
    m_database.close();
    m_writable = false;
    // A disk that failed for a moment can look like damage: only what is so twice is set aside.
    if (!std::exchange(m_isSecondLook, true)) {
        openExisting(now);
        m_isSecondLook = false;
        return m_health;
    }
    const auto moved = setAside(m_file, now);
    m_health.setAside = moved.value_or(QString());
    if (moved) {
        static_cast<void>(writePrivateFile(
            sentinelFile(), "set aside\n" + QFileInfo(*moved).fileName().toUtf8() + '\n'));
    }
    return settle(State::Corrupt,
                  JournalFileWords::tr(
                      "The journal of orders is damaged and has been set aside. No money is spent "
                      "until you restore a backup or start a new one."));
}

Status JournalFile::create(const QDateTime& now)
{
    // Made under another name and renamed when it is whole: a journal of zero length is then always
    // a damaged one, and a crash in here leaves none.
    const QString fresh = m_file + u".new-%1"_s.arg(::getpid());
    removeDatabase(fresh);
    Database database;
    auto made =
        ensurePrivateFile(fresh)
            .and_then([&] { return database.open(fresh, Database::Mode::ReadWrite); })
            .and_then([&] { return database.pragma(u"journal_mode"_s, u"WAL"_s, u"wal"_s); })
            .and_then([&] { return migrate(database, journalrows::schema(), m_backupFolder, now); })
            // All of it in the one file that gets the name; closing would not say that it failed.
            .and_then([&] { return database.exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s); });
    database.close();
    if (made && !isWalEmpty(fresh))
        made = failure(ErrorKind::Storage, u"the write-ahead log of a new journal stays"_s);
    if (!made) {
        removeDatabase(fresh);
        return made;
    }
    failPoint("journal.created_unnamed");
    return moveIntoPlace(fresh, m_file);
}

Error JournalFile::refusal() const
{
    const auto reason =
        m_health.reason.isEmpty()
            ? JournalFileWords::tr("The journal of orders is not open. Nothing was done.")
            : m_health.reason;
    return makeError(ErrorKind::Storage, reason, u"journal not writable"_s);
}

void JournalFile::noteWritten()
{
    if (m_health.state == State::ReadOnly)
        settle(State::Ready);
}

void JournalFile::noteFailed(const Error& error, const QDateTime& now)
{
    switch (m_database.lastFault()) {
    case StorageFault::Full:
    case StorageFault::ReadOnly:
    case StorageFault::CannotOpen:
        settle(State::ReadOnly, error.userText);
        break;
    case StorageFault::Io:
    case StorageFault::Corrupt:
        open(now);
        break;
    case StorageFault::None:
    case StorageFault::Busy:
    case StorageFault::Duplicate:
    case StorageFault::Other:
        break;
    }
}

} // namespace simstock
