// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/ordersheet.h"

#include "models/desk/marginguard.h"
#include "models/desk/pricebook.h"
#include "models/desk/spendpin.h"
#include "tests/support/fakebranding.h"
#include "tests/support/testsupport.h"
#include "tests/ui/deskrig.h"
#include "tests/ui/uihelp.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace simstock;
using namespace simstock::test;
using namespace Qt::StringLiterals;

class OrderSheetTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<DeskRig> rig;
    AccountId account;
    std::unique_ptr<OrderSheet> sheet;

    Offer plan(qint64 cents = 620) const
    {
        Offer offer = DeskRig::plans().at(2);
        offer.account = account;
        offer.cost = DeskRig::dollars(cents);
        return offer;
    }
    void open(OrderDraft draft)
    {
        sheet = std::make_unique<OrderSheet>(*rig->desk, std::move(draft));
        sheet->open();
        QVERIFY(QTest::qWaitForWindowActive(sheet.get()));
        rig->settle();
    }
    void open(const Offer& offer)
    {
        OrderDraft draft;
        draft.offer = offer;
        draft.days = offer.days;
        open(draft);
    }
    QString buyWords() const { return sheet->primary()->text().remove(u'&'); }
    template <typename Field>
    Field* field(const QString& name) const
    {
        return named<Field>(*sheet, name);
    }

private Q_SLOTS:
    void init()
    {
        SIMSTOCK_TEST_INIT
        rig = std::make_unique<DeskRig>();
        account = rig->addAccount();
        rig->script.offer.usually(plan());
        ActAnswer accepted;
        accepted.outcome = Outcome::Accepted;
        accepted.order = VendorOrderId(u"B1"_s);
        rig->script.acts.usually(accepted);
    }
    void cleanup()
    {
        sheet.reset();
        rig.reset();
    }

    void fieldsHaveTheirNames()
    {
        open(plan());
        QCOMPARE(sheet->windowTitle(), u"New order"_s);
        QVERIFY(field<QSpinBox>(u"Quantity"_s));
        QVERIFY(field<QLineEdit>(u"Customer name"_s));
        QVERIFY(field<QLineEdit>(u"Customer e-mail"_s));
        QVERIFY(field<QLineEdit>(u"Note"_s));
        QVERIFY(!field<QSpinBox>(u"Days"_s));
        QVERIFY(button(*sheet, u"Back"_s));
        QCOMPARE(namelessWidgets(*sheet), QStringList());
    }

    void dayPlansAskForDays()
    {
        Offer daily = plan(224);
        daily.priceUnit = PriceUnit::PerDay;
        daily.days = 2;
        rig->script.offer.usually(daily);
        open(daily);
        auto* days = field<QSpinBox>(u"Days"_s);
        QVERIFY(days);
        QCOMPARE(days->value(), 2);
        days->setValue(10);
        rig->pass(milliseconds(300));
        QCOMPARE(buyWords(), u"Buy 1 for USD 22.40"_s);
    }

    void buttonCarriesQuantityAndAmount()
    {
        open(plan());
        auto* quantity = field<QSpinBox>(u"Quantity"_s);
        QVERIFY(quantity->hasFocus());
        QTest::keyClicks(quantity, u"3"_s); // the whole figure is selected
        QVERIFY(!sheet->primary()->isEnabled());
        QVERIFY(!sheet->primary()->toolTip().isEmpty());
        rig->pass(milliseconds(300));
        QCOMPARE(buyWords(), u"Buy 3 for USD 18.60"_s);
        QVERIFY(sheet->primary()->isEnabled());
    }

    void returnInAFieldNeverBuys()
    {
        open(plan());
        QVERIFY(sheet->back()->isDefault());
        for (int press = 0; press < 4; ++press)
            QTest::keyClick(sheet->focusWidget(), Qt::Key_Return);
        QVERIFY(sheet->back()->hasFocus());
        QVERIFY(sheet->isVisible());
        QTest::keyClick(sheet->focusWidget(), Qt::Key_Return);
        QVERIFY(!sheet->isVisible());
        QVERIFY(rig->desk->intents().records().isEmpty());
    }

    void mnemonicBuysOnce()
    {
        open(plan());
        QSignalSpy said(sheet.get(), &OrderSheet::said);
        QSignalSpy bought(sheet.get(), &OrderSheet::bought);
        QTest::keyClick(sheet.get(), Qt::Key_B, Qt::AltModifier);
        QTRY_VERIFY(!sheet->isVisible());
        rig->settle();
        QCOMPARE(bought.count(), 1);
        QCOMPARE(said.count(), 1);
        QTRY_COMPARE(rig->script.sent.size(), 1);
        QCOMPARE(rig->desk->intents().records().size(), 1);
    }

    void twoClicksMakeOneIntent()
    {
        open(plan());
        QPushButton* buy = sheet->primary();
        buy->click();
        buy->click();
        QTest::keyClick(buy, Qt::Key_Return);
        QTRY_COMPARE(rig->script.sent.size(), 1);
        rig->settle();
        QCOMPARE(rig->script.sent.size(), 1);
        QCOMPARE(rig->desk->intents().records().size(), 1);
    }

    void returnOnTheButtonItselfBuys()
    {
        open(plan());
        sheet->primary()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(sheet->primary(), Qt::Key_Return);
        QTRY_COMPARE(rig->script.sent.size(), 1);
    }

    void newPriceIsShownAndPaid()
    {
        rig->script.offer.usually(plan(700));
        open(plan());
        QCOMPARE(buyWords(), u"Buy 1 for USD 7.00"_s);
        bool told = false;
        for (const auto* label : sheet->findChildren<QLabel*>())
            told = told || label->text().contains(u"price has changed"_s);
        QVERIFY(told);
        QVERIFY(!sheet->primary()->isEnabled()); // only once it is accepted
        sheet->primary()->click();
        auto* accept = sheet->findChild<QCheckBox*>();
        QVERIFY(accept && accept->text().contains(u"USD 7.00"_s));
        accept->click();
        sheet->primary()->click();
        QTRY_COMPARE(rig->desk->intents().records().size(), 1);
        QCOMPARE(rig->desk->intents().records().first().intent.expected, DeskRig::dollars(700));
    }

    void underTheFloorATickIsAsked()
    {
        QVERIFY(
            rig->desk->priceBook().setPrices({{{account, plan().code}, DeskRig::dollars(640)}}));
        PriceRules rules;
        rules.floor = *PriceFloor::parse(u"10 %"_s);
        QVERIFY(rig->desk->priceBook().setRules(rules));
        open(plan());
        auto* tick = sheet->findChild<QCheckBox*>();
        QVERIFY(tick && tick->text().contains(u"USD 0.20"_s));
        QVERIFY(sheet->primary()->toolTip().contains(u"Tick"_s));
        QCOMPARE(namelessWidgets(*sheet), QStringList());
        sheet->primary()->click();
        QVERIFY(rig->desk->intents().records().isEmpty());
        tick->click();
        QVERIFY(sheet->primary()->isEnabled());
        field<QSpinBox>(u"Quantity"_s)->setValue(2);
        rig->pass(milliseconds(300));
        QVERIFY(sheet->primary()->isEnabled()); // the same question, already answered
        sheet->primary()->click();
        QTRY_COMPARE(rig->script.sent.size(), 1);
    }

    void neverUnderTheFloorBlocks()
    {
        QVERIFY(
            rig->desk->priceBook().setPrices({{{account, plan().code}, DeskRig::dollars(600)}}));
        auto changed = *rig->desk->accounts().find(account);
        setNeverUnderFloor(changed, true);
        QVERIFY(rig->desk->accounts().update(changed));
        open(plan());
        QVERIFY(!sheet->primary()->isEnabled());
        QVERIFY(sheet->primary()->toolTip().contains(u"under the floor"_s));
        QVERIFY(!sheet->findChild<QCheckBox*>());
    }

    void similarCountriesAreNamedAndTickedOnlyWhenTyped_data()
    {
        QTest::addColumn<bool>("typed");
        QTest::newRow("picked") << false;
        QTest::newRow("typed") << true;
    }
    void similarCountriesAreNamedAndTickedOnlyWhenTyped()
    {
        QFETCH(bool, typed);
        OrderDraft draft;
        draft.offer = plan();
        draft.offer.countries = {u"NE"_s};
        draft.days = draft.offer.days;
        draft.foundByTyping = typed;
        rig->script.offer.usually(draft.offer);
        open(draft);
        bool named = false;
        for (const auto* label : sheet->findChildren<QLabel*>())
            named = named || (label->text().contains(u"Niger (NE)"_s) &&
                              label->text().contains(u"Nigeria (NG)"_s));
        QVERIFY(named);
        auto* tick = sheet->findChild<QCheckBox*>();
        QCOMPARE(tick != nullptr, typed);
        QCOMPARE(sheet->primary()->isEnabled(), !typed);
        if (tick)
            tick->click();
        sheet->primary()->click();
        QTRY_COMPARE(rig->script.sent.size(), 1);
    }

    void thePinIsAskedAboveItsLimit()
    {
        const auto set =
            wait(rig->desk->spendPin().set({}, Secret("4711"), {DeskRig::dollars(1000)}));
        QVERIFY(set && *set);
        open(plan());
        QVERIFY(!field<QLineEdit>(u"Spending PIN"_s)); // one is below
        field<QSpinBox>(u"Quantity"_s)->setValue(2);
        rig->pass(milliseconds(300));
        auto* pin = field<QLineEdit>(u"Spending PIN"_s);
        QVERIFY(pin);
        QCOMPARE(pin->echoMode(), QLineEdit::Password);
        QCOMPARE(namelessWidgets(*sheet), QStringList());
        QVERIFY(sheet->primary()->toolTip().contains(u"PIN"_s));
        pin->setFocus();
        QTest::keyClicks(pin, u"0815"_s);
        QTest::keyClick(pin, Qt::Key_Return); // never buys
        QVERIFY(sheet->back()->hasFocus());
        sheet->primary()->click();
        QTRY_VERIFY(pin->hasFocus()); // wrong
        QVERIFY(pin->text().isEmpty());
        QVERIFY(rig->desk->intents().records().isEmpty());
        pin->setText(u"4711"_s);
        sheet->primary()->click();
        sheet->primary()->click();
        QTRY_COMPARE(rig->script.sent.size(), 1);
        rig->settle();
        QCOMPARE(rig->desk->intents().records().size(), 1);
    }

    void closingWhileThePinIsCheckedBuysNothing()
    {
        const auto set = wait(rig->desk->spendPin().set({}, Secret("4711"), {}));
        QVERIFY(set && *set);
        open(plan());
        auto* pin = field<QLineEdit>(u"Spending PIN"_s);
        QVERIFY(pin);
        pin->setText(u"4711"_s);
        sheet->primary()->click();
        sheet.reset();
        const auto checked = wait(rig->desk->spendPin().remove(Secret("4711")));
        QVERIFY(checked); // the check before it is through, one way or the other
        rig->settle();
        QVERIFY(rig->desk->intents().records().isEmpty());
    }

    void lowBalanceSaysWhy()
    {
        Wallet poor;
        poor.balance = DeskRig::dollars(100);
        poor.readAt = rig->clock.now();
        rig->script.wallet.usually(poor);
        open(plan());
        QVERIFY(!sheet->primary()->isEnabled());
        QVERIFY(sheet->primary()->toolTip().contains(u"balance"_s));
        sheet->primary()->click();
        rig->settle();
        QVERIFY(rig->script.sent.isEmpty());
    }

    void draftIsKeptAndOpenedAgain()
    {
        open(plan());
        QTest::keyClicks(field<QSpinBox>(u"Quantity"_s), u"2"_s);
        field<QLineEdit>(u"Customer name"_s)->setText(u"Ada"_s);
        field<QLineEdit>(u"Note"_s)->setText(u"blue case"_s);
        QTest::keyClick(sheet.get(), Qt::Key_S, Qt::AltModifier);
        rig->settle();
        QTRY_VERIFY(!sheet->isVisible());
        QVERIFY(rig->script.sent.isEmpty());
        QTRY_COMPARE(rig->desk->intents().records().size(), 1);
        const Intent kept = rig->desk->intents().records().first().intent;
        QCOMPARE(rig->desk->intents().records().first().state(), IntentState::Prepared);
        const auto again = OrderSheet::draftOf(*rig->desk, kept);
        QVERIFY(again);
        rig->script.offer.usually(again->offer); // as the catalogue has it
        open(*again);
        QCOMPARE(field<QSpinBox>(u"Quantity"_s)->value(), 2);
        QCOMPARE(field<QLineEdit>(u"Customer name"_s)->text(), u"Ada"_s);
        QCOMPARE(field<QLineEdit>(u"Note"_s)->text(), u"blue case"_s);
        sheet->primary()->click();
        QTRY_COMPARE(rig->script.sent.size(), 1);
    }

    void closingWhileThePriceIsReadIsHarmless()
    {
        rig->script.offer.hold();
        open(plan());
        QVERIFY(!sheet->primary()->isEnabled());
        QTest::keyClick(sheet.get(), Qt::Key_Escape);
        QVERIFY(!sheet->isVisible());
        sheet.reset();
        rig->script.offer.answerHeld(plan());
        rig->settle();
        QVERIFY(rig->desk->intents().records().isEmpty());
    }

    void mistypedMailIsNoticed_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("meant");
        QTest::newRow("gmial") << u"ada@gmial.com"_s << u"ada@gmail.com"_s;
        QTest::newRow("capitals") << u"ada@Hotmial.com"_s << u"ada@hotmail.com"_s;
        QTest::newRow("right") << u"ada@gmail.com"_s << QString();
        QTest::newRow("own domain") << u"ada@example.org"_s << QString();
        QTest::newRow("nothing before") << u"@gmial.com"_s << QString();
    }
    void mistypedMailIsNoticed()
    {
        QFETCH(QString, typed);
        QFETCH(QString, meant);
        QCOMPARE(emailSuggestion(typed), meant);
    }

    void brandingProfilesAreOfferedWhereAnOrderMayNameOne()
    {
        open(plan());
        QVERIFY(!field<QComboBox>(u"Branding profile"_s)); // this vendor has none
        sheet.reset();
        BrandProfile plain;
        plain.id = u"p1"_s;
        plain.name = u"Plain"_s;
        BrandProfile house = plain;
        house.id = u"p2"_s;
        house.name = u"House"_s;
        house.isDefault = true;
        Script<QList<BrandProfile>> profiles{QList<BrandProfile>{plain, house}};
        rig->script.rules.brandProfiles = true;
        rig->makeVendor = [&](const AccountId& id) {
            return std::make_unique<BrandedVendor>(rig->script, profiles, id);
        };
        account = rig->addAccount(u"Branded shop"_s);
        rig->script.offer.usually(plan());
        open(plan());
        auto* brand = field<QComboBox>(u"Branding profile"_s);
        QVERIFY(brand);
        QCOMPARE(namelessWidgets(*sheet), QStringList());
        QCOMPARE(brand->currentText(), u"House"_s); // the account's own default first
        brand->setCurrentIndex(brand->findText(u"Plain"_s));
        sheet->primary()->click();
        QTRY_COMPARE(rig->script.sent.size(), 1);
        QVERIFY(rig->script.sent.first().body.endsWith("p1"));
        sheet.reset();

        profiles.usually(failure(makeError(ErrorKind::Network, u"No line."_s, {})));
        open(plan());
        QCOMPARE(field<QComboBox>(u"Branding profile"_s)->currentText(), u"The vendor's default"_s);
        QVERIFY(sheet->primary()->isEnabled()); // not knowing them stops no order
        sheet.reset();
        rig->desk->close(); // before the script of this test goes
    }
};

SIMSTOCK_TEST_MAIN(OrderSheetTest, QApplication)
#include "tst_ordersheet.moc"
