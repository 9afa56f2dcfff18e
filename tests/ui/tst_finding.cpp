// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Finding things by keyboard: pasting anything anywhere, the command palette, the filter's syntax.
#include "models/items/esimsmodel.h"
#include "tests/support/testsupport.h"
#include "tests/ui/panestock.h"
#include "tests/ui/uihelp.h"
#include "ui/catalogue/cataloguepane.h"
#include "ui/desktop/settingsdialog.h"
#include "ui/esims/esimspane.h"
#include "ui/orders/batchsheet.h"
#include "ui/orders/orderspane.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pastesheet.h"
#include "ui/widgets/detaildock.h"
#include "ui/widgets/popcard.h"
#include "ui/widgets/qrview.h"
#include "ui/widgets/statusstrip.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QCompleter>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace simstock;
using namespace simstock::test;
using namespace Qt::StringLiterals;

class TestFinding : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<PaneRig> rig;
    std::unique_ptr<MainWindow> window;

    template <typename PaneType>
    void addPane(const QString& id, Icon icon, const QString& title)
    {
        window->addPane(id, icon, title, [](const PaneContext& context, QWidget* parent) {
            return new PaneType(context, parent);
        });
    }
    void open()
    {
        window = std::make_unique<MainWindow>(*rig->desk, rig->theme, rig->settings);
        addPane<CataloguePane>(u"catalogue"_s, Icon::Catalogue, u"Catalogue"_s);
        addPane<OrdersPane>(u"orders"_s, Icon::Orders, u"Orders"_s);
        addPane<EsimsPane>(u"esims"_s, Icon::Esims, u"eSIMs"_s);
        window->start();
        window->resize(1280, 800);
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        rig->settle();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        if (QApplication::activeWindow() == nullptr) { // no window manager: nobody does it
            window->activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(window.get()));
        }
        QWidget* on = QApplication::focusWidget();
        QTest::keyClick(on != nullptr ? on : window.get(), key, modifiers);
        rig->settle();
    }
    void paste(const QString& text)
    {
        QGuiApplication::clipboard()->setText(text);
        press(Qt::Key_V, Qt::ControlModifier);
    }
    template <typename Type>
    [[nodiscard]] Type* opened() const
    {
        for (auto* widget : window->findChildren<Type*>()) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    [[nodiscard]] TableView& table() const
    {
        return *window->pane(window->currentPane())->findChild<TableView*>();
    }
    [[nodiscard]] QLineEdit& filter() const
    {
        const QString title =
            window->currentPane() == u"esims"_s ? u"eSIMs"_s : window->currentPane();
        return *named<QLineEdit>(*window, u"Filter "_s + title);
    }
    /// A picture as a camera or a screenshot brings it.
    [[nodiscard]] static QImage pictureOf(const QByteArray& code)
    {
        QrView view;
        view.setContent(code);
        view.resize(view.sizeHint());
        QImage screen(900, 700, QImage::Format_RGB32);
        screen.fill(Qt::darkBlue);
        QPainter painter(&screen);
        painter.drawImage(170, 90, view.grab().toImage());
        return screen;
    }
    [[nodiscard]] bool isAt(const QString& pane, const QString& key) const
    {
        return window->currentPane() == pane && table().currentKey().toString() == key &&
               table().selectedCount() == 1;
    }

private Q_SLOTS:
    void init()
    {
        SIMSTOCK_TEST_INIT
        rig = std::make_unique<PaneRig>();
    }
    void cleanup()
    {
        window.reset();
        rig.reset();
    }

    void whatIsPastedLeadsToItsRow_data()
    {
        QTest::addColumn<QString>("form");
        QTest::newRow("iccid") << u"%1"_s;
        QTest::newRow("in a mail") << u" %1 \n"_s;
        QTest::newRow("blanks") << u"blanks"_s;
        QTest::newRow("without check digit") << u"short"_s;
        QTest::newRow("last four digits") << u"last"_s;
        QTest::newRow("eid") << u"89049032007108882600137544319616"_s;
    }
    void whatIsPastedLeadsToItsRow()
    {
        QFETCH(QString, form);
        auto one = stockEsim(u"1"_s, EsimState::ReadyToInstall);
        one.iccid = Iccid(u"8985224628000111311"_s);
        one.eid = u"89049032007108882600137544319616"_s;
        auto two = stockEsim(u"2"_s, EsimState::InUse);
        two.iccid = Iccid(u"8985224628000999888"_s);
        rig->stock({one, two});
        open();
        QCOMPARE(window->currentPane(), u"catalogue"_s);
        const QString iccid = one.iccid.text();
        paste(form == u"blanks"_s      ? u"8985 2246 2800 0111 311"_s
              : form == u"short"_s     ? iccid.chopped(1)
              : form == u"last"_s      ? iccid.right(4)
              : form.contains(u"%1"_s) ? form.arg(iccid)
                                       : form);
        QVERIFY(isAt(u"esims"_s, rig->account.text() + u"/1"_s));
        QVERIFY(window->pane(u"esims"_s)->findChild<DetailDock*>()->isVisible());
    }

    void anOrderNumberLeadsToTheOrder()
    {
        rig->answerOrder(u"B26112201"_s, {stockEsim(u"501"_s, EsimState::ReadyToInstall)});
        const auto id = rig->buy(2, u"Aiko Tanaka"_s);
        QVERIFY(rig->awaitWord(id, OrderWord::Ready));
        open();
        paste(u"b26112201"_s);
        QVERIFY(isAt(u"orders"_s, id.text()));
    }

    void severalAreChosenFrom()
    {
        auto one = stockEsim(u"1"_s, EsimState::ReadyToInstall);
        auto two = stockEsim(u"2"_s, EsimState::InUse);
        one.iccid = Iccid(u"8985224628000113119"_s);
        two.iccid = Iccid(u"8997250230000993119"_s);
        rig->stock({one, two});
        open();
        paste(u"3119"_s);
        auto* sheet = opened<PasteSheet>();
        QVERIFY(sheet);
        QCOMPARE(namelessWidgets(*sheet).join(u'\n'), QString());
        auto* list = named<QListWidget>(*sheet, u"Records found"_s);
        QCOMPARE(list->count(), 2);
        QVERIFY(list->hasFocus());
        const bool isFirst = list->item(0)->text().contains(u"113119"_s);
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QVERIFY(isAt(u"esims"_s, rig->account.text() + (isFirst ? u"/2"_s : u"/1"_s)));
    }

    void aForeignCodeIsShownMaskedAndGoesToTheCounter()
    {
        open();
        QByteArray atCounter;
        connect(window.get(), &MainWindow::codeRequested, this,
                [&](const ActivationCode& code) { atCounter += code.qrText().toLatin1(); });
        paste(QString::fromLatin1(usualCode));
        auto* sheet = opened<PasteSheet>();
        QVERIFY(sheet);
        QVERIFY(labels(*sheet).contains(u"rsp-eu.simlessly.com"_s));
        QVERIFY(!labels(*sheet).contains(u"451F9802"_s));
        QCOMPARE(decodedQr(sheet->grab().toImage()), QByteArray());
        button(*sheet, u"Show the QR here"_s)->click();
        rig->settle();
        QCOMPARE(decodedQr(sheet->grab().toImage()), usualCode);
        QVERIFY(sheet->primary()->text().contains(u"counter"_s));
        sheet->primary()->click();
        QCOMPARE(atCounter, usualCode);
        QVERIFY(!sheet->isVisible());
    }

    void aPictureOfACodeIsRead()
    {
        open();
        QGuiApplication::clipboard()->setImage(pictureOf(usualCode));
        press(Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY2(opened<PasteSheet>(), qPrintable(labels(*window)));
        QVERIFY(labels(*opened<PasteSheet>()).contains(u"rsp-eu.simlessly.com"_s));
        opened<PasteSheet>()->close();

        // The same as a file that is dropped.
        const QString path = rig->folder.filePath(u"screenshot"_s);
        QVERIFY(pictureOf(flaggedCode).save(path, "PNG"));
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(400, 300), Qt::CopyAction, &data, Qt::LeftButton,
                              Qt::NoModifier);
        QApplication::sendEvent(window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window.get(), &drop);
        QTRY_VERIFY(opened<PasteSheet>());
        QVERIFY(labels(*opened<PasteSheet>()).contains(u"smdp.example.com"_s));
    }

    void picturesWithoutACodeAreTold()
    {
        open();
        QImage plain(300, 200, QImage::Format_ARGB32);
        plain.fill(Qt::transparent);
        QGuiApplication::clipboard()->setImage(plain);
        press(Qt::Key_V, Qt::ControlModifier);
        const auto* strip = window->findChild<StatusStrip*>();
        QTRY_VERIFY(labels(*strip).contains(u"No QR code was found"_s));
        QVERIFY(!opened<PasteSheet>());
    }

    void aListBecomesABatch()
    {
        open();
        paste(u"Name\tE-mail\nAiko Tanaka\taiko@example.org\nPaul Weber\tpaul@example.org"_s);
        auto* sheet = opened<PasteSheet>();
        QVERIFY(sheet);
        press(Qt::Key_Return);
        QTRY_VERIFY(opened<BatchSheet>());
        const auto* box = opened<BatchSheet>()->findChild<QPlainTextEdit*>();
        QVERIFY(box->isVisible());
        QVERIFY(box->toPlainText().contains(u"Paul Weber"_s));
        opened<BatchSheet>()->close();
    }

    void whatNobodyKnowsIsLookedUpAtTheVendors()
    {
        open();
        paste(u"8985224628000777666"_s);
        auto* sheet = opened<PasteSheet>();
        QVERIFY(sheet);
        QVERIFY(sheet->primary()->text().startsWith(u"Look up"_s));
        auto late = stockEsim(u"77"_s, EsimState::ReadyToInstall);
        late.iccid = Iccid(u"8985224628000777666"_s);
        rig->script.esimBatches = {{late}};
        sheet->primary()->click();
        QTRY_VERIFY(sheet->primary()->text().startsWith(u"Go"_s));
        sheet->primary()->click();
        rig->settle();
        QVERIFY(isAt(u"esims"_s, rig->account.text() + u"/77"_s));
    }

    void textFieldsKeepTheirPaste()
    {
        open();
        filter().setFocus();
        paste(u"8985224628000777666"_s);
        QCOMPARE(filter().text(), u"8985224628000777666"_s);
        QVERIFY(!opened<PasteSheet>());
    }

    void aMegabyteOfAnythingIsHarmless()
    {
        open();
        for (const auto& text : {QString(1'000'000, u'8'), u"\u202E\u2066"_s.repeated(500'000)}) {
            paste(text);
            const auto said = labels(*window);
            QVERIFY(said.size() < 20'000 && !said.contains(QChar(0x202E)));
            if (auto* sheet = opened<PasteSheet>())
                sheet->close();
        }
        QVERIFY(window->isVisible());
    }

    void thePaletteDoesAndExplains()
    {
        rig->stock({stockEsim(u"1"_s, EsimState::ReadyToInstall)});
        open();
        press(Qt::Key_K, Qt::ControlModifier);
        auto* palette = opened<CommandPalette>();
        QVERIFY(palette);
        QCOMPARE(namelessWidgets(*palette).join(u'\n'), QString());
        auto* box = named<QLineEdit>(*palette, u"Search everything"_s);
        auto* list = named<QListWidget>(*palette, u"Results"_s);
        QVERIFY(box->hasFocus());
        QVERIFY(list->count() > 10);
        QTest::keyClicks(box, u"topup"_s);
        QVERIFY(list->item(0)->text().startsWith(u"Top up"_s));
        press(Qt::Key_Return); // no eSIM is chosen: the reason, and nothing else
        QVERIFY(palette->isVisible());
        QVERIFY(labels(*palette).contains(u"Select an eSIM"_s));
        box->setText(u"sttngs"_s); // its letters in their order are enough
        QCOMPARE(list->item(0)->text(), u"Settings…"_s);
        press(Qt::Key_Return);
        QVERIFY(opened<SettingsDialog>());
        opened<SettingsDialog>()->close();
        rig->settle();

        press(Qt::Key_K, Qt::ControlModifier); // the last one comes first
        QCOMPARE(named<QListWidget>(*opened<CommandPalette>(), u"Results"_s)->item(0)->text(),
                 u"Settings…"_s);
        press(Qt::Key_Escape);
        QVERIFY(!opened<CommandPalette>());
    }

    void thePaletteGoesToPanesRecordsAndPlans()
    {
        rig->stockEverything();
        open();
        const auto type = [this](const QString& text) {
            press(Qt::Key_K, Qt::ControlModifier);
            QTest::keyClicks(QApplication::focusWidget(), text);
        };
        type(u"orders"_s);
        press(Qt::Key_Return);
        QCOMPARE(window->currentPane(), u"orders"_s);
        type(u"tanaka"_s);
        press(Qt::Key_Return); // also when it comes before the answer
        QTRY_VERIFY(isAt(u"esims"_s, rig->account.text() + u"/412"_s));
        type(u"lena novak"_s); // without the accent
        press(Qt::Key_Return);
        QTRY_VERIFY(isAt(u"esims"_s, rig->account.text() + u"/360"_s));
        type(u"country:JP gb:5"_s);
        auto* list = named<QListWidget>(*opened<CommandPalette>(), u"Results"_s);
        QTRY_VERIFY(list->count() > 0 && list->item(0)->text().contains(u"Japan"_s));
        press(Qt::Key_Return);
        QTRY_COMPARE(window->currentPane(), u"catalogue"_s);
        QCOMPARE(table().selectedCount(), 1);
    }

    void theFilterExplainsItself()
    {
        rig->stockEverything();
        open();
        press(Qt::Key_3, Qt::ControlModifier);
        press(Qt::Key_F, Qt::ControlModifier);
        auto& box = filter();
        const int all = table().model()->rowCount();
        QTest::keyClicks(&box, u"colour:red"_s);
        QVERIFY(labels(*window).contains(u"“colour” is no field of this table"_s));
        QCOMPARE(table().model()->rowCount(), 0);
        box.clear();
        QVERIFY(!labels(*window).contains(u"is no field"_s));
        QTest::keyClicks(&box, u"left<1gb state:use"_s);
        QCOMPARE(table().model()->rowCount(), 2);
        box.clear();
        QTest::keyClicks(&box, u"-country:JP"_s);
        QCOMPARE(table().model()->rowCount(), 0);
        box.clear();
        QCOMPARE(table().model()->rowCount(), all);
        QTest::keyClick(&box, Qt::Key_F1);
        auto* card = opened<PopCard>();
        QVERIFY(card);
        QVERIFY(labels(*card).contains(u"left>=5"_s));
        QTest::keyClick(card, Qt::Key_Escape);
        QTRY_VERIFY(!opened<PopCard>());
    }

    void fieldsAndValuesAreCompletedByKeyboard()
    {
        rig->stockEverything();
        open();
        press(Qt::Key_3, Qt::ControlModifier);
        press(Qt::Key_F, Qt::ControlModifier);
        auto& box = filter();
        auto* popup = window->pane(u"esims"_s)->findChild<QCompleter*>()->popup();
        QTest::keyClicks(&box, u"sta"_s);
        QVERIFY(!popup->isVisible()); // words are words until someone asks
        QTest::keyClick(&box, Qt::Key_Down);
        QVERIFY(popup->isVisible());
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QCOMPARE(box.text(), u"state:"_s);
        QTest::keyClicks(&box, u"pau"_s);
        QVERIFY(popup->isVisible()); // values come by themselves
        QVERIFY(popup->model()->index(0, 0).data().toString().contains(u"(1)"_s));
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QCOMPARE(box.text(), u"state:Paused "_s);
        QCOMPARE(table().model()->rowCount(), 1);
    }

    void valuesOfCellsGoIntoTheFilter()
    {
        rig->stockEverything();
        open();
        press(Qt::Key_3, Qt::ControlModifier);
        table().selectKey(QString(rig->account.text() + u"/412"_s));
        const auto choose = [this](EsimColumn column, const QString& entry) {
            table().setCurrentIndex(
                table().currentIndex().siblingAtColumn(static_cast<int>(column)));
            QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
            QApplication::sendEvent(&table(), &event);
            auto* menu = table().findChild<QMenu*>(QString(), Qt::FindDirectChildrenOnly);
            for (auto* action : menu->actions()) {
                if (action->text().remove(u'&') == entry)
                    action->trigger();
            }
            menu->close();
            rig->settle();
        };
        choose(EsimColumn::Plan, u"Filter on this value"_s);
        QCOMPARE(filter().text(), u"plan:\"Japan 5 GB 30 Days\""_s);
        QCOMPARE(table().model()->rowCount(), 1);
        filter().clear();
        const int all = table().model()->rowCount();
        choose(EsimColumn::Left, u"Exclude this value"_s);
        QCOMPARE(filter().text(), u"-left:5"_s);
        QVERIFY(table().model()->rowCount() < all && table().model()->rowCount() > 0);
    }

    void theSelectionIsAddedUp()
    {
        rig->stockEverything();
        open();
        press(Qt::Key_3, Qt::ControlModifier);
        const auto* strip = window->findChild<StatusStrip*>();
        table().setFocus();
        filter().setText(u"plan:greece"_s);
        press(Qt::Key_A, Qt::ControlModifier);
        QVERIFY(table().selectedCount() == 2);
        // 6.1 GB of ten and 1.8 GB of three.
        QVERIFY2(labels(*strip).contains(u"2 selected · Left 7.9 GB"_s),
                 qPrintable(labels(*strip)));
        table().selectRow(0);
        rig->settle();
        QVERIFY(!labels(*strip).contains(u"selected"_s));
    }

    void amountsAreAddedPerCurrency()
    {
        rig->answerOrder(u"B1"_s, {stockEsim(u"501"_s, EsimState::ReadyToInstall)});
        QVERIFY(rig->awaitWord(rig->buy(2, u"Aiko"_s), OrderWord::Ready));
        rig->answerOrder(u"B2"_s, {stockEsim(u"502"_s, EsimState::ReadyToInstall)});
        QVERIFY(rig->awaitWord(rig->buy(2, u"Paul"_s), OrderWord::Ready));
        open();
        press(Qt::Key_2, Qt::ControlModifier);
        table().setFocus();
        press(Qt::Key_A, Qt::ControlModifier);
        const auto twice = DeskRig::plans().at(2).cost.times(2);
        QVERIFY(twice);
        QVERIFY2(labels(*window->findChild<StatusStrip*>())
                     .contains(u"Cost "_s + twice->display(QLocale())),
                 qPrintable(labels(*window->findChild<StatusStrip*>())));
    }

    void spaceShowsAllOfARow()
    {
        rig->stockEverything();
        open();
        press(Qt::Key_3, Qt::ControlModifier);
        table().selectKey(QString(rig->account.text() + u"/412"_s));
        table().setFocus();
        press(Qt::Key_Space);
        auto* card = opened<PopCard>();
        QVERIFY(card);
        QVERIFY(labels(*card).contains(u"Aiko Tanaka"_s));
        QVERIFY(labels(*card).contains(rig->esim(u"412"_s).order.text())); // not a shown column
        QTest::keyClick(card, Qt::Key_Down);
        QVERIFY(!labels(*card).contains(u"Aiko Tanaka"_s));
        QTest::keyClick(card, Qt::Key_Space);
        rig->settle();
        QVERIFY(!opened<PopCard>());
    }
};

SIMSTOCK_TEST_MAIN(TestFinding, QApplication)
#include "tst_finding.moc"
