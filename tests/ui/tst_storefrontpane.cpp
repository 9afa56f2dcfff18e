// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/storefront/storefrontpane.h"

#include "models/desk/pricebook.h"
#include "models/desk/pricedesk.h"
#include "models/desk/wishlook.h"
#include "models/items/pricehistorymodel.h"
#include "models/items/storefrontmodels.h"
#include "tests/support/testsupport.h"
#include "tests/ui/adminstock.h"
#include "tests/ui/uihelp.h"
#include "ui/storefront/brandsheet.h"
#include "ui/storefront/changepricessheet.h"
#include "ui/storefront/mailserversheet.h"
#include "ui/storefront/pricehistorysheet.h"
#include "ui/theme/contrast.h"
#include "ui/widgets/confirmsheet.h"
#include "ui/widgets/tableview.h"

#include <QAbstractButton>
#include <QBuffer>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>

using namespace simstock;
using namespace simstock::test;
using namespace Qt::StringLiterals;

class TestStorefrontPane : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<AdminRig> rig;
    std::unique_ptr<StorefrontPane> pane;

    void open(int page)
    {
        rig->addAccounts();
        rig->stockEverything();
        pane = std::make_unique<StorefrontPane>(rig->context());
        pane->resize(1080, 760);
        pane->setPage(page);
        pane->show();
        rig->settle();
        if (page == 1)
            QTRY_VERIFY(named<TableView>(*pane, u"Prices table"_s)->model()->rowCount() > 0);
    }
    void choose(const QString& id)
    {
        pane->reveal(QString(rig->account.text() + u'/' + id));
        rig->settle();
    }
    template <typename SheetType>
    SheetType* sheet(ActionId action)
    {
        rig->trigger(*pane, action);
        return pane->findChild<SheetType*>();
    }
    static QByteArray picture(const char* format, const QSize& size)
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        QBuffer buffer;
        [[maybe_unused]] const bool isOpen = buffer.open(QIODevice::WriteOnly);
        [[maybe_unused]] const bool isSaved = image.save(&buffer, format);
        return buffer.data();
    }
    [[nodiscard]] QString file(const QString& name, const QByteArray& content) const
    {
        QFile out(rig->folder.filePath(name));
        [[maybe_unused]] const bool isOpen = out.open(QIODevice::WriteOnly);
        out.write(content);
        return out.fileName();
    }

    /// In the file dialog that is open.
    void chooseFile(const QString& path) const
    {
        auto* dialog = pane->findChild<QFileDialog*>();
        QVERIFY(dialog);
        auto* name = dialog->findChild<QLineEdit*>(u"fileNameEdit"_s);
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
    }

private Q_SLOTS:
    void init()
    {
        SIMSTOCK_TEST_INIT
        rig = std::make_unique<AdminRig>();
    }
    void cleanup()
    {
        pane.reset();
        rig.reset();
    }

    void contrasts_data()
    {
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<double>("white");
        QTest::addColumn<QColor>("words");
        // By the formula of WCAG 2.1; the grey is its well-known border case of 4.54 : 1.
        QTest::newRow("black") << QColor(0, 0, 0) << 21.0 << QColor(Qt::white);
        QTest::newRow("white") << QColor(255, 255, 255) << 1.0 << QColor(Qt::black);
        QTest::newRow("grey") << QColor(118, 118, 118) << 4.54 << QColor(Qt::black);
        QTest::newRow("red") << QColor(255, 0, 0) << 3.998 << QColor(Qt::black);
        QTest::newRow("navy") << QColor(0, 0, 128) << 16.01 << QColor(Qt::white);
    }
    void contrasts()
    {
        QFETCH(QColor, ground);
        QFETCH(double, white);
        QFETCH(QColor, words);
        QVERIFY2(std::abs(contrastRatio(ground, Qt::white) - white) < 0.01,
                 qPrintable(QString::number(contrastRatio(ground, Qt::white))));
        QCOMPARE(contrastRatio(Qt::white, ground), contrastRatio(ground, Qt::white));
        QCOMPARE(wordsOn(ground), words);
    }
    void contrastInWords()
    {
        QCOMPARE(contrastText(QColor(255, 0, 0)),
                 u"White words: 3.9 : 1, for large words only. Black words: 5.2 : 1, good."_s);
    }

    void logos_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("refusal");
        QTest::newRow("png") << picture("png", {300, 240}) << QString();
        QTest::newRow("jpeg") << picture("jpeg", {300, 240}) << QString();
        QTest::newRow("wide png") << picture("png", {4000, 10}) << QString();
        QTest::newRow("gif") << QByteArray::fromBase64(
                                    "R0lGODdhAQABAIAAAP///////ywAAAAAAQABAAACAkQBADs=")
                             << QString();
        QTest::newRow("bmp") << picture("bmp", {300, 240}) << u"no PNG"_s;
        QTest::newRow("svg") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>")
                             << u"no PNG"_s;
        QTest::newRow("empty") << QByteArray() << u"no PNG"_s;
        QTest::newRow("cut") << picture("png", {300, 240}).left(60) << u"damaged"_s;
        QTest::newRow("named so only") << QByteArray("\x89PNG\r\n\x1a\n nothing") << u"damaged"_s;
        QTest::newRow("too many pixels") << picture("png", {9000, 2}) << u"pixels on a side"_s;
        QTest::newRow("too large")
            << picture("png", {300, 240}) + QByteArray(6 << 20, 'x') << u"5 MB"_s;
    }
    void logos()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, refusal);
        const auto logo = LogoFile::decode(bytes);
        QCOMPARE(logo.has_value(), refusal.isEmpty());
        if (!logo) {
            QVERIFY2(logo.error().userText.contains(refusal), qPrintable(logo.error().userText));
            return;
        }
        QCOMPARE(logo->bytes, bytes);
        QVERIFY(!logo->picture.isNull());
        QVERIFY(logo->picture.width() <= LogoFile::previewSide);
    }

    void namesOfTheContract()
    {
        open(0);
        auto* brands = named<TableView>(*pane, u"Storefront table"_s);
        QVERIFY(brands);
        QCOMPARE(brands->model()->rowCount(), 2);
        QCOMPARE(brands->model()->index(0, 4).data().toString(), u"smtp.harbour.example"_s);
        QCOMPARE(namelessWidgets(*pane).join(u'\n'), QString());
        pane->setPage(1);
        rig->settle();
        auto* prices = named<TableView>(*pane, u"Prices table"_s);
        QVERIFY(prices);
        QTRY_COMPARE(prices->model()->rowCount(), static_cast<int>(DeskRig::plans().size()));
        QStringList headers;
        for (int column = 0; column < prices->model()->columnCount(); ++column)
            headers.append(prices->model()->headerData(column, Qt::Horizontal).toString());
        QCOMPARE(headers.join(u'|'),
                 u"Plan|Account|Cost|Override|Customer price|Margin|Floor|State"_s);
        QCOMPARE(namelessWidgets(*pane).join(u'\n'), QString());
    }

    void aProfileWithItsLogo()
    {
        open(0);
        choose(u"b2"_s);
        auto* dialog = sheet<BrandSheet>(ActionId::NewBrand);
        QVERIFY(dialog);
        QCOMPARE(namelessWidgets(*dialog).join(u'\n'), QString());
        auto* create = button(*dialog, u"Create profile"_s);
        QVERIFY(!create->isEnabled());
        named<QLineEdit>(*dialog, u"Name"_s)->setText(u"Airport"_s);
        named<QLineEdit>(*dialog, u"Sender"_s)->setText(u"Harbour Airport"_s);
        auto* colour = named<QLineEdit>(*dialog, u"Colour"_s);
        colour->setText(u"teal"_s);
        QVERIFY(!create->isEnabled());
        colour->setText(u"#ff0000"_s);
        QVERIFY(labels(*dialog).contains(u"White words: 3.9 : 1"_s));
        dialog->readLogo(file(u"bad.png"_s, "no picture"));
        QTRY_VERIFY(labels(*dialog).contains(u"no PNG, JPEG or GIF"_s));
        const auto logo = picture("png", {120, 120});
        dialog->readLogo(file(u"logo.png"_s, logo));
        QTRY_VERIFY(labels(*dialog).contains(u"120 × 120 pixels: rather small"_s));
        BrandProfile saved;
        saved.id = u"b9"_s;
        rig->admin.brandSaved.usually(saved);
        create->click();
        rig->settle();
        QTRY_COMPARE(rig->admin.logos, QList<QByteArray>{logo});
        QCOMPARE(rig->admin.brandWishes.size(), 1);
        QCOMPARE(rig->admin.brandWishes.first().color, u"#FF0000"_s);
    }
    void aLogoThatFailsIsTriedOnTheSameProfile()
    {
        open(0);
        auto* dialog = sheet<BrandSheet>(ActionId::NewBrand);
        named<QLineEdit>(*dialog, u"Name"_s)->setText(u"Airport"_s);
        named<QLineEdit>(*dialog, u"Sender"_s)->setText(u"Harbour Airport"_s);
        dialog->readLogo(file(u"logo.png"_s, picture("png", {220, 220})));
        QTRY_VERIFY(labels(*dialog).contains(u"220 × 220 pixels"_s));
        BrandProfile saved;
        saved.id = u"b9"_s;
        rig->admin.brandSaved.usually(saved);
        rig->admin.logo.then(failure(ErrorKind::Server));
        auto* create = button(*dialog, u"Create profile"_s);
        create->click();
        rig->settle();
        QTRY_VERIFY(labels(*dialog).contains(u"its logo was not"_s));
        create->click();
        rig->settle();
        QTRY_COMPARE(rig->admin.logos.size(), 2);
        QCOMPARE(rig->admin.brandWishes.last().id, u"b9"_s); // no second profile
    }
    void theMailServersPasswordIsOnlyWritten()
    {
        open(0);
        choose(u"b1"_s);
        auto* dialog = sheet<MailServerSheet>(ActionId::MailServer);
        QVERIFY(dialog);
        QCOMPARE(namelessWidgets(*dialog).join(u'\n'), QString());
        QCOMPARE(named<QLineEdit>(*dialog, u"Host"_s)->text(), u"smtp.harbour.example"_s);
        QCOMPARE(named<QLineEdit>(*dialog, u"Password"_s)->text(), QString());
        rig->admin.tested.then(
            failure(makeError(ErrorKind::Rejected, u"The login was refused."_s, {})));
        button(*dialog, u"Test"_s)->click();
        rig->settle();
        QVERIFY(labels(*dialog).contains(u"It does not work: The login was refused."_s));
        named<QSpinBox>(*dialog, u"Port"_s)->setValue(465);
        button(*dialog, u"Save and test"_s)->click();
        rig->settle();
        QCOMPARE(rig->admin.passwords, QList<QByteArray>{QByteArray()}); // unchanged
        QCOMPARE(rig->admin.mailServerWishes.first().port, 465);
        QVERIFY(rig->admin.mailServerWishes.first().enabled);
    }
    void disablingAndDeletingAskFirst()
    {
        open(0);
        choose(u"b1"_s);
        auto* dialog = sheet<MailServerSheet>(ActionId::MailServer);
        button(*dialog, u"Disable…"_s)->click();
        auto* confirm = dialog->findChild<ConfirmSheet*>();
        QVERIFY(confirm);
        QVERIFY(rig->admin.removedIds.isEmpty());
        confirm->primary()->click();
        rig->settle();
        QCOMPARE(rig->admin.removedIds, QStringList{u"b1"_s});
        choose(u"b2"_s);
        rig->trigger(*pane, ActionId::DeleteBrand);
        for (auto* sheet : pane->findChildren<ConfirmSheet*>()) {
            if (sheet->isVisible())
                sheet->primary()->click();
        }
        rig->settle();
        QCOMPARE(rig->admin.removedIds.last(), u"b2"_s);
    }

    void pricesAreLookedAtBeforeTheyAreSent()
    {
        open(1);
        auto* table = named<TableView>(*pane, u"Prices table"_s);
        QVERIFY(!AdminRig::obstacle(*pane, ActionId::ChangePrices).isEmpty());
        table->selectAll();
        rig->script.acts.usually(AdminRig::answer(Outcome::Accepted));
        auto* dialog = sheet<ChangePricesSheet>(ActionId::ChangePrices);
        QVERIFY(dialog);
        QCOMPARE(namelessWidgets(*dialog).join(u'\n'), QString());
        QVERIFY(dialog->back()->isDefault());
        auto* rule = named<QLineEdit>(*dialog, u"Rule"_s);
        rule->setText(u"cost*"_s);
        QVERIFY(!dialog->primary()->isEnabled());
        QVERIFY(labels(*dialog).contains(u"missing at the end"_s));
        rule->setText(u"cost - 0.5"_s);
        QVERIFY(labels(*dialog).contains(u"under floor"_s));
        QVERIFY(!dialog->primary()->isEnabled());
        rule->setText(u"cost*1.35 -> .99"_s);
        const auto plans = static_cast<int>(DeskRig::plans().size());
        QVERIFY2(dialog->primary()->text().contains(QString::number(plans)),
                 qPrintable(dialog->primary()->text()));
        QVERIFY(rig->script.sent.isEmpty());
        dialog->primary()->click();
        QTRY_VERIFY_WITH_TIMEOUT((rig->settle(), !rig->desk->prices().batch().running), 20'000);
        QCOMPARE(rig->script.sent.size(), plans);
        QCOMPARE(rig->desk->prices().batch().saved, plans);
        for (const auto& record : rig->desk->intents().records())
            QVERIFY(wishlook::wishOf(record.intent.note).endsWith(u".99"_s));
    }
    void aMarkUpIsNoFinalPrice()
    {
        open(1);
        choose(DeskRig::plans().first().code.text());
        auto* dialog = sheet<ChangePricesSheet>(ActionId::ChangePrices);
        auto* kind = named<QComboBox>(*dialog, u"Kind"_s);
        kind->setCurrentIndex(1);
        QCOMPARE(named<QLineEdit>(*dialog, u"Rule"_s)->text(), u"35"_s);
        rig->script.acts.usually(AdminRig::answer(Outcome::Accepted));
        dialog->primary()->click();
        QTRY_COMPARE(rig->script.sent.size(), 1);
        QCOMPARE(rig->desk->intents().records().first().intent.note, u"35 % (was USD 4.99)"_s);
    }

    void underTheFloorIsTickedOneByOneOrNotSent()
    {
        open(1);
        PriceRules rules;
        rules.floor = *PriceFloor::parse(u"50 %"_s);
        QVERIFY(rig->desk->priceBook().setRules(rules));
        rig->settle();
        QTRY_VERIFY(labels(*pane).contains(u"plan(s) under floor"_s));
        const auto plans = static_cast<int>(DeskRig::plans().size());
        named<TableView>(*pane, u"Prices table"_s)->selectAll();
        auto* dialog = sheet<ChangePricesSheet>(ActionId::ChangePrices);
        auto* rule = named<QLineEdit>(*dialog, u"Rule"_s);
        rule->setText(u"cost*1.35"_s);
        QVERIFY(
            labels(*dialog).contains(u"0 price(s) change · %1 plan(s) under floor"_s.arg(plans)));
        QVERIFY(!dialog->primary()->isEnabled());
        auto* preview = named<TableView>(*dialog, u"Price preview"_s);
        preview->setCurrentIndex(preview->model()->index(1, 0));
        QTest::keyClick(preview, Qt::Key_Space);
        QCOMPARE(dialog->primary()->text(), u"Change 1 price(s)"_s);
        Q_EMIT preview->clicked(preview->model()->index(0, 0));
        QCOMPARE(dialog->primary()->text(), u"Change 2 price(s)"_s);
        auto* undo = button(*dialog, u"Undo"_s);
        undo->click();
        QCOMPARE(dialog->primary()->text(), u"Change 1 price(s)"_s);
        auto* all =
            named<QCheckBox>(*dialog, u"Save the %1 plan(s) under the floor, too"_s.arg(plans));
        QVERIFY(all && !all->isChecked());
        all->click();
        QVERIFY(all->isChecked());
        QCOMPARE(dialog->primary()->text(), u"Change %1 price(s)"_s.arg(plans));
        rule->setText(u"cost*1.4"_s); // another price: the ticks were for the one before
        QVERIFY(!dialog->primary()->isEnabled());
        QTest::keySequence(rule, QKeySequence::Undo);
        QCOMPARE(rule->text(), u"cost*1.35"_s);
        QVERIFY(dialog->primary()->isEnabled());
        QTest::keySequence(rule, QKeySequence::Redo);
        QCOMPARE(rule->text(), u"cost*1.4"_s);
        rule->setText(u"cost*2"_s);
        QCOMPARE(dialog->primary()->text(), u"Change %1 price(s)"_s.arg(plans));
        QVERIFY(rig->script.sent.isEmpty());
    }

    void pricesFromAFileAreLookedAtBeforeTheyAreSent()
    {
        open(1);
        rig->script.acts.usually(AdminRig::answer(Outcome::Accepted));
        rig->trigger(*pane, ActionId::ImportPrices);
        chooseFile(file(u"prices.csv"_s, "\xEF\xBB\xBFPlan id;Mark-up %;Final price\r\n"
                                         "JP-1-7;;9,99\r\nJP-3-30;40;\r\nXX;1;\r\n"
                                         "TH-1-7;10;3,00\r\nTH-3-30;;1.500\r\n"));
        QTRY_VERIFY(pane->findChild<ChangePricesSheet*>());
        auto* dialog = pane->findChild<ChangePricesSheet*>();
        QCOMPARE(namelessWidgets(*dialog).join(u'\n'), QString());
        const auto* problems = named<QPlainTextEdit>(*dialog, u"Lines that cannot be used: 3"_s);
        QVERIFY(problems);
        const auto lines = problems->toPlainText().split(u'\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[0].startsWith(u"Line 4: "_s));
        QVERIFY(lines[1].startsWith(u"Line 5: "_s));
        QVERIFY(lines[2].startsWith(u"Line 6: "_s));
        QCOMPARE(named<QComboBox>(*dialog, u"Kind"_s)->currentText(), u"As in prices.csv"_s);
        QCOMPARE(dialog->primary()->text(), u"Change 2 price(s)"_s);
        QVERIFY(rig->script.sent.isEmpty());
        dialog->primary()->click();
        QTRY_VERIFY_WITH_TIMEOUT((rig->settle(), !rig->desk->prices().batch().running), 20'000);
        QStringList notes;
        for (const auto& record : rig->desk->intents().records())
            notes.append(wishlook::wishOf(record.intent.note));
        notes.sort();
        QCOMPARE(notes, (QStringList{u"40 %"_s, u"USD 9.99"_s}));
    }
    void whatIsExportedCanBeImported()
    {
        open(1);
        QTRY_VERIFY(labels(*pane).contains(u"8 own price(s)"_s));
        pane->setFilterText(u"japan"_s);
        QSignalSpy said(pane.get(), &Pane::said);
        rig->trigger(*pane, ActionId::ExportPrices);
        const auto path = rig->folder.filePath(u"list.csv"_s);
        chooseFile(path);
        QTRY_VERIFY(said.count() > 0);
        QFile saved(path);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        const auto content = saved.readAll();
        QCOMPARE(content.trimmed().count('\n'), 6); // the head and the six that are shown
        QVERIFY(content.startsWith("\"Account\",\"Plan id\",\"Plan\""));
        rig->trigger(*pane, ActionId::ImportPrices);
        chooseFile(path);
        QTRY_VERIFY(pane->findChild<ChangePricesSheet*>());
        auto* dialog = pane->findChild<ChangePricesSheet*>();
        QVERIFY(labels(*dialog).contains(u"0 price(s) change · 3 as it is"_s));
    }
    void theEarlierPriceIsPutBackThroughTheSameSheet()
    {
        open(1);
        const auto plan = DeskRig::plans().first();
        rig->script.acts.usually(AdminRig::answer(Outcome::Accepted));
        choose(plan.code.text());
        sheet<ChangePricesSheet>(ActionId::ChangePrices)->primary()->click();
        PriceOverride now;
        now.offer = plan.code;
        now.finalPrice = DeskRig::dollars(199);
        rig->admin.prices.usually(QList<PriceOverride>{now});
        QTRY_VERIFY_WITH_TIMEOUT((rig->settle(), !rig->desk->prices().batch().running), 20'000);
        rig->desk->prices().refreshAll();
        rig->settle();
        QTRY_VERIFY(labels(*pane).contains(u"1 own price(s)"_s));
        auto* history = sheet<PriceHistorySheet>(ActionId::PriceHistory);
        QVERIFY(history);
        QCOMPARE(namelessWidgets(*history).join(u'\n'), QString());
        auto* table = named<TableView>(*history, u"Price history table"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        const auto from = table->model()->index(0, static_cast<int>(PastPriceColumn::From));
        QCOMPARE(from.data().toString(), u"USD 4.99"_s);
        QVERIFY(history->primary()->isEnabled());
        history->primary()->click();
        rig->settle();
        auto* dialog = pane->findChild<ChangePricesSheet*>();
        QVERIFY(dialog);
        QVERIFY(dialog->isVisible());
        QCOMPARE(named<QComboBox>(*dialog, u"Kind"_s)->currentText(), u"The earlier prices"_s);
        QCOMPARE(dialog->primary()->text(), u"Change 1 price(s)"_s);
        dialog->primary()->click();
        QTRY_VERIFY_WITH_TIMEOUT((rig->settle(), !rig->desk->prices().batch().running), 20'000);
        QCOMPARE(rig->desk->intents().records().size(), 2);
        QCOMPARE(rig->desk->intents().records().first().intent.note, u"USD 4.99 (was USD 1.99)"_s);
    }

    void everyActionThatIsNotPossibleSaysWhy()
    {
        open(0);
        choose(u"b1"_s);
        for (const int page : {0, 1}) {
            pane->setPage(page);
            for (int id = 0; id < static_cast<int>(ActionId::Count); ++id) {
                const auto answer = pane->availability(static_cast<ActionId>(id));
                QCOMPARE(answer.possible, answer.reason.isEmpty());
            }
        }
    }
};

SIMSTOCK_TEST_MAIN(TestStorefrontPane, QApplication)
#include "tst_storefrontpane.moc"
