// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/esims/actsheets.h"

#include "models/desk/spendpin.h"
#include "models/domain/iccid.h"
#include "tests/support/testsupport.h"
#include "tests/ui/panestock.h"
#include "tests/ui/uihelp.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace simstock;
using namespace simstock::test;
using namespace Qt::StringLiterals;

class TestActSheets : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<PaneRig> rig;
    QPointer<ActSheet> sheet;

    void open(ActionId action, const QString& id = u"1"_s)
    {
        sheet = makeActSheet(action, *rig->desk, rig->esim(id), nullptr);
        QVERIFY(sheet);
        sheet->open();
        QVERIFY(QTest::qWaitForWindowActive(sheet));
        rig->settle();
    }
    [[nodiscard]] QString labels() const
    {
        QStringList words;
        for (const auto* label : sheet->findChildren<QLabel*>()) {
            if (label->isVisible())
                words.append(label->text());
        }
        for (const auto* list : sheet->findChildren<QListWidget*>()) { // the recipients
            for (int row = 0; row < list->count(); ++row)
                words.append(list->item(row)->text());
        }
        return words.join(u'\n');
    }
    [[nodiscard]] QString actingWords() const { return sheet->primary()->text().remove(u'&'); }

private Q_SLOTS:
    void init()
    {
        SIMSTOCK_TEST_INIT
        rig = std::make_unique<PaneRig>();
        auto esim = stockEsim(u"1"_s, EsimState::InUse);
        esim.planName = u"<b>Japan</b> 5 GB"_s;
        rig->stock({esim});
        ActAnswer accepted;
        accepted.outcome = Outcome::Accepted;
        rig->script.acts.usually(accepted);
        rig->script.esim.usually(esim);
    }
    void cleanup()
    {
        delete sheet;
        rig.reset();
    }

    void titlesAndButtonsOfTheContract_data()
    {
        QTest::addColumn<int>("action");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("verb");
        const auto row = [](ActionId action, const char* title, const char* verb) {
            QTest::newRow(title) << static_cast<int>(action) << QString::fromLatin1(title)
                                 << QString::fromLatin1(verb);
        };
        row(ActionId::Suspend, "Suspend eSIM", "Suspend");
        row(ActionId::Resume, "Resume eSIM", "Resume");
        row(ActionId::Cancel, "Cancel eSIM", "Cancel");
        row(ActionId::Revoke, "Revoke eSIM", "Revoke");
        row(ActionId::TopUp, "Top up", "Top up");
        row(ActionId::SendMessage, "Send SMS", "Send");
    }
    void titlesAndButtonsOfTheContract()
    {
        QFETCH(int, action);
        QFETCH(QString, title);
        QFETCH(QString, verb);
        open(static_cast<ActionId>(action));
        QCOMPARE(sheet->windowTitle(), title);
        QVERIFY(actingWords().startsWith(verb));
        QVERIFY(labels().contains(u"LIVE"_s));
        QVERIFY(labels().contains(u"<b>Japan</b> 5 GB"_s)); // plain, as the vendor wrote it
        QCOMPARE(namelessWidgets(*sheet).join(u'\n'), QString());
        QTest::keyClick(sheet, Qt::Key_Escape);
        QTRY_VERIFY(!sheet);
        QCOMPARE(rig->script.sent.size(), 0);
    }

    void whatCannotBeTakenBackIsTyped_data()
    {
        QTest::addColumn<int>("action");
        QTest::newRow("cancel") << static_cast<int>(ActionId::Cancel);
        QTest::newRow("revoke") << static_cast<int>(ActionId::Revoke);
    }
    void whatCannotBeTakenBackIsTyped()
    {
        QFETCH(int, action);
        open(static_cast<ActionId>(action));
        auto* field = sheet->findChild<QLineEdit*>();
        QVERIFY(field->hasFocus());
        QVERIFY(!sheet->primary()->isEnabled());
        QTest::keyClicks(field, u"0000"_s);
        QVERIFY(!sheet->primary()->isEnabled());
        field->clear();
        QTest::keyClicks(field, last4(rig->esim(u"1"_s).iccid));
        QVERIFY(sheet->primary()->isEnabled());
        QSignalSpy said(sheet, &ActSheet::said);
        QTest::keyClick(sheet->primary(), Qt::Key_Space);
        if (sheet)
            QTest::keyClick(sheet->primary(),
                            Qt::Key_Space); // the second click makes no second act
        QCOMPARE(said.count(), 1);
        QTRY_COMPARE(rig->script.sent.size(), 1);
        rig->settle();
        QCOMPARE(rig->script.sent.size(), 1);
    }

    void returnInTheFieldRevokesNothing()
    {
        open(ActionId::Revoke);
        auto* field = sheet->findChild<QLineEdit*>();
        QTest::keyClicks(field, last4(rig->esim(u"1"_s).iccid));
        QTest::keyClick(field, Qt::Key_Return);
        rig->settle();
        QCOMPARE(rig->script.sent.size(), 0);
    }

    void cancelSaysWhatIsRefunded()
    {
        rig->script.fits.insert(ActKind::Cancel, {true, {}, true});
        rig->answerOrder(u"B9"_s, {stockEsim(u"9"_s, EsimState::ReadyToInstall)});
        const auto id = rig->buy(2, u"Aiko"_s);
        QVERIFY(rig->awaitWord(id, OrderWord::Ready));
        QTRY_VERIFY(!rig->esim(u"9"_s).key.id.isEmpty());
        open(ActionId::Cancel, u"9"_s);
        const auto cost = DeskRig::plans().at(2).cost.display(QLocale());
        QVERIFY2(labels().contains(u"Refund: %1"_s.arg(cost)), qPrintable(labels()));
        delete sheet;
        rig->script.fits.insert(ActKind::Cancel, {true, {}, false});
        open(ActionId::Cancel, u"9"_s);
        QVERIFY(labels().contains(u"Nothing is refunded"_s));
        delete sheet;
        open(ActionId::Revoke, u"9"_s);
        QVERIFY(labels().contains(u"the customer loses 5 GB"_s));
    }

    void topUpOffersOnlyWhatTheVendorNames()
    {
        rig->script.topUps.usually(DeskRig::plans().mid(0, 3));
        open(ActionId::TopUp);
        auto* plans = named<QListWidget>(*sheet, u"Plans that fit this eSIM"_s);
        QVERIFY(plans);
        QTRY_COMPARE(plans->count(), 3);
        QVERIFY(!named<QSpinBox>(*sheet, u"Days"_s));
    }

    void topUpAmountStandsOnTheButton()
    {
        rig->script.topUps.usually(DeskRig::plans().mid(0, 6));
        open(ActionId::TopUp);
        auto* plans = named<QListWidget>(*sheet, u"Plans that fit this eSIM"_s);
        QTRY_COMPARE(plans->count(), 6);
        QTest::keyClick(plans, Qt::Key_Down);
        QCOMPARE(actingWords(),
                 u"Top up for %1"_s.arg(DeskRig::plans().at(1).cost.display(QLocale())));
        QVERIFY(!named<QSpinBox>(*sheet, u"Days"_s));
        QTest::keyClick(plans, Qt::Key_End); // paid by the day
        auto* days = named<QSpinBox>(*sheet, u"Days"_s);
        QVERIFY(days);
        days->setValue(10);
        QVERIFY(actingWords().contains(u"22.40"_s));
        days->setValue(365);
        QVERIFY(labels().contains(u"balance is too low"_s));
        days->setValue(2);
        QTest::keyClick(sheet->primary(), Qt::Key_Space);
        QTRY_COMPARE(rig->script.sent.size(), 1);
        QCOMPARE(rig->script.sent.first().kind, ActKind::TopUp);
    }

    void topUpReadsAnOldStateAgainBeforeItPays()
    {
        rig->script.topUps.usually(DeskRig::plans().mid(0, 3));
        open(ActionId::TopUp);
        auto* plans = named<QListWidget>(*sheet, u"Plans that fit this eSIM"_s);
        QTRY_COMPARE(plans->count(), 3);
        const int reads = rig->script.esim.count;
        QVERIFY(reads > 0); // with the plans
        rig->clock.advance(std::chrono::seconds(61));
        QVERIFY(!rig->desk->esims().isStateFresh(rig->key(u"1"_s)));
        // The model itself refuses the old state, whatever a window does.
        QVERIFY(!rig->desk->esims().topUp(u"other"_s, rig->key(u"1"_s), DeskRig::plans().at(0), 0));
        rig->script.esim.hold();
        sheet->primary()->click();
        rig->settle();
        QVERIFY(labels().contains(u"read again"_s));
        QVERIFY(!sheet->primary()->isEnabled());
        sheet->primary()->click();
        QCOMPARE(rig->script.sent.size(), 0);
        QCOMPARE(rig->script.esim.count, reads + 1);
        rig->script.esim.hold(false);
        rig->script.esim.answerHeld(rig->esim(u"1"_s));
        QTRY_COMPARE(rig->script.sent.size(), 1);
        QCOMPARE(rig->script.sent.first().kind, ActKind::TopUp);
    }

    void topUpStopsWhenTheStateCannotBeRead()
    {
        rig->script.topUps.usually(DeskRig::plans().mid(0, 3));
        open(ActionId::TopUp);
        QTRY_VERIFY(sheet->primary()->isEnabled());
        rig->clock.advance(std::chrono::seconds(61));
        rig->script.esim.usually(failure(makeError(ErrorKind::Network, u"No line."_s, {})));
        sheet->primary()->click();
        QTRY_VERIFY(labels().contains(u"nothing was sent"_s));
        QVERIFY(sheet->isVisible());
        QCOMPARE(rig->script.sent.size(), 0);
        // The control: a state that can be read lets it go.
        rig->script.esim.usually(rig->esim(u"1"_s));
        sheet->primary()->click();
        QTRY_COMPARE(rig->script.sent.size(), 1);
    }

    void topUpNamesThePlansThatDoNotFit()
    {
        rig->script.topUps.usually(DeskRig::plans().mid(2, 1));
        open(ActionId::TopUp);
        QTRY_COMPARE(named<QListWidget>(*sheet, u"Plans that fit this eSIM"_s)->count(), 1);
        auto* others = named<QListWidget>(*sheet, u"Plans that do not fit"_s);
        QVERIFY(others);
        QVERIFY(others->count() > 0);
        for (int row = 0; row < others->count(); ++row) {
            QVERIFY(others->item(row)->text().contains(u'\n')); // the reason
            QVERIFY(!(others->item(row)->flags() & Qt::ItemIsEnabled));
        }
    }

    void topUpAsksForThePinAboveTheLimit()
    {
        const auto set = wait(rig->desk->spendPin().set({}, Secret("4711"), {DeskRig::dollars(1)}));
        QVERIFY(set && *set);
        rig->script.topUps.usually(DeskRig::plans().mid(0, 3));
        open(ActionId::TopUp);
        auto* pin = named<QLineEdit>(*sheet, u"Spending PIN"_s);
        QTRY_VERIFY(pin || (pin = named<QLineEdit>(*sheet, u"Spending PIN"_s)));
        QVERIFY(!sheet->primary()->isEnabled());
        pin->setText(u"0000"_s);
        sheet->primary()->click();
        QTRY_VERIFY(labels().contains(u"not the spending PIN"_s));
        QCOMPARE(rig->script.sent.size(), 0);
        pin->setText(u"4711"_s);
        sheet->primary()->click();
        QTRY_COMPARE(rig->script.sent.size(), 1);
    }

    void topUpSaysWhenPlansCannotBeRead()
    {
        rig->script.topUps.usually(
            failure(makeError(ErrorKind::Network, u"The vendor cannot be reached."_s, {})));
        open(ActionId::TopUp);
        QTRY_VERIFY(labels().contains(u"The vendor cannot be reached."_s));
        QVERIFY(!sheet->primary()->isEnabled());
    }

    void messagesHaveTheirLength()
    {
        open(ActionId::SendMessage);
        auto* text = named<QPlainTextEdit>(*sheet, u"Message"_s);
        QVERIFY(text);
        QVERIFY(!sheet->primary()->isEnabled());
        text->setPlainText(QString(501, u'x'));
        QVERIFY(!sheet->primary()->isEnabled());
        text->setPlainText(u"Welcome to Japan"_s);
        QVERIFY(labels().contains(u"16 of 500"_s));
        QTest::keyClick(sheet->primary(), Qt::Key_Space);
        QTRY_COMPARE(rig->script.sent.size(), 1);
        QCOMPARE(rig->script.sent.first().body, "Welcome to Japan");
    }

    void closingWhilePlansAreReadIsFine()
    {
        rig->script.topUps.hold();
        open(ActionId::TopUp);
        delete sheet;
        rig->script.topUps.answerHeld(DeskRig::plans());
        rig->settle();
        QCOMPARE(rig->script.topUps.count, 1);
    }

    void whatIsRefusedStaysInTheSheet()
    {
        open(ActionId::Suspend);
        rig->script.fits.insert(ActKind::Suspend, {false, u"Not while it is used up."_s, {}});
        QTest::keyClick(sheet->primary(), Qt::Key_Space);
        QVERIFY(sheet && sheet->isVisible());
        QVERIFY(labels().contains(u"Not while it is used up."_s));
        QCOMPARE(rig->script.sent.size(), 0);
    }
};

SIMSTOCK_TEST_MAIN(TestActSheets, QApplication)
#include "tst_actsheets.moc"
