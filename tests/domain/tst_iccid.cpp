// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/iccid.h"
#include "tests/support/testsupport.h"

using namespace simstock;
using namespace Qt::StringLiterals;

class TestIccid : public QObject {
    Q_OBJECT
private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void typedFormsAreNormalised()
    {
        const QString iccid = u"89852246280001113119"_s;
        for (const auto& typed :
             {iccid, u" 8985 2246 2800 0111 3119 "_s, u"8985-2246-2800-0111-3119"_s,
              u"8985\u00A02246\u20112800\u200B01113119\n"_s, u"89852246280001113119F"_s,
              u"89852246280001113119ff"_s, u"８９８５2246280001113119"_s})
            QCOMPARE(normalisedIccid(typed).text(), iccid);
        QCOMPARE(normalisedIccid(u"89F85").text(), u"89F85"_s);
        QCOMPARE(normalisedIccid(u"8985224628000111311x").text(), u"8985224628000111311x"_s);
        QVERIFY(normalisedIccid(u" -F").isEmpty());
    }
    void plausible()
    {
        for (int digits = 0; digits < 26; ++digits)
            QCOMPARE(isPlausible(Iccid(QString(digits, u'8'))), digits >= 18 && digits <= 22);
        QVERIFY(!isPlausible(Iccid(u"8985224628000111311x"_s)));
        QVERIFY(!isPlausible(Iccid(QString(20, QChar(0x0668)))));
    }
    void luhnIsAHintOnly()
    {
        // Real ones that fail are still plausible (product.md C.7).
        for (const auto& text : {u"89852246280001113119"_s, u"8997250230000292199"_s,
                                 u"89852000263413436720"_s, u"894310817000000003"_s}) {
            QVERIFY(!hasLuhnDigit(Iccid(text)));
            QVERIFY(isPlausible(Iccid(text)));
        }
        QVERIFY(hasLuhnDigit(Iccid(u"79927398713"_s)));
        for (const QChar wrong : u"012456789"_s)
            QVERIFY(!hasLuhnDigit(Iccid(u"7992739871"_s + wrong)));
        QVERIFY(hasLuhnDigit(Iccid(u"8935101000000001237"_s)) !=
                hasLuhnDigit(Iccid(u"8935101000000001238"_s)));
        QVERIFY(!hasLuhnDigit(Iccid()));
        QVERIFY(!hasLuhnDigit(Iccid(u"x0"_s)));
    }
    void shownForms()
    {
        const Iccid iccid(u"89852246280001113119"_s);
        QCOMPARE(groupedIccid(iccid), u"8985 2246 2800 0111 3119"_s);
        QCOMPARE(groupedIccid(Iccid(u"894310817000000003"_s)), u"8943 1081 7000 0000 03"_s);
        QCOMPARE(groupedIccid(Iccid()), QString());
        QCOMPARE(last4(iccid), u"3119"_s);
        QCOMPARE(last6(iccid), u"113119"_s);
        QCOMPARE(last6(Iccid(u"12"_s)), u"12"_s);
    }
    void eids()
    {
        const QString eid = u"89049032007108882600137544319616"_s;
        QVERIFY(isValidEid(eid));
        for (qsizetype i = 0; i < eid.size(); ++i) { // every single wrong digit is found
            auto wrong = eid;
            wrong[i] = QChar(static_cast<char16_t>(u'0' + (eid[i].digitValue() + 1) % 10));
            QVERIFY(!isValidEid(wrong));
        }
        QVERIFY(!isValidEid(u""));
        QVERIFY(!isValidEid(u" "));
        QVERIFY(!isValidEid(eid.left(31)));
        QVERIFY(!isValidEid(QString(eid + u'0')));
        QVERIFY(!isValidEid(QString(eid.left(31) + u'x')));
    }
};

SIMSTOCK_TEST_MAIN(TestIccid, QCoreApplication)
#include "tst_iccid.moc"
