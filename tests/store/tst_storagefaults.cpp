// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/cachedatabase.h"
#include "models/store/journaldatabase.h"
#include "models/store/vault.h"
#include "models/store/workspace.h"
#include "tests/support/databasefile.h"
#include "tests/support/fakesecretstore.h"
#include "tests/support/samples.h"
#include "tests/support/testsupport.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>

#include <csignal>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace simstock;
using namespace Qt::StringLiterals;
using State = JournalHealth::State;

namespace {

const Moment now{QDateTime(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC), milliseconds(1)};

/// No file of this process may grow beyond a size, as with `ulimit -f`.
class SizeLimit {
public:
    explicit SizeLimit(rlim_t bytes)
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = bytes;
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SizeLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    SizeLimit(const SizeLimit&) = delete;
    SizeLimit& operator=(const SizeLimit&) = delete;

private:
    rlimit m_before = {};
};

IntentEvent eventOf(IntentState state)
{
    IntentEvent event;
    event.state = state;
    return event;
}

} // namespace

class TestStorageFaults : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;
    test::FakeSecretStore m_secrets;
    Vault m_vault{m_secrets, u"workspace"_s};

    std::unique_ptr<JournalDatabase> journalIn(const QString& folder) const
    {
        return std::make_unique<JournalDatabase>(folder + u"/journal.sqlite"_s,
                                                 folder + u"/backups"_s);
    }
    std::unique_ptr<CacheDatabase> cacheIn(const QString& folder) const
    {
        return std::make_unique<CacheDatabase>(folder + u"/cache.sqlite"_s, folder + u"/backups"_s,
                                               m_vault);
    }
    void fill(const QString& folder)
    {
        auto journal = journalIn(folder);
        QVERIFY(journal->open(now).maySpend());
        QVERIFY(journal->prepare(test::sampleIntent(1), now));
        QVERIFY(journal->append(test::sampleIntent(1).id, eventOf(IntentState::Sending), {}, now));
        auto cache = cacheIn(folder);
        QCOMPARE(*cache->open(now.wall), QString());
        OfferTable::Sync sync;
        sync.account = AccountId(u"account-1"_s);
        cache->offers.add(sync, {test::sampleOffer(sync.account)});
        QVERIFY(cache->offers.finish(sync, true, now.wall));
        journal->close();
        cache->close();
    }
    static QList<Offer> many(const AccountId& account, int count)
    {
        QList<Offer> offers;
        for (int i = 0; i < count; ++i)
            offers.append(test::sampleOffer(account, i));
        return offers;
    }
    /// Writes until it fails; what was acknowledged before must be there afterwards.
    void fillUp(JournalDatabase& journal, int& stored)
    {
        Result<IntentRecord> last;
        for (stored = 0; stored < 5000; ++stored) {
            auto intent = test::sampleIntent(stored);
            intent.note = QString(20'000, u'x');
            last = journal.prepare(intent, now);
            if (!last)
                break;
        }
        QVERIFY(!last);
        QCOMPARE(last.error().kind, ErrorKind::Storage);
        QVERIFY(last.error().userText.contains(u"disk"_s));
    }

private slots:
    void initTestCase() { std::signal(SIGXFSZ, SIG_IGN); } // as the application does
    void init()
    {
        SIMSTOCK_TEST_INIT
        m_folder = std::make_unique<QTemporaryDir>(test::quickFolder());
    }

    void readOnlyFolder()
    {
        fill(m_folder->path());
        const test::Unprivileged user(m_folder->path());
        ::chmod(qPrintable(m_folder->path()), 0500);
        auto journal = journalIn(m_folder->path());
        const auto health = journal->open(now);
        QCOMPARE(health.state, State::ReadOnly);
        QVERIFY(health.reason.size() > 20);
        QCOMPARE(journal->load()->size(), 1); // still shown
        QVERIFY(!journal->prepare(test::sampleIntent(2), now));
        auto cache = cacheIn(m_folder->path());
        QVERIFY(cache->open(now.wall)->size() > 20);
        QVERIFY(cache->isReadOnly());
        QCOMPARE(cache->offers.load()->size(), 1);
        QVERIFY(!Workspace::open(m_folder->path())->isWritable());
        ::chmod(qPrintable(m_folder->path()), 0700);
        QCOMPARE(journal->open(now).state, State::Ready); // the person mended it
        QCOMPARE(journal->load()->first().state(), IntentState::InDoubt);
    }
    void readOnlyFile()
    {
        fill(m_folder->path());
        const test::Unprivileged user(m_folder->path());
        const auto name = m_folder->filePath(u"journal.sqlite"_s);
        // Only its owner may change a mode: given to root, the file stays as read-only as it looks.
        ::chmod(qPrintable(name), 0444);
        {
            if (::geteuid() == 65534 && ::seteuid(0) == 0) {
                QCOMPARE(::chown(qPrintable(name), 0, 0), 0);
                QCOMPARE(::seteuid(65534), 0);
            } else {
                QSKIP("an owner can always make its file writable: needs root to prove");
            }
        }
        const auto before = test::bytesOf(name);
        auto journal = journalIn(m_folder->path());
        QCOMPARE(journal->open(now).state, State::ReadOnly);
        QCOMPARE(journal->load()->size(), 1);
        QVERIFY(!journal->prepare(test::sampleIntent(2), now));
        journal->close();
        QCOMPARE(test::bytesOf(name), before);
    }
    void nothingInAReadOnlyFolder()
    {
        const test::Unprivileged user(m_folder->path());
        ::chmod(qPrintable(m_folder->path()), 0500);
        auto journal = journalIn(m_folder->path());
        QCOMPARE(journal->open(now).state, State::ReadOnly);
        QVERIFY(journal->load()->isEmpty());
        auto cache = cacheIn(m_folder->path());
        QVERIFY(cache->open(now.wall)->size() > 20);
        QVERIFY(cache->isReadOnly());
        OfferTable::Sync sync; // an empty cache in memory serves
        sync.account = AccountId(u"account-1"_s);
        QVERIFY(cache->checkWritable());
        QCOMPARE(cache->offers.finish(sync, true, now.wall), OfferDiff());
        ::chmod(qPrintable(m_folder->path()), 0700);
    }
    void journalBeyondASizeLimit()
    {
        int stored = 0;
        auto journal = journalIn(m_folder->path());
        QVERIFY(journal->open(now).maySpend());
        {
            const SizeLimit limit(400'000);
            fillUp(*journal, stored);
            QVERIFY(stored > 0);
        }
        QVERIFY(journal->open(now).maySpend());
        QCOMPARE(journal->load()->size(), stored);
        QVERIFY(journal->prepare(test::sampleIntent(9999), now));
    }
    void journalOnAFullDisk()
    {
        if (::mount("none", qPrintable(m_folder->path()), "tmpfs", 0, "size=1m") != 0)
            QSKIP("no right to mount a small tmpfs here; the size limit test covers the path");
        int stored = 0;
        auto journal = journalIn(m_folder->path());
        const bool opened = journal->open(now).maySpend();
        if (opened)
            fillUp(*journal, stored);
        const auto state = journal->health().state;
        // room is made: the answer that could not be written is written now
        const bool roomier =
            ::mount("none", qPrintable(m_folder->path()), "tmpfs", MS_REMOUNT, "size=8m") == 0;
        const bool again = journal->prepare(test::sampleIntent(9999), now).has_value();
        const bool ready = journal->health().maySpend();
        const auto count = journal->load()->size();
        journal->close();
        ::umount(qPrintable(m_folder->path()));
        QVERIFY(opened);
        QCOMPARE(state, State::ReadOnly);
        QVERIFY(stored > 0);
        QVERIFY(roomier && again && ready);
        QCOMPARE(count, stored + 1);
    }
    void cacheOnAFullDiskKeepsTheOldCatalogue()
    {
        const AccountId account(u"account-1"_s);
        auto cache = cacheIn(m_folder->path());
        QCOMPARE(*cache->open(now.wall), QString());
        OfferTable::Sync first;
        first.account = account;
        cache->offers.add(first, many(account, 10));
        QVERIFY(cache->offers.finish(first, true, now.wall));
        {
            const SizeLimit limit(200'000);
            OfferTable::Sync second;
            second.account = account;
            auto offers = many(account, 5000);
            for (auto& offer : offers)
                offer.days = 99;
            cache->offers.add(second, offers.mid(5));
            const auto failed = cache->offers.finish(second, true, now.wall);
            QVERIFY(!failed);
            QCOMPARE(failed.error().kind, ErrorKind::Storage);
        }
        const auto loaded = cache->offers.load();
        QVERIFY(loaded);
        QCOMPARE(loaded->size(), 10);
        QCOMPARE(loaded->first().days, 30);
    }
    void brokenCachesAreRebuilt_data()
    {
        QTest::addColumn<QString>("how");
        for (const auto* how : {"text", "garbage", "truncated", "page", "foreign"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }
    void brokenCachesAreRebuilt()
    {
        QFETCH(QString, how);
        fill(m_folder->path());
        const auto name = m_folder->filePath(u"cache.sqlite"_s);
        auto bytes = test::bytesOf(name);
        if (how == "text"_L1)
            bytes = "hello\n";
        else if (how == "garbage"_L1)
            bytes = QByteArray(9000, '\x11');
        else if (how == "truncated"_L1)
            bytes.truncate(bytes.size() / 2);
        else if (how == "page"_L1)
            bytes.replace(4096, 4096, QByteArray(4096, '\xff'));
        QVERIFY(test::writeBytes(name, bytes));
        if (how == "foreign"_L1) {
            QFile::remove(name);
            QVERIFY(test::tamper(name, {u"CREATE TABLE other(a)"_s}));
            bytes = test::bytesOf(name);
        }
        auto cache = cacheIn(m_folder->path());
        const auto said = cache->open(now.wall);
        QVERIFY(said && said->contains(u"cache.sqlite.broken-20261122T100000Z"_s));
        QCOMPARE(test::bytesOf(name + u".broken-20261122T100000Z"_s), bytes);
        QVERIFY(!cache->isReadOnly());
        QVERIFY(cache->offers.load()->isEmpty());
        auto journal = journalIn(m_folder->path()); // untouched by that
        QVERIFY(journal->open(now).maySpend());
        QCOMPARE(journal->load()->size(), 1);
        cache->close();
        QCOMPARE(*cache->open(now.wall), QString());
    }
    void anEmptyCacheFileIsFilled()
    {
        QVERIFY(test::writeBytes(m_folder->filePath(u"cache.sqlite"_s), {}));
        auto cache = cacheIn(m_folder->path());
        QCOMPARE(*cache->open(now.wall), QString());
        QVERIFY(!cache->isReadOnly());
    }
    void aLaterCacheIsShownAndUntouched()
    {
        fill(m_folder->path());
        const auto name = m_folder->filePath(u"cache.sqlite"_s);
        QVERIFY(test::tamper(name, {u"PRAGMA user_version=7"_s}));
        const auto before = test::bytesOf(name);
        auto cache = cacheIn(m_folder->path());
        QVERIFY(cache->open(now.wall)->contains(u"later version"_s));
        QVERIFY(cache->isReadOnly());
        QVERIFY(!cache->checkWritable());
        QCOMPARE(cache->offers.load()->size(), 1);
        cache->close();
        QCOMPARE(test::bytesOf(name), before);
    }
    void modesWhateverTheUmask()
    {
        const auto before = ::umask(0);
        const auto path = m_folder->filePath(u"deep/er/workspace"_s);
        const auto workspace = Workspace::open(path);
        QVERIFY(workspace && workspace->isWritable());
        fill(path);
        auto journal = journalIn(path);
        QVERIFY(journal->open(now).maySpend());
        auto cache = cacheIn(path);
        QCOMPARE(*cache->open(now.wall), QString());
        QVERIFY(QFile::exists(workspace->journalFile() + u"-wal"_s));
        int files = 0;
        QDirIterator entries(m_folder->filePath(u"deep"_s),
                             QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                             QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            const auto name = entries.next();
            const bool isFolder = entries.fileInfo().isDir();
            QVERIFY2(test::modeOf(name) == (isFolder ? 0700U : 0600U), qPrintable(name));
            ++files;
        }
        ::umask(before);
        QVERIFY(files >= 8);
    }
};

SIMSTOCK_TEST_MAIN(TestStorageFaults, QCoreApplication)
#include "tst_storagefaults.moc"
