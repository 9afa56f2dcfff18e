// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/esims/handoversheet.h"

#include "models/desk/shopbooks.h"
#include "models/items/esimsmodel.h"
#include "tests/support/testsupport.h"
#include "tests/ui/panestock.h"
#include "tests/ui/uihelp.h"
#include "ui/customer/linkopener.h"
#include "ui/esims/esimspane.h"
#include "ui/esims/handoverpreview.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/detaildock.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPrintDialog>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>

using namespace simstock;
using namespace simstock::test;
using namespace Qt::StringLiterals;

namespace {

class FakeLinks final : public LinkOpener {
public:
    bool open(const QUrl& url) override
    {
        opened.append(url);
        return takes;
    }
    QList<QUrl> opened;
    bool takes = true;
};

} // namespace

/// A code goes to its customer on every way, by keyboard, and the log knows.
class TestHandOverSheet : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<PaneRig> rig;
    std::unique_ptr<EsimsPane> pane;
    FakeLinks links;
    QTemporaryDir folder;

    void open()
    {
        pane = std::make_unique<EsimsPane>(rig->context());
        pane->setLinkOpener(links);
        pane->resize(1080, 760);
        pane->show();
        QVERIFY(QTest::qWaitForWindowActive(pane.get()));
        rig->settle();
    }
    void choose(const QString& id)
    {
        pane->reveal(rig->account.text() + u'/' + id);
        rig->settle();
    }
    HandOverSheet* sheetFor(ActionId action = ActionId::HandOver)
    {
        rig->trigger(*pane, action);
        rig->settle();
        auto* sheet = pane->findChild<HandOverSheet*>();
        if (sheet)
            static_cast<void>(QTest::qWaitForWindowExposed(sheet));
        return sheet;
    }
    static void press(HandOverSheet& sheet, const QString& words)
    {
        auto* act = test::button(sheet, words);
        QVERIFY2(act, qPrintable(words));
        QTRY_VERIFY2(act->isEnabled(), qPrintable(words)); // when the vault has answered
        act->setFocus();
        QTest::keyClick(act, Qt::Key_Space);
    }
    /// Gives the file dialog that is open a name, as a person types it.
    QString typeFileName(const QString& name)
    {
        auto* dialog = pane->findChild<QFileDialog*>();
        if (!dialog)
            return {};
        const auto path = folder.filePath(name);
        auto* field = dialog->findChild<QLineEdit*>(u"fileNameEdit"_s);
        field->setText(path); // typed, a list of proposals would be in the way
        QTest::keyClick(field, Qt::Key_Return);
        return path;
    }
    /// What a person does who has no printer: name the file in the print dialog, press Print.
    QString printToFile(QPrintDialog& dialog, const QString& name)
    {
        const auto path = folder.filePath(name);
        if (auto* field = dialog.findChild<QLineEdit*>(u"filename"_s))
            field->setText(path);
        for (auto* each : dialog.findChildren<QPushButton*>()) {
            if (each->text().remove(u'&') == u"Print"_s) {
                each->setFocus();
                QTest::keyClick(each, Qt::Key_Space);
                break;
            }
        }
        return path;
    }
    [[nodiscard]] HandOverStanding standing(const QString& id) const
    {
        return rig->desk->handOvers().standing(rig->esim(id));
    }
    [[nodiscard]] static QString words(const HandOverSheet& sheet)
    {
        QStringList all;
        for (const auto* label : sheet.findChildren<QLabel*>()) {
            if (label->isVisibleTo(&sheet))
                all.append(label->text());
        }
        return all.join(u'\n');
    }

private slots:
    void init()
    {
        SIMSTOCK_TEST_INIT
        rig = std::make_unique<PaneRig>();
        links = {};
    }
    void cleanup()
    {
        pane.reset();
        rig.reset();
    }

    void everyFieldHasItsNameAndThePreviewShowsTheCode()
    {
        rig->stock({stockEsim(u"1"_s, EsimState::ReadyToInstall)});
        open();
        choose(u"1"_s);
        auto* sheet = sheetFor();
        QVERIFY(sheet);
        QCOMPARE(namelessWidgets(*sheet).join(u'\n'), QString());
        for (const auto& name : {u"Customer's language"_s, u"Format"_s})
            QVERIFY2(named<QComboBox>(*sheet, name), qPrintable(name));
        QVERIFY(named<QLineEdit>(*sheet, u"Brand line"_s));
        auto* preview = sheet->findChild<HandOverPreview*>();
        auto* format = named<QComboBox>(*sheet, u"Format"_s);
        QTest::keyClick(format, Qt::Key_Down); // A6: large enough to be read from the glass
        QCOMPARE(format->currentText(), u"Page A6"_s);
        QTRY_COMPARE(decodedQr(preview->grab().toImage()), usualCode);
    }

    void thePdfIsSavedByKeyboardAndLogged()
    {
        rig->stock({stockEsim(u"1"_s, EsimState::ReadyToInstall)});
        open();
        choose(u"1"_s);
        QCOMPARE(standing(u"1"_s), HandOverStanding::Never);
        auto* sheet = sheetFor();
        QVERIFY(!test::button(*sheet, u"Customer has it"_s)->isEnabled());
        QTest::keyClick(named<QComboBox>(*sheet, u"Customer's language"_s), Qt::Key_Down);
        press(*sheet, u"Save PDF"_s);
        const auto path = typeFileName(u"ana.pdf"_s);
        QTRY_VERIFY2(words(*sheet).contains(u"Saved as ana.pdf."_s), qPrintable(words(*sheet)));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().startsWith("%PDF-"));
        const auto log = rig->desk->handOvers().of(rig->key(u"1"_s));
        QCOMPARE(log.size(), 1);
        QCOMPARE(log[0].channel, HandOverChannel::Pdf);
        QCOMPARE(log[0].fileHash.size(), 64);
        QCOMPARE(standing(u"1"_s), HandOverStanding::Prepared);
        press(*sheet, u"Customer has it"_s);
        QCOMPARE(standing(u"1"_s), HandOverStanding::Sent);
        QTest::keyClick(sheet, Qt::Key_Escape);
        QVERIFY(!sheet->isVisible());
        // What was chosen is chosen for the next one.
        rig->settle();
        sheet = sheetFor();
        QCOMPARE(named<QComboBox>(*sheet, u"Customer's language"_s)->currentText(), u"Deutsch"_s);
    }

    void languageAndTelephoneOfTheCustomerAreSet()
    {
        rig->stock({stockEsim(u"1"_s, EsimState::ReadyToInstall),
                    stockEsim(u"2"_s, EsimState::ReadyToInstall)});
        auto& book = rig->desk->books().customers;
        const auto layla =
            book.put({{}, u"Layla"_s, u"layla@example.org"_s, u"+971 50 1234567"_s, u"ar"_s, {}});
        book.assign({rig->key(u"1"_s)}, layla);
        rig->settle();
        open();
        choose(u"1"_s);
        auto* sheet = sheetFor();
        const auto language = [&sheet] {
            return named<QComboBox>(*sheet, u"Customer's language"_s)->currentData().toString();
        };
        const auto number = [&sheet] {
            return named<QLineEdit>(*sheet, u"Customer's telephone"_s)->text();
        };
        QTRY_COMPARE(language(), u"ar"_s);
        QCOMPARE(number(), u"+971 50 1234567"_s);
        press(*sheet, u"Copy text"_s); // remembers what was chosen
        delete sheet;
        choose(u"2"_s); // whose customer nobody knows
        sheet = sheetFor();
        QTRY_VERIFY(test::button(*sheet, u"Copy text"_s)->isEnabled());
        QVERIFY(language() != u"ar"_s);
        QCOMPARE(number(), QString());
        delete sheet;
        rig->desk->esims().setCustomer(rig->key(u"2"_s), u"L."_s, u"Layla@example.org"_s, {});
        rig->settle();
        sheet = sheetFor(); // the same e-mail is the same person
        QTRY_COMPARE(language(), u"ar"_s);
        QCOMPARE(number(), u"+971 50 1234567"_s);
        delete sheet;
        pane->findChild<TableView*>()->selectAll(); // both speak it; no one's telephone
        sheet = sheetFor();
        QTRY_COMPARE(language(), u"ar"_s);
        QCOMPARE(number(), QString());
    }

    void aFileIsWrittenDownAlsoWhenTheSheetIsGone()
    {
        rig->stock({stockEsim(u"1"_s, EsimState::ReadyToInstall)});
        open();
        choose(u"1"_s);
        auto* sheet = sheetFor();
        press(*sheet, u"Save PDF"_s);
        typeFileName(u"late.pdf"_s);
        delete sheet;
        QTRY_COMPARE(standing(u"1"_s), HandOverStanding::Prepared);
        QCOMPARE(rig->desk->handOvers().of(rig->key(u"1"_s))[0].fileHash.size(), 64);
    }

    void aFileThatCannotBeWrittenIsNoHandOver()
    {
        rig->stock({stockEsim(u"1"_s, EsimState::ReadyToInstall)});
        open();
        choose(u"1"_s);
        auto* sheet = sheetFor();
        press(*sheet, u"Save QR picture"_s);
        typeFileName(u"no such folder/ana.png"_s);
        QTRY_VERIFY(words(*sheet).contains(u"could not be written"_s));
        QCOMPARE(standing(u"1"_s), HandOverStanding::Never);
    }

    void printSlipOpensThePrinterAtOnce()
    {
        rig->stock({stockEsim(u"1"_s, EsimState::ReadyToInstall)});
        open();
        choose(u"1"_s);
        auto* sheet = sheetFor(ActionId::PrintSlip);
        QTRY_VERIFY(sheet->findChild<QPrintDialog*>());
        auto* dialog = sheet->findChild<QPrintDialog*>();
        QTRY_VERIFY(dialog->isVisible());
        const auto path = printToFile(*dialog, u"slip.pdf"_s);
        QTRY_VERIFY(words(*sheet).contains(u"1 page(s) sent"_s) ||
                    words(*sheet).contains(u"1 page sent"_s));
        QVERIFY(QFileInfo(path).size() > 1000);
        QCOMPARE(standing(u"1"_s), HandOverStanding::Sent);
    }

    /// The customer stands there with the last digits of his ICCID and no code.
    void aLostCodeIsFoundByFourDigitsAndPrinted()
    {
        QList<Esim> stock;
        for (int i = 1; i <= 20; ++i) {
            auto one = stockEsim(QString::number(i), EsimState::ReadyToInstall,
                                 "LPA:1$rsp.example.com$A" + QByteArray::number(1000 + i));
            one.iccid = Iccid(u"89852246280001%1"_s.arg(130'000 + i * 11));
            stock.append(one);
        }
        rig->stock(stock);
        MainWindow window(*rig->desk, rig->theme, rig->settings);
        window.addPane(u"esims"_s, Icon::Esims, u"eSIMs"_s,
                       [](const PaneContext& context, QWidget* parent) {
                           return new EsimsPane(context, parent);
                       });
        window.start();
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.showPane(u"esims"_s);
        rig->settle();
        QTest::keySequence(&window, QKeySequence::Find);
        QTest::keyClicks(qApp->focusWidget(), u"0077"_s); // of the seventh
        auto* table = window.findChild<TableView*>();
        QCOMPARE(table->model()->rowCount(), 1);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Down);
        rig->settle();
        auto* print = window.actions().action(ActionId::PrintSlip);
        QVERIFY2(print->isEnabled(), qPrintable(print->toolTip()));
        QTest::keySequence(&window, QKeySequence::Print);
        rig->settle();
        QTRY_VERIFY(window.findChild<QPrintDialog*>());
        const auto path = printToFile(*window.findChild<QPrintDialog*>(), u"lost.pdf"_s);
        QTRY_COMPARE(rig->desk->handOvers().standing(rig->esim(u"7"_s)), HandOverStanding::Sent);
        QProcess reader;
        reader.start(u"pdftoppm"_s,
                     {u"-r"_s, u"200"_s, u"-png"_s, path, folder.filePath(u"lost"_s)});
        QVERIFY(reader.waitForFinished());
        QCOMPARE(decodedQr(QImage(folder.filePath(u"lost-1.png"_s))),
                 "LPA:1$rsp.example.com$A1007");
    }

    void draftsAreOpenedOnlyWhenAsked()
    {
        auto one = stockEsim(u"1"_s, EsimState::ReadyToInstall);
        rig->stock({one});
        rig->desk->esims().setCustomer(rig->key(u"1"_s), u"Ana"_s, u"ana@gmial.com"_s, {});
        rig->settle();
        open();
        choose(u"1"_s);
        auto* sheet = sheetFor();
        QCOMPARE(links.opened.size(), 0);
        auto* email = named<QLineEdit>(*sheet, u"Customer's e-mail"_s);
        QCOMPARE(email->text(), u"ana@gmial.com"_s);
        QVERIFY(words(*sheet).contains(u"Did you mean ana@gmail.com?"_s));
        email->selectAll();
        QTest::keyClicks(email, u"ana@example.org?bcc=x"_s);
        press(*sheet, u"Open mail draft"_s);
        QCOMPARE(links.opened.size(), 0);
        QVERIFY(words(*sheet).contains(u"no e-mail address"_s));
        email->selectAll();
        QTest::keyClicks(email, u"ana@example.org"_s);
        links.takes = false;
        press(*sheet, u"Open mail draft"_s);
        QCOMPARE(rig->desk->handOvers().of(rig->key(u"1"_s)).size(), 0);
        links.takes = true;
        press(*sheet, u"Open mail draft"_s);
        QCOMPARE(links.opened.last().scheme(), u"mailto"_s);
        auto* number = named<QLineEdit>(*sheet, u"Customer's telephone"_s);
        QTest::keyClicks(number, u"+49 151 2345678"_s);
        press(*sheet, u"Open WhatsApp"_s);
        QCOMPARE(links.opened.last().host(), u"wa.me"_s);
        for (const auto& url : links.opened)
            QVERIFY(isDraftLink(url));
        const auto log = rig->desk->handOvers().of(rig->key(u"1"_s));
        QCOMPARE(log.size(), 2);
        QCOMPARE(log[0].recipient, u"a•••@example.org"_s);
        QCOMPARE(log[1].recipient, u"•••5678"_s);
    }

    void copiedLinksLeaveTheClipboardAgain()
    {
        rig->stock({stockEsim(u"1"_s, EsimState::ReadyToInstall)});
        open();
        choose(u"1"_s);
        auto* sheet = sheetFor();
        press(*sheet, u"Copy iPhone link"_s);
        auto* clipboard = QGuiApplication::clipboard();
        QVERIFY(clipboard->text().startsWith(
            u"https://esimsetup.apple.com/esim_qrcode_provisioning?carddata=LPA:1$"_s));
        press(*sheet, u"Copy Windows link"_s);
        QVERIFY(clipboard->text().startsWith(u"lpa:1$"_s));
        sheet->close(); // the text is still there to be pasted
        QVERIFY(!clipboard->text().isEmpty());
        rig->pass(milliseconds(31'000));
        QCOMPARE(clipboard->text(), QString());
    }

    void theBrandLineFollowsTheShop()
    {
        rig->stock({stockEsim(u"1"_s, EsimState::ReadyToInstall)});
        QString shop = u"Old Harbour"_s;
        auto context = rig->context();
        context.shopName = [&shop] { return shop; };
        pane = std::make_unique<EsimsPane>(context);
        pane->setLinkOpener(links);
        pane->show();
        QVERIFY(QTest::qWaitForWindowActive(pane.get()));
        choose(u"1"_s);
        const auto handOver = [this](const QString& brand, bool isTyped) {
            QPointer<HandOverSheet> sheet = sheetFor();
            auto* line = named<QLineEdit>(*sheet, u"Brand line"_s);
            const auto before = line->text();
            if (isTyped)
                line->setText(brand);
            press(*sheet, u"Copy text"_s);
            sheet->close();
            static_cast<void>(QTest::qWaitFor([&sheet] { return sheet.isNull(); }));
            return before;
        };
        QCOMPARE(handOver({}, false), u"Old Harbour"_s);
        shop = u"New Harbour"_s;
        QCOMPARE(handOver({}, true), u"New Harbour"_s); // none at all, from now on
        QCOMPARE(handOver(u"Kiosk"_s, true), QString());
        shop = u"Third Harbour"_s;
        QCOMPARE(handOver(shop, true), u"Kiosk"_s);
        QCOMPARE(handOver({}, false), u"Third Harbour"_s);
    }

    void manyAtOnce()
    {
        rig->stock({stockEsim(u"1"_s, EsimState::ReadyToInstall),
                    stockEsim(u"2"_s, EsimState::ReadyToInstall, flaggedCode),
                    stockEsim(u"3"_s, EsimState::Ended), stockEsim(u"4"_s, EsimState::InUse)});
        open();
        pane->findChild<TableView*>()->setFocus();
        QTest::keySequence(pane->findChild<TableView*>(), QKeySequence::SelectAll);
        auto* sheet = sheetFor();
        QTRY_VERIFY(test::button(*sheet, u"Save ZIP"_s));
        QVERIFY(words(*sheet).contains(u"is left out: its code cannot be installed any more"_s));
        QVERIFY(words(*sheet).contains(u"On a phone already"_s));
        QVERIFY(!test::button(*sheet, u"Open mail draft"_s)->isEnabled());
        press(*sheet, u"Save ZIP"_s);
        const auto path = typeFileName(u"all.zip"_s);
        QTRY_VERIFY(words(*sheet).contains(u"Saved as all.zip."_s));
        QVERIFY(QFileInfo(path).size() > 0);
        QCOMPARE(standing(u"1"_s), HandOverStanding::Prepared);
        QCOMPARE(standing(u"2"_s), HandOverStanding::Prepared);
        QCOMPARE(rig->desk->handOvers().of(rig->key(u"3"_s)).size(), 0);
    }

    void theViewsFindWhatIsLate()
    {
        rig->stock({stockEsim(u"1"_s, EsimState::ReadyToInstall),
                    stockEsim(u"2"_s, EsimState::ReadyToInstall),
                    stockEsim(u"3"_s, EsimState::InUse)});
        open();
        auto* model = pane->findChild<EsimsModel*>();
        rig->desk->handOvers().add({rig->key(u"1"_s)}, HandOverChannel::Counter);
        rig->trigger(*pane, ActionId::ShowUndelivered);
        QCOMPARE(model->rowCount(), 1);
        QCOMPARE(model->esimAt(0).key, rig->key(u"2"_s));
        rig->trigger(*pane, ActionId::ShowNotInstalled);
        QCOMPARE(model->rowCount(), 0);
        rig->pass(milliseconds(HandOverLog::patience));
        QTRY_COMPARE(model->rowCount(), 1); // by itself, a day later
        QCOMPARE(model->esimAt(0).key, rig->key(u"1"_s));
    }

    void theTimelineTellsIt()
    {
        rig->stock({stockEsim(u"1"_s, EsimState::ReadyToInstall)});
        open();
        choose(u"1"_s);
        rig->desk->handOvers().add({rig->key(u"1"_s)}, HandOverChannel::Mail, u"ana@example.org"_s);
        pane->findChild<DetailDock*>()->setCurrentPage(u"timeline"_s);
        auto* list = named<QListWidget>(*pane, u"Timeline entries"_s);
        QStringList told;
        for (int row = 0; row < list->count(); ++row)
            told.append(list->item(row)->text());
        QVERIFY2(told.join(u'\n').contains(u"Hand-over prepared: e-mail\nTo a•••@example.org"_s),
                 qPrintable(told.join(u'\n')));
    }

    void withoutACodeItSaysWhy()
    {
        rig->stock({stockEsim(u"3"_s, EsimState::BeingPrepared)});
        open();
        choose(u"3"_s);
        QVERIFY(PaneRig::obstacle(*pane, ActionId::HandOver).contains(u"no code"_s));
    }

    void closingWhileTheVaultIsAskedIsFine()
    {
        rig->stock({stockEsim(u"1"_s, EsimState::ReadyToInstall)});
        open();
        choose(u"1"_s);
        pane->trigger(ActionId::HandOver);
        pane.reset();
        rig->settle();
        QCOMPARE(standing(u"1"_s), HandOverStanding::Never);
    }
};

SIMSTOCK_TEST_MAIN(TestHandOverSheet, QApplication)
#include "tst_handoversheet.moc"
