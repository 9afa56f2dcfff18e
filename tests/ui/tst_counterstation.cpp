// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/counterstation.h"

#include "models/desk/intentbook.h"
#include "models/desk/pricebook.h"
#include "models/desk/shopbooks.h"
#include "models/desk/spendpin.h"
#include "tests/support/testsupport.h"
#include "tests/ui/panestock.h"
#include "tests/ui/uihelp.h"
#include "ui/counter/countercontrol.h"
#include "ui/counter/counterpanel.h"
#include "ui/counter/counterplace.h"
#include "ui/counter/countertab.h"
#include "ui/counter/counterwindow.h"
#include "ui/counter/screenkeeper.h"

#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QScreen>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>

using namespace simstock;
using namespace simstock::test;
using namespace Qt::StringLiterals;

using Stage = CounterView::Stage;

namespace {

class FakeKeeper final : public ScreenKeeper {
public:
    void keepAwake(bool on) override { isAwake = on; }
    bool isAwake = false;
};

QString wordsOn(const QWidget& window)
{
    QStringList words;
    for (const auto* label : window.findChildren<QLabel*>()) {
        if (label->isVisible() && !label->text().isEmpty())
            words.append(label->text());
    }
    return words.join(u'\n');
}

} // namespace

class TestCounterStation : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<QSettings> settings;
    std::unique_ptr<PaneRig> rig;
    std::unique_ptr<CounterWindow> counter;
    std::unique_ptr<CounterControl> control;
    std::unique_ptr<QMainWindow> agent;
    std::unique_ptr<CounterPlace> place;
    FakeKeeper keeper;

    void act(const QString& text) const
    {
        auto* action = menuAction(*agent, text);
        QVERIFY2(action && action->isEnabled(), qPrintable(text));
        action->trigger();
    }
    void showCode()
    {
        place->open();
        control->present(rig->key(u"1"_s));
        QTRY_COMPARE(counter->view().stage, Stage::Code);
    }
    void stateIs(EsimState state)
    {
        auto esim = stockEsim(u"1"_s, state);
        esim.offer = DeskRig::plans().at(2).code;
        esim.readAt = rig->clock.now().addSecs(1);
        rig->stock({esim});
    }
    void press(int key, Qt::KeyboardModifiers modifiers) const
    {
        QTest::keyClick(agent.get(), static_cast<Qt::Key>(key), modifiers);
    }

private Q_SLOTS:
    void init()
    {
        SIMSTOCK_TEST_INIT
        folder = std::make_unique<QTemporaryDir>();
        settings = std::make_unique<QSettings>(folder->filePath(u"s.ini"_s), QSettings::IniFormat);
        rig = std::make_unique<PaneRig>();
        rig->script.offerBatches = {DeskRig::plans()};
        stateIs(EsimState::ReadyToInstall);
        const PlanKey plan{rig->account, DeskRig::plans().at(2).code};
        QVERIFY(rig->desk->priceBook().setPrices({{plan, DeskRig::dollars(1299)}}));
        counter = std::make_unique<CounterWindow>(rig->clock);
        control = std::make_unique<CounterControl>(*rig->desk, *counter);
        agent = std::make_unique<QMainWindow>();
        agent->menuBar()->addMenu(u"Help"_s);
        place = std::make_unique<CounterPlace>(*counter, *agent, *settings);
        new CounterStation(*agent, *counter, *control, *place, keeper, *settings);
        agent->resize(1500, 800);
        agent->show();
        QVERIFY(QTest::qWaitForWindowActive(agent.get()));
    }
    void cleanup()
    {
        place.reset();
        agent.reset();
        control.reset();
        counter.reset();
        rig.reset();
    }

    void theAgentSetsSizeAndKiosk()
    {
        auto& pin = rig->desk->spendPin();
        auto* station = agent->findChild<CounterStation*>();
        station->offerKiosk(pin, *settings);
        auto* kiosk = menuAction(*agent, u"Only staff leave the full screen (PIN)"_s);
        QVERIFY(kiosk && !kiosk->isEnabled()); // there is no PIN to ask for
        QVERIFY(wait(pin.set(Secret("4711"), Secret("4711"), {})));
        QTRY_VERIFY(kiosk->isEnabled());
        kiosk->trigger();
        counter->showFullScreen();
        QTest::keyClick(counter.get(), Qt::Key_Escape);
        QVERIFY(counter->isVisible());
        auto* field = named<QLineEdit>(*counter, u"Spending PIN"_s);
        QVERIFY(field);
        QTest::keyClicks(field, u"4711"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(!counter->isVisible());

        agent->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(agent.get()));
        press(Qt::Key_Plus, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(counter->textStep(), 1);
        press(Qt::Key_Minus, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(counter->textStep(), 0);
        QVERIFY(!menuAction(*agent, u"Smaller words at the counter"_s)->isEnabled());
    }
    void theAgentLeadsByKeys()
    {
        QCOMPARE(agent->menuBar()->actions().constFirst()->text(), u"&Counter"_s);
        showCode();
        agent->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(agent.get()));
        press(Qt::Key_Left, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(counter->view().stage, Stage::Offer);
        QVERIFY(!counter->view().code);
        press(Qt::Key_Right, Qt::ControlModifier | Qt::AltModifier);
        QTRY_COMPARE(counter->view().stage, Stage::Code);
        press(Qt::Key_Right, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(counter->view().stage, Stage::Thanks);
        QCOMPARE(decodedQr(counter->grab().toImage()), QByteArray());
        press(Qt::Key_Left, Qt::ControlModifier | Qt::AltModifier);
        QTRY_COMPARE(counter->view().stage, Stage::Code);
        press(Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(counter->view().stage, Stage::Idle);
        QVERIFY(counter->isVisible());
        press(Qt::Key_B, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(!counter->isVisible());
        QVERIFY(!menuAction(*agent, u"Next page at the counter"_s)->isEnabled());
    }

    void theNotedLanguageOfTheCustomerIsSpoken()
    {
        auto second = stockEsim(u"2"_s, EsimState::ReadyToInstall);
        rig->stock({second, stockEsim(u"3"_s, EsimState::ReadyToInstall)});
        auto& book = rig->desk->books().customers;
        book.assign({rig->key(u"1"_s)}, book.put({{}, u"Ada"_s, {}, {}, u"de"_s, {}}));
        book.assign({rig->key(u"2"_s)}, book.put({{}, u"Layla"_s, {}, {}, u"ar"_s, {}}));
        rig->settle();
        const auto usual = counter->words().language();
        QVERIFY(usual != u"de"_s && usual != u"ar"_s);
        showCode();
        QCOMPARE(counter->words().language(), u"de"_s);
        QVERIFY(counter->view().plan.contains(u"30 Tage"_s));
        act(u"Español"_s); // he would rather have another
        act(u"Next page at the counter"_s);
        act(u"Back at the counter"_s);
        QTRY_COMPARE(counter->view().stage, Stage::Code);
        QCOMPARE(counter->words().language(), u"es"_s);
        control->present(rig->key(u"2"_s));
        QTRY_COMPARE(counter->view().stage, Stage::Code);
        QCOMPARE(counter->words().language(), u"ar"_s);
        QCOMPARE(counter->layoutDirection(), Qt::RightToLeft);
        control->present(rig->key(u"3"_s)); // nothing is known of who comes next
        QTRY_COMPARE(counter->view().stage, Stage::Code);
        QCOMPARE(counter->words().language(), usual);
    }

    void theAgentSeesThePageButNotTheCode()
    {
        const auto* panel = agent->findChild<CounterPanel*>();
        QVERIFY(!panel->isVisible());
        showCode();
        QVERIFY(panel->isVisible());
        QVERIFY(wordsOn(*panel).contains(u"The install code"_s));
        QCOMPARE(namelessWidgets(*agent), QStringList());
        QCOMPARE(decodedQr(counter->grab().toImage()), usualCode);
        QCOMPARE(decodedQr(counter->thumbnail(counter->size()).toImage()), QByteArray());
        act(u"What the customer sees"_s);
        QVERIFY(!panel->isVisible());
        QCOMPARE(settings->value("counter/panel").toBool(), false);
    }

    void aClosedPanelStaysClosed()
    {
        auto* dock = agent->findChild<QDockWidget*>();
        showCode();
        QVERIFY(dock->isVisible());
        dock->close();
        QCOMPARE(settings->value("counter/panel").toBool(), false);
        counter->hide();
        showCode();
        QVERIFY(!dock->isVisible());
        act(u"What the customer sees"_s);
        QVERIFY(dock->isVisible());
        const auto* picture = agent->findChild<CounterPanel*>()->findChild<QLabel*>(u"picture"_s);
        QVERIFY(picture && !picture->pixmap().isNull());
    }

    void aNarrowWindowIsNotMadeWiderThanItsScreen()
    {
        agent->resize(1280, 800);
        const auto* dock = agent->findChild<QDockWidget*>();
        showCode();
        QVERIFY(!dock->isVisible());
        act(u"What the customer sees"_s);
        QVERIFY(dock->isVisible() && dock->isFloating());
        QCOMPARE(agent->width(), 1280);
    }

    void theScreenStaysAwakeWhileACodeShowsAndALockBlanks()
    {
        QVERIFY(!keeper.isAwake);
        showCode();
        QVERIFY(keeper.isAwake);
        act(u"Next page at the counter"_s);
        QVERIFY(!keeper.isAwake);
        act(u"Back at the counter"_s);
        QTRY_VERIFY(keeper.isAwake);
        Q_EMIT keeper.locked();
        QVERIFY(!counter->isVisible());
        QVERIFY(!counter->view().code);
        QVERIFY(!keeper.isAwake);
    }

    void installedMeansThanksAndThenTheBrandPage()
    {
        showCode();
        stateIs(EsimState::OnAPhone);
        QTRY_COMPARE(counter->view().stage, Stage::Downloaded);
        rig->clock.advance(std::chrono::seconds(60));
        stateIs(EsimState::InUse);
        QTRY_COMPARE(counter->view().stage, Stage::Connected);
        rig->clock.advance(std::chrono::seconds(19));
        QCOMPARE(counter->view().stage, Stage::Connected);
        rig->clock.advance(std::chrono::seconds(1));
        QCOMPARE(counter->view().stage, Stage::Thanks);
        rig->clock.advance(std::chrono::seconds(20));
        QCOMPARE(counter->view().stage, Stage::Idle);
        stateIs(EsimState::UsedUp); // nobody is followed any more
        QCOMPARE(counter->view().stage, Stage::Idle);
    }

    void theVendorIsAskedWhileTheCodeIsShown()
    {
        showCode();
        const auto answer = [&](EsimState state) {
            auto esim = stockEsim(u"1"_s, state);
            esim.readAt = rig->clock.now().addSecs(1);
            rig->script.esim.usually(esim);
        };
        const auto before = rig->script.esim.count;
        answer(EsimState::ReadyToInstall);
        rig->pass(std::chrono::seconds(4));
        QCOMPARE(rig->script.esim.count, before);
        rig->pass(std::chrono::seconds(1));
        QTRY_COMPARE(rig->script.esim.count, before + 1);
        QCOMPARE(counter->view().stage, Stage::Code);
        answer(EsimState::OnAPhone);
        rig->pass(std::chrono::seconds(10));
        QTRY_COMPARE(counter->view().stage, Stage::Downloaded);
        answer(EsimState::InUse);
        rig->pass(std::chrono::seconds(15));
        QTRY_COMPARE(counter->view().stage, Stage::Connected);
        const auto after = rig->script.esim.count;
        QCOMPARE(after, before + 3);
        for (int second = 0; second < 60; second += 10)
            rig->pass(std::chrono::seconds(10));
        QCOMPARE(rig->script.esim.count, after); // nothing is awaited any more
    }

    void theOrderOfTheOfferIsFollowedToItsCode()
    {
        place->open();
        const PlanKey plan{rig->account, DeskRig::plans().at(2).code};
        control->presentOffer(plan);
        ActAnswer refused;
        refused.outcome = Outcome::Refused;
        refused.error = makeError(ErrorKind::Rejected);
        rig->script.acts.then(refused);
        QVERIFY(rig->awaitWord(rig->buy(2, u"Ana"_s), OrderWord::Refused));
        QCOMPARE(counter->view().stage, Stage::Offer); // as before; nothing was bought
        rig->answerOrder(u"B1"_s);
        const auto order = rig->buy(2, u"Ana"_s);
        QVERIFY(rig->awaitWord(order, OrderWord::BeingPrepared));
        QCOMPARE(counter->view().stage, Stage::Preparing);
        counter->setLanguage(u"de"_s);
        QVERIFY(counter->view().plan.contains(u"30 Tage"_s));
        OrderStanding standing;
        standing.ready = true;
        standing.esims = {stockEsim(u"9"_s, EsimState::ReadyToInstall, flaggedCode)};
        standing.esims[0].key.account = rig->account;
        standing.esims[0].order = VendorOrderId(u"B1"_s);
        rig->script.standing.usually(standing);
        QVERIFY(rig->awaitWord(order, OrderWord::Ready));
        QTRY_COMPARE(counter->view().stage, Stage::Code);
        QCOMPARE(decodedQr(counter->grab().toImage()), flaggedCode);
        QCOMPARE(counter->words().language(), u"de"_s);
    }
    void whatIsClearedDuringAnOrderStaysClear()
    {
        const PlanKey plan{rig->account, DeskRig::plans().at(2).code};
        place->open();
        const auto orderOne = [&](const QString& number) {
            control->presentOffer(plan);
            rig->answerOrder(number);
            return rig->awaitWord(rig->buy(2, u"Ana"_s), OrderWord::BeingPrepared) &&
                   counter->view().stage == Stage::Preparing;
        };
        QVERIFY(orderOne(u"B1"_s));
        counter->setLanguage(u"de"_s);
        act(u"Clear the counter"_s); // and with it the language
        QCOMPARE(counter->view().stage, Stage::Idle);
        QCOMPARE(counter->words().language(), u"en"_s);
        QVERIFY(orderOne(u"B4"_s));
        act(u"Next page at the counter"_s);
        QCOMPARE(counter->view().stage, Stage::Thanks);
        counter->setLanguage(u"de"_s);
        QCOMPARE(counter->view().stage, Stage::Thanks);
    }
    void onlyWhatIsKnownIsPromised()
    {
        auto silent = stockEsim(u"7"_s, EsimState::ReadyToInstall); // its vendor states no amount
        silent.total.reset();
        silent.offer = OfferCode(u"gone"_s);
        auto known = silent;
        known.key.id = VendorEsimId(u"8"_s);
        known.offer = DeskRig::plans().at(2).code;
        rig->stock({silent, known});
        place->open();
        control->present(rig->key(u"7"_s));
        QTRY_COMPARE(counter->view().stage, Stage::Code);
        QVERIFY2(!counter->view().plan.contains(u"nlimited"_s), qPrintable(counter->view().plan));
        control->present(rig->key(u"8"_s));
        QTRY_VERIFY2(counter->view().plan.contains(u"5 GB"_s), qPrintable(counter->view().plan));
    }
    void nobodyElsesOrderIsShown()
    {
        place->open();
        control->presentOffer({rig->account, DeskRig::plans().at(2).code});
        rig->answerOrder(u"B2"_s);
        QVERIFY(rig->awaitWord(rig->buy(5, u"Rui"_s), OrderWord::BeingPrepared)); // another plan
        QCOMPARE(counter->view().stage, Stage::Offer);
        ActAnswer accepted;
        accepted.outcome = Outcome::Accepted;
        accepted.order = VendorOrderId(u"B3"_s);
        rig->script.acts.then(accepted);
        rig->batchPlan();
        rig->startBatch(u"Group"_s, {u"Marta"_s}); // of the very plan
        const auto isBought = [this] {
            const auto& records = rig->desk->intents().records();
            return std::any_of(records.cbegin(), records.cend(), [](const IntentRecord& each) {
                return each.orders.contains(VendorOrderId(u"B3"_s));
            });
        };
        for (int second = 0; second < 20 && !QTest::qWaitFor(isBought, 100); ++second)
            rig->pass(milliseconds(1000));
        QVERIFY(isBought());
        QCOMPARE(counter->view().stage, Stage::Offer);
    }

    void theLanguageStaysWithTheCustomerAndGoesWithHim()
    {
        place->open();
        auto* arabic = button(*counter, u"العربية"_s);
        QTest::mouseClick(arabic, Qt::LeftButton);
        QCOMPARE(counter->layoutDirection(), Qt::RightToLeft);
        control->presentOffer({rig->account, DeskRig::plans().at(2).code});
        QVERIFY2(wordsOn(*counter).contains(u"اليابان"_s), qPrintable(wordsOn(*counter)));
        QVERIFY(wordsOn(*counter).contains(u"٣٠"_s)); // its digits
        control->present(rig->key(u"1"_s));
        QTRY_COMPARE(counter->view().stage, Stage::Code);
        QCOMPARE(counter->words().language(), u"ar"_s);
        for (const auto* label : counter->findChildren<QLabel*>()) {
            if (label->text().startsWith(u"451F"_s) || label->text().startsWith(u"rsp-eu"_s))
                QCOMPARE(label->layoutDirection(), Qt::LeftToRight);
        }
        const auto* qr = named<QWidget>(*counter, u"Install QR code"_s);
        QVERIFY(qr && qr->mapTo(counter.get(), QPoint()).x() > counter->width() / 2); // mirrored
        QTRY_COMPARE(decodedQr(counter->grab().toImage()), usualCode);
        auto* german = button(*counter, u"Deutsch"_s);
        german->setFocus();
        QTest::keyClick(german, Qt::Key_Space);
        QVERIFY(counter->view().code); // the same page in another language
        QVERIFY(counter->view().plan.contains(u"30 Tage"_s));
        QCOMPARE(counter->layoutDirection(), Qt::LeftToRight);
        rig->clock.advance(std::chrono::seconds(180));
        QCOMPARE(counter->view().stage, Stage::Idle);
        QCOMPARE(counter->words().language(), u"en"_s); // the next customer is somebody else
    }

    void theAgentChoosesTheLanguageToo()
    {
        showCode();
        act(u"Français"_s);
        QCOMPARE(counter->words().language(), u"fr"_s);
        const auto* box = agent->findChild<QComboBox*>();
        QCOMPARE(box->currentText(), u"Français"_s);
        counter->setUsualLanguage(u"de"_s);
        act(u"Clear the counter"_s);
        QCOMPARE(counter->words().language(), u"de"_s);
    }

    void theTimeIsTheAgents()
    {
        act(u"After 1 minute(s)"_s); // tests run without the plural forms
        showCode();
        rig->clock.advance(std::chrono::seconds(59));
        QVERIFY(counter->view().code);
        rig->clock.advance(std::chrono::seconds(1));
        QVERIFY(!counter->view().code);
        QCOMPARE(settings->value("counter/clearAfterMinutes").toInt(), 1);
    }

    void theCustomersScreenIsNeverTheAgents()
    {
        struct Case {
            QStringList screens; ///< the agent's with a star
            QString remembered;
            int expected;
        };
        const QList<Case> cases{{{u"*A"_s}, {}, -1},
                                {{u"*A"_s}, u"A"_s, -1},
                                {{u"*A"_s, u"B"_s}, {}, 1},
                                {{u"B"_s, u"*A"_s}, {}, 0},
                                {{u"*A"_s, u"B"_s, u"C"_s}, u"C"_s, 2},
                                {{u"*A"_s, u"B"_s}, u"C"_s, 1}, // unplugged
                                {{u"*A"_s, u"B"_s}, u"window"_s, -1},
                                {{u"A"_s, u"*B"_s}, u"B"_s, 0}}; // the agent moved there
        for (const auto& each : cases) {
            QList<ScreenFact> facts;
            for (auto name : each.screens) {
                const bool isAgents = name.startsWith(u'*');
                facts.append({name.remove(u'*'), {}, isAgents, nullptr});
            }
            QCOMPARE(counterScreen(facts, each.remembered), each.expected);
        }
    }

    void anUnpluggedMonitorLeavesAClearedWindow()
    {
        showCode();
        place->lose(u"somebody else's"_s);
        QVERIFY(counter->view().code);
        place->fill(*QGuiApplication::primaryScreen()); // as on a second monitor
        QVERIFY(counter->isFullScreen());
        QVERIFY(counter->view().code);
        place->lose(place->screens().constFirst().id);
        QVERIFY(!counter->isFullScreen());
        QVERIFY(counter->isVisible());
        QVERIFY(!counter->view().code);
        QCOMPARE(decodedQr(counter->grab().toImage()), QByteArray());
    }
};

SIMSTOCK_TEST_MAIN(TestCounterStation, QApplication)
#include "tst_counterstation.moc"
