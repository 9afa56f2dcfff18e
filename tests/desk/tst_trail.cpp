// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/refunds.h"
#include "models/desk/trailtext.h"
#include "tests/support/testsupport.h"

using namespace simstock;
using namespace Qt::StringLiterals;

namespace {

QDateTime minute(int count)
{
    return QDateTime({2026, 11, 22}, {12, 0}, Qt::UTC).addSecs(60 * count);
}

Money dollars(const char* decimal)
{
    return *Money::fromDecimal(decimal, Currency::usd());
}

IntentEvent step(IntentState state, int at, const QString& cause = {})
{
    IntentEvent one;
    one.state = state;
    one.at = minute(at);
    one.cause = cause;
    return one;
}

} // namespace

class TestTrail : public QObject {
    Q_OBJECT
private:
    IntentRecord record;

    [[nodiscard]] QString all() const
    {
        return trail::plainText(u"Title"_s, trail::entries(record));
    }

private Q_SLOTS:
    void init()
    {
        SIMSTOCK_TEST_INIT
        record = {};
        record.intent.id = IntentId(u"our-1"_s);
        record.intent.account = AccountId(u"shop"_s);
        record.intent.planName = u"Japan 5 GB"_s;
        record.intent.quantity = 2;
        record.intent.expected = dollars("12.40");
        record.events = {step(IntentState::Prepared, 0, u"prepared"_s),
                         step(IntentState::Sending, 1, u"sent by a person"_s)};
    }
    void cleanup() { qunsetenv("TZ"); }

    void tellsTheWholeWayWithTheExchange()
    {
        auto doubt = step(IntentState::InDoubt, 2, u"no clear answer"_s);
        doubt.evidence.anyByteLeft = true;
        doubt.evidence.httpStatus = 500;
        doubt.evidence.vendorCode = u"900001"_s;
        doubt.evidence.requestId = u"req-77"_s;
        doubt.evidence.detail = u"<b>broken</b>\u202Etxt"_s;
        record.events += doubt;
        record.events += step(IntentState::InDoubt, 3, overrideCause() + u"full shop"_s);
        record.events += step(IntentState::Confirmed, 4, u"found at the vendor as B9"_s);
        record.orders = {VendorOrderId(u"B9"_s)};
        record.events += step(IntentState::Fulfilling, 5, u"not ready yet"_s);
        record.events += step(IntentState::Fulfilled, 6, u"all eSIMs are there"_s);
        const auto text = all();
        qsizetype from = 0;
        for (const auto& part : {u"Title"_s,
                                 u"Written down, nothing sent yet"_s,
                                 u"2 × Japan 5 GB"_s,
                                 u"12.40"_s,
                                 u"Our no.: our-1"_s,
                                 u"Sent to the vendor"_s,
                                 u"Unknown: nobody knows"_s,
                                 u"No clear answer came."_s,
                                 u"HTTP 500"_s,
                                 u"The vendor's code: 900001"_s,
                                 u"Request no.: req-77"_s,
                                 u"<b>broken</b>\\u202Etxt"_s,
                                 u"Still unknown"_s,
                                 u"go on buying: full shop"_s,
                                 u"accepted it"_s,
                                 u"Found at the vendor as order B9."_s,
                                 u"order no.: B9"_s,
                                 u"preparing it"_s,
                                 u"not ready yet."_s,
                                 u"Ready: all eSIMs are delivered"_s}) {
            const auto at = text.indexOf(part, from);
            QVERIFY2(at >= 0, qPrintable(part + u'\n' + text));
            from = at;
        }
        QVERIFY(!text.contains(u"prepared\n"_s)); // the journal's own short words stay inside
        QVERIFY(!text.contains(u"sent by a person"_s));
    }

    /// Whatever the journal writes as a cause, a person does not read it raw.
    void everyCauseHasItsWords_data()
    {
        QTest::addColumn<QString>("cause");
        QTest::addColumn<QString>("words");
        QTest::newRow("accepted") << u"accepted"_s << QString();
        QTest::newRow("refused") << u"refused 200007"_s << QString();
        QTest::newRow("adopted") << u"adopted V-2: mine"_s
                                 << u"A person chose the vendor's order V-2: mine."_s;
        QTest::newRow("again") << u"same key again: no clear answer"_s
                               << u"The answer to sending again: No clear answer came."_s;
        QTest::newRow("restart") << u"restart"_s << u"The console ended while it was being sent."_s;
        QTest::newRow("unheard") << u"new words\u202E"_s << u"new words\\u202E"_s;
    }
    void everyCauseHasItsWords()
    {
        QFETCH(QString, cause);
        QTEST(trail::causeText(cause), "words");
    }

    void timesAreThoseOfThePerson()
    {
        qputenv("TZ", "Asia/Tokyo");
        QVERIFY2(all().contains(u"21:00:00"_s), qPrintable(all()));
        qputenv("TZ", "America/New_York"); // control
        QVERIFY2(!all().contains(u"21:00:00"_s), qPrintable(all()));
        QVERIFY2(all().contains(u"07:00:00"_s) || all().contains(u"7:00:00"_s), qPrintable(all()));
    }

    /// A clock that goes back must not turn the story round.
    void stepsKeepTheirOrderWhenTheClockJumps()
    {
        record.events += step(IntentState::Confirmed, -9000);
        record.events += step(IntentState::Fulfilled, -8999);
        auto entries = trail::entries(record);
        Booked booked;
        booked.state = Booked::State::Found;
        Transaction one;
        one.at = minute(2);
        one.id = u"t"_s;
        one.amount = dollars("-12.40");
        booked.bookings = {one};
        entries = trail::entries(booked) + entries;
        trail::sortByTime(entries);
        QVERIFY(entries[0].what.contains(u"Written down"_s));
        QVERIFY(entries[1].what.contains(u"Sent"_s));
        QVERIFY(entries[2].what.contains(u"accepted"_s));
        QVERIFY(entries[3].what.contains(u"Ready"_s));
        QVERIFY(entries[4].what.contains(u"Booked"_s));
    }

    void anEsimTellsWhenItWasInstalledAndUsed()
    {
        Esim esim;
        esim.iccid = Iccid(u"8943108170000011234"_s);
        esim.state = EsimState::ReadyToInstall;
        QCOMPARE(trail::entries(esim).constFirst().what, u"eSIM …1234: not installed yet"_s);
        esim.state = EsimState::OnAPhone;
        QVERIFY(trail::entries(esim).constFirst().what.contains(u"does not say since when"_s));
        esim.installedAt = minute(10);
        esim.activatedAt = minute(20);
        const auto entries = trail::entries(esim);
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries[0].at, minute(10));
        QVERIFY(entries[1].what.contains(u"used for the first time"_s));
    }

    void whereTheMoneyStands()
    {
        record.events += step(IntentState::Fulfilled, 2);
        const QLocale c = QLocale::c();
        auto booked = bookingmatch::booked(record, {}, false, {});
        QCOMPARE(booked.state, Booked::State::NotListed);
        booked = bookingmatch::booked(record, {}, true, {});
        QCOMPARE(booked.state, Booked::State::NotRead);
        booked = bookingmatch::booked(record, {}, true, minute(0)); // before it was sent
        QCOMPARE(booked.state, Booked::State::NotRead);
        booked = bookingmatch::booked(record, {}, true, minute(5));
        QCOMPARE(booked.state, Booked::State::NotFound);
        QVERIFY(trail::bookedText(booked, c).contains(u"Not found in the vendor's transactions"_s));
        Transaction one;
        one.account = record.intent.account;
        one.id = u"TX-1"_s;
        one.kind = TransactionKind::Order;
        one.amount = dollars("-12.40");
        one.at = minute(3);
        const auto rows = bookingmatch::matched({one}, {record});
        booked = bookingmatch::booked(record, rows, true, minute(5));
        QCOMPARE(booked.state, Booked::State::Found);
        const auto text = trail::bookedText(booked, c);
        QVERIFY2(text.contains(u"TX-1"_s) && text.contains(u"12.40"_s), qPrintable(text));
        record.events.last().state = IntentState::Rejected;
        QCOMPARE(bookingmatch::booked(record, {}, true, minute(5)).state,
                 Booked::State::NothingToBook);
    }

    void whatOneEsimOfAnOrderCost()
    {
        Esim esim;
        esim.key.account = record.intent.account;
        esim.order = VendorOrderId(u"B1"_s);
        QCOMPARE(paidForOne(esim, &record, {}, 2), dollars("6.20"));
        record.intent.expected = dollars("0.000001"); // of two: nobody's whole micro-unit
        QCOMPARE(paidForOne(esim, &record, {}, 2), std::optional<Money>());
        QCOMPARE(paidForOne(esim, nullptr, {}, 2), std::optional<Money>());
        LedgerRow row;
        row.booking.account = esim.key.account;
        row.booking.reference = u"B1"_s;
        row.booking.amount = dollars("-9");
        QCOMPARE(paidForOne(esim, nullptr, orderCharges({row}), 3), dollars("3"));
        QCOMPARE(paidForOne(esim, nullptr, orderCharges({row}), 0), std::optional<Money>());
        // Two charges for one order: which of them was for this eSIM, nobody can say.
        QCOMPARE(paidForOne(esim, nullptr, orderCharges({row, row}), 3), std::optional<Money>());
        row.booking.account = AccountId(u"other"_s);
        QCOMPARE(paidForOne(esim, nullptr, orderCharges({row}), 3), std::optional<Money>());
    }

    void refundsAreSummedByCurrencyEnvironmentAndPromise()
    {
        const auto one = [](const char* amount, const char* currency, Refundable::Promise promise,
                            Environment environment = Environment::Live) {
            Refundable refund;
            refund.amount =
                *Money::fromDecimal(amount, *Currency::fromCode(QString::fromLatin1(currency)));
            refund.promise = promise;
            refund.environment = environment;
            return refund;
        };
        using enum Refundable::Promise;
        auto unknown = one("1", "USD", Full);
        unknown.amount.reset();
        const auto sums = refundSums({one("3.10", "USD", Full), one("0.000001", "USD", Full),
                                      one("2", "EUR", Full), one("5", "USD", Maybe),
                                      one("7", "USD", UnderWay), one("9", "USD", Over),
                                      one("100", "USD", Full, Environment::Sandbox), unknown});
        QCOMPARE(sums.size(), 3);
        QCOMPARE(sums[0].full->display(QLocale::c()), u"EUR 2.00"_s);
        QCOMPARE(sums[1].full, dollars("3.100001"));
        QCOMPARE(sums[1].maybe, dollars("5"));
        QCOMPARE(sums[2].environment, Environment::Sandbox);
        const auto huge = refundSums(
            {one("999999999999.999999", "USD", Full), one("999999999999.999999", "USD", Full)});
        QVERIFY(!huge[0].full);
    }
};

SIMSTOCK_TEST_MAIN(TestTrail, QCoreApplication)
#include "tst_trail.moc"
