// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/agetext.h"
#include "tests/support/testsupport.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/agelabel.h"
#include "ui/widgets/amountlabel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/credentialedit.h"
#include "ui/widgets/detaildock.h"
#include "ui/widgets/layoutstore.h"
#include "ui/widgets/meter.h"
#include "ui/widgets/navigation.h"
#include "ui/widgets/popcard.h"
#include "ui/widgets/selectabletext.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/statusstrip.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/typedamount.h"
#include "ui/widgets/typedconfirmation.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>

#include <map>

using namespace simstock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class MemoryStore final : public LayoutStore {
public:
    [[nodiscard]] QByteArray load(const QString& key) const override
    {
        const auto found = m_values.find(key);
        return found == m_values.end() ? QByteArray() : found->second;
    }
    void save(const QString& key, const QByteArray& value) override { m_values[key] = value; }

private:
    std::map<QString, QByteArray> m_values;
};

QAccessibleInterface& accessible(QObject& object)
{
    return *QAccessible::queryAccessibleInterface(&object);
}

} // namespace

class TestWidgets : public QObject {
    Q_OBJECT
private:
    ManualClock m_clock{QDateTime({2026, 6, 1}, {12, 0}, Qt::UTC)};

private slots:
    void init() { SIMSTOCK_TEST_INIT }

    /// Words stand at the side the window is read from, whatever script they are in.
    void selectableWordsKeepTheirSide_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("latin") << u"Simstock 0.1.0"_s;
        QTest::newRow("arabic") << u"\u0633\u064A\u0645"_s;
    }
    void selectableWordsKeepTheirSide()
    {
        QFETCH(QString, words);
        const auto isLeft = [&words](Qt::LayoutDirection direction, bool isKept) {
            QLabel label;
            label.setLayoutDirection(direction);
            if (isKept)
                setSelectable(label);
            else
                label.setTextInteractionFlags(Qt::TextSelectableByMouse);
            label.setText(words);
            label.resize(600, 30);
            const auto picture = label.grab().toImage();
            const auto ground = picture.pixelColor(picture.width() / 2, 1);
            for (int y = 0; y < picture.height(); ++y) {
                for (int x = 0; x < picture.width() / 2; ++x) {
                    if (picture.pixelColor(x, y) != ground)
                        return true;
                }
            }
            return false;
        };
        QVERIFY(isLeft(Qt::LeftToRight, true));
        QVERIFY(!isLeft(Qt::RightToLeft, true));
        const bool isLatin =
            words.front().unicode() < 128; // the control: Qt's own goes by the words
        QCOMPARE(isLeft(Qt::RightToLeft, false), isLatin);
    }

    void aCardWrapsNoLineThatHasRoom()
    {
        QWidget window;
        window.resize(900, 700);
        PopCard card(u"Help"_s, &window);
        card.setAttribute(Qt::WA_DeleteOnClose, false);
        const QString value(48, u'n'); // wider than the usual card allows, narrower than the widest
        const QString spaced = QString(value).replace(20, 1, u" "_s);
        card.setContent(u"Title"_s, {{u"a:one,other"_s, u"short"_s}, {u"state:"_s, spaced}});
        card.popUp({0, 0, 10, 10});
        int high = 0;
        for (const auto* label : card.findChildren<QLabel*>()) {
            if (label->text() == spaced)
                high = label->height();
        }
        QVERIFY(high > 0 && card.width() > metrics::dock && card.width() <= metrics::sheetMaximum);
        QVERIFY2(high < 2 * card.fontMetrics().lineSpacing(), qPrintable(QString::number(high)));
        card.close();
    }

    void agesReadAsPeopleSpeak_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shortText");
        QTest::newRow("now") << qint64(5) << u"just now"_s << u"now"_s;
        QTest::newRow("minutes") << qint64(14 * 60) << u"14 min ago"_s << u"14 min"_s;
        QTest::newRow("hours") << qint64(3 * 3600) << u"3 h ago"_s << u"3 h"_s;
        QTest::newRow("days") << qint64(2 * 86400) << u"2 d ago"_s << u"2 d"_s;
        QTest::newRow("to come") << qint64(-2 * 86400) << u"in 2 d"_s << u"now"_s;
    }
    void agesReadAsPeopleSpeak()
    {
        QFETCH(qint64, seconds);
        QFETCH(QString, text);
        QFETCH(QString, shortText);
        const QDateTime then = m_clock.now().addSecs(-seconds);
        QCOMPARE(longAgeText(then, m_clock.now(), QLocale::c()), text);
        QCOMPARE(ageText(then, m_clock.now()), shortText);
    }

    void ageCountsOnOnlyInSight()
    {
        AgeLabel label(m_clock);
        label.setTime(m_clock.now().addSecs(-60));
        QCOMPARE(m_clock.pendingTimers(), 0);
        label.show();
        QCOMPARE(m_clock.pendingTimers(), 1);
        m_clock.advance(2min);
        QCOMPARE(label.text(), u"3 min ago"_s);
        QVERIFY(!label.toolTip().isEmpty());
        label.hide();
        QCOMPARE(m_clock.pendingTimers(), 0);
    }

    void valuesAreReadAloud()
    {
        Chip chip;
        chip.setState(u"Being prepared"_s, Tone::Info);
        QCOMPARE(accessible(chip).text(QAccessible::Name), u"Being prepared"_s);
        AmountLabel amount;
        amount.setAmount(u"USD"_s, u"18.60"_s);
        QCOMPARE(amount.text().replace(QChar::Nbsp, u' '), u"USD 18.60"_s);
        Meter meter;
        meter.setShare(0.4, Tone::Good);
        QCOMPARE(accessible(meter).role(), QAccessible::ProgressBar);
        QCOMPARE(meter.value(), 40);
    }

    void navigationIsAListOfNames()
    {
        NavigationPanel panel;
        NavigationList& list = panel.list();
        list.addPane(u"catalogue"_s, Icon::Catalogue, u"Catalogue"_s);
        list.addPane(u"orders"_s, Icon::Orders, u"Orders"_s);
        list.setBadge(u"orders"_s, 2, Tone::Bad, u"2 unknown outcomes"_s);
        QSignalSpy selected(&list, &NavigationList::paneSelected);
        list.setCurrentPane(u"orders"_s);
        QCOMPARE(selected.count(), 1);
        QCOMPARE(list.currentPane(), u"orders"_s);
        QAccessibleInterface& node = accessible(list);
        QCOMPARE(node.role(), QAccessible::List);
        QCOMPARE(node.text(QAccessible::Name), u"Navigation"_s);
        QCOMPARE(node.child(1)->text(QAccessible::Name), u"Orders"_s);
        QCOMPARE(node.child(1)->text(QAccessible::Description), u"2 unknown outcomes"_s);
        panel.setFolded(true);
        QCOMPARE(panel.width(), 56);
        QCOMPARE(node.child(1)->text(QAccessible::Name), u"Orders"_s);
    }

    void sheetReturnsBackUnlessTold()
    {
        QWidget window;
        window.show();
        Sheet sheet(u"New order"_s, &window);
        auto* field = new QLineEdit;
        sheet.addField(u"&Quantity"_s, field);
        QPushButton* buy = sheet.setPrimary(u"Buy 3 for USD 18.60"_s);
        QSignalSpy bought(buy, &QPushButton::clicked);
        sheet.open();
        QCOMPARE(sheet.windowModality(), Qt::WindowModal);
        QCOMPARE(accessible(sheet).role(), QAccessible::Dialog);
        QCOMPARE(accessible(*field).text(QAccessible::Name), u"Quantity"_s);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(bought.count(), 0);
        QVERIFY(!sheet.isVisible());
        sheet.setReturnPressesPrimary(true);
        sheet.open();
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(bought.count(), 1);
        QVERIFY(sheet.isVisible());
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!sheet.isVisible());
        QVERIFY(buy->x() > sheet.back()->x()); // primary last
    }

    void bandNamesTheEnvironment()
    {
        Banner band;
        band.setEnvironment(true, u"Shop"_s);
        QVERIFY(band.message().startsWith(u"LIVE"_s));
        band.setEnvironment(false, u"Shop"_s);
        QVERIFY(band.message().startsWith(u"SANDBOX"_s));
    }

    void typedConfirmationWantsTheWords()
    {
        TypedConfirmation confirmation(u"4821"_s);
        QSignalSpy changed(&confirmation, &TypedConfirmation::confirmedChanged);
        QTest::keyClicks(&confirmation.field(), u"482"_s);
        QVERIFY(!confirmation.isConfirmed());
        QTest::keyClicks(&confirmation.field(), u"1 "_s);
        QVERIFY(confirmation.isConfirmed());
        QTest::keyClicks(&confirmation.field(), u"5"_s);
        QVERIFY(!confirmation.isConfirmed());
        QCOMPARE(changed.count(), 2);
        QVERIFY(!TypedConfirmation(QString()).isConfirmed());
    }

    void dockRemembersItsTab()
    {
        MemoryStore store;
        for (const QString& expected : {u"qr"_s, u"usage"_s}) {
            DetailDock dock;
            dock.addPage(u"qr"_s, u"QR"_s, new QWidget);
            dock.addPage(u"usage"_s, u"Usage"_s, new QWidget);
            dock.rememberTab(store, u"esims/dock"_s);
            QCOMPARE(dock.currentPage(), expected);
            QCOMPARE(dock.findChild<QTabBar*>()->tabText(0), u"QR"_s);
            dock.setCurrentPage(u"usage"_s);
        }
    }

    void amountsAreReadAsTheyAreTyped_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("micros"); // -1: not understood
        const auto row = [](const char* locale, const QString& text, qint64 cents) {
            QTest::newRow(qPrintable(QLatin1StringView(locale) + u' ' + text))
                << QString::fromLatin1(locale) << text << (cents < 0 ? -1 : cents * 10'000);
        };
        row("en_US", u"99.50"_s, 9'950);
        row("en_US", u"1,234.50"_s, 123'450);
        row("en_US", u"99,50"_s, 9'950);
        row("en_US", u"1,23,456"_s, -1);
        row("de_DE", u"99,50"_s, 9'950);
        row("de_DE", u"99.50"_s, 9'950); // never 9,950
        row("de_DE", u"1.234,50"_s, 123'450);
        row("de_DE", u"1.234"_s, 123'400);
        row("de_DE", u"9.95,00"_s, -1);
        row("de_DE", u"1.23.456"_s, -1);
        row("fr_FR", u"1 234,50"_s, 123'450);
        row("ar_EG", u"\u0669\u0669\u066B\u0665\u0660"_s, 9'950);
        row("de_DE", u"-5"_s, -1);
        row("de_DE", u"1e3"_s, -1);
    }
    void amountsAreReadAsTheyAreTyped()
    {
        QFETCH(QString, locale);
        QFETCH(QString, text);
        QFETCH(qint64, micros);
        const QLocale usual;
        const auto back = qScopeGuard([usual] { QLocale::setDefault(usual); });
        QLocale::setDefault(QLocale(locale));
        const auto read = typedAmount(text, Currency::usd());
        // What a field is filled with is read as the same amount.
        for (const qint64 odd : {875'000LL, 18'300'000LL, 1'234'567'000'000LL, 1LL}) {
            const auto amount = *Money::fromMicros(odd, Currency::usd());
            QCOMPARE(typedAmount(typedForm(amount), Currency::usd()), std::optional(amount));
        }
        QCOMPARE(read ? read->micros() : -1, micros);
    }
    void statusSaysItInWords()
    {
        StatusStrip strip;
        strip.setAccounts({{u"Shop"_s, true, u"USD 481.30"_s}, {u"Try-out"_s, false, {}}});
        strip.setConnection(false, m_clock.now());
        strip.setUnknownOutcomes(2);
        strip.show();
        QStringList words;
        for (const auto* label : strip.findChildren<QLabel*>())
            words += label->text();
        for (const QString& expected :
             {u"LIVE"_s, u"SANDBOX"_s, u"Shop USD 481.30"_s, u"offline"_s})
            QVERIFY2(words.contains(expected), qPrintable(expected));
        QVERIFY(words.join(u'|').contains(u"as of "_s));
        auto* unknown = strip.findChild<QPushButton*>();
        QCOMPARE(unknown->text(), u"unknown outcomes: 2"_s);
        QSignalSpy asked(&strip, &StatusStrip::unknownOutcomesRequested);
        QTest::mouseClick(unknown, Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
        strip.setUnknownOutcomes(0);
        QVERIFY(!unknown->isVisible());
    }

    void noSentenceWidensTheWindow()
    {
        StatusStrip strip;
        const QString shop(60, u'w');
        strip.setAccounts({{shop, true, u"USD 481.30"_s},
                           {shop, false, u"USD 1,000,000.00"_s},
                           {shop, true, {}},
                           {shop, false, {}}});
        strip.setConnection(true, m_clock.now());
        strip.setMessage(QString(500, u'm'));
        QVERIFY2(strip.minimumSizeHint().width() < 1024,
                 qPrintable(QString::number(strip.minimumSizeHint().width())));
        QVERIFY(strip.sizeHint().width() > 4000); // the control: it would take so much
        strip.resize(1024, strip.height());
        strip.show();
        for (const auto* part : strip.findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
            QVERIFY(!part->isVisible() || part->geometry().right() < 1024);
    }
    void toastUndoesOrExpires()
    {
        QWidget window;
        window.resize(600, 400);
        Toast toast(m_clock, &window);
        window.show();
        QSignalSpy undone(&toast, &Toast::undoRequested);
        QSignalSpy expired(&toast, &Toast::expired);
        toast.showMessage(u"Archived."_s, true);
        QVERIFY(toast.isVisible());
        QTest::mouseClick(toast.findChildren<QPushButton*>().constFirst(), Qt::LeftButton);
        QCOMPARE(undone.count(), 1);
        m_clock.advance(1min);
        QCOMPARE(expired.count(), 0);
        toast.showMessage(u"Archived."_s, true);
        m_clock.advance(30s);
        QCOMPARE(expired.count(), 1);
        QVERIFY(!toast.isVisible());
    }

    void credentialsAreMaskedAndTypedAsUsual()
    {
        CredentialEdit edit;
        QTest::keyClicks(&edit, u"s3cret"_s);
        QCOMPARE(edit.text(), u"s3cret"_s);
        QVERIFY(!accessible(edit).text(QAccessible::Value).contains(u"s3cret"_s));
        // The handler that was there before is there again.
        const QAccessible::UpdateHandler mine = [](QAccessibleEvent*) {};
        const auto before = QAccessible::installUpdateHandler(mine);
        QTest::keyClicks(&edit, u"x"_s);
        QVERIFY(QAccessible::installUpdateHandler(before) == mine);
    }
};

SIMSTOCK_TEST_MAIN(TestWidgets, QApplication)
#include "tst_widgets.moc"
