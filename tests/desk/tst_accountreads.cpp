// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/accountreads.h"
#include "tests/desk/rig.h"
#include "tests/support/databasefile.h"
#include "tests/support/fakeadmin.h"
#include "tests/support/fakemoney.h"

using namespace simstock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What is kept at the vendors: read once, there without a network, gone with its account.
class TestAccountReads : public QObject {
    Q_OBJECT
private:
    struct Shop {
        Shop() : admin(rig.script)
        {
            test::provideAdmin(rig.directory, admin);
            money.join(rig.script);
            WebhookSubscription webhook;
            webhook.id = u"w1"_s;
            webhook.url = QUrl(u"https://shop.example/hook"_s);
            admin.webhooks.usually(WebhookList{{webhook}, {}});
            admin.url.usually(u"https://shop.example/all"_s);
            BrandProfile profile;
            profile.id = u"b1"_s;
            admin.brands.usually(QList<BrandProfile>{profile});
            MailServer server;
            server.host = u"mail.example"_s;
            admin.mailServer.usually(server);
            PriceOverride price;
            price.offer = OfferCode(u"P1"_s);
            price.markupMicros = 5 * Money::unit;
            admin.prices.usually(QList<PriceOverride>{price});
            AccountOverview overview;
            overview.pendingInvoices = {
                {u"INV-7"_s, *Money::fromMicros(7, Currency::usd()), {}, u"open"_s}};
            money.overview.usually(overview);
            rig.start();
            rig.addAccount();
        }
        void readAll()
        {
            rig->webhooks.refreshAll();
            rig->brands.refreshAll();
            rig->prices.refreshAll();
            rig->ledger.refreshAll();
            rig.drain();
        }
        /// The line is down.
        void failAll()
        {
            admin.webhooks.usually(failure(ErrorKind::Network));
            admin.url.usually(failure(ErrorKind::Network));
            admin.brands.usually(failure(ErrorKind::Network));
            admin.mailServer.usually(failure(ErrorKind::Network));
            admin.prices.usually(failure(ErrorKind::Network));
            money.overview.usually(failure(ErrorKind::Network));
            rig.script.wallet.usually(failure(ErrorKind::Network));
        }
        void restart()
        {
            rig.stop();
            rig.start();
        }
        [[nodiscard]] QList<PriceRow> prices() const
        {
            return PriceDesk::rows(rig->prices.sources());
        }
        test::Rig rig;
        test::AdminScript admin;
        test::FakeMoney money;
    };

private Q_SLOTS:
    void init() { SIMSTOCK_TEST_INIT }

    void allIsThereWithoutANetwork()
    {
        Shop shop;
        const auto single = shop.rig.addAccount(u"Address"_s);
        shop.readAll();
        const auto readAt = shop.rig.clock.now();
        const auto webhooks = shop.rig->webhooks.rows();
        const auto brands = shop.rig->brands.rows();
        QCOMPARE(webhooks.size(), 2);
        QCOMPARE(brands.size(), 1);
        QVERIFY(brands.first().mailServer);
        QCOMPARE(shop.prices().size(), 1);
        shop.failAll();
        shop.rig.clock.advance(3h);
        shop.restart();
        for (int time = 0; time < 2; ++time) { // before somebody looks, and after that failed
            QCOMPARE(shop.rig->webhooks.rows(), webhooks);
            QCOMPARE(shop.rig->webhooks.standing(single).readAt, readAt);
            QCOMPARE(shop.rig->webhooks.asOf(), readAt);
            QCOMPARE(shop.rig->brands.rows(), brands);
            QCOMPARE(shop.rig->brands.asOf(), readAt);
            QCOMPARE(shop.prices().size(), 1);
            QCOMPARE(shop.rig->prices.asOf(), readAt);
            const auto overview = shop.rig->ledger.overview(shop.rig.account);
            QVERIFY(overview);
            QCOMPARE(overview->readAt, readAt);
            QCOMPARE(overview->pendingInvoices.value(0).number, u"INV-7"_s);
            shop.readAll();
            QVERIFY(!shop.rig->webhooks.standing(shop.rig.account).lastError.isEmpty());
            QVERIFY(!shop.rig->brands.standing(shop.rig.account).lastError.isEmpty());
            QVERIFY(!shop.rig->prices.standing(shop.rig.account).lastError.isEmpty());
        }
    }
    void allIsThereWithoutKeys()
    {
        Shop shop;
        shop.readAll();
        const auto readAt = shop.rig.clock.now();
        shop.rig.secrets.become(VaultState::Locked);
        shop.restart();
        QVERIFY(!shop.rig->accounts.vendor(shop.rig.account));
        QCOMPARE(shop.rig->webhooks.rows().size(), 1);
        QCOMPARE(shop.rig->brands.rows().size(), 1);
        QCOMPARE(shop.prices().size(), 1);
        QCOMPARE(shop.rig->prices.asOf(), readAt);
        QVERIFY(shop.rig->prices.accounts().isEmpty()); // nothing can be changed
        QVERIFY(!shop.rig->brands.obstacle(shop.rig.account).isEmpty());
    }
    void anEmptyReadingIsKnown()
    {
        Shop shop;
        shop.readAll();
        shop.admin.webhooks.usually(WebhookList{});
        shop.admin.brands.usually(QList<BrandProfile>{});
        shop.admin.prices.usually(QList<PriceOverride>{});
        shop.money.overview.usually(AccountOverview{});
        shop.rig.clock.advance(1h);
        shop.readAll();
        const auto readAt = shop.rig.clock.now();
        shop.restart();
        QVERIFY(shop.rig->webhooks.rows().isEmpty());
        QVERIFY(shop.rig->brands.rows().isEmpty());
        QVERIFY(shop.prices().isEmpty());
        QCOMPARE(shop.rig->brands.asOf(), readAt);
        QVERIFY(shop.rig->ledger.overview(shop.rig.account)->pendingInvoices.isEmpty());
    }
    void aNewReadingIsNotReplacedByAnOld()
    {
        Shop shop;
        shop.readAll();
        shop.admin.prices.usually(QList<PriceOverride>{});
        shop.rig.clock.advance(1h);
        shop.rig->prices.refreshAll();
        shop.rig.drain();
        shop.rig->prices.open(); // late
        shop.rig.drain();
        QVERIFY(shop.prices().isEmpty());
        QCOMPARE(shop.rig->prices.asOf(), shop.rig.clock.now());
    }
    void aRemovedAccountIsForgotten()
    {
        Shop shop;
        const auto kept = shop.rig.addAccount(u"Kept"_s);
        shop.readAll();
        const auto gone = shop.rig.account;
        QVERIFY(shop.rig->prices.standing(gone).readAt.isValid());
        QVERIFY(**test::wait(shop.rig->accounts.remove(gone)));
        shop.rig.drain();
        QCOMPARE(shop.rig->prices.standing(gone), ReadStanding());
        QCOMPARE(shop.rig->brands.standing(gone), ReadStanding());
        QCOMPARE(shop.rig->webhooks.standing(gone), ReadStanding());
        QVERIFY(!shop.rig->ledger.overview(gone));
        QVERIFY(!shop.rig->prices.sources().overrides.contains(gone));
        const auto onlyKept = [&kept](const auto& loaded) {
            return loaded && *loaded && (*loaded)->size() == 1 &&
                   (*loaded)->first().account == kept;
        };
        QVERIFY(onlyKept(test::wait(shop.rig->cache.loadKept<WebhookSubscription>())));
        QVERIFY(onlyKept(test::wait(shop.rig->cache.loadKept<Brand>())));
        QVERIFY(onlyKept(test::wait(shop.rig->cache.loadKept<PriceOverride>())));
        QVERIFY(onlyKept(test::wait(shop.rig->cache.loadKept<Invoice>())));
    }
    void anAccountRemovedMeanwhileIsForgotten()
    {
        Shop shop;
        shop.readAll();
        const AccountId gone(u"0f9619ff-0000-0000-0000-000000000000"_s);
        KeptRows<PriceOverride> rows{gone, shop.rig.clock.now(), {{}}};
        QVERIFY(*test::wait(shop.rig->cache.keep(rows)));
        KeptRows<Invoice> invoices{gone, shop.rig.clock.now(), {}};
        QVERIFY(*test::wait(shop.rig->cache.keep(invoices)));
        shop.restart();
        QCOMPARE((*test::wait(shop.rig->cache.loadKept<PriceOverride>()))->size(), 1);
        QCOMPARE((*test::wait(shop.rig->cache.loadKept<Invoice>()))->size(), 1);
    }
    void anUnreadableListOfAccountsForgetsNothing()
    {
        Shop shop;
        shop.readAll();
        shop.rig.stop();
        QVERIFY(test::tamper(shop.rig.accountsFile(), {u"ALTER TABLE account RENAME TO lost"_s}));
        shop.rig.start();
        QVERIFY(shop.rig->accounts.accounts().isEmpty());
        QVERIFY(!shop.rig->accounts.wereListed());
        shop.rig.stop();
        QVERIFY(test::tamper(shop.rig.accountsFile(), {u"ALTER TABLE lost RENAME TO account"_s}));
        shop.rig.start();
        QCOMPARE(shop.prices().size(), 1);
        QCOMPARE(shop.rig->brands.rows().size(), 1);
        QVERIFY(shop.rig->ledger.overview(shop.rig.account));
    }
    void oneQuestionAtATime()
    {
        Shop shop;
        shop.admin.prices.hold();
        const auto before = shop.admin.prices.count;
        shop.rig->prices.refreshAll();
        shop.rig->prices.refreshAll();
        shop.rig->prices.refresh(shop.rig.account);
        shop.rig.drain();
        QCOMPARE(shop.admin.prices.count, before + 1);
        QVERIFY(shop.rig->prices.standing(shop.rig.account).running);
        QVERIFY(**test::wait(shop.rig->accounts.remove(shop.rig.account)));
        shop.rig.drain();
        QCOMPARE(shop.rig->log.running(), 0);
    }
    void anAcceptedPriceIsKept()
    {
        Shop shop;
        shop.readAll();
        shop.failAll(); // what follows cannot be read again
        shop.rig.script.acts.usually(test::Rig::accepted());
        PriceChange change;
        change.account = shop.rig.account;
        change.wish.offer = OfferCode(u"P1"_s);
        change.wish.finalPrice = *Money::fromDecimal("3.99", Currency::usd());
        QVERIFY(shop.rig->prices.start({change}));
        shop.rig.pass(2s);
        QCOMPARE(shop.rig->prices.batch().saved, 1);
        shop.restart();
        QCOMPARE(shop.prices().value(0).finalPrice, change.wish.finalPrice);
    }
};

SIMSTOCK_TEST_MAIN(TestAccountReads, QCoreApplication)
#include "tst_accountreads.moc"
