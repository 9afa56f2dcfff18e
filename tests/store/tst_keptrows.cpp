// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/cache.h"
#include "models/store/cachedatabase.h"
#include "models/store/vault.h"
#include "tests/support/databasefile.h"
#include "tests/support/fakesecretstore.h"
#include "tests/support/samples.h"
#include "tests/support/testsupport.h"

#include <QDir>
#include <QTemporaryDir>

using namespace simstock;
using namespace Qt::StringLiterals;

/// What is kept at the vendors, in the cache.
class TestKeptRows : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;
    ManualClock m_clock{test::sampleTime()};
    test::FakeSecretStore m_secrets;
    std::unique_ptr<Vault> m_vault;
    std::unique_ptr<Cache> m_cache;
    const AccountId m_account{u"account-1"_s};
    const AccountId m_other{u"account-2"_s};

    QString file() const { return m_folder->filePath(u"cache.sqlite"_s); }
    QString backups() const { return m_folder->filePath(u"backups"_s); }
    void reopen()
    {
        m_cache.reset();
        m_vault = std::make_unique<Vault>(m_secrets, u"workspace"_s);
        m_cache = std::make_unique<Cache>(file(), backups(), *m_vault, m_clock);
        QCOMPARE(**test::wait(m_cache->open()), QString());
    }
    static Money dollars(int whole)
    {
        return *Money::fromMicros(whole * Money::unit, Currency::usd());
    }
    template <typename T>
    void keep(const AccountId& account, const QList<T>& rows, int minutes = 0)
    {
        QVERIFY(*test::wait(m_cache->keep(KeptRows<T>{account, test::sampleTime(minutes), rows})));
    }
    template <typename T>
    QList<KeptRows<T>> kept()
    {
        const auto all = test::wait(m_cache->loadKept<T>());
        return all && *all ? **all : QList<KeptRows<T>>{{AccountId(u"failed"_s), {}, {}}};
    }
    static WebhookSubscription webhook(const QString& id = u"w1"_s)
    {
        WebhookSubscription one;
        one.id = id;
        one.name = u"Orders\u202e"_s; // as the vendor sent it; made visible where it is shown
        one.url = QUrl(u"https://shop.example:8443/hook?token=a%20b"_s);
        one.events = {u"order.created"_s, u"order, changed"_s};
        one.status = u"active"_s;
        one.timeoutSeconds = 12;
        one.retries = 7;
        one.lastDelivery = test::sampleTime(3);
        return one;
    }
    static Brand brand()
    {
        return {{u"b1"_s, u"Harbour"_s, u"Harbour Travel"_s, u"#00AA55"_s, true,
                 QUrl(u"https://cdn.example/logo.png"_s)},
                MailServer{u"smtp.example"_s, 465, u"shop"_s, false, u"shop@example.com"_s,
                           u"Shop"_s, true, true}};
    }
    static PriceOverride price(const QString& offer)
    {
        return {OfferCode(offer), u"Japan 5 GB"_s, dollars(4), 35 * Money::unit, std::nullopt};
    }

private slots:
    void init()
    {
        SIMSTOCK_TEST_INIT
        m_folder = std::make_unique<QTemporaryDir>(test::quickFolder());
        reopen();
    }
    void cleanup() { m_cache.reset(); }

    void everyFieldSurvivesARestart()
    {
        WebhookSubscription address; // the one address of an account
        address.url = QUrl(u"https://shop.example/all"_s);
        const QList<WebhookSubscription> webhooks{webhook(), webhook(u"w2"_s), address, {}};
        const QList<Brand> brands{brand(), {}};
        auto fixed = price(u"P2"_s);
        fixed.markupMicros.reset();
        fixed.finalPrice = dollars(9);
        const QList<PriceOverride> prices{price(u"P1"_s), fixed, {}};
        const QList<Invoice> invoices{{u"INV-7"_s, dollars(99), test::sampleTime(9), u"open"_s},
                                      {{}, Money::zero(Currency::usd()), {}, {}}};
        keep(m_account, webhooks, 1);
        keep(m_account, brands, 2);
        keep(m_account, prices, 3);
        keep(m_account, invoices, 4);
        reopen();
        using test::sampleTime;
        QVERIFY(kept<WebhookSubscription>() ==
                (QList<KeptRows<WebhookSubscription>>{{m_account, sampleTime(1), webhooks}}));
        QVERIFY(kept<Brand>() == (QList<KeptRows<Brand>>{{m_account, sampleTime(2), brands}}));
        QVERIFY(kept<PriceOverride>() ==
                (QList<KeptRows<PriceOverride>>{{m_account, sampleTime(3), prices}}));
        QVERIFY(kept<Invoice>() ==
                (QList<KeptRows<Invoice>>{{m_account, sampleTime(4), invoices}}));
    }
    void aReadingReplacesTheOneBefore()
    {
        keep<PriceOverride>(m_account, {price(u"P1"_s), price(u"P2"_s), price(u"P3"_s)}, 1);
        keep<PriceOverride>(m_other, {price(u"P1"_s)}, 2);
        keep<PriceOverride>(m_account, {price(u"P3"_s)}, 5);
        keep<WebhookSubscription>(m_account, {webhook()}, 6);
        const auto all = kept<PriceOverride>();
        QCOMPARE(all.size(), 2);
        QVERIFY(all[0] ==
                (KeptRows<PriceOverride>{m_account, test::sampleTime(5), {price(u"P3"_s)}}));
        QVERIFY(all[1].account == m_other && all[1].rows.size() == 1);
        keep<PriceOverride>(m_account, {}, 7); // nothing there is known, too
        QVERIFY(kept<PriceOverride>()[0] ==
                (KeptRows<PriceOverride>{m_account, test::sampleTime(7), {}}));
        QCOMPARE(kept<WebhookSubscription>()[0].rows.size(), 1);
    }
    void aRemovedAccountTakesItsRowsAlong()
    {
        for (const auto& account : {m_account, m_other}) {
            keep<WebhookSubscription>(account, {webhook()});
            keep<Brand>(account, {brand()});
            keep<PriceOverride>(account, {price(u"P1"_s)});
            keep<Invoice>(account, {{u"INV-7"_s, dollars(99), {}, {}}});
        }
        QVERIFY(**test::wait(m_cache->forgetAccount(m_account)));
        const auto onlyOther = [this](const auto& all) {
            return all.size() == 1 && all[0].account == m_other && all[0].rows.size() == 1;
        };
        QVERIFY(onlyOther(kept<WebhookSubscription>()));
        QVERIFY(onlyOther(kept<Brand>()));
        QVERIFY(onlyOther(kept<PriceOverride>()));
        QVERIFY(onlyOther(kept<Invoice>()));
        m_cache.reset();
        Database database;
        QVERIFY(database.open(file(), Database::Mode::ReadOnly));
        for (const auto& table : {u"webhook"_s, u"brand"_s, u"price_override"_s, u"invoice"_s})
            QCOMPARE(database.value(u"SELECT count(*) FROM "_s + table)->toInt(), 1);
    }
    void noPasswordIsWritten()
    {
        auto one = webhook();
        one.url = QUrl(u"https://shop:CANARY@shop.example/hook"_s);
        auto profile = brand();
        profile.profile.logo = QUrl(u"https://a:CANARY@cdn.example/logo.png"_s);
        keep<WebhookSubscription>(m_account, {one});
        keep<Brand>(m_account, {profile});
        // What is left is no whole address, so that nobody saves it by mistake.
        QCOMPARE(kept<WebhookSubscription>()[0].rows[0].url,
                 QUrl(u"https://shop@shop.example/hook"_s));
        m_cache.reset();
        const QDir folder(m_folder->path());
        for (const auto& name : folder.entryList(QDir::Files)) {
            QFile stored(folder.filePath(name));
            QVERIFY(stored.open(QIODevice::ReadOnly));
            QVERIFY2(!stored.readAll().contains("CANARY"), qPrintable(name));
        }
    }
    void aFailureLeavesWhatWasThere()
    {
        keep<PriceOverride>(m_account, {price(u"P1"_s)}, 1);
        m_cache.reset();
        QVERIFY(test::tamper(file(), {uR"(CREATE TRIGGER refuse BEFORE INSERT ON price_override
                         WHEN NEW.offer = 'BAD' BEGIN SELECT RAISE(ABORT, 'no'); END)"_s}));
        reopen();
        QVERIFY(!*test::wait(m_cache->keep(KeptRows<PriceOverride>{
            m_account, test::sampleTime(2), {price(u"P2"_s), price(u"BAD"_s)}})));
        QVERIFY(kept<PriceOverride>()[0] ==
                (KeptRows<PriceOverride>{m_account, test::sampleTime(1), {price(u"P1"_s)}}));
    }
    /// A file of the version before comes with all it held.
    void olderFilesAreMigrated()
    {
        Wallet wallet;
        wallet.account = m_account;
        wallet.balance = dollars(5);
        m_cache.reset();
        QVERIFY(QFile::remove(file()));
        auto old = CacheDatabase::schema();
        while (old.version() > 2)
            old.migrations.removeLast();
        {
            Database database;
            QVERIFY(database.open(file(), Database::Mode::ReadWrite));
            QVERIFY(migrate(database, old, backups(), m_clock.now()));
            QVERIFY(!database.value(u"SELECT count(*) FROM webhook"_s)); // not there yet
            QVERIFY(database.exec(u"INSERT INTO account VALUES(1, 'account-1')"_s));
            QVERIFY(database.exec(u"INSERT INTO wallet(account, balance_micros, balance_currency) "
                                  "VALUES(1, 5000000, 'USD')"_s));
        }
        reopen();
        QVERIFY(**test::wait(m_cache->loadWallets()) == QList{wallet});
        QVERIFY(kept<WebhookSubscription>().isEmpty());
        keep<WebhookSubscription>(m_account, {webhook()});
        QCOMPARE(kept<WebhookSubscription>()[0].rows, QList{webhook()});
        QCOMPARE(QDir(backups()).entryList({u"cache-v2-*"_s}, QDir::Files).size(), 1);
    }
};

SIMSTOCK_TEST_MAIN(TestKeptRows, QCoreApplication)
#include "tst_keptrows.moc"
