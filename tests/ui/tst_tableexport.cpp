// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tableexport.h"

#include "models/core/numericlocale.h"
#include "models/items/roles.h"
#include "tests/support/testsupport.h"
#include "tests/ui/panestock.h"
#include "tests/ui/uihelp.h"
#include "tests/ui/xlsxreading.h"
#include "ui/esims/esimspane.h"
#include "ui/widgets/tableview.h"

#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QPointer>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QThreadPool>

#include <clocale>
#include <cmath>
#include <csignal>

#include <sys/resource.h>

using namespace simstock;
using namespace simstock::test;
using namespace Qt::StringLiterals;

class TestTableExport : public QObject {
    Q_OBJECT
private:
    QTemporaryDir folder;
    ManualClock clock{QDateTime({2026, 11, 22}, {12, 0}, Qt::UTC)};

    [[nodiscard]] QString path(const QString& name) const { return folder.filePath(name); }
    static QByteArray contentOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init() { SIMSTOCK_TEST_INIT }

    void cells_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QByteArray>("plain");
        QTest::addColumn<QByteArray>("spreadsheet");
        const auto same = [](const char* name, const QString& cell, const QByteArray& text) {
            QTest::newRow(name) << cell << text << text;
        };
        same("word", u"Japan"_s, "\"Japan\"");
        same("empty", {}, "\"\"");
        same("quote", u"5\" of \"it\""_s, "\"5\"\" of \"\"it\"\"\"");
        same("comma and line break", u"a,b\nc"_s, "\"a,b\nc\"");
        same("formula", u"=cmd|' /C calc'!A0"_s, "\"'=cmd|' /C calc'!A0\"");
        same("plus", u"+1"_s, "\"'+1\"");
        same("minus", u"-2+3"_s, "\"'-2+3\"");
        same("at", u"@SUM(A1)"_s, "\"'@SUM(A1)\"");
        same("tab", u"\t=1"_s, "\"'\t=1\"");
        same("carriage return", u"\r=1"_s, "\"'\r=1\"");
        same("line feed", u"\n=1"_s, "\"'\n=1\"");
        same("full width", u"＝1"_s, QByteArray("\"'") + "＝1\"");
        same("blank before", u"  =1"_s, "\"'  =1\"");
        same("sign inside", u"a=b-c"_s, "\"a=b-c\"");
        same("short number", u"12345"_s, "\"12345\"");
        QTest::newRow("ICCID") << u"8985224628000111311"_s << QByteArray("\"8985224628000111311\"")
                               << QByteArray("\"=\"\"8985224628000111311\"\"\"");
    }
    void cells()
    {
        QFETCH(QString, cell);
        QFETCH(QByteArray, plain);
        QFETCH(QByteArray, spreadsheet);
        QCOMPARE(csvLine({cell, cell}, CsvKind::Plain), plain + ',' + plain + "\r\n");
        QCOMPARE(csvLine({cell}, CsvKind::Spreadsheet), spreadsheet + "\r\n");
    }

    void savesVisibleColumnsInTheirOrder()
    {
        QStandardItemModel model(250, 3);
        for (int row = 0; row < model.rowCount(); ++row) {
            model.setItem(row, 0, new QStandardItem(u"name %1"_s.arg(row)));
            model.setItem(row, 1, new QStandardItem(u"hidden"_s));
            model.setItem(row, 2, new QStandardItem(QString::number(row)));
        }
        model.setHorizontalHeaderLabels({u"Name"_s, u"Secret"_s, u"No."_s});
        QWidget window;
        TableView table(u"Sample table"_s, &window);
        table.setModel(&model);
        table.hideColumn(1);
        table.horizontalHeader()->moveSection(2, 0);
        ActivityLog log(clock);
        auto* job = new TableExport(table, u"sample"_s, log, clock, &window);
        QSignalSpy said(job, &TableExport::said);
        job->save(path(u"sample.csv"_s), TableFormat::PlainCsv);
        QVERIFY(!QFile::exists(path(u"sample.csv"_s))); // nothing before the loop turns
        QVERIFY(said.wait());
        const auto lines = contentOf(path(u"sample.csv"_s)).split('\n');
        QCOMPARE(lines.size(), 252);
        QCOMPARE(lines.at(0), "\"No.\",\"Name\"\r");
        QCOMPARE(lines.at(250), "\"249\",\"name 249\"\r");
        QVERIFY(said.first().first().toString().contains(u"sample.csv"_s));
        QCOMPARE(log.entries().constLast().result, ActivityResult::Done);
    }

    /// Sums and sorts in a spreadsheet, and nothing in it acts.
    void aSpreadsheetKeepsWhatTheCellsAre()
    {
        QStandardItemModel model(1, 8);
        const auto set = [&model](int column, const QString& text,
                                  const QHash<int, QVariant>& roles) {
            auto* item = new QStandardItem(text);
            for (auto it = roles.cbegin(); it != roles.cend(); ++it)
                item->setData(it.value(), it.key());
            model.setItem(0, column, item);
        };
        const QString iccid = u"8985224628000111311"_s;
        const QDateTime at({2026, 11, 22}, {9, 30}, Qt::UTC);
        set(0, u"=HYPERLINK(\"http://evil.example\",\"Ada\")"_s, {});
        set(1, iccid, {{MonospaceRole, true}, {SortRole, iccid}});
        set(2, u"20261122000001"_s, {{MonospaceRole, true}, {SortRole, 20261122000001LL}});
        set(3, u"USD 1,234.50"_s, {{SortRole, 1'234'500'000LL}, {AmountCurrencyRole, u"USD"_s}});
        set(4, u"USD 0.80/day"_s, {{SortRole, 800'000LL}, {AmountCurrencyRole, u"USD"_s}});
        set(5, u"3 h ago"_s, {{SortRole, at}});
        set(6, u"1,200"_s, {{SortRole, 1200}});
        set(7, u"1.5 GB"_s, {{SortRole, 1'500'000'000LL}});
        QWidget window;
        TableView table(u"Sample table"_s, &window);
        table.setModel(&model);
        ActivityLog log(clock);
        auto* job = new TableExport(table, u"sample"_s, log, clock, &window);
        QSignalSpy said(job, &TableExport::said);
        job->save(path(u"sample.xlsx"_s), TableFormat::Xlsx);
        QVERIFY(said.wait());
        const auto book = readXlsxSheet(path(u"sample.xlsx"_s));
        QVERIFY2(book.problem.isEmpty(), qPrintable(book.problem));
        QCOMPARE(book.rows.size(), 2);
        const auto& row = book.rows.at(1);
        QCOMPARE(row.value(u"A"_s), (XlsxCell{u"text"_s, model.item(0, 0)->text(), {}}));
        QCOMPARE(row.value(u"B"_s), (XlsxCell{u"text"_s, iccid, {}}));
        QCOMPARE(row.value(u"C"_s), (XlsxCell{u"text"_s, u"20261122000001"_s, {}}));
        QCOMPARE(row.value(u"D"_s), (XlsxCell{u"number"_s, u"1234.5"_s, u"[$USD] #,##0.00"_s}));
        QCOMPARE(row.value(u"E"_s),
                 (XlsxCell{u"number"_s, u"0.8"_s, u"[$USD] #,##0.00\"/day\""_s}));
        QCOMPARE(row.value(u"F"_s).kind, u"number"_s);
        QCOMPARE(row.value(u"F"_s).format, u"yyyy-mm-dd hh:mm"_s);
        const auto local = at.toLocalTime();
        const double days = double(QDate(1899, 12, 30).daysTo(local.date())) +
                            double(local.time().msecsSinceStartOfDay()) / 86'400'000;
        QVERIFY(std::abs(row.value(u"F"_s).value.toDouble() - days) < 1e-6);
        QCOMPARE(row.value(u"G"_s), (XlsxCell{u"number"_s, u"1200"_s, {}}));
        QCOMPARE(row.value(u"H"_s), (XlsxCell{u"text"_s, u"1.5 GB"_s, {}}));
        QVERIFY(!book.hasFormula);
        QVERIFY(!book.hasLink);
    }

    void hostileWordsStayWords_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("formula") << u"=1+1"_s;
        QTest::newRow("plus") << u"+cmd|' /C calc'!A0"_s;
        QTest::newRow("at") << u"@SUM(A1)"_s;
        QTest::newRow("address") << u"https://evil.example/?q=1&r=<2>"_s;
        QTest::newRow("mark-up") << u"</t></is></c><c><f>1+1</f></c>"_s;
        QTest::newRow("escape") << u"_x003D_1+1"_s;
        QTest::newRow("blanks") << u"  two  "_s;
        QTest::newRow("right to left") << u"\u0639\u0644\u064a \u202e"_s;
        QTest::newRow("emoji") << u"\U0001F600 Ada"_s;
    }
    void hostileWordsStayWords()
    {
        QFETCH(QString, words);
        const auto file = TableFile::begin(TableFormat::Xlsx, u"a/b"_s, {words});
        file->add({{FileCell{words}}});
        QVERIFY(file->save(path(u"words.xlsx"_s), [] { return false; }));
        const auto book = readXlsxSheet(path(u"words.xlsx"_s));
        QVERIFY2(book.problem.isEmpty(), qPrintable(book.problem));
        QCOMPARE(book.rows.at(0).value(u"A"_s).value, words);
        QCOMPARE(book.rows.at(1).value(u"A"_s).value, words);
        QVERIFY(!book.hasFormula && !book.hasLink);
    }

    /// As in a program whose desktop writes 1,5.
    void anotherDecimalPointDoesNotReachTheFile()
    {
        const QByteArray before = setlocale(LC_NUMERIC, nullptr);
        const auto undo = qScopeGuard([&] { setlocale(LC_NUMERIC, before.constData()); });
        for (const char* name : {"de_DE.UTF-8", "de_DE.utf8", "fr_FR.UTF-8", "pl_PL.UTF-8"}) {
            if (setlocale(LC_NUMERIC, name))
                break;
        }
        const QByteArray outside = localeconv()->decimal_point;
        {
            const NumericLocale point;
            QCOMPARE(QByteArray(localeconv()->decimal_point), ".");
        }
        QCOMPARE(QByteArray(localeconv()->decimal_point), outside);
        const auto file = TableFile::begin(TableFormat::Xlsx, u"a"_s, {u"a"_s});
        const auto money = Money::fromMicros(1'500'000, Currency::usd());
        file->add({{FileCell{u"USD 1.50"_s, *money}}});
        QVERIFY(file->save(path(u"point.xlsx"_s), [] { return false; }));
        QCOMPARE(readXlsxSheet(path(u"point.xlsx"_s)).rows.at(1).value(u"A"_s).value, u"1.5"_s);
    }

    void manyRowsArriveWhole()
    {
        constexpr int rows = 25'000;
        ExportRows source{{u"No."_s, u"Name"_s, u"Note"_s}, rows, [](int row) {
                              return row % 1000 == 7 ? QStringList{{}, {}, {}}
                                                     : QStringList{QString::number(row),
                                                                   u"name %1"_s.arg(row),
                                                                   {}};
                          }};
        ActivityLog log(clock);
        QWidget window;
        auto* job = new TableExport(std::move(source), u"many"_s, log, clock, &window);
        QSignalSpy said(job, &TableExport::said);
        job->save(path(u"many.xlsx"_s), TableFormat::Xlsx);
        QVERIFY(said.wait(30'000));
        QCOMPARE(log.entries().constLast().done, rows);
        const auto book = readXlsxSheet(path(u"many.xlsx"_s));
        QCOMPARE(book.rows.size(), rows + 1);
        QCOMPARE(book.rows.constLast().value(u"B"_s).value, u"name 24999"_s);
    }

    void aCancelledExportLeavesNothing()
    {
        ExportRows source{
            {u"No."_s}, 100'000, [](int row) { return QStringList{QString::number(row)}; }};
        ActivityLog log(clock);
        QWidget window;
        QPointer<TableExport> job =
            new TableExport(std::move(source), u"many"_s, log, clock, &window);
        job->save(path(u"cancelled.xlsx"_s), TableFormat::Xlsx);
        QTRY_VERIFY(log.entries().constLast().done > 5000);
        log.cancel(log.entries().constLast().id);
        QTRY_VERIFY(!job);
        QThreadPool::globalInstance()->waitForDone();
        QCOMPARE(log.entries().constLast().result, ActivityResult::Stopped);
        QVERIFY(!QFile::exists(path(u"cancelled.xlsx"_s)));
        // Also when it comes at the very end, and what stood there before stays.
        const auto file = TableFile::begin(TableFormat::Xlsx, u"a"_s, {u"a"_s});
        QVERIFY(QFile(path(u"before.xlsx"_s)).open(QIODevice::WriteOnly));
        int asked = 0;
        const auto saved = file->save(path(u"before.xlsx"_s), [&asked] { return ++asked > 3; });
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ErrorKind::Canceled);
        QCOMPARE(QFileInfo(path(u"before.xlsx"_s)).size(), 0);
    }

    void aFullDiskIsSaidAndLeavesNothing_data()
    {
        QTest::addColumn<TableFormat>("format");
        QTest::newRow("CSV") << TableFormat::PlainCsv;
        QTest::newRow("XLSX") << TableFormat::Xlsx;
    }
    void aFullDiskIsSaidAndLeavesNothing()
    {
        QFETCH(TableFormat, format);
        const auto file = TableFile::begin(format, u"a"_s, {u"a"_s});
        for (int row = 0; row < 20'000; ++row)
            file->add({{FileCell{u"some words in row %1"_s.arg(row)}}});
        const QString target = path(u"full.file"_s);
        Result<bool> saved = true;
        {
            // A disk of 64 kB: every file that grows beyond fails as on a full one.
            const auto oldSignal = std::signal(SIGXFSZ, SIG_IGN);
            rlimit before{};
            getrlimit(RLIMIT_FSIZE, &before);
            const rlimit small{64 * 1024, before.rlim_max};
            setrlimit(RLIMIT_FSIZE, &small);
            saved = file->save(target, [] { return false; });
            setrlimit(RLIMIT_FSIZE, &before);
            std::signal(SIGXFSZ, oldSignal);
        }
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ErrorKind::Storage);
        QVERIFY(saved.error().userText.endsWith(u'.'));
        QVERIFY(!QFile::exists(target));
        QCOMPARE(QDir(folder.path()).entryList({u"full*"_s}, QDir::Files | QDir::Hidden), {});
    }

    void startsAnewWhenRowsMove()
    {
        QStandardItemModel model(300, 1);
        QWidget window;
        TableView table(u"Sample table"_s, &window);
        table.setModel(&model);
        ActivityLog log(clock);
        auto* job = new TableExport(table, u"sample"_s, log, clock, &window);
        QSignalSpy said(job, &TableExport::said);
        int resets = 0;
        connect(&log, &ActivityLog::changed, &model, [&] {
            if (resets++ < 20) { // for ever, as far as the export can tell
                model.clear();
                model.setColumnCount(1);
                model.setRowCount(150);
            }
        });
        job->save(path(u"moving.csv"_s), TableFormat::PlainCsv);
        QVERIFY(said.wait());
        QCOMPARE(contentOf(path(u"moving.csv"_s)).count('\n'), 151);
    }

    void aFolderThatCannotBeWrittenIsSaid()
    {
        QStandardItemModel model(1, 1);
        QWidget window;
        TableView table(u"Sample table"_s, &window);
        table.setModel(&model);
        ActivityLog log(clock);
        auto* job = new TableExport(table, u"sample"_s, log, clock, &window);
        QSignalSpy said(job, &TableExport::said);
        job->save(path(u"no/such/folder/x.csv"_s), TableFormat::PlainCsv);
        QVERIFY(said.wait());
        QVERIFY(said.first().first().toString().contains(u"could not be written"_s));
        QCOMPARE(log.entries().constLast().result, ActivityResult::Failed);
    }

    void aWindowThatClosesTakesTheExportAlong()
    {
        QStandardItemModel model(5000, 2);
        auto window = std::make_unique<QWidget>();
        auto* table = new TableView(u"Sample table"_s, window.get());
        table->setModel(&model);
        ActivityLog log(clock);
        QPointer<TableExport> job = new TableExport(*table, u"sample"_s, log, clock, window.get());
        job->save(path(u"closed.csv"_s), TableFormat::PlainCsv);
        QCoreApplication::processEvents();
        window.reset();
        QVERIFY(!job);
        QVERIFY(!QFile::exists(path(u"closed.csv"_s)));
        QCOMPARE(log.entries().constLast().result, ActivityResult::Stopped);
    }

    void aPaneAsksForTheFileAndExportsWhatItsFilterLeaves()
    {
        PaneRig rig;
        rig.stockEverything();
        EsimsPane pane(rig.context());
        pane.resize(1000, 600);
        pane.show();
        pane.setFilterText(u"thailand"_s);
        QSignalSpy said(&pane, &Pane::said);
        rig.trigger(pane, ActionId::Export);
        auto* dialog = pane.findChild<QFileDialog*>();
        QVERIFY(dialog);
        QVERIFY(dialog->isVisible());
        QVERIFY(dialog->selectedFiles().first().endsWith(u"simstock-esims-2026-11-22.csv"_s));
        auto* name = dialog->findChild<QLineEdit*>(u"fileNameEdit"_s);
        QVERIFY(name);
        name->setText(path(u"esims"_s)); // the suffix comes by itself
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(said.wait());
        const auto lines = contentOf(path(u"esims.csv"_s)).trimmed().split('\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines.at(0).startsWith("\"State\",\"Customer\",\"Plan\""));
        QVERIFY(lines.at(1).contains(rig.esim(u"371"_s).iccid.text().toUtf8()) ||
                lines.at(2).contains(rig.esim(u"371"_s).iccid.text().toUtf8()));
        QVERIFY(!lines.at(1).contains("LPA:"));
    }

    void aNameThatEndsWithXlsxMakesASpreadsheet()
    {
        PaneRig rig;
        rig.stockEverything();
        EsimsPane pane(rig.context());
        pane.resize(1000, 600);
        pane.show();
        pane.setFilterText(u"thailand"_s);
        QSignalSpy said(&pane, &Pane::said);
        rig.trigger(pane, ActionId::Export);
        auto* dialog = pane.findChild<QFileDialog*>();
        auto* name = dialog->findChild<QLineEdit*>(u"fileNameEdit"_s);
        dialog->selectNameFilter(dialog->nameFilters().constLast());
        Q_EMIT dialog->filterSelected(dialog->nameFilters().constLast());
        QVERIFY(name->text().endsWith(u"simstock-esims-2026-11-22.xlsx"_s));
        name->setText(path(u"esims"_s));
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(said.wait());
        const auto book = readXlsxSheet(path(u"esims.xlsx"_s));
        QCOMPARE(book.rows.size(), 3);
        const QString iccid = rig.esim(u"371"_s).iccid.text();
        const auto has = [&iccid](const QHash<QString, XlsxCell>& row) {
            return row.values().contains(XlsxCell{u"text"_s, iccid, {}});
        };
        QVERIFY(has(book.rows.at(1)) || has(book.rows.at(2)));
        QVERIFY(!book.everything.contains("LPA:"));
    }
};

SIMSTOCK_TEST_MAIN(TestTableExport, QApplication)
#include "tst_tableexport.moc"
