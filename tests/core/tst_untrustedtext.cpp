// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/untrustedtext.h"
#include "tests/support/testsupport.h"

#include <QElapsedTimer>

using namespace simstock;
using namespace Qt::StringLiterals;

class TestUntrustedText : public QObject {
    Q_OBJECT
private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void display_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << u"Europe 5GB, 30 días 東京 🇯🇵 & <b>x</b>"_s
                               << u"Europe 5GB, 30 días 東京 🇯🇵 & <b>x</b>"_s;
        QTest::newRow("bidi") << u"a\u202Eb\u2066c\u200Fd"_s << u"a\\u202Eb\\u2066c\\u200Fd"_s;
        QTest::newRow("zero width")
            << u"a\u200Bb\uFEFFc\u2060d"_s << u"a\\u200Bb\\uFEFFc\\u2060d"_s;
        QTest::newRow("tags") << u"a\U000E0041b"_s << u"a\\U000E0041b"_s;
        QTest::newRow("control") << u"a\u0000b\bc\u001B[31md\u007F\u009B"_s
                                 << u"a\\u0000b\\u0008c\\u001B[31md\\u007F\\u009B"_s;
        QTest::newRow("lines") << u"a\r\nb\nc\rd\u2028e\tf"_s << u"a b c d e f"_s;
        QTest::newRow("half pairs")
            << QString(QChar(0xd83d)) + u"x"_s + QChar(0xde00) << u"\\uD83Dx\\uDE00"_s;
        QTest::newRow("fillers") << u"a\u3164b\u2800c"_s << u"a\\u3164b\\u2800c"_s;
        QTest::newRow("soft hyphen") << u"a\u00ADb"_s << u"a\\u00ADb"_s;
    }
    void display()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        QCOMPARE(forDisplay(text), shown);
    }
    void linesMayStay()
    {
        QCOMPARE(forDisplay(u"a\r\nb\nc\u202E"_s, 500, true), u"a\nb\nc\\u202E"_s);
    }
    void elidedBetweenCharacters()
    {
        QCOMPARE(forDisplay(u"abcdef"_s, 6), u"abcdef"_s);
        QCOMPARE(forDisplay(u"abcdef"_s, 5), u"abcd…"_s);
        QCOMPARE(forDisplay(u"ab😀😀"_s, 5), u"ab😀…"_s);
        QCOMPARE(forDisplay(u"ab😀😀"_s, 4), u"ab…"_s);
        QCOMPARE(forDisplay(u"ab\u202Ecd"_s, 8), u"ab…"_s); // no half escape
        QCOMPARE(forDisplay(u"\u202E"_s, 3), u"…"_s);
        QCOMPARE(forDisplay(u"abc"_s, 1), u"…"_s);
        QCOMPARE(forDisplay(u"abc"_s, 0), QString());
    }
    void longTextCostsNoMoreThanShort()
    {
        const auto text = u"\n\b\u202E name"_s.repeated(200'000);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(forDisplay(text).size() <= 500, true);
        QVERIFY(timer.elapsed() < 50);
    }
    void clipboardTextCannotActInATerminal()
    {
        QCOMPARE(forClipboard(u"8985\u001B]0;x\u0007\n\u202E1234\r\n"_s), u"8985]0;x 1234"_s);
        QCOMPARE(forClipboard(u"  LPA:1$h.example$AB12 "_s), u"LPA:1$h.example$AB12"_s);
        QCOMPARE(forClipboard(u"Zoë 東京 😀"_s), u"Zoë 東京 😀"_s);
        QCOMPARE(forClipboard(u"a\tb"_s), u"a b"_s);
    }
};

SIMSTOCK_TEST_MAIN(TestUntrustedText, QCoreApplication)
#include "tst_untrustedtext.moc"
