// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/esims/installdoctor.h"

#include "tests/support/testsupport.h"
#include "tests/ui/panestock.h"
#include "tests/ui/uihelp.h"
#include "ui/customer/customertexts.h"
#include "ui/customer/customerwords.h"
#include "ui/customer/languagebox.h"
#include "ui/esims/doctorpanel.h"
#include "ui/esims/esimspane.h"
#include "ui/widgets/detaildock.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>

using namespace simstock;
using namespace simstock::test;
using namespace Qt::StringLiterals;

namespace {

QString shown(const QWidget& window)
{
    QStringList words;
    for (const auto* label : window.findChildren<QLabel*>()) {
        if (label->isVisible())
            words.append(label->text());
    }
    return words.join(u'\n');
}

} // namespace

class TestInstallDoctor : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { SIMSTOCK_TEST_INIT }

    void theSignAndTheStateTogetherDecide_data()
    {
        QTest::addColumn<PhoneSign>("sign");
        QTest::addColumn<EsimState>("state");
        QTest::addColumn<QString>("says");
        QTest::addColumn<int>("next");
        const auto row = [](const char* name, PhoneSign sign, EsimState state, const QString& says,
                            std::optional<ActionId> next) {
            QTest::newRow(name) << sign << state << says << (next ? static_cast<int>(*next) : -1);
        };
        using S = PhoneSign;
        using E = EsimState;
        row("locked", S::CannotBeAdded, E::ReadyToInstall, u"locked"_s, ActionId::Cancel);
        row("added before", S::CannotBeAdded, E::OnAPhone, u"already"_s, ActionId::CheckNow);
        row("typed wrong", S::CannotCompleteChange, E::ReadyToInstall, u"instead of typing"_s,
            ActionId::ShowAtCounter);
        row("not consumed", S::CodeNotValid, E::ReadyToInstall, u"not been used"_s,
            ActionId::CheckNow);
        row("on a device", S::CodeNotValid, E::ConnectedNotUsed, u"already"_s, ActionId::CheckNow);
        row("consumed", S::CodeNotValid, E::Ended, u"new one"_s, ActionId::NewOrder);
        row("expired", S::CodeNotValid, E::Expired, u"expired"_s, ActionId::NewOrder);
        row("early", S::CodeNotValid, E::BeingPrepared, u"prepared"_s, ActionId::CheckNow);
        row("activating", S::Activating, E::OnAPhone, u"do not delete"_s, ActionId::CheckNow);
        row("roaming", S::NoInternet, E::ConnectedNotUsed, u"roaming on"_s, ActionId::CheckNow);
        row("not there", S::NoInternet, E::ReadyToInstall, u"not on your phone"_s,
            ActionId::ShowAtCounter);
        row("used up", S::NoInternet, E::UsedUp, u"used up"_s, ActionId::TopUp);
        row("paused", S::NoService, E::Paused, u"paused"_s, ActionId::Resume);
        row("by hand", S::NoService, E::InUse, u"First Mobile and Second"_s, ActionId::CheckNow);
        row("confirmation", S::AsksForCode, E::ReadyToInstall, u"confirmation code"_s,
            ActionId::ShowAtCounter);
        row("other phone", S::OnAnotherPhone, E::OnAPhone, u"another phone"_s, ActionId::CheckNow);
        row("refused", S::CodeRefused, E::ReadyToInstall, u"new one"_s, ActionId::Cancel);
        row("tries", S::TooManyTries, E::ReadyToInstall, u"too often"_s, std::nullopt);
        row("full", S::MemoryFull, E::ReadyToInstall, u"no room"_s, ActionId::ShowAtCounter);
        row("no eSIM", S::NoEsimMenu, E::ReadyToInstall, u"*#06#"_s, ActionId::Cancel);
    }
    void theSignAndTheStateTogetherDecide()
    {
        QFETCH(PhoneSign, sign);
        QFETCH(EsimState, state);
        QFETCH(QString, says);
        QFETCH(int, next);
        const auto esim = stockEsim(u"1"_s, state);
        const CustomerWords words;
        const auto diagnosis = diagnose(sign, esim, {u"First Mobile"_s, u"Second"_s}, words);
        QVERIFY2(diagnosis.say.contains(says), qPrintable(diagnosis.say));
        QCOMPARE(diagnosis.next ? static_cast<int>(*diagnosis.next) : -1, next);
        QVERIFY(!diagnosis.means.isEmpty());
    }

    void everySignInEveryStateSaysSomethingInEveryLanguage()
    {
        int translated = 0;
        for (const auto& language : customerLanguages()) {
            const CustomerWords words(language.code);
            for (const auto sign : phoneSigns()) {
                for (int state = 0; state <= static_cast<int>(EsimState::Unknown); ++state) {
                    const auto esim = stockEsim(u"1"_s, static_cast<EsimState>(state));
                    const auto said = diagnose(sign, esim, {}, words).say;
                    QVERIFY(!said.isEmpty() && !said.contains(u'%'));
                    translated += said != diagnose(sign, esim, {}, CustomerWords()).say ? 1 : 0;
                }
            }
        }
        QCOMPARE(translated, 17 * phoneSigns().size() * 10); // all but English
    }

    void theVendorsSupportGetsNoSecretAndNoCustomer()
    {
        auto esim = stockEsim(u"1"_s, EsimState::ReadyToInstall);
        esim.eid = u"89049032007108882600137544319616"_s;
        esim.customerName = u"Ana Souza"_s;
        esim.customerEmail = u"ana@example.com"_s;
        esim.vendorStates = u"RELEASED "_s + QString::fromUtf8(usualCode);
        const auto text = supportText(PhoneSign::CodeNotValid, esim, esim.readAt.addSecs(60));
        QVERIFY(text.contains(u"9616"_s));
        QVERIFY(text.contains(u"RELEASED"_s));
        for (const auto& secret :
             {u"451F"_s, u"89049032"_s, u"Ana"_s, u"example.com"_s, u"simlessly"_s})
            QVERIFY2(!text.contains(secret), qPrintable(text));
    }

    void thePanelAnswersInTheCustomersLanguage()
    {
        PaneRig rig;
        auto esim = stockEsim(u"1"_s, EsimState::ReadyToInstall);
        rig.stock({esim});
        EsimsPane pane(rig.context());
        pane.resize(1080, 900);
        pane.show();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
        pane.reveal(rig.account.text() + u"/1"_s);
        rig.settle();
        pane.findChild<DetailDock*>()->setCurrentPage(u"install"_s);
        auto* panel = pane.findChild<DoctorPanel*>();
        auto* sign = named<QComboBox>(*panel, u"What the phone shows"_s);
        QVERIFY(sign);
        QVERIFY(!shown(*panel).contains(u"Say to the customer"_s));
        sign->setFocus();
        constexpr int wanted = static_cast<int>(PhoneSign::CodeNotValid);
        for (int step = 0; step < sign->count(); ++step) {
            QTest::keyClick(sign, Qt::Key_Down);
            if (sign->currentData().toInt() == wanted)
                break;
        }
        QCOMPARE(sign->currentData().toInt(), wanted);
        QVERIFY(shown(*panel).contains(u"not been used yet"_s));
        QVERIFY(button(*panel, u"Check now"_s));
        QCOMPARE(namelessWidgets(pane), QStringList());
        auto* language = pane.findChild<LanguageBox*>();
        language->setFocus();
        QTest::keyClick(language, Qt::Key_Down); // German follows English
        QVERIFY(shown(*panel).contains(u"noch nicht verwendet"_s));
        QTRY_VERIFY(shown(pane).contains(u"Mobilfunk › eSIM hinzufügen"_s));
        QTest::mouseClick(button(*panel, u"Copy for the vendor"_s), Qt::LeftButton);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"ICCID"_s));
    }
};

SIMSTOCK_TEST_MAIN(TestInstallDoctor, QApplication)
#include "tst_installdoctor.moc"
