// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/routing.h"

#include "models/desk/routingdesk.h"
#include "tests/desk/rig.h"

#include <QSignalSpy>

using namespace simstock;
using namespace Qt::StringLiterals;
using enum IntentState;

namespace {

const AccountId shop(u"shop"_s);
const AccountId spare(u"spare"_s);

Offer plan(const AccountId& account, const QString& code, int cents, int gigabytes, int days,
           const QStringList& countries = {u"JP"_s})
{
    Offer offer;
    offer.account = account;
    offer.code = OfferCode(code);
    offer.countries = countries;
    offer.data = DataSize(gigabytes * DataSize().gigabyte());
    offer.days = days;
    offer.cost = *Money::fromMicros(cents * (Money::unit / 100), Currency::usd());
    return offer;
}

QList<RouteAccount> both()
{
    return {{shop, u"Shop"_s}, {spare, u"Spare"_s}};
}

QList<Offer> catalogue()
{
    auto withTopUp = plan(spare, u"T"_s, 700, 5, 30);
    withTopUp.topUp = TopUpSupport::Yes;
    auto daily = plan(shop, u"D"_s, 30, 1, 1);
    daily.dataKind = DataKind::DailyThrottled;
    daily.priceUnit = PriceUnit::PerDay;
    auto foreign = plan(spare, u"F"_s, 1, 50, 90);
    foreign.cost = *Money::fromMicros(Money::unit, *Currency::fromCode(u"EUR"_s));
    return {plan(shop, u"A"_s, 620, 5, 30),
            plan(spare, u"B"_s, 600, 5, 30),
            plan(spare, u"small"_s, 100, 1, 30),
            plan(spare, u"short"_s, 100, 20, 7),
            plan(spare, u"elsewhere"_s, 100, 20, 30, {u"KR"_s}),
            plan(spare, u"asia"_s, 650, 10, 30, {u"JP"_s, u"KR"_s}),
            withTopUp,
            daily,
            foreign,
            plan(AccountId(u"closed"_s), u"gone"_s, 1, 50, 90)};
}

QStringList codes(const QList<RouteProposal>& found)
{
    QStringList list;
    for (const auto& one : found)
        list.append(one.offer.code.text());
    return list;
}

const RouteNeed fiveForAMonth{{u"JP"_s}, 5, 30, 1};

/// As often published: try the next vendor after anything that is no success.
bool naivelyMayFailOver(IntentState state)
{
    return state != Fulfilled && state != Confirmed && state != Sending && state != Fulfilling;
}

} // namespace

Q_DECLARE_METATYPE(RouteRule)
Q_DECLARE_METATYPE(RouteNeed)

/// Which account and plan for a need.
class TestRouting : public QObject {
    Q_OBJECT
private:
    struct Move {
        IntentState state;
        bool may;
    };
    static QList<Move> table()
    {
        return {{Prepared, false},      {Sending, false},         {Confirmed, false},
                {Fulfilling, false},    {Fulfilled, false},       {Partial, false},
                {FulfilTimeout, false}, {Rejected, true},         {NotSent, true},
                {InDoubt, false},       {Absent, false},          {Conflict, false},
                {Damaged, false},       {CancelledByUser, false}, {WrittenOff, false}};
    }
    /// The states in which a rule for going on is wrong.
    static QList<IntentState> wrongOnes(bool (*rule)(IntentState))
    {
        QList<IntentState> wrong;
        for (const auto& move : table()) {
            if (rule(move.state) != move.may)
                wrong.append(move.state);
        }
        return wrong;
    }

private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void everyStateIsInTheTable()
    {
        QCOMPARE(table().size(), static_cast<int>(WrittenOff));
        for (int i = 0; i < table().size(); ++i)
            QCOMPARE(static_cast<int>(table().at(i).state), i + 1);
        QCOMPARE(wrongOnes(mayFailOver), QList<IntentState>());
        // The control: the usual pattern buys twice after an unknown outcome.
        QVERIFY(wrongOnes(naivelyMayFailOver).contains(InDoubt));
    }

    void rules_data()
    {
        QTest::addColumn<RouteRule>("rule");
        QTest::addColumn<RouteNeed>("need");
        QTest::addColumn<QString>("found");
        QTest::addColumn<QString>("reason");
        const RouteRule none{.isOn = false};
        QTest::newRow("no rule")
            << none << fiveForAMonth << u"B A asia T D F"_s
            << u"Cheapest of 6 plan(s) with at least 5 GB for Japan, 30 day(s)."_s;
        QTest::newRow("two countries")
            << none << RouteNeed{{u"JP"_s, u"KR"_s}, 5, 30, 1} << u"asia"_s << u"The only plan"_s;
        QTest::newRow("nothing fits")
            << none << RouteNeed{{u"AT"_s}, 5, 30, 1} << QString() << QString();
        QTest::newRow("prefers an account")
            << RouteRule{.accounts = {shop}, .choice = RouteRule::Choice::Preferred}
            << fiveForAMonth << u"A D B asia T F"_s << u"your rule 1 prefers Shop"_s;
        QTest::newRow("only an account") << RouteRule{.accounts = {shop}} << fiveForAMonth
                                         << u"A D"_s << u"your rule 1 leaves it to 1 account"_s;
        QTest::newRow("for this country") << RouteRule{.place = u"JP"_s, .accounts = {shop}}
                                          << fiveForAMonth << u"A D"_s << u"rule 1"_s;
        QTest::newRow("for this continent") << RouteRule{.place = u"142"_s, .accounts = {shop}}
                                            << fiveForAMonth << u"A D"_s << u"rule 1"_s;
        QTest::newRow("for another one") << RouteRule{.place = u"150"_s, .accounts = {shop}}
                                         << fiveForAMonth << u"B A asia T D F"_s << QString();
        QTest::newRow("switched off") << RouteRule{.accounts = {shop}, .isOn = false}
                                      << fiveForAMonth << u"B A asia T D F"_s << QString();
        QTest::newRow("top-up only")
            << RouteRule{.topUpOnly = true} << fiveForAMonth << u"T"_s << u"topped up"_s;
        QTest::newRow("more data than asked")
            << RouteRule{.gigabytes = 10} << fiveForAMonth << u"asia D F"_s << u"10 GB"_s;
        QTest::newRow("longer than asked")
            << RouteRule{.days = 60} << fiveForAMonth << u"F D"_s << u"60 day"_s;
    }
    void rules()
    {
        QFETCH(RouteRule, rule);
        QFETCH(RouteNeed, need);
        QFETCH(QString, found);
        QFETCH(QString, reason);
        const auto list = proposals(need, {rule}, both(), catalogue());
        QCOMPARE(codes(list).join(u' '), found);
        if (!list.isEmpty())
            QVERIFY2(list.constFirst().reason.contains(reason),
                     qPrintable(list.constFirst().reason));
        for (const auto& one : list)
            QVERIFY(one.reason.endsWith(u'.'));
    }
    void theFirstRuleThatNamesThePlaceDecides()
    {
        const RouteRule europe{.place = u"150"_s, .accounts = {spare}};
        const RouteRule japan{.place = u"JP"_s, .accounts = {shop}};
        const RouteRule rest{.accounts = {spare}};
        QCOMPARE(
            proposals(fiveForAMonth, {europe, japan, rest}, both(), catalogue()).constFirst().rule,
            2);
        QCOMPARE(proposals(fiveForAMonth, {rest, japan}, both(), catalogue()).constFirst().rule, 1);
    }
    void dayPlansCostTheirDays()
    {
        const auto list = proposals(fiveForAMonth, {}, {{shop, u"Shop"_s}}, catalogue());
        QCOMPARE(codes(list).join(u' '), u"A D"_s);
        QCOMPARE(list.at(1).days, 30);
        QCOMPARE(list.at(1).total.micros(), 9 * Money::unit); // 30 days at 0.30
        QVERIFY2(list.at(1).reason.contains(u"USD 2.80 more"_s), qPrintable(list.at(1).reason));
    }
    void rulesAreWrittenAndReadAgain()
    {
        const QList<RouteRule> rules{{.place = u"JP"_s,
                                      .gigabytes = 3,
                                      .days = 7,
                                      .accounts = {shop, spare},
                                      .choice = RouteRule::Choice::Preferred,
                                      .topUpOnly = true,
                                      .isOn = false},
                                     {}};
        QCOMPARE(routeRulesOf(toJson(rules)), std::optional(rules));
        QVERIFY(!routeRulesOf("{}"));
        QVERIFY(!routeRulesOf("garbage"));
    }

    void theDeskGoesOnOnlyAfterAProofThatNothingWasBought_data()
    {
        QTest::addColumn<ActAnswer>("answer");
        QTest::addColumn<IntentState>("state");
        QTest::addColumn<bool>("may");
        using test::Rig;
        QTest::newRow("accepted") << Rig::accepted() << Confirmed << false;
        QTest::newRow("refused") << Rig::outcome(Outcome::Refused, ErrorKind::Rejected) << Rejected
                                 << true;
        QTest::newRow("not sent") << Rig::outcome(Outcome::NotSent, ErrorKind::Network) << NotSent
                                  << true;
        QTest::newRow("unknown") << Rig::outcome(Outcome::Unknown, ErrorKind::Server) << InDoubt
                                 << false;
    }
    void theDeskGoesOnOnlyAfterAProofThatNothingWasBought()
    {
        QFETCH(ActAnswer, answer);
        QFETCH(IntentState, state);
        QFETCH(bool, may);
        test::Rig rig;
        rig.start();
        const auto first = rig.addAccount(u"First"_s);
        const auto second = rig.addAccount(u"Second"_s);
        const QList<RouteProposal> list{{.offer = rig.draft(first).offer, .reason = u"a"_s},
                                        {.offer = rig.draft(second).offer, .reason = u"b"_s}};
        QSignalSpy possible(&rig->routing, &RoutingDesk::nextPossible);
        rig.script.acts.usually(answer);
        const auto id = *rig->orders.buy(u"one"_s, rig.draft(first));
        rig->routing.began(id, {.proposals = list});
        QVERIFY(!rig->routing.next(id)); // on its way
        rig.drain();
        QCOMPARE(rig.state(id), state);
        QCOMPARE(rig->routing.next(id).has_value(), may);
        QCOMPARE(possible.isEmpty(), !may);
        QCOMPARE(rig->routing.waiting().has_value(), may);
        // Not only the proposal: the order itself is refused as well.
        auto other = rig.draft(second);
        other.failedOver = id;
        rig.script.acts.usually(acceptedElsewhere());
        const auto next = rig->orders.buy(u"two"_s, other);
        rig.drain();
        QCOMPARE(next.has_value(), may);
        QCOMPARE(rig.script.sent.size(), may ? 2 : 1);
        if (may) {
            rig->routing.began(*next, {.proposals = list, .at = 1, .insteadOf = id});
            QVERIFY(!rig->routing.waiting());
            QVERIFY(!rig->routing.next(*next)); // bought, and the last one anyway
        } else {
            other.failedOver = {}; // the control: without the law the second vendor is paid as well
            QVERIFY(rig->orders.buy(u"three"_s, other));
            rig.drain();
            QCOMPARE(rig.script.sent.size(), 2);
        }
    }
    void rulesAndAccountsOfTheDesk()
    {
        test::Rig rig;
        rig.start();
        const auto first = rig.addAccount(u"First"_s);
        const auto second = rig.addAccount(u"Second"_s);
        QCOMPARE(rig->routing.accounts().size(), 2);
        auto closed = *rig->accounts.find(second);
        closed.readOnly = true;
        QVERIFY(rig->accounts.update(closed));
        QCOMPARE(rig->routing.accounts().size(), 1);
        QVERIFY(rig->routing.setRules({{.place = u"JP"_s, .accounts = {first}}}));
        rig.stop();
        rig.start();
        QCOMPARE(rig->routing.rules().size(), 1);
        QCOMPARE(rig->routing.rules().constFirst().accounts, QList{first});
        QVERIFY(rig->routing.setRules({}));
        QVERIFY(!rig->routing.next(IntentId(u"nobody"_s)));
    }
    void tripsKnowWhatTheJournalKnows()
    {
        test::Rig rig;
        rig.start();
        const auto first = rig.addAccount(u"First"_s);
        const auto second = rig.addAccount(u"Second"_s);
        rig.script.acts.usually(test::Rig::outcome(Outcome::Refused, ErrorKind::Rejected));
        QVERIFY(rig->orders.buy(u"one"_s, rig.draft(first)));
        rig.drain();
        const auto known = rig->routing.tripAccounts();
        QCOMPARE(known.size(), 2);
        for (const auto& account : known)
            QCOMPARE(account.refused, account.id == first ? 1.0 : 0.0);
        Account sandbox;
        sandbox.vendor = VendorId(u"fake"_s);
        sandbox.label = u"Play"_s;
        sandbox.environment = Environment::Sandbox;
        sandbox.baseUrl = QUrl(u"https://sandbox.example"_s);
        QVERIFY(test::wait(rig->accounts.add(sandbox, {{u"accessCode"_s, Secret("canary-key")}})));
        rig.drain();
        QCOMPARE(rig->routing.accounts().size(), 3);
        QCOMPARE(rig->routing.tripAccounts().size(), 2); // play money is not compared with money
    }

private:
    static ActAnswer acceptedElsewhere() { return test::Rig::accepted(u"B2"_s); }
};

SIMSTOCK_TEST_MAIN(TestRouting, QCoreApplication)
#include "tst_routing.moc"
