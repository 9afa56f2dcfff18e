// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/activationcode.h"
#include "tests/support/testsupport.h"

#include <QUrl>
#include <QUrlQuery>

using namespace simstock;
using namespace Qt::StringLiterals;

template <typename T>
concept Printable = requires(QDebug debug, const T& value)
{
    debug << value;
};
static_assert(!Printable<ActivationCode>);
static_assert(Printable<QString>); // the concept can say yes

class TestActivationCode : public QObject {
    Q_OBJECT
private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void accepted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("oid");
        QTest::addColumn<bool>("confirmation");
        QTest::addColumn<QString>("possibleCode");
        const auto row = [](const QString& text, const QString& host, const QString& id,
                            const QString& oid = {}, bool confirmation = false,
                            const QString& possibleCode = {}) {
            QTest::newRow(qPrintable(text.left(60)))
                << text << host << id << oid << confirmation << possibleCode;
        };
        const QString gsma = u"SMDP.GSMA.COM"_s;
        const QString id = u"04386-AGYFT-A74Y8-3F815"_s;
        const QString oid = u"1.3.6.1.4.1.31746"_s;
        // SGP.22 v2.5 §4.1
        row(u"1$SMDP.GSMA.COM$04386-AGYFT-A74Y8-3F815"_s, gsma, id);
        row(u"1$SMDP.GSMA.COM$04386-AGYFT-A74Y8-3F815$$1"_s, gsma, id, {}, true);
        row(u"1$SMDP.GSMA.COM$04386-AGYFT-A74Y8-3F815$1.3.6.1.4.1.31746$1"_s, gsma, id, oid, true);
        row(u"1$SMDP.GSMA.COM$04386-AGYFT-A74Y8-3F815$1.3.6.1.4.1.31746"_s, gsma, id, oid);
        row(u"1$SMDP.GSMA.COM$$1.3.6.1.4.1.31746"_s, gsma, {}, oid);
        row(u"1$SMDP.EXAMPLE.COM$$$$$$"_s, u"SMDP.EXAMPLE.COM"_s, {});
        // as vendors write them
        row(u"LPA:1$rsp-eu.redteamobile.com$451F9802E6854E3E85FB985235EDB4E5"_s,
            u"rsp-eu.redteamobile.com"_s, u"451F9802E6854E3E85FB985235EDB4E5"_s);
        row(u"LPA:1$sm-dp.troveana.com$ABC123"_s, u"sm-dp.troveana.com"_s, u"ABC123"_s);
        row(u"lpa:1$h.example$aBc-1"_s, u"h.example"_s, u"aBc-1"_s);
        row(u"Lpa:1$H.Example$A"_s, u"H.Example"_s, u"A"_s);
        row(u" \t LPA: 1$h.example$A \r\n"_s, u"h.example"_s, u"A"_s);
        row(u"1$a.b$X$$1$future$fields"_s, u"a.b"_s, u"X"_s, {}, true);
        row(u"1$a.b$X$$0"_s, u"a.b"_s, u"X"_s);
        row(u"1$a.b$X$$11"_s, u"a.b"_s, u"X"_s);
        row(u"1$a.b$X$"_s, u"a.b"_s, u"X"_s);
        row(u"1$a.b$"_s, u"a.b"_s, {});
        // a carrier's confirmation code where the OID belongs
        row(u"1$a.b$X$9377"_s, u"a.b"_s, u"X"_s, {}, false, u"9377"_s);
        row(u"1$a.b$X$3.1.2$1"_s, u"a.b"_s, u"X"_s, {}, true, u"3.1.2"_s);
        row(u"1$a.b$X$1"_s, u"a.b"_s, u"X"_s, {}, false, u"1"_s);
        row(u"1$a.b$X$1.3."_s, u"a.b"_s, u"X"_s, {}, false, u"1.3."_s);
        row(u"1$a.b$X$12.3"_s, u"a.b"_s, u"X"_s, {}, false, u"12.3"_s);
        row(u"1$a.b$X$2.999"_s, u"a.b"_s, u"X"_s, u"2.999"_s);
        row(u"1$a.b$"_s + QString(249, u'A'), u"a.b"_s, QString(249, u'A'));
    }
    void accepted()
    {
        QFETCH(QString, text);
        QFETCH(QString, host);
        QFETCH(QString, id);
        QFETCH(QString, oid);
        QFETCH(bool, confirmation);
        QFETCH(QString, possibleCode);
        const auto code = ActivationCode::parse(text);
        QVERIFY2(code, code ? "" : qPrintable(code.error().detail));
        QCOMPARE(code->smdpAddress(), host);
        QCOMPARE(code->matchingId(), id);
        QCOMPARE(code->oid(), oid);
        QCOMPARE(code->isConfirmationRequired(), confirmation);
        QCOMPARE(code->possibleConfirmationCode(), possibleCode);
        QVERIFY(!code->hasSuspiciousHost());
        const auto body = text.sliced(text.indexOf(u'1')).trimmed();
        QCOMPARE(code->qrText(), u"LPA:"_s + body);
        QCOMPARE(code->manualText(), body);
        QCOMPARE(*ActivationCode::parse(code->qrText()), *code);
        QCOMPARE(ActivationCode::parse(code->qrText())->qrText(), code->qrText());
    }
    void refused_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto& text : {u""_s,
                                 u"LPA:"_s,
                                 u"hello"_s,
                                 u"LPA:2$h.example$A"_s,
                                 u"2$h.example$A"_s,
                                 u"LPA:1$h.example"_s,
                                 u"LPA:1"_s,
                                 u"1$"_s,
                                 u"11$h.example$A"_s,
                                 u"$1$h.example$A"_s,
                                 u"LPA:1$192.0.2.1$A"_s,
                                 u"LPA:1$192.0.2$A"_s,
                                 u"LPA:1$0x7f.0x1$A"_s,
                                 u"LPA:1$[2001:db8::1]$A"_s,
                                 u"LPA:1$2001:db8::1$A"_s,
                                 u"LPA:1$h.example:8443$A"_s,
                                 u"LPA:1$https://h.example$A"_s,
                                 u"LPA:1$h.example/path$A"_s,
                                 u"LPA:1$$A"_s,
                                 u"LPA:1$smdp$A"_s,
                                 u"LPA:1$h.example.$A"_s,
                                 u"LPA:1$.example$A"_s,
                                 u"LPA:1$h..example$A"_s,
                                 u"LPA:1$-h.example$A"_s,
                                 u"LPA:1$h-.example$A"_s,
                                 u"LPA:1$h_x.example$A"_s,
                                 u"LPA:1$u@h.example$A"_s,
                                 u"LPA:1$hё.example$A"_s,
                                 u"LPA:1$h .example$A"_s,
                                 u"LPA:1$h.example$A B"_s,
                                 u"LPA:1$h.example$A\nB"_s,
                                 u"LPA:1$h.example$A_B"_s,
                                 u"LPA:1$h.example$A\u200B"_s,
                                 u"LPA:1$h.example$Ａ"_s,
                                 u"LPA:1$h.example$A/../B"_s,
                                 u"LPA:LPA:1$h.example$A"_s,
                                 u"LPA 1$h.example$A"_s,
                                 u"1h.exampleA"_s})
            QTest::newRow(qPrintable(text)) << text;
        QTest::newRow("long label") << u"1$"_s + QString(64, u'a') + u".example$A"_s;
        QTest::newRow("256 characters") << u"1$a.b$"_s + QString(250, u'A');
        QTest::newRow("a megabyte") << u"LPA:1$a.b$"_s + QString(1'000'000, u'$');
        QTest::newRow("NUL") << u"LPA:1$h.example$A"_s + QChar(0);
    }
    void refused()
    {
        QFETCH(QString, text);
        const auto code = ActivationCode::parse(text);
        QVERIFY(!code);
        QCOMPARE(code.error().kind, ErrorKind::Protocol);
        QVERIFY(!code.error().userText.isEmpty());
    }
    void errorsNeverQuoteTheCode()
    {
        for (const auto& text : {u"LPA:2$h.example$S3CRET99"_s, u"LPA:1$192.0.2.1$S3CRET99"_s,
                                 u"LPA:1$h.example$S3CRET99_"_s, u"LPA:1$h.example$S3CRET99 x"_s}) {
            const auto error = ActivationCode::parse(text).error();
            QVERIFY(!error.userText.contains(u"S3CRET99"_s));
            QVERIFY(!error.detail.contains(u"S3CRET99"_s));
        }
    }
    void suspiciousHosts()
    {
        for (const auto& text : {u"1$localhost$A"_s, u"1$LocalHost$A"_s, u"1$x.localhost$A"_s,
                                 u"1$xn--pi-6kc.example$A"_s, u"1$h.XN--p1ai$A"_s}) {
            const auto code = ActivationCode::parse(text);
            QVERIFY2(code && code->hasSuspiciousHost(), qPrintable(text));
        }
        QVERIFY(!ActivationCode::parse(u"1$localhost.example$A")->hasSuspiciousHost());
    }
    void fromParts()
    {
        QCOMPARE(ActivationCode::fromParts(u" smdp.example.net ", u"AB12-CD34-EF56")->qrText(),
                 u"LPA:1$smdp.example.net$AB12-CD34-EF56"_s);
        QCOMPARE(ActivationCode::fromParts(u"smdp.example.net", u"")->qrText(),
                 u"LPA:1$smdp.example.net$"_s);
        QVERIFY(!ActivationCode::fromParts(u"", u"AB12"));
        QVERIFY(!ActivationCode::fromParts(u"h.example", u"AB12$$1"));
        QVERIFY(!ActivationCode::fromParts(u"h.example$X", u"AB12"));
    }
    void agreesWithAVendorsOtherFields()
    {
        const auto code = *ActivationCode::parse(u"LPA:1$smdp.example.net$AB12");
        QVERIFY(code.agreesWith(u"SMDP.example.net", u"AB12"));
        QVERIFY(code.agreesWith(u"", u""));
        QVERIFY(!code.agreesWith(u"other.example.net", u"AB12"));
        QVERIFY(!code.agreesWith(u"smdp.example.net", u"ab12"));
    }
    void shownForms()
    {
        const auto code = *ActivationCode::parse(u"lpa:1$rsp.example$451F9802E6854E3E85$$1");
        QCOMPARE(code.matchingIdGrouped(), u"451F 9802 E685 4E3E 85"_s);
        QCOMPARE(code.masked(), u"LPA:1$rsp.example$•••"_s);
        QCOMPARE(ActivationCode::parse(u"1$a.b$AB12-CD34")->matchingIdGrouped(), u"AB12-CD34"_s);
        QCOMPARE(ActivationCode::parse(u"1$a.b$")->matchingIdGrouped(), QString());
    }
    void links()
    {
        const auto code = *ActivationCode::parse(u"LPA:1$rsp.example$Ab-12$$1");
        QCOMPARE(
            code.iphoneLink(),
            u"https://esimsetup.apple.com/esim_qrcode_provisioning?carddata=LPA:1$rsp.example$Ab-12$$1"_s);
        QCOMPARE(
            code.androidLink(),
            u"https://esimsetup.android.com/esim_qrcode_provisioning?carddata=LPA%3A1%24rsp.example%24Ab-12%24%241"_s);
        QCOMPARE(code.windowsLink(), u"lpa:1$rsp.example$Ab-12$$1"_s);
    }
    void linksGiveTheCodeBackWhateverItHolds()
    {
        const auto code = *ActivationCode::parse(u"1$a.b$X$p&w#=%+?/\"\\<>");
        for (const auto& link : {code.iphoneLink(), code.androidLink()}) {
            const QUrl url(link, QUrl::StrictMode);
            QVERIFY2(url.isValid(), qPrintable(link));
            QCOMPARE(QUrlQuery(url).queryItems().size(), 1);
            QCOMPARE(QUrlQuery(url).queryItemValue(u"carddata"_s, QUrl::FullyDecoded),
                     code.qrText());
        }
        QCOMPARE(QUrl::fromPercentEncoding(code.windowsLink().toLatin1()).sliced(4),
                 code.manualText());
    }
};

SIMSTOCK_TEST_MAIN(TestActivationCode, QCoreApplication)
#include "tst_activationcode.moc"
