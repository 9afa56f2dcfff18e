// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/wishlook.h"
#include "tests/desk/rig.h"
#include "tests/support/fakeadmin.h"

using namespace simstock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using enum IntentState;

/// Branding profiles and prices.
class TestStorefrontDesks : public QObject {
    Q_OBJECT
private:
    struct Shop {
        Shop() : admin(rig.script)
        {
            test::provideAdmin(rig.directory, admin);
            QList<Offer> plans;
            for (int number = 1; number <= 3; ++number) {
                Offer offer;
                offer.code = OfferCode(u"P%1"_s.arg(number));
                offer.name = u"Plan %1"_s.arg(number);
                offer.days = number;
                offer.cost = *Money::fromMicros(number * Money::unit, Currency::usd());
                plans.append(offer);
            }
            plans[2].priceUnit = PriceUnit::PerDay;
            rig.script.offerBatches = {plans};
            rig.start();
            rig.addAccount();
            rig->catalogue.syncAll();
            QTRY_VERIFY_WITH_TIMEOUT((rig.drain(), rig->catalogue.index()->size() == 3), 5000);
        }
        [[nodiscard]] PriceChange change(int number, const QByteArray& price) const
        {
            PriceChange one;
            one.account = rig.account;
            one.wish.offer = OfferCode(u"P%1"_s.arg(number));
            one.wish.planName = u"Plan %1"_s.arg(number);
            one.wish.finalPrice = *Money::fromDecimal(price, Currency::usd());
            return one;
        }
        [[nodiscard]] QList<PriceChange> three() const
        {
            return {change(1, "1.99"), change(2, "2.99"), change(3, "12.99")};
        }
        test::Rig rig;
        test::AdminScript admin;
    };

private Q_SLOTS:
    void init() { SIMSTOCK_TEST_INIT }

    void profilesComeWithTheirMailServers()
    {
        Shop shop;
        BrandProfile profile;
        profile.id = u"b1"_s;
        profile.name = u"Harbour Travel"_s;
        MailServer server;
        server.host = u"mail.example"_s;
        shop.admin.brands.usually(QList<BrandProfile>{profile});
        shop.admin.mailServer.usually(server);
        shop.rig.addAccount(u"Plain"_s);
        shop.rig->brands.refreshAll();
        shop.rig.drain();
        QCOMPARE(shop.rig->brands.accounts(), QList<AccountId>{shop.rig.account});
        QCOMPARE(shop.rig->brands.rows().size(), 1);
        QCOMPARE(shop.rig->brands.rows().first().mailServer, std::optional(server));
        const auto saved =
            test::wait(shop.rig->brands.save(shop.rig.account, BrandProfile(profile)));
        QVERIFY(saved && *saved);
        shop.rig.drain();
        QCOMPARE(shop.admin.brandWishes, QList<BrandProfile>{profile});
        QCOMPARE(shop.admin.brands.count, 2);
    }

    void pricesStandBesideTheCataloguesCost()
    {
        Shop shop;
        PriceOverride marked;
        marked.offer = OfferCode(u"P2"_s);
        marked.markupMicros = 35 * Money::unit;
        PriceOverride gone;
        gone.offer = OfferCode(u"GONE"_s);
        gone.planName = u"Old plan"_s;
        gone.finalPrice = *Money::fromDecimal("9.99", Currency::usd());
        shop.admin.prices.usually(QList<PriceOverride>{marked, gone});
        shop.rig->prices.refreshAll();
        shop.rig.drain();
        const auto rows = shop.rig->prices.rows(shop.rig->prices.sources());
        QCOMPARE(rows.size(), 4);
        QHash<QString, PriceRow> byCode;
        for (const auto& row : rows)
            byCode.insert(row.offer.text(), row);
        QVERIFY(!byCode.value(u"P1"_s).hasOverride());
        QVERIFY(!byCode.value(u"P1"_s).customerPrice());
        QCOMPARE(byCode.value(u"P2"_s).customerPrice()->toDecimal(), u"2.7"_s);
        QCOMPARE(byCode.value(u"P3"_s).cost->toDecimal(), u"9"_s); // three days at 3
        QVERIFY(!byCode.value(u"GONE"_s).isOffered);
        QCOMPARE(byCode.value(u"GONE"_s).customerPrice()->toDecimal(), u"9.99"_s);
    }

    void changesAreSavedOneByOne()
    {
        Shop shop;
        shop.rig.script.acts.usually(test::Rig::accepted());
        QVERIFY(shop.rig->prices.start(shop.three()));
        QVERIFY(!shop.rig->prices.start(shop.three())); // the second of two clicks
        shop.rig.pass(2s);
        QCOMPARE(shop.rig->prices.batch(), (PriceBatch{false, 3, 3, 0, {}}));
        QCOMPARE(shop.rig.script.sent.size(), 3);
        QCOMPARE(shop.rig.script.sent[1].path, u"/pricing/P2"_s);
        QCOMPARE(shop.rig->intents.records().size(), 3);
        for (const auto& record : shop.rig->intents.records())
            QCOMPARE(record.state(), Fulfilled);
        QCOMPARE(shop.rig->log.running(), 0);
    }
    void aRefusalGoesOn()
    {
        Shop shop;
        shop.rig.script.acts.usually(test::Rig::accepted());
        shop.rig.script.acts.then(test::Rig::outcome(Outcome::Refused, ErrorKind::Rejected));
        QVERIFY(shop.rig->prices.start(shop.three()));
        shop.rig.pass(2s);
        QCOMPARE(shop.rig->prices.batch().saved, 2);
        QCOMPARE(shop.rig->prices.batch().refused, 1);
        QVERIFY(!shop.rig->prices.batch().problem.isEmpty());
    }
    void theFirstUnknownEndsTheSeries()
    {
        Shop shop;
        shop.rig.script.acts.then(test::Rig::accepted());
        shop.rig.script.acts.then(test::Rig::outcome(Outcome::Unknown, ErrorKind::Timeout));
        shop.rig.script.acts.usually(test::Rig::accepted());
        QVERIFY(shop.rig->prices.start(shop.three()));
        shop.rig.drain();
        shop.rig.drain();
        QCOMPARE(shop.rig.script.sent.size(), 2);
        QCOMPARE(shop.rig->prices.batch().saved, 1);
        QVERIFY(!shop.rig->prices.batch().running);
        QVERIFY(shop.rig->prices.batch().problem.contains(u"Plan 2"_s));
        QVERIFY(!shop.rig->prices.start(shop.three())); // an open question
    }
    void anUnknownPriceIsSettledByReading_data()
    {
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<IntentState>("state");
        QTest::newRow("taken") << QByteArray("1.990000") << Fulfilled;
        QTest::newRow("another") << QByteArray("1.5") << Absent;
        QTest::newRow("none") << QByteArray() << Absent;
    }
    void anUnknownPriceIsSettledByReading()
    {
        QFETCH(QByteArray, now);
        QFETCH(IntentState, state);
        Shop shop;
        if (!now.isEmpty())
            shop.admin.prices.usually(QList<PriceOverride>{shop.change(1, now).wish});
        shop.rig.script.acts.then(test::Rig::outcome(Outcome::Unknown, ErrorKind::Timeout));
        QVERIFY(shop.rig->prices.start({shop.change(1, "1.99")}));
        shop.rig.pass(70s);
        QCOMPARE(shop.rig->intents.records().first().state(), state);
        QCOMPARE(shop.rig.script.sent.size(), 1);
    }
    void stoppingSendsNoMore()
    {
        Shop shop;
        shop.rig.script.acts.hold();
        QVERIFY(shop.rig->prices.start(shop.three()));
        shop.rig.drain();
        shop.rig->prices.stop();
        shop.rig.script.acts.answerHeld(test::Rig::accepted());
        shop.rig.pass(1s);
        QCOMPARE(shop.rig.script.sent.size(), 1);
        QCOMPARE(shop.rig->prices.batch().saved, 1);
        QVERIFY(!shop.rig->prices.batch().running);
    }
    void neverBothNeverNone()
    {
        PriceOverride wish;
        QCOMPARE(wishlook::wishText(wish), QString());
        wish.markupMicros = 12'500'000;
        QCOMPARE(wishlook::wishText(wish), u"12.5 %"_s);
        wish.finalPrice = *Money::fromDecimal("3", Currency::usd());
        QCOMPARE(wishlook::wishText(wish), QString());
        wish.markupMicros.reset();
        QCOMPARE(wishlook::wishText(wish), u"USD 3"_s);
    }
};

SIMSTOCK_TEST_MAIN(TestStorefrontDesks, QCoreApplication)
#include "tst_storefrontdesks.moc"
