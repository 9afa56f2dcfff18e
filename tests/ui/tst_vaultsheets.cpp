// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/handoverlog.h"
#include "models/desk/vaulttransfer.h"
#include "models/domain/ownstock.h"
#include "tests/support/databasefile.h"
#include "tests/support/testsupport.h"
#include "tests/ui/panestock.h"
#include "tests/ui/uihelp.h"
#include "ui/desktop/shoplock.h"
#include "ui/desktop/vaultexportsheet.h"
#include "ui/desktop/vaultimportsheet.h"
#include "ui/esims/esimspane.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDirIterator>
#include <QDropEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>

using namespace simstock;
using namespace simstock::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray firstCode = "LPA:1$smdp.other.example$OWN-STOCK-0001-AAAA";
const QByteArray secondCode = "LPA:1$smdp.other.example$OWN-STOCK-0002-BBBB";
const QByteArray vendorCode = "LPA:1$smdp.vendor.example$VENDOR-CODE-0412";
const QString words = u"correct horse battery"_s;

/// What the program tells its log, for the time of a test.
QStringList logged;
void keepLog(QtMsgType, const QMessageLogContext&, const QString& line)
{
    logged.append(line);
}

/// A second desk under the theme of the first (an application has one): no account, no network.
struct NewComputer {
    explicit NewComputer(PaneRig& rig)
        : settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
    {
        const auto workspace = Workspace::open(folder.filePath(u"workspace"_s));
        desk = std::make_unique<Desk>(*workspace, secrets, rig.directory, rig.clock);
        [[maybe_unused]] const Status opened = desk->open();
        settle();
    }
    void settle() const
    {
        for (int quiet = 0; quiet < 60; quiet += desk->intents().isOpen() ? 1 : 0) {
            desk->flush();
            QCoreApplication::processEvents();
        }
    }
    FakeSecretStore secrets;
    QTemporaryDir folder;
    QSettings settings;
    std::unique_ptr<Desk> desk;
};

} // namespace

/// The vault into a file and back, on a computer that has nothing else.
class TestVaultSheets : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<PaneRig> rig;
    std::unique_ptr<NewComputer> other;
    std::unique_ptr<MainWindow> window;
    std::unique_ptr<QTemporaryDir> folder;

    [[nodiscard]] QString path() const { return folder->filePath(u"vault.simvault"_s); }
    template <typename Where>
    void open(Where& where)
    {
        window = std::make_unique<MainWindow>(*where.desk, rig->theme, where.settings);
        window->addPane(u"esims"_s, Icon::Esims, u"eSIMs"_s,
                        [](const PaneContext& context, QWidget* parent) {
                            return new EsimsPane(context, parent);
                        });
        window->start();
        window->resize(1280, 800);
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        where.settle();
    }
    template <typename Type>
    [[nodiscard]] Type* shown() const
    {
        for (auto* widget : window->findChildren<Type*>()) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, with);
    }
    static void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void fromPalette(const QString& name)
    {
        QTest::keyClick(window.get(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(shown<CommandPalette>() && shown<CommandPalette>()->isActiveWindow());
        type(name);
        press(Qt::Key_Return);
    }
    /// Two codes of the own stock, one of them with a customer who has it, and one of a vendor.
    void stock()
    {
        auto bought = stockEsim(u"412"_s, EsimState::InUse, vendorCode);
        bought.secrets.pin = Secret("1234");
        rig->stock({bought, stockEsim(u"413"_s, EsimState::BeingPrepared)});
        const auto kept = wait(rig->desk->ownStock().keep(
            recognisePasted(QString::fromLatin1(firstCode + '\n' + secondCode)).codes,
            u"Japan 5 GB"_s));
        QVERIFY(kept && *kept && (*kept)->imported.size() == 2);
        const auto key = (*kept)->imported.constFirst();
        rig->desk->esims().setCustomer(key, u"Ada"_s, u"ada@mail.example"_s, u"pays cash"_s);
        rig->desk->handOvers().add({key}, HandOverChannel::Counter);
        rig->settle();
    }
    [[nodiscard]] static QList<Esim> rows(const NewComputer& where)
    {
        QList<Esim> own;
        for (const auto& esim : where.desk->esims().esims()) {
            if (esim.key.account == ownStockAccount())
                own.append(esim);
        }
        return own;
    }
    [[nodiscard]] static Secret passphrase() { return VaultFile::passphrase(words); }
    VaultExport save(VaultScope scope)
    {
        VaultTransfer transfer(*rig->desk, nullptr, VaultCost::least());
        const auto done = wait(transfer.save(path(), scope, passphrase()));
        return done && *done ? **done : VaultExport();
    }
    [[nodiscard]] QStringList filesWith(const QByteArray& text) const
    {
        QStringList found;
        for (const auto& root : {rig->folder.path(), other->folder.path(), folder->path()}) {
            QDirIterator files(root, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const auto file = files.next();
                if (bytesOf(file).contains(text))
                    found.append(file);
            }
        }
        return found;
    }

private Q_SLOTS:
    void init()
    {
        SIMSTOCK_TEST_INIT
        rig = std::make_unique<PaneRig>();
        other = std::make_unique<NewComputer>(*rig);
        folder = std::make_unique<QTemporaryDir>();
    }
    void cleanup()
    {
        window.reset();
        other.reset();
        rig.reset();
        folder.reset();
    }

    void rowsComeBackWithWhatBelongsToThem()
    {
        stock();
        QCOMPARE(save(VaultScope::Everything), (VaultExport{3, 0}));
        VaultTransfer transfer(*other->desk, nullptr, VaultCost::least());
        const auto read = wait(transfer.read(path(), passphrase()));
        QVERIFY(read && *read);
        QCOMPARE((*read)->fresh(), 3);
        QVERIFY(rows(*other).isEmpty()); // only looked at
        const auto done = wait(transfer.import(**read));
        QVERIFY(done && *done);
        QCOMPARE((*done)->imported.size(), 3);
        other->settle();
        QHash<QString, Esim> byCode;
        for (const auto& row : rows(*other)) {
            const auto secrets = wait(other->desk->esims().secrets(row.key));
            QVERIFY(secrets && *secrets);
            auto esim = row;
            esim.secrets = **secrets;
            byCode.insert(QString::fromLatin1((*secrets)->activationCode.reveal()), esim);
        }
        QCOMPARE(byCode.size(), 3);
        const auto first = byCode.value(QString::fromLatin1(firstCode));
        QCOMPARE(first.customerName, u"Ada"_s);
        QCOMPARE(first.customerEmail, u"ada@mail.example"_s);
        QCOMPARE(first.note, u"pays cash"_s);
        QCOMPARE(first.planName, u"Japan 5 GB"_s);
        QCOMPARE(first.state, EsimState::ReadyToInstall);
        // Whoever has it already is known here, too: it is not sold twice.
        QCOMPARE(other->desk->handOvers().standing(first), HandOverStanding::Sent);
        const auto bought = byCode.value(QString::fromLatin1(vendorCode));
        QCOMPARE(bought.state, EsimState::InUse);
        QCOMPARE(bought.secrets.pin, Secret("1234"));
        QCOMPARE(bought.iccid, rig->esim(u"412"_s).iccid);
        QCOMPARE(bought.topUp, TopUpSupport::No); // nobody to ask
        QCOMPARE(other->desk->handOvers().standing(byCode.value(QString::fromLatin1(secondCode))),
                 HandOverStanding::Never);
        // Once more: all of it is there.
        const auto again = wait(transfer.read(path(), passphrase()));
        QVERIFY(again && *again);
        QCOMPARE((*again)->fresh(), 0);
        const auto nothing = wait(transfer.import(**again));
        QVERIFY(nothing && *nothing && (*nothing)->imported.isEmpty());
        QCOMPARE((*nothing)->known.size(), 3);
        QCOMPARE(rows(*other).size(), 3);
    }
    void onlyOwnStockWhenItIsChosen()
    {
        stock();
        VaultTransfer transfer(*rig->desk);
        QCOMPARE(transfer.count(VaultScope::OwnStock), 2);
        QCOMPARE(transfer.count(VaultScope::Everything), 3);
        QCOMPARE(save(VaultScope::OwnStock), (VaultExport{2, 0}));
        const auto entries = VaultFile::open(*VaultFile::read(path()), passphrase());
        QVERIFY(entries);
        QCOMPARE(entries->size(), 2);
        for (const auto& entry : *entries)
            QVERIFY(entry.isOwnStock);
    }
    void aWrongPassphraseImportsNothing()
    {
        stock();
        QCOMPARE(save(VaultScope::OwnStock).written, 2);
        VaultTransfer transfer(*other->desk, nullptr, VaultCost::least());
        const auto read = wait(transfer.read(path(), VaultFile::passphrase(u"not the words"_s)));
        QVERIFY(read && !*read);
        QCOMPARE(read->error().kind, ErrorKind::Auth);
        const auto missing = wait(transfer.read(folder->filePath(u"none"_s), passphrase()));
        QVERIFY(missing && !*missing && missing->error().kind == ErrorKind::Storage);
        QVERIFY(rows(*other).isEmpty());
    }
    void aDroppedExportLeavesNoFile()
    {
        stock();
        {
            VaultTransfer transfer(*rig->desk, nullptr, VaultCost::least());
            auto saving = transfer.save(path(), VaultScope::OwnStock, passphrase());
            saving.cancel();
            rig->settle();
        }
        QVERIFY(!QFile::exists(path()));
    }

    /// By keyboard, from the shop's computer to a new one.
    void theVaultMovesToANewComputer()
    {
        stock();
        logged.clear();
        const auto before = qInstallMessageHandler(keepLog);
        open(*rig);
        fromPalette(u"Export vault"_s);
        QTRY_VERIFY(shown<VaultExportSheet>()); // Return came before the records
        auto* sheet = shown<VaultExportSheet>();
        QVERIFY(sheet);
        QCOMPARE(namelessWidgets(*sheet), QStringList());
        QVERIFY(labels(*sheet).contains(u"2 code"_s));
        auto* scope = named<QComboBox>(*sheet, u"Codes"_s);
        auto* passphraseField = named<QLineEdit>(*sheet, u"Passphrase"_s);
        QVERIFY(passphraseField);
        QTRY_VERIFY(passphraseField->hasFocus());
        QCOMPARE(passphraseField->echoMode(), QLineEdit::Password);
        scope->setFocus();
        press(Qt::Key_Down);
        QVERIFY(labels(*sheet).contains(u"3 code"_s));
        press(Qt::Key_Tab);
        type(u"short"_s);
        QVERIFY(labels(*sheet).contains(u"At least 12"_s));
        QVERIFY(!sheet->primary()->isEnabled());
        passphraseField->clear();
        type(words);
        QVERIFY(labels(*sheet).contains(u"Good."_s));
        press(Qt::Key_Tab);
        type(u"something else"_s);
        QVERIFY(labels(*sheet).contains(u"The two passphrases differ."_s));
        QVERIFY(!sheet->primary()->isEnabled());
        named<QLineEdit>(*sheet, u"Passphrase again"_s)->clear();
        type(words);
        QVERIFY2(sheet->primary()->isEnabled(), qPrintable(sheet->primary()->toolTip()));
        press(Qt::Key_Return);
        auto* dialog = sheet->findChild<QFileDialog*>();
        QVERIFY(dialog);
        auto* name = dialog->findChild<QLineEdit*>(u"fileNameEdit"_s);
        QVERIFY(name);
        QVERIFY(name->text().endsWith(u"simstock-vault-2026-11-22.simvault"_s));
        name->setText(folder->filePath(u"vault"_s)); // the suffix comes by itself
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!shown<VaultExportSheet>(), 20'000);
        QVERIFY(QFile::exists(path()));
        const auto& told = rig->desk->activity().entries();
        QVERIFY(std::any_of(told.begin(), told.end(), [](const ActivityEntry& entry) {
            return entry.what == u"Export vault"_s && entry.result == ActivityResult::Done &&
                   entry.details.contains(u"3 code"_s);
        }));
        rig->settle();

        window.reset();
        open(*other); // nothing is there but the way in
        QVERIFY(!menuAction(*window, u"Export vault…"_s)->isEnabled());
        QVERIFY(!menuAction(*window, u"Export vault…"_s)->toolTip().isEmpty());
        fromPalette(u"Import vault"_s);
        QTRY_VERIFY(shown<VaultImportSheet>());
        auto* import = shown<VaultImportSheet>();
        QVERIFY(import);
        QCOMPARE(namelessWidgets(*import), QStringList());
        QTRY_VERIFY(named<QLineEdit>(*import, u"File"_s)->hasFocus());
        type(path());
        press(Qt::Key_Tab);
        type(u"not the words"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(labels(*import).contains(u"The passphrase is not that"_s), 20'000);
        QTRY_VERIFY(named<QLineEdit>(*import, u"Passphrase"_s)->hasFocus());
        type(words); // what was there is selected
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(labels(*import).contains(u"3 code"_s), 20'000);
        auto* list = named<QListWidget>(*import, u"Codes in the file"_s);
        QVERIFY(list);
        QCOMPARE(list->count(), 3);
        QCOMPARE(namelessWidgets(*import), QStringList());
        auto* vendors = named<QCheckBox>(*import, u"Also the codes of vendors"_s);
        QVERIFY(vendors);
        QTest::keyClick(vendors, Qt::Key_Space);
        QCOMPARE(list->count(), 2);
        QVERIFY(rows(*other).isEmpty());
        import->primary()->setFocus();
        press(Qt::Key_Space);
        QTRY_VERIFY(!shown<VaultImportSheet>());
        QTRY_COMPARE(rows(*other).size(), 2);
        other->settle();
        QCOMPARE(window->currentPane(), u"esims"_s);
        auto* table = window->pane(u"esims"_s)->findChild<TableView*>();
        QTRY_VERIFY(table->isVisible());
        QCOMPARE(table->selectedCount(), 1);
        QTRY_VERIFY((QList<QByteArray>{firstCode, secondCode})
                        .contains(decodedQr(window->grab().toImage())));

        window.reset();
        rig->desk->flush();
        other->desk->flush();
        rig->settle();
        other->settle();
        qInstallMessageHandler(before);
        for (const QByteArray& canary :
             {QByteArray("OWN-STOCK-000"), QByteArray("VENDOR-CODE"), words.toUtf8()}) {
            QCOMPARE(filesWith(canary), QStringList());
            QVERIFY(!logged.join(u'\n').contains(QString::fromUtf8(canary)));
            for (const auto* desk : {rig->desk.get(), other->desk.get()}) {
                for (const auto& entry : desk->activity().entries())
                    QVERIFY(!(entry.what + entry.details).contains(QString::fromUtf8(canary)));
            }
        }
        QVERIFY(!filesWith("SIMVAULT").isEmpty()); // the control: the search finds what is there
    }

    void nothingIsReplaced()
    {
        stock();
        QFile old(path());
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("the only copy");
        old.close();
        open(*rig);
        menuAction(*window, u"Export vault…"_s)->trigger();
        auto* sheet = shown<VaultExportSheet>();
        named<QLineEdit>(*sheet, u"Passphrase"_s)->setText(words);
        named<QLineEdit>(*sheet, u"Passphrase again"_s)->setText(words);
        sheet->save(path());
        QTRY_VERIFY_WITH_TIMEOUT(labels(*sheet).contains(u"never replaces one"_s), 20'000);
        QVERIFY(sheet->isVisible());
        QVERIFY(sheet->primary()->isEnabled()); // with another name
        QCOMPARE(bytesOf(path()), QByteArray("the only copy"));
    }
    void aDroppedFileIsTaken()
    {
        stock();
        QCOMPARE(save(VaultScope::OwnStock).written, 2);
        open(*rig);
        menuAction(*window, u"Import vault…"_s)->trigger();
        auto* sheet = shown<VaultImportSheet>();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path())});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(sheet, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(sheet, &drop);
        QCOMPARE(named<QLineEdit>(*sheet, u"File"_s)->text(), path());
        named<QLineEdit>(*sheet, u"Passphrase"_s)->setText(words);
        sheet->primary()->click();
        QTRY_VERIFY(labels(*sheet).contains(u"2 code"_s));
        QVERIFY(labels(*sheet).contains(u"already"_s));
        QVERIFY(!sheet->primary()->isEnabled()); // nothing is new
        QVERIFY(sheet->primary()->toolTip().contains(u"Nothing"_s));
        // What was looked at belongs to these words.
        named<QLineEdit>(*sheet, u"Passphrase"_s)->setText(u"other words"_s);
        QVERIFY(!named<QListWidget>(*sheet, u"Codes in the file"_s));
    }
    void aClosedSheetEndsItsWork_data()
    {
        QTest::addColumn<bool>("isExport");
        QTest::newRow("export") << true;
        QTest::newRow("import") << false;
    }
    void aClosedSheetEndsItsWork()
    {
        QFETCH(const bool, isExport);
        stock();
        if (!isExport)
            QCOMPARE(save(VaultScope::OwnStock).written, 2);
        if (isExport) {
            open(*rig);
            menuAction(*window, u"Export vault…"_s)->trigger();
            auto* sheet = shown<VaultExportSheet>();
            named<QLineEdit>(*sheet, u"Passphrase"_s)->setText(words);
            named<QLineEdit>(*sheet, u"Passphrase again"_s)->setText(words);
            sheet->save(path());
            QVERIFY(!sheet->primary()->isEnabled());
            sheet->reject();
        } else {
            open(*other);
            menuAction(*window, u"Import vault…"_s)->trigger();
            auto* sheet = shown<VaultImportSheet>();
            named<QLineEdit>(*sheet, u"File"_s)->setText(path());
            named<QLineEdit>(*sheet, u"Passphrase"_s)->setText(words);
            sheet->primary()->click();
            sheet->reject();
        }
        rig->settle();
        other->settle();
        window.reset(); // waits for the other thread
        QCOMPARE(QFile::exists(path()), !isExport);
        QVERIFY(rows(*other).isEmpty());
    }
    void aLockedConsoleRefuses()
    {
        stock();
        open(*rig);
        window->lock().lock();
        for (const auto id : {ActionId::ExportVault, ActionId::ImportVault})
            Q_EMIT window->actions().triggered(id);
        QVERIFY(!shown<Sheet>());
        QVERIFY(window->findChildren<Sheet*>().isEmpty());
    }
    void whereNothingCanBeSealedNothingIsAskedFor()
    {
        rig->secrets.become(VaultState::SessionOnly);
        QTemporaryDir elsewhere;
        const auto workspace = Workspace::open(elsewhere.filePath(u"workspace"_s));
        Desk desk(*workspace, rig->secrets, rig->directory, rig->clock);
        QVERIFY(desk.open());
        QTRY_VERIFY(desk.intents().isOpen());
        VaultTransfer transfer(desk, nullptr, VaultCost::least());
        VaultImportSheet sheet(desk, transfer);
        sheet.show();
        named<QLineEdit>(sheet, u"File"_s)->setText(u"/x"_s);
        named<QLineEdit>(sheet, u"Passphrase"_s)->setText(words);
        QVERIFY(!sheet.primary()->isEnabled());
        QVERIFY(labels(sheet).contains(u"cannot be sealed"_s));
    }
};

SIMSTOCK_TEST_MAIN(TestVaultSheets, QApplication)
#include "tst_vaultsheets.moc"
