// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallet/walletpane.h"

#include "models/desk/ledgerdesk.h"
#include "models/desk/paymentdesk.h"
#include "models/items/ledgermodel.h"
#include "tests/support/fakemoney.h"
#include "tests/support/testsupport.h"
#include "tests/ui/panestock.h"
#include "tests/ui/uihelp.h"
#include "ui/wallet/addmoneysheet.h"
#include "ui/wallet/lowmarksheet.h"
#include "ui/wallet/walletcard.h"
#include "ui/widgets/selectionsums.h"
#include "ui/widgets/tableview.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace simstock;
using namespace simstock::test;
using namespace Qt::StringLiterals;

class TestWalletPane : public QObject {
    Q_OBJECT
private:
    FakeMoney money;
    std::unique_ptr<PaneRig> rig;
    std::unique_ptr<WalletPane> pane;

    void open()
    {
        pane = std::make_unique<WalletPane>(rig->context());
        pane->resize(1080, 760);
        pane->show();
        rig->settle();
    }
    void reopenVendor() const
    {
        auto account = *rig->desk->accounts().find(rig->account);
        account.settings.insert(u"ports"_s, u"more"_s);
        QVERIFY(rig->desk->accounts().update(account));
        rig->settle();
    }
    void book(const QString& id, qint64 cents, const QString& reference)
    {
        Transaction one;
        one.id = id;
        one.kind = cents < 0 ? TransactionKind::Order : TransactionKind::TopUp;
        one.status = TransactionStatus::Completed;
        one.amount = DeskRig::dollars(cents);
        one.reference = reference;
        one.description = u"<b>booked</b>"_s;
        one.at = rig->clock.now();
        money.bookings.append(one);
    }
    void offerPayment()
    {
        PaymentOrder order;
        order.id = u"PAY-1"_s;
        order.amount = DeskRig::dollars(10'000);
        order.approvalPage = QUrl(u"https://pay.example/checkout?token=PAY-1"_s);
        money.payment.usually(order);
        money.paymentRules.usually(
            PaymentRules{true, false, {}, DeskRig::dollars(5'000), DeskRig::dollars(5'000'000)});
    }
    AddMoneySheet* sheet()
    {
        rig->trigger(*pane, ActionId::AddMoney);
        auto* found = pane->findChild<AddMoneySheet*>();
        rig->settle();
        return found;
    }

private Q_SLOTS:
    void init()
    {
        SIMSTOCK_TEST_INIT
        rig = std::make_unique<PaneRig>();
        money.bookings.clear();
        money.join(rig->script);
    }
    void cleanup()
    {
        pane.reset();
        rig.reset();
    }

    void namesOfTheContract()
    {
        reopenVendor();
        open();
        QCOMPARE(nameOf(*pane->findChild<TableView*>()), u"Wallet table"_s);
        QVERIFY(named<QLineEdit>(*pane, u"Filter wallet"_s));
        QVERIFY(named<WalletCard>(*pane, u"Wallet of Main shop"_s));
        QCOMPARE(namelessWidgets(*pane).join(u'\n'), QString());
    }

    void aVendorWithoutPaymentsNamesThePortal()
    {
        open();
        QVERIFY(PaneRig::obstacle(*pane, ActionId::AddMoney).contains(u"vendor's portal"_s));
        QVERIFY(labels(*pane).contains(u"No bookings yet"_s));
        QVERIFY(labels(*pane).contains(u"USD 481.30"_s));
        QVERIFY(labels(*pane).contains(u"LIVE"_s));
    }

    void balancesAreNotAddedUp()
    {
        for (const auto* id : {"T-1", "T-2"}) {
            book(QString::fromLatin1(id), -250, {});
            money.bookings.last().balanceAfter = DeskRig::dollars(40'000);
        }
        reopenVendor();
        open();
        auto* table = pane->findChild<TableView*>();
        QTRY_COMPARE(table->model()->rowCount(), 2);
        table->setColumnHidden(static_cast<int>(LedgerColumn::After), false);
        table->selectAll();
        const auto sums = selectionSums(*table);
        QVERIFY2(sums.contains(u"Amount"_s), qPrintable(sums));
        QVERIFY2(!sums.contains(u"Balance after"_s), qPrintable(sums));
    }

    void creditInvoicesAndMarkStandOnTheCard()
    {
        Wallet wallet;
        wallet.balance = DeskRig::dollars(-12'000);
        wallet.creditLimit = DeskRig::dollars(50'000);
        wallet.available = DeskRig::dollars(38'000);
        wallet.owed = DeskRig::dollars(12'000);
        wallet.billing = BillingMode::Postpaid;
        wallet.lowMark = DeskRig::dollars(40'000);
        wallet.readAt = rig->clock.now();
        rig->script.wallet.usually(wallet);
        AccountOverview overview;
        overview.pendingInvoices = {
            {u"INV-7"_s, DeskRig::dollars(9'950), rig->clock.now().addDays(9), u"open"_s}};
        money.overview.usually(overview);
        reopenVendor();
        open();
        rig->trigger(*pane, ActionId::SyncNow);
        const auto words = labels(*pane);
        for (const auto& part :
             {u"USD 380.00"_s, u"available"_s, u"Postpaid"_s, u"Owed USD 120.00"_s,
              u"Credit limit USD 500.00"_s, u"USD 400.00 (the vendor's)"_s, u"Low"_s,
              u"Invoice INV-7: USD 99.50"_s})
            QVERIFY2(words.contains(part), qPrintable(part + u'\n' + words));
    }

    void whatAVendorHasAtItsSuppliersStandsOnItsCard()
    {
        money.suppliers.usually(
            QList<SupplierBalance>{{u"<i>One</i>"_s, DeskRig::dollars(123'450), rig->clock.now()},
                                   {u"Two"_s, DeskRig::dollars(700), {}}});
        reopenVendor();
        open();
        const int before = money.suppliers.count;
        QVERIFY(!labels(*pane).contains(u"Platform's balance"_s)); // nobody asked
        rig->trigger(*pane, ActionId::SyncNow);
        rig->settle();
        const auto words = labels(*pane);
        QVERIFY2(words.contains(u"Platform's balance at <i>One</i>: USD 1,234.50, as of "_s),
                 qPrintable(words));
        QVERIFY2(words.contains(u"Platform's balance at Two: USD 7.00"_s), qPrintable(words));
        QCOMPARE(money.suppliers.count, before + 1);
        money.suppliers.usually(QList<SupplierBalance>{});
    }

    void aDebitNobodyHereCausedIsFlaggedInWords()
    {
        book(u"t1"_s, -1'299, u"77"_s);
        book(u"t2"_s, 5'000, u"in"_s);
        reopenVendor();
        open();
        rig->trigger(*pane, ActionId::SyncNow);
        auto* model = pane->findChild<TableView*>()->model();
        QCOMPARE(model->rowCount(), 2);
        QStringList all;
        for (int row = 0; row < 2; ++row) {
            for (int column = 0; column < model->columnCount(); ++column)
                all << model->index(row, column).data().toString();
        }
        // Both are marked, the debit alone in red.
        QCOMPARE(all.count(u"Not from this desk"_s), 2);
        int red = 0;
        for (int row = 0; row < 2; ++row) {
            const auto match = model->index(row, static_cast<int>(LedgerColumn::Match));
            red += match.data(ChipRole).toBool() ? 1 : 0;
        }
        QCOMPARE(red, 1);
        pane->setFilterText(u"not from this desk"_s);
        QCOMPARE(model->rowCount(), 2);
        QVERIFY(pane->availability(ActionId::Export).possible);
    }

    void addsMoneyInThreeSteps()
    {
        offerPayment();
        reopenVendor();
        open();
        auto* add = sheet();
        QVERIFY(add);
        QCOMPARE(namelessWidgets(*add).join(u'\n'), QString());
        QList<QUrl> opened;
        add->setBrowser([&opened](const QUrl& url) {
            opened.append(url);
            return true;
        });
        auto* amount = named<QLineEdit>(*add, u"Amount"_s);
        amount->setText(u"49"_s);
        QVERIFY(!add->primary()->isEnabled());
        QVERIFY(labels(*add).contains(u"at least USD 50.00"_s));
        amount->setText(u"100"_s);
        QCOMPARE(add->primary()->text(), u"Create payment of USD 100.00"_s);
        add->primary()->click();
        rig->settle();
        QVERIFY(opened.isEmpty()); // nothing opens by itself
        QTRY_VERIFY(labels(*add).contains(u"pay.example"_s));
        QCOMPARE(named<QLineEdit>(*add, u"Approval page"_s)->text(),
                 u"https://pay.example/checkout?token=PAY-1"_s);
        QVERIFY(rig->script.sent.isEmpty());
        named<QPushButton>(*add, u"Open in browser"_s)->click();
        QCOMPARE(opened.size(), 1);
        rig->script.acts.hold();
        add->primary()->click();
        add->primary()->click();
        rig->settle();
        QTRY_COMPARE(rig->script.sent.size(), 1);
        ActAnswer accepted;
        accepted.outcome = Outcome::Accepted;
        rig->script.acts.answerHeld(accepted);
        rig->settle();
        QTRY_VERIFY(labels(*add).contains(u"Captured"_s));
        QCOMPARE(rig->script.sent.size(), 1);
        add->primary()->click();
    }

    void aPaymentThatWaitsStandsOnTheCardAndCanBeDiscarded()
    {
        offerPayment();
        reopenVendor();
        const auto made =
            wait(rig->desk->payments().create(rig->account, DeskRig::dollars(10'000), false));
        QVERIFY(made && *made);
        rig->settle();
        open();
        QTRY_VERIFY(named<QPushButton>(*pane, u"Payment of Main shop"_s));
        auto* waiting = named<QPushButton>(*pane, u"Payment of Main shop"_s);
        waiting->click();
        auto* add = pane->findChild<AddMoneySheet*>();
        QVERIFY(add);
        QCOMPARE(add->primary()->text(), u"I have paid"_s);
        named<QPushButton>(*add, u"Discard payment"_s)->click();
        rig->settle();
        QTRY_VERIFY(!named<QPushButton>(*pane, u"Payment of Main shop"_s) ||
                    !named<QPushButton>(*pane, u"Payment of Main shop"_s)->isVisible());
        QVERIFY(rig->script.sent.isEmpty());
    }

    void setsALowMark()
    {
        open();
        rig->trigger(*pane, ActionId::SetLowMark);
        auto* mark = pane->findChild<LowMarkSheet*>();
        QVERIFY(mark);
        QCOMPARE(namelessWidgets(*mark).join(u'\n'), QString());
        auto* amount = named<QLineEdit>(*mark, u"Low mark in USD"_s);
        amount->setText(u"lots"_s);
        mark->primary()->click();
        QVERIFY(labels(*mark).contains(u"Type an amount"_s));
        amount->setText(u"25.50"_s);
        mark->primary()->click();
        rig->settle();
        QCOMPARE(rig->desk->ledger().ownLowMark(rig->account), DeskRig::dollars(2'550));
        QVERIFY(labels(*pane).contains(u"Low mark USD 25.50"_s));
    }

    void everyActionThatIsNotPossibleSaysWhy()
    {
        open();
        for (int id = 0; id < static_cast<int>(ActionId::Count); ++id) {
            const auto answer = pane->availability(static_cast<ActionId>(id));
            QCOMPARE(answer.possible, answer.reason.isEmpty());
        }
    }
};

SIMSTOCK_TEST_MAIN(TestWalletPane, QApplication)
#include "tst_walletpane.moc"
