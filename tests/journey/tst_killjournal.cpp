// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/intent.h"
#include "tests/journey/targetprocess.h"
#include "tests/support/databasefile.h"
#include "tests/support/testsupport.h"

#include <QRandomGenerator>
#include <QSet>

using namespace simstock;
using namespace Qt::StringLiterals;

namespace {

constexpr int speed = 60;

/// What the vendor charged, and what the journal of the shop says, wish by wish.
struct Balance {
    int lost = 0;    ///< charged, and the wish does not say so
    int doubled = 0; ///< charged more than once for one wish
    int phantom = 0; ///< the wish says bought, and nothing was charged
    bool operator==(const Balance&) const = default;
};

} // namespace

/// kill -9 of a shop that buys, at every named step and at any instant; the next start settles it.
/// The vendor's own books are the judge.
class TestKillJournal : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_outside{test::quickFolder()};
    std::unique_ptr<test::SandboxClient> m_client;
    std::unique_ptr<test::TargetProcess> m_target;
    int m_rounds = 20;

    int charges() const
    {
        return m_client->control(u"ledger"_s, {{u"path"_s, u"none"_s}})
            .value(u"chargeCount")
            .toInt();
    }
    /// Orders at the vendor by the key they were made with.
    QMap<QString, QSet<QString>> ordersByKey() const
    {
        QMap<QString, QSet<QString>> orders;
        const auto esims = m_client->control(u"esimaccess/esims"_s).value(u"esims").toArray();
        for (const auto& esim : esims)
            orders[esim[u"transactionId"].toString()].insert(esim[u"orderNo"].toString());
        return orders;
    }
    /// intents: what the shop says at the end; charged: how often money moved for this token.
    static Balance weigh(const QJsonArray& intents, const QString& token, int charged)
    {
        int bought = 0;
        for (const auto& intent : intents) {
            if (intent[u"token"].toString() == token &&
                intent[u"state"].toInt() == static_cast<int>(IntentState::Fulfilled))
                ++bought;
        }
        Balance balance;
        balance.doubled = charged > 1 ? charged - 1 : 0;
        balance.lost = charged > bought ? charged - bought - balance.doubled : 0;
        balance.phantom = bought > charged ? bought - charged : 0;
        return balance;
    }
    QJsonArray recovered()
    {
        m_target->start(u"recover"_s, {});
        const auto said = m_target->next();
        if (!m_target->wait() || m_target->wasKilled() || m_target->process().exitCode() != 0)
            qWarning("recovering failed: %s",
                     m_target->process().readAllStandardError().constData());
        return said.value(u"intents").toArray();
    }
    /// Each order the vendor has is in the journal under its key, ready and with its code.
    void compare(const QJsonArray& intents, const QSet<QString>& before)
    {
        auto orders = ordersByKey();
        for (const auto& key : before)
            orders.remove(key);
        for (const auto& intent : intents) {
            const auto made = orders.take(intent[u"key"].toString());
            const auto state = static_cast<IntentState>(intent[u"state"].toInt());
            QVERIFY(made.size() <= 1);
            QCOMPARE(state == IntentState::Fulfilled, made.size() == 1);
            if (state != IntentState::Fulfilled) {
                QCOMPARE(state, IntentState::Prepared); // a draft that was never sent
                continue;
            }
            QCOMPARE(made, QSet<QString>{intent[u"order"].toString()});
            QCOMPARE(intent[u"codes"].toInt(), 1);
        }
        QVERIFY2(orders.isEmpty(), "an order that no journal knows");
    }
    QSet<QString> knownKeys() const
    {
        const auto keys = ordersByKey().keys();
        return {keys.begin(), keys.end()};
    }

private slots:
    void initTestCase()
    {
        m_rounds = qEnvironmentVariableIntValue("SIMSTOCK_KILL_ROUNDS") > 0
                       ? qEnvironmentVariableIntValue("SIMSTOCK_KILL_ROUNDS")
                       : m_rounds;
        m_client = std::make_unique<test::SandboxClient>(
            test::TargetProcess::options(m_outside.path(), speed));
        m_target = std::make_unique<test::TargetProcess>(*m_client, speed);
    }
    void init()
    {
        SIMSTOCK_TEST_INIT
        m_client->control(u"faults"_s, {{u"clear"_s, true}});
        m_target->renew();
    }
    void cleanupTestCase()
    {
        m_target.reset();
        m_client.reset();
    }

    void killedAt_data()
    {
        QTest::addColumn<QString>("point");
        QTest::addColumn<int>("charged"); ///< in the end
        QTest::newRow("journal made") << u"journal.created_unnamed:kill"_s << 0;
        QTest::newRow("schema") << u"migrate.between_statements:kill"_s << 0;
        QTest::newRow("inside the catalogue") << u"cache.inside_offers:kill"_s << 0;
        QTest::newRow("before prepare") << u"journal.before_prepare:kill"_s << 0;
        QTest::newRow("inside prepare") << u"journal.inside_prepare:kill"_s << 0;
        QTest::newRow("after prepare") << u"journal.after_prepare:kill"_s << 0;
        QTest::newRow("before sending") << u"journal.before_sending:kill"_s << 0;
        QTest::newRow("inside sending") << u"journal.inside_sending:kill"_s << 0;
        // From here on it may have been sent: the same key and bytes again, so that it is.
        QTest::newRow("after sending") << u"journal.after_sending:kill"_s << 1;
        QTest::newRow("before outcome") << u"journal.before_outcome:kill"_s << 1;
        QTest::newRow("inside outcome") << u"journal.inside_outcome:kill"_s << 1;
        QTest::newRow("after outcome") << u"journal.after_outcome:kill"_s << 1;
        QTest::newRow("inside the eSIMs") << u"cache.inside_esims:kill"_s << 1;
        QTest::newRow("before ready") << u"journal.before_outcome:kill:2"_s << 1;
        QTest::newRow("inside ready") << u"journal.inside_outcome:kill:2"_s << 1;
        QTest::newRow("after ready") << u"journal.after_outcome:kill:2"_s << 1;
    }
    void killedAt()
    {
#ifndef SIMSTOCK_FAILPOINTS
        QSKIP("built without SIMSTOCK_FAILPOINTS");
#endif
        QFETCH(QString, point);
        QFETCH(int, charged);
        const auto before = charges();
        const auto keys = knownKeys();
        if (point.startsWith(u"cache.inside_esims"_s)) { // not in the first read of all eSIMs
            m_target->start(u"add"_s, {});
            QVERIFY(m_target->wait());
        }
        m_target->start(u"buy"_s, u"sheet"_s, point);
        QVERIFY(m_target->wait());
        QVERIFY2(m_target->wasKilled(), "the step was never passed");
        const auto intents = recovered();
        QCOMPARE(weigh(intents, u"sheet"_s, charges() - before), Balance());
        QCOMPARE(charges() - before, charged);
        compare(intents, keys);
        // Life goes on in the same workspace, with one more order for one more wish.
        m_target->start(u"buy"_s, u"next sheet"_s);
        QVERIFY(m_target->wait() && !m_target->wasKilled());
        QCOMPARE(charges() - before, charged + 1);
    }
    void killedAtAnyTime()
    {
        // One workspace for all rounds. Half of the instants are drawn over the whole of a
        // purchase, half over its first moments, in which it is written down and sent.
        QRandomGenerator random(7);
        const auto keys = knownKeys();
        int killed = 0;
        int bought = 0;
        for (int round = 0; round < m_rounds; ++round) {
            const auto token = u"sheet %1"_s.arg(round);
            const auto before = charges();
            m_target->start(u"buy"_s, token);
            QVERIFY(m_target->next().value(u"ready").toBool());
            m_target->process().waitForFinished(random.bounded(round % 2 == 0 ? 250 : 15));
            m_target->process().kill();
            QVERIFY(m_target->wait());
            killed += m_target->wasKilled() ? 1 : 0;
            const auto intents = recovered();
            QCOMPARE(weigh(intents, token, charges() - before), Balance());
            bought += charges() - before;
            compare(intents, keys);
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("%d rounds, %d killed before the end, %d bought", m_rounds, killed, bought);
        QVERIFY(killed > m_rounds / 4);
    }
    void aProgramThatTriesAgainIsFound()
    {
        // The control: the same weighing finds what a plain retry does.
        m_client->fault(
            {{u"kind"_s, u"dropAfter"_s}, {u"path"_s, u"/esim/order$"_s}, {u"times"_s, 1}});
        const auto before = charges();
        m_target->start(u"naive"_s, u"sheet"_s);
        QVERIFY(m_target->next().value(u"ready").toBool());
        const auto intents = m_target->next().value(u"intents").toArray();
        QVERIFY(m_target->wait());
        QCOMPARE(weigh(intents, u"sheet"_s, charges() - before), (Balance{0, 1, 0}));
        // ... and the desk on the same line charges once.
        m_client->fault(
            {{u"kind"_s, u"dropAfter"_s}, {u"path"_s, u"/esim/order$"_s}, {u"times"_s, 1}});
        const auto between = charges();
        m_target->renew();
        m_target->start(u"buy"_s, u"sheet"_s);
        QVERIFY(m_target->wait() && !m_target->wasKilled());
        QCOMPARE(charges() - between, 1);
    }
    void weighingSeesLostAndPhantom()
    {
        const QJsonArray none;
        const QJsonArray one{QJsonObject{{u"token"_s, u"a"_s},
                                         {u"state"_s, static_cast<int>(IntentState::Fulfilled)}}};
        QCOMPARE(weigh(none, u"a"_s, 1), (Balance{1, 0, 0}));
        QCOMPARE(weigh(one, u"a"_s, 0), (Balance{0, 0, 1}));
        QCOMPARE(weigh(one, u"a"_s, 1), Balance());
    }
};

SIMSTOCK_TEST_MAIN(TestKillJournal, QCoreApplication)
#include "tst_killjournal.moc"
