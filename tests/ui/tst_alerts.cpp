// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/forecastdesk.h"
#include "models/desk/shopbooks.h"
#include "models/desk/usagedesk.h"
#include "tests/support/testsupport.h"
#include "tests/ui/panestock.h"
#include "tests/ui/uihelp.h"
#include "ui/desktop/newsfeed.h"
#include "ui/desktop/notifications.h"
#include "ui/desktop/settingsdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/usage/usagepane.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QCheckBox>
#include <QLineEdit>

using namespace simstock;
using namespace simstock::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class HeardNews final : public Notifications {
public:
    using Notifications::Notifications;
    void show(const News& news) override { shown.append(news); }
    QList<News> shown;
};

} // namespace

/// Plans in use that run out are told once, and a press on the news shows the eSIM.
class TestAlerts : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<PaneRig> rig;
    std::unique_ptr<MainWindow> window;
    std::unique_ptr<HeardNews> heard;
    std::unique_ptr<NewsFeed> feed;

    [[nodiscard]] Esim used(const QString& id, double share, int hoursLeft = 20 * 24) const
    {
        auto esim = stockEsim(id, EsimState::InUse);
        esim.used = DataSize(static_cast<qint64>(static_cast<double>(esim.total->bytes()) * share));
        esim.usageAt = rig->clock.now();
        esim.readAt = rig->clock.now();
        esim.expiresAt = rig->clock.now().addSecs(3600LL * hoursLeft);
        return esim;
    }
    void listen(const Preferences& preferences = {})
    {
        feed.reset();
        heard = std::make_unique<HeardNews>();
        feed = std::make_unique<NewsFeed>(*rig->desk, *heard, [] { return true; });
        feed->setPreferences(preferences);
        rig->pass(11s);
    }
    void stock(const QList<Esim>& esims)
    {
        rig->stock(esims);
        rig->pass(11s);
    }
    void open()
    {
        window = std::make_unique<MainWindow>(*rig->desk, rig->theme, rig->settings);
        window->addPane(u"usage"_s, Icon::Usage, u"Usage"_s,
                        [](const PaneContext& context, QWidget* parent) {
                            return new UsagePane(context, parent);
                        });
        window->start();
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        rig->settle();
    }
    [[nodiscard]] QStringList titles() const
    {
        QStringList all;
        for (const auto& news : heard->shown)
            all.append(news.title);
        return all;
    }

private Q_SLOTS:
    void init()
    {
        SIMSTOCK_TEST_INIT
        rig = std::make_unique<PaneRig>();
    }
    void cleanup()
    {
        feed.reset();
        heard.reset();
        window.reset();
        rig.reset();
    }

    void eachLimitIsToldOnceAndNamesNobody()
    {
        listen();
        stock({used(u"371"_s, 0.5)});
        QCOMPARE(titles(), QStringList());
        stock({used(u"371"_s, 0.85)});
        QCOMPARE(titles(), QStringList{u"80 % of the data is used"_s});
        const auto news = heard->shown.constFirst();
        QCOMPARE(news.text, u"Japan 5 GB 30 Days"_s);
        QVERIFY(!news.text.contains(QString(rig->esim(u"371"_s).iccid.text()).right(4)));
        rig->pass(31min); // the renewal
        rig->pass(11s);
        stock({used(u"371"_s, 0.86)});
        QCOMPARE(heard->shown.size(), 1);
        stock({used(u"371"_s, 0.95)});
        QCOMPARE(titles().constLast(), u"90 % of the data is used"_s);
        listen(); // the program was started anew
        QCOMPARE(titles(), QStringList());
    }
    void manyAtOnceAreOneNotification()
    {
        listen();
        stock({used(u"371"_s, 0.85), used(u"372"_s, 0.95), used(u"373"_s, 0.1, 5)});
        QCOMPARE(titles(), QStringList{u"Data or time runs out"_s});
        QCOMPARE(heard->shown.constFirst().text, u"3 eSIM(s) to look at."_s);
    }
    void onlyWhatIsInUseIsTold()
    {
        auto ready = used(u"402"_s, 0.95, 5);
        ready.state = EsimState::ReadyToInstall;
        auto gone = used(u"403"_s, 1.0, 5);
        gone.state = EsimState::UsedUp; // long before the desk was opened
        auto over = used(u"404"_s, 0.95, 5);
        over.state = EsimState::Ended;
        listen();
        stock({ready, gone, over});
        QCOMPARE(titles(), QStringList());
        ready.state = EsimState::InUse; // the control
        stock({ready});
        QCOMPARE(titles(), QStringList{u"90 % of the data is used"_s});
    }
    void dataOfVendorsThatAreReadOnRequestIsNeverTold()
    {
        rig->script.usageRules.onTimer = false;
        listen();
        stock({used(u"371"_s, 0.95)});
        QCOMPARE(titles(), QStringList());
        stock({used(u"371"_s, 0.95, 20)}); // its end is no figure of use
        QCOMPARE(titles(), QStringList{u"The plan ends within 1 day(s)"_s});
        rig->script.usageRules.onTimer = true; // the control
        rig->pass(31min);
        rig->pass(11s);
        QCOMPARE(titles().constLast(), u"90 % of the data is used"_s);
    }
    void theForecastIsTold()
    {
        listen({});
        QList<UsageSample> samples;
        auto esim = used(u"371"_s, 0.1);
        esim.total = DataSize(5 * DataSize().gigabyte());
        stock({esim});
        for (int i = 0; i < 8; ++i) { // three quarters in a day, eSIMs of 20 days
            UsageSample sample;
            sample.esim = rig->key(u"371"_s);
            sample.total = esim.total;
            sample.used = DataSize(esim.total->bytes() / 100 * (10 + 8 * i));
            sample.readAt = rig->clock.now().addSecs(-3600LL * 3 * (7 - i));
            samples.append(sample);
        }
        rig->script.usage.usually(samples);
        rig->desk->usage().refresh({rig->key(u"371"_s)}, UsageRead::Fresh);
        QTRY_VERIFY(rig->desk->forecasts().find(rig->key(u"371"_s)) &&
                    rig->desk->forecasts().find(rig->key(u"371"_s))->needsCall(rig->clock.now()));
        rig->pass(11s);
        QCOMPARE(titles(), QStringList{u"The data will be gone before the plan ends"_s});
    }
    void quietHoursAndSilenceLoseNothing()
    {
        Preferences preferences;
        const auto now = rig->clock.now().toLocalTime().time();
        preferences.quietFrom = now.addSecs(-600);
        preferences.quietUntil = now.addSecs(1200);
        listen(preferences);
        stock({used(u"371"_s, 0.85)});
        QCOMPARE(titles(), QStringList());
        rig->pass(31min);
        rig->pass(11s);
        QCOMPARE(titles(), QStringList{u"80 % of the data is used"_s});
        Preferences silent;
        silent.silenced = {NewsKind::ForecastAlert};
        listen(silent);
        stock({used(u"371"_s, 0.95)});
        QCOMPARE(titles(), QStringList());
    }
    void aPressOnTheNewsShowsTheEsim()
    {
        open();
        listen();
        stock({used(u"370"_s, 0.1), used(u"371"_s, 0.85), used(u"372"_s, 0.2)});
        QCOMPARE(heard->shown.size(), 1);
        auto* pane = window->pane(u"usage"_s);
        for (auto* action : pane->actions()) { // hides whoever needs no call today
            if (QString(action->text()).remove(u'&') == u"Needs a call today"_s)
                action->trigger();
        }
        auto* table = pane->findChild<TableView*>();
        QCOMPARE(table->model()->rowCount(), 0);
        window->reveal(heard->shown.constFirst().pane, heard->shown.constFirst().key);
        QCOMPARE(table->model()->rowCount(), 3);
        QVERIFY(table->currentIndex().isValid());
        QCOMPARE(table->currentKey(), heard->shown.constFirst().key);
    }
    void thresholdsAreFoundAndChosenByKeyboard()
    {
        open();
        QTest::keyClick(window.get(), Qt::Key_Comma, Qt::ControlModifier);
        auto* sheet = window->findChild<SettingsDialog*>();
        auto* search = named<QLineEdit>(*sheet, u"Search"_s);
        QTest::keyClicks(search, u"threshold"_s);
        QVERIFY(!named<QCheckBox>(*sheet, u"A balance is low"_s));
        auto* half = named<QCheckBox>(*sheet, u"50 % of the data is used"_s);
        auto* most = named<QCheckBox>(*sheet, u"90 % of the data is used"_s);
        auto* early = named<QCheckBox>(*sheet, u"3 day(s) before the plan ends"_s);
        QVERIFY(half && most && early);
        QVERIFY(!half->isChecked() && most->isChecked() && !early->isChecked());
        for (auto* box : {half, most, early}) {
            while (sheet->focusWidget() != box)
                QTest::keyClick(sheet->focusWidget(), Qt::Key_Tab);
            QTest::keyClick(box, Qt::Key_Space);
        }
        QTest::keyClick(sheet, Qt::Key_Return);
        open(); // as it was written down
        const AlertLimits wanted{{50, 80}, {1, 3}, true};
        QVERIFY(window->preferences().alerts == wanted);
        listen(window->preferences());
        stock({used(u"371"_s, 0.55)});
        QCOMPARE(titles(), QStringList{u"50 % of the data is used"_s});
    }
    void nothingChosenStaysNothing()
    {
        Preferences none;
        none.alerts = {{}, {}, false};
        writePreferences(rig->settings, none);
        rig->settings.sync();
        QCOMPARE(readPreferences(rig->settings), none);
    }
};

SIMSTOCK_TEST_MAIN(TestAlerts, QApplication)
#include "tst_alerts.moc"
