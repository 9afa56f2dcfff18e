// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/accountdesk.h"
#include "models/desk/marginguard.h"
#include "models/desk/spendpin.h"
#include "tests/support/fakeaccess.h"
#include "tests/support/testsupport.h"
#include "tests/ui/panestock.h"
#include "tests/ui/uihelp.h"
#include "ui/accounts/accountpages.h"
#include "ui/accounts/accountsettingssheet.h"
#include "ui/accounts/accountspane.h"
#include "ui/accounts/addaccountdialog.h"
#include "ui/accounts/passwordsheet.h"
#include "ui/accounts/registrationsheet.h"
#include "ui/accounts/spendpinsheet.h"
#include "ui/esims/esimspane.h"
#include "ui/esims/extraspanels.h"
#include "ui/widgets/detaildock.h"

#include <QBuffer>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>

using namespace simstock;
using namespace simstock::test;
using namespace Qt::StringLiterals;

namespace {

struct AccessRig : PaneRig {
    AccessRig()
    {
        access.wear(script);
        access.locations.usually(QList<Location>{
            {u"JP"_s, u"Japan"_s, {}}, {u"EU-42"_s, u"Europe"_s, {u"FR"_s, u"DE"_s, u"IT"_s}}});
        id = addAccount(u"Harbour"_s);
    }
    FakeAccess access;
    AccountId id;
};

bool shows(const QWidget& window, const QString& words)
{
    const auto labels = window.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
        return label->isVisibleTo(&window) && label->text().contains(words);
    });
}

QByteArray picture(const char* format, int side)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::blue);
    image.save(&buffer, format);
    return bytes;
}

} // namespace

class AccountSheetsTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<AccessRig> rig;
    std::unique_ptr<AccountsPane> pane;

    void openPane()
    {
        pane = std::make_unique<AccountsPane>(rig->context());
        pane->resize(1000, 700);
        pane->show();
        pane->reveal(rig->id.text());
        rig->settle();
    }
    Account account() const { return *rig->desk->accounts().find(rig->id); }

private Q_SLOTS:
    void init()
    {
        SIMSTOCK_TEST_INIT
        rig = std::make_unique<AccessRig>();
    }
    void cleanup()
    {
        pane.reset();
        rig.reset();
    }

    void theSpendingPinIsSetChangedAndRemoved()
    {
        auto& pin = rig->desk->spendPin();
        SpendPinSheet sheet(pin);
        sheet.open();
        QCOMPARE(namelessWidgets(sheet), QStringList());
        QVERIFY(!named<QLineEdit>(sheet, u"Present PIN"_s));
        auto* wanted = named<QLineEdit>(sheet, u"New PIN"_s);
        auto* again = named<QLineEdit>(sheet, u"New PIN again"_s);
        auto* limits = named<QLineEdit>(sheet, u"Asked above"_s);
        QVERIFY(wanted && again && limits);
        wanted->setText(u"471"_s);
        again->setText(u"471"_s);
        QVERIFY(!sheet.primary()->isEnabled()); // too short
        wanted->setText(u"4711"_s);
        QVERIFY(sheet.primary()->toolTip().contains(u"differ"_s));
        again->setText(u"4711"_s);
        limits->setText(u"much"_s);
        QVERIFY(!sheet.primary()->isEnabled());
        limits->setText(u"USD 100, EUR 90.50"_s);
        sheet.primary()->click();
        QTRY_VERIFY(!sheet.isVisible());
        QCOMPARE(pin.standing(), PinStanding::On);
        QCOMPARE(pin.limits().size(), 2);
        QVERIFY(!pin.asks(DeskRig::dollars(10'000)) && pin.asks(DeskRig::dollars(10'001)));

        SpendPinSheet change(pin);
        change.open();
        auto* present = named<QLineEdit>(change, u"Present PIN"_s);
        QVERIFY(present);
        QVERIFY(!change.primary()->isEnabled());
        present->setText(u"0000"_s);
        named<QLineEdit>(change, u"Asked above"_s)->setText(u"USD 900"_s);
        change.primary()->click();
        QTRY_VERIFY(shows(change, u"not the spending PIN"_s));
        QCOMPARE(pin.limits().size(), 2);
        present->setText(u"4711"_s);
        change.primary()->click(); // the limits only
        QTRY_VERIFY(!change.isVisible());
        QCOMPARE(pin.limits(), QList{DeskRig::dollars(90'000)});

        SpendPinSheet last(pin);
        last.open();
        named<QLineEdit>(last, u"Present PIN"_s)->setText(u"4711"_s);
        button(last, u"Remove the PIN"_s)->click();
        QTRY_VERIFY(!last.isVisible());
        QCOMPARE(pin.standing(), PinStanding::Off);
    }
    void amountsAreReadInALine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("count"); // -1: not amounts
        QTest::newRow("none") << QString() << 0;
        QTest::newRow("one") << u"USD 100"_s << 1;
        QTest::newRow("two") << u"USD 100, EUR 90.50"_s << 2;
        QTest::newRow("semicolon") << u"USD 1000; EUR 2000"_s << 2;
        QTest::newRow("words") << u"a lot"_s << -1;
        QTest::newRow("one of two") << u"USD 100, EUR x"_s << -1;
    }
    void amountsAreReadInALine()
    {
        QFETCH(QString, text);
        QFETCH(int, count);
        const auto amounts = amountsOf(text);
        QCOMPARE(amounts ? static_cast<int>(amounts->size()) : -1, count);
    }
    void theFloorIsForbiddenPerAccount()
    {
        for (const bool on : {true, false}) {
            AccountSettingsSheet sheet(rig->desk->accounts(), account());
            sheet.open();
            auto* box = named<QCheckBox>(sheet, u"Never buy below the margin floor"_s);
            QVERIFY(box);
            QCOMPARE(box->isChecked(), !on);
            box->setChecked(on);
            sheet.primary()->click();
            QCOMPARE(neverUnderFloor(account()), on);
        }
    }

    void lockOutCountsDown()
    {
        openPane();
        QVERIFY(shows(*pane, u"Signed in"_s));
        rig->access.until = rig->clock.now().addSecs(250);
        emit rig->desk->accountDesk().signInChanged(rig->id);
        QVERIFY(shows(*pane, u"(4 min 10 s)"_s));
        QVERIFY(!PaneRig::obstacle(*pane, ActionId::SignIn).isEmpty());
        rig->clock.advance(std::chrono::seconds(1));
        QVERIFY(shows(*pane, u"(4 min 9 s)"_s));
        rig->clock.advance(std::chrono::seconds(249));
        QVERIFY(!shows(*pane, u"Locked"_s));
        QVERIFY(PaneRig::obstacle(*pane, ActionId::SignIn).isEmpty());
        QCOMPARE(rig->access.in.count, 0); // the end of the lock-out signs nobody in
    }
    void signInIsAskedOnce()
    {
        openPane();
        rig->trigger(*pane, ActionId::SignOut);
        QVERIFY(shows(*pane, u"Sign-in needed"_s));
        rig->access.in.usually(failure(makeError(ErrorKind::Auth, u"Wrong password."_s, {})));
        rig->trigger(*pane, ActionId::SignIn);
        rig->pass(std::chrono::minutes(1));
        QCOMPARE(rig->access.in.count, 1);
        QVERIFY(shows(*pane, u"Sign-in needed"_s));
    }
    void overviewAndCoversAreReadOnClick()
    {
        openPane();
        QVERIFY(shows(*pane, u"sign-in with a password"_s));
        QCOMPARE(rig->access.health.count + rig->access.locations.count, 0);
        button(*pane, u"Check service"_s)->click();
        QTRY_VERIFY(shows(*pane, u"database connected"_s));
        pane->findChild<DetailDock*>()->setCurrentPage(u"covers"_s);
        button(*pane, u"Read the list"_s)->click();
        auto* covers = named<QPlainTextEdit>(*pane, u"Places covered"_s);
        QTRY_VERIFY(covers || (covers = named<QPlainTextEdit>(*pane, u"Places covered"_s)));
        QCOMPARE(covers->toPlainText(), u"Europe · EU-42 · 3 country(ies)\nJapan · JP"_s);
        QCOMPARE(namelessWidgets(*pane), QStringList());
    }
    void passwordProblemsAreWords()
    {
        PasswordSheet sheet(*rig->desk, account());
        sheet.open();
        const auto type = [&](const QString& name, const QString& text) {
            named<QLineEdit>(sheet, name)->setText(text);
        };
        type(u"Old password"_s, u"old"_s);
        type(u"New password"_s, u"new password"_s);
        QVERIFY(shows(sheet, u"not the same"_s));
        type(u"New password again"_s, u"new password"_s);
        QVERIFY(sheet.primary()->isEnabled());
        sheet.primary()->click(); // a key of this vendor has no blanks: said before it is sent
        QTRY_VERIFY(sheet.primary()->isEnabled());
        QCOMPARE(rig->access.passwords.size(), 0);
        type(u"New password"_s, u"new-password"_s);
        type(u"New password again"_s, u"new-password"_s);
        sheet.primary()->click();
        QTRY_VERIFY(!sheet.isVisible());
        bool kept = false;
        for (const auto& secret : std::as_const(rig->secrets.entries))
            kept |= secret.reveal() == "new-password";
        QVERIFY(kept);
        QCOMPARE(rig->access.passwords.size(), 1);
    }
    void registrationAsksOnceAndShowsPlainWords()
    {
        FakeDoor door;
        VendorDescriptor vendor = rig->desk->accounts().directory().vendors.first();
        vendor.registration = [&door](const QUrl& url) {
            door.baseUrl = url;
            return std::make_unique<FakeRegistration>(door);
        };
        door.answers.usually(u"<b>Look</b> "_s + QString(1000, u'x'));
        RegistrationSheet sheet(RegistrationSheet::Step::Register, vendor,
                                QUrl(u"https://own.example"_s), {}, rig->clock);
        sheet.open();
        named<QLineEdit>(sheet, u"E-mail"_s)->setText(u"ann@a.example"_s);
        named<QLineEdit>(sheet, u"Password"_s)->setText(u"short"_s);
        QVERIFY(shows(sheet, u"At least 8 characters."_s));
        QVERIFY(!sheet.primary()->isEnabled());
        named<QLineEdit>(sheet, u"Password"_s)->setText(u"long enough"_s);
        sheet.primary()->click();
        QTRY_VERIFY(shows(sheet, u"<b>Look</b>"_s));
        QVERIFY(!shows(sheet, QString(400, u'x')));
        QCOMPARE(door.asked, QStringList{u"register ann@a.example "_s});
        QCOMPARE(door.baseUrl, QUrl(u"https://own.example"_s));
        QCOMPARE(namelessWidgets(sheet), QStringList());
        door.answers.usually(failure(makeError(ErrorKind::RateLimited, u"Too often."_s, {})));
        sheet.primary()->click();
        QTRY_VERIFY(shows(sheet, u"Too often."_s));
        rig->pass(std::chrono::minutes(5));
        QCOMPARE(door.asked.size(), 2);
    }
    void aLockOfRegistrationsCountsDownAndAsksNothing()
    {
        FakeDoor door;
        VendorDescriptor vendor = rig->desk->accounts().directory().vendors.first();
        vendor.registration = [&door](const QUrl&) {
            return std::make_unique<FakeRegistration>(door);
        };
        RegistrationSheet sheet(RegistrationSheet::Step::Register, vendor,
                                QUrl(u"https://own.example"_s), {}, rig->clock);
        sheet.open();
        named<QLineEdit>(sheet, u"E-mail"_s)->setText(u"ann@a.example"_s);
        named<QLineEdit>(sheet, u"Password"_s)->setText(u"long enough"_s);
        QVERIFY(!shows(sheet, u"Locked until"_s));
        door.until = rig->clock.now().addSecs(250);
        sheet.primary()->click();
        QTRY_VERIFY(shows(sheet, u"(4 min 10 s)"_s));
        QVERIFY(!sheet.primary()->isEnabled());
        rig->clock.advance(std::chrono::seconds(1));
        QTRY_VERIFY(shows(sheet, u"(4 min 9 s)"_s));
        RegistrationSheet verifying(RegistrationSheet::Step::Verify, vendor,
                                    QUrl(u"https://own.example"_s), {}, rig->clock);
        verifying.open();
        QVERIFY(!shows(verifying, u"Locked until"_s)); // only registrations are counted
        door.until = {};
        rig->pass(std::chrono::minutes(5));
        QTRY_VERIFY(sheet.primary()->isEnabled());
        QVERIFY(!shows(sheet, u"Locked until"_s));
        QCOMPARE(door.asked.size(), 1); // nothing was repeated by itself
    }
    void endpointsAreOverriddenAndReset()
    {
        rig->directory.vendors.first().endpoints = {{u"esims.revoke"_s, u"Revoke an eSIM"_s,
                                                     u"POST"_s, u"/esims/{id}/revoke"_s,
                                                     EndpointEvidence::Inferred}};
        openWithDirectory();
        AccountSettingsSheet sheet(rig->desk->accounts(), account());
        sheet.open();
        auto* table = sheet.findChild<QTableWidget*>();
        QVERIFY(table);
        table->item(0, 3)->setText(u"NONSENSE"_s);
        QVERIFY(!sheet.primary()->isEnabled());
        QVERIFY(sheet.primary()->toolTip().contains(u"Write a method"_s));
        table->item(0, 3)->setText(u"DELETE /esims/{id}"_s);
        const int opened = rig->script.opened;
        sheet.primary()->click();
        rig->settle();
        QVERIFY(!sheet.isVisible());
        QCOMPARE(account().settings.value(u"endpoint.esims.revoke"_s), u"DELETE /esims/{id}"_s);
        QCOMPARE(rig->script.opened, opened + 1);
        AccountSettingsSheet again(rig->desk->accounts(), account());
        again.open();
        again.findChild<QTableWidget*>()->item(0, 3)->setText(u"POST /esims/{id}/revoke"_s);
        again.primary()->click();
        QVERIFY(!account().settings.contains(u"endpoint.esims.revoke"_s));
    }
    void limitsAreTypedAndKept()
    {
        openWithDirectory();
        AccountSettingsSheet sheet(rig->desk->accounts(), account());
        sheet.open();
        auto* perPurchase = named<QLineEdit>(sheet, u"Most for one purchase"_s);
        auto* perDay = named<QLineEdit>(sheet, u"Most for one day"_s);
        QVERIFY(perPurchase && perDay);
        perPurchase->setText(u"lots"_s);
        QVERIFY(!sheet.primary()->isEnabled());
        QVERIFY(sheet.primary()->toolTip().contains(u"USD 50"_s));
        perPurchase->setText(u"50"_s);
        perDay->setText(u"120.5 eur"_s);
        const int opened = rig->script.opened;
        sheet.primary()->click();
        rig->settle();
        QCOMPARE(rig->script.opened, opened); // the vendor has no part in it
        const auto limits = SpendLimits::of(account());
        QCOMPARE(limits.perAct, *Money::fromDecimal("50", Currency::usd()));
        QCOMPARE(limits.perDay, *Money::fromDecimal("120.5", *Currency::fromCode(u"EUR"_s)));
        AccountSettingsSheet again(rig->desk->accounts(), account());
        again.open();
        QCOMPARE(named<QLineEdit>(again, u"Most for one day"_s)->text(), u"EUR 120.50"_s);
        named<QLineEdit>(again, u"Most for one purchase"_s)->clear();
        named<QLineEdit>(again, u"Most for one day"_s)->clear();
        again.primary()->click();
        QCOMPARE(SpendLimits::of(account()), SpendLimits());
    }
    void otherEnvironmentIsAnotherAccount()
    {
        openPane();
        pane->trigger(ActionId::AccountSettings);
        auto* sheet = pane->findChild<AccountSettingsSheet*>();
        QVERIFY(sheet && shows(*sheet, u"LIVE and stays so"_s));
        button(*sheet, u"Add the other environment"_s)->click();
        auto* dialog = pane->findChild<AddAccountDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(named<QComboBox>(*dialog, u"Environment"_s)->currentText(), u"SANDBOX"_s);
        QCOMPARE(named<QLineEdit>(*dialog, u"Label"_s)->text(), u"Harbour sandbox"_s);
        QCOMPARE(named<QLineEdit>(*dialog, u"Access code"_s)->text(), QString());
        QCOMPARE(account().environment, Environment::Live);
    }
    void picturesHaveLimits()
    {
        QVERIFY(decodedPicture(picture("PNG", 64)));
        QVERIFY(decodedPicture(picture("JPEG", 64)));
        QVERIFY(!decodedPicture(picture("BMP", 64)));
        QVERIFY(!decodedPicture(picture("PNG", 2049)));
        QVERIFY(!decodedPicture("<svg xmlns='http://www.w3.org/2000/svg'/>"));
        QVERIFY(!decodedPicture({}));
    }
    void customerGoesToTheVendorOnce()
    {
        auto esim = stockEsim(u"412"_s, EsimState::InUse);
        rig->script.esimBatches = {{esim}};
        rig->desk->esims().sync(rig->id);
        QTRY_VERIFY(rig->desk->esims().find({rig->id, esim.key.id}));
        EsimsPane esims(rig->context());
        esims.resize(1000, 700);
        esims.show();
        QVERIFY(QTest::qWaitForWindowActive(&esims));
        esims.reveal(QString(rig->id.text() + u"/412"_s));
        rig->trigger(esims, ActionId::EditNote);
        auto* name = named<QLineEdit>(esims, u"Customer of this eSIM"_s);
        auto* box = named<QCheckBox>(esims, u"Also change it at the vendor"_s);
        QVERIFY(name && box);
        box->setChecked(true);
        QTest::keyClicks(name, u"Ann"_s);
        auto* email = named<QLineEdit>(esims, u"E-mail of this customer"_s);
        email->setFocus();
        rig->settle();
        QCOMPARE(rig->access.customers.size(), 0); // between the two
        QTest::keyClicks(email, u"ann@a.example"_s);
        named<QPlainTextEdit>(esims, u"Note on this eSIM"_s)->setFocus();
        QTRY_VERIFY(shows(esims, u"Changed at the vendor too."_s));
        QCOMPARE(rig->access.customers,
                 QList({QStringList{esim.order.text(), u"Ann"_s, u"ann@a.example"_s}}));
    }

private:
    /// The desk copies the directory when it is made: once more, with what a test put into it.
    void openWithDirectory()
    {
        rig->desk->close();
        rig->desk = std::make_unique<Desk>(*Workspace::open(rig->folder.filePath(u"workspace"_s)),
                                           rig->secrets, rig->directory, rig->clock);
        QVERIFY(rig->desk->open());
        rig->settle();
    }
};

SIMSTOCK_TEST_MAIN(AccountSheetsTest, QApplication)
#include "tst_accountsheets.moc"
