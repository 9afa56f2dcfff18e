// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallet/shiftsheet.h"

#include "models/desk/handoverlog.h"
#include "models/desk/shiftbook.h"
#include "tests/support/testsupport.h"
#include "tests/ui/panestock.h"
#include "tests/ui/uihelp.h"
#include "ui/orders/orderspane.h"
#include "ui/wallet/walletpane.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace simstock;
using namespace simstock::test;
using namespace Qt::StringLiterals;

/// Closing a shift in its window.
class TestShiftSheet : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<PaneRig> rig;
    std::unique_ptr<WalletPane> pane;

    void open()
    {
        pane = std::make_unique<WalletPane>(rig->context());
        pane->resize(1080, 760);
        pane->show();
        rig->settle();
    }
    static QAction* entryOf(const QWidget& where)
    {
        for (auto* one : where.actions()) {
            if (QString(one->text()).remove(u'&') == u"Close shift…"_s)
                return one;
        }
        return nullptr;
    }
    ShiftSheet* sheet()
    {
        entryOf(*pane)->trigger();
        rig->settle();
        for (auto* found : pane->findChildren<ShiftSheet*>()) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    static QString report(const ShiftSheet& shift)
    {
        return named<QPlainTextEdit>(shift, u"Report"_s)->toPlainText().replace(QChar::Nbsp, u' ');
    }
    void sell(const QString& number)
    {
        rig->answerOrder(number, {stockEsim(number + u"1"_s, EsimState::ReadyToInstall)});
        const auto id = rig->buy(2, u"Aiko Tanaka"_s);
        QVERIFY(rig->awaitWord(id, OrderWord::Ready));
    }

private Q_SLOTS:
    void init()
    {
        SIMSTOCK_TEST_INIT
        rig = std::make_unique<PaneRig>();
    }
    void cleanup()
    {
        pane.reset();
        rig.reset();
    }

    void aShiftIsClosedByKeyboardAndKept()
    {
        sell(u"B1"_s);
        open();
        QSignalSpy said(pane.get(), &Pane::said);
        auto* shift = sheet();
        QVERIFY(shift);
        QCOMPARE(namelessWidgets(*shift), QStringList());
        QCOMPARE(named<QComboBox>(*shift, u"Since"_s)->currentText(), u"Midnight"_s);
        auto* person = named<QLineEdit>(*shift, u"Who worked"_s);
        person->setFocus();
        QTest::keyClicks(person, u"Maria"_s);
        QVERIFY2(report(*shift).contains(u"Maria"_s), qPrintable(report(*shift)));
        QVERIFY(report(*shift).contains(u"USD 6.10"_s));
        QVERIFY(report(*shift).contains(u"USD 12.00"_s)); // the takings
        QVERIFY(!report(*shift).contains(u"Aiko"_s));
        shift->primary()->setFocus();
        QTest::keyClick(shift->primary(), Qt::Key_Space);
        QCOMPARE(rig->desk->shifts().shifts().size(), 1);
        QCOMPARE(said.last().first().toString(), u"The shift is closed: 1 eSIM(s) sold."_s);
        rig->pass(milliseconds(60'000));
        shift = sheet(); // the next one goes on from there
        QVERIFY(
            named<QComboBox>(*shift, u"Since"_s)->currentText().startsWith(u"The last close"_s));
        QVERIFY(report(*shift).contains(u"eSIMs sold        0"_s));
        QCOMPARE(named<QLineEdit>(*shift, u"Who worked"_s)->text(), u"Maria"_s);
        auto* which = named<QComboBox>(*shift, u"Shift"_s);
        which->setFocus();
        QTest::keyClick(which, Qt::Key_Down); // the closed one
        QVERIFY(report(*shift).contains(u"eSIMs sold        1"_s));
        QVERIFY(!shift->primary()->isEnabled());
    }
    void anUnknownOutcomeWantsAnExplanation()
    {
        rig->answerUnknown();
        QVERIFY(rig->awaitWord(rig->buy(2, u"Paul Weber"_s), OrderWord::Unknown));
        open();
        auto* shift = sheet();
        QVERIFY(report(*shift).contains(u"Left open"_s));
        QVERIFY(!shift->primary()->isEnabled());
        QCOMPARE(shift->primary()->toolTip(), u"Explain the unknown outcomes first."_s);
        auto* why = named<QLineEdit>(*shift, u"Explanation"_s);
        why->setFocus();
        QTest::keyClicks(why, u"The vendor is asked"_s);
        QVERIFY(shift->primary()->isEnabled());
        QTest::keyClick(why, Qt::Key_Return); // never closes from a field
        QVERIFY(rig->desk->shifts().shifts().isEmpty());
    }
    void copiesAreSavedAsTextAndCsv()
    {
        sell(u"B1"_s);
        open();
        auto* shift = sheet();
        QSignalSpy said(shift, &ShiftSheet::said);
        const auto text = rig->folder.filePath(u"shift.txt"_s);
        const auto table = rig->folder.filePath(u"shift.csv"_s);
        shift->save(text);
        QTRY_COMPARE(said.count(), 1);
        shift->save(table);
        QTRY_COMPARE(said.count(), 2);
        QFile report(text);
        QVERIFY(report.open(QIODevice::ReadOnly));
        QVERIFY(report.readAll().startsWith("Shift close"));
        QFile acts(table);
        QVERIFY(acts.open(QIODevice::ReadOnly));
        QVERIFY(acts.readAll().contains("\"Japan 5 GB 30 Days\""));
    }
    void ordersHaveItToo()
    {
        OrdersPane orders(rig->context());
        QVERIFY(entryOf(orders));
    }
    void handOversOfTheShiftAreCounted()
    {
        rig->stock({stockEsim(u"1"_s, EsimState::ReadyToInstall),
                    stockEsim(u"2"_s, EsimState::ReadyToInstall),
                    stockEsim(u"3"_s, EsimState::ReadyToInstall)});
        auto& log = rig->desk->handOvers();
        log.add({rig->key(u"1"_s), rig->key(u"2"_s)}, HandOverChannel::Print);
        log.add({rig->key(u"1"_s)}, HandOverChannel::Counter); // the same customer again
        log.add({rig->key(u"3"_s)}, HandOverChannel::Mail);    // a draft is not handed over yet
        open();
        auto* shift = sheet();
        QVERIFY2(report(*shift).contains(u"Handed over       2"_s), qPrintable(report(*shift)));
        shift->primary()->click();
        QCOMPARE(rig->desk->shifts().shifts().size(), 1);
        rig->pass(milliseconds(60'000));
        log.markSent({rig->key(u"3"_s)});
        QVERIFY(report(*sheet()).contains(u"Handed over       1"_s)); // of the next shift
    }
};

SIMSTOCK_TEST_MAIN(TestShiftSheet, QApplication)
#include "tst_shiftsheet.moc"
