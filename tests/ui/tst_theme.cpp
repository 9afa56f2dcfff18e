// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testsupport.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/themestyle.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPalette>
#include <QStandardItemModel>
#include <QTableView>

#include <cmath>

using namespace simstock;
using namespace Qt::StringLiterals;

namespace {

/// Relative luminance and contrast as WCAG 2.1 defines them.
double luminance(const QColor& color)
{
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

double contrast(const QColor& first, const QColor& second)
{
    const double a = luminance(first);
    const double b = luminance(second);
    return (qMax(a, b) + 0.05) / (qMin(a, b) + 0.05);
}

constexpr double readable = 4.5;

} // namespace

class TestTheme : public QObject {
    Q_OBJECT
private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void contrastFormulaKnowsItsEnds()
    {
        QVERIFY(qAbs(contrast(Qt::black, Qt::white) - 21.0) < 0.01);
        // The control: grey words people complain about must fail the check below.
        QVERIFY(contrast(QColor(0x99, 0x99, 0x99), Qt::white) < readable);
    }

    void wordsAreReadable_data()
    {
        QTest::addColumn<int>("scheme");
        QTest::newRow("light") << static_cast<int>(Scheme::Light);
        QTest::newRow("dark") << static_cast<int>(Scheme::Dark);
        QTest::newRow("contrast light") << static_cast<int>(Scheme::HighContrastLight);
        QTest::newRow("contrast dark") << static_cast<int>(Scheme::HighContrastDark);
    }
    void wordsAreReadable()
    {
        QFETCH(int, scheme);
        const Tokens t = Tokens::of(static_cast<Scheme>(scheme));
        for (const QColor& ground : {t.window, t.surface, t.raised, t.hover, t.selection}) {
            QVERIFY2(contrast(t.text, ground) >= readable, qPrintable(ground.name()));
            QVERIFY2(contrast(t.muted, ground) >= readable, qPrintable(ground.name()));
        }
        for (const QColor& ground : {t.window, t.surface, t.raised})
            QVERIFY2(contrast(t.accent, ground) >= readable, qPrintable(ground.name()));
        QVERIFY(contrast(t.accentText, t.accent) >= readable);
        QVERIFY(contrast(t.accentText, t.accentDown) >= readable);
        QVERIFY(contrast(t.surface, t.bad.text) >= readable); // words on a danger button
        for (const Tone tone : {Tone::Good, Tone::Warn, Tone::Bad, Tone::Info, Tone::Neutral}) {
            const Tint& tint = t.tint(tone);
            QVERIFY2(contrast(tint.text, tint.fill) >= readable, qPrintable(tint.text.name()));
            for (const QColor& ground : {t.window, t.surface, t.selection})
                QVERIFY2(contrast(tint.text, ground) >= readable, qPrintable(tint.text.name()));
        }
    }

    void followsTheSystemUnlessAPersonChose()
    {
        Theme theme(*qApp);
        QCOMPARE(theme.scheme(), Scheme::Light);
        theme.setSystemAppearance({.dark = true});
        QCOMPARE(theme.scheme(), Scheme::Dark);
        theme.setSystemAppearance({.dark = true, .highContrast = true});
        QCOMPARE(theme.scheme(), Scheme::HighContrastDark);
        theme.setChoice(ThemeChoice::Light);
        QCOMPARE(theme.scheme(), Scheme::Light);
        theme.setSystemAppearance({});
        theme.setChoice(ThemeChoice::Dark);
        QCOMPARE(theme.scheme(), Scheme::Dark);
        theme.setChoice(ThemeChoice::HighContrast);
        QCOMPARE(theme.scheme(), Scheme::HighContrastLight);
    }

    void widgetsChangeAtOnce()
    {
        Theme theme(*qApp, ThemeChoice::Light);
        QLabel label(u"words"_s);
        label.show();
        QCOMPARE(label.palette().color(QPalette::WindowText), theme.tokens().text);
        const QRgb before = QColor(themedIcon(Icon::Search).pixmap(16).toImage().pixel(5, 2)).rgb();
        theme.setChoice(ThemeChoice::Dark);
        // Qt hands the new palette on with the next turn of the event loop.
        QTRY_COMPARE(label.palette().color(QPalette::WindowText), Tokens::of(Scheme::Dark).text);
        QCOMPARE(tokensOf(&label).scheme, Scheme::Dark);
        const QRgb after = QColor(themedIcon(Icon::Search).pixmap(16).toImage().pixel(5, 2)).rgb();
        QVERIFY(before != after);
    }

    void titlesOfAListNeverTouch()
    {
        Theme theme(*qApp, ThemeChoice::Light);
        constexpr int wide = 120;
        QStandardItemModel model(1, 3);
        for (int column = 0; column < 3; ++column)
            model.setHeaderData(column, Qt::Horizontal, QString(60, u'M'));
        QTableView list;
        list.setModel(&model);
        list.horizontalHeader()->setDefaultSectionSize(wide);
        list.resize(3 * wide + 40, 200);
        list.show();
        const auto picture = list.horizontalHeader()->grab().toImage();
        const auto scale = picture.devicePixelRatio();
        const auto hasInk = [&](int from, int to) {
            const auto ground = picture.pixelColor(qRound((wide - 1) * scale), 2);
            for (int x = qRound(from * scale); x < qRound(to * scale); ++x) {
                for (int y = 2; y < picture.height() - qRound(2 * scale); ++y) {
                    if (picture.pixelColor(x, y) != ground)
                        return true;
                }
            }
            return false;
        };
        QVERIFY(hasInk(metrics::cellPadding, wide / 2));
        QVERIFY(!hasInk(wide - metrics::cellPadding + 1, wide + metrics::cellPadding - 1));
    }

    void namesRoundTrip()
    {
        for (const auto choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark,
                                  ThemeChoice::HighContrast})
            QCOMPARE(Theme::choiceNamed(Theme::name(choice)), choice);
        QCOMPARE(Theme::choiceNamed(u"sepia"_s), ThemeChoice::System);
    }

    void everyIconIsDrawn()
    {
        for (int i = 0; i <= static_cast<int>(Icon::Simstock); ++i) {
            const QImage image = iconPixmap(static_cast<Icon>(i), 20, Qt::red, 2.0).toImage();
            QCOMPARE(image.size(), QSize(40, 40));
            int inked = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    inked += qAlpha(image.pixel(x, y)) > 128 ? 1 : 0;
            }
            QVERIFY2(inked > 15, qPrintable(QString::number(i)));
        }
    }
};

SIMSTOCK_TEST_MAIN(TestTheme, QApplication)
#include "tst_theme.moc"
