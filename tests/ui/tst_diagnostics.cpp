// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/diagnostics.h"
#include "models/desk/privatetext.h"
#include "models/desk/shopbooks.h"
#include "tests/support/databasefile.h"
#include "tests/support/testsupport.h"
#include "tests/ui/panestock.h"
#include "tests/ui/uihelp.h"
#include "ui/desktop/diagnosticssheet.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

#include <zip.h>

using namespace simstock;
using namespace simstock::test;
using namespace Qt::StringLiterals;

namespace {

QMap<QString, QByteArray> unzipped(const QByteArray& bytes)
{
    QMap<QString, QByteArray> files;
    auto* source =
        zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, nullptr);
    const std::unique_ptr<zip_t, decltype(&zip_discard)> archive(
        zip_open_from_source(source, ZIP_RDONLY, nullptr), &zip_discard);
    if (!archive)
        return files;
    for (zip_int64_t at = 0; at < zip_get_num_entries(archive.get(), 0); ++at) {
        zip_stat_t facts{};
        zip_stat_index(archive.get(), zip_uint64_t(at), 0, &facts);
        QByteArray content(qsizetype(facts.size), '\0');
        auto* file = zip_fopen_index(archive.get(), zip_uint64_t(at), 0);
        zip_fread(file, content.data(), facts.size);
        zip_fclose(file);
        files.insert(QString::fromUtf8(facts.name), content);
    }
    return files;
}

QStringList leaks(const QMap<QString, QByteArray>& files, const QStringList& secrets)
{
    QStringList found;
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        const auto text = QString::fromUtf8(file.value());
        for (const auto& secret : secrets) {
            if (text.contains(secret, Qt::CaseInsensitive))
                found.append(file.key() + u": "_s + secret);
        }
    }
    return found;
}

QMap<QString, QByteArray> filesOf(const QList<DiagnosticPart>& parts)
{
    const auto zip = Diagnostics::zip(parts);
    return zip ? unzipped(*zip) : QMap<QString, QByteArray>();
}

} // namespace

/// What leaves the shop to help somebody else names nobody and opens nothing.
class TestDiagnostics : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<PaneRig> rig;
    QStringList secrets;

    /// Something private in every store and in the lines of the log.
    void plant()
    {
        rig->stockEverything();
        rig->orderEverything();
        rig->desk->esims().setCustomer(rig->key(u"398"_s), u"Zoé Quarterman"_s,
                                       u"zoe@quarterman.example"_s, u"met at booth nineteen"_s);
        Customer customer;
        customer.name = u"Ibrahim Velasco"_s;
        customer.email = u"ibrahim.velasco@mail.example"_s;
        customer.phone = u"+49 170 5550123"_s;
        customer.note = u"pays on fridays"_s;
        rig->desk->books().customers.put(customer);
        rig->desk->books().tags.set({{u"customer/x"_s, {u"friend-of-boss"_s}}});
        rig->settle();
        auto& log = rig->desk->activity();
        const auto iccid = rig->esim(u"398"_s).iccid.text();
        secrets = {u"Zoé"_s,
                   u"Quarterman"_s,
                   u"booth nineteen"_s,
                   u"Ibrahim"_s,
                   u"Velasco"_s,
                   u"5550123"_s,
                   u"pays on fridays"_s,
                   u"friend-of-boss"_s,
                   u"Aiko"_s,
                   u"Tanaka"_s,
                   u"Dlamini"_s,
                   u"Main shop"_s,
                   u"481.30"_s, // the wallet
                   u"48130"_s,
                   iccid,
                   iccid.right(8),
                   QString::fromLatin1(usualCode),
                   u"451F9802E6854E3EB1FB985235ed"_s,
                   u"B26112201"_s,
                   u"sk_live_51H8x"_s,
                   u"8904903200700888"_s,
                   u"stranger@else.example"_s,
                   u"79.99"_s,
                   u"Nobody Known"_s};
        const auto note = [&log](const QString& what, const QString& details) {
            log.note(what, ActivityResult::Failed, details);
        };
        note(u"Buy for Zoé Quarterman"_s, u"refused: ZOÉ has no credit of USD 79.99"_s);
        note(u"Read"_s, u"code "_s + QString::fromLatin1(usualCode));
        note(u"Read"_s, u"ICCID "_s + iccid + u", EID 89049032007008882600137544319616"_s);
        note(u"Send"_s, u"to stranger@else.example and +49 170 5550123 for “Nobody Known”"_s);
        note(u"Ask"_s, u"GET /v1/orders/B26112201?apiKey=sk_live_51H8x balance 481.30"_s);
        note(u"Note"_s, u"met at booth nineteen, friend-of-boss, Main shop"_s);
    }
    [[nodiscard]] QList<DiagnosticPart> gathered()
    {
        Diagnostics diagnostics(*rig->desk);
        const auto parts = wait(diagnostics.gather());
        return parts && *parts ? **parts : QList<DiagnosticPart>();
    }

private Q_SLOTS:
    void init()
    {
        SIMSTOCK_TEST_INIT
        rig = std::make_unique<PaneRig>();
    }
    void cleanup() { rig.reset(); }

    void nothingPrivateLeaves()
    {
        plant();
        auto parts = gathered();
        const auto files = filesOf(parts);
        QCOMPARE(files.keys(), (QStringList{u"accounts.txt"_s, u"files.txt"_s, u"journal.txt"_s,
                                            u"log.txt"_s, u"questions.txt"_s}));
        QCOMPARE(leaks(files, secrets), QStringList());
        // It still says something.
        QVERIFY(files.value(u"accounts.txt"_s).contains("fake, live, host fake.example"));
        QVERIFY(files.value(u"log.txt"_s).contains("failed"));
        QVERIFY(files.value(u"log.txt"_s).contains("GET /v1/orders/"));
        QVERIFY(files.value(u"files.txt"_s).contains("cache.sqlite: "));
        QVERIFY(files.value(u"files.txt"_s).contains("integrity: ok"));
        QVERIFY(files.value(u"journal.txt"_s).contains("order, rejected: 1"));
        QVERIFY(files.value(u"questions.txt"_s).contains("order on account 1: in doubt"));
        // The control: every one of them is found where it is told.
        for (const auto& secret : std::as_const(secrets)) {
            parts[1].text = u"a line with "_s + secret + u" in it"_s;
            QVERIFY2(!leaks(filesOf(parts), secrets).isEmpty(), qPrintable(secret));
        }
        // And what the window's own log would be without hiding leaks.
        QStringList raw;
        for (const auto& entry : rig->desk->activity().entries())
            raw.append(entry.what + entry.details);
        parts[1].text = raw.join(u'\n');
        QVERIFY(leaks(filesOf(parts), secrets).size() > 10);
    }

    void linesKeepWhatHelps_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("scrubbed");
        QTest::newRow("plain") << u"Sync catalogue"_s << u"Sync catalogue"_s;
        QTest::newRow("status") << u"HTTP 503 in 340 ms"_s << u"HTTP 503 in 340 ms"_s;
        QTest::newRow("name") << u"for ada lovelace."_s << u"for ••• •••."_s;
        QTest::newRow("part of a word") << u"Adapter"_s << u"Adapter"_s;
        QTest::newRow("amount") << u"USD 12.40 left"_s << u"••• left"_s;
        QTest::newRow("amount behind") << u"12,40 EUR left"_s << u"••• left"_s;
        QTest::newRow("telephone") << u"call +44 20 7946 0958 now"_s << u"call ••• now"_s;
        QTest::newRow("quoted") << u"No plan matches “secret words”."_s
                                << u"No plan matches •••."_s;
    }
    void linesKeepWhatHelps()
    {
        QFETCH(QString, line);
        QFETCH(QString, scrubbed);
        PrivateText text;
        text.hideName(u"Ada Lovelace"_s);
        QCOMPARE(text.scrubbed(line), scrubbed);
    }

    /// By keyboard from the menu: looked at, one part left out, saved.
    void thePreviewIsTheFile()
    {
        plant();
        QTemporaryDir folder;
        MainWindow window(*rig->desk, rig->theme, rig->settings);
        window.start();
        window.show();
        auto* action = menuAction(window, u"Save diagnostics…"_s);
        QVERIFY(action);
        action->trigger();
        auto* sheet = window.findChild<DiagnosticsSheet*>();
        QVERIFY(sheet && sheet->isVisible());
        QTRY_VERIFY(sheet->primary()->isEnabled());
        QCOMPARE(namelessWidgets(*sheet), QStringList());
        auto* list = named<QListWidget>(*sheet, u"Parts"_s);
        auto* text = named<QPlainTextEdit>(*sheet, u"Text of the part"_s);
        QVERIFY(list && text);
        QCOMPARE(list->count(), 7);
        QMap<QString, QByteArray> seen;
        const QStringList names{u"versions.txt"_s, u"settings.txt"_s, u"accounts.txt"_s,
                                u"log.txt"_s,      u"files.txt"_s,    u"journal.txt"_s,
                                u"questions.txt"_s};
        list->setFocus();
        for (int row = 0; row < list->count(); ++row) {
            QCOMPARE(list->currentRow(), row);
            seen.insert(names[row], text->toPlainText().toUtf8() + '\n');
            if (names[row] == u"accounts.txt"_s)
                QTest::keyClick(list, Qt::Key_Space);
            QTest::keyClick(list, Qt::Key_Down);
        }
        seen.remove(u"accounts.txt"_s);
        QVERIFY(labels(*sheet).contains(u"6 part"_s));
        QTest::keyClick(list, Qt::Key_Return);
        auto* dialog = sheet->findChild<QFileDialog*>();
        QVERIFY(dialog);
        auto* name = dialog->findChild<QLineEdit*>(u"fileNameEdit"_s);
        const QString path = folder.filePath(u"help.zip"_s);
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(QFile::exists(path));
        const auto files = unzipped(bytesOf(path));
        QCOMPARE(files, seen);
        QCOMPARE(leaks(files, secrets), QStringList());
    }
};

SIMSTOCK_TEST_MAIN(TestDiagnostics, QApplication)
#include "tst_diagnostics.moc"
