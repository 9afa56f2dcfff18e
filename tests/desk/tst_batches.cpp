// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/batchdesk.h"

#include "tests/desk/rig.h"

#include <QSignalSpy>

using namespace simstock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Money dollars(int whole)
{
    return *Money::fromMicros(whole * Money::unit, Currency::usd());
}

Offer plan(const QString& code, const QString& name, int cost)
{
    Offer offer;
    offer.code = OfferCode(code);
    offer.name = name;
    offer.days = 30;
    offer.cost = dollars(cost);
    return offer;
}

BatchListLine line(const QString& name, const QString& code = u"JP5"_s, int quantity = 1)
{
    BatchListLine made;
    made.name = name;
    made.plan = code;
    made.quantity = quantity;
    return made;
}

/// One account with two plans, its vendor accepting what comes.
class Shop {
public:
    Shop()
    {
        rig.script.offerBatches = {{plan(u"JP5"_s, u"Japan 5 GB"_s, 4),
                                    plan(u"TH1"_s, u"Thailand"_s, 3),
                                    plan(u"TH2"_s, u"Thailand"_s, 3)}};
        auto priced = plan(u"JP5"_s, u"Japan 5 GB"_s, 4);
        rig.script.offer.usually(priced);
        rig.script.rules.gapBetweenPurchases = {};
        rig.start();
        rig.addAccount(u"Main"_s);
        rig->catalogue.sync(rig.account);
        rig.drain();
        QTRY_COMPARE(rig->catalogue.index()->size(), 3);
    }
    BatchPreview preview(const QList<BatchListLine>& lines)
    {
        auto call = rig->batches.preview(lines, std::nullopt);
        return *answer(std::move(call));
    }
    template <typename T>
    std::optional<T> answer(Call<T> call)
    {
        std::optional<T> got;
        call.onDone([&got](Result<T> result) { got = std::move(*result); });
        for (int turn = 0; turn < 50 && !got; ++turn)
            rig.drain();
        return got;
    }
    void accept(int count)
    {
        for (int i = 0; i < count; ++i)
            rig.script.acts.then(test::Rig::accepted(u"B%1"_s.arg(++m_orders)));
    }
    BatchId begin(int rows, const QString& token = u"t1"_s, int budget = 1'000, int reserve = 0)
    {
        QList<BatchListLine> lines;
        for (int i = 0; i < rows; ++i)
            lines.append(line(u"Guest %1"_s.arg(i + 1)));
        const BatchOrder order{
            u"Group"_s, preview(lines).rows(), {{dollars(budget), dollars(reserve)}}, {}};
        const auto id = rig->batches.start(token, order);
        settle();
        return id ? *id : BatchId();
    }
    void settle()
    {
        for (int turn = 0; turn < 30; ++turn)
            rig.drain();
    }
    BatchCount count(const BatchId& id) { return rig->batches.count(batch(id)); }
    const Batch& batch(const BatchId& id) { return *rig->batches.find(id); }
    BatchPause pause(const BatchId& id)
    {
        const auto& last = batch(id).events.constLast();
        return last.step == BatchStep::Paused ? last.pause : BatchPause::None;
    }
    qsizetype sent() const { return rig.script.sent.size(); }

    test::Rig rig;

private:
    int m_orders = 0;
};

BatchCount counted(int waiting, int bought, int refused, int unknown, int cancelled, int spent)
{
    return {waiting, 0, bought, refused, unknown, cancelled, {dollars(spent)}};
}

} // namespace

/// Many orders agreed to at once.
class TestBatches : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { SIMSTOCK_TEST_INIT }

    void theRestIsBoughtOnceOnly()
    {
        Shop shop;
        auto& batches = shop.rig->batches;
        shop.rig.script.acts.hold();
        const auto id = shop.begin(3);
        QTRY_COMPARE(shop.sent(), 1);
        shop.rig.script.offer.usually(plan(u"JP5"_s, u"Japan 5 GB"_s, 5));
        shop.rig.script.acts.hold(false);
        shop.rig.script.acts.answerHeld(test::Rig::accepted(u"B9"_s));
        shop.settle();
        QCOMPARE(shop.pause(id), BatchPause::Price);
        const auto rest = shop.answer(batches.previewRest(id));
        QVERIFY(rest);
        QCOMPARE(rest->lines.size(), 2);
        QCOMPARE(rest->lines[0].line.line, 2);
        QVERIFY(rest->lines[0].agreed == dollars(4) && rest->lines[0].total() == dollars(5));
        QCOMPARE(rest->lines[0].trend(), 1);
        QCOMPARE(rest->left.size(), 1);
        QCOMPARE(rest->left[0].left, dollars(996));
        QCOMPARE(rest->totals.constFirst().total, dollars(10));
        BatchOrder order{u"Rest"_s, rest->rows(), {{dollars(10), dollars(0)}}, id, {0, 1, 2}};
        QVERIFY(!batches.start(u"t2"_s, order)); // not what is left
        order.restRows = {1, 2};
        shop.accept(2);
        QVERIFY(batches.start(u"t2"_s, order));
        QVERIFY(!batches.start(u"t3"_s, order)); // of another window
        shop.settle();
        QVERIFY(!batches.start(u"t3"_s, order));
        QVERIFY(shop.batch(id).isOver());
        QVERIFY(!batches.resume(id));
        QCOMPARE(shop.sent(), 3);
        QCOMPARE(shop.count(id).cancelled, 2);
        QCOMPARE(shop.count(BatchId(u"t2"_s)).bought, 2);
    }

    void aRunningBatchHasNoRestToBuy()
    {
        Shop shop;
        shop.rig.script.acts.hold();
        const auto id = shop.begin(2);
        const auto rest = shop.answer(shop.rig->batches.previewRest(id));
        QVERIFY(rest && rest->lines.size() == 1);
        const BatchOrder order{u"Rest"_s, rest->rows(), {{dollars(10), dollars(0)}}, id, {1}};
        const auto begun = shop.rig->batches.start(u"t2"_s, order);
        QVERIFY(!begun && begun.error().userText.contains(u"runs again"_s));
        QVERIFY(shop.batch(id).isRunning());
    }

    void aListIsJudgedLineByLine()
    {
        Shop shop;
        shop.rig.script.rules.maxQuantity = 2;
        auto bad = line(u"Bad"_s);
        bad.problem = u"no e-mail"_s;
        auto elsewhere = line(u"Else"_s);
        elsewhere.account = u"Airport"_s;
        auto long7 = line(u"Long"_s);
        long7.days = 7;
        const auto preview =
            shop.preview({line(u"Ada"_s), line(u"Five"_s, u"JP5"_s, 5), bad, elsewhere,
                          line(u"None"_s, u"XX"_s), line(u"Both"_s, u"thailand"_s),
                          line(u"Named"_s, u"japan 5  gb"_s), line(u"Empty"_s, QString()), long7});
        const auto problem = [&](qsizetype i) { return preview.lines[i].problem; };
        QCOMPARE(problem(0), QString());
        QCOMPARE(preview.lines[1].rows.size(), 3); // 2, 2 and 1
        QCOMPARE(preview.lines[1].rows.last().quantity, 1);
        QCOMPARE(problem(2), u"no e-mail"_s);
        QVERIFY(problem(3).contains(u"no account \"Airport\""_s));
        QVERIFY(problem(4).contains(u"no plan \"XX\""_s));
        QVERIFY2(problem(5).contains(u"2 plans"_s), qPrintable(problem(5)));
        QCOMPARE(problem(6), QString());
        QVERIFY(problem(7).contains(u"names no plan"_s));
        QVERIFY(problem(8).contains(u"always lasts"_s));
        QCOMPARE(preview.problems(), 6);
        QCOMPARE(preview.totals.size(), 1);
        const auto& total = preview.totals.constFirst();
        QCOMPARE(total.orders, 5);
        QCOMPARE(total.esims, 7);
        QCOMPARE(total.total, dollars(28));
        QCOMPARE(*total.left, dollars(72));
        QCOMPARE(total.problem, QString());
        QCOMPARE(shop.sent(), 0);
    }
    void aPlanIsAskedForOnceAndItsNewPriceCounts()
    {
        Shop shop;
        shop.rig.script.offer.usually(plan(u"JP5"_s, u"Japan 5 GB"_s, 60));
        const auto asked = shop.rig.script.offer.count;
        const auto preview = shop.preview({line(u"Ada"_s), line(u"Grace"_s)});
        QCOMPARE(shop.rig.script.offer.count, asked + 1);
        QCOMPARE(*preview.lines[0].priceBefore, dollars(4));
        QCOMPARE(*preview.lines[1].price, dollars(60));
        QCOMPARE(preview.rows()[0].price, dollars(60));
        QVERIFY(preview.totals[0].problem.contains(u"balance is too low"_s));
        QVERIFY(preview.totals[0].left->isNegative());
    }
    void everyRowIsBoughtOnce()
    {
        Shop shop;
        shop.accept(4);
        QSignalSpy finished(&shop.rig->batches, &BatchDesk::finished);
        const auto id = shop.begin(4);
        QVERIFY(shop.batch(id).isOver());
        QCOMPARE(finished.size(), 1);
        QCOMPARE(shop.count(id), counted(0, 4, 0, 0, 0, 16));
        QCOMPARE(shop.sent(), 4);
        // The second click, and the same sheet after a restart.
        QCOMPARE(shop.begin(4), id);
        shop.rig.stop();
        shop.rig.start();
        shop.settle();
        QCOMPARE(shop.begin(4), id);
        QCOMPARE(shop.rig->batches.batches().size(), 1);
        QCOMPARE(shop.count(id), counted(0, 4, 0, 0, 0, 16));
        QCOMPARE(shop.sent(), 4);
    }
    void itPausesOnTheFirstUnknown()
    {
        Shop shop;
        shop.accept(1);
        shop.rig.script.acts.then(test::Rig::outcome(Outcome::Unknown, ErrorKind::Timeout));
        shop.accept(2);
        QSignalSpy halted(&shop.rig->batches, &BatchDesk::halted);
        const auto id = shop.begin(4);
        QCOMPARE(shop.pause(id), BatchPause::Unknown);
        QCOMPARE(shop.batch(id).events.constLast().row, 1);
        QVERIFY(shop.rig->batches.pauseText(shop.batch(id)).startsWith(u"Row 2:"_s));
        QCOMPARE(shop.count(id), counted(2, 1, 0, 1, 0, 8)); // what may be spent counts as spent
        QCOMPARE(halted.size(), 1);
        QCOMPARE(shop.sent(), 2);
        // Not before the question is settled.
        QVERIFY(!shop.rig->batches.resume(id));
        const auto question = shop.rig->batches.standing(shop.batch(id), 1).intent;
        QVERIFY(shop.rig->orders.writeOff(question, u"the vendor says no"_s));
        shop.settle();
        QVERIFY(shop.rig->batches.resume(id));
        shop.settle();
        QVERIFY(shop.batch(id).isOver());
        QCOMPARE(shop.count(id), counted(0, 3, 0, 0, 1, 16));
        QCOMPARE(shop.sent(), 4);
    }
    void itStopsAfterTwoRefusalsInARow()
    {
        Shop shop;
        const auto refuse = [&shop] {
            shop.rig.script.acts.then(test::Rig::outcome(Outcome::Refused, ErrorKind::Rejected));
        };
        refuse();
        shop.accept(1);
        refuse();
        refuse();
        shop.accept(3);
        const auto id = shop.begin(6);
        QCOMPARE(shop.pause(id), BatchPause::Refusals);
        QCOMPARE(shop.count(id), counted(2, 1, 3, 0, 0, 4));
        QVERIFY(shop.rig->batches.resume(id));
        shop.settle();
        QCOMPARE(shop.count(id), counted(0, 3, 3, 0, 0, 12));
        QVERIFY(shop.batch(id).isOver());
        // Only those that were refused, as a batch of their own.
        const auto again = *shop.answer(shop.rig->batches.previewRefused(id));
        QCOMPARE(again.lines.size(), 3);
        QCOMPARE(again.lines[0].line.name, u"Guest 1"_s);
        QCOMPARE(again.lines[1].line.name, u"Guest 3"_s);
        QCOMPARE(again.problems(), 0);
        shop.accept(3);
        const auto second = shop.rig->batches.start(
            u"t2"_s, {u"Again"_s, again.rows(), {{dollars(12), dollars(0)}}, id});
        shop.settle();
        QCOMPARE(shop.count(*second), counted(0, 3, 0, 0, 0, 12));
        QCOMPARE(shop.batch(*second).retryOf, id);
        QCOMPARE(shop.sent(), 9);
    }
    void aPriceThatRoseStopsIt()
    {
        Shop shop;
        shop.accept(3);
        QList<BatchListLine> lines{line(u"A"_s), line(u"B"_s)};
        const auto rows = shop.preview(lines).rows();
        shop.rig.script.offer.usually(plan(u"JP5"_s, u"Japan 5 GB"_s, 5));
        const auto id =
            *shop.rig->batches.start(u"t"_s, {u"Group"_s, rows, {{dollars(100), dollars(0)}}, {}});
        shop.settle();
        QCOMPARE(shop.pause(id), BatchPause::Price);
        QCOMPARE(shop.sent(), 0);
        shop.rig.script.offer.usually(plan(u"JP5"_s, u"Japan 5 GB"_s, 3)); // cheaper is fine
        QVERIFY(shop.rig->batches.resume(id));
        shop.settle();
        QCOMPARE(shop.count(id), counted(0, 2, 0, 0, 0, 6));
    }
    void budgetAndReserveHold_data()
    {
        QTest::addColumn<int>("budget");
        QTest::addColumn<int>("reserve");
        QTest::addColumn<int>("bought");
        QTest::addColumn<BatchPause>("pause");
        QTest::newRow("control: enough of both") << 12 << 88 << 3 << BatchPause::None;
        QTest::newRow("budget for two") << 11 << 0 << 2 << BatchPause::Budget;
        QTest::newRow("budget for none") << 3 << 0 << 0 << BatchPause::Budget;
        QTest::newRow("reserve") << 100 << 97 << 0 << BatchPause::Reserve;
    }
    void budgetAndReserveHold()
    {
        QFETCH(int, budget);
        QFETCH(int, reserve);
        QFETCH(int, bought);
        QFETCH(BatchPause, pause);
        Shop shop;
        shop.accept(3);
        const auto id = shop.begin(3, u"t"_s, budget, reserve);
        QCOMPARE(shop.pause(id), pause);
        QCOMPARE(shop.sent(), bought);
        QCOMPARE(shop.count(id).bought, bought);
    }
    void withoutAFreshPriceNothingIsBought()
    {
        Shop shop;
        const auto rows = shop.preview({line(u"A"_s)}).rows();
        shop.rig.script.offer.usually(failure(ErrorKind::Server));
        const auto id =
            *shop.rig->batches.start(u"t"_s, {u"Group"_s, rows, {{dollars(100), dollars(0)}}, {}});
        shop.settle();
        QCOMPARE(shop.pause(id), BatchPause::Blocked);
        QCOMPARE(shop.sent(), 0);
    }
    void aRestartSendsNothingByItself()
    {
        Shop shop;
        shop.rig.script.acts.hold();
        const auto id = shop.begin(3);
        QCOMPARE(shop.sent(), 1); // on the wire
        shop.rig.stop();
        shop.rig.script.acts.hold(false);
        shop.accept(3);
        shop.rig.start();
        shop.settle();
        QCOMPARE(shop.sent(), 1);
        QCOMPARE(shop.pause(id), BatchPause::Restart);
        QCOMPARE(shop.count(id), counted(2, 0, 0, 1, 0, 4));
        QVERIFY(!shop.rig->batches.resume(id));
        const auto question = shop.rig->batches.standing(shop.batch(id), 0).intent;
        QVERIFY(shop.rig->orders.overrule(question, u"busy"_s));
        shop.settle();
        QVERIFY(shop.rig->batches.resume(id));
        shop.settle();
        QCOMPARE(shop.sent(), 3);
        QCOMPARE(shop.count(id), counted(0, 2, 0, 1, 0, 12));
    }
    void whatWasWrittenDownButNotSentIsSentOnce()
    {
        Shop shop;
        const auto id = shop.begin(1, u"t"_s, 0); // no budget: nothing is sent
        QCOMPARE(shop.sent(), 0);
        // As a kill between writing down and sending leaves it.
        const auto rows = shop.preview({line(u"Guest 1"_s)}).rows();
        auto draft = shop.rig.draft(shop.rig.account);
        draft.offer = *shop.rig->catalogue.find(rows[0].account, rows[0].offer);
        Batch other = shop.batch(id);
        other.id = BatchId(u"u"_s);
        other.limits = {{dollars(9), dollars(0)}};
        other.events = {{BatchStep::Started, BatchPause::None, shop.rig.clock.now(), -1, {}}};
        QVERIFY(**test::wait(shop.rig->journal.keepBatch(other)));
        Intent intent;
        intent.id = IntentId(u"i"_s);
        intent.account = shop.rig.account;
        intent.vendor = VendorId(u"fake"_s);
        intent.act = {ActKind::Order, "POST", u"/order"_s, "the bytes", u"key"_s};
        intent.sheetToken = other.token(0);
        intent.expected = dollars(4);
        QVERIFY(test::wait(shop.rig->intents.prepare(intent))->has_value());
        shop.rig.stop();
        shop.rig.start();
        shop.settle();
        QCOMPARE(shop.count(other.id), counted(1, 0, 0, 0, 0, 0));
        shop.accept(1);
        QVERIFY(shop.rig->batches.resume(other.id));
        shop.settle();
        QCOMPARE(shop.sent(), 1);
        QCOMPARE(shop.rig.script.sent.constFirst().body, QByteArray("the bytes"));
        QCOMPARE(shop.count(other.id), counted(0, 1, 0, 0, 0, 4));
    }
    void pausedAndCancelledByAPerson()
    {
        Shop shop;
        shop.rig.script.acts.hold();
        const auto id = shop.begin(3);
        QCOMPARE(shop.sent(), 1);
        shop.rig->batches.pause(id);
        shop.settle();
        QCOMPARE(shop.pause(id), BatchPause::Person);
        shop.rig.script.acts.hold(false);
        shop.rig.script.acts.answerHeld(test::Rig::accepted(u"B1"_s)); // followed all the same
        shop.settle();
        QCOMPARE(shop.count(id), counted(2, 1, 0, 0, 0, 4));
        QCOMPARE(shop.sent(), 1);
        shop.rig->batches.cancelRest(id);
        shop.settle();
        QCOMPARE(shop.count(id), counted(0, 1, 0, 0, 2, 4));
        QVERIFY(!shop.rig->batches.resume(id));
        QCOMPARE(shop.sent(), 1);
    }
    void anUnknownFromBeforeItWasResumedStopsItToo()
    {
        Shop shop;
        shop.rig.script.acts.hold();
        const auto id = shop.begin(3);
        shop.rig->batches.pause(id);
        shop.settle();
        QVERIFY(shop.rig->batches.resume(id));
        shop.settle();
        QCOMPARE(shop.sent(), 1);
        shop.rig.script.acts.hold(false);
        shop.accept(2);
        shop.rig.script.acts.answerHeld(test::Rig::outcome(Outcome::Unknown, ErrorKind::Timeout));
        shop.settle();
        QCOMPARE(shop.sent(), 1);
        QVERIFY(shop.pause(id) == BatchPause::Unknown || shop.pause(id) == BatchPause::Blocked);
        QCOMPARE(shop.count(id).unknown, 1);
    }
    void whatCannotBeginSaysWhy()
    {
        Shop shop;
        const auto rows = shop.preview({line(u"A"_s)}).rows();
        const auto euros = *Money::fromMicros(1, *Currency::fromCode(u"EUR"_s));
        const auto why = [&](const BatchOrder& order) {
            const auto id = shop.rig->batches.start(u"t"_s, order);
            return id ? QString() : id.error().userText;
        };
        QVERIFY(why({u"x"_s, {}, {}, {}}).contains(u"nothing to buy"_s));
        QVERIFY(why({u"x"_s, rows, {}, {}}).contains(u"may cost in USD"_s));
        QVERIFY(why({u"x"_s, rows, {{euros, euros}}, {}}).contains(u"USD"_s));
        QVERIFY(shop.rig->batches.batches().isEmpty());
    }
};

SIMSTOCK_TEST_MAIN(TestBatches, QCoreApplication)
#include "tst_batches.moc"
