// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desk/rig.h"

#include <QSignalSpy>

using namespace simstock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Catalogue, inventory, usage and wallet: what is read when, and what a failure keeps.
class TestReading : public QObject {
    Q_OBJECT
private:
    static QList<Offer> offers(int count)
    {
        QList<Offer> all;
        for (int i = 0; i < count; ++i) {
            Offer offer;
            offer.code = OfferCode(u"P%1"_s.arg(i));
            offer.name = u"Plan %1"_s.arg(i);
            offer.countries = {u"JP"_s};
            offer.days = 7;
            offer.cost = *Money::fromMicros((i + 1) * Money::unit, Currency::usd());
            all.append(offer);
        }
        return all;
    }
    static qsizetype shown(test::Rig& rig)
    {
        rig.drain();
        return rig->catalogue.index()->size();
    }

private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void aNewAccountSyncsByItselfAndOnceADay()
    {
        test::Rig rig;
        rig.script.offerBatches = {offers(5)};
        rig.start();
        const auto id = rig.addAccount();
        QTRY_COMPARE(shown(rig), qsizetype(5));
        QCOMPARE(rig.script.offersEnd.count, 1);
        QCOMPARE(rig->catalogue.standing(id).lastDiff->added, 5);
        QVERIFY(rig->catalogue.find(id, OfferCode(u"P3"_s)));
        rig.stop();
        rig.clock.advance(23h);
        rig.start();
        QTRY_COMPARE(shown(rig), qsizetype(5));
        QCOMPARE(rig.script.offersEnd.count, 1);
        rig.stop();
        rig.clock.advance(2h);
        rig.start();
        QTRY_COMPARE(rig.script.offersEnd.count, 2);
    }
    void aSyncThatFailsHalfWayKeepsTheOldRows()
    {
        test::Rig rig;
        rig.script.offerBatches = {offers(5)};
        rig.start();
        const auto id = rig.addAccount();
        QTRY_COMPARE(shown(rig), qsizetype(5));
        rig.script.offerBatches = {offers(2)};
        rig.script.offersEnd.then(failure(ErrorKind::Server));
        rig->catalogue.sync(id);
        QVERIFY(rig->catalogue.standing(id).running);
        QTRY_VERIFY(!rig->catalogue.standing(id).running);
        QCOMPARE(shown(rig), qsizetype(5));
        QVERIFY(!rig->catalogue.standing(id).lastError.isEmpty());
        QVERIFY(rig->catalogue.standing(id).lastSuccess.isValid());
        rig->catalogue.sync(id); // and the next one tells the truth
        QTRY_COMPARE(shown(rig), qsizetype(2));
        QVERIFY(rig->catalogue.standing(id).lastError.isEmpty());
    }
    void aSyncCanBeStopped()
    {
        test::Rig rig;
        rig.start();
        const auto id = rig.addAccount();
        rig.drain();
        rig.script.offerBatches = {offers(5)};
        rig.script.offersEnd.hold();
        rig->catalogue.sync(id);
        rig->catalogue.sync(id);
        QCOMPARE(rig.script.offersEnd.count, 2); // the one at the start and one of these two
        for (const auto& entry : rig->log.entries()) {
            if (entry.result == ActivityResult::Running)
                rig->log.cancel(entry.id);
        }
        QVERIFY(!rig->catalogue.standing(id).running);
        QCOMPARE(rig->log.running(), 0);
        rig.script.offersEnd.answerHeld(ListEnd{5, true});
        QCOMPARE(shown(rig), qsizetype(0));
    }
    void anIncompleteListWithdrawsNothing()
    {
        test::Rig rig;
        rig.script.offerBatches = {offers(5)};
        rig.start();
        const auto id = rig.addAccount();
        QTRY_COMPARE(shown(rig), qsizetype(5));
        rig.script.offerBatches = {offers(2)};
        rig.script.offersEnd.then(ListEnd{2, false});
        rig->catalogue.sync(id);
        QTRY_VERIFY(!rig->catalogue.standing(id).running);
        QCOMPARE(shown(rig), qsizetype(5));
    }
    void aRemovedAccountLeavesTheCatalogue()
    {
        test::Rig rig;
        rig.script.offerBatches = {offers(3)};
        rig.start();
        const auto id = rig.addAccount();
        QTRY_COMPARE(shown(rig), qsizetype(3));
        QVERIFY(**test::wait(rig->accounts.remove(id)));
        QTRY_COMPARE(shown(rig), qsizetype(0));
        rig.stop();
        rig.start();
        QTRY_COMPARE(shown(rig), qsizetype(0));
    }
    void inventoryIsReadBackwardsUntilAYearIsEmpty()
    {
        test::Rig rig;
        rig.account = AccountId(u"placeholder"_s);
        rig.script.esimBatches = {{rig.esim(1)}, {}, {rig.esim(2)}};
        rig.start();
        rig.addAccount();
        rig.drain();
        rig.drain();
        QTRY_COMPARE(rig->log.running(), 0);
        QCOMPARE(rig->esims.esims().size(), 2);
        QCOMPARE(rig.script.inventory.count, 3 + 12);
        QVERIFY(rig->esims.asOf().isValid());
        rig.stop();
        rig.start();
        QCOMPARE(rig.script.inventory.count, 3 + 12); // done once, then on request
        QCOMPARE(rig->esims.esims().size(), 2);
    }
    void usageGoesInGroupsAndKeepsWhatWasRead()
    {
        test::Rig rig;
        rig.start();
        const auto id = rig.addAccount();
        QList<Esim> many;
        QList<EsimKey> keys;
        for (int i = 0; i < 25; ++i) {
            many.append(rig.esim(i));
            keys.append(many.last().key);
        }
        QVERIFY(test::wait(rig->esims.takeOver(many, {})));
        UsageSample sample;
        sample.esim = keys.first();
        sample.used = DataSize(1LL << 30);
        sample.vendorTime = rig.clock.now().addSecs(-3600);
        sample.readAt = rig.clock.now();
        rig.script.usage.then(QList<UsageSample>{sample});
        rig.script.usage.then(failure(ErrorKind::Server));
        rig->usage.refresh(keys);
        rig.drain();
        QCOMPARE(rig.script.usageGroups.size(), 2); // the third is not tried after a failure
        QCOMPARE(rig.script.usageGroups[0].size(), 10);
        const auto* const row = rig->esims.find(keys.first());
        QCOMPARE(row->used, std::optional(sample.used));
        QCOMPARE(row->usageAt, sample.vendorTime);
        QVERIFY(row->hasCode); // the code is still there
        QCOMPARE((*test::wait(rig->usage.history(keys.first())))->size(), 1);
        QVERIFY(rig->usage.nextUseful(keys.first()) > rig.clock.now());
        QVERIFY(!rig->usage.nextUseful(keys.last()).isValid());
        QCOMPARE(rig->log.running(), 0);
        QVERIFY(rig->accounts.find(id));
    }
    void usageReadsItselfOnlyWhatIsInUse()
    {
        test::Rig rig;
        rig.start();
        rig.addAccount();
        auto used = rig.esim(1);
        used.state = EsimState::InUse;
        QVERIFY(test::wait(rig->esims.takeOver({used, rig.esim(2)}, {})));
        for (int minute = 0; minute < 119; ++minute) {
            rig.clock.advance(1min);
            rig.drain();
        }
        QCOMPARE(rig.script.usageGroups, (QList<QList<EsimKey>>{{used.key}}));
        rig.clock.advance(10min);
        rig.drain();
        QCOMPARE(rig.script.usageGroups.size(), 2);
    }
    /// A fresh figure costs the vendor: only a person's click asks for one.
    void timersNeverAskForFreshUsage()
    {
        test::Rig rig;
        rig.start();
        rig.addAccount();
        auto used = rig.esim(1);
        used.state = EsimState::InUse;
        QVERIFY(test::wait(rig->esims.takeOver({used}, {})));
        for (int minute = 0; minute < 600; minute += 5) {
            rig.clock.advance(5min);
            rig.drain();
        }
        rig->usage.refreshAll();
        rig.drain();
        const auto& reads = rig.script.usageReads;
        QVERIFY(reads.size() > 3);
        QCOMPARE(reads.count(UsageRead::Fresh), 0);
        rig->usage.refresh({used.key}, UsageRead::Fresh); // the control: a click is seen as one
        rig.drain();
        QCOMPARE(reads.count(UsageRead::Fresh), 1);
        rig.clock.advance(10h);
        rig.drain();
        QCOMPARE(reads.count(UsageRead::Fresh), 1);
        QVERIFY(reads.constLast() == UsageRead::Stored);
    }
    void aClickLiftsWhatWaits()
    {
        test::Rig rig;
        rig.script.usageRules = {.idsPerCall = 10, .vendorLag = 1h, .freshPerCall = 1};
        rig.start();
        rig.addAccount();
        QList<Esim> many;
        QList<EsimKey> keys;
        for (int i = 0; i < 15; ++i) {
            many.append(rig.esim(i));
            keys.append(many.last().key);
        }
        QVERIFY(test::wait(rig->esims.takeOver(many, {})));
        rig->usage.refresh(keys);
        rig->usage.refresh({keys[12], keys[3], keys[12]}, UsageRead::Fresh);
        rig.drain();
        const QList<QList<EsimKey>> expected{
            keys.first(10), {keys[12]}, {keys[3]}, {keys[10], keys[11], keys[13], keys[14]}};
        QCOMPARE(rig.script.usageGroups, expected);
        QCOMPARE(rig.script.usageReads,
                 (QList{UsageRead::Stored, UsageRead::Fresh, UsageRead::Fresh, UsageRead::Stored}));
        QCOMPARE(rig->log.running(), 0);
    }
    void walletReadsAreShared()
    {
        test::Rig rig;
        rig.start();
        const auto id = rig.addAccount();
        rig.drain();
        rig.script.wallet.hold();
        const int before = rig.script.wallet.count;
        auto one = rig->wallets.read(id);
        auto two = rig->wallets.read(id);
        int answers = 0;
        one.onDone([&answers](const Result<Wallet>&) { ++answers; });
        two.onDone([&answers](const Result<Wallet>&) { ++answers; });
        rig.script.wallet.answerHeld(failure(ErrorKind::Server));
        rig.drain();
        QCOMPARE(answers, 2);
        QCOMPARE(rig.script.wallet.count, before + 1);
    }
    void quoteReadsPriceAndBalance()
    {
        test::Rig rig;
        rig.start();
        const auto id = rig.addAccount();
        auto dearer = rig.draft(id).offer;
        dearer.cost = *Money::fromMicros(5 * Money::unit, Currency::usd());
        rig.script.offer.then(dearer);
        const auto quote = test::wait(rig->orders.quote(rig.draft(id, 3)));
        QVERIFY((*quote)->priceIsFresh);
        QCOMPARE((*quote)->priceBefore->micros(), 4 * Money::unit);
        QCOMPARE((*quote)->total->micros(), 15 * Money::unit);
        QCOMPARE((*quote)->balanceAfter->micros(), 85 * Money::unit);
        QVERIFY((*quote)->blocked.isEmpty());
        QVERIFY(!(*test::wait(rig->orders.quote(rig.draft(id))))->blocked.isEmpty()); // withdrawn
        auto otherCurrency = dearer;
        otherCurrency.cost = *Money::fromMicros(1, *Currency::fromCode(u"EUR"));
        rig.script.offer.then(otherCurrency);
        QVERIFY((*test::wait(rig->orders.quote(rig.draft(id))))->blocked.contains(u"EUR"_s));
    }
    void aQuoteOutlivesItsAccount()
    {
        test::Rig rig;
        rig.start();
        const auto id = rig.addAccount();
        rig.script.offer.hold();
        auto quoting = rig->orders.quote(rig.draft(id));
        std::optional<Quote> answer;
        quoting.onDone([&answer](const Result<Quote>& quote) { answer = *quote; });
        rig.drain();
        QVERIFY(**test::wait(rig->accounts.remove(id)));
        rig.drain();
        QVERIFY(answer);
        QVERIFY(!answer->blocked.isEmpty());
        QVERIFY(!answer->priceIsFresh);
    }
};

SIMSTOCK_TEST_MAIN(TestReading, QCoreApplication)
#include "tst_reading.moc"
