// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/intent.h"
#include "tests/journey/killbooks.h"
#include "tests/journey/plans.h"
#include "tests/journey/targetprocess.h"
#include "tests/support/databasefile.h"
#include "tests/support/testsupport.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

using namespace simstock;
using namespace Qt::StringLiterals;
using test::Balance;

namespace {

constexpr int speed = 300;        // settle times of up to 10 minutes
constexpr int killsOfSeries = 50; // then the books are compared
constexpr int pricesOfSeries = 100;

/// How a vendor's unknown outcomes can be found out.
enum class Witness { Key, List, Wallet };

struct VendorRow {
    QString name;
    QString orderPath;
    qint64 microsPerUnit; ///< of the sandbox's ledger
    Witness witness;
};

VendorRow vendorRow(const QString& name)
{
    if (name == "travelroam"_L1)
        return {name, u"/processorders$"_s, 1, Witness::Wallet};
    if (name == "troveana"_L1)
        return {name, u"/orders$"_s, 1, Witness::List};
    if (name == "whitelabel"_L1)
        return {name, u"/orders$"_s, 1, Witness::List};
    return {u"esimaccess"_s, u"/esim/order$"_s, 100, Witness::Key};
}

/// Whatever goes wrong with a spending call, each kind as often as the other: about half of all
/// calls.
QJsonArray faultsOf(const QString& path)
{
    const QList<QPair<QString, bool>> kinds{{u"dropBefore"_s, false}, {u"dropAfter"_s, true},
                                            {u"500after"_s, true},    {u"garbage"_s, true},
                                            {u"halfBody"_s, true},    {u"slowBytes"_s, true},
                                            {u"503"_s, false},        {u"503"_s, true}};
    QJsonArray rules;
    double left = 1;
    constexpr double share = 0.065;
    for (const auto& [kind, isExecuted] : kinds) {
        rules.append(QJsonObject{{u"kind"_s, kind},
                                 {u"path"_s, path},
                                 {u"method"_s, u"POST"_s},
                                 {u"execute"_s, isExecuted},
                                 {u"bytesPerSecond"_s, 4'000},
                                 {u"seed"_s, rules.size() + 1},
                                 {u"probability"_s, share / left}});
        left -= share;
    }
    return rules;
}

/// What a kill at a named step leaves in the end.
enum class End { NotWritten, Draft, Unsent, Unsure, Ready };

} // namespace

/// kill -9 of a shop that buys at one vendor (SIMSTOCK_KILL_VENDOR), at every named step and at any
/// instant; the next start settles it. The vendor's own books are the judge.
class TestKillJournal : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_outside{test::quickFolder()};
    VendorRow m_vendor;
    std::unique_ptr<test::SandboxClient> m_client;
    std::unique_ptr<test::TargetProcess> m_target;
    int m_rounds = 60;
    QMap<IntentState, int> m_states;
    int m_charges = 0;
    int m_spendingCalls = 0;
    int m_faults = 0;

    /// A vendor without a past, and an empty workspace.
    void begin()
    {
        m_target.reset();
        m_client.reset();
        auto options = test::TargetProcess::options(m_outside.path(), speed);
        options.cataloguePath = test::writePricedPlans(m_outside.path(), pricesOfSeries);
        m_client = std::make_unique<test::SandboxClient>(options);
        m_target = std::make_unique<test::TargetProcess>(*m_client, speed, m_vendor.name);
    }
    QJsonArray charges()
    {
        QJsonArray orders;
        const auto ledger = m_client->control(u"ledger"_s, {{u"path"_s, u"none"_s}});
        for (const auto& charge : ledger.value(u"charges").toArray()) {
            if (charge[u"vendor"].toString() == m_vendor.name)
                orders.append(charge);
        }
        return orders;
    }
    qint64 wallet()
    {
        const auto balance =
            m_client->control(m_vendor.name + u"/balance"_s).value(u"balance").toDouble();
        return m_vendor.name == "whitelabel"_L1 ? qRound64(balance * 1e6) : qRound64(balance);
    }
    void clearFaults() { m_client->control(u"faults"_s, {{u"clear"_s, true}}); }
    Balance weighed(const QJsonArray& intents)
    {
        const auto booked = charges();
        const auto balance = test::weigh(booked, intents, m_vendor.microsPerUnit);
        if (balance != Balance())
            qWarning("%s",
                     qUtf8Printable(test::unexplained(booked, intents, m_vendor.microsPerUnit)));
        return balance;
    }
    /// What the next start makes of it; with a token it buys once more, and that is said as well.
    QJsonArray recovered(const QString& token = {})
    {
        m_target->start(u"recover"_s, token);
        auto said = m_target->next();
        if (!token.isEmpty()) {
            static_cast<void>(m_target->next()); // ready
            said = m_target->next();
        }
        if (!m_target->wait() || m_target->wasKilled() || m_target->process().exitCode() != 0)
            qWarning("recovering failed: %s",
                     m_target->process().readAllStandardError().constData());
        return said.value(u"intents").toArray();
    }
    static QList<IntentState> statesOf(const QJsonArray& intents, const QString& token)
    {
        QList<IntentState> states;
        for (const auto& intent : intents) {
            if (intent[u"token"].toString() == token)
                states.append(static_cast<IntentState>(intent[u"state"].toInt()));
        }
        return states;
    }
    void killAtAnyTime(QRandomGenerator& random)
    {
        m_target->start(u"shop"_s, {});
        // A quarter dies while it starts and settles what the last one left; the others in the
        // first moments of their first, second or third purchase.
        const bool isEarly = random.bounded(4) == 0;
        if (!isEarly)
            QVERIFY2(m_target->next().value(u"ready").toBool(),
                     m_target->process().readAllStandardError().constData());
        const auto most = m_vendor.witness == Witness::Wallet ? 2U : 3U; // purchases that far apart
        const auto answers = isEarly ? 0U : random.bounded(most);
        for (auto more = answers; more > 0; --more)
            static_cast<void>(m_target->next(milliseconds(500)));
        m_target->process().waitForFinished(random.bounded(answers == 0 ? 100 : 25));
        m_target->process().kill();
        QVERIFY(m_target->wait());
        QVERIFY2(m_target->wasKilled(), m_target->process().readAllStandardError().constData());
    }
    void countFaults()
    {
        const auto rules = m_client->control(u"faults"_s).value(u"rules").toArray();
        m_spendingCalls += rules.first()[u"seen"].toInt();
        for (const auto& rule : rules)
            m_faults += rule[u"done"].toInt();
    }
    void series(int kills, QRandomGenerator& random)
    {
        begin();
        const auto opening = wallet();
        m_target->start(u"add"_s, {});
        QVERIFY(m_target->wait() && !m_target->wasKilled());
        m_client->control(u"faults"_s, {{u"add"_s, faultsOf(m_vendor.orderPath)}});
        for (int kill = 0; kill < kills && !QTest::currentTestFailed(); ++kill)
            killAtAnyTime(random);
        if (QTest::currentTestFailed())
            return;
        countFaults();
        clearFaults();
        const auto intents = recovered();
        QVERIFY(!intents.isEmpty());
        QCOMPARE(weighed(intents), Balance());
        qint64 spent = 0;
        for (const auto& charge : charges())
            spent -= charge[u"amount"].toInteger();
        QCOMPARE(wallet(), opening - spent);
        m_charges += static_cast<int>(charges().size());
        for (const auto& intent : intents)
            ++m_states[static_cast<IntentState>(intent[u"state"].toInt())];
    }
    End endOf(const QString& point) const
    {
        if (!point.startsWith(u"journal."_s) || point.contains(u"created_unnamed"_s))
            return point.contains(u"esims"_s) ? End::Ready : End::NotWritten;
        if (point.contains(u"before_prepare"_s) || point.contains(u"inside_prepare"_s))
            return End::NotWritten;
        if (point.contains(u"after_prepare"_s) || point.contains(u"before_sending"_s) ||
            point.contains(u"inside_sending"_s))
            return End::Draft;
        if (point.contains(u"after_sending"_s)) // the same key and bytes again, or not at all
            return m_vendor.witness == Witness::Key ? End::Ready : End::Unsent;
        const bool isKnown = point.contains(u"after_outcome"_s) || point.endsWith(u":2"_s);
        return isKnown || m_vendor.witness != Witness::Wallet ? End::Ready : End::Unsure;
    }

private slots:
    void initTestCase()
    {
        m_vendor = vendorRow(qEnvironmentVariable("SIMSTOCK_KILL_VENDOR"));
        if (const int rounds = qEnvironmentVariableIntValue("SIMSTOCK_KILL_ROUNDS"); rounds > 0)
            m_rounds = rounds;
        begin();
    }
    void init()
    {
        SIMSTOCK_TEST_INIT
        clearFaults();
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
        for (const auto* const point :
             {"journal.created_unnamed:kill", "migrate.between_statements:kill",
              "migrate.after_commit:kill", "cache.inside_offers:kill",
              "journal.before_prepare:kill", "journal.inside_prepare:kill",
              "journal.after_prepare:kill", "journal.before_sending:kill",
              "journal.inside_sending:kill", "journal.after_sending:kill",
              "journal.before_outcome:kill", "journal.inside_outcome:kill",
              "journal.after_outcome:kill", "cache.inside_esims:kill",
              "journal.before_outcome:kill:2", "journal.inside_outcome:kill:2",
              "journal.after_outcome:kill:2"})
            QTest::addRow("%s %s", qUtf8Printable(m_vendor.name), point)
                << QString::fromLatin1(point);
    }
    void killedAt()
    {
#ifndef SIMSTOCK_FAILPOINTS
        QSKIP("built without SIMSTOCK_FAILPOINTS");
#endif
        QFETCH(QString, point);
        const auto before = charges().size();
        if (point.startsWith(u"cache.inside_esims"_s)) { // not in the first read of all eSIMs
            m_target->start(u"add"_s, {});
            QVERIFY(m_target->wait());
        }
        m_target->start(u"buy"_s, u"sheet"_s, point);
        QVERIFY(m_target->wait());
        QVERIFY2(m_target->wasKilled(), "the step was never passed");
        // Life goes on in the same workspace, with one more order for one more wish.
        const auto end = endOf(point);
        const bool isBlocked = end == End::Unsure || end == End::Unsent; // until a person decides
        const auto intents = recovered(isBlocked ? QString() : u"next sheet"_s);
        auto booked = charges();
        for (qsizetype old = 0; old < before; ++old)
            booked.removeFirst();
        QCOMPARE(test::weigh(booked, intents, m_vendor.microsPerUnit), Balance());
        const int charged = end == End::Ready || end == End::Unsure ? 1 : 0;
        QCOMPARE(booked.size(), charged + (isBlocked ? 0 : 1));
        const auto states = statesOf(intents, u"sheet"_s);
        if (end == End::NotWritten)
            QCOMPARE(states, QList<IntentState>());
        else
            QCOMPARE(states, QList<IntentState>{end == End::Draft    ? IntentState::Prepared
                                                : end == End::Unsent ? IntentState::Absent
                                                : end == End::Unsure ? IntentState::InDoubt
                                                                     : IntentState::Fulfilled});
    }
    void killedAtAnyTime()
    {
        QElapsedTimer watch;
        watch.start();
        QRandomGenerator random(7);
        for (int done = 0; done < m_rounds && !QTest::currentTestFailed(); done += killsOfSeries)
            series(std::min(killsOfSeries, m_rounds - done), random);
        if (QTest::currentTestFailed())
            return;
        QString states;
        for (auto state = m_states.cbegin(); state != m_states.cend(); ++state)
            states += u" %1 %2,"_s.arg(state.value()).arg(wordText(wordOf(state.key())));
        qInfo("%s: %d kills in %lld s; %d spending calls, %d with a fault;%s %d charged; 0 lost, "
              "0 double, 0 phantom, 0 unexplained",
              qUtf8Printable(m_vendor.name), m_rounds, watch.elapsed() / 1000, m_spendingCalls,
              m_faults, qUtf8Printable(states), m_charges);
        QVERIFY2(m_spendingCalls * 3 > m_rounds, "too few purchases to prove anything");
        QVERIFY2(m_faults * 100 >= m_spendingCalls * 35, "too few faults to prove anything");
    }
    void aProgramThatTriesAgainIsFound()
    {
        // The control: the same weighing finds what a plain post() does. Qt repeats it by itself;
        // where a key makes that harmless, the program's own second try is one too many.
        const bool isKeyed = m_vendor.witness == Witness::Key;
        const auto before = charges().size();
        m_client->fault({{u"kind"_s, isKeyed ? u"500after"_s : u"dropAfter"_s},
                         {u"path"_s, m_vendor.orderPath},
                         {u"method"_s, u"POST"_s},
                         {u"times"_s, 1}});
        m_target->start(u"plain"_s, u"sheet"_s);
        QVERIFY(m_target->next().value(u"ready").toBool());
        const auto intents = m_target->next().value(u"intents").toArray();
        QVERIFY(m_target->wait());
        auto booked = charges();
        for (qsizetype old = 0; old < before; ++old)
            booked.removeFirst();
        QCOMPARE(test::weigh(booked, intents, m_vendor.microsPerUnit), (Balance{0, 1, 0, 0}));
    }
    void weighingSeesEveryFault()
    {
        const auto charge = [](const char* order) {
            return QJsonObject{{u"reference"_s, QString::fromLatin1(order)}, {u"amount"_s, -5}};
        };
        const auto wish = [](IntentState state, const QJsonArray& orders) {
            return QJsonObject{{u"state"_s, static_cast<int>(state)},
                               {u"orders"_s, orders},
                               {u"price"_s, 5},
                               {u"reason"_s, u"why"_s}};
        };
        using enum IntentState;
        const auto ready = wish(Fulfilled, {u"a"_s});
        const auto weigh = [](const QJsonArray& charges, const QJsonArray& intents) {
            return test::weigh(charges, intents, 1);
        };
        QCOMPARE(weigh({charge("a")}, {ready}), Balance());
        QCOMPARE(weigh({charge("a")}, {wish(InDoubt, {})}), Balance());
        QCOMPARE(weigh({charge("a")}, {}), (Balance{0, 1, 0, 0}));
        QCOMPARE(weigh({charge("a")}, {wish(Rejected, {})}), (Balance{1, 0, 0, 0}));
        QCOMPARE(weigh({charge("a")}, {wish(Absent, {})}), (Balance{1, 0, 0, 0}));
        QCOMPARE(weigh({charge("a"), charge("b")}, {ready}), (Balance{0, 1, 0, 0}));
        QCOMPARE(weigh({}, {ready}), (Balance{0, 0, 1, 0}));
        QCOMPARE(weigh({charge("a")}, {ready, ready}), (Balance{0, 0, 1, 0}));
        auto mute = wish(InDoubt, {});
        mute.remove(u"reason"_s);
        QCOMPARE(weigh({}, {mute}), (Balance{0, 0, 0, 1}));
    }
};

SIMSTOCK_TEST_MAIN(TestKillJournal, QCoreApplication)
#include "tst_killjournal.moc"
