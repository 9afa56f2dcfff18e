// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/accountrules.h"
#include "tests/desk/rig.h"
#include "tests/support/fakeadmin.h"
#include "tests/support/fakemoney.h"

using namespace simstock;
using namespace Qt::StringLiterals;

/// Live and sandbox of one vendor under the same keys: two accounts that share nothing.
class TestEnvironments : public QObject {
    Q_OBJECT
private:
    struct Two : test::Rig {
        Two()
        {
            auto& vendor = directory.vendors.first();
            vendor.hasSandbox = true;
            vendor.baseUrls.insert(Environment::Sandbox, QUrl(u"https://sandbox.fake.example"_s));
            provideAdmin(directory, admin);
            money.join(script);
            start();
            live = add(Environment::Live);
            sandbox = add(Environment::Sandbox);
        }
        AccountId add(Environment environment)
        {
            Account wish;
            wish.vendor = directory.vendors.first().id;
            wish.label = environmentName(environment);
            wish.environment = environment;
            const auto id =
                test::wait((*this)->accounts.add(wish, {{u"accessCode"_s, Secret("same")}}));
            drain();
            return **id;
        }
        /// The vendor answers both worlds under the same numbers, but each with its own.
        void readWhatIsKept(const AccountId& id)
        {
            WebhookSubscription webhook;
            webhook.id = u"1"_s;
            webhook.name = id.text();
            admin.webhooks.usually(WebhookList{{webhook}, {}});
            BrandProfile profile;
            profile.id = u"1"_s;
            profile.name = id.text();
            admin.brands.usually(QList<BrandProfile>{profile});
            PriceOverride price;
            price.offer = OfferCode(u"P1"_s);
            price.planName = id.text();
            admin.prices.usually(QList<PriceOverride>{price});
            AccountOverview overview;
            overview.pendingInvoices = {{id.text(), Money::zero(Currency::usd()), {}, {}}};
            money.overview.usually(overview);
            (*this)->webhooks.refresh(id);
            (*this)->brands.refresh(id);
            (*this)->prices.refresh(id);
            (*this)->ledger.refresh(id);
            drain();
        }
        test::AdminScript admin{script};
        test::FakeMoney money;
        AccountId live;
        AccountId sandbox;
    };
    /// Whose rows are shown under an account.
    static QStringList keptUnder(Two& rig, const AccountId& id)
    {
        QStringList found;
        for (const auto& row : rig->webhooks.rows()) {
            if (row.account == id)
                found.append(u"webhook "_s + row.subscription.name);
        }
        for (const auto& row : rig->brands.rows()) {
            if (row.account == id)
                found.append(u"brand "_s + row.profile.name);
        }
        for (const auto& row : PriceDesk::rows(rig->prices.sources())) {
            if (row.account == id)
                found.append(u"price "_s + row.planName);
        }
        if (const auto overview = rig->ledger.overview(id)) {
            for (const auto& invoice : overview->pendingInvoices)
                found.append(u"invoice "_s + invoice.number);
        }
        return found;
    }
    /// Everything that is kept under an account, each as a word that names it.
    static QSet<QString> belongings(Two& rig, const AccountId& id)
    {
        QSet<QString> found;
        for (const auto& name : rig.secrets.entries.keys()) {
            if (name.startsWith(id.text()))
                found.insert(u"secret "_s + name);
        }
        for (const auto& esim : rig->esims.esims()) {
            if (esim.key.account == id)
                found.insert(u"esim "_s + esim.key.account.text() + esim.key.id.text());
        }
        for (const auto& record : rig->intents.records()) {
            if (record.intent.account == id)
                found.insert(u"intent "_s + record.intent.id.text() +
                             record.intent.act.idempotencyKey);
        }
        if (const auto wallet = rig->wallets.wallet(id))
            found.insert(u"wallet "_s + wallet->account.text());
        return found;
    }

private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void nothingIsShared()
    {
        Two rig;
        // The vendor uses the same numbers in both worlds.
        for (const auto& id : {rig.live, rig.sandbox}) {
            rig.script.esimBatches = {{rig.esim(1)}};
            rig->esims.sync(id);
            rig.drain();
            rig.script.acts.then(test::Rig::accepted(u"B1"_s));
            QVERIFY(rig->orders.buy(u"sheet "_s + id.text(), rig.draft(id)));
            rig.drain();
        }
        const auto live = belongings(rig, rig.live);
        const auto sandbox = belongings(rig, rig.sandbox);
        QCOMPARE(live.size(), sandbox.size());
        QVERIFY(live.size() >= 4); // a key, an eSIM, an order, a balance
        QVERIFY(!live.intersects(sandbox));
        QVERIFY(live.intersects(belongings(rig, rig.live))); // the check sees what is shared
        for (const auto& record : rig->intents.records())
            QCOMPARE(record.intent.environment,
                     record.intent.account == rig.live ? Environment::Live : Environment::Sandbox);
    }
    void whatIsKeptAtTheVendorIsNotShared()
    {
        Two rig;
        for (const auto& id : {rig.live, rig.sandbox})
            rig.readWhatIsKept(id);
        const auto own = [](const AccountId& id) {
            return QStringList{u"webhook "_s + id.text(), u"brand "_s + id.text(),
                               u"price "_s + id.text(), u"invoice "_s + id.text()};
        };
        for (int time = 0; time < 2; ++time) { // as read, and as kept
            QCOMPARE(keptUnder(rig, rig.live), own(rig.live));
            QCOMPARE(keptUnder(rig, rig.sandbox), own(rig.sandbox));
            QVERIFY(own(rig.live) != own(rig.sandbox));
            rig.stop();
            rig.start();
        }
        QVERIFY(**test::wait(rig->accounts.remove(rig.sandbox)));
        rig.drain();
        rig.stop();
        rig.start();
        QCOMPARE(keptUnder(rig, rig.live), own(rig.live));
        QVERIFY(keptUnder(rig, rig.sandbox).isEmpty());
    }
    void removingOneLeavesTheOther()
    {
        Two rig;
        const auto kept = belongings(rig, rig.live);
        QVERIFY(**test::wait(rig->accounts.remove(rig.sandbox)));
        rig.drain();
        QCOMPARE(belongings(rig, rig.live), kept);
        QVERIFY(rig->accounts.vendor(rig.live));
    }
    void anAccountNeverChangesItsWorld()
    {
        Two rig;
        auto account = *rig->accounts.find(rig.live);
        account.environment = Environment::Sandbox;
        QVERIFY(!rig->accounts.update(account));
        account.environment = Environment::Live;
        account.baseUrl = QUrl(u"https://sandbox.fake.example"_s);
        QVERIFY(!rig->accounts.update(account));
        account.baseUrl = QUrl(u"https://proxy.example"_s);
        QVERIFY(rig->accounts.update(account));
        QCOMPARE(rig->accounts.find(rig.live)->environment, Environment::Live);
    }
    void theOtherAddressIsRefused()
    {
        Two rig;
        Account account;
        account.vendor = rig.directory.vendors.first().id;
        account.label = u"Mixed"_s;
        account.baseUrl = QUrl(u"https://sandbox.fake.example/v1"_s);
        const VendorDescriptor::Credentials keys{{u"accessCode"_s, Secret("same")}};
        const auto added = test::wait(rig->accounts.add(account, keys));
        QVERIFY(!*added);
        QVERIFY(added->error().userText.contains(u"SANDBOX"_s));
        account.environment = Environment::Sandbox;
        QVERIFY(accountrules::check(rig.directory, account, keys));
    }
};

SIMSTOCK_TEST_MAIN(TestEnvironments, QCoreApplication)
#include "tst_environments.moc"
