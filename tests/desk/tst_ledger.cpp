// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desk/rig.h"
#include "tests/support/fakemoney.h"

#include <QSignalSpy>

using namespace simstock;
using namespace simstock::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
Money cents(int count)
{
    return *Money::fromScaled(count, 100, Currency::usd());
}
} // namespace

class TestLedger : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<FakeMoney> money;
    std::unique_ptr<Rig> rig;

    Rig& r() { return *rig; }
    void start(bool hasBookings = true)
    {
        if (hasBookings)
            money->join(rig->script);
        rig->start();
        rig->addAccount();
        rig->drain();
    }
    [[nodiscard]] Transaction booking(const QString& id, int amount, const QString& reference,
                                      int minutesAgo = 0) const
    {
        Transaction one;
        one.id = id;
        one.kind = amount < 0 ? TransactionKind::Order : TransactionKind::TopUp;
        one.status = TransactionStatus::Completed;
        one.amount = cents(amount);
        one.reference = reference;
        one.at = rig->clock.now().addSecs(-60 * minutesAgo);
        return one;
    }
    [[nodiscard]] LedgerRow row(const QString& id)
    {
        for (const auto& one : r()->ledger.rows()) {
            if (one.booking.id == id)
                return one;
        }
        return {};
    }
    void read()
    {
        r()->ledger.refresh(r().account);
        r().drain();
    }
    void balance(int count)
    {
        Wallet wallet;
        wallet.balance = cents(count);
        wallet.readAt = r().clock.now();
        r().script.wallet.usually(wallet);
    }

private Q_SLOTS:
    void init()
    {
        SIMSTOCK_TEST_INIT
        money = std::make_unique<FakeMoney>();
        rig = std::make_unique<Rig>();
    }
    void cleanup()
    {
        rig.reset();
        money.reset();
    }

    void matchesByNumberThenByAmountAndTime()
    {
        start();
        r().script.acts.then(Rig::accepted(u"B1"_s));
        const auto first = r().buy(u"one"_s);
        r().script.acts.then(Rig::accepted(u"B2"_s));
        const auto second = r().buy(u"two"_s);
        const auto cost =
            static_cast<int>(r()->intents.find(first)->intent.expected->micros() / 10'000);
        QVERIFY(cost > 0);
        money->bookings = {
            booking(u"by-number"_s, -cost, u"B1"_s), booking(u"by-amount"_s, -cost, u"77123"_s),
            booking(u"third"_s, -cost, u"77124"_s),  booking(u"other-amount"_s, -cost - 1, {}),
            booking(u"too-old"_s, -cost, {}, 120),   booking(u"money-in"_s, 5000, u"PAY-7"_s)};
        auto failed = booking(u"failed"_s, -123, {});
        failed.status = TransactionStatus::Failed;
        money->bookings.append(failed);
        read();
        QCOMPARE(row(u"by-number"_s).intent, first);
        QCOMPARE(row(u"by-amount"_s).intent, second);
        QCOMPARE(row(u"by-amount"_s).match, LedgerRow::Match::Matched);
        for (const auto& id : {u"third"_s, u"other-amount"_s, u"too-old"_s})
            QCOMPARE(row(id).match, LedgerRow::Match::Unmatched);
        for (const auto& id : {u"money-in"_s, u"failed"_s})
            QCOMPARE(row(id).match, LedgerRow::Match::None);
    }

    /// They cost the vendor: neither a start nor a timer asks.
    void suppliersAreAskedForByAPersonOnly()
    {
        const SupplierBalance supplier{u"Provider 1"_s, cents(123'450), rig->clock.now()};
        money->suppliers.usually(QList{supplier});
        start();
        for (int hour = 0; hour < 48; ++hour) {
            r().clock.advance(1h);
            r().drain();
        }
        QCOMPARE(money->suppliers.count, 0);
        QVERIFY(r()->ledger.suppliers(r().account).isEmpty());
        read();
        QCOMPARE(money->suppliers.count, 1);
        QCOMPARE(r()->ledger.suppliers(r().account), QList{supplier});
        // A person asks while the desk reads by itself.
        money->overview.hold();
        r()->ledger.refresh(r().account);
        r()->ledger.refresh(r().account);
        QCOMPARE(money->suppliers.count, 2);
        money->overview.answerHeld(AccountOverview{});
        money->overview.hold(false);
        r().drain();
        QCOMPARE(r()->log.running(), 0);
        // A failure keeps what was read, and is said.
        money->suppliers.usually(failure(ErrorKind::Server));
        read();
        QCOMPARE(r()->ledger.suppliers(r().account), QList{supplier});
        QVERIFY(!r()->ledger.problem(r().account).isEmpty());
    }

    void isThereAgainAfterARestartWithItsAge()
    {
        start();
        money->bookings = {booking(u"a"_s, -100, {}), booking(u"b"_s, -200, {}, 10)};
        read();
        const auto at = r()->ledger.readAt(r().account);
        QVERIFY(at.isValid());
        money->transactionsEnd.usually(failure(ErrorKind::Network));
        money->bookings.clear();
        r().stop();
        r().clock.advance(2h);
        r().start();
        r().drain();
        QCOMPARE(r()->ledger.rows().size(), 2);
        QCOMPARE(r()->ledger.rows().first().booking.id, u"a"_s);
        QCOMPARE(r()->ledger.readAt(r().account), at);
        QVERIFY(!r()->ledger.problem(r().account).isEmpty());
        // Read again from a month before the newest one.
        QCOMPARE(money->filters.last().from, at.addDays(-30));
    }

    void changedBookingsTakeThePlaceOfTheOldOnes()
    {
        start();
        auto one = booking(u"a"_s, -100, {});
        one.status = TransactionStatus::Pending;
        money->bookings = {one};
        read();
        one.status = TransactionStatus::Completed;
        money->bookings = {one};
        read();
        QCOMPARE(r()->ledger.rows().size(), 1);
        QCOMPARE(row(u"a"_s).booking.status, TransactionStatus::Completed);
    }

    void withoutBookingsTheJournalSpeaks()
    {
        start(false);
        r().script.acts.then(Rig::accepted(u"B1"_s));
        const auto id = r().buy();
        r().script.acts.then(Rig::outcome(Outcome::Refused, ErrorKind::Rejected));
        r().buy(u"refused"_s);
        QCOMPARE(r()->ledger.rows().size(), 1);
        const auto& own = r()->ledger.rows().first();
        QVERIFY(own.isOwn);
        QCOMPARE(own.intent, id);
        QVERIFY(own.booking.amount.isNegative());
        QCOMPARE(own.booking.reference, u"B1"_s);
        const auto burn = r()->ledger.burn(r().account);
        QCOMPARE(burn.week->micros(), -own.booking.amount.micros());
        QVERIFY(burn.lastsUntil.isValid());
    }

    void burnsAndLasts()
    {
        start();
        balance(30'000);
        money->bookings = {
            booking(u"now"_s, -7'000, {}), booking(u"old"_s, -3'000, {}, 60 * 24 * 20),
            booking(u"older"_s, -9'000, {}, 60 * 24 * 40), booking(u"in"_s, 50'000, {})};
        auto refund = booking(u"refund"_s, 1'000, {}, 60 * 24 * 15);
        refund.kind = TransactionKind::Refund;
        money->bookings.append(refund);
        read();
        const auto burn = r()->ledger.burn(r().account);
        QCOMPARE(burn.week, cents(7'000));
        QCOMPARE(burn.month, cents(9'000));
        QCOMPARE(r().clock.now().daysTo(burn.lastsUntil), 30);   // USD 10 a day, 300 left
        QCOMPARE(r().clock.now().daysTo(burn.lastsAtMost), 100); // USD 3 a day in the month
    }

    void lowMarkIsSaidOncePerCrossing()
    {
        start();
        QSignalSpy low(&r()->ledger, &LedgerDesk::becameLow);
        QVERIFY(r()->ledger.setLowMark(r().account, cents(5'000)));
        QVERIFY(low.isEmpty());
        QCOMPARE(r().script.opened, 1); // the vendor stays open
        for (const int now : {4'000, 3'000, 6'000, 4'999}) {
            balance(now);
            r()->wallets.refresh(r().account);
            r().drain();
        }
        QCOMPARE(low.size(), 2);
        QVERIFY(low.first().at(1).toString().contains(u"USD 50.00"_s));
        const auto& notes = r()->log.entries();
        QCOMPARE(std::count_if(notes.begin(), notes.end(),
                               [](const ActivityEntry& one) { return one.what == u"Low balance"; }),
                 2);
        r().stop();
        r().start();
        QCOMPARE(r()->ledger.ownLowMark(r().account), cents(5'000));
    }

    void walletsThatMustNotBeTimedAreReadOnlyWhenAsked()
    {
        rig->script.walletOnTimer = false;
        start();
        r().pass(60s);
        QCOMPARE(r().script.wallet.count, 0);
        QVERIFY(money->filters.isEmpty());
        read();
        QCOMPARE(r().script.wallet.count, 1);
        QCOMPARE(money->filters.size(), 1);
    }
};

SIMSTOCK_TEST_MAIN(TestLedger, QCoreApplication)
#include "tst_ledger.moc"
