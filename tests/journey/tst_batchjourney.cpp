// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/batchdesk.h"

#include "models/desk/orderdesk.h"
#include "models/index/catalogueindex.h"
#include "tests/journey/consoleworld.h"

#include <QJsonArray>

#include <cmath>

using namespace simstock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QStringList vendors{u"esimaccess"_s, u"travelroam"_s, u"troveana"_s, u"whitelabel"_s};

/// What goes wrong with a spending call, in about two of five.
QJsonArray faultsOnOrders()
{
    const QStringList kinds{u"dropBefore"_s, u"dropAfter"_s, u"500after"_s,
                            u"garbage"_s,    u"halfBody"_s,  u"503"_s};
    QJsonArray rules;
    int seed = 11;
    for (const auto& kind : kinds) {
        rules.append(QJsonObject{{u"kind"_s, kind},
                                 {u"method"_s, u"POST"_s},
                                 {u"path"_s, u"/(esim/order|processorders|orders)$"_s},
                                 {u"probability"_s, 0.08},
                                 {u"seed"_s, ++seed}});
    }
    return rules;
}

} // namespace

/// Two hundred orders over four vendors while their lines fail: every row ends bought, refused or
/// as an open question, and each wallet is explained to the last micro-unit.
class TestBatchJourney : public QObject {
    Q_OBJECT
private:
    struct Shelf {
        Offer plan;
        qint64 opening = 0; ///< micro-units in the vendor's own books
    };
    std::unique_ptr<test::ConsoleWorld> m_world;
    QMap<QString, Shelf> m_shelves; ///< by vendor
    BatchId m_batch;
    int m_rows = 200;

    Desk& desk() { return m_world->desk(); }
    BatchDesk& batches() { return desk().batches(); }
    const Batch& batch() { return *batches().find(m_batch); }

    Offer cheapest(const AccountId& account)
    {
        const auto index = desk().catalogue().index();
        std::optional<Offer> found;
        for (CatalogueIndex::Row row = 0; row < index->size(); ++row) {
            const auto& offer = index->offer(row);
            if (offer.account == account && !offer.isDayPlan() && !offer.cost.isZero() &&
                (!found || offer.cost.micros() < found->cost.micros()))
                found = offer;
        }
        return found.value_or(Offer());
    }
    /// As the vendor's own books have it.
    qint64 balanceAt(const QString& vendor)
    {
        const auto told = m_world->control(vendor + u"/balance"_s).value(u"balance");
        if (vendor == u"esimaccess"_s)
            return told.toInteger() * 100;
        if (vendor == u"whitelabel"_s)
            return std::llround(told.toDouble() * 1e6);
        return told.toInteger();
    }
    /// Does with an open question what a person at the desk would do: waits for what the vendor's
    /// lists say, writes off what is proven not to be there, lets the rest stay open.
    void settleQuestions()
    {
        const auto isResolving = [this] {
            for (const auto& record : desk().intents().records()) {
                if (record.state() == IntentState::InDoubt && !record.isOverridden())
                    return true;
            }
            return false;
        };
        m_world->until([&] { return !isResolving(); }, 12min, 2s);
        const auto records = desk().intents().records();
        for (const auto& record : records) {
            if (record.state() == IntentState::Absent)
                QVERIFY(desk().orders().writeOff(record.intent.id, u"not in the vendor's list"_s));
            else if (isOpenQuestion(record.state()) && !record.isOverridden())
                QVERIFY(desk().orders().overrule(record.intent.id, u"asked the vendor"_s));
        }
        m_world->settle();
    }
    /// Tries again until the line is back. An order that was still on its way when the batch
    /// stopped may become a question only then. Why it stays refused, empty when it goes on.
    QString resumeAsAPerson()
    {
        QString refused;
        const auto isResumed = [&] {
            const auto resumed = batches().resume(m_batch);
            refused = resumed ? QString() : resumed.error().userText;
            return resumed.has_value();
        };
        for (int tries = 0; tries < 20; ++tries) {
            settleQuestions();
            if (m_world->until(isResumed, 1min, 5s))
                break;
        }
        return refused;
    }
    /// Empty when the vendor's books and the journal tell the same story.
    QString unexplained(const QString& vendor)
    {
        const auto& shelf = m_shelves[vendor];
        qint64 bought = 0;
        qint64 open = 0;
        QStringList states; // of the others
        for (qsizetype row = 0; row < batch().rows.size(); ++row) {
            if (batch().rows[row].account != shelf.plan.account)
                continue;
            const auto* const record =
                desk().intents().find(batches().standing(batch(), row).intent);
            const auto state = record ? record->state() : IntentState::Prepared;
            open += isOpenQuestion(state) ? 1 : 0;
            const bool isBought = record && !record->orders.isEmpty() && !isOpenQuestion(state);
            bought += isBought ? 1 : 0;
            if (!isBought)
                states << u"%1: %2 %3"_s.arg(row)
                              .arg(static_cast<int>(state))
                              .arg(record ? record->events.constLast().cause : QString());
        }
        const auto price = shelf.plan.cost.micros();
        const auto spent = shelf.opening - balanceAt(vendor);
        if (spent % price != 0)
            return u"%1: %2 is no number of orders"_s.arg(vendor).arg(spent);
        const auto charged = spent / price;
        if (charged < bought || charged > bought + open) {
            return u"%1: %2 charged, %3 bought, %4 open"_s.arg(vendor).arg(charged).arg(bought).arg(
                open);
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_rows = qEnvironmentVariableIsSet("SIMSTOCK_BATCH_ROWS")
                     ? qEnvironmentVariableIntValue("SIMSTOCK_BATCH_ROWS")
                     : m_rows;
        m_world = std::make_unique<test::ConsoleWorld>();
        m_world->open();
        for (const auto& vendor : vendors) {
            const auto account = m_world->addAccount(vendor);
            m_shelves[vendor] = {cheapest(account), 0};
            QVERIFY(!m_shelves[vendor].plan.code.isEmpty());
            m_world->control(vendor + u"/balance"_s,
                             {{u"balance"_s, vendor == u"whitelabel"_s ? 9'000.0 : 9e9}});
            m_shelves[vendor].opening = balanceAt(vendor);
        }
    }
    void cleanupTestCase() { m_world.reset(); }

    void itComesToItsEnd()
    {
        QList<BatchListLine> lines;
        for (int i = 0; i < m_rows; ++i) {
            const auto& plan = m_shelves[vendors[i % 4]].plan;
            BatchListLine line;
            line.line = i + 1;
            line.account = desk().accounts().label(plan.account);
            line.plan = plan.code.text();
            line.name = u"Guest %1"_s.arg(i + 1);
            line.email = u"guest%1@example.org"_s.arg(i + 1);
            lines.append(line);
        }
        const auto preview = m_world->answerOf(batches().preview(lines, std::nullopt));
        QVERIFY(preview);
        for (const auto& check : preview->lines)
            QVERIFY2(check.problem.isEmpty(), qUtf8Printable(check.problem));
        for (const auto& total : preview->totals)
            QVERIFY2(total.problem.isEmpty(), qUtf8Printable(total.problem));
        QCOMPARE(preview->totals.size(), 4);
        const auto most = *Money::fromMicros(9'000 * Money::unit, Currency::usd());
        m_world->control(u"faults"_s, {{u"add"_s, faultsOnOrders()}});
        const auto id = batches().start(
            u"sheet"_s,
            {u"Two hundred"_s, preview->rows(), {{most, Money::zero(Currency::usd())}}, {}});
        QVERIFY(id);
        m_batch = *id;
        QVERIFY(m_world->until([&] { return batches().find(m_batch); }));
        int halts = 0;
        while (!batch().isOver() && halts < 2 * m_rows) {
            QVERIFY(
                m_world->until([&] { return batch().isOver() || !batch().isRunning(); }, 3h, 1s));
            if (batch().isOver())
                break;
            ++halts;
            const auto steps = batch().events.size(); // it may stop again at once
            const auto refused = resumeAsAPerson();
            QVERIFY2(refused.isEmpty(), qUtf8Printable(refused));
            QVERIFY(m_world->until([&] { return batch().events.size() > steps; }));
        }
        m_world->noFaults();
        settleQuestions();
        const auto count = batches().count(batch());
        qInfo("%d rows: %d bought, %d refused, %d unknown, %d written off, %d halts", m_rows,
              count.bought, count.refused, count.unknown, count.cancelled, halts);
        QVERIFY(batch().isOver());
        QVERIFY(halts > 0); // the faults were met
        QCOMPARE(count.waiting + count.sending, 0);
        QCOMPARE(count.bought + count.refused + count.unknown + count.cancelled, m_rows);
    }
    void theWalletsAreExplained()
    {
        for (const auto& vendor : vendors)
            QCOMPARE(unexplained(vendor), QString());
        // No vendor's order stands for two rows.
        QSet<std::pair<AccountId, VendorOrderId>> orders;
        for (const auto& record : desk().intents().records()) {
            for (const auto& order : record.orders) {
                QVERIFY(!orders.contains({record.intent.account, order}));
                orders.insert({record.intent.account, order});
            }
        }
    }
    /// Controls: what nobody bought here is noticed, down to the micro-unit.
    void whatNobodyExplainsIsNoticed_data()
    {
        QTest::addColumn<qint64>("pieces");
        QTest::addColumn<qint64>("micros");
        QTest::newRow("one order more than was made") << qint64(m_rows) << qint64(0);
        QTest::newRow("the smallest unit of the vendor's wire") << qint64(0) << qint64(100);
    }
    void whatNobodyExplainsIsNoticed()
    {
        QFETCH(qint64, pieces);
        QFETCH(qint64, micros);
        auto& shelf = m_shelves[u"esimaccess"_s];
        const auto opening = shelf.opening;
        shelf.opening += pieces * shelf.plan.cost.micros() + micros;
        QVERIFY(!unexplained(u"esimaccess"_s).isEmpty());
        shelf.opening = opening;
        QCOMPARE(unexplained(u"esimaccess"_s), QString());
    }
};

SIMSTOCK_TEST_MAIN(TestBatchJourney, QApplication)
#include "tst_batchjourney.moc"
