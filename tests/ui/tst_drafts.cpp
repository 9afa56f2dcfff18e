// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/drafts.h"

#include "models/desk/shopbooks.h"
#include "tests/support/testsupport.h"
#include "tests/ui/panestock.h"
#include "tests/ui/uihelp.h"
#include "ui/accounts/addaccountdialog.h"
#include "ui/esims/esimspane.h"
#include "ui/esims/messagesheet.h"
#include "ui/esims/topupsheet.h"
#include "ui/orders/batchsheet.h"
#include "ui/orders/batchwindows.h"
#include "ui/orders/ordersheet.h"
#include "ui/shell/draftsbanner.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/credentialedit.h"
#include "ui/widgets/draftkeeper.h"

#include <QComboBox>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace simstock;
using namespace simstock::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Whatever stands in a form when the program is killed stands in it again.
class TestDrafts : public QObject {
    Q_OBJECT
private:
    /// The program after a kill: what is on disk at that moment, in a new desk.
    struct Restarted {
        QTemporaryDir folder;
        std::unique_ptr<Desk> desk;
    };
    std::unique_ptr<PaneRig> rig;
    std::unique_ptr<Restarted> next;
    QList<QPointer<Sheet>> sheets;

    Desk& restart()
    {
        rig->desk->flush();
        next = std::make_unique<Restarted>();
        const auto from = rig->folder.filePath(u"workspace"_s);
        const auto to = next->folder.filePath(u"workspace"_s);
        QDirIterator files(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const auto file = files.next();
            const auto copy = to + file.mid(from.size());
            QDir().mkpath(QFileInfo(copy).path());
            QFile::copy(file, copy);
        }
        const auto workspace = Workspace::open(to);
        next->desk = std::make_unique<Desk>(*workspace, rig->secrets, rig->directory, rig->clock);
        [[maybe_unused]] const Status opened = next->desk->open();
        auto& desk = *next->desk;
        [[maybe_unused]] const bool calm = QTest::qWaitFor([&] {
            return desk.intents().isOpen() && !desk.catalogue().isLoading() &&
                   desk.books().customers.isOpen() && !desk.esims().esims().isEmpty();
        });
        desk.flush();
        rig->settle();
        return desk;
    }
    Sheet* open(const QString& form, Desk& desk, QWidget* parent = nullptr)
    {
        auto offer = DeskRig::plans().at(2);
        offer.account = rig->account;
        OrderDraft order;
        order.offer = offer;
        order.days = offer.days;
        Sheet* sheet = nullptr;
        if (form == u"order"_s)
            sheet = new OrderSheet(desk, order, parent);
        else if (form == u"batch"_s)
            sheet = new BatchSheet(desk, PlanKey{offer.account, offer.code}, parent);
        else if (form == u"topup"_s)
            sheet = new TopUpSheet(desk, *desk.esims().find(rig->key(u"1"_s)), parent);
        else if (form == u"message"_s)
            sheet = new MessageSheet(desk, {.to = {rig->key(u"1"_s), rig->key(u"2"_s)}}, parent);
        else
            sheet = new AddAccountDialog(desk, parent);
        sheets.append(sheet);
        sheet->openBeside();
        rig->settle();
        return sheet;
    }
    static QString labels(const QWidget& window)
    {
        QStringList words;
        for (const auto* label : window.findChildren<QLabel*>()) {
            if (label->isVisible())
                words.append(label->text());
        }
        return words.join(u'\n');
    }
    static QVariant valueIn(const QWidget& window, const QString& field)
    {
        if (const auto* text = named<QPlainTextEdit>(window, field))
            return text->toPlainText();
        if (const auto* spin = named<QSpinBox>(window, field))
            return spin->value();
        if (const auto* list = named<QListWidget>(window, field))
            return list->currentRow();
        if (const auto* box = named<QComboBox>(window, field))
            return box->currentText();
        const auto* edit = named<QLineEdit>(window, field);
        return edit ? edit->text() : QVariant();
    }
    /// As a person does it: with keys.
    static void type(const QWidget& window, const QString& field, const QVariant& value)
    {
        if (auto* list = named<QListWidget>(window, field)) {
            QTRY_VERIFY(list->count() > value.toInt()); // the vendor is asked first
            list->setCurrentRow(value.toInt());
            return;
        }
        if (auto* box = named<QComboBox>(window, field)) {
            box->setCurrentIndex(box->findText(value.toString()));
            return;
        }
        auto* widget = named<QWidget>(window, field);
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
        if (auto* text = qobject_cast<QPlainTextEdit*>(widget))
            text->insertPlainText(value.toString()); // pasted
        else if (auto* edit = qobject_cast<QLineEdit*>(widget))
            edit->insert(value.toString());
        else
            QTest::keyClicks(widget, value.toString());
    }
    /// Whether these letters stand in any file of the workspace.
    bool isOnDisk(const QByteArray& letters) const
    {
        QDirIterator files(rig->folder.path(), QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(letters))
                return true;
        }
        return false;
    }

private Q_SLOTS:
    void init()
    {
        SIMSTOCK_TEST_INIT
        rig = std::make_unique<PaneRig>();
        auto offers = DeskRig::plans().mid(0, 3);
        for (auto& offer : offers)
            offer.account = rig->account;
        rig->script.offer.usually(offers.at(2));
        rig->script.topUps.usually(offers);
        rig->script.esim.usually(stockEsim(u"1"_s, EsimState::InUse));
        rig->stock({stockEsim(u"1"_s, EsimState::InUse), stockEsim(u"2"_s, EsimState::InUse)});
    }
    void cleanup()
    {
        for (const auto& sheet : std::exchange(sheets, {}))
            delete sheet;
        next.reset();
        rig.reset();
    }

    void killedAtAnyPoint_data()
    {
        using Fields = QList<std::pair<QString, QVariant>>;
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("mode");
        QTest::addColumn<Fields>("typed");
        const auto row = [](const char* name, const QString& form, const QString& mode,
                            const Fields& fields) {
            for (qsizetype upTo = 1; upTo <= fields.size(); ++upTo)
                QTest::addRow("%s, field %d", name, static_cast<int>(upTo))
                    << form << mode << fields.first(upTo);
        };
        row("order", u"order"_s, {},
            {{u"Quantity"_s, 3},
             {u"Customer name"_s, u"Zoë “Ω” <b>"_s},
             {u"Customer e-mail"_s, u"zoe@example.org"_s},
             {u"Note"_s, u"window seat"_s}});
        row("batch", u"batch"_s, {},
            {{u"Quantity"_s, 17},
             {u"Note"_s, u"school trip"_s},
             {u"Name of the batch"_s, u"9b"_s}});
        row("pasted list", u"batch"_s, u"List of customers"_s,
            {{u"Customer list"_s, u"Name\tE-mail\nAda\tada@example.org\n=cmd|'!A1\t\nBob"_s}});
        row("top-up", u"topup"_s, {}, {{u"Plans that fit this eSIM"_s, 2}});
        row("message", u"message"_s, {}, {{u"Message"_s, u"Your data ends\ntomorrow"_s}});
        row("account", u"account"_s, {},
            {{u"Environment"_s, u"SANDBOX"_s}, {u"Label"_s, u"Second shop"_s}});
    }
    void killedAtAnyPoint()
    {
        using Fields = QList<std::pair<QString, QVariant>>;
        QFETCH(const QString, form);
        QFETCH(const QString, mode);
        QFETCH(const Fields, typed);
        auto* sheet = open(form, *rig->desk);
        if (!mode.isEmpty())
            button(*sheet, mode)->click();
        for (const auto& [field, value] : typed) {
            QVERIFY2(valueIn(*sheet, field).isValid(), qPrintable(field));
            type(*sheet, field, value);
            QCOMPARE(valueIn(*sheet, field).toString(), value.toString());
        }
        rig->pass(500ms); // and nothing else: no focus moves, nothing is closed
        auto& desk = restart();
        QCOMPARE(desk.books().drafts.leftBehind().size(), 1);
        auto* again = open(form, desk);
        QTRY_COMPARE(valueIn(*again, typed.last().first).toString(),
                     typed.last().second.toString());
        for (const auto& [field, value] : typed)
            QCOMPARE(valueIn(*again, field).toString(), value.toString());
        QVERIFY2(labels(*again).contains(u"Your draft from"_s), qPrintable(labels(*again)));
        QVERIFY(desk.books().drafts.leftBehind().isEmpty());
    }

    void aNoteOfAnEsimIsKeptWhileItIsTyped()
    {
        EsimsPane pane(rig->context());
        pane.show();
        pane.reveal(rig->desk->esims().esims().first().key.account.text() + u"/1"_s);
        rig->trigger(pane, ActionId::EditNote);
        auto* note = named<QPlainTextEdit>(pane, u"Note on this eSIM"_s);
        note->setFocus();
        QTest::keyClicks(note, u"calls back on Monday "_s);
        rig->pass(500ms);
        QCOMPARE(note->toPlainText(), u"calls back on Monday "_s); // the cursor is not disturbed
        auto& desk = restart();
        QCOMPARE(desk.esims().find(rig->key(u"1"_s))->note, u"calls back on Monday "_s);
    }

    void secretsAreNeverStored()
    {
        auto* sheet = open(u"account"_s, *rig->desk);
        type(*sheet, u"Label"_s, u"Third shop"_s);
        for (const auto* name : {"Access code", "Secret key"}) {
            auto* field = named<QLineEdit>(*sheet, QString::fromLatin1(name));
            QVERIFY(field);
            field->setText(u"TOP5ECRETTOP5ECRET"_s);
        }
        rig->pass(500ms);
        rig->desk->flush();
        rig->settle();
        QVERIFY(isOnDisk("Third shop")); // the control: this way it would be found
        QVERIFY(!isOnDisk("TOP5ECRET"));
        QWidget form; // whatever a later form makes of such fields
        auto* plain = new QLineEdit(u"plain"_s, &form);
        plain->setObjectName(u"plain"_s);
        for (const auto& make : QList<std::function<QLineEdit*()>>{
                 [&] { return new CredentialEdit(&form); },
                 [&] {
                     auto* edit = new QLineEdit(&form);
                     edit->setEchoMode(QLineEdit::PasswordEchoOnEdit);
                     return edit;
                 },
                 [&] {
                     auto* edit = new QLineEdit(&form);
                     edit->setInputMethodHints(Qt::ImhSensitiveData);
                     return edit;
                 },
                 [&] {
                     auto* panel = new QWidget(&form);
                     keepOutOfDrafts(*panel);
                     return new QLineEdit(new QWidget(panel));
                 }}) {
            auto* edit = make();
            edit->setObjectName(u"secret%1"_s.arg(form.children().size()));
            edit->setText(u"4711"_s);
        }
        DraftKeeper keeper(rig->desk->books().drafts, rig->clock, form);
        QCOMPARE(keeper.fields(), QVariantMap({{u"plain"_s, u"plain"_s}}));
    }

    void whatIsHandedOverOrGivenUpIsGone()
    {
        auto* sheet = open(u"order"_s, *rig->desk);
        type(*sheet, u"Note"_s, u"gone"_s);
        rig->pass(500ms);
        QCOMPARE(rig->desk->books().drafts.drafts().size(), 1);
        QTest::keyClick(sheet, Qt::Key_Escape);
        QVERIFY(rig->desk->books().drafts.drafts().isEmpty());
        sheet = open(u"order"_s, *rig->desk);
        QCOMPARE(valueIn(*sheet, u"Note"_s).toString(), QString());
        QVERIFY(!labels(*sheet).contains(u"draft from"_s));
        type(*sheet, u"Note"_s, u"bought"_s);
        rig->pass(500ms);
        ActAnswer accepted;
        accepted.outcome = Outcome::Accepted;
        rig->script.acts.usually(accepted);
        QTRY_VERIFY(sheet->primary()->isEnabled());
        sheet->primary()->click();
        QVERIFY(rig->desk->books().drafts.drafts().isEmpty());
        // Closed with its window or with the program: it stays.
        sheet = open(u"order"_s, *rig->desk);
        type(*sheet, u"Note"_s, u"stays"_s);
        sheet->close();
        QCOMPARE(rig->desk->books().drafts.drafts().size(), 1);
    }

    void aDraftIsThrownAwayByTheKeyboard()
    {
        auto* sheet = open(u"order"_s, *rig->desk);
        type(*sheet, u"Note"_s, u"old"_s);
        sheet->close();
        sheet = open(u"order"_s, *rig->desk);
        QCOMPARE(valueIn(*sheet, u"Note"_s).toString(), u"old"_s);
        QCOMPARE(namelessWidgets(*sheet), QStringList());
        auto* away = button(*sheet, u"Throw it away"_s);
        QVERIFY(away);
        away->setFocus(Qt::TabFocusReason);
        QTest::keyClick(away, Qt::Key_Space);
        QCOMPARE(valueIn(*sheet, u"Note"_s).toString(), QString());
        QVERIFY(!labels(*sheet).contains(u"draft from"_s));
        QVERIFY(rig->desk->books().drafts.drafts().isEmpty());
        rig->pass(500ms);
        QVERIFY(rig->desk->books().drafts.drafts().isEmpty());
    }

    void twoFormsNeverShareADraft()
    {
        auto* first = open(u"batch"_s, *rig->desk);
        type(*first, u"Note"_s, u"school trip"_s);
        rig->pass(500ms);
        auto* second = open(u"batch"_s, *rig->desk);
        QCOMPARE(valueIn(*second, u"Note"_s).toString(), QString());
        QVERIFY(!labels(*second).contains(u"draft from"_s));
        type(*second, u"Note"_s, u"another trip"_s);
        rig->pass(500ms);
        const auto noteKept = [this] {
            const auto drafts = rig->desk->books().drafts.drafts();
            return drafts.size() == 1 ? drafts.first().fields.value(u"note"_s).toString()
                                      : QString();
        };
        QCOMPARE(noteKept(), u"school trip"_s);
        QTest::keyClick(second, Qt::Key_Escape); // given up, and only this one
        QCOMPARE(noteKept(), u"school trip"_s);
        first->close();
        auto* third = open(u"batch"_s, *rig->desk);
        QCOMPARE(valueIn(*third, u"Note"_s).toString(), u"school trip"_s);
        delete third; // as its window takes it along
        QCOMPARE(valueIn(*open(u"batch"_s, *rig->desk), u"Note"_s).toString(), u"school trip"_s);
    }

    void whatIsGivenWinsOverTheDraft()
    {
        QWidget window;
        BatchWindows windows(*rig->desk, window);
        auto offer = DeskRig::plans().at(2);
        const PlanKey plan{rig->account, offer.code};
        const PlanKey other{rig->account, DeskRig::plans().at(1).code};
        const auto forms = [&window] {
            QList<BatchSheet*> shown;
            for (auto* sheet : window.findChildren<BatchSheet*>()) {
                if (sheet->isVisible())
                    shown.append(sheet);
            }
            return shown;
        };
        windows.openNew(plan);
        QCOMPARE(forms().size(), 1);
        auto* sheet = forms().first();
        const auto planWords = valueIn(*sheet, u"Plan"_s).toString();
        QVERIFY(!planWords.isEmpty());
        button(*sheet, u"List of customers"_s)->click();
        type(*sheet, u"Customer list"_s, u"Ada\nBob"_s);
        rig->pass(500ms);
        windows.openNew({}); // comes to the front
        windows.openNew(plan);
        QCOMPARE(forms().size(), 1);
        sheet->close();
        windows.openNew(other);
        sheet = forms().first();
        QCOMPARE(valueIn(*sheet, u"Customer list"_s).toString(), u"Ada\nBob"_s);
        QVERIFY(valueIn(*sheet, u"Plan"_s).toString() != planWords);
        sheet->close();
        windows.openNew(plan, u"Name\nZoë"_s);
        sheet = forms().first();
        QCOMPARE(valueIn(*sheet, u"Customer list"_s).toString(), u"Name\nZoë"_s);
        rig->pass(500ms);
        sheet->close();
        windows.openNew({});
        QCOMPARE(valueIn(*forms().first(), u"Customer list"_s).toString(), u"Ada\nBob"_s);
    }

    void aMessageGoesToNobodyBeyondItsList()
    {
        rig->stock({stockEsim(u"1"_s, EsimState::InUse), stockEsim(u"2"_s, EsimState::InUse),
                    stockEsim(u"3"_s, EsimState::InUse)});
        auto* sheet = open(u"message"_s, *rig->desk);
        type(*sheet, u"Message"_s, u"ends today"_s);
        sheet->close();
        auto* other =
            new MessageSheet(*rig->desk, {.to = {rig->key(u"2"_s), rig->key(u"3"_s)}}, nullptr);
        sheets.append(other);
        other->openBeside();
        QCOMPARE(valueIn(*other, u"Message"_s).toString(), QString());
        other->setDraft({rig->account.text() + u"/1"_s, rig->account.text() + u"/3"_s});
        QCOMPARE(other->draft(), QStringList{rig->account.text() + u"/3"_s});
        // To anybody: what was looked for is forgotten, and who was chosen is seen.
        const auto all = [this] {
            auto* toAll = new MessageSheet(*rig->desk, {.to = {}, .offersAll = true}, nullptr);
            sheets.append(toAll);
            toAll->openBeside();
            return toAll;
        };
        auto* first = all();
        auto* list = first->findChild<QListWidget*>();
        QCOMPARE(list->count(), 3);
        list->item(2)->setCheckState(Qt::Checked);
        const auto chosen = list->item(2)->text();
        type(*first, u"Find recipients"_s, u"nobody of that name"_s);
        QCOMPARE(list->count(), 1);
        QCOMPARE(list->item(0)->text(), chosen);
        rig->pass(500ms);
        first->close();
        auto* again = all();
        list = again->findChild<QListWidget*>();
        QCOMPARE(valueIn(*again, u"Find recipients"_s).toString(), QString());
        QCOMPARE(list->count(), 3);
        QCOMPARE(list->item(0)->text(), chosen);
        QCOMPARE(list->item(0)->checkState(), Qt::Checked);
    }

    void aDraftToSeveralIsContinuedWithAllOfThem()
    {
        type(*open(u"message"_s, *rig->desk), u"Message"_s, u"ends today"_s);
        rig->pass(500ms);
        auto& desk = restart();
        MainWindow window(desk, rig->theme, rig->settings);
        window.start();
        window.show();
        button(*window.findChild<DraftsBanner*>(), u"Continue the draft"_s)->click();
        auto* sheet = window.findChild<MessageSheet*>();
        QVERIFY(sheet && sheet->isVisible());
        QCOMPARE(valueIn(*sheet, u"Message"_s).toString(), u"ends today"_s);
        QCOMPARE(sheet->draft().size(), 2);
        QCOMPARE(sheet->findChild<QListWidget*>()->count(), 2);
    }

    void afterARestartTheConsoleOffersThem()
    {
        for (const auto& form : {u"batch"_s, u"order"_s}) {
            auto* sheet = open(form, *rig->desk);
            type(*sheet, u"Note"_s, u"from before"_s);
            rig->pass(500ms);
        }
        auto& desk = restart();
        MainWindow window(desk, rig->theme, rig->settings);
        window.start();
        window.show();
        auto* banner = window.findChild<DraftsBanner*>();
        QVERIFY(banner->isVisible());
        QVERIFY2(labels(*banner).contains(u"New order"_s), qPrintable(labels(*banner)));
        QVERIFY(labels(*banner).contains(u"and 1 more"_s));
        auto* goOn = button(*banner, u"Continue the draft"_s);
        goOn->setFocus();
        QTest::keyClick(goOn, Qt::Key_Space);
        auto* order = window.findChild<OrderSheet*>();
        QVERIFY(order && order->isVisible());
        QCOMPARE(valueIn(*order, u"Note"_s).toString(), u"from before"_s);
        order->close();
        QVERIFY(labels(*banner).contains(u"New batch"_s));
        button(*banner, u"Throw the draft away"_s)->click();
        QVERIFY(!banner->isVisible());
    }
};

SIMSTOCK_TEST_MAIN(TestDrafts, QApplication)
#include "tst_drafts.moc"
