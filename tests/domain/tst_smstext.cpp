// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/smstext.h"

#include "tests/support/testsupport.h"

using namespace simstock;
using namespace Qt::StringLiterals;

class TestSmsText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { SIMSTOCK_TEST_INIT }

    void measures_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("seven");
        QTest::addColumn<int>("units");
        QTest::addColumn<int>("segments");
        QTest::addColumn<int>("left");
        const auto a = [](int count) { return QString(count, u'a'); };
        const auto row = [](const char* name, const QString& text, bool seven, int units,
                            int segments, int left) {
            QTest::newRow(name) << text << seven << units << segments << left;
        };
        row("empty", {}, true, 0, 0, 160);
        row("one letter", a(1), true, 1, 1, 159);
        row("full single", a(160), true, 160, 1, 0);
        row("one more", a(161), true, 161, 2, 145);
        row("two full", a(306), true, 306, 2, 0);
        row("three", a(307), true, 307, 3, 152);
        row("whole alphabet", u"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ"_s, true, 31, 1, 129);
        row("extension", u"[€]"_s, true, 6, 1, 154);
        row("80 euros", QString(80, u'€'), true, 160, 1, 0);
        row("81 euros", QString(81, u'€'), true, 162, 2, 143);
        // 152 letters leave one septet, which an escaped letter cannot use.
        row("escape at the border", a(152) + u'€' + a(10), true, 164, 2, 141);
        row("wasted septets need a third", a(152) + u'€' + a(152), true, 306, 3, 152);
        row("escape that just fits", a(151) + u'€' + a(152), true, 305, 2, 1);
        row("backtick is outside", u"`"_s, false, 1, 1, 69);
        row("small c cedilla is outside", u"ça"_s, false, 2, 1, 68);
        row("tab is outside", u"a\tb"_s, false, 3, 1, 67);
        row("full UCS-2", QString(70, u'я'), false, 70, 1, 0);
        row("UCS-2 and one more", QString(71, u'я'), false, 71, 2, 63);
        row("two full UCS-2", QString(134, u'я'), false, 134, 2, 0);
        row("emoji is two units", u"\U0001F600"_s, false, 2, 1, 68);
        row("35 emoji", u"\U0001F600"_s.repeated(35), false, 70, 1, 0);
        // 66 letters leave one unit, which a pair cannot use.
        row("pair at the border", QString(66, u'я') + u"\U0001F600"_s + QString(4, u'я'), false, 72,
            2, 61);
        row("wasted unit needs a third", QString(66, u'я') + u"\U0001F600"_s + QString(66, u'я'),
            false, 134, 3, 66);
        row("lone surrogate", QString(QChar(0xD83D)) + u'a', false, 2, 1, 68);
    }
    void measures()
    {
        QFETCH(QString, text);
        QFETCH(bool, seven);
        const auto measure = sms::measure(text);
        QCOMPARE(measure.encoding == sms::Encoding::Gsm7, seven);
        QTEST(measure.units, "units");
        QTEST(measure.segments, "segments");
        QTEST(measure.left, "left");
        QCOMPARE(sms::firstOutside(text).isEmpty(), seven);
    }

    void namesTheLetterThatCosts()
    {
        QCOMPARE(sms::firstOutside(u"Price: 5 € ☕ now"_s), u"☕"_s);
        QCOMPARE(sms::firstOutside(u"ok \U0001F600"_s), u"\U0001F600"_s);
    }

    void templates_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("text");
        QTest::newRow("all") << u"Hi {name}, {left} until {expires}."_s
                             << u"Hi Ana {left}, 2 GB until 3 May."_s;
        QTest::newRow("unknown stays") << u"{who} {name"_s << u"{who} {name"_s;
        QTest::newRow("twice") << u"{left}{left}"_s << u"2 GB2 GB"_s;
    }
    void templates()
    {
        QFETCH(QString, pattern);
        // A customer whose name looks like a word of the template is not replaced again.
        QTEST(sms::filled(pattern, {u"Ana {left}"_s, u"2 GB"_s, u"3 May"_s}), "text");
    }
};

SIMSTOCK_TEST_MAIN(TestSmsText, QCoreApplication)
#include "tst_smstext.moc"
