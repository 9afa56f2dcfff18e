// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/webaddress.h"
#include "models/ports/vendor.h"
#include "tests/support/testsupport.h"

using namespace simstock;
using namespace Qt::StringLiterals;

class TestWebAddress : public QObject {
    Q_OBJECT
private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void judged_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        const auto row = [](const char* name, const QString& text, bool good) {
            QTest::newRow(name) << text << good;
        };
        row("plain", u"https://pay.example/approve"_s, true);
        row("query and fragment", u"https://pay.example/a?token=EC-1&b=%20c#top"_s, true);
        row("scheme in capitals", u"HTTPS://pay.example"_s, true);
        row("port", u"https://pay.example:8443/a"_s, true);
        row("port zero", u"https://pay.example:0/a"_s, false);
        row("port too high", u"https://pay.example:65536/a"_s, false);
        row("port of letters", u"https://pay.example:x/a"_s, false);
        row("plain http", u"http://pay.example/a"_s, false);
        row("http here", u"http://127.0.0.1:8080/a?b"_s, true);
        row("http here by name", u"http://localhost/a"_s, true);
        row("http here, version 6", u"http://[::1]:8080/a"_s, true);
        row("http, another loopback", u"http://127.12.255.3/"_s, true);
        row("http, nearly loopback", u"http://127.0.0.1.pay.example/"_s, false);
        row("http, no number of a loopback", u"http://127.0.0.256/"_s, false);
        row("http, nearly localhost", u"http://localhost.pay.example/"_s, false);
        row("https, version 6", u"https://[2001:db8::1]/a"_s, true);
        row("javascript", u"javascript:alert(1)"_s, false);
        row("javascript with a host", u"javascript://pay.example/%0Aalert(1)"_s, false);
        row("data", u"data:text/html,<script>alert(1)</script>"_s, false);
        row("file", u"file:///etc/passwd"_s, false);
        row("file with a host", u"file://pay.example/etc/passwd"_s, false);
        row("ftp", u"ftp://pay.example/a"_s, false);
        row("a program's own", u"x-shop://pay.example/a"_s, false);
        row("user", u"https://pay.example@evil.example/"_s, false);
        row("user and password", u"https://a:b@pay.example/"_s, false);
        row("empty user", u"https://@pay.example/"_s, false);
        row("user of escapes", u"https://pay.example%2F@evil.example/"_s, false);
        row("no host", u"https:///approve"_s, false);
        row("no authority", u"https:approve"_s, false);
        row("relative", u"/approve"_s, false);
        row("only a host", u"pay.example"_s, false);
        row("empty", QString(), false);
        row("international", u"https://m\u00fcnchen.example/"_s, true);
        row("punycode", u"https://xn--mnchen-3ya.example/"_s, true);
        row("letters of another script", u"https://p\u0430y.example/"_s, true);
        row("bidirectional override in the host", u"https://pay\u202e.example/"_s, false);
        row("space in the host", u"https://pay .example/"_s, false);
        row("escape in the host", u"https://pay%00.example/"_s, false);
        row("line break", u"https://pay.example/a\nb"_s, false);
        row("carriage return", u"https://pay.example/a\r\nHost: evil"_s, false);
        row("tab", u"https://pay.example/\ta"_s, false);
        row("nothing", u"https://pay.example/a"_s + QChar(0) + u"b"_s, false);
        row("delete", u"https://pay.example/a\u007f"_s, false);
        row("encoded line break", u"https://pay.example/a%0d%0Ab"_s, false);
        row("encoded zero", u"https://pay.example/?a=%00"_s, false);
        row("space before", u" https://pay.example/"_s, false);
        row("angle brackets", u"https://pay.example/<b>"_s, false);
        row("letters in the path", u"https://pay.example/caf\u00e9"_s, true);
        row("as long as may be", u"https://pay.example/"_s + QString(2028, u'a'), true);
        row("too long", u"https://pay.example/"_s + QString(2029, u'a'), false);
        row("too long once encoded", u"https://pay.example/"_s + QString(1000, QChar(0xe9)), false);
        row("10 kB", u"https://pay.example/?"_s + QString(10'240, u'a'), false);
    }
    void judged()
    {
        QFETCH(QString, text);
        QFETCH(bool, good);
        QCOMPARE(isWebAddress(QUrl(text, QUrl::StrictMode)), good);
        QCOMPARE(!webAddress(text).isEmpty(), good);
        if (good) {
            const auto sent = webAddress(text).toString(QUrl::FullyEncoded);
            QVERIFY(isWebAddress(QUrl(sent, QUrl::StrictMode))); // as it is kept and read again
        }
    }
    /// A careless reader repairs what is wrong; that must not help.
    void repairedAddressesStayWrong()
    {
        for (const auto& text : {u"https://pay.example/a\nb"_s, u"https://a:b@pay.example/ c"_s,
                                 u"https://pay.example/\u0001"_s})
            QVERIFY2(!isWebAddress(QUrl(text, QUrl::TolerantMode)), qPrintable(text));
        QVERIFY(isWebAddress(QUrl(u"https://pay.example/a b"_s, QUrl::TolerantMode))); // %20
    }
    /// What people see of a host tells letters of different scripts apart.
    void hostsAreShownAsSent()
    {
        const auto shown = webAddress(u"https://p\u0430y.example/"_s).host(QUrl::FullyEncoded);
        QVERIFY(shown.startsWith(u"xn--"));
        QVERIFY(!shown.contains(QChar(0x430)));
    }
    void baseUrlsEndWithThePath()
    {
        QVERIFY(isAcceptableBaseUrl(QUrl(u"https://api.example/v1"_s)));
        QVERIFY(isAcceptableBaseUrl(QUrl(u"http://127.0.0.1:8080"_s)));
        QVERIFY(!isAcceptableBaseUrl(QUrl(u"https://api.example/v1?a"_s)));
        QVERIFY(!isAcceptableBaseUrl(QUrl(u"https://api.example/v1#a"_s)));
        QVERIFY(!isAcceptableBaseUrl(QUrl(u"http://api.example/v1"_s)));
        QVERIFY(!isAcceptableBaseUrl(QUrl(u"https://a@api.example/v1"_s)));
    }
};

SIMSTOCK_TEST_MAIN(TestWebAddress, QCoreApplication)
#include "tst_webaddress.moc"
