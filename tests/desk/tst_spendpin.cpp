// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/spendpin.h"

#include "models/desk/pinhash.h"
#include "models/store/planstore.h"
#include "tests/desk/rig.h"
#include "tests/support/databasefile.h"

#include <QSignalSpy>

using namespace simstock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using enum IntentState;

namespace {

Money dollars(int whole)
{
    return *Money::fromMicros(whole * Money::unit, Currency::usd());
}

Money euros(int whole)
{
    return *Money::fromMicros(whole * Money::unit, *Currency::fromCode(u"EUR"_s));
}

Secret pin(const char* text)
{
    return Secret(text);
}

} // namespace

/// The PIN above a limit. One plan of the rig costs 4 dollars.
class TestSpendPin : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<test::Rig> rig;

    SpendPin& spendPin() { return (*rig)->spendPin; }
    /// The sentence of a refusal; empty when it worked.
    static QString said(Call<bool> call)
    {
        const auto answer = test::wait(std::move(call));
        return !answer ? u"no answer"_s : *answer ? QString() : answer->error().userText;
    }
    void setPin(const QList<Money>& limits = {dollars(5)})
    {
        QCOMPARE(said(spendPin().set({}, pin("4711"), limits)), QString());
    }
    QString tryBuying(const QString& token, int quantity)
    {
        const auto id = (*rig)->orders.buy(token, rig->draft(rig->account, quantity));
        rig->drain();
        return id ? QString() : id.error().userText;
    }
    [[nodiscard]] QString prove(const QString& token, const Money& total, const char* typed)
    {
        return said(spendPin().prove(token, {total}, pin(typed)));
    }
    void restart()
    {
        rig->stop();
        rig->start();
    }

private slots:
    void init()
    {
        SIMSTOCK_TEST_INIT
        rig = std::make_unique<test::Rig>();
        rig->start();
        rig->addAccount();
        rig->script.acts.usually(test::Rig::accepted());
    }
    void cleanup() { rig.reset(); }

    void nothingIsAskedWithoutOne()
    {
        QCOMPARE(spendPin().standing(), PinStanding::Off);
        QCOMPARE(tryBuying(u"sheet"_s, 20), QString()); // the control of all that follows
        QCOMPARE(rig->script.sent.size(), 1);
    }
    void aboveTheLimitNothingIsSentWithoutAProof()
    {
        setPin();
        QCOMPARE(tryBuying(u"one"_s, 1), QString()); // 4 of 5 dollars
        const auto why = tryBuying(u"two"_s, 2);
        QVERIFY2(why.contains(u"spending PIN"_s) && why.contains(u"8"_s), qPrintable(why));
        QVERIFY(!prove(u"two"_s, dollars(8), "4712").isEmpty());
        QVERIFY(!tryBuying(u"two"_s, 2).isEmpty());
        QCOMPARE((*rig)->intents.records().size(), 1); // nothing of it was even written down
        QCOMPARE(prove(u"two"_s, dollars(8), "4711"), QString());
        rig->script.acts.usually(test::Rig::accepted(u"B2"_s));
        QCOMPARE(tryBuying(u"two"_s, 2), QString());
        QCOMPARE(rig->script.sent.size(), 2);
    }
    void aProofHoldsForItsSheetAndItsTotalOnly()
    {
        setPin();
        QCOMPARE(prove(u"sheet"_s, dollars(8), "4711"), QString());
        QVERIFY(!tryBuying(u"other"_s, 2).isEmpty());
        QVERIFY(!tryBuying(u"sheet"_s, 3).isEmpty()); // 12 dollars
        QCOMPARE(tryBuying(u"sheet"_s, 2), QString());
    }
    void aBatchProvesItsTotalOnce()
    {
        setPin();
        QVERIFY(!spendPin().covers(u"batch"_s, dollars(24)));
        QCOMPARE(prove(u"batch"_s, dollars(24), "4711"), QString());
        QVERIFY(spendPin().covers(u"batch"_s, dollars(24)));
        for (int row = 0; row < 3; ++row) {
            rig->script.acts.usually(test::Rig::accepted(u"B%1"_s.arg(row)));
            QCOMPARE(tryBuying(u"batch/%1"_s.arg(row), 2), QString());
        }
        QCOMPARE(rig->script.sent.size(), 3);
        QVERIFY(!tryBuying(u"batch/3"_s, 2).isEmpty()); // the budget of 24 dollars is used up
        QVERIFY(!tryBuying(u"batched"_s, 2).isEmpty()); // not a row of it
    }
    void currenciesWithoutALimitAreAskedFromTheFirstCentOn()
    {
        setPin({dollars(5)});
        QVERIFY(!spendPin().asks(dollars(5)));
        QVERIFY(spendPin().asks(*dollars(5).plus(*Money::fromMicros(1, Currency::usd()))));
        QVERIFY(spendPin().asks(euros(1)));
        QVERIFY(!spendPin().asks(euros(0)));
        QVERIFY(!said(spendPin().set(pin("4711"), {}, {dollars(5), dollars(6)})).isEmpty());
        QCOMPARE(said(spendPin().set(pin("4711"), {}, {dollars(5), euros(2)})), QString());
        QVERIFY(!spendPin().asks(euros(2)));
    }
    void theLimitIsKeptAtTheMomentOfSending()
    {
        // Two in line: while the first is on its way somebody sets a PIN.
        rig->script.acts.hold();
        QCOMPARE(tryBuying(u"first"_s, 1), QString());
        const auto second = *(*rig)->orders.buy(u"second"_s, rig->draft(rig->account, 2));
        rig->drain();
        setPin();
        rig->script.acts.hold(false);
        rig->script.acts.answerHeld(test::Rig::accepted());
        rig->drain();
        QCOMPARE(rig->script.sent.size(), 1);
        QCOMPARE(rig->state(second), Prepared); // a draft
    }
    void afterFiveWrongOnesThereIsAWait()
    {
        setPin();
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(spendPin().wait(), 0ms);
            QVERIFY(!prove(u"sheet"_s, dollars(8), "0000").isEmpty());
        }
        QCOMPARE(spendPin().wait(), 30s);
        QVERIFY(
            prove(u"sheet"_s, dollars(8), "4711").contains(u"Wait"_s)); // not even the right one
        restart();
        QVERIFY(spendPin().wait() > 29s);
        rig->clock.jumpWall(-400 *
                            24h); // a clock put back opens nothing and locks nothing for ever
        QVERIFY(spendPin().wait() > 29s);
        rig->clock.advance(30s);
        QCOMPARE(spendPin().wait(), 0ms);
        QVERIFY(!prove(u"sheet"_s, dollars(8), "0000").isEmpty());
        QCOMPARE(spendPin().wait(), 60s);
        rig->clock.advance(60s);
        QCOMPARE(prove(u"sheet"_s, dollars(8), "4711"), QString());
        QVERIFY(!prove(u"sheet"_s, dollars(9), "0000").isEmpty()); // counted from the start again
        QCOMPARE(spendPin().wait(), 0ms);
    }
    void aKilledProgramGainsNoTry()
    {
        setPin();
        for (int i = 0; i < 5; ++i) {
            auto call = spendPin().prove(u"sheet"_s, {dollars(8)}, pin("0000"));
            restart(); // before the answer
            call.cancel();
        }
        QVERIFY(spendPin().wait() > 0s);
    }
    void itIsAskedForBeforeItIsChangedOrRemoved()
    {
        setPin();
        QVERIFY(!said(spendPin().set(pin("1111"), pin("2222"), {dollars(900)})).isEmpty());
        QVERIFY(!said(spendPin().remove(pin("1111"))).isEmpty());
        QCOMPARE(spendPin().limits(), QList{dollars(5)});
        QCOMPARE(said(spendPin().set(pin("4711"), pin("0815"), {dollars(7)})), QString());
        QVERIFY(!prove(u"sheet"_s, dollars(8), "4711").isEmpty());
        QCOMPARE(prove(u"sheet"_s, dollars(8), "0815"), QString());
        QCOMPARE(said(spendPin().remove(pin("0815"))), QString());
        QCOMPARE(spendPin().standing(), PinStanding::Off);
        restart();
        QCOMPARE(spendPin().standing(), PinStanding::Off);
        QCOMPARE(tryBuying(u"any"_s, 20), QString());
    }
    void itIsThereAfterARestart()
    {
        setPin({dollars(5), euros(9)});
        QCOMPARE(prove(u"sheet"_s, dollars(8), "4711"), QString());
        restart();
        QCOMPARE(spendPin().standing(), PinStanding::On);
        QCOMPARE(spendPin().limits(), (QList{dollars(5), euros(9)}));
        QVERIFY(!spendPin().covers(u"sheet"_s, dollars(8))); // proofs go with the session
    }
    void aMissingKeyringOpensNothing_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("standing");
        const auto row = [](const char* name, VaultState state, PinStanding standing) {
            QTest::newRow(name) << static_cast<int>(state) << static_cast<int>(standing);
        };
        row("locked", VaultState::Locked, PinStanding::Unreadable);
        row("no service", VaultState::NoService, PinStanding::Unreadable);
        row("emptied", VaultState::Ready, PinStanding::Lost);
    }
    void aMissingKeyringOpensNothing()
    {
        QFETCH(int, state);
        QFETCH(int, standing);
        setPin();
        const auto entries = rig->secrets.entries;
        if (static_cast<VaultState>(state) == VaultState::Ready) {
            for (const auto& name : entries.keys()) {
                if (name.endsWith(u"/spending-pin"_s))
                    rig->secrets.entries.remove(name);
            }
        }
        rig->secrets.become(static_cast<VaultState>(state));
        rig->drain();
        QCOMPARE(static_cast<int>(spendPin().standing()), standing);
        QVERIFY(!spendPin().covers({}, dollars(1)));
        QVERIFY(!tryBuying(u"sheet"_s, 1).isEmpty());
        QVERIFY(!prove(u"sheet"_s, dollars(4), "4711").isEmpty());
        rig->secrets.entries = entries;
        rig->secrets.become(VaultState::Ready);
        rig->drain();
        QCOMPARE(spendPin().standing(), PinStanding::On);
        QCOMPARE(tryBuying(u"sheet"_s, 1), QString());
    }
    void withoutOneALockedKeyringForbidsNothing()
    {
        rig->secrets.become(VaultState::Locked);
        rig->drain();
        QCOMPARE(spendPin().standing(), PinStanding::Off);
    }
    void thePinItselfLiesNowhere()
    {
        const char* const typed = "canary-pin-8642";
        QCOMPARE(said(spendPin().set({}, pin(typed), {dollars(5)})), QString());
        bool isThere = false;
        for (auto entry = rig->secrets.entries.cbegin(); entry != rig->secrets.entries.cend();
             ++entry) {
            QVERIFY(!entry->reveal().contains(typed));
            isThere = isThere || entry->reveal().contains("$argon2id$");
            QVERIFY(entry->reveal().size() <= 2048);
        }
        QVERIFY(isThere);
        const auto choices = (*rig)->accountStore.plans().choices();
        QVERIFY(choices);
        QCOMPARE(*choices, (QMap<QString, QString>{{u"pin.set"_s, u"1"_s}}));
        const auto file = test::bytesOf(rig->accountsFile());
        QVERIFY(!file.contains(typed) && !file.contains("argon2id"));
    }
    void hashesAreSaltedAndTellPinsApart()
    {
        const auto one = hashOfPin(pin("4711"), PinCost::usual());
        QVERIFY(one.contains("m=65536,")); // kilobytes: what makes guessing dear
        QVERIFY(one != hashOfPin(pin("4711"), PinCost::usual()));
        QVERIFY(isPinOf(one, pin("4711")));
        QVERIFY(!isPinOf(one, pin("4712")));
        QVERIFY(!isPinOf({}, pin("4711")));
        const PinRecord record{one, {dollars(5), euros(1)}};
        QCOMPARE(PinRecord::parse(record.toSecret()), std::optional(record));
        QVERIFY(!PinRecord::parse(Secret("4711")));
        QVERIFY(!PinRecord::parse(Secret(R"({"hash":"4711","limits":[]})")));
    }
    void pinsHaveALength_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<bool>("fine");
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("three") << QByteArray("123") << false;
        QTest::newRow("blanks") << QByteArray("     ") << false;
        QTest::newRow("four") << QByteArray("1234") << true;
        QTest::newRow("sixty-five") << QByteArray(65, '1') << false;
    }
    void pinsHaveALength()
    {
        QFETCH(QByteArray, typed);
        QFETCH(bool, fine);
        QCOMPARE(SpendPin::pinProblem(Secret(typed)).isEmpty(), fine);
        QCOMPARE(said(spendPin().set({}, Secret(typed), {})).isEmpty(), fine);
    }
};

SIMSTOCK_TEST_MAIN(TestSpendPin, QCoreApplication)
#include "tst_spendpin.moc"
