// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/picturecode.h"

#include "tests/support/testsupport.h"
#include "ui/widgets/qrview.h"

#include <QApplication>
#include <QBuffer>
#include <QPainter>

using namespace simstock;
using namespace Qt::StringLiterals;

namespace {

const QByteArray oneCode = "LPA:1$rsp-eu.simlessly.com$451F9802E6854E3EB1FB985235ed-DB4E";

QImage pictureOf(const QByteArray& code)
{
    QrView view;
    view.setContent(code);
    view.resize(view.sizeHint());
    return view.grab().toImage();
}

/// As a camera or a screenshot brings it.
QImage screenshot()
{
    QImage screen(900, 700, QImage::Format_RGB32);
    screen.fill(Qt::darkBlue);
    QPainter painter(&screen);
    painter.drawImage(170, 90, pictureOf(oneCode));
    return screen;
}

} // namespace

class TestPictureCode : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { SIMSTOCK_TEST_INIT }

    void codesAreRead_data()
    {
        QTest::addColumn<QImage>("picture");
        QTest::newRow("screenshot") << screenshot();
        QTest::newRow("turned") << screenshot().transformed(QTransform().rotate(90));
        QTest::newRow("large") << screenshot().scaled(4500, 3500);
        QTest::newRow("small") << screenshot().scaled(450, 350, Qt::KeepAspectRatio,
                                                      Qt::SmoothTransformation);
        // Dark on nothing.
        QImage cut = pictureOf(oneCode).convertToFormat(QImage::Format_ARGB32);
        for (int y = 0; y < cut.height(); ++y) {
            for (int x = 0; x < cut.width(); ++x) {
                if (cut.pixel(x, y) == qRgb(255, 255, 255))
                    cut.setPixel(x, y, qRgba(0, 0, 0, 0));
            }
        }
        QTest::newRow("transparent") << cut;
    }
    void codesAreRead()
    {
        QFETCH(QImage, picture);
        const auto found = picturecode::texts(picture);
        QVERIFY(found);
        QCOMPARE(*found, QStringList{QString::fromLatin1(oneCode)});
    }

    void allCodesOfAPictureAreRead()
    {
        const QImage one = pictureOf(oneCode);
        const QImage other = pictureOf("LPA:1$smdp.example.com$A-1");
        QImage both(one.width() + other.width() + 40, one.height() + 40, QImage::Format_RGB32);
        both.fill(Qt::white);
        QPainter painter(&both);
        painter.drawImage(0, 0, one);
        painter.drawImage(one.width() + 40, 0, other);
        painter.end();
        const auto found = picturecode::texts(both);
        QVERIFY(found);
        QCOMPARE(found->size(), 2);
    }

    void hostilePicturesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("garbage") << QByteArray(5000, '\xA5');
        QTest::newRow("program") << QByteArray(
            "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
        QByteArray huge("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\xff\xff\0\0\xff\xff\x08\x02\0\0\0", 29);
        QTest::newRow("4 gigapixels") << huge + QByteArray(100, '\0');
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        screenshot().save(&buffer, "PNG");
        QTest::newRow("cut") << png.first(png.size() / 3);
        QTest::newRow("too long") << QByteArray(picturecode::mostBytes + 1, 'x');
    }
    void hostilePicturesAreRefused()
    {
        QFETCH(QByteArray, content);
        const auto found = picturecode::decode(content).and_then(&picturecode::texts);
        QVERIFY(!found);
        QVERIFY(!found.error().userText.isEmpty());
    }
};

SIMSTOCK_TEST_MAIN(TestPictureCode, QApplication)
#include "tst_picturecode.moc"
