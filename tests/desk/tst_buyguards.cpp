// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/buyguards.h"

#include "models/desk/countryguard.h"
#include "models/desk/marginguard.h"
#include "tests/desk/rig.h"

using namespace simstock;
using namespace Qt::StringLiterals;

namespace {

Money cents(int amount)
{
    return *Money::fromMicros(amount * (Money::unit / 100), Currency::usd());
}

Offer plan(const QStringList& countries)
{
    Offer offer;
    offer.account = AccountId(u"a"_s);
    offer.code = OfferCode(u"P"_s);
    offer.countries = countries;
    offer.cost = cents(400);
    return offer;
}

PriceList pricedAt(const Offer& offer, int retail, const QString& floor)
{
    PriceRules rules;
    if (!floor.isEmpty())
        rules.floor = *PriceFloor::parse(floor);
    return {{{{offer.account, offer.code}, cents(retail)}}, rules};
}

} // namespace

/// What stands between a person and a wrong order.
class TestBuyGuards : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<test::Rig> rig;

    void start()
    {
        rig = std::make_unique<test::Rig>();
        rig->start();
        rig->addAccount();
        rig->script.acts.usually(test::Rig::accepted());
        rig->script.offer.usually(draft().offer);
    }
    OrderDraft draft() { return rig->draft(rig->account); }
    QString tryBuying(const OrderDraft& wish, const QString& token = u"sheet"_s)
    {
        const auto id = (*rig)->orders.buy(token, wish);
        rig->drain();
        return id ? QString() : id.error().userText;
    }
    Quote quote(const OrderDraft& wish)
    {
        const auto answer = test::wait((*rig)->orders.quote(wish));
        return answer && *answer ? **answer : Quote();
    }

private slots:
    void init() { SIMSTOCK_TEST_INIT }
    void cleanup() { rig.reset(); }

    void theTripIsAskedAbout()
    {
        const QLocale english(QLocale::English);
        auto offer = plan({u"JP"_s});
        offer.days = 7;
        QVERIFY(tripNotes(offer, 0, {}, english).isEmpty());
        QVERIFY(tripNotes(offer, 0, {{u"JP"_s}, 7, {}}, english).isEmpty());
        const auto notes = tripNotes(offer, 0, {{u"JP"_s, u"KR"_s}, 9, {}}, english);
        QCOMPARE(notes.size(), 2);
        QVERIFY(notes[0].sentence.contains(u"South Korea (KR)"_s) && !notes[0].tick.isEmpty());
        QVERIFY(!notes[0].sentence.contains(u"Japan"_s));
        QVERIFY(notes[1].sentence.startsWith(u"The trip lasts 9 day(s), the plan 7"_s));
        offer.priceUnit = PriceUnit::PerDay; // as many days as are ordered
        QCOMPARE(tripNotes(offer, 9, {{u"JP"_s}, 9, {}}, english).size(), 0);
        QCOMPARE(tripNotes(offer, 8, {{u"JP"_s}, 9, {}}, english).size(), 1);
    }
    void anOrderForATripThatIsNotCoveredWantsATick()
    {
        start();
        auto wish = draft();
        wish.offer.countries = {u"JP"_s};
        rig->script.offer.usually(wish.offer);
        wish.trip = {{u"JP"_s, u"AQ"_s}, 1, {}};
        QVERIFY(tryBuying(wish).contains(u"AQ"_s));
        for (const auto& note : quote(wish).notes)
            wish.accepted.append(note.key);
        QCOMPARE(tryBuying(wish, u"second"_s), QString());
    }
    void margins_data()
    {
        QTest::addColumn<int>("retail"); // cents; the cost is 400
        QTest::addColumn<QString>("floor");
        QTest::addColumn<QStringList>("words"); // empty: nothing is said
        QTest::newRow("fine") << 500 << u"10 %"_s << QStringList();
        QTest::newRow("at the floor") << 500 << u"20 %"_s << QStringList();
        QTest::newRow("under it") << 499 << u"20 %"_s
                                  << QStringList{u"USD 4.99"_s, u"USD 0.99"_s, u"USD 5.00"_s};
        QTest::newRow("an amount") << 450 << u"0.51"_s << QStringList{u"USD 0.50"_s, u"4.51"_s};
        QTest::newRow("a loss") << 399 << u"10 %"_s << QStringList{u"loss of USD 0.01"_s};
        QTest::newRow("a loss without a floor") << 399 << QString() << QStringList{u"loss"_s};
        QTest::newRow("no floor") << 401 << QString() << QStringList();
    }
    void margins()
    {
        QFETCH(int, retail);
        QFETCH(QString, floor);
        QFETCH(QStringList, words);
        const auto offer = plan({u"JP"_s});
        const auto note = marginNote(offer, pricedAt(offer, retail, floor), false);
        QCOMPARE(note.has_value(), !words.isEmpty());
        if (!note)
            return;
        for (const auto& word : words)
            QVERIFY2(note->sentence.contains(word), qPrintable(note->sentence));
        QVERIFY(!note->tick.isEmpty() && !note->blocks);
        const auto never = marginNote(offer, pricedAt(offer, retail, floor), true);
        QVERIFY(never->blocks && never->tick.isEmpty());
        // With another price it is another question.
        QVERIFY(note->key != marginNote(offer, pricedAt(offer, retail - 1, floor), false)->key);
    }
    void aMarginUnderTheFloorWantsATick()
    {
        start();
        QVERIFY((*rig)->priceBook.setPrices({{{rig->account, draft().offer.code}, cents(410)}}));
        QCOMPARE(tryBuying(draft(), u"control"_s), QString()); // without a floor it is bought
        PriceRules rules;
        rules.floor = *PriceFloor::parse(u"10 %"_s);
        QVERIFY((*rig)->priceBook.setRules(rules));
        const auto now = quote(draft());
        QCOMPARE(now.blocked, QString());
        QCOMPARE(now.notes.size(), 1);
        QVERIFY(tryBuying(draft()).contains(u"USD 4.10"_s));
        auto wish = draft();
        wish.accepted = {u"something else"_s};
        QVERIFY(!tryBuying(wish).isEmpty());
        QCOMPARE(rig->script.sent.size(), 1); // the control only
        wish.accepted = {now.notes.constFirst().key};
        rig->script.acts.usually(test::Rig::accepted(u"B2"_s));
        QCOMPARE(tryBuying(wish), QString());
        QCOMPARE(rig->script.sent.size(), 2);
    }
    void anAccountMayForbidItAltogether()
    {
        start();
        QVERIFY((*rig)->priceBook.setPrices({{{rig->account, draft().offer.code}, cents(390)}}));
        auto account = *(*rig)->accounts.find(rig->account);
        setNeverUnderFloor(account, true);
        QVERIFY((*rig)->accounts.update(account));
        const auto now = quote(draft());
        QVERIFY(now.blocked.contains(u"nothing is bought under the floor"_s));
        auto wish = draft();
        for (const auto& note : now.notes)
            wish.accepted.append(note.key);
        QVERIFY(!tryBuying(wish).isEmpty());
        QCOMPARE(rig->script.sent.size(), 0);
        setNeverUnderFloor(account, false);
        QVERIFY((*rig)->accounts.update(account));
        const auto later = quote(draft());
        QCOMPARE(later.blocked, QString());
        wish.accepted = {later.notes.constFirst().key};
        QCOMPARE(tryBuying(wish), QString());
    }
    void theCostOfNowCountsNotTheCatalogues()
    {
        start();
        PriceRules rules;
        rules.floor = *PriceFloor::parse(u"10 %"_s);
        QVERIFY((*rig)->priceBook.setRules(rules));
        QVERIFY((*rig)->priceBook.setPrices({{{rig->account, draft().offer.code}, cents(600)}}));
        QVERIFY(quote(draft()).notes.isEmpty());
        auto dearer = draft().offer;
        dearer.cost = cents(595);
        rig->script.offer.usually(dearer);
        const auto now = quote(draft());
        QCOMPARE(now.notes.size(), 2); // the price changed, and little is left
        QCOMPARE(now.notes.at(0).kind, GuardNote::Kind::PriceChanged);
        QCOMPARE(now.notes.at(1).kind, GuardNote::Kind::UnderFloor);
    }
    void aChangedPriceIsAcceptedFirst()
    {
        start();
        auto dearer = draft().offer;
        dearer.cost = cents(500);
        rig->script.offer.usually(dearer);
        const auto now = quote(draft());
        QCOMPARE(now.priceBefore, cents(400));
        QVERIFY(tryBuying(draft()).contains(u"USD 5.00"_s)); // at the price of before
        auto wish = draft();
        wish.offer = now.offer;
        const auto why = tryBuying(wish);
        QVERIFY2(why.contains(u"USD 4.00"_s) && why.contains(u"USD 5.00"_s), qPrintable(why));
        QCOMPARE(rig->script.sent.size(), 0);
        wish.accepted = {now.notes.constFirst().key};
        QCOMPARE(tryBuying(wish), QString());
        QCOMPARE(rig->script.sent.size(), 1);
    }
    void countries_data()
    {
        QTest::addColumn<QStringList>("codes");
        QTest::addColumn<QString>("own");
        QTest::addColumn<QStringList>("words"); // empty: nothing is said
        const QString none;
        QTest::newRow("Niger") << QStringList{u"NE"_s} << none
                               << QStringList{u"Niger (NE)"_s, u"Western Africa"_s,
                                              u"Nigeria (NG)"_s};
        QTest::newRow("the Congo") << QStringList{u"CG"_s} << none << QStringList{u"(CD)"_s};
        QTest::newRow("Guinea") << QStringList{u"GN"_s} << none
                                << QStringList{u"(GW)"_s, u"(GQ)"_s, u"(PG)"_s};
        QTest::newRow("Georgia") << QStringList{u"GE"_s} << none << QStringList{u"US state"_s};
        QTest::newRow("Japan") << QStringList{u"JP"_s} << none << QStringList();
        QTest::newRow("several") << QStringList{u"NE"_s, u"NG"_s} << u"NE"_s << QStringList();
        QTest::newRow("own country") << QStringList{u"JP"_s} << u"JP"_s
                                     << QStringList{u"Japan (JP)"_s, u"where the shop is"_s};
        QTest::newRow("own small letters")
            << QStringList{u"jp"_s} << u"jp"_s << QStringList{u"where the shop is"_s};
    }
    void countries()
    {
        QFETCH(QStringList, codes);
        QFETCH(QString, own);
        QFETCH(QStringList, words);
        const auto note = countryNote(plan(codes), own, false, QLocale(QLocale::English));
        QCOMPARE(note.has_value(), !words.isEmpty());
        if (!note)
            return;
        for (const auto& word : words)
            QVERIFY2(note->sentence.contains(word), qPrintable(note->sentence));
        QCOMPARE(note->tick, QString()); // picked from a list: only said
        QVERIFY(!note->blocks);
        const auto typed = countryNote(plan(codes), own, true, QLocale(QLocale::English));
        QCOMPARE(typed->tick.isEmpty(), typed->kind == GuardNote::Kind::OwnCountry);
    }
    void aTypedCountryWantsATick()
    {
        start();
        auto wish = draft();
        wish.offer.countries = {u"AT"_s};
        QCOMPARE(tryBuying(wish, u"control"_s), QString()); // picked from a list
        wish.foundByTyping = true;
        QVERIFY(tryBuying(wish).contains(u"Australia (AU)"_s));
        rig->script.offer.usually(wish.offer);
        const auto now = quote(wish);
        QCOMPARE(now.notes.size(), 1);
        wish.accepted = {now.notes.constFirst().key};
        rig->script.acts.usually(test::Rig::accepted(u"B2"_s));
        QCOMPARE(tryBuying(wish), QString());
        QCOMPARE(rig->script.sent.size(), 2);
    }
    void theOwnCountryIsKept()
    {
        start();
        QVERIFY((*rig)->buyGuards.setOwnCountry(u"jp"_s));
        QVERIFY(!(*rig)->buyGuards.setOwnCountry(u"XX"_s));
        rig->stop();
        rig->start();
        QCOMPARE((*rig)->buyGuards.ownCountry(), u"JP"_s);
        auto wish = draft();
        wish.offer.countries = {u"JP"_s};
        wish.foundByTyping = true;
        rig->script.offer.usually(wish.offer);
        QCOMPARE(quote(wish).notes.size(), 1);
        QCOMPARE(tryBuying(wish), QString()); // only said
        QVERIFY((*rig)->buyGuards.setOwnCountry({}));
        QCOMPARE(quote(wish).notes.size(), 0);
    }
};

SIMSTOCK_TEST_MAIN(TestBuyGuards, QCoreApplication)
#include "tst_buyguards.moc"
