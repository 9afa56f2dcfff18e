// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tableexport.h"

#include "tests/support/testsupport.h"
#include "tests/ui/panestock.h"
#include "tests/ui/uihelp.h"
#include "ui/esims/esimspane.h"
#include "ui/widgets/tableview.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QStandardItemModel>

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
        job->save(path(u"sample.csv"_s), CsvKind::Plain);
        QVERIFY(!QFile::exists(path(u"sample.csv"_s))); // nothing before the loop turns
        QVERIFY(said.wait());
        const auto lines = contentOf(path(u"sample.csv"_s)).split('\n');
        QCOMPARE(lines.size(), 252);
        QCOMPARE(lines.at(0), "\"No.\",\"Name\"\r");
        QCOMPARE(lines.at(250), "\"249\",\"name 249\"\r");
        QVERIFY(said.first().first().toString().contains(u"sample.csv"_s));
        QCOMPARE(log.entries().constLast().result, ActivityResult::Done);
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
        job->save(path(u"moving.csv"_s), CsvKind::Plain);
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
        job->save(path(u"no/such/folder/x.csv"_s), CsvKind::Plain);
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
        job->save(path(u"closed.csv"_s), CsvKind::Plain);
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
};

SIMSTOCK_TEST_MAIN(TestTableExport, QApplication)
#include "tst_tableexport.moc"
