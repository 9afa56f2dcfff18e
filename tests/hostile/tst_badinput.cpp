// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/journal.h"
#include "tests/journey/shop.h"

#include <QJsonArray>
#include <QSignalSpy>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace simstock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The vendor's own words may follow.
bool isSentence(const QString& text)
{
    return text.size() > 20 && (text.endsWith(u'.') || text.contains(u". "_s));
}

/// No file of this process may grow beyond a size: what a full disk does to a database.
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

} // namespace

/// Whatever a vendor, a proxy or a disk brings: a clear sentence, no secret in it, and what was
/// there before is still there.
class TestBadInput : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<test::Shop> m_shop;
    IntentId m_order;

    /// A shop that has a catalogue, an order with its code, and a balance.
    void openUsed()
    {
        m_shop = std::make_unique<test::Shop>();
        m_shop->open();
        m_shop->addAccount();
        m_order = m_shop->buy(u"sheet"_s);
        QVERIFY(m_shop->until([&] { return m_shop->state(m_order) == IntentState::Fulfilled; }));
        QVERIFY(m_shop->until([&] { return m_shop->desk().activity().running() == 0; }));
        m_shop->pass(5s);
    }
    QString lastFailure()
    {
        const auto& entries = m_shop->desk().activity().entries();
        for (auto entry = entries.crbegin(); entry != entries.crend(); ++entry) {
            if (entry->result == ActivityResult::Failed && !entry->network)
                return entry->details;
        }
        return {};
    }
    bool saysNoSecret()
    {
        const auto keys = m_shop->secrets.entries;
        for (const auto& entry : m_shop->desk().activity().entries()) {
            for (const auto& key : keys) {
                if (entry.details.contains(QString::fromUtf8(key.reveal())))
                    return false;
            }
        }
        return true;
    }
    bool isAllThere(qint64 wallet)
    {
        const auto keys = m_shop->esimsOf(m_order);
        return m_shop->desk().catalogue().index()->size() == 18 && keys.size() == 1 &&
               m_shop->desk().esims().find(keys.first())->state == EsimState::ReadyToInstall &&
               m_shop->codeOf(keys.first()).reveal().startsWith("LPA:1$") &&
               m_shop->walletMicros() == wallet;
    }

private slots:
    void initTestCase() { std::signal(SIGXFSZ, SIG_IGN); } // as the application does
    void init() { SIMSTOCK_TEST_INIT }
    void cleanup() { m_shop.reset(); }

    void badAnswers_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QJsonObject>("more");
        QTest::addColumn<int>("link");
        const auto row = [](const char* name, const char* kind, LinkState link,
                            const QJsonObject& more = {}) {
            QTest::newRow(name) << QString::fromLatin1(kind) << more << static_cast<int>(link);
        };
        // Something answers: the line is there, though not what was asked for.
        row("HTML instead of JSON", "html", LinkState::Online);
        row("HTML with 502", "html", LinkState::Online, {{u"status"_s, 502}});
        row("truncated JSON", "truncatedJson", LinkState::Online);
        row("wrong types", "wrongTypes", LinkState::Online);
        row("empty body", "emptyBody", LinkState::Online);
        row("redirect", "302", LinkState::Online);
        row("500", "500before", LinkState::Online);
        row("vendor's own failure", "vendorError", LinkState::Online, {{u"code"_s, u"000001"_s}});
        row("unknown code", "vendorError", LinkState::Online, {{u"code"_s, u"987654"_s}});
        // Nothing usable came.
        row("half a body", "halfBody", LinkState::Offline);
        row("garbage", "garbage", LinkState::Offline);
        row("reset", "reset", LinkState::Offline);
        row("hang", "hang", LinkState::Offline);
        // The keys are wrong.
        row("wrong key", "vendorError", LinkState::Refused, {{u"code"_s, u"101003"_s}});
        row("no such key", "vendorError", LinkState::Refused, {{u"code"_s, u"401001"_s}});
    }
    void badAnswers()
    {
        QFETCH(QString, kind);
        QFETCH(QJsonObject, more);
        openUsed();
        const auto wallet = m_shop->walletMicros();
        auto& desk = m_shop->desk();
        const auto asOf = desk.catalogue().asOf();
        m_shop->fault(kind, u"/(package/list|esim/query|balance/query)$"_s, more);

        desk.catalogue().sync(m_shop->account());
        desk.esims().sync(m_shop->account());
        std::optional<Result<Wallet>> balance;
        auto reading = desk.wallets().read(m_shop->account());
        reading.onDone([&balance](Result<Wallet> read) { balance = std::move(read); });
        QVERIFY(
            m_shop->until([&] { return balance && desk.activity().running() == 0; }, 20min, 1s));
        QVERIFY(!*balance);
        QVERIFY2(isSentence(balance->error().userText), qUtf8Printable(balance->error().userText));
        const auto standing = desk.catalogue().standing(m_shop->account());
        QVERIFY2(isSentence(standing.lastError), qUtf8Printable(standing.lastError));
        QCOMPARE(standing.lastSuccess, asOf);
        QVERIFY(isSentence(lastFailure()));
        QVERIFY(saysNoSecret());
        QTEST(static_cast<int>(m_shop->link()), "link");
        if (m_shop->link() != LinkState::Online)
            QVERIFY(isSentence(desk.accounts().status(m_shop->account()).lastError));
        QVERIFY(isAllThere(wallet));

        // The fault goes, a refresh works, nothing sticks.
        m_shop->noFaults();
        m_shop->pass(2s);
        desk.catalogue().sync(m_shop->account());
        QVERIFY(m_shop->until([&] { return desk.activity().running() == 0; }));
        QCOMPARE(desk.catalogue().standing(m_shop->account()).lastError, QString());
        QCOMPARE(m_shop->link(), LinkState::Online);
        QCOMPARE(m_shop->requests(u"/esim/order"_s).size(), 1);
    }
    void aWrongKeyFromTheStart()
    {
        m_shop = std::make_unique<test::Shop>();
        m_shop->open();
        m_shop->addAccount(u"0123456789abcdef0123456789abcdef"_s);
        QCOMPARE(m_shop->link(), LinkState::Refused);
        QVERIFY(isSentence(m_shop->desk().accounts().status(m_shop->account()).lastError));
        QVERIFY(saysNoSecret());
        QCOMPARE(m_shop->desk().catalogue().index()->size(), 0);
        const auto asked = m_shop->requests(QString()).size();
        m_shop->pass(2h, 30s); // a refused key is not knocked with
        QCOMPARE(m_shop->requests(QString()).size(), asked);
    }
    void unknownStatuses()
    {
        openUsed();
        const auto key = m_shop->esimsOf(m_order).constFirst();
        m_shop->control(u"esimaccess/esim"_s, {{u"esimTranNo"_s, key.id.text()},
                                               {u"esimStatus"_s, u"FOO"_s},
                                               {u"smdpStatus"_s, u"B\u202eAR"_s}});
        m_shop->desk().esims().refresh({key});
        QVERIFY(m_shop->until(
            [&] { return m_shop->desk().esims().find(key)->state == EsimState::Unknown; }));
        const auto* const esim = m_shop->desk().esims().find(key);
        QVERIFY(esim->vendorStates.contains(u"FOO"_s));
        QVERIFY(m_shop->codeOf(key).reveal().startsWith("LPA:1$")); // still to be shown
        for (const auto act : {ActKind::Cancel, ActKind::TopUp, ActKind::Revoke}) {
            const auto fit = m_shop->desk().esims().fit(act, key);
            QVERIFY(fit.possible || isSentence(fit.reason)); // never a guess without a word
        }
        QVERIFY(!m_shop->desk().esims().fit(ActKind::Cancel, key).possible);
        QCOMPARE(m_shop->state(m_order), IntentState::Fulfilled);
        QCOMPARE(m_shop->link(), LinkState::Online);
    }
    void aReadOnlyFolder()
    {
        openUsed();
        const auto wallet = m_shop->walletMicros();
        m_shop->close();
        {
            const test::Unprivileged user(m_shop->folder());
            ::chmod(qPrintable(m_shop->folder()), 0500);
            m_shop->reopenWorkspace();
            m_shop->open();
            QVERIFY(isSentence(m_shop->desk().notice()));
            QVERIFY(isAllThere(wallet));
            QVERIFY(m_shop->until([&] { return m_shop->link() == LinkState::Online; }));
            QVERIFY(isSentence(m_shop->desk().intents().health().reason));
            const auto bought = m_shop->desk().orders().buy(u"other"_s, m_shop->draft());
            QVERIFY(!bought && isSentence(bought.error().userText));
            const auto kept = m_shop->desk().orders().saveDraft(u"other"_s, m_shop->draft());
            QVERIFY(!kept && isSentence(kept.error().userText));
            m_shop->close();
            ::chmod(qPrintable(m_shop->folder()), 0700);
        }
        QCOMPARE(m_shop->requests(u"/esim/order"_s).size(), 1);
        m_shop->reopenWorkspace();
        m_shop->open(); // mended: as before
        QCOMPARE(m_shop->desk().notice(), QString());
        QVERIFY(isAllThere(wallet));
        QVERIFY(m_shop->desk().intents().health().maySpend());
    }
    void aFullDisk()
    {
        openUsed();
        auto wallet = m_shop->walletMicros();
        auto draft = m_shop->draft();
        draft.note = QString(200'000, u'x'); // does not fit any more
        IntentId id;
        {
            const SizeLimit limit(150'000);
            const auto bought = m_shop->desk().orders().buy(u"big"_s, draft);
            QVERIFY(bought); // taken, and then not written
            id = *bought;
            QVERIFY(m_shop->until([&] { return m_shop->desk().activity().running() == 0; }));
            QVERIFY(!m_shop->desk().intents().find(id));
            QVERIFY2(isSentence(lastFailure()), qUtf8Printable(lastFailure()));
            QCOMPARE(m_shop->requests(u"/esim/order"_s).size(), 1); // not written, not sent
            QVERIFY(isAllThere(wallet));
        }
        // Room was made: the same sheet works, once.
        const auto again = m_shop->buy(u"big"_s);
        QVERIFY(!again.isEmpty());
        QVERIFY(m_shop->until([&] { return m_shop->state(again) == IntentState::Fulfilled; }));
        QCOMPARE(m_shop->requests(u"/esim/order"_s).size(), 2);
        QCOMPARE(m_shop->moneyMoved().size(), 2);
    }
    void aCorruptJournal()
    {
        openUsed();
        const auto wallet = m_shop->walletMicros();
        const auto key = m_shop->esimsOf(m_order).constFirst();
        m_shop->close();
        const auto name = m_shop->folder() + u"/journal.sqlite"_s;
        const QByteArray broken(20'000, '\x11');
        QVERIFY(test::writeBytes(name, broken));
        m_shop->open();
        const auto health = m_shop->desk().intents().health();
        QVERIFY(!health.maySpend());
        QVERIFY(isSentence(health.reason));
        QCOMPARE(test::bytesOf(health.setAside), broken); // kept, never deleted
        QVERIFY(m_shop->until([&] { return m_shop->link() == LinkState::Online; }));
        QCOMPARE(m_shop->desk().catalogue().index()->size(), 18); // everything else is shown
        QVERIFY(m_shop->codeOf(key).reveal().startsWith("LPA:1$"));
        QTRY_COMPARE(m_shop->walletMicros(), wallet);
        const auto bought = m_shop->desk().orders().buy(u"other"_s, m_shop->draft());
        QVERIFY(!bought && isSentence(bought.error().userText));
        m_shop->pass(10min, 5s);
        QCOMPARE(m_shop->requests(u"/esim/order"_s).size(), 1);
    }
    void aCorruptCache()
    {
        openUsed();
        const auto wallet = m_shop->walletMicros();
        m_shop->close();
        QVERIFY(
            test::writeBytes(m_shop->folder() + u"/cache.sqlite"_s, QByteArray(20'000, '\x11')));
        m_shop->open();
        QVERIFY(isSentence(m_shop->desk().notice()));
        QCOMPARE(m_shop->state(m_order), IntentState::Fulfilled); // the money's book is untouched
        QVERIFY(m_shop->desk().intents().health().maySpend());
        QVERIFY(m_shop->until([&] { return m_shop->desk().catalogue().index()->size() == 18; }));
        QVERIFY(m_shop->until([&] { return m_shop->esimsOf(m_order).size() == 1; }));
        QVERIFY(m_shop->until([&] { return isAllThere(wallet); })); // read anew from the vendor
    }
};

SIMSTOCK_TEST_MAIN(TestBadInput, QCoreApplication)
#include "tst_badinput.moc"
