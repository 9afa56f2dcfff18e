// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountspane.h"

#include "tests/support/testsupport.h"
#include "tests/ui/deskrig.h"
#include "tests/ui/uihelp.h"
#include "ui/accounts/addaccountdialog.h"
#include "ui/accounts/removeaccountdialog.h"
#include "ui/accounts/replacekeysdialog.h"
#include "ui/shell/actionset.h"
#include "ui/widgets/tableview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace simstock;
using namespace simstock::test;
using namespace Qt::StringLiterals;

class AccountsPaneTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<DeskRig> rig;
    std::unique_ptr<AddAccountDialog> dialog;

    void openDialog()
    {
        dialog = std::make_unique<AddAccountDialog>(*rig->desk);
        dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
    }
    QLineEdit* field(const QString& name) const { return named<QLineEdit>(*dialog, name); }
    bool shows(const QString& words) const
    {
        const auto labels = dialog->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

private Q_SLOTS:
    void init()
    {
        SIMSTOCK_TEST_INIT
        rig = std::make_unique<DeskRig>();
    }
    void cleanup()
    {
        dialog.reset();
        rig.reset();
    }

    void fieldsAreNamedAsTheVendorDoes()
    {
        openDialog();
        QCOMPARE(dialog->windowTitle(), u"Add account"_s);
        QVERIFY(field(u"Access code"_s));
        QVERIFY(field(u"Secret key"_s));
        QCOMPARE(field(u"Access code"_s)->echoMode(), QLineEdit::Password);
        QVERIFY(shows(u"everything is live"_s));
        QCOMPARE(namelessWidgets(*dialog), QStringList());
    }

    void accountIsAddedByKeyboard()
    {
        openDialog();
        QSignalSpy added(dialog.get(), &AddAccountDialog::added);
        QLineEdit* label = field(u"Label"_s);
        QVERIFY(label->hasFocus());
        label->selectAll();
        QTest::keyClicks(label, u"Corner shop"_s);
        QVERIFY(!dialog->primary()->isEnabled());
        QTest::keyClicks(field(u"Access code"_s), u"abc123"_s);
        QVERIFY(dialog->primary()->isEnabled());
        QTest::keyClick(field(u"Access code"_s), Qt::Key_Return);
        QTRY_COMPARE(added.count(), 1);
        rig->settle();
        QVERIFY(!dialog->isVisible());
        QCOMPARE(rig->desk->accounts().accounts().first().label, u"Corner shop"_s);
        QCOMPARE(rig->secrets.entries.first().reveal(), QByteArray("abc123"));
    }

    void testTellsHowItWent()
    {
        openDialog();
        QTest::keyClicks(field(u"Access code"_s), u"abc"_s);
        QTest::keyClick(dialog.get(), Qt::Key_T, Qt::AltModifier);
        QTRY_VERIFY(shows(u"fine"_s));
        rig->script.trial.usually(
            failure(makeError(ErrorKind::Auth, u"The vendor refuses the key."_s, {})));
        QTest::keyClick(dialog.get(), Qt::Key_T, Qt::AltModifier);
        QTRY_VERIFY(shows(u"The vendor refuses the key."_s));
        QVERIFY(rig->desk->accounts().accounts().isEmpty());
    }

    void badAddressesAreRefused_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("fine");
        QTest::newRow("vendor's own") << QString() << true;
        QTest::newRow("https") << u"https://proxy.example/base/"_s << true;
        QTest::newRow("loopback") << u"http://127.0.0.1:8080"_s << true;
        QTest::newRow("plain http") << u"http://proxy.example"_s << false;
        QTest::newRow("with a password") << u"https://me:secret@proxy.example"_s << false;
        QTest::newRow("no scheme") << u"proxy.example"_s << false;
        QTest::newRow("blank") << u"https://exa mple"_s << false;
    }
    void badAddressesAreRefused()
    {
        QFETCH(QString, address);
        QFETCH(bool, fine);
        openDialog();
        QTest::keyClicks(field(u"Access code"_s), u"abc"_s);
        field(u"Address"_s)->setText(address);
        QCOMPARE(dialog->primary()->isEnabled(), fine);
        QCOMPARE(dialog->primary()->toolTip().isEmpty(), fine);
    }

    void sandboxNeedsAnAddressWhereTheVendorHasNone()
    {
        openDialog();
        QTest::keyClicks(field(u"Access code"_s), u"abc"_s);
        auto* environment = named<QComboBox>(*dialog, u"Environment"_s);
        environment->setCurrentText(u"SANDBOX"_s);
        QVERIFY(!dialog->primary()->isEnabled());
        field(u"Address"_s)->setText(u"http://127.0.0.1:8080"_s);
        QVERIFY(dialog->primary()->isEnabled());
    }

    void withoutAKeyringKeysMayStayInMemory()
    {
        openDialog();
        QTest::keyClicks(field(u"Access code"_s), u"abc"_s);
        rig->secrets.become(VaultState::NoService);
        auto* session = dialog->findChild<QCheckBox*>();
        QVERIFY(session->isVisible());
        dialog->primary()->click();
        QTRY_VERIFY(dialog->primary()->isEnabled()); // refused, with the reason above
        QVERIFY(dialog->isVisible());
        QVERIFY(rig->desk->accounts().accounts().isEmpty());
        session->setChecked(true);
        dialog->primary()->click();
        QTRY_VERIFY(!dialog->isVisible());
        QCOMPARE(rig->desk->accounts().accounts().size(), 1);
        for (const Secret& secret : std::as_const(rig->secrets.entries))
            QVERIFY(secret.reveal() != "abc");
    }

    void closedWhileTesting()
    {
        rig->script.trial.hold();
        openDialog();
        QTest::keyClicks(field(u"Access code"_s), u"abc"_s);
        QTest::keyClick(dialog.get(), Qt::Key_T, Qt::AltModifier);
        QTest::keyClick(dialog.get(), Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
        dialog.reset();
        rig->script.trial.answerHeld(u"fine"_s);
        rig->settle();
    }

    void removingNeedsTheLabel()
    {
        rig->addAccount(u"Corner shop"_s);
        RemoveAccountDialog remove(*rig->desk, rig->desk->accounts().accounts().first());
        remove.open();
        QVERIFY(!remove.primary()->isEnabled());
        QTest::keyClicks(remove.findChild<QLineEdit*>(), u"corner shop"_s);
        QVERIFY(remove.primary()->isEnabled());
        remove.primary()->click();
        QTRY_VERIFY(!remove.isVisible());
        QVERIFY(rig->desk->accounts().accounts().isEmpty());
    }

    void keysAreReplaced()
    {
        rig->addAccount();
        ReplaceKeysDialog replace(rig->desk->accounts(), rig->desk->accounts().accounts().first());
        replace.open();
        QTest::keyClicks(named<QLineEdit>(replace, u"Access code"_s), u"new-key"_s);
        replace.primary()->click();
        QTRY_VERIFY(!replace.isVisible());
        bool stored = false;
        for (const Secret& secret : std::as_const(rig->secrets.entries))
            stored = stored || secret.reveal() == "new-key";
        QVERIFY(stored);
    }

    void paneActsOnTheSelectedAccount()
    {
        rig->addAccount(u"One"_s);
        rig->addAccount(u"Two"_s);
        SettingsLayoutStore layouts(rig->settings);
        ActionSet actions;
        AccountsPane pane(PaneContext{*rig->desk, actions, layouts});
        pane.show();
        auto* table = named<TableView>(pane, u"Accounts table"_s);
        QVERIFY(table);
        QCOMPARE(table->model()->rowCount(), 2);
        const AccountId two = rig->desk->accounts().accounts().at(1).id;
        pane.reveal(two.text());
        QVERIFY(pane.availability(ActionId::RemoveAccount).possible);
        const Error refused = makeError(ErrorKind::Auth, u"The key was refused."_s, {});
        rig->desk->accounts().noteAnswer(two, &refused);
        const auto labels = pane.findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisible() && label->text().contains(u"The key was refused."_s);
        }));
        pane.trigger(ActionId::RemoveAccount);
        auto* remove = pane.findChild<RemoveAccountDialog*>();
        QVERIFY(remove && remove->isVisible());
    }
};

SIMSTOCK_TEST_MAIN(AccountsPaneTest, QApplication)
#include "tst_accountspane.moc"
