// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testsupport.h"
#include "ui/theme/theme.h"
#include "ui/widgets/qrview.h"

#include <QAccessible>
#include <QApplication>
#include <QScreen>
#include <QVBoxLayout>

#include <ZXing/ReadBarcode.h>
#include <ZXing/TextUtfEncoding.h>

using namespace simstock;
using namespace Qt::StringLiterals;

namespace {

constexpr const char* usual = "LPA:1$rsp-eu.simlessly.com$451F9802E6854E3EB1FB985235EDB4E5";

/// The bytes of the QR code in a picture; empty when there is none to read.
QByteArray decoded(const QImage& picture)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(),
                                ZXing::ImageFormat::Lum, static_cast<int>(grey.bytesPerLine()));
    const auto result =
        ZXing::ReadBarcode(view, ZXing::DecodeHints().setFormats(ZXing::BarcodeFormat::QRCode));
    if (!result.isValid())
        return {};
    return QByteArray(reinterpret_cast<const char*>(result.bytes().data()),
                      static_cast<qsizetype>(result.bytes().size()));
}

/// The view on a window of the theme's own colour, as in the dock.
QImage pictureOf(const QByteArray& content, const std::function<void(QrView&)>& prepare = {})
{
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    auto* view = new QrView(&window);
    view->setContent(content);
    if (prepare)
        prepare(*view);
    layout->addWidget(view);
    window.resize(331, 347); // no multiple of the module
    window.show();
    return window.grab().toImage();
}

} // namespace

class TestQrView : public QObject {
    Q_OBJECT
private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void decodesByteForByte_data()
    {
        QTest::addColumn<int>("choice");
        QTest::addColumn<QByteArray>("content");
        for (const auto choice :
             {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
            const QString theme = Theme::name(choice);
            QTest::newRow(qPrintable(theme + u" usual"_s))
                << static_cast<int>(choice) << QByteArray(usual);
            QTest::newRow(qPrintable(theme + u" short"_s))
                << static_cast<int>(choice) << QByteArray("LPA:1$a.b$X");
            QTest::newRow(qPrintable(theme + u" flagged"_s))
                << static_cast<int>(choice)
                << QByteArray("LPA:1$smdp.example.com$04386-AGYFT-A74Y8-3F815$1.3.6.1.4.1.31746$1");
            QTest::newRow(qPrintable(theme + u" long"_s))
                << static_cast<int>(choice)
                << QByteArray("LPA:1$smdp.example.com$") + QByteArray(120, 'a');
        }
    }
    void decodesByteForByte()
    {
        QFETCH(int, choice);
        QFETCH(QByteArray, content);
        Theme theme(*qApp, static_cast<ThemeChoice>(choice));
        const QImage picture = pictureOf(content);
        QCOMPARE(picture.devicePixelRatio(), QGuiApplication::primaryScreen()->devicePixelRatio());
        QCOMPARE(decoded(picture), content);
    }

    void inkIsBlackOnWhiteWithWholeModules()
    {
        Theme theme(*qApp, ThemeChoice::Dark);
        const QImage picture = pictureOf(usual);
        QRect white;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                const QRgb pixel = picture.pixel(x, y) | 0xFF000000;
                if (pixel == 0xFFFFFFFF || pixel == 0xFF000000)
                    white |= QRect(x, y, 1, 1);
                else
                    QCOMPARE(pixel, theme.tokens().window.rgb()); // nothing in between
            }
        }
        QCOMPARE(white.width(), white.height());
        const int wide = 33 + 2 * QrView::quietZone; // version 4
        QCOMPARE(white.width() % wide, 0);
        const int module = white.width() / wide;
        QVERIFY(module >= QrView::leastPixelsPerModule);
        const QImage border =
            picture.copy(white.x(), white.y(), white.width(), QrView::quietZone * module);
        for (int x = 0; x < border.width(); ++x) {
            for (int y = 0; y < border.height(); ++y)
                QCOMPARE(border.pixel(x, y) | 0xFF000000, 0xFFFFFFFFu);
        }
    }

    void concealedShowsNothingToACamera()
    {
        Theme theme(*qApp, ThemeChoice::Light);
        const auto hide = [](QrView& view) { view.setConcealed(u"Already on a phone."_s); };
        QCOMPARE(decoded(pictureOf(usual, hide)), QByteArray());
        QCOMPARE(decoded(pictureOf(usual)), QByteArray(usual)); // the reader itself works
    }

    void tooLongSaysSo()
    {
        QrView view;
        QVERIFY(!view.setContent(QByteArray(4000, 'a')));
        QCOMPARE(view.modules(), 0);
        QVERIFY(view.setContent(usual));
        QCOMPARE(view.modules(), 33);
    }

    void askForRoomEnough()
    {
        QrView view;
        view.setContent(usual);
        QCOMPARE(view.minimumSizeHint().width(), (33 + 8) * QrView::leastPixelsPerModule);
        const QScreen* screen = view.screen();
        const double perMillimetre = screen->size().width() / screen->physicalSize().width();
        view.setMinimumMillimetres(80);
        QVERIFY(view.minimumSizeHint().width() >= 80 * perMillimetre);
    }

    void isAnImageToAssistiveTechnology()
    {
        QrView view;
        view.setContent(usual);
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(&view);
        QVERIFY(accessible != nullptr);
        QCOMPARE(accessible->role(), QAccessible::Graphic);
        QCOMPARE(accessible->text(QAccessible::Name), u"Install QR code"_s);
        for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value})
            QVERIFY(!accessible->text(kind).contains(u"LPA"_s));
    }
};

SIMSTOCK_TEST_MAIN(TestQrView, QApplication)
#include "tst_qrview.moc"
