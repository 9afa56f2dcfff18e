// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journey/shop.h"

#include <QJsonArray>
#include <QTcpServer>

using namespace simstock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString orderPath = u"/esim/order"_s;

} // namespace

/// Everything a line can do to a spending call, and what the desk makes of it: one request, a state
/// that is true, and in the end one order charged for the wish, or none and the wish says so.
class TestOrderFaults : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<test::Shop> m_shop;

    void open()
    {
        m_shop = std::make_unique<test::Shop>();
        m_shop->open();
        m_shop->addAccount();
    }
    int sent(const QString& path) { return static_cast<int>(m_shop->requests(path).size()); }
    static QSet<QString> bodies(const QJsonArray& requests)
    {
        QSet<QString> hashes;
        for (const auto& request : requests)
            hashes.insert(request[u"bodySha256"].toString());
        return hashes;
    }

private slots:
    void init() { SIMSTOCK_TEST_INIT }
    void cleanup() { m_shop.reset(); }

    void aLineThatBreaks_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("executed");
        const auto row = [](const char* kind, bool executed) {
            QTest::newRow(kind) << QString::fromLatin1(kind) << executed;
        };
        for (const auto* const kind : {"dropBefore", "500before", "503", "429", "302", "307"})
            row(kind, false);
        for (const auto* const kind :
             {"dropAfter", "reset", "500after", "garbage", "halfStatusLine", "halfHeaders",
              "halfBody", "truncatedJson", "html", "wrongTypes", "emptyBody", "hang"})
            row(kind, true);
    }
    void aLineThatBreaks()
    {
        QFETCH(QString, kind);
        QFETCH(bool, executed);
        open();
        const auto opening = m_shop->sandboxBalance();
        m_shop->fault(kind, orderPath, {{u"times"_s, 1}});
        const auto id = m_shop->buy(u"sheet"_s, 2, kind == "hang"_L1);
        QVERIFY(!id.isEmpty());
        QCOMPARE(sent(orderPath), 1); // whatever the line did, whatever any layer likes to repeat
        QCOMPARE(m_shop->moneyMoved().size(), executed ? 1 : 0);
        QCOMPARE(m_shop->state(id), IntentState::InDoubt);
        QVERIFY(m_shop->record(id).events.constLast().evidence.anyByteLeft);
        // Nothing more can be spent on this account meanwhile, and the second click is the first.
        const auto other = m_shop->desk().orders().buy(u"other sheet"_s, m_shop->draft());
        QVERIFY(!other && !other.error().userText.isEmpty());
        QCOMPARE(*m_shop->desk().orders().buy(u"sheet"_s, m_shop->draft(2)), id);
        QVERIFY(m_shop->until([&] { return m_shop->state(id) == IntentState::Fulfilled; }));
        // Found where it was carried out; else the same bytes once more.
        const auto attempts = m_shop->requests(orderPath);
        QCOMPARE(attempts.size(), executed ? 1 : 2);
        QCOMPARE(bodies(attempts).size(), 1);
        const auto price = m_shop->plan().cost.micros();
        QCOMPARE(m_shop->moneyMoved(), QList<qint64>{-2 * price});
        QCOMPARE(m_shop->esimsOf(id).size(), 2);
        for (const auto& key : m_shop->esimsOf(id)) {
            const auto code = m_shop->codeOf(key);
            QVERIFY(code.reveal().startsWith("LPA:1$"));
            QCOMPARE(code.reveal(), m_shop->codeAtVendor(key));
        }
        QCOMPARE(m_shop->sandboxBalance(), opening - 2 * price);
        QVERIFY(m_shop->until([&] { return m_shop->walletMicros() == opening - 2 * price; }, 16min,
                              10s));
        QVERIFY(m_shop->desk().orders().buy(u"other sheet"_s, m_shop->draft())); // free again
    }
    void aVendorWhoseClockIsAhead()
    {
        // What it made just now carries a time that is still to come here.
        open();
        m_shop->control(u"clock"_s, {{u"advanceMs"_s, 4 * 60'000}});
        m_shop->fault(u"dropAfter"_s, orderPath, {{u"times"_s, 1}});
        const auto id = m_shop->buy(u"sheet"_s);
        QCOMPARE(m_shop->state(id), IntentState::InDoubt);
        QVERIFY(m_shop->until([&] { return m_shop->state(id) == IntentState::Fulfilled; }));
        QCOMPARE(sent(orderPath), 1); // found, not sent again
        QCOMPARE(m_shop->moneyMoved().size(), 1);
    }
    void aRefusalIsOne_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("state");
        const auto refused = static_cast<int>(IntentState::Rejected);
        const auto unknown = static_cast<int>(IntentState::InDoubt);
        for (const auto* const code : {"000101", "000105", "101001", "101003", "200002", "200005",
                                       "200007", "200008", "200011", "310241", "310403"})
            QTest::newRow(code) << QString::fromLatin1(code) << refused;
        for (const auto* const code : {"000001", "900001", "310402", "999999"})
            QTest::newRow(code) << QString::fromLatin1(code) << unknown;
    }
    void aRefusalIsOne()
    {
        QFETCH(QString, code);
        QFETCH(int, state);
        open();
        const auto opening = m_shop->sandboxBalance();
        m_shop->fault(u"vendorError"_s, orderPath, {{u"code"_s, code}, {u"times"_s, 1}});
        const auto id = m_shop->buy(u"sheet"_s);
        QCOMPARE(sent(orderPath), 1);
        QCOMPARE(m_shop->state(id), static_cast<IntentState>(state));
        QCOMPARE(m_shop->record(id).events.constLast().evidence.vendorCode, code);
        if (m_shop->state(id) == IntentState::Rejected) {
            m_shop->pass(3min, 2s);
            QCOMPARE(sent(orderPath), 1);
            QCOMPARE(m_shop->moneyMoved(), QList<qint64>{});
            QCOMPARE(m_shop->sandboxBalance(), opening);
            return;
        }
        QVERIFY(m_shop->until([&] { return m_shop->state(id) == IntentState::Fulfilled; }));
        QCOMPARE(m_shop->moneyMoved().size(), 1);
        QCOMPARE(bodies(m_shop->requests(orderPath)).size(), 1);
    }
    void aLineThatStaysBroken()
    {
        // The vendor never carries it out: a bounded number of the same bytes, then a person is
        // asked, and nothing was charged.
        open();
        const auto opening = m_shop->sandboxBalance();
        m_shop->fault(u"dropBefore"_s, orderPath);
        const auto id = m_shop->buy(u"sheet"_s);
        QCOMPARE(m_shop->state(id), IntentState::InDoubt);
        for (int looks = 0; looks < 1'000 && m_shop->state(id) != IntentState::Absent; ++looks)
            m_shop->nextLook(id);
        QCOMPARE(m_shop->state(id), IntentState::Absent);
        QCOMPARE(sent(orderPath), 1 + 5);
        QCOMPARE(bodies(m_shop->requests(orderPath)).size(), 1);
        QCOMPARE(m_shop->moneyMoved(), QList<qint64>{});
        QCOMPARE(m_shop->sandboxBalance(), opening);
        QVERIFY(!m_shop->desk().orders().inquiry(id).findings.isEmpty());
        QVERIFY(m_shop->desk().orders().writeOff(id, u"asked the vendor"_s));
        QTRY_COMPARE(m_shop->state(id), IntentState::WrittenOff);
    }
    void nobodyListens()
    {
        open();
        m_shop->stopSandbox();
        const auto id = m_shop->buy(u"sheet"_s);
        QCOMPARE(m_shop->state(id), IntentState::NotSent);
        QVERIFY(!m_shop->record(id).events.constLast().evidence.anyByteLeft);
        QCOMPARE(m_shop->link(), LinkState::Offline);
        m_shop->startSandbox();
        QVERIFY(m_shop->until([&] { return m_shop->link() == LinkState::Online; }, 30min, 5s));
        m_shop->pass(5min, 5s);
        QCOMPARE(sent(orderPath), 0); // not by itself, ever
        QCOMPARE(m_shop->state(id), IntentState::NotSent);
    }
    void aBrokenTopUp_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("executed") << u"dropAfter"_s;
        QTest::newRow("not executed") << u"dropBefore"_s;
    }
    void aBrokenTopUp()
    {
        QFETCH(QString, kind);
        open();
        const auto order = m_shop->buy(u"sheet"_s);
        QVERIFY(m_shop->until([&] { return m_shop->state(order) == IntentState::Fulfilled; }));
        const auto key = m_shop->esimsOf(order).constFirst();
        const auto before = *m_shop->desk().esims().find(key)->total;
        const auto listed = test::wait(m_shop->desk().esims().topUps(key));
        QVERIFY(listed && *listed && !(*listed)->isEmpty());
        const auto offer = (*listed)->constFirst();
        m_shop->fault(kind, u"/esim/topup$"_s, {{u"times"_s, 1}});
        const auto id = m_shop->desk().esims().topUp(u"top"_s, key, offer, 0);
        QVERIFY(id);
        QVERIFY(QTest::qWaitFor([&] { return m_shop->state(*id) == IntentState::InDoubt; }));
        QCOMPARE(sent(u"/esim/topup"_s), 1);
        QVERIFY(m_shop->until([&] { return m_shop->state(*id) == IntentState::Fulfilled; }));
        QCOMPARE(bodies(m_shop->requests(u"/esim/topup"_s)).size(), 1);
        QCOMPARE(m_shop->moneyMoved(),
                 (QList<qint64>{-m_shop->plan().cost.micros(), -offer.cost.micros()}));
        QVERIFY(m_shop->until([&] { return *m_shop->desk().esims().find(key)->total != before; }));
        QCOMPARE(m_shop->desk().esims().find(key)->total->bytes(),
                 before.bytes() + offer.data->bytes());
        QVERIFY(m_shop->until([&] { return m_shop->walletMicros() == m_shop->sandboxBalance(); },
                              16min, 10s));
    }
    void aBrokenCancel_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("end");
        QTest::newRow("executed") << u"dropAfter"_s << static_cast<int>(IntentState::Fulfilled);
        QTest::newRow("not executed") << u"dropBefore"_s << static_cast<int>(IntentState::Absent);
    }
    void aBrokenCancel()
    {
        QFETCH(QString, kind);
        QFETCH(int, end);
        open();
        const auto opening = m_shop->sandboxBalance();
        const auto order = m_shop->buy(u"sheet"_s);
        QVERIFY(m_shop->until([&] { return m_shop->state(order) == IntentState::Fulfilled; }));
        const auto key = m_shop->esimsOf(order).constFirst();
        m_shop->fault(kind, u"/esim/cancel$"_s, {{u"times"_s, 1}});
        const auto id = m_shop->desk().esims().act(u"cancel"_s, ActKind::Cancel, key);
        QVERIFY(id);
        QVERIFY(QTest::qWaitFor([&] { return m_shop->state(*id) == IntentState::InDoubt; }));
        QVERIFY(m_shop->until([&] { return m_shop->state(*id) == static_cast<IntentState>(end); }));
        QCOMPARE(sent(u"/esim/cancel"_s), 1); // the vendor has no key for it: never again by itself
        const auto price = m_shop->plan().cost.micros();
        const bool isDone = m_shop->state(*id) == IntentState::Fulfilled;
        QCOMPARE(m_shop->moneyMoved(),
                 isDone ? (QList<qint64>{-price, price}) : QList<qint64>{-price});
        QCOMPARE(m_shop->sandboxBalance(), isDone ? opening : opening - price);
        QTRY_COMPARE(m_shop->desk().esims().find(key)->state,
                     isDone ? EsimState::Ended : EsimState::ReadyToInstall);
        QVERIFY(m_shop->until([&] { return m_shop->walletMicros() == m_shop->sandboxBalance(); },
                              16min, 10s));
    }
};

SIMSTOCK_TEST_MAIN(TestOrderFaults, QCoreApplication)
#include "tst_orderfaults.moc"
