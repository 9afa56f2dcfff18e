// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/batchsheet.h"

#include "models/desk/batchdesk.h"
#include "models/desk/spendpin.h"
#include "models/items/batchlists.h"
#include "tests/support/testsupport.h"
#include "tests/ui/panestock.h"
#include "tests/ui/uihelp.h"
#include "ui/orders/customerlist.h"
#include "ui/orders/planfield.h"
#include "ui/widgets/tableview.h"

#include <QCheckBox>
#include <QClipboard>
#include <QCompleter>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QUrl>

using namespace simstock;
using namespace simstock::test;
using namespace Qt::StringLiterals;

class TestBatchSheet : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<PaneRig> rig;
    QPointer<BatchSheet> sheet;

    void open(bool withPlan = true)
    {
        const auto offer = rig->batchPlan();
        sheet =
            new BatchSheet(*rig->desk, withPlan ? std::optional(PlanKey{offer.account, offer.code})
                                                : std::nullopt);
        sheet->openBeside();
        QVERIFY(QTest::qWaitForWindowActive(sheet));
        rig->settle();
    }
    template <typename Field>
    Field* field(const QString& name) const
    {
        return named<Field>(*sheet, name);
    }
    [[nodiscard]] QString buttonWords() const { return sheet->primary()->text().remove(u'&'); }
    [[nodiscard]] bool isPreview() const { return field<TableView>(u"Batch preview"_s) != nullptr; }
    [[nodiscard]] QString labels() const
    {
        QStringList words;
        for (const auto* label : sheet->findChildren<QLabel*>()) {
            if (label->isVisible())
                words.append(label->text());
        }
        return words.join(u'\n');
    }
    void look()
    {
        QTRY_VERIFY(sheet->primary()->isEnabled());
        sheet->primary()->click();
        QTRY_VERIFY(isPreview());
    }
    void takeList(const QString& text)
    {
        button(*sheet, u"List of customers"_s)->click();
        field<QPlainTextEdit>(u"Customer list"_s)->setPlainText(text);
        QTRY_VERIFY(labels().contains(u"read."_s));
    }
    void accept(int orders)
    {
        for (int i = 0; i < orders; ++i)
            rig->answerOrder(u"B%1"_s.arg(i + 1));
    }

private Q_SLOTS:
    void init()
    {
        SIMSTOCK_TEST_INIT
        rig = std::make_unique<PaneRig>();
    }
    void cleanup()
    {
        delete sheet;
        rig.reset();
    }

    void everythingHasItsName()
    {
        open();
        QCOMPARE(sheet->windowTitle(), u"New batch"_s);
        QVERIFY(!sheet->isModal());
        QVERIFY(field<QLineEdit>(u"Plan"_s)->text().startsWith(u"Japan 5 GB"_s));
        QCOMPARE(namelessWidgets(*sheet), QStringList());
        button(*sheet, u"List of customers"_s)->click();
        QCOMPARE(namelessWidgets(*sheet), QStringList());
        button(*sheet, u"Quantity of one plan"_s)->click();
        look();
        QVERIFY(field<QLineEdit>(u"Budget in USD"_s));
        QVERIFY(field<QLineEdit>(u"Reserve in USD"_s));
        QCOMPARE(namelessWidgets(*sheet), QStringList());
    }

    void aBatchIsBoughtByTheKeyboardAlone()
    {
        accept(1);
        open();
        QSignalSpy started(sheet, &BatchSheet::started);
        QTest::keyClick(sheet, Qt::Key_Q, Qt::AltModifier);
        auto* quantity = field<QSpinBox>(u"Quantity"_s);
        QVERIFY(quantity->hasFocus());
        quantity->selectAll();
        QTest::keyClicks(quantity, u"3"_s);
        QTest::keyClick(quantity, Qt::Key_Return);
        QTRY_VERIFY(isPreview());
        QVERIFY(rig->script.sent.isEmpty());
        QVERIFY2(buttonWords().contains(u"USD 18.30"_s), qPrintable(buttonWords()));
        QVERIFY(buttonWords().startsWith(u"Buy 3"_s));
        auto* budget = field<QLineEdit>(u"Budget in USD"_s);
        QCOMPARE(budget->text(), u"18.30"_s);
        budget->setFocus();
        QTest::keyClick(budget, Qt::Key_Return); // leads on, buys nothing
        QVERIFY(field<QLineEdit>(u"Reserve in USD"_s)->hasFocus());
        QVERIFY(isPreview());
        QTest::keyClick(sheet, Qt::Key_B, Qt::AltModifier);
        QTRY_COMPARE(started.count(), 1);
        QTRY_COMPARE(rig->script.sent.size(), 1);
        QCOMPARE(rig->desk->batches().batches().size(), 1);
        QCOMPARE(rig->desk->batches().batches().first().rows.first().quantity, 3);
    }

    void twoPressesMakeOneBatch()
    {
        accept(1);
        open();
        look();
        auto* buy = sheet->primary();
        buy->setFocus();
        buy->click();
        buy->click();
        QTest::keyClick(buy, Qt::Key_Return);
        QTRY_VERIFY(!sheet || !sheet->isVisible());
        QTRY_COMPARE(rig->script.sent.size(), 1);
        rig->settle();
        QCOMPARE(rig->desk->batches().batches().size(), 1);
        QCOMPARE(rig->script.sent.size(), 1);
    }

    void badLinesAreLeftOutByAChoiceOnly()
    {
        accept(2);
        open();
        takeList(u"Name\tE-mail\nAda\tada@example.org\nBob\tbob\nCleo\tcleo@example.org"_s);
        QVERIFY2(labels().contains(u"name"_s) && labels().contains(u"e-mail"_s),
                 qPrintable(labels()));
        look();
        auto* table = field<TableView>(u"Batch preview"_s);
        QCOMPARE(table->model()->rowCount(), 3);
        QCOMPARE(table->model()->index(1, 1).data().toString(), u"Left out"_s);
        QVERIFY(!table->model()
                     ->index(1, static_cast<int>(BatchCheckColumn::Problem))
                     .data()
                     .toString()
                     .isEmpty());
        QVERIFY(labels().contains(u"1 of 3"_s));
        QVERIFY(labels().contains(u"Line 3: "_s)); // the first bad one, in full
        QVERIFY(!sheet->primary()->isEnabled());
        QVERIFY(sheet->primary()->toolTip().startsWith(u"Tick"_s));
        auto* leaveOut = sheet->findChild<QCheckBox*>();
        QVERIFY(leaveOut->isVisible());
        leaveOut->click();
        QVERIFY(sheet->primary()->isEnabled());
        QVERIFY(buttonWords().startsWith(u"Buy 2"_s));
        sheet->primary()->click();
        QTRY_COMPARE(rig->script.sent.size(), 2);
        QCOMPARE(rig->desk->batches().batches().first().rows.last().customerName, u"Cleo"_s);
    }

    void itReadsFromRightToLeft()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
        open();
        takeList(u"Ada,ada@example.org\nBob,bob@"_s);
        look();
        auto* table = field<TableView>(u"Batch preview"_s);
        QCOMPARE(table->chosenRow(), 1);
        QVERIFY(labels().contains(u"Line 2: "_s));
        auto* budget = field<QLineEdit>(u"Budget in USD"_s);
        auto* reserve = field<QLineEdit>(u"Reserve in USD"_s);
        QVERIFY(budget->geometry().left() > reserve->geometry().right());
    }

    void nothingIsCutAtLargeText()
    {
        const auto usual = QApplication::font();
        auto large = usual;
        if (usual.pointSizeF() > 0)
            large.setPointSizeF(usual.pointSizeF() * 1.25);
        else
            large.setPixelSize(usual.pixelSize() * 5 / 4);
        QApplication::setFont(large);
        const auto back = qScopeGuard([usual] { QApplication::setFont(usual); });
        open();
        takeList(u"Ada,ada@example.org\nBob,bob@"_s);
        look();
        QVERIFY2(sheet->height() <= 800 && sheet->width() <= 1280,
                 qPrintable(u"%1 x %2"_s.arg(sheet->width()).arg(sheet->height())));
        for (const auto* one : sheet->findChildren<QPushButton*>()) {
            if (one->isVisible())
                QVERIFY2(one->width() >= one->sizeHint().width(), qPrintable(one->text()));
        }
    }

    void aListOfOnlyBadLinesBuysNothing()
    {
        open();
        takeList(u"Name,Plan\nAda,Nowhere 9 GB"_s);
        look();
        QVERIFY(!sheet->primary()->isEnabled());
        QVERIFY(labels().contains(u"Nothing of this list can be bought"_s));
    }

    void aFileIsTakenOverAndABadOneLeavesTheBox()
    {
        const auto write = [&](const QString& name, const QByteArray& content) {
            const auto path = rig->folder.filePath(name);
            QFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
                return QString();
            return path;
        };
        open();
        button(*sheet, u"List of customers"_s)->click();
        auto* box = field<QPlainTextEdit>(u"Customer list"_s);
        auto* files = new QMimeData;
        files->setUrls(
            {QUrl::fromLocalFile(write(u"Hotel.csv"_s, "Name;Phone\nAda;+49 30 123456\n"))});
        QGuiApplication::clipboard()->setMimeData(files);
        box->paste(); // the way of a drop, too
        QTRY_VERIFY(box->toPlainText().contains(u"Ada"_s));
        QTRY_VERIFY(labels().contains(u"phone"_s));
        QVERIFY(field<QLineEdit>(u"Name of the batch"_s)->placeholderText().startsWith(u"Hotel"_s));
        sheet->findChild<CustomerList*>()->importFile(write(u"bad.csv"_s, "\xff\xfe\x00"));
        QTRY_VERIFY(labels().contains(u"bad.csv was not taken over"_s));
        QVERIFY(box->toPlainText().contains(u"Ada"_s));
    }

    void theBudgetIsChecked()
    {
        open();
        look();
        auto* budget = field<QLineEdit>(u"Budget in USD"_s);
        budget->setText(u"much"_s);
        QVERIFY(!sheet->primary()->isEnabled());
        QVERIFY(labels().contains(u"The budget in USD is no amount"_s));
        budget->setText(u"20"_s);
        QVERIFY(sheet->primary()->isEnabled());
        QVERIFY2(buttonWords().contains(u"at most USD 20.00"_s), qPrintable(buttonWords()));
        field<QLineEdit>(u"Reserve in USD"_s)->setText(u"-1"_s);
        QVERIFY(!sheet->primary()->isEnabled());
    }

    void escapeGoesBackAndKeepsWhatWasTyped()
    {
        open();
        field<QSpinBox>(u"Quantity"_s)->setValue(7);
        field<QLineEdit>(u"Note"_s)->setText(u"group"_s);
        look();
        QTest::keyClick(sheet, Qt::Key_Escape);
        QVERIFY(sheet->isVisible());
        QVERIFY(!isPreview());
        QCOMPARE(field<QSpinBox>(u"Quantity"_s)->value(), 7);
        QCOMPARE(field<QLineEdit>(u"Note"_s)->text(), u"group"_s);
        QTest::keyClick(sheet, Qt::Key_Escape);
        QVERIFY(!sheet || !sheet->isVisible());
        QVERIFY(rig->desk->batches().batches().isEmpty());
    }

    void aPlanIsFoundByItsWords()
    {
        open(false);
        QVERIFY(!sheet->primary()->isEnabled());
        auto* plan = field<PlanField>(u"Plan"_s);
        plan->setFocus();
        QTest::keyClicks(plan, u"thailand"_s);
        QVERIFY(!plan->plan()); // there are several
        QVERIFY(!sheet->primary()->isEnabled());
        auto* popup = plan->completer()->popup();
        QTRY_VERIFY(popup->isVisible());
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QVERIFY(plan->plan());
        QCOMPARE(plan->plan()->countries, QStringList{u"TH"_s});
        QVERIFY(sheet->primary()->isEnabled());
        QTest::keyClicks(plan, u"x"_s); // another one is meant
        QVERIFY(!plan->plan());
    }

    void aNewPriceIsSaid()
    {
        open();
        rig->batchPlan(700);
        look();
        QVERIFY(labels().contains(u"Dearer than in the catalogue"_s));
        QVERIFY2(buttonWords().contains(u"USD 70.00"_s), qPrintable(buttonWords()));
    }

    void theSpendingPinIsAskedOnceForAllOfIt()
    {
        const auto set =
            wait(rig->desk->spendPin().set({}, Secret("4711"), {DeskRig::dollars(1000)}));
        QVERIFY(set && *set);
        accept(1);
        open();
        look();
        auto* pin = field<QLineEdit>(u"Spending PIN"_s);
        QVERIFY(pin);
        QVERIFY(!sheet->primary()->isEnabled());
        pin->setText(u"0815"_s);
        sheet->primary()->click();
        QTRY_VERIFY(pin->hasFocus()); // wrong
        QVERIFY(rig->desk->batches().batches().isEmpty());
        pin->setText(u"4711"_s);
        QTest::keyClick(pin, Qt::Key_Return); // leads on, buys nothing
        QVERIFY(rig->desk->batches().batches().isEmpty());
        sheet->primary()->click();
        QTRY_COMPARE(rig->script.sent.size(), 1);
    }

    void anEmptyWalletForbidsIt()
    {
        Wallet poor;
        poor.balance = DeskRig::dollars(100);
        poor.readAt = rig->clock.now();
        rig->script.wallet.usually(poor);
        open();
        look();
        QVERIFY(!sheet->primary()->isEnabled());
        QVERIFY(sheet->primary()->toolTip().startsWith(u"Main shop: "_s));
    }
};

SIMSTOCK_TEST_MAIN(TestBatchSheet, QApplication)
#include "tst_batchsheet.moc"
