// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/pastedtext.h"
#include "tests/support/testsupport.h"

#include <QElapsedTimer>

using namespace simstock;
using namespace Qt::StringLiterals;

class TestPastedText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { SIMSTOCK_TEST_INIT }

    void activationCodes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>(
            "qr"); ///< what the QR would hold; empty = refused with a sentence
        const auto add = [](const char* text, const char* qr) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(qr);
        };
        add("1$SMDP.GSMA.COM$04386-AGYFT-A74Y8-3F815",
            "LPA:1$SMDP.GSMA.COM$04386-AGYFT-A74Y8-3F815");
        add("1$SMDP.GSMA.COM$04386-AGYFT-A74Y8-3F815$$1",
            "LPA:1$SMDP.GSMA.COM$04386-AGYFT-A74Y8-3F815$$1");
        add("1$SMDP.GSMA.COM$04386-AGYFT-A74Y8-3F815$1.3.6.1.4.1.31746$1",
            "LPA:1$SMDP.GSMA.COM$04386-AGYFT-A74Y8-3F815$1.3.6.1.4.1.31746$1");
        add("1$SMDP.GSMA.COM$04386-AGYFT-A74Y8-3F815$1.3.6.1.4.1.31746",
            "LPA:1$SMDP.GSMA.COM$04386-AGYFT-A74Y8-3F815$1.3.6.1.4.1.31746");
        add("1$SMDP.GSMA.COM$$1.3.6.1.4.1.31746", "LPA:1$SMDP.GSMA.COM$$1.3.6.1.4.1.31746");
        add("1$SMDP.EXAMPLE.COM$$$$$$", "LPA:1$SMDP.EXAMPLE.COM$$$$$$");
        add("LPA:1$rsp-eu.redteamobile.com$451F9802E6854E3E85FB985235EDB4E5",
            "LPA:1$rsp-eu.redteamobile.com$451F9802E6854E3E85FB985235EDB4E5");
        add("LPA:1$sm-dp.troveana.com$ABC123", "LPA:1$sm-dp.troveana.com$ABC123");
        add("  lpa:1$sm-dp.example.com$abc \n", "LPA:1$sm-dp.example.com$abc");
        add("1$a.b$X$$1$future$fields", "LPA:1$a.b$X$$1$future$fields");
        add("LPA:1$192.0.2.1$A", "");
        add("LPA:1$h.example:8443$A", "");
        add("LPA:2$h.example$A", "");
        add("LPA:1$h.example", "");
        add("https://esimsetup.apple.com/esim_qrcode_provisioning?carddata=LPA:1$h.example$AB-1",
            "LPA:1$h.example$AB-1");
        add("https://esimsetup.android.com/esim_qrcode_provisioning?carddata=LPA%3A1%24h.example%"
            "24AB-1&x=y",
            "LPA:1$h.example$AB-1");
        add("Dear guest,\nyour code: LPA:1$h.example$AB-1\nSafe travels, 89852246280001113119",
            "LPA:1$h.example$AB-1");
        add("<a href=\"https://esimsetup.apple.com/x?carddata=LPA:1$h.example$AB-1\">install</a>",
            "LPA:1$h.example$AB-1");
    }
    void activationCodes()
    {
        QFETCH(QString, text);
        QFETCH(QString, qr);
        const auto pasted = recognisePasted(text);
        QCOMPARE(pasted.kind, PastedKind::ActivationCode);
        QCOMPARE(pasted.code ? pasted.code->qrText() : QString(), qr);
        QCOMPARE(pasted.problem.isEmpty(), !qr.isEmpty());
        QVERIFY(!pastedTitle(pasted).contains(u"AB-1"_s)); // whoever has it can install it
        QVERIFY(!pastedTitle(pasted).contains(u"04386"_s));
    }

    void numbersAndWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QStringList>("wanted");
        const auto add = [](const char* text, PastedKind kind, const QStringList& wanted) {
            QTest::newRow(text) << QString::fromUtf8(text) << static_cast<int>(kind) << wanted;
        };
        add("89852246280001113119", PastedKind::Iccids, {u"89852246280001113119"_s});
        add("8985 2246 2800 0111 3119", PastedKind::Iccids, {u"89852246280001113119"_s});
        add("8985-2246-2800-0111-3119F", PastedKind::Iccids, {u"89852246280001113119"_s});
        add("894310817000000003", PastedKind::Iccids, {u"894310817000000003"_s});
        add("89852246280001113119\r\n8997250230000292199\n89852246280001113119", PastedKind::Iccids,
            {u"89852246280001113119"_s, u"8997250230000292199"_s});
        add("89049032007108882600137544319616", PastedKind::Eid,
            {u"89049032007108882600137544319616"_s});
        add("8904 9032 0071 0888 2600 1375 4431 9616", PastedKind::Eid,
            {u"89049032007108882600137544319616"_s});
        add("B26112201", PastedKind::Words, {u"B26112201"_s});
        add("3119", PastedKind::Words, {u"3119"_s});
        add("  Aiko   Tanaka ", PastedKind::Words, {u"Aiko Tanaka"_s});
        add("aiko@example.com", PastedKind::Email, {u"aiko@example.com"_s});
        add("mailto:aiko@example.com", PastedKind::Email, {u"aiko@example.com"_s});
        add("{\"notifyType\":\"ORDER_STATUS\",\"content\":{\"orderNo\":\"B2611\",\"iccid\":"
            "\"89852246280001113119\",\"colour\":\"red\"}}",
            PastedKind::WebhookMessage, {u"89852246280001113119"_s, u"B2611"_s});
        add("[1,2]", PastedKind::WebhookMessage, {});
        add("Name\tE-mail\nAiko\taiko@example.com", PastedKind::List, {});
        add("Aiko Tanaka,aiko@example.com\nPaul Weber,paul@example.com", PastedKind::List, {});
        add("Aiko\taiko@example.com", PastedKind::List, {});
        add("", PastedKind::Nothing, {});
        add(" \n\t ", PastedKind::Nothing, {});
        add("https://example.com/qr.png", PastedKind::Nothing, {});
        add("file:///etc/passwd", PastedKind::Nothing, {});
        add("Dear Sir\nor Madam", PastedKind::Nothing, {});
        add("Tanaka, Aiko", PastedKind::Words, {u"Tanaka, Aiko"_s});
    }
    void numbersAndWords()
    {
        QFETCH(QString, text);
        QFETCH(int, kind);
        QFETCH(QStringList, wanted);
        const auto pasted = recognisePasted(text);
        QCOMPARE(static_cast<int>(pasted.kind), kind);
        QCOMPARE(pasted.wanted, wanted);
        QCOMPARE(pasted.lines > 0, pasted.kind == PastedKind::List);
        if (pasted.kind == PastedKind::Nothing)
            QVERIFY(!pasted.problem.isEmpty());
    }

    void checkDigitsOfAnEidAreToldAndNoReasonToRefuse()
    {
        QVERIFY(recognisePasted(u"89049032007108882600137544319616"_s).problem.isEmpty());
        const auto wrong = recognisePasted(u"89049032007108882600137544319617"_s);
        QCOMPARE(wrong.kind, PastedKind::Eid);
        QVERIFY(!wrong.problem.isEmpty());
    }

    void titlesMaskPeopleAndNumbers()
    {
        QVERIFY(!pastedTitle(recognisePasted(u"aiko@example.com"_s)).contains(u"aiko"_s));
        const auto iccid = pastedTitle(recognisePasted(u"89852246280001113119"_s));
        QVERIFY(iccid.contains(u"113119"_s) && !iccid.contains(u"8985224628"_s));
        const auto eid = pastedTitle(recognisePasted(u"89049032007108882600137544319616"_s));
        QVERIFY(eid.contains(u"9616"_s) && !eid.contains(u"890490"_s));
    }

    void hostileTextsAreHarmless()
    {
        const auto bidi = recognisePasted(u"abc\u202Egpj.exe"_s);
        QVERIFY(!pastedTitle(bidi).contains(QChar(0x202E)));
        QElapsedTimer timer;
        timer.start();
        for (const auto& text :
             {QString(1'000'000, u'8'), QString(2'000'000, u'{'), u"a,b\n"_s.repeated(300'000),
              u"carddata="_s.repeated(100'000), u"LPA:1$"_s.repeated(150'000),
              QString(1'000'000, u'@'), u"[[[["_s.repeated(200'000)})
            (void)pastedTitle(recognisePasted(text));
        QVERIFY2(timer.elapsed() < 8000, qPrintable(QString::number(timer.elapsed())));
    }
};

SIMSTOCK_TEST_MAIN(TestPastedText, QCoreApplication)
#include "tst_pastedtext.moc"
