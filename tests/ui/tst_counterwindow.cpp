// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/counterwindow.h"

#include "models/desk/pricebook.h"
#include "tests/support/testsupport.h"
#include "tests/ui/fitting.h"
#include "tests/ui/panestock.h"
#include "tests/ui/uihelp.h"
#include "ui/counter/countercontrol.h"
#include "ui/counter/countertab.h"
#include "ui/counter/languagerow.h"
#include "ui/customer/customerwords.h"
#include "ui/theme/contrast.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/qrview.h"

#include <QLabel>
#include <QLineEdit>
#include <QMetaProperty>
#include <QSignalSpy>
#include <QVBoxLayout>

#include <algorithm>

using namespace simstock;
using namespace simstock::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int leastPixels = 32; // 24 pt at 96 dots per inch

QStringList wordsOn(const QWidget& window)
{
    QStringList words;
    for (const auto* label : window.findChildren<QLabel*>()) {
        if (label->isVisible() && !label->text().isEmpty())
            words.append(label->text());
    }
    return words;
}

CounterView codeView(const QByteArray& code)
{
    CounterView view;
    view.stage = CounterView::Stage::Code;
    view.plan = u"Japan · 5 GB · 30 days"_s;
    view.code = *ActivationCode::parse(QString::fromUtf8(code));
    return view;
}

/// Every text that any object of the window holds, shown or not, with one of the secrets in it.
QStringList leaks(const QWidget& window, const QStringList& secrets)
{
    QStringList found;
    auto objects = window.findChildren<QObject*>();
    objects.append(const_cast<QWidget*>(&window));
    for (const auto* object : objects) {
        const auto* meta = object->metaObject();
        for (int i = 0; i < meta->propertyCount(); ++i) {
            const auto value = meta->property(i).read(object);
            const auto text = value.canConvert<QString>() ? value.toString() : QString();
            const bool leaks =
                std::any_of(secrets.cbegin(), secrets.cend(), [&text](const QString& secret) {
                    return text.contains(secret, Qt::CaseInsensitive);
                });
            if (leaks)
                found.append(QLatin1StringView(meta->property(i).name()) + u": "_s + text);
        }
    }
    return found;
}

/// Words that do not fit into their labels.
QStringList clippedWords(const QWidget& window)
{
    QStringList clipped;
    for (const auto* label : window.findChildren<QLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const int flags = label->wordWrap() ? static_cast<int>(Qt::TextWordWrap) : 0;
        const QRect needed =
            label->fontMetrics().boundingRect(label->contentsRect(), flags, label->text());
        const QRect place(label->mapTo(&window, QPoint()), label->size());
        if (needed.height() > label->contentsRect().height() ||
            needed.width() > label->contentsRect().width() || !window.rect().contains(place))
            clipped.append(label->text());
    }
    return clipped;
}

} // namespace

class TestCounterWindow : public QObject {
    Q_OBJECT
private:
    ManualClock clock{QDateTime({2026, 11, 22}, {12, 0}, Qt::UTC)};

private Q_SLOTS:
    void init() { SIMSTOCK_TEST_INIT }

    void pixelsHoldTheCodeByteForByte_data()
    {
        QTest::addColumn<int>("choice");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QByteArray>("code");
        for (const auto choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
            const auto name = Theme::name(choice);
            for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
                const auto row = [&](const QString& what, const QByteArray& code) {
                    QTest::newRow(qPrintable(u"%1 %2 %3"_s.arg(name, what).arg(size.width())))
                        << static_cast<int>(choice) << size << code;
                };
                row(u"usual"_s, usualCode);
                row(u"flagged"_s, flaggedCode);
                row(u"long"_s, "LPA:1$smdp.example.com$" + QByteArray(120, 'A'));
            }
        }
    }
    void pixelsHoldTheCodeByteForByte()
    {
        QFETCH(int, choice);
        QFETCH(QSize, size);
        QFETCH(QByteArray, code);
        Theme theme(*qApp, static_cast<ThemeChoice>(choice));
        CounterWindow window(clock);
        window.resize(size);
        window.QWidget::show();
        QCOMPARE(decodedQr(window.grab().toImage()), QByteArray());
        window.show(codeView(code));
        QCoreApplication::sendPostedEvents();
        const QImage picture = window.grab().toImage();
        QCOMPARE(window.size(), size);
        QCOMPARE(decodedQr(picture), code);
        QCOMPARE(picture.pixelColor(2, 2), QColor(Qt::white)); // in every theme
        const auto* qr = window.findChild<QrView*>();
        QCOMPARE(nameOf(*qr), u"Install QR code"_s);
        QVERIFY(qr->width() / (qr->modules() + 2 * QrView::quietZone) >=
                QrView::leastPixelsPerModule);
        window.clear();
        QCOMPARE(decodedQr(window.grab().toImage()), QByteArray());
    }

    void isNamedAndLargeAndNothingIsClipped_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1280") << QSize(1280, 800);
        QTest::newRow("1920") << QSize(1920, 1080);
    }
    void isNamedAndLargeAndNothingIsClipped()
    {
        QFETCH(QSize, size);
        Theme theme(*qApp, ThemeChoice::Light);
        CounterWindow window(clock);
        QCOMPARE(window.windowTitle(), u"Simstock Counter"_s);
        window.setShopName(u"Harbour Travel"_s);
        window.resize(size);
        window.QWidget::show();
        auto view = codeView(flaggedCode);
        view.confirmationCode = u"4711"_s;
        view.startsAtInstall = true;
        view.place = u"Europe and the United Kingdom"_s;
        view.data = u"10 GB a day, then slower"_s;
        view.days = u"you choose the days"_s;
        view.coverage = u"Works in: Austria, Belgium, Bosnia & Herzegovina, Bulgaria, Croatia, "
                        "Czechia, Denmark, Estonia and 31 more."_s;
        view.networks = u"Networks: First Mobile, Second Telecom, Third Wireless and Fourth "
                        "Communications and 4 more (up to 5G)"_s;
        view.price = u"USD 1,234.99 a day"_s;
        for (const auto stage : {CounterView::Stage::Idle, CounterView::Stage::Offer,
                                 CounterView::Stage::Preparing, CounterView::Stage::Code,
                                 CounterView::Stage::Downloaded, CounterView::Stage::Connected}) {
            view.stage = stage;
            window.show(view);
            for (int phone = 0; phone < 2; ++phone) {
                QTest::keyClick(&window, Qt::Key_Right);
                QCoreApplication::sendPostedEvents();
                [[maybe_unused]] const auto laidOut = window.grab();
                QCOMPARE(clippedWords(window), QStringList());
            }
            QCOMPARE(window.size(), size);
            for (const auto* label : window.findChildren<QLabel*>())
                QVERIFY(label->font().pixelSize() >= leastPixels);
        }
    }

    void codesStandInFoursAndConfirmationOnlyWhenFlagged()
    {
        CounterWindow window(clock);
        window.QWidget::show();
        auto view = codeView("LPA:1$rsp-eu.simlessly.com$451F9802E6854E3E");
        view.confirmationCode = u"4711"_s;
        window.show(view);
        QVERIFY(wordsOn(window).contains(u"451F 9802 E685 4E3E"_s));
        QVERIFY(!wordsOn(window).contains(u"4711"_s));
        view.code = *ActivationCode::parse(QString::fromUtf8(flaggedCode));
        window.show(view);
        QVERIFY(wordsOn(window).contains(u"4711"_s));
        QVERIFY(wordsOn(window).contains(u"Confirmation code"_s));
    }

    void warnsWhereDaysStartAtInstallation()
    {
        CounterWindow window(clock);
        window.QWidget::show();
        auto view = codeView(usualCode);
        window.show(view);
        QCOMPARE(wordsOn(window).filter(u"only on the day"_s).size(), 0);
        view.startsAtInstall = true;
        window.show(view);
        QCOMPARE(wordsOn(window).filter(u"only on the day"_s).size(), 1);
    }

    void phonesAreChosenByKeys()
    {
        CounterWindow window(clock);
        window.QWidget::show();
        window.show(codeView(usualCode));
        QVERIFY(wordsOn(window).filter(u"Mobile Service"_s).size() == 1);
        auto* android = qobject_cast<CounterTab*>(button(window, u"Android"_s));
        QVERIFY(android);
        QTest::keyClick(android, Qt::Key_Space);
        QVERIFY(wordsOn(window).filter(u"Mobile Service"_s).isEmpty());
    }

    void clearsOnEscapeAfterAWhileAndWhenHidden()
    {
        CounterWindow window(clock);
        window.QWidget::show();
        QSignalSpy cleared(&window, &CounterWindow::cleared);
        window.show(codeView(usualCode));
        QTest::keyClick(&window, Qt::Key_Escape);
        QCOMPARE(cleared.count(), 1);
        QVERIFY(window.isVisible());
        QVERIFY(!window.view().code);
        QTest::keyClick(&window, Qt::Key_Escape);
        QVERIFY(!window.isVisible());

        window.QWidget::show();
        window.show(codeView(usualCode));
        clock.advance(std::chrono::seconds(179));
        QVERIFY(window.view().code);
        clock.advance(std::chrono::seconds(1));
        QVERIFY(!window.view().code);

        window.show(codeView(usualCode));
        window.hide();
        QVERIFY(!window.view().code);
        QCOMPARE(decodedQr(window.grab().toImage()), QByteArray());
    }

    void wordsGrowAsFarAsThePageHasRoom_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("usual") << QSize(1280, 800);
        QTest::newRow("large") << QSize(1920, 1080);
    }
    void wordsGrowAsFarAsThePageHasRoom()
    {
        QFETCH(QSize, size);
        CounterWindow window(clock);
        window.setShopName(u"Harbour Travel"_s);
        window.resize(size);
        window.QWidget::show();
        const auto headline = [&window] {
            int most = 0;
            for (const auto* label : window.findChildren<QLabel*>()) {
                if (label->isVisible())
                    most = std::max(most, label->fontInfo().pixelSize());
            }
            return most;
        };
        const int usual = headline();
        window.setTextStep(3);
        QVERIFY(headline() > usual);
        window.setTextStep(99);
        QCOMPARE(window.textStep(), CounterWindow::mostTextSteps);
        for (const auto& code : {usualCode, flaggedCode}) {
            window.show(codeView(code));
            QCoreApplication::sendPostedEvents();
            [[maybe_unused]] const auto laidOut = window.grab();
            QCOMPARE(misfits(window).join(u'\n'), QString());
        }
        window.setTextStep(-1);
        window.clear();
        QCOMPARE(headline(), usual);
    }
    void everyLanguageIsSeenOnANarrowPage()
    {
        QWidget page;
        auto* column = new QVBoxLayout(&page);
        column->addStretch(1);
        auto* row = new LanguageRow(&page);
        column->addWidget(row);
        page.resize(700, 600);
        page.show();
        [[maybe_unused]] const auto laidOut = page.grab();
        QCOMPARE(page.width(), 700);
        const auto tabs = row->findChildren<CounterTab*>();
        QCOMPARE(tabs.size(), customerLanguages().size());
        for (const auto* tab : tabs)
            QVERIFY2(row->rect().contains(tab->geometry()), qPrintable(tab->text()));
    }
    void onlyThePinLeavesTheFullScreen()
    {
        CounterWindow window(clock);
        int asked = 0;
        window.setLeaveCheck([&asked](const Secret& pin) {
            ++asked;
            return pin == Secret("4711")
                       ? Call<bool>::ready(true)
                       : Call<bool>::ready(failure(
                             makeError(ErrorKind::Rejected, u"That is not the PIN."_s, {})));
        });
        window.showFullScreen();
        QTRY_VERIFY(window.isFullScreen());
        const auto type = [&window](const QString& pin) {
            auto* field = named<QLineEdit>(window, u"Spending PIN"_s);
            QVERIFY(field);
            QTest::keyClicks(field, pin);
            QTest::keyClick(field, Qt::Key_Return);
        };
        QTest::keyClick(&window, Qt::Key_Escape); // the brand page stands: it would go away
        type(u"0000"_s);
        QTRY_COMPARE(asked, 1);
        QTRY_VERIFY(labels(window).contains(u"That is not the PIN."_s));
        QVERIFY(window.isFullScreen() && window.isVisible());
        clock.advance(std::chrono::seconds(30));
        QVERIFY(!named<QLineEdit>(window, u"Spending PIN"_s)); // nobody typed on
        QVERIFY(!window.close());
        QVERIFY(window.isVisible());
        QTest::keyClick(&window, Qt::Key_F11);
        QVERIFY(window.isFullScreen());
        type(u"4711"_s);
        QTRY_VERIFY(!window.isFullScreen());
        QTest::keyClick(&window, Qt::Key_Escape); // a window to drag is nobody's kiosk
        QVERIFY(!window.isVisible());
    }
    void aHostileNameStaysPlain()
    {
        CounterWindow window(clock);
        window.QWidget::show();
        window.setShopName(u"<h1>Shop</h1>"_s);
        auto view = codeView(usualCode);
        view.plan = u"<img src='file:///etc/passwd'>"_s;
        window.show(view);
        QVERIFY(wordsOn(window).contains(view.plan));
        for (const auto* label : window.findChildren<QLabel*>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void followsTheEsimAndShowsNothingOfMoney()
    {
        PaneRig rig;
        rig.stockEverything();
        CounterWindow window(rig.clock);
        CounterControl control(*rig.desk, window);
        QSignalSpy failed(&control, &CounterControl::failed);
        window.QWidget::show();
        control.present(rig.key(u"411"_s));
        QCOMPARE(window.view().stage, CounterView::Stage::Preparing);
        auto ready = stockEsim(u"411"_s, EsimState::ReadyToInstall);
        ready.readAt = rig.clock.now().addSecs(1);
        rig.stock({ready});
        QTRY_COMPARE(window.view().stage, CounterView::Stage::Code);
        QCOMPARE(decodedQr(window.grab().toImage()), usualCode);
        const auto words = wordsOn(window).join(u'\n');
        for (const auto& forbidden : {u"USD"_s, u"$"_s, u"cost"_s, u"balance"_s, u"Main shop"_s})
            QVERIFY2(!words.contains(forbidden, Qt::CaseInsensitive), qPrintable(forbidden));
        auto installed = stockEsim(u"411"_s, EsimState::OnAPhone);
        installed.readAt = rig.clock.now().addSecs(2);
        rig.stock({installed});
        QCOMPARE(window.view().stage, CounterView::Stage::Downloaded);
        QCOMPARE(decodedQr(window.grab().toImage()), QByteArray());
        auto ended = stockEsim(u"411"_s, EsimState::Ended);
        ended.readAt = rig.clock.now().addSecs(3);
        rig.stock({ended});
        QCOMPARE(window.view().stage, CounterView::Stage::Idle);
        QCOMPARE(failed.count(), 1);
    }

    void anOfferShowsWhatTheCustomerPaysAndNothingElse_data()
    {
        QTest::addColumn<bool>("isPriced");
        QTest::addColumn<bool>("isRegional");
        QTest::newRow("one country") << true << false;
        QTest::newRow("region") << true << true;
        QTest::newRow("no retail price") << false << false;
    }
    void anOfferShowsWhatTheCustomerPaysAndNothingElse()
    {
        QFETCH(bool, isPriced);
        QFETCH(bool, isRegional);
        DeskRig rig;
        auto plan = DeskRig::plans().at(2); // costs 6.10
        plan.countries = isRegional ? QStringList{u"JP"_s, u"KR"_s, u"TW"_s} : QStringList{u"JP"_s};
        plan.region = u"Acme-Roaming Asia"_s;
        plan.networks[1].operatorName = u"ACME ROAMING partner"_s;
        plan.suggestedRetail = std::nullopt;
        rig.script.offerBatches = {{plan}};
        const auto account = rig.addAccount(u"Main shop"_s);
        const PlanKey key{account, plan.code};
        if (isPriced)
            QVERIFY(rig.desk->priceBook().setPrices({{key, DeskRig::dollars(1299)}}));
        rig.settle();
        CounterWindow window(rig.clock);
        CounterControl control(*rig.desk, window);
        QSignalSpy told(&control, &CounterControl::told);
        window.setShopName(u"Harbour Travel"_s);
        window.QWidget::show();
        control.presentOffer(key);
        QCOMPARE(window.view().stage, CounterView::Stage::Offer);
        const auto words = wordsOn(window).join(u'\n');
        QVERIFY(words.contains(u"5 GB · 30 days"_s));
        QVERIFY(words.contains(isRegional ? u"3 countr"_s : u"Japan"_s));
        QCOMPARE(words.contains(u"USD 12.99"_s), isPriced);
        QCOMPARE(words.contains(u"USD"_s), isPriced);
        QCOMPARE(told.count(), 1);
        QCOMPARE(told.first().first().toString().contains(u"without a price"_s), !isPriced);
        const QStringList secrets{u"6.10"_s, u"6,10"_s,   u"Acme"_s,  u"Main shop"_s,   u"margin"_s,
                                  u"cost"_s, u"53.0 %"_s, u"53.0%"_s, plan.code.text(), plan.name};
        QCOMPARE(leaks(window, secrets), QStringList());
        auto* broken = new QLabel(u"6.10"_s, &window); // the search finds what must not be there
        broken->setToolTip(u"from Acme Roaming"_s);
        QCOMPARE(leaks(window, secrets).size(), 2);
        delete broken;
        QTest::keyClick(&window, Qt::Key_Escape);
        QVERIFY(!wordsOn(window).join(u'\n').contains(u"5 GB"_s));
        control.presentOffer({account, OfferCode(u"gone"_s)});
        QCOMPARE(window.view().stage, CounterView::Stage::Idle);
    }
    void anOfferTakesAwayTheCodeOfTheCustomerBefore()
    {
        PaneRig rig;
        rig.stock({stockEsim(u"1"_s, EsimState::ReadyToInstall)});
        CounterWindow window(rig.clock);
        CounterControl control(*rig.desk, window);
        window.QWidget::show();
        control.present(rig.key(u"1"_s)); // still asking the vault
        control.presentOffer({rig.account, DeskRig::plans().first().code});
        rig.settle();
        QCOMPARE(window.view().stage, CounterView::Stage::Offer);
        QVERIFY(!window.view().code);
    }
    void everyWordHasEnoughContrast()
    {
        CounterWindow window(clock);
        const auto labels = window.findChildren<QLabel*>();
        QVERIFY(labels.size() > 10);
        for (const auto* label : labels) {
            const auto ink = label->palette().color(QPalette::WindowText);
            QVERIFY2(contrastRatio(ink, Qt::white) >= 7, qPrintable(label->text()));
        }
        QVERIFY(contrastRatio(Tokens::of(Scheme::Light).muted, Qt::white) < 7); // would be caught
    }

    void aSecondCustomerNeverSeesTheFirstOnesCode()
    {
        PaneRig rig;
        rig.stock({stockEsim(u"1"_s, EsimState::ReadyToInstall),
                   stockEsim(u"2"_s, EsimState::ReadyToInstall, flaggedCode),
                   stockEsim(u"3"_s, EsimState::BeingPrepared)});
        CounterWindow window(rig.clock);
        CounterControl control(*rig.desk, window);
        window.QWidget::show();
        control.present(rig.key(u"1"_s));
        QTRY_VERIFY(window.view().code);
        control.present(rig.key(u"2"_s));
        QVERIFY(!window.view().code); // while the vault is being asked
        QTRY_VERIFY(window.view().code);
        QCOMPARE(decodedQr(window.grab().toImage()), flaggedCode);
        control.present(rig.key(u"1"_s));
        control.present(rig.key(u"3"_s)); // overtakes the answer about the first
        rig.settle();
        QCOMPARE(window.view().stage, CounterView::Stage::Preparing);
        control.present(rig.key(u"1"_s));
        window.hide(); // closed mid-request
        rig.settle();
        QVERIFY(!window.view().code);
    }
};

SIMSTOCK_TEST_MAIN(TestCounterWindow, QApplication)
#include "tst_counterwindow.moc"
