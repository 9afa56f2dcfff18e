// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/customerform.h"

#include "models/desk/shopbooks.h"
#include "tests/support/testsupport.h"
#include "tests/ui/panestock.h"
#include "tests/ui/uihelp.h"
#include "ui/customer/customerssheet.h"
#include "ui/widgets/tableview.h"

#include <QLineEdit>

using namespace simstock;
using namespace simstock::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What is typed over a customer's fields, key by key.
class TestCustomerForm : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<PaneRig> rig;
    std::unique_ptr<CustomersSheet> sheet;

    ShopBooks& books() const { return rig->desk->books(); }
    void open()
    {
        sheet = std::make_unique<CustomersSheet>(*rig->desk, QList<EsimKey>());
        sheet->setAttribute(Qt::WA_DeleteOnClose, false);
        sheet->openBeside();
        QVERIFY(QTest::qWaitForWindowActive(sheet.get()));
        rig->settle();
    }

private Q_SLOTS:
    void init()
    {
        SIMSTOCK_TEST_INIT
        rig = std::make_unique<PaneRig>();
        rig->stock({stockEsim(u"1"_s, EsimState::InUse)});
    }
    void cleanup()
    {
        sheet.reset();
        rig.reset();
    }

    void aBlankNameCutsNothingOff()
    {
        auto& book = books().customers;
        const auto ada = book.put({{}, u"Ada"_s, {}, {}, u"de"_s, {}});
        book.assign({rig->key(u"1"_s)}, ada);
        QTRY_COMPARE(rig->esim(u"1"_s).customerName, u"Ada"_s);
        open();
        auto* name = named<QLineEdit>(*sheet, u"Name"_s);
        QTRY_VERIFY(name->isEnabled());
        name->setFocus();
        name->selectAll();
        QTest::keyClick(name, Qt::Key_Backspace);
        rig->pass(500ms);
        QCOMPARE(book.find(ada)->name, u"Ada"_s);
        QCOMPARE(book.esimsOf(ada).size(), 1);
        named<QLineEdit>(*sheet, u"Phone"_s)->setFocus();
        QCOMPARE(name->text(), u"Ada"_s); // and it says why
        QVERIFY(labels(*sheet).contains(u"A customer needs a name"_s));
        // Typed over a pause and taken back: the eSIM is still hers.
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, u"Bea"_s);
        rig->pass(500ms);
        QTest::keyClicks(name, u"trice"_s);
        rig->pass(500ms);
        named<QLineEdit>(*sheet, u"Phone"_s)->setFocus();
        QTRY_COMPARE(rig->esim(u"1"_s).customerName, u"Beatrice"_s);
        QTRY_COMPARE(book.esimsOf(ada).size(), 1);
        books().undo.undo();
        QTRY_COMPARE(rig->esim(u"1"_s).customerName, u"Ada"_s);
        QTRY_COMPARE(book.esimsOf(ada).size(), 1);
        QCOMPARE(book.find(ada)->name, u"Ada"_s);
    }

    void whoIsCorrectedStaysInHand()
    {
        auto& book = books().customers;
        book.put({{}, u"Andrea Smiht"_s, {}, {}, {}, {}});
        book.put({{}, u"Bob"_s, {}, {}, {}, {}});
        open();
        QTest::keyClicks(sheet->focusWidget(), u"smiht"_s);
        auto* customers = named<TableView>(*sheet, u"Customers table"_s);
        QTRY_COMPARE(customers->model()->rowCount(), 1);
        customers->selectRow(0);
        auto* name = named<QLineEdit>(*sheet, u"Name"_s);
        QTRY_COMPARE(name->text(), u"Andrea Smiht"_s);
        name->setFocus();
        name->end(false);
        for (int key = 0; key < 2; ++key)
            QTest::keyClick(name, Qt::Key_Backspace);
        QTest::keyClicks(name, u"th"_s);
        rig->pass(500ms);
        QTRY_COMPARE(customers->model()->rowCount(), 0);
        rig->settle(); // what follows a reset
        QVERIFY(name->isEnabled() && name->hasFocus());
        auto* phone = named<QLineEdit>(*sheet, u"Phone"_s);
        phone->setFocus();
        QTest::keyClicks(phone, u"123"_s);
        rig->pass(500ms);
        rig->settle();
        QVERIFY(phone->isEnabled() && phone->hasFocus());
        QCOMPARE(book.match(u"Andrea Smith"_s, {})->phone, u"123"_s);
    }

    void whatIsBeingTypedIsKeptWhenTheWindowGoes()
    {
        auto& book = books().customers;
        const auto ada = book.put({{}, u"Ada"_s, {}, {}, {}, {}});
        open();
        auto* phone = named<QLineEdit>(*sheet, u"Phone"_s);
        QTRY_VERIFY(phone->isEnabled());
        phone->setFocus();
        QTest::keyClicks(phone, u"4711"_s); // and no pause
        sheet.reset();
        QCOMPARE(book.find(ada)->phone, u"4711"_s);
    }
};

SIMSTOCK_TEST_MAIN(TestCustomerForm, QApplication)
#include "tst_customerform.moc"
