// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/esims/esimspane.h"

#include "tests/support/testsupport.h"
#include "tests/ui/panestock.h"
#include "tests/ui/uihelp.h"
#include "ui/widgets/codefield.h"
#include "ui/widgets/detaildock.h"
#include "ui/widgets/qrview.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>

using namespace simstock;
using namespace simstock::test;
using namespace Qt::StringLiterals;

class TestEsimsPane : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<PaneRig> rig;
    std::unique_ptr<EsimsPane> pane;

    void open()
    {
        pane = std::make_unique<EsimsPane>(rig->context());
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
    [[nodiscard]] TableView& table() const { return *pane->findChild<TableView*>(); }
    [[nodiscard]] DetailDock& dock() const { return *pane->findChild<DetailDock*>(); }
    [[nodiscard]] QByteArray seenByCamera() const { return decodedQr(pane->grab().toImage()); }
    [[nodiscard]] QString labels() const
    {
        QStringList words;
        for (const auto* label : pane->findChildren<QLabel*>()) {
            if (label->isVisible())
                words.append(label->text());
        }
        return words.join(u'\n');
    }

private Q_SLOTS:
    void init()
    {
        SIMSTOCK_TEST_INIT
        rig = std::make_unique<PaneRig>();
    }
    void cleanup()
    {
        pane.reset();
        rig.reset();
    }

    void namesOfTheContract()
    {
        rig->stockEverything();
        open();
        QCOMPARE(nameOf(table()), u"eSIMs table"_s);
        QVERIFY(named<QLineEdit>(*pane, u"Filter eSIMs"_s));
        const auto* tabs = dock().findChild<QTabBar*>();
        QStringList names;
        for (int tab = 0; tab < tabs->count(); ++tab)
            names.append(tabs->tabText(tab).remove(u'&'));
        QCOMPARE(names, u"QR Install Usage Timeline Money Notes Raw"_s.split(u' '));
        choose(u"412"_s);
        for (const auto& page :
             {u"qr"_s, u"install"_s, u"usage"_s, u"timeline"_s, u"money"_s, u"notes"_s, u"raw"_s}) {
            dock().setCurrentPage(page);
            QCOMPARE(namelessWidgets(*pane).join(u'\n'), QString());
        }
    }

    void theDockShowsTheCodeOfTheChosenRow()
    {
        rig->stock({stockEsim(u"1"_s, EsimState::ReadyToInstall),
                    stockEsim(u"2"_s, EsimState::ReadyToInstall, flaggedCode),
                    stockEsim(u"3"_s, EsimState::BeingPrepared)});
        open();
        QCOMPARE(seenByCamera(), QByteArray());
        choose(u"1"_s);
        QTRY_COMPARE(seenByCamera(), usualCode);
        choose(u"2"_s);
        QTRY_COMPARE(seenByCamera(), flaggedCode);
        choose(u"3"_s);
        QCOMPARE(seenByCamera(), QByteArray());
        QVERIFY(labels().contains(u"still preparing"_s));
        for (const auto* field : pane->findChildren<CodeField*>())
            QCOMPARE(field->code(), QString()); // nothing of the one before is left
    }

    void aCodeOnAPhoneIsConcealedUntilSomeoneInsists()
    {
        rig->stock({stockEsim(u"1"_s, EsimState::InUse), stockEsim(u"2"_s, EsimState::InUse)});
        open();
        choose(u"1"_s);
        QTRY_VERIFY(button(*pane, u"Show it anyway"_s));
        QCOMPARE(seenByCamera(), QByteArray());
        QTest::keyClick(button(*pane, u"Show it anyway"_s), Qt::Key_Space);
        QTRY_COMPARE(seenByCamera(), usualCode);
        choose(u"2"_s); // said for one, not for all
        QTRY_VERIFY(button(*pane, u"Show it anyway"_s));
        QCOMPARE(seenByCamera(), QByteArray());
    }

    void enterOpensTheDockAndItStays()
    {
        rig->stockEverything();
        open();
        table().setFocus();
        table().selectRow(1);
        QTest::keyClick(&dock(), Qt::Key_Escape);
        QVERIFY(!dock().isVisible());
        QVERIFY(table().hasFocus());
        QTest::keyClick(&table(), Qt::Key_Return);
        QVERIFY(dock().isVisible());
        QVERIFY(table().hasFocus());
        QTest::keyClick(&table(), Qt::Key_Down);
        QVERIFY(dock().isVisible());
        QTest::keyClick(&dock(), Qt::Key_Escape);
        pane = std::make_unique<EsimsPane>(rig->context()); // another start
        pane->show();
        QVERIFY(!dock().isVisible());
    }

    void everyActionThatIsNotPossibleSaysWhy()
    {
        rig->stockEverything();
        rig->script.fits.insert(ActKind::Suspend, {false, u"It is not on a phone."_s, {}});
        open();
        for (int id = 0; id < static_cast<int>(ActionId::Count); ++id) {
            const auto answer = pane->availability(static_cast<ActionId>(id));
            QVERIFY2(answer.possible != !answer.reason.isEmpty(), qPrintable(answer.reason));
        }
        choose(u"412"_s);
        QCOMPARE(PaneRig::obstacle(*pane, ActionId::Suspend), u"It is not on a phone."_s);
        QCOMPARE(PaneRig::obstacle(*pane, ActionId::TopUp), QString());
        choose(u"288"_s);
        QVERIFY(PaneRig::obstacle(*pane, ActionId::ShowAtCounter).contains(u"revoked"_s));
        choose(u"411"_s);
        QCOMPARE(PaneRig::obstacle(*pane, ActionId::ShowAtCounter), QString());
    }

    void withoutTheVendorEverythingIsStillRead()
    {
        rig->stock({stockEsim(u"1"_s, EsimState::ReadyToInstall)});
        rig->script.inventory.usually(failure(ErrorKind::Network));
        rig->script.esim.usually(failure(ErrorKind::Network));
        open();
        choose(u"1"_s);
        QTRY_COMPARE(seenByCamera(), usualCode);
        rig->trigger(*pane, ActionId::SyncNow);
        rig->trigger(*pane, ActionId::CheckNow);
        rig->settle();
        QVERIFY(pane->findChildren<QDialog*>().isEmpty());
        QCOMPARE(seenByCamera(), usualCode);
    }

    void customerAndNoteAreKeptWhileRowsChange()
    {
        rig->stock({stockEsim(u"1"_s, EsimState::ReadyToInstall),
                    stockEsim(u"2"_s, EsimState::ReadyToInstall)});
        open();
        choose(u"1"_s);
        rig->trigger(*pane, ActionId::EditNote);
        auto* name = named<QLineEdit>(*pane, u"Customer of this eSIM"_s);
        QVERIFY(name);
        QTRY_VERIFY(name->hasFocus());
        QTest::keyClicks(name, u"<b>Ann</b>"_s);
        auto later = stockEsim(u"1"_s, EsimState::ReadyToInstall);
        later.readAt = rig->clock.now().addSecs(1);
        later.apn = u"new"_s;
        rig->stock({later}); // a read in between takes nothing away
        QCOMPARE(name->text(), u"<b>Ann</b>"_s);
        choose(u"2"_s);
        QTRY_COMPARE(rig->esim(u"1"_s).customerName, u"<b>Ann</b>"_s);
        QCOMPARE(rig->esim(u"2"_s).customerName, QString());
        choose(u"1"_s);
        QTRY_VERIFY(labels().contains(u"<b>Ann</b>"_s));
        for (const auto* label : pane->findChildren<QLabel*>())
            QVERIFY(label->textFormat() == Qt::PlainText || !label->text().contains(u'<'));
    }

    void showAtCounterNamesTheEsim()
    {
        rig->stockEverything();
        open();
        choose(u"412"_s);
        QSignalSpy asked(pane.get(), &Pane::counterRequested);
        rig->trigger(*pane, ActionId::ShowAtCounter);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().value<EsimKey>(), rig->key(u"412"_s));
    }

    void closingWhileTheVaultIsAskedIsFine()
    {
        rig->stock({stockEsim(u"1"_s, EsimState::ReadyToInstall)});
        open();
        pane->reveal(rig->account.text() + u"/1"_s);
        pane.reset();
        rig->settle();
        QCOMPARE(rig->esim(u"1"_s).state, EsimState::ReadyToInstall);
    }
};

SIMSTOCK_TEST_MAIN(TestEsimsPane, QApplication)
#include "tst_esimspane.moc"
