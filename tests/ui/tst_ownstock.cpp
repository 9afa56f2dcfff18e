// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/ownstock.h"
#include "models/domain/ownstock.h"
#include "models/items/esimsmodel.h"
#include "tests/support/databasefile.h"
#include "tests/support/testsupport.h"
#include "tests/ui/panestock.h"
#include "tests/ui/uihelp.h"
#include "ui/counter/countercontrol.h"
#include "ui/counter/counterwindow.h"
#include "ui/esims/esimspane.h"
#include "ui/esims/handoverpack.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pastesheet.h"
#include "ui/widgets/tableview.h"

#include <QClipboard>
#include <QDirIterator>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

using namespace simstock;
using namespace simstock::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray firstCode = "LPA:1$smdp.other.example$OWN-STOCK-0001-AAAA";
const QByteArray secondCode = "LPA:1$smdp.other.example$OWN-STOCK-0002-BBBB";
const QByteArray thirdCode = "LPA:1$smdp.other.example$OWN-STOCK-0003-CCCC";
const QString firstIccid = u"8985200000000000017"_s;

/// As a wholesaler sends it.
QString spreadsheet()
{
    return u"ICCID;Code;Plan\r\n"_s + firstIccid + u';' + QString::fromLatin1(firstCode) +
           u";Japan\r\n"_s + u"\"\";\""_s + QString::fromLatin1(secondCode) +
           u"\";Japan\r\n;LPA:1$not a code;\r\n;"_s + QString::fromLatin1(thirdCode) + u";\r\n;"_s +
           QString::fromLatin1(thirdCode) + u";twice\r\n"_s;
}

} // namespace

/// Codes that were bought elsewhere become eSIMs of the own stock: sealed, to hand over, with no
/// vendor behind them.
class TestOwnStock : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<PaneRig> rig;

    [[nodiscard]] QList<Esim> stock() const { return stockOf(*rig->desk); }
    static QList<Esim> stockOf(const Desk& desk)
    {
        QList<Esim> own;
        for (const auto& esim : desk.esims().esims()) {
            if (esim.key.account == ownStockAccount())
                own.append(esim);
        }
        return own;
    }
    StockImport keep(const QString& text, const QString& plan = u"Japan 5 GB"_s)
    {
        const auto done = wait(rig->desk->ownStock().keep(recognisePasted(text).codes, plan));
        rig->settle();
        return done && *done ? **done : StockImport();
    }
    [[nodiscard]] QStringList filesWith(const QByteArray& words) const
    {
        QStringList found;
        QDirIterator files(rig->folder.path(), QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const auto file = files.next();
            if (bytesOf(file).contains(words))
                found.append(file);
        }
        return found;
    }
    template <typename Type>
    static Type* shown(const QWidget& window)
    {
        for (auto* widget : window.findChildren<Type*>()) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init()
    {
        SIMSTOCK_TEST_INIT
        rig = std::make_unique<PaneRig>();
    }
    void cleanup() { rig.reset(); }

    void everyCodeOfAListIsRecognised()
    {
        const auto pasted = recognisePasted(spreadsheet());
        QCOMPARE(pasted.kind, PastedKind::ActivationCode);
        QCOMPARE(pasted.codes.size(), 3);
        QCOMPARE(pasted.codes[0].code.qrText().toLatin1(), firstCode);
        QCOMPARE(pasted.codes[0].iccid.text(), firstIccid);
        QVERIFY(pasted.codes[1].iccid.isEmpty());
        QVERIFY(!pastedTitle(pasted).contains(u"OWN-STOCK"_s));
        const auto one = recognisePasted(QString::fromLatin1(firstCode));
        QCOMPARE(one.codes.size(), 1);
    }

    void codesAreKeptOnceSealedAndSurviveARestart()
    {
        rig->stock({stockEsim(u"412"_s, EsimState::ReadyToInstall)});
        const auto done =
            keep(spreadsheet() + u"x\t"_s + QString::fromLatin1(usualCode) + u"\r\n"_s);
        QCOMPARE(done.imported.size(), 3);
        QCOMPARE(done.known, QList<EsimKey>{rig->key(u"412"_s)}); // of a vendor's eSIM
        QCOMPARE(stock().size(), 3);
        const auto again = keep(spreadsheet());
        QVERIFY(again.imported.isEmpty());
        QCOMPARE(again.known.size(), 3);
        QCOMPARE(stock().size(), 3);
        rig->desk->flush();
        rig->settle();
        QCOMPARE(filesWith("OWN-STOCK-000"), QStringList());

        const auto& accounts = rig->desk->accounts();
        for (const auto& esim : stock()) {
            QCOMPARE(accounts.label(esim.key.account), u"Own stock"_s);
            for (const auto act : {ActKind::TopUp, ActKind::Message, ActKind::Cancel,
                                   ActKind::Suspend, ActKind::Resume, ActKind::Revoke}) {
                const auto fit = rig->desk->esims().fit(act, esim.key);
                QVERIFY(!fit.possible);
                QVERIFY(fit.reason.contains(u"own stock"_s));
            }
        }
        // The customer, then the program again.
        const auto key = done.imported.constFirst();
        rig->desk->esims().setCustomer(key, u"Ada"_s, u"ada@mail.example"_s, {});
        rig->settle();
        rig->desk.reset();
        const auto workspace = Workspace::open(rig->folder.filePath(u"workspace"_s));
        rig->desk = std::make_unique<Desk>(*workspace, rig->secrets, rig->directory, rig->clock);
        QVERIFY(rig->desk->open());
        rig->settle();
        QTRY_COMPARE(stock().size(), 3);
        const auto* row = rig->desk->esims().find(key);
        QVERIFY(row && row->hasCode);
        QCOMPARE(row->customerName, u"Ada"_s);
        QCOMPARE(row->iccid.text(), firstIccid);
        QCOMPARE(row->state, EsimState::ReadyToInstall);

        HandOverPack pack(*rig->desk, {key});
        QSignalSpy gathered(&pack, &HandOverPack::gathered);
        pack.gather();
        QVERIFY(gathered.wait() || pack.isGathered());
        const auto customers = pack.customers(u"en"_s, u"Isar"_s);
        QCOMPARE(customers.size(), 1);
        QCOMPARE(customers.first().code.qrText().toLatin1(), firstCode);
        QCOMPARE(customers.first().plan, u"Japan 5 GB"_s);

        CounterWindow counter(rig->clock);
        CounterControl control(*rig->desk, counter);
        control.present(key);
        QTRY_VERIFY(counter.view().code);
        QCOMPARE(counter.view().code->qrText().toLatin1(), firstCode);
        QCOMPARE(counter.view().plan, u"Japan 5 GB"_s); // nobody promises unlimited data
        EsimsModel model(rig->desk->esims(), rig->desk->accounts(), rig->clock);
        const int shown = model.rowOfKey(esimRowKey(key));
        QVERIFY(shown >= 0);
        QCOMPARE(model.index(shown, static_cast<int>(EsimColumn::Left)).data().toString(), u"—"_s);
    }

    void withoutAKeyNothingIsKept()
    {
        PaneRig closed;
        closed.secrets.become(VaultState::SessionOnly);
        QTemporaryDir other;
        const auto workspace = Workspace::open(other.filePath(u"workspace"_s));
        Desk desk(*workspace, closed.secrets, closed.directory, closed.clock);
        QVERIFY(desk.open());
        QTRY_VERIFY(desk.intents().isOpen());
        const auto done = wait(desk.ownStock().keep(recognisePasted(spreadsheet()).codes, u"x"_s));
        QVERIFY(done && !*done);
        QCOMPARE(done->error().kind, ErrorKind::Storage);
        QVERIFY(done->error().userText.endsWith(u'.'));
        QVERIFY(stockOf(desk).isEmpty());
    }

    /// By keyboard: paste, name the plan, import, go to it.
    void pastedCodesAreImportedFromTheSheet_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("codes");
        QTest::newRow("one") << QString::fromLatin1(firstCode) << 1;
        QTest::newRow("a list") << spreadsheet() << 3;
    }
    void pastedCodesAreImportedFromTheSheet()
    {
        QFETCH(QString, text);
        QFETCH(int, codes);
        MainWindow window(*rig->desk, rig->theme, rig->settings);
        window.addPane(u"esims"_s, Icon::Esims, u"eSIMs"_s,
                       [](const PaneContext& context, QWidget* parent) {
                           return new EsimsPane(context, parent);
                       });
        window.start();
        window.resize(1280, 800);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        rig->settle();
        QGuiApplication::clipboard()->setText(text);
        window.showPane(u"esims"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
        auto* sheet = shown<PasteSheet>(window);
        QVERIFY(sheet);
        QCOMPARE(namelessWidgets(*sheet), QStringList());
        auto* plan = named<QLineEdit>(*sheet, u"Plan, as customers read it"_s);
        QVERIFY(plan);
        plan->setFocus();
        QTest::keyClicks(plan, u"Japan 5 GB 30 days"_s);
        auto* act = button(*sheet, u"Import as own stock"_s);
        QVERIFY(act && act->isEnabled());
        QTest::keyClick(act, Qt::Key_Space);
        QTRY_COMPARE(stock().size(), codes);
        auto* list = sheet->findChild<QListWidget*>();
        QTRY_VERIFY(list->isVisible());
        QCOMPARE(list->count(), codes);
        QVERIFY(labels(*sheet).contains(u"imported as own stock"_s));
        QTest::keyClick(list, Qt::Key_Return);
        rig->settle();
        QVERIFY(!shown<PasteSheet>(window));
        auto* table = window.pane(u"esims"_s)->findChild<TableView*>();
        QCOMPARE(table->selectedCount(), 1);
        QVERIFY(table->currentKey().toString().startsWith(u"own-stock/"_s));
        QCOMPARE(stock().constFirst().planName, u"Japan 5 GB 30 days"_s);
    }
};

SIMSTOCK_TEST_MAIN(TestOwnStock, QApplication)
#include "tst_ownstock.moc"
