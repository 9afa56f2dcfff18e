// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/cache.h"
#include "models/store/vault.h"
#include "tests/support/databasefile.h"
#include "tests/support/fakesecretstore.h"
#include "tests/support/samples.h"
#include "tests/support/testsupport.h"

#include <QDir>
#include <QTemporaryDir>

using namespace simstock;
using namespace Qt::StringLiterals;

class TestCache : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;
    ManualClock m_clock{test::sampleTime()};
    std::unique_ptr<test::FakeSecretStore> m_secrets;
    std::unique_ptr<Vault> m_vault;
    std::unique_ptr<Cache> m_cache;
    const AccountId m_account{u"account-1"_s};

    void reopen(bool openVault)
    {
        m_cache.reset();
        m_vault = std::make_unique<Vault>(*m_secrets, u"workspace"_s);
        m_cache = std::make_unique<Cache>(m_folder->filePath(u"cache.sqlite"_s),
                                          m_folder->filePath(u"backups"_s), *m_vault, m_clock);
        QCOMPARE(**test::wait(m_cache->open()), QString());
        if (openVault)
            QVERIFY(**test::wait(m_vault->open(true)));
    }
    OfferDiff sync(const QList<Offer>& offers, bool complete = true)
    {
        auto collected = m_cache->beginOffers(m_account);
        for (const auto& offer : offers)
            collected->add({offer});
        const auto diff = test::wait(collected->finish(complete));
        return diff && *diff ? **diff : OfferDiff{-1, -1, -1, -1};
    }
    QMap<QString, Offer> offers()
    {
        QMap<QString, Offer> result;
        const auto loaded = test::wait(m_cache->loadOffers());
        for (const auto& offer : loaded&&* loaded ? **loaded : QList<Offer>())
            result.insert(offer.code.text(), offer);
        return result;
    }
    Esim stored(Esim esim)
    {
        const auto rows = test::wait(m_cache->storeEsims({std::move(esim)}));
        return rows && *rows && (*rows)->size() == 1 ? (*rows)->first() : Esim();
    }
    static Esim asStored(Esim esim)
    {
        esim.secrets = {};
        return esim;
    }
    /// Whether any file of the workspace holds one of the canaries in clear.
    bool leaks() const
    {
        const QDir folder(m_folder->path());
        for (const auto& name : folder.entryList(QDir::Files)) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains("CANARY"))
                return true;
        }
        return false;
    }

private slots:
    void init()
    {
        SIMSTOCK_TEST_INIT
        m_folder = std::make_unique<QTemporaryDir>(test::quickFolder());
        m_secrets = std::make_unique<test::FakeSecretStore>();
        reopen(true);
    }
    void cleanup() { m_cache.reset(); }

    void everyOfferFieldSurvivesARestart()
    {
        auto plain = Offer();
        plain.account = m_account;
        plain.code = OfferCode(u"plain"_s);
        const auto full = test::sampleOffer(m_account);
        QCOMPARE(sync({full, plain}), (OfferDiff{2, 0, 0, 0}));
        reopen(true);
        auto loaded = offers();
        QCOMPARE(loaded.size(), 2);
        QCOMPARE(loaded.value(u"PLAN-1"_s).updatedAt, m_clock.now());
        for (auto& offer : loaded)
            offer.updatedAt = {};
        QVERIFY(loaded.value(u"PLAN-1"_s) == full);
        QVERIFY(loaded.value(u"plain"_s) == plain);
    }
    void aSyncWritesTheDifference()
    {
        const auto one = test::sampleOffer(m_account, 1);
        auto two = test::sampleOffer(m_account, 2);
        const auto three = test::sampleOffer(m_account, 3);
        sync({one, two});
        const auto before = m_clock.now();
        m_clock.advance(milliseconds(60'000));
        two.cost = *Money::fromMicros(1, Currency::usd());
        two.updatedAt = test::sampleTime(500); // the store's own business: no change by itself
        QCOMPARE(sync({one, two, three}), (OfferDiff{1, 1, 0, 1, 0, 1}));
        auto loaded = offers();
        QCOMPARE(loaded.value(u"PLAN-1"_s).updatedAt, before);
        QCOMPARE(loaded.value(u"PLAN-2"_s).updatedAt, m_clock.now());
        QCOMPARE(loaded.value(u"PLAN-2"_s).cost, two.cost);
        QCOMPARE(sync({one, two}), (OfferDiff{0, 0, 1, 2}));
        QCOMPARE(offers().keys(), (QStringList{u"PLAN-1"_s, u"PLAN-2"_s}));
        QCOMPARE(sync({one, one, one}), (OfferDiff{0, 0, 1, 1}));
    }
    void anIncompleteSyncRemovesNothing()
    {
        sync({test::sampleOffer(m_account, 1), test::sampleOffer(m_account, 2)});
        QCOMPARE(sync({test::sampleOffer(m_account, 3)}, false), (OfferDiff{1, 0, 0, 0}));
        QCOMPARE(offers().size(), 3);
    }
    void aDroppedSyncChangesNothing()
    {
        sync({test::sampleOffer(m_account, 1)});
        {
            auto collected = m_cache->beginOffers(m_account);
            collected->add({test::sampleOffer(m_account, 2)});
        }
        m_cache->flush();
        QCOMPARE(offers().keys(), QStringList{u"PLAN-1"_s});
    }
    void twoSyncsAtOnceDoNotMix()
    {
        auto first = m_cache->beginOffers(m_account);
        first->add({test::sampleOffer(m_account, 1)});
        QCOMPARE(sync({test::sampleOffer(m_account, 2)}), (OfferDiff{1, 0, 0, 0}));
        const auto late = test::wait(first->finish(true));
        QCOMPARE(late->error().kind, ErrorKind::Conflict);
        QCOMPARE(offers().keys(), QStringList{u"PLAN-2"_s});
    }
    void syncOutlivingTheCacheAnswers()
    {
        auto collected = m_cache->beginOffers(m_account);
        m_cache.reset();
        collected->add({test::sampleOffer(m_account, 1)});
        QVERIFY(!*test::wait(collected->finish(true)));
    }
    void accountsDoNotMix()
    {
        sync({test::sampleOffer(m_account, 1)});
        const AccountId other(u"account-2"_s);
        auto collected = m_cache->beginOffers(other);
        collected->add({test::sampleOffer(other, 1)});
        QCOMPARE(**test::wait(collected->finish(true)), (OfferDiff{1, 0, 0, 0}));
        QCOMPARE((*test::wait(m_cache->loadOffers()))->size(), 2);
        QVERIFY(**test::wait(m_cache->forgetAccount(other)));
        QCOMPARE((*test::wait(m_cache->loadOffers()))->first().account, m_account);
    }
    void everyEsimFieldSurvivesARestart()
    {
        const auto esim = test::sampleEsim(m_account);
        QVERIFY(stored(esim) == asStored(esim));
        Esim bare;
        bare.key = {m_account, VendorEsimId(u"bare"_s)};
        QVERIFY(stored(bare) == bare);
        reopen(true);
        const auto loaded = test::wait(m_cache->loadEsims());
        QVERIFY(**loaded == (QList<Esim>{asStored(esim), bare}));
        QVERIFY(**test::wait(m_cache->secrets(esim.key)) == esim.secrets);
        const auto none = test::wait(m_cache->secrets(bare.key));
        QCOMPARE(none->error().kind, ErrorKind::NotFound);
        QVERIFY(!leaks());
    }
    void aReusedIccidIsAnotherEsim()
    {
        stored(test::sampleEsim(m_account, 1));
        stored(test::sampleEsim(m_account, 2)); // same ICCID
        QCOMPARE((*test::wait(m_cache->loadEsims()))->size(), 2);
    }
    void readsKeepTheDesksColumnsAndTheCode()
    {
        auto esim = test::sampleEsim(m_account);
        stored(esim);
        const auto named =
            test::wait(m_cache->setCustomer(esim.key, u"Ada"_s, u"ada@example.com"_s, u"VIP"_s));
        QCOMPARE((*named)->customerName, u"Ada"_s);
        auto read = esim;
        read.secrets = {};
        read.hasCode = false;
        read.customerName = read.customerEmail = read.note = QString();
        read.state = EsimState::Expired;
        read.used = DataSize(7);
        const auto row = stored(read);
        QCOMPARE(row.customerName, u"Ada"_s);
        QCOMPARE(row.note, u"VIP"_s);
        QCOMPARE(row.state, EsimState::Expired);
        QCOMPARE(row.used, read.used);
        QVERIFY(row.hasCode);
        QVERIFY(**test::wait(m_cache->secrets(esim.key)) == esim.secrets);
        const auto missing =
            test::wait(m_cache->setCustomer({m_account, VendorEsimId(u"nobody"_s)}, {}, {}, {}));
        QCOMPARE(missing->error().kind, ErrorKind::NotFound);
    }
    void codesWaitForTheVault()
    {
        m_secrets->become(VaultState::Locked);
        reopen(false);
        const auto esim = test::sampleEsim(m_account);
        QVERIFY(stored(esim).hasCode);
        QVERIFY(!**test::wait(m_cache->hasSealed()));
        QVERIFY(**test::wait(m_cache->secrets(esim.key)) == esim.secrets);
        m_secrets->become(VaultState::Ready);
        QVERIFY(**test::wait(m_vault->open(true)));
        QVERIFY(**test::wait(m_cache->hasSealed()));
        reopen(true);
        QVERIFY(**test::wait(m_cache->secrets(esim.key)) == esim.secrets);
        QVERIFY(!leaks());
    }
    void withoutAVaultCodesEndWithTheSession()
    {
        m_secrets->become(VaultState::SessionOnly);
        reopen(false);
        const auto esim = test::sampleEsim(m_account);
        stored(esim);
        QVERIFY(!*test::wait(m_vault->open(true))); // a key in memory must not seal a file
        reopen(false);
        QVERIFY(!(*test::wait(m_cache->loadEsims()))->first().hasCode);
        QVERIFY(!*test::wait(m_cache->secrets(esim.key)));
        QVERIFY(!leaks());
    }
    void partsOfSecretsAreMerged()
    {
        auto esim = test::sampleEsim(m_account);
        stored(esim);
        esim.secrets = {};
        esim.secrets.pin = Secret("CANARY-PIN-2");
        QVERIFY(stored(esim).hasCode);
        auto expected = test::sampleSecrets();
        expected.pin = esim.secrets.pin;
        QVERIFY(**test::wait(m_cache->secrets(esim.key)) == expected);
    }
    void aSealedRowMovedToAnotherEsimIsRefused()
    {
        const auto sealed = m_vault->seal("x", "row 1");
        QVERIFY(m_vault->unseal(*sealed, "row 1"));
        QVERIFY(!m_vault->unseal(*sealed, "row 2"));
        const Vault other(*m_secrets, u"workspace"_s);
        QVERIFY(!other.isOpen());
        QVERIFY(!other.unseal(*sealed, "row 1"));
    }
    void readingsSurviveARestart()
    {
        const EsimKey key{m_account, VendorEsimId(u"esim-1"_s)};
        UsageSample one{key, DataSize(5), DataSize(10, DataBase::Decimal), test::sampleTime(1),
                        test::sampleTime(2)};
        UsageSample two{key, DataSize(6), {}, {}, test::sampleTime(3)};
        QVERIFY(*test::wait(m_cache->storeUsage({two, one, one})));
        Wallet wallet;
        wallet.account = m_account;
        wallet.balance = *Money::fromMicros(-7, Currency::usd());
        wallet.creditLimit = *Money::fromMicros(8, Currency::usd());
        wallet.billing = BillingMode::Postpaid;
        wallet.owed = *Money::fromMicros(11, Currency::usd());
        wallet.lowMark = *Money::fromMicros(12, Currency::usd());
        wallet.readAt = test::sampleTime(4);
        QVERIFY(*test::wait(m_cache->storeWallet(wallet)));
        wallet.balance = *Money::fromMicros(9, Currency::usd());
        QVERIFY(*test::wait(m_cache->storeWallet(wallet)));
        const SyncTime time{m_account, u"offers"_s, test::sampleTime(5), u"No."_s,
                            test::sampleTime(6)};
        QVERIFY(*test::wait(m_cache->noteSync(time)));
        reopen(true);
        QVERIFY(**test::wait(m_cache->loadUsage(key)) == (QList{one, two}));
        QVERIFY(**test::wait(m_cache->loadWallets()) == QList{wallet});
        QVERIFY(**test::wait(m_cache->loadSyncTimes()) == QList{time});
        stored(test::sampleEsim(m_account));
        QVERIFY(**test::wait(m_cache->forgetAccount(m_account)));
        QVERIFY((*test::wait(m_cache->loadWallets()))->isEmpty());
        QVERIFY((*test::wait(m_cache->loadSyncTimes()))->isEmpty());
        QCOMPARE((*test::wait(m_cache->loadEsims()))->size(), 1);
    }
};

SIMSTOCK_TEST_MAIN(TestCache, QCoreApplication)
#include "tst_cache.moc"
