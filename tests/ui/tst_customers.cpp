// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/customerssheet.h"

#include "models/desk/batchdesk.h"
#include "models/desk/retention.h"
#include "models/desk/shopbooks.h"
#include "tests/support/testsupport.h"
#include "tests/ui/panestock.h"
#include "tests/ui/uihelp.h"
#include "ui/customer/assignsheet.h"
#include "ui/customer/erasesheet.h"
#include "ui/esims/esimspane.h"
#include "ui/orders/orderspane.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/namesheet.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace simstock;
using namespace simstock::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Customers, tags and lists pasted onto eSIMs, in the real window and by the keyboard.
class TestCustomers : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<PaneRig> rig;
    std::unique_ptr<MainWindow> window;

    ShopBooks& books() const { return rig->desk->books(); }
    TableView* table() const { return named<TableView>(*window, u"eSIMs table"_s); }
    QString rowOf(const QString& id) const { return rig->account.text() + u'/' + id; }
    void select(const QStringList& ids) const
    {
        window->activateWindow(); // nobody does it here when a sheet goes
        QTRY_VERIFY(QApplication::activeWindow() == window.get());
        table()->setFocus();
        table()->clearSelection();
        for (const auto& id : ids) {
            const int row = rowOfKey(*table()->model(), rowOf(id));
            QVERIFY(row >= 0);
            table()->selectionModel()->select(table()->model()->index(row, 0),
                                              QItemSelectionModel::Select |
                                                  QItemSelectionModel::Rows);
        }
    }
    template <typename SheetType>
    SheetType* opened() const
    {
        for (auto* sheet : window->findChildren<SheetType*>()) {
            // A window beside its parent counts as active for Qt before it has the focus.
            if (sheet->isVisible() &&
                QTest::qWaitFor([sheet] { return QApplication::activeWindow() == sheet; }))
                return sheet;
        }
        return nullptr;
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        auto* focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : window.get(), static_cast<Qt::Key>(key), modifiers);
    }
    void act(const QString& words) const
    {
        auto* action = menuAction(*window, words);
        QVERIFY2(action && action->isEnabled(), qPrintable(words));
        action->trigger();
    }
    void tag(const QStringList& ids, const QString& tags) const
    {
        select(ids);
        press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        auto* sheet = opened<NameSheet>();
        QVERIFY(sheet);
        sheet->field().selectAll();
        QTest::keyClicks(&sheet->field(), tags);
        QTest::keyClick(&sheet->field(), Qt::Key_Return);
        QVERIFY(!opened<NameSheet>());
    }
    QStringList tagsOf(const QString& id) const
    {
        return books().tags.tags(tagsubject::ofEsim(rig->key(id)));
    }

    /// The eSIMs of "Member 1" … of a group order, after they came; each is its member's.
    QList<EsimKey> groupOf(int members) const
    {
        QStringList names;
        for (int i = 1; i <= members; ++i) {
            names.append(u"Member %1"_s.arg(i));
            rig->answerOrder(u"B%1"_s.arg(i));
            auto esim = stockEsim(u"9%1"_s.arg(i), EsimState::ReadyToInstall);
            esim.key.account = rig->account;
            esim.order = VendorOrderId(u"B%1"_s.arg(i));
            OrderStanding standing;
            standing.ready = true;
            standing.esims = {esim};
            rig->script.standing.then(standing);
        }
        rig->startBatch(u"School trip"_s, names);
        auto& book = books().customers;
        [[maybe_unused]] const bool came = QTest::qWaitFor(
            [&] {
                rig->pass(8s);
                return book.customers().size() == members;
            },
            20'000);
        QList<EsimKey> keys;
        for (const auto& name : names) {
            const auto member = book.match(name, {});
            keys += member ? book.esimsOf(member->id) : QList<EsimKey>();
        }
        return keys;
    }
    /// As the vendor brings it anew: with other words than before.
    void refresh(const EsimKey& key) const
    {
        auto esim = *rig->desk->esims().find(key);
        esim.vendorStates += u" again"_s;
        esim.readAt = rig->clock.now().addSecs(1);
        const auto told = esim.vendorStates;
        rig->script.esim.usually(esim);
        rig->desk->esims().refresh({key});
        QTRY_COMPARE(rig->desk->esims().find(key)->vendorStates, told);
        rig->settle();
    }

private Q_SLOTS:
    void init()
    {
        SIMSTOCK_TEST_INIT
        rig = std::make_unique<PaneRig>();
        rig->stock({stockEsim(u"1"_s, EsimState::InUse), stockEsim(u"2"_s, EsimState::InUse),
                    stockEsim(u"3"_s, EsimState::ReadyToInstall)});
        window = std::make_unique<MainWindow>(*rig->desk, rig->theme, rig->settings);
        window->addPane(u"orders"_s, Icon::Orders, u"Orders"_s,
                        [](const PaneContext& context, QWidget* parent) -> Pane* {
                            return new OrdersPane(context, parent);
                        });
        window->addPane(u"esims"_s, Icon::Esims, u"eSIMs"_s,
                        [](const PaneContext& context, QWidget* parent) -> Pane* {
                            return new EsimsPane(context, parent);
                        });
        window->start();
        window->showPane(u"esims"_s);
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        rig->settle();
    }
    void cleanup()
    {
        window.reset();
        rig.reset();
    }

    void tagsOnManyAtOnceAndTheWayBack()
    {
        tag({u"1"_s, u"2"_s}, u"vip, Group"_s);
        QCOMPARE(tagsOf(u"1"_s), QStringList({u"vip"_s, u"Group"_s}));
        QCOMPARE(tagsOf(u"2"_s), QStringList({u"vip"_s, u"Group"_s}));
        QVERIFY(tagsOf(u"3"_s).isEmpty());
        named<QLineEdit>(*window, u"Filter eSIMs"_s)->setText(u"group"_s);
        QCOMPARE(table()->model()->rowCount(), 2);
        named<QLineEdit>(*window, u"Filter eSIMs"_s)->clear();
        tag({u"2"_s, u"3"_s}, u"GROUP"_s); // the same tag, as it was spelled first
        QCOMPARE(tagsOf(u"2"_s), QStringList({u"vip"_s, u"Group"_s}));
        QCOMPARE(tagsOf(u"3"_s), QStringList{u"Group"_s});
        select({});
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(tagsOf(u"3"_s).isEmpty());
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(tagsOf(u"1"_s).isEmpty());
        QVERIFY(!menuAction(*window, u"Undo"_s)->isEnabled());
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(tagsOf(u"1"_s), QStringList({u"vip"_s, u"Group"_s}));
    }

    void hostileTagsAreOnlyText()
    {
        books().tags.change({u"esim:a/b"_s}, {u"<b>x</b>\u202E"_s, u" "_s, QString(500, u'y')}, {});
        const auto tags = books().tags.tags(u"esim:a/b"_s);
        QCOMPARE(tags.size(), 2);
        QVERIFY(!tags.first().contains(QChar(0x202E)));
        QVERIFY(tags.last().size() <= TagBook::longest);
        QStringList many;
        for (int i = 0; i < 100; ++i)
            many.append(QString::number(i));
        books().tags.set({{u"x"_s, many}});
        QCOMPARE(books().tags.tags(u"x"_s).size(), TagBook::mostOfOne);
    }

    void aCustomerIsMadeAndGivenTheSelectedEsims()
    {
        select({u"1"_s, u"3"_s});
        press(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
        auto* sheet = opened<CustomersSheet>();
        QVERIFY(sheet);
        QVERIFY(!sheet->isModal());
        QCOMPARE(namelessWidgets(*sheet), QStringList());
        QVERIFY(!sheet->primary()->isEnabled());
        button(*sheet, u"New"_s)->click();
        auto* name = named<QLineEdit>(*sheet, u"Name"_s);
        QTRY_VERIFY(name->hasFocus() && name->hasSelectedText());
        QTest::keyClicks(name, u"Aiko Tanaka"_s);
        rig->pass(500ms); // kept at a pause; the field is not disturbed
        QVERIFY(name->hasFocus());
        QCOMPARE(books().customers.customers().first().name, u"Aiko Tanaka"_s);
        auto* email = named<QLineEdit>(*sheet, u"E-mail"_s);
        email->setFocus();
        QTest::keyClicks(email, u"aiko@example.org"_s);
        auto* language = named<QComboBox>(*sheet, u"Language"_s);
        language->setFocus();
        language->setCurrentIndex(language->findData(u"ja"_s));
        auto* customers = named<TableView>(*sheet, u"Customers table"_s);
        customers->setFocus();
        QVERIFY(sheet->primary()->text().remove(u'&').startsWith(u"Assign 2 eSIM"_s));
        QVERIFY(sheet->primary()->isEnabled());
        sheet->primary()->setFocus();
        press(Qt::Key_Space);
        QTRY_COMPARE(rig->esim(u"3"_s).customerName, u"Aiko Tanaka"_s);
        QCOMPARE(rig->esim(u"1"_s).customerEmail, u"aiko@example.org"_s);
        QCOMPARE(books().customers.languageOf(rig->key(u"1"_s)), u"ja"_s);
        QCOMPARE(books().customers.languageOf(rig->key(u"2"_s)), QString());
        act(u"Undo"_s);
        QTRY_VERIFY(rig->esim(u"3"_s).customerName.isEmpty());
        QTRY_COMPARE(books().customers.languageOf(rig->key(u"1"_s)), QString());
        act(u"Redo"_s);
        QTRY_COMPARE(rig->esim(u"3"_s).customerName, u"Aiko Tanaka"_s);
        // Another name typed into the eSIM: it is somebody else's now.
        rig->desk->esims().setCustomer(rig->key(u"3"_s), u"Bob"_s, {}, {});
        QTRY_VERIFY(!books().customers.customerOf(rig->key(u"3"_s)));
        QCOMPARE(books().customers.languageOf(rig->key(u"1"_s)), u"ja"_s);
    }

    void renamingWhileTheStoreIsBusyKeepsTheEsims()
    {
        auto& book = books().customers;
        auto ada = *book.find(book.put({{}, u"Ada"_s, u"ada@example.org"_s, {}, {}, {}}));
        book.assign({rig->key(u"1"_s)}, ada.id);
        for (const auto& name : {u"Grace"_s, u"Grace H"_s, u"Grace Hopper"_s}) { // typed on
            ada.name = name;
            ada.email = name.left(1).toLower() + name.right(1) + u"@example.org"_s;
            book.put(ada);
            QCOMPARE(book.esimsOf(ada.id), QList<EsimKey>{rig->key(u"1"_s)});
        }
        QVERIFY(rig->esim(u"1"_s).customerName.isEmpty()); // nothing of it was stored yet
        QTRY_COMPARE(rig->esim(u"1"_s).customerName, u"Grace Hopper"_s);
        QCOMPARE(book.esimsOf(ada.id).size(), 1);
        rig->settle();
        rig->desk->esims().setCustomer(rig->key(u"1"_s), u"Bob"_s, {}, {});
        QVERIFY(!book.customerOf(rig->key(u"1"_s))); // decided, if not stored yet
        QTRY_COMPARE(rig->esim(u"1"_s).customerName, u"Bob"_s);
        QVERIFY(!book.customerOf(rig->key(u"1"_s)));
    }

    void aCustomerIsFoundByTheLastDigitsOfAnEsim()
    {
        auto& book = books().customers;
        const auto ada = book.put({{}, u"Ada"_s, u"ada@example.org"_s, {}, {}, {}});
        book.put({{}, u"Bob"_s, {}, {}, {}, {}});
        book.assign({rig->key(u"2"_s)}, ada);
        QTRY_COMPARE(rig->esim(u"2"_s).customerName, u"Ada"_s);
        act(u"Customers…"_s);
        auto* sheet = opened<CustomersSheet>();
        auto* customers = named<TableView>(*sheet, u"Customers table"_s);
        QAbstractItemModelTester tester(customers->model());
        QCOMPARE(customers->model()->rowCount(), 2);
        QTest::keyClicks(QApplication::focusWidget(), rig->esim(u"2"_s).iccid.text().right(4));
        QCOMPARE(customers->model()->rowCount(), 1);
        QCOMPARE(customers->model()->index(0, 0).data().toString(), u"Ada"_s);
    }

    void twoBecomeOneAndTwoAgain()
    {
        auto& book = books().customers;
        const auto ada = book.put({{}, u"Ada"_s, u"ada@example.org"_s, {}, {}, {}});
        const auto twin = book.put({{}, u"Ada L."_s, {}, u"+49 30 1"_s, u"de"_s, {}});
        book.assign({rig->key(u"1"_s)}, ada);
        book.assign({rig->key(u"2"_s)}, twin);
        QTRY_COMPARE(rig->esim(u"2"_s).customerName, u"Ada L."_s);
        act(u"Customers…"_s);
        auto* sheet = opened<CustomersSheet>();
        auto* customers = named<TableView>(*sheet, u"Customers table"_s);
        customers->selectKey(ada);
        customers->setFocus();
        press(Qt::Key_A, Qt::ControlModifier);
        auto* merge = button(*sheet, u"Merge"_s);
        QTRY_VERIFY(merge->isEnabled());
        merge->click();
        QCOMPARE(book.customers().size(), 1);
        const auto one = book.customers().first();
        QCOMPARE(one.email, u"ada@example.org"_s);
        QCOMPARE(one.phone, u"+49 30 1"_s);
        QCOMPARE(one.language, u"de"_s);
        QTRY_COMPARE(book.esimsOf(one.id).size(), 2);
        books().undo.undo();
        QCOMPARE(book.customers().size(), 2);
        QTRY_COMPARE(book.esimsOf(twin), QList<EsimKey>{rig->key(u"2"_s)});
        QCOMPARE(rig->esim(u"2"_s).customerName, u"Ada L."_s);
    }

    void aPastedListIsGivenToTheSelectedEsims()
    {
        auto& book = books().customers;
        const auto ada = book.put({{}, u"Ada"_s, u"ada@example.org"_s, {}, u"tr"_s, {}});
        select({u"1"_s, u"2"_s, u"3"_s});
        press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        auto* sheet = opened<AssignSheet>();
        QVERIFY(sheet);
        QVERIFY(!sheet->primary()->isEnabled());
        auto* box = named<QPlainTextEdit>(*sheet, u"Customer list"_s);
        QVERIFY(box->hasFocus());
        box->insertPlainText(
            u"Name\tE-mail\tPhone\tNote\nAda Lovelace\tADA@example.org\t+49 30 1\t\nBob\tbob at "
            u"example\t\t\n"
            "=HYPERLINK(\"http://x\")<b>\tzed@example.org\t\t\u202Enote\nDora\tdora@example.org\n"_s);
        auto* preview = named<TableView>(*sheet, u"Assignment preview"_s);
        QTRY_COMPARE(preview->model()->rowCount(), 4);
        QAbstractItemModelTester tester(preview->model());
        QCOMPARE(namelessWidgets(*sheet), QStringList());
        const auto cell = [&](int row, int column) {
            return preview->model()->index(row, column).data().toString();
        };
        QCOMPARE(cell(0, 4), u"Known"_s);
        QCOMPARE(cell(1, 4), u"Left out"_s);
        QVERIFY(!cell(1, 5).isEmpty());
        QCOMPARE(cell(2, 4), u"New"_s);
        QCOMPARE(cell(3, 4), u"Left out"_s);
        QVERIFY2(cell(3, 5).contains(u"No selected eSIM"_s), qPrintable(cell(3, 5)));
        QCOMPARE(sheet->primary()->text().remove(u'&'), u"Assign 2 eSIM(s)"_s);
        QTest::keyClick(sheet, Qt::Key_A, Qt::AltModifier);
        QTRY_COMPARE(book.esimsOf(ada).size(), 1);
        QTRY_COMPARE(book.customers().size(), 2);
        const auto keys = window->pane(u"esims"_s)->selectedEsims();
        QCOMPARE(keys.size(), 3);
        QCOMPARE(book.languageOf(keys.first()), u"tr"_s);
        QTRY_COMPARE(rig->desk->esims().find(keys.at(2))->customerEmail, u"zed@example.org"_s);
        QVERIFY(rig->desk->esims().find(keys.at(1))->customerName.isEmpty());
        act(u"Undo"_s);
        QTRY_VERIFY(rig->desk->esims().find(keys.at(2))->customerName.isEmpty());
        QCOMPARE(book.customers().size(), 1);
        QVERIFY(book.esimsOf(ada).isEmpty());
        act(u"Redo"_s);
        QTRY_COMPARE(rig->desk->esims().find(keys.at(2))->customerEmail, u"zed@example.org"_s);
        QCOMPARE(book.customers().size(), 2);
    }

    void membersOfAGroupBecomeCustomers()
    {
        groupOf(4);
        auto& book = books().customers;
        QCOMPARE(book.customers().size(), 4);
        const auto third = book.match(u"Member 3"_s, {});
        QVERIFY(third);
        QTRY_COMPARE(book.esimsOf(third->id).size(), 1);
        const auto key = book.esimsOf(third->id).first();
        QCOMPARE(books().tags.tags(tagsubject::ofEsim(key)), QStringList{u"School trip"_s});
        book.assign({key}, {}); // a person says: nobody's
        rig->desk->esims().setCustomer(key, u"Member 3"_s, {}, {});
        rig->settle();
        QVERIFY(!book.customerOf(key));
    }

    void whoWasRemovedFromAGroupStaysRemoved()
    {
        const auto keys = groupOf(3);
        auto& book = books().customers;
        QCOMPARE(book.customers().size(), 3);
        const auto first = book.customerOf(keys[0]);
        const auto second = book.customerOf(keys[1]);
        QVERIFY(first && second);
        book.remove({first->id});
        refresh(keys[0]);
        QCOMPARE(book.customers().size(), 2);
        QVERIFY(!book.match(u"Member 1"_s, {}));
        QVERIFY(!book.customerOf(keys[0]));
        QCOMPARE(rig->desk->esims().find(keys[0])->customerName, u"Member 1"_s); // its words stay
        OldCustomer old;
        old.customer = second->id;
        old.esims = {keys[1]};
        retention::erase({old}, book, rig->desk->esims(), books().undo, books().drafts, {});
        QTRY_VERIFY(rig->desk->esims().find(keys[1])->customerName.isEmpty());
        refresh(keys[1]);
        QCOMPARE(book.customers().size(), 1);
        QVERIFY(!book.match(u"Member 2"_s, {}));
        QVERIFY(book.customerOf(keys[2])); // the other one is who he was
    }

    void whoseOtherEsimStillRunsIsNotErased()
    {
        auto first = stockEsim(u"5"_s, EsimState::Expired);
        first.expiresAt = rig->clock.now().addDays(-200);
        auto second = first;
        second.key.id = VendorEsimId(u"6"_s);
        auto third = first;
        third.key.id = VendorEsimId(u"7"_s);
        rig->stock({first, second, third, stockEsim(u"1"_s, EsimState::InUse)});
        auto& book = books().customers;
        auto& esims = rig->desk->esims();
        const auto due = [&] { return retention::due(book, esims, rig->clock.now(), 100); };
        const auto ada = book.put({{}, u"Ada"_s, u"ada@example.org"_s, {}, {}, {}});
        book.assign({rig->key(u"5"_s)}, ada);
        esims.setCustomer(rig->key(u"6"_s), u"Bob"_s, u"bob@example.org"_s, {});
        esims.setCustomer(rig->key(u"7"_s), u"Cem"_s, {}, {});
        rig->settle();
        QCOMPARE(due().size(), 3);
        // Bought later by the same people, and nobody assigned it.
        esims.setCustomer(rig->key(u"1"_s), u"Ada Lovelace"_s, u"ADA@example.org"_s, {});
        rig->settle();
        QCOMPARE(due().size(), 2);
        esims.setCustomer(rig->key(u"1"_s), u"Robert"_s, u"Bob@Example.org "_s, {});
        rig->settle();
        QCOMPARE(due().size(), 2);
        QCOMPARE(due().first().name, u"Ada"_s);
        QCOMPARE(due().first().customer, ada);
        esims.setCustomer(rig->key(u"1"_s), u"cem"_s, {}, {});
        rig->settle();
        QCOMPARE(due().size(), 2);
    }

    void oldDataIsErasedAfterALook()
    {
        auto old = stockEsim(u"5"_s, EsimState::Expired);
        old.expiresAt = rig->clock.now().addDays(-200);
        auto young = stockEsim(u"6"_s, EsimState::Expired);
        young.expiresAt = rig->clock.now().addDays(-20);
        rig->stock({old, young, stockEsim(u"1"_s, EsimState::InUse)});
        auto& book = books().customers;
        const auto gone = book.put({{}, u"Gone"_s, u"gone@example.org"_s, {}, {}, {}});
        const auto both = book.put({{}, u"Both"_s, u"both@example.org"_s, {}, {}, {}});
        book.assign({rig->key(u"5"_s)}, gone);
        book.assign({rig->key(u"6"_s), rig->key(u"1"_s)}, both);
        QTRY_COMPARE(rig->esim(u"1"_s).customerName, u"Both"_s);
        auto& drafts = books().drafts;
        rig->clock.jumpWall(-190 * 24h);
        drafts.save({u"order"_s, u"old"_s}, u"New order"_s, {{u"note"_s, u"Gone's phone"_s}});
        rig->clock.jumpWall(190 * 24h);
        drafts.save({u"order"_s, u"new"_s}, u"New order"_s, {{u"note"_s, u"tomorrow"_s}});
        EraseSheet sheet(*rig->desk);
        sheet.setAttribute(Qt::WA_DeleteOnClose, false);
        sheet.open();
        QCOMPARE(namelessWidgets(sheet), QStringList());
        auto* list = named<QListWidget>(sheet, u"Who will be erased"_s);
        QCOMPARE(list->count(), 1);
        QVERIFY(list->item(0)->text().startsWith(u"Gone"_s));
        auto* days = named<QSpinBox>(sheet, u"Days after the last eSIM expired"_s);
        days->setValue(10); // who has one that still runs is never met
        QCOMPARE(list->count(), 1);
        days->setValue(300);
        QCOMPARE(list->count(), 0);
        QVERIFY(!sheet.primary()->isEnabled());
        days->setValue(180);
        QTest::keyClick(days, Qt::Key_Return); // Back is the default: nothing is erased
        QCOMPARE(book.customers().size(), 2);
        sheet.open();
        sheet.primary()->click();
        QTRY_VERIFY(rig->esim(u"5"_s).customerName.isEmpty());
        QCOMPARE(book.customers().size(), 1);
        QVERIFY(!books().undo.canUndo());
        QCOMPARE(drafts.drafts().size(), 1);
        QCOMPARE(drafts.drafts().first().key.subject, u"new"_s);
    }
};

SIMSTOCK_TEST_MAIN(TestCustomers, QApplication)
#include "tst_customers.moc"
