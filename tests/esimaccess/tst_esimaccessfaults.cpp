// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/esimaccess/faults.h"
#include "tests/support/testsupport.h"

using namespace simstock;
using namespace Qt::StringLiterals;
using esimaccess::Effect;

class TestFaults : public QObject {
    Q_OBJECT
private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void everyCodeHasItsKindAndEffect_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<bool>("neverExecuted");
        using enum ErrorKind;
        const std::tuple<const char*, ErrorKind, bool> rows[] = {
            {"000001", Server, false},  {"000101", Auth, true},
            {"000102", Auth, true},     {"000103", Protocol, true},
            {"000104", Protocol, true}, {"000105", Rejected, true},
            {"000106", Rejected, true}, {"000107", Rejected, true},
            {"101001", Auth, true},     {"101002", Forbidden, true},
            {"101003", Auth, true},     {"200002", Conflict, true},
            {"200005", Conflict, true}, {"200006", Conflict, true},
            {"200007", Funds, true},    {"200008", Rejected, true},
            {"200009", Conflict, true}, {"200010", Conflict, false},
            {"200011", Rejected, true}, {"310201", NotFound, true},
            {"310211", NotFound, true}, {"310221", NotFound, true},
            {"310231", NotFound, true}, {"310241", NotFound, true},
            {"310243", NotFound, true}, {"310251", NotFound, true},
            {"310272", NotFound, true}, {"310402", Conflict, false},
            {"310403", NotFound, true}, {"401001", Auth, false},
            {"404", NotFound, false},   {"900001", RateLimited, false},
        };
        for (const auto& [code, kind, neverExecuted] : rows)
            QTest::newRow(code) << kind << neverExecuted;
    }
    void everyCodeHasItsKindAndEffect()
    {
        QFETCH(ErrorKind, kind);
        QFETCH(bool, neverExecuted);
        const QString code = QString::fromLatin1(QTest::currentDataTag());
        const auto fault = esimaccess::faultOf(code);
        QVERIFY(fault.known);
        QVERIFY(esimaccess::knownFaultCodes().contains(code));
        QCOMPARE(fault.kind, kind);
        QCOMPARE(fault.effect == Effect::NeverExecuted, neverExecuted);
        QVERIFY(fault.sentence.endsWith(u'.'));
        QVERIFY(fault.sentence.size() > 30);
    }
    void theTableAboveIsWhole() { QCOMPARE(esimaccess::knownFaultCodes().size(), 32); }

    void codesNobodyDescribed()
    {
        for (const auto& code : {u""_s, u"0"_s, u"999999"_s, u"20000"_s, u"3102999"_s, u"200007 "_s,
                                 u"101004"_s, u"000108"_s, u"200003"_s}) {
            const auto fault = esimaccess::faultOf(code);
            QVERIFY(!fault.known);
            QCOMPARE(fault.effect, Effect::Unclear);
        }
        const auto family = esimaccess::faultOf(u"310299"_s);
        QVERIFY(!family.known);
        QCOMPARE(family.effect, Effect::NeverExecuted);
        QCOMPARE(family.kind, ErrorKind::NotFound);
    }

    void theVendorsWordsAreCutEscapedAndRedacted()
    {
        const auto error = esimaccess::vendorError(
            u"000105"_s,
            u"transactionId:must not be blank\n\u202E LPA:1$smdp.example.net$SECRETCODE01 "_s +
                QString(2'000, u'x'),
            200);
        QVERIFY(error.userText.contains(u"Provider says: transactionId:must not be blank"_s));
        QVERIFY(!error.userText.contains(u'\n'));
        QVERIFY(!error.userText.contains(QChar(0x202E)));
        QVERIFY(!error.userText.contains(u"SECRETCODE01"_s));
        QVERIFY(!error.detail.contains(u"SECRETCODE01"_s));
        QVERIFY(error.detail.size() < 600);
        QCOMPARE(error.vendorCode, u"000105"_s);
    }
    void ourSentenceStandsAloneWhereItSaysAll()
    {
        const auto error = esimaccess::vendorError(u"200007"_s, u"balance insufficient"_s, 200);
        QVERIFY(!error.userText.contains(u"Provider says"_s));
        QCOMPARE(error.detail, u"Provider says: balance insufficient"_s);
        QCOMPARE(esimaccess::vendorError(u"200007"_s, {}, 200).detail, QString());
    }
};

SIMSTOCK_TEST_MAIN(TestFaults, QCoreApplication)
#include "tst_esimaccessfaults.moc"
