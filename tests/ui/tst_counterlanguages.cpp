// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/cataloguedesk.h"
#include "models/desk/pricebook.h"
#include "tests/support/testsupport.h"
#include "tests/ui/panestock.h"
#include "tests/ui/uihelp.h"
#include "ui/counter/countercontrol.h"
#include "ui/counter/countertab.h"
#include "ui/counter/counterwindow.h"
#include "ui/customer/customertexts.h"
#include "ui/customer/installsteps.h"
#include "ui/widgets/qrview.h"

#include <QLabel>
#include <QSignalSpy>

using namespace simstock;
using namespace simstock::test;
using namespace Qt::StringLiterals;

using Stage = CounterView::Stage;

namespace {

/// What does not fit into its place, or whose place is outside the window.
QStringList clipped(const QWidget& window)
{
    QStringList found;
    for (const auto* label : window.findChildren<QLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const int flags = label->wordWrap() ? static_cast<int>(Qt::TextWordWrap) : 0;
        const QRect space = label->contentsRect();
        const QRect needed = label->fontMetrics().boundingRect(space, flags, label->text());
        const QRect place(label->mapTo(&window, QPoint()), label->size());
        if (needed.height() > space.height() || needed.width() > space.width() ||
            !window.rect().contains(place))
            found.append(label->text());
    }
    for (const auto* tab : window.findChildren<QAbstractButton*>()) {
        const QRect place(tab->mapTo(&window, QPoint()), tab->size());
        const auto wide = tab->fontMetrics().horizontalAdvance(tab->text());
        if (tab->isVisible() && (wide > tab->width() || !window.rect().contains(place)))
            found.append(tab->text());
    }
    return found;
}

} // namespace

class TestCounterLanguages : public QObject {
    Q_OBJECT
private:
    /// A plan with much to say: a region, a price, days that start at installation.
    static Offer talkative()
    {
        auto plan = DeskRig::plans().at(2);
        plan.countries =
            QString(u"AT BE BA BG HR CZ DK EE FI FR DE GR HU IS IE IT LV LI LT GB"_s).split(u' ');
        plan.networks = {{u"DE"_s, u"First Mobile"_s, u"4G/5G"_s}};
        plan.startRule = StartRule::OnInstall;
        return plan;
    }

    std::unique_ptr<PaneRig> m_rig;
    PlanKey m_plan;

private Q_SLOTS:
    void initTestCase()
    {
        m_rig = std::make_unique<PaneRig>();
        auto esim = stockEsim(u"1"_s, EsimState::ReadyToInstall, flaggedCode);
        const auto plan = talkative();
        m_rig->script.offerBatches = {{plan}};
        esim.offer = plan.code;
        m_rig->stock({esim});
        m_rig->desk->catalogue().syncAll();
        m_rig->settle();
        m_plan = {m_rig->account, plan.code};
        QVERIFY(m_rig->desk->priceBook().setPrices({{m_plan, DeskRig::dollars(123499)}}));
    }
    void cleanupTestCase() { m_rig.reset(); }
    void init() { SIMSTOCK_TEST_INIT }

    void clippedWordsAreFound()
    {
        QWidget page;
        QLabel label(u"Mobile data for your trip"_s, &page);
        label.resize(label.sizeHint());
        page.resize(label.size());
        page.show();
        QCOMPARE(clipped(page), QStringList());
        label.resize(label.width() / 2, label.height());
        QCOMPARE(clipped(page).size(), 1);
        label.resize(label.sizeHint());
        label.move(10, 0); // beyond the edge
        QCOMPARE(clipped(page).size(), 1);
    }

    void everyPageFitsInEveryLanguage_data()
    {
        QTest::addColumn<QString>("language");
        for (const auto& language : customerLanguages())
            QTest::newRow(qPrintable(language.code)) << language.code;
    }
    void everyPageFitsInEveryLanguage()
    {
        QFETCH(QString, language);
        auto& rig = *m_rig;
        const auto key = m_plan;
        CounterWindow window(rig.clock);
        CounterControl control(*rig.desk, window);
        window.setShopName(u"Harbour Travel and Money Exchange"_s);
        window.QWidget::show();
        window.setLanguage(language);
        for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
            window.resize(size);
            const auto look = [&](const QString& page) {
                for (int pass = 0; pass < 3; ++pass) // a layout asks its parent's
                    QCoreApplication::sendPostedEvents();
                QVERIFY2(clipped(window).isEmpty(),
                         qPrintable(u"%1, %2: "_s.arg(page).arg(size.width()) +
                                    clipped(window).join(u'|')));
                QCOMPARE(window.size(), size);
            };
            look(u"idle"_s);
            control.presentOffer(key);
            QCOMPARE(window.view().stage, Stage::Offer);
            look(u"offer"_s);
            control.present(rig.key(u"1"_s));
            QTRY_COMPARE(window.view().stage, Stage::Code);
            auto view = window.view();
            view.confirmationCode = u"4711-0815"_s;
            view.startsAtInstall = true;
            window.show(view);
            for (const auto phone : phones()) {
                look(phoneName(phone));
                QTest::keyClick(&window, Qt::Key_Right);
            }
            QCOMPARE(decodedQr(window.grab().toImage()), flaggedCode);
            for (const auto stage :
                 {Stage::Preparing, Stage::Downloaded, Stage::Connected, Stage::Thanks}) {
                view.stage = stage;
                window.show(view);
                look(u"message"_s);
            }
            window.turnPage();
        }
    }
};

SIMSTOCK_TEST_MAIN(TestCounterLanguages, QApplication)
#include "tst_counterlanguages.moc"
