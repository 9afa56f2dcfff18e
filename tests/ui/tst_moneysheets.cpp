// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/csv.h"
#include "models/desk/ledgerdesk.h"
#include "models/desk/pricebook.h"
#include "models/items/refundsmodel.h"
#include "tests/support/fakemoney.h"
#include "tests/support/testsupport.h"
#include "tests/ui/panestock.h"
#include "tests/ui/uihelp.h"
#include "ui/esims/actsheets.h"
#include "ui/wallet/monthclosesheet.h"
#include "ui/wallet/refundssheet.h"
#include "ui/wallet/walletpane.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/typedconfirmation.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>

using namespace simstock;
using namespace simstock::test;
using namespace Qt::StringLiterals;

class TestMoneySheets : public QObject {
    Q_OBJECT
private:
    FakeMoney money;
    std::unique_ptr<PaneRig> rig;
    std::unique_ptr<WalletPane> pane;
    QTemporaryDir folder;

    template <typename SheetType>
    SheetType* open(ActionId action)
    {
        pane = std::make_unique<WalletPane>(rig->context());
        pane->resize(1080, 760);
        pane->show();
        rig->settle();
        rig->trigger(*pane, action);
        return pane->findChild<SheetType*>();
    }
    static QStringList column(const TableView& table, RefundColumn column)
    {
        QStringList texts;
        for (int row = 0; row < table.model()->rowCount(); ++row)
            texts += table.model()->index(row, static_cast<int>(column)).data().toString();
        return texts.replaceInStrings(QString(QChar::Nbsp), u" "_s);
    }
    void buyOne(const QString& number, const QString& id, int days)
    {
        auto esim = stockEsim(id, EsimState::ReadyToInstall);
        esim.expiresAt = rig->clock.now().addDays(days);
        rig->answerOrder(number, {esim});
        QVERIFY(rig->awaitWord(rig->buy(2, u"Aiko"_s), OrderWord::Ready));
    }
    [[nodiscard]] QString path(const QString& name) const { return folder.filePath(name); }
    static QByteArray contentOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init()
    {
        SIMSTOCK_TEST_INIT
        rig = std::make_unique<PaneRig>();
        money.bookings.clear();
        money.join(rig->script);
        rig->script.fits.insert(ActKind::Cancel, {true, {}, true});
    }
    void cleanup()
    {
        pane.reset();
        rig.reset();
    }

    void refundsStandByDeadlineWithTheirSum()
    {
        buyOne(u"B1"_s, u"801"_s, 90);
        buyOne(u"B2"_s, u"802"_s, 3);
        auto foreign = stockEsim(u"803"_s, EsimState::ReadyToInstall);
        foreign.expiresAt = rig->clock.now().addDays(40);
        auto used = stockEsim(u"804"_s, EsimState::InUse);
        auto over = stockEsim(u"805"_s, EsimState::ReadyToInstall);
        over.expiresAt = rig->clock.now().addDays(-1);
        rig->stock({foreign, used, over, rig->esim(u"801"_s), rig->esim(u"802"_s)});
        auto* sheet = open<RefundsSheet>(ActionId::Refunds);
        QVERIFY(sheet && sheet->isVisible());
        QCOMPARE(namelessWidgets(*sheet).join(u'\n'), QString());
        const auto* table = named<TableView>(*sheet, u"Refunds table"_s);
        QVERIFY(table);
        QCOMPARE(table->model()->rowCount(), 4);
        const auto promises = column(*table, RefundColumn::Promise);
        QCOMPARE(promises,
                 (QStringList{u"Too late"_s, u"Price back"_s, u"Price back"_s, u"Price back"_s}));
        const auto price = rig->desk->intents().records().constFirst().intent.expected;
        QVERIFY(price);
        const auto amounts = column(*table, RefundColumn::Amount);
        auto one = price->display(QLocale());
        one.replace(QChar::Nbsp, u' ');
        QCOMPARE(amounts,
                 (QStringList{u"not known"_s, one, u"not known"_s, one})); // 3, 40, 90 days
        auto both = price->times(2)->display(QLocale());
        both.replace(QChar::Nbsp, u' ');
        const auto words = labels(*sheet);
        QVERIFY2(words.contains(u"LIVE: "_s + both + u" back by cancelling"_s), qPrintable(words));
        QVERIFY2(words.contains(u"In no sum: 1 eSIM"_s), qPrintable(words));
    }

    void cancellingIsDoneByTheCancelSheet()
    {
        buyOne(u"B1"_s, u"801"_s, 90);
        auto* sheet = open<RefundsSheet>(ActionId::Refunds);
        QVERIFY(sheet);
        const auto sent = rig->script.sent.size();
        sheet->primary()->click();
        auto* act = sheet->findChild<ActSheet*>();
        QVERIFY(act && act->isVisible());
        QCOMPARE(act->windowTitle(), u"Cancel eSIM"_s);
        QVERIFY(labels(*act).contains(u"Refund: "_s));
        QCOMPARE(rig->script.sent.size(), sent); // nothing without the typed digits
        QVERIFY(!act->primary()->isEnabled());
        rig->script.acts.hold();
        QTest::keyClicks(&act->findChild<TypedConfirmation*>()->field(),
                         rig->esim(u"801"_s).iccid.text().right(4));
        act->primary()->click();
        QTRY_COMPARE(rig->script.sent.size(), sent + 1);
        rig->settle();
        const auto* table = named<TableView>(*sheet, u"Refunds table"_s);
        QTRY_COMPARE(column(*table, RefundColumn::Promise), QStringList{u"Being cancelled"_s});
        QVERIFY(!sheet->primary()->isEnabled()); // never twice
        ActAnswer accepted;
        accepted.outcome = Outcome::Accepted;
        rig->script.acts.answerHeld(accepted);
        rig->script.acts.hold(false);
        rig->settle();
    }

    void withoutRefundsItSaysSo()
    {
        rig->script.fits.insert(ActKind::Cancel, {true, {}, false});
        rig->stock({stockEsim(u"801"_s, EsimState::ReadyToInstall)});
        auto* sheet = open<RefundsSheet>(ActionId::Refunds);
        QVERIFY(labels(*sheet).contains(u"There is nothing to get back"_s));
        QVERIFY(!sheet->primary()->isEnabled());
    }

    /// The price book may be another one by the time the month is closed.
    void aMonthKnowsThePricesOfItsDays()
    {
        auto& book = rig->desk->priceBook();
        const PlanKey plan{rig->account, DeskRig::plans().at(2).code};
        buyOne(u"B1"_s, u"801"_s, 90);
        QVERIFY(book.setPrices({{plan, DeskRig::dollars(1000)}}));
        buyOne(u"B2"_s, u"802"_s, 90);
        QVERIFY(book.setPrices({{plan, DeskRig::dollars(2000)}}));
        auto* sheet = open<MonthCloseSheet>(ActionId::CloseMonth);
        named<QComboBox>(*sheet, u"Month"_s)->setCurrentIndex(0);
        named<QComboBox>(*sheet, u"Format"_s)->setCurrentIndex(1);
        QSignalSpy said(pane.get(), &Pane::said);
        sheet->save(path(u"month.csv"_s));
        QTRY_COMPARE(said.size(), 1);
        const auto content = contentOf(path(u"month.csv"_s));
        const auto read = readCsv(content);
        QVERIFY(read);
        QHash<QString, QString> prices;
        const auto place = read->records.first().cells.indexOf(u"Retail price (of its day)"_s);
        QVERIFY2(place > 0, content.constData());
        for (const auto& record : read->records)
            prices.insert(record.cells.value(4), record.cells.value(place));
        QCOMPARE(prices.value(u"B1"_s), u"12"_s); // what the vendor suggested then
        QCOMPARE(prices.value(u"B2"_s), u"10"_s); // not what it is sold for now
    }

    void closesAMonthIntoAFile_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QString>("name");
        QTest::newRow("xlsx") << 0 << u"simstock-month-2026-11.xlsx"_s;
        QTest::newRow("csv") << 1 << u"simstock-month-2026-11.csv"_s;
    }
    void closesAMonthIntoAFile()
    {
        QFETCH(int, format);
        QFETCH(QString, name);
        buyOne(u"B1"_s, u"801"_s, 90);
        auto* sheet = open<MonthCloseSheet>(ActionId::CloseMonth);
        QVERIFY(sheet && sheet->isVisible());
        QCOMPARE(namelessWidgets(*sheet).join(u'\n'), QString());
        auto* month = named<QComboBox>(*sheet, u"Month"_s);
        QCOMPARE(month->currentText(), u"October 2026"_s); // the last one that is over
        month->setCurrentIndex(0);
        QVERIFY(month->currentText().startsWith(u"November 2026"_s));
        named<QComboBox>(*sheet, u"Format"_s)->setCurrentIndex(format);
        auto* accounts = named<QListWidget>(*sheet, u"Accounts"_s);
        QCOMPARE(accounts->count(), 1);
        accounts->item(0)->setCheckState(Qt::Unchecked);
        QVERIFY(!sheet->primary()->isEnabled());
        accounts->item(0)->setCheckState(Qt::Checked);
        QVERIFY(sheet->primary()->isEnabled());
        QSignalSpy said(pane.get(), &Pane::said);
        sheet->primary()->click();
        auto* dialog = sheet->findChild<QFileDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(dialog->selectedFiles().constFirst().endsWith(name));
        auto* file = dialog->findChild<QLineEdit*>(u"fileNameEdit"_s);
        file->setText(path(name));
        const QPointer<QWidget> watched(sheet);
        QTest::keyClick(file, Qt::Key_Return);
        QTRY_COMPARE(said.size(), 1);
        QCOMPARE(said.first().first().toString(), u"Month saved: 1 line(s) in %1."_s.arg(name));
        const auto content = contentOf(path(name));
        if (format == 0) {
            QVERIFY(content.startsWith("PK"));
        } else {
            const auto read = readCsv(content);
            QVERIFY(read);
            QCOMPARE(read->records.at(1).cells.value(4), u"B1"_s);
        }
        QTRY_VERIFY(!watched);
    }

    void aFailureIsASentenceAndTheSheetStays()
    {
        auto* sheet = open<MonthCloseSheet>(ActionId::CloseMonth);
        sheet->save(path(u"no such folder/month.csv"_s));
        QTRY_VERIFY(labels(*sheet).contains(u"could not be written"_s));
        QVERIFY(sheet->isVisible());
        QVERIFY(sheet->primary()->isEnabled());
        QVERIFY(!QFile::exists(path(u"no such folder/month.csv"_s)));
        QCOMPARE(rig->desk->activity().entries().constLast().result, ActivityResult::Failed);
    }

    void closingWhileItWritesIsFine()
    {
        auto* sheet = open<MonthCloseSheet>(ActionId::CloseMonth);
        named<QComboBox>(*sheet, u"Format"_s)->setCurrentIndex(1);
        sheet->save(path(u"gone.csv"_s));
        pane.reset(); // waits for the file, drops its answer
        QVERIFY(contentOf(path(u"gone.csv"_s)).contains("Date (UTC)"));
    }
};

SIMSTOCK_TEST_MAIN(TestMoneySheets, QApplication)
#include "tst_moneysheets.moc"
