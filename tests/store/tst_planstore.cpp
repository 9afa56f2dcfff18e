// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/accountstore.h"
#include "models/store/cache.h"
#include "models/store/planstore.h"
#include "models/store/vault.h"
#include "tests/support/databasefile.h"
#include "tests/support/fakesecretstore.h"
#include "tests/support/offers.h"
#include "tests/support/testsupport.h"

#include <QTemporaryDir>

using namespace simstock;
using namespace Qt::StringLiterals;

/// What a person decided about plans, and what syncs did to them.
class TestPlanStore : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;
    ManualClock m_clock{QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC)};
    const PlanKey m_plan{AccountId(u"account-1"_s), OfferCode(u"JP/5"_s)};
    const PlanKey m_other{AccountId(u"account-2"_s), OfferCode(u"JP/5"_s)};

    QString file() const { return m_folder->filePath(u"accounts.sqlite"_s); }

private slots:
    void init()
    {
        SIMSTOCK_TEST_INIT
        m_folder = std::make_unique<QTemporaryDir>(test::quickFolder());
    }

    void decisionsSurviveARestart()
    {
        const auto price = *Money::fromMicros(9'990'000, Currency::usd());
        const QMap<QString, QString> rules{{u"formula"_s, u"cost*2"_s}, {u"floor"_s, u"10 %"_s}};
        {
            AccountStore store(file());
            QVERIFY(store.open());
            QVERIFY(store.plans().favourites()->isEmpty());
            QVERIFY(store.plans().setFavourites({m_plan, m_other}, true));
            QVERIFY(store.plans().setFavourites({m_plan, m_plan}, true)); // once is enough
            QVERIFY(store.plans().setFavourites({m_other}, false));
            QVERIFY(store.plans().setPrices({{m_plan, price}, {m_other, price}}));
            QVERIFY(store.plans().setPrices({{m_other, std::nullopt}}));
            QVERIFY(store.plans().setRules({{u"old"_s, u"1"_s}}));
            QVERIFY(store.plans().setRules(rules));
        }
        AccountStore store(file());
        QVERIFY(store.open());
        QCOMPARE(*store.plans().favourites(), QSet<PlanKey>{m_plan});
        QCOMPARE(*store.plans().prices(), (QHash<PlanKey, Money>{{m_plan, price}}));
        QCOMPARE(*store.plans().rules(), rules);
    }
    void nothingIsChangedWhereNothingCanBe()
    {
        AccountStore store(u"/nowhere/accounts.sqlite"_s);
        (void)store.open();
        QVERIFY(!store.plans().setFavourites({m_plan}, true));
        QVERIFY(!store.plans().setPrices({{m_plan, std::nullopt}}));
        QVERIFY(store.plans().favourites()->isEmpty());
    }
    void syncsSayWhatTheyChanged()
    {
        test::FakeSecretStore secrets;
        Vault vault(secrets, u"workspace"_s);
        Cache cache(m_folder->filePath(u"cache.sqlite"_s), m_folder->filePath(u"backups"_s), vault,
                    m_clock);
        QVERIFY(*test::wait(cache.open()));
        const AccountId account(u"account-1"_s);
        const auto sync = [&](const QList<Offer>& offers) {
            auto collected = cache.beginOffers(account);
            collected->add(offers);
            return **test::wait(collected->finish(true));
        };
        auto dearer = test::offer(u"dearer"_s, 100);
        auto cheaper = test::offer(u"cheaper"_s, 100);
        auto renamed = test::offer(u"renamed"_s, 100);
        auto unit = test::offer(u"unit"_s, 100);
        const auto gone = test::offer(u"gone"_s, 100);
        QCOMPARE(sync({dearer, cheaper, renamed, unit, gone}).added, 5);
        QVERIFY((*test::wait(cache.loadOfferChanges()))->isEmpty()); // the first reading is no news
        m_clock.advance(milliseconds(1000));
        const auto before = dearer.cost;
        dearer.cost = *Money::fromScaled(101, 100, Currency::usd());
        cheaper.cost = *Money::fromScaled(99, 100, Currency::usd());
        renamed.name = u"Another name"_s;
        unit.priceUnit = PriceUnit::PerDay;
        const auto fresh = test::offer(u"fresh"_s, 300);
        const auto diff = sync({dearer, cheaper, renamed, unit, fresh});
        QCOMPARE(diff, (OfferDiff{1, 4, 1, 0, 1, 1}));
        const auto changes = **test::wait(cache.loadOfferChanges());
        QHash<QString, OfferChange> byCode;
        for (const auto& change : changes)
            byCode.insert(change.plan.code.text(), change);
        QCOMPARE(changes.size(), 5);
        QVERIFY(!byCode.contains(u"renamed"_s));
        QVERIFY(byCode.value(u"dearer"_s) == (OfferChange{{account, OfferCode(u"dearer"_s)},
                                                          dearer.name,
                                                          OfferChangeKind::Dearer,
                                                          before,
                                                          dearer.cost,
                                                          m_clock.now()}));
        QCOMPARE(byCode.value(u"cheaper"_s).kind, OfferChangeKind::Cheaper);
        QCOMPARE(byCode.value(u"unit"_s).kind, OfferChangeKind::Repriced);
        QCOMPARE(byCode.value(u"gone"_s).kind, OfferChangeKind::Withdrawn);
        QVERIFY(byCode.value(u"gone"_s).before && !byCode.value(u"gone"_s).after);
        QCOMPARE(byCode.value(u"fresh"_s).after, std::optional(fresh.cost));

        m_clock.advance(std::chrono::hours(24 * 91));
        sync({dearer});
        const auto later = **test::wait(cache.loadOfferChanges());
        QCOMPARE(later.size(), 4); // only those of today
        QVERIFY(std::all_of(later.begin(), later.end(), [&](const OfferChange& change) {
            return change.kind == OfferChangeKind::Withdrawn && change.at == m_clock.now();
        }));
        QVERIFY(*test::wait(cache.forgetAccount(account)));
        QVERIFY((*test::wait(cache.loadOfferChanges()))->isEmpty());
    }
    void lostCoverageIsTold()
    {
        test::FakeSecretStore secrets;
        Vault vault(secrets, u"workspace"_s);
        Cache cache(m_folder->filePath(u"cache.sqlite"_s), m_folder->filePath(u"backups"_s), vault,
                    m_clock);
        QVERIFY(*test::wait(cache.open()));
        const auto sync = [&](const Offer& offer) {
            auto collected = cache.beginOffers(AccountId(u"account-1"_s));
            collected->add({offer});
            return **test::wait(collected->finish(true));
        };
        auto offer = test::offer(u"plan"_s, 100);
        offer.countries = {u"FR"_s, u"DE"_s, u"IT"_s};
        offer.networks = {{u"FR"_s, u"One"_s, u"4G"_s}, {u"DE"_s, u"Two"_s, u"4G"_s}};
        sync(offer);
        const auto newest = [&] {
            m_clock.advance(milliseconds(1000));
            sync(offer);
            const auto changes = **test::wait(cache.loadOfferChanges());
            return changes.isEmpty() || changes.first().at != m_clock.now() ? OfferChange()
                                                                            : changes.first();
        };
        offer.networks[0].generation = u"5G"_s; // not lost
        offer.countries = {u"IT"_s, u"FR"_s, u"DE"_s, u"ES"_s};
        QCOMPARE(newest().kind, OfferChangeKind::Added);
        offer.networks.removeLast();
        QCOMPARE(newest().lost, u"Two"_s);
        offer.countries = {u"FR"_s};
        auto change = newest();
        QCOMPARE(change.kind, OfferChangeKind::LessCoverage);
        QCOMPARE(change.lost, u"IT, DE, ES"_s);
        QVERIFY(change.isWorse());
        offer.networks.clear(); // a vendor that lists none this time
        QCOMPARE(newest().lost, QString());
        offer.countries.clear(); // dearer, too: two lines
        offer.cost = *Money::fromScaled(200, 100, Currency::usd());
        change = newest();
        QCOMPARE(change.lost, u"FR"_s);
        const auto all = **test::wait(cache.loadOfferChanges());
        QCOMPARE(all[1].kind, OfferChangeKind::Dearer);
        QCOMPARE(all[1].at, change.at);
    }
    void noMoreThanTheBoundIsKept()
    {
        test::FakeSecretStore secrets;
        Vault vault(secrets, u"workspace"_s);
        Cache cache(m_folder->filePath(u"cache.sqlite"_s), m_folder->filePath(u"backups"_s), vault,
                    m_clock);
        QVERIFY(*test::wait(cache.open()));
        const auto sync = [&](const QList<Offer>& offers) {
            auto collected = cache.beginOffers(AccountId(u"account-1"_s));
            collected->add(offers);
            return **test::wait(collected->finish(true));
        };
        auto offers = test::mixedOffers(15'000);
        sync(offers);
        for (int turn = 0; turn < 2; ++turn) {
            m_clock.advance(milliseconds(1000));
            for (auto& offer : offers)
                offer.cost = *offer.cost.plus(*Money::fromMicros(1, Currency::usd()));
            QCOMPARE(sync(offers).dearer, 15'000);
        }
        const auto changes = **test::wait(cache.loadOfferChanges());
        QCOMPARE(changes.size(), 20'000);
        QCOMPARE(changes.first().at, m_clock.now());
    }
};

SIMSTOCK_TEST_MAIN(TestPlanStore, QCoreApplication)
#include "tst_planstore.moc"
