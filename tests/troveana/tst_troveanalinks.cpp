// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/troveana/links.h"
#include "tests/support/testsupport.h"

using namespace simstock;
using namespace Qt::StringLiterals;

namespace {

const QUrl asked(u"https://api.example.net/api/v1/esims/8935101000000000017/installation-qr"_s);

Result<EsimLink> link(const QByteArray& body, int status = 200, const HttpHeaders& headers = {})
{
    return troveana::readLink(EsimLink::Kind::Installation,
                              {.status = status, .headers = headers, .body = body}, asked);
}

} // namespace

/// The answer forms of the two QR calls (contract, section 7), and what must not pass as a link.
class TestLinks : public QObject {
    Q_OBJECT
private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void forms_data()
    {
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char* name, const QByteArray& body) {
            QTest::newRow(name) << body;
        };
        row("text in the envelope", "{\"success\":true,\"data\":\"https://q.example.net/K7\"}");
        row("object", "{\"success\":true,\"data\":{\"qrCodeUrl\":\"https://q.example.net/K7\"}}");
        row("any url name", "{\"success\":true,\"data\":{\"iccid\":\"1\",\"installURL\":"
                            "\"https://q.example.net/K7\"}}");
        row("link name",
            "{\"success\":true,\"data\":{\"followupLink\":\"https://q.example.net/K7\"}}");
        row("nested", "{\"success\":true,\"data\":{\"qr\":{\"image\":{\"url\":\"https://"
                      "q.example.net/K7\"}}}}");
        row("second is good", "{\"success\":true,\"data\":{\"iconUrl\":\"javascript:1\","
                              "\"url\":\"https://q.example.net/K7\"}}");
        row("without envelope", "{\"qrCodeUrl\":\"https://q.example.net/K7\"}");
        row("bare JSON text", "\"https://q.example.net/K7\"");
        row("plain text", "https://q.example.net/K7\n");
    }
    void forms()
    {
        QFETCH(QByteArray, body);
        const auto read = link(body);
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QCOMPARE(read->url, QUrl(u"https://q.example.net/K7"_s));
        QVERIFY(read->image.isEmpty());
    }
    void redirects()
    {
        for (const int status : {301, 302, 303, 307, 308}) {
            const auto read = link("", status, {{"location", "https://q.example.net/K7"}});
            QVERIFY(read);
            QCOMPARE(read->url, QUrl(u"https://q.example.net/K7"_s));
        }
        QCOMPARE(link("", 302, {{"Location", "/qr/K7"}})->url,
                 QUrl(u"https://api.example.net/qr/K7"_s));
        QVERIFY(!link("", 302));
        QVERIFY(!link("", 302, {{"Location", "javascript:alert(1)"}}));
        QVERIFY(!link("", 302, {{"Location", "file:///etc/passwd"}}));
    }
    void pictures()
    {
        const QByteArray png("\x89PNG\r\n\x1a\n....");
        const auto read = link(png);
        QVERIFY(read);
        QCOMPARE(read->image, png);
        QVERIFY(read->url.isEmpty());
        QVERIFY(link("\xff\xd8\xff\xe0....")); // JPEG
        QVERIFY(!link(png, 404));
        QVERIFY(!link("GIF89a....", 200, {{"Content-Type", "image/gif"}}));
        QVERIFY(!link("<svg onload=\"x\"/>", 200, {{"Content-Type", "image/svg+xml"}}));
    }
    void strangers_data()
    {
        QTest::addColumn<QString>("url");
        for (const char* url :
             {"javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "ftp://a.example/",
              "https://", "https://user:pass@a.example/", "https://api@evil.example/",
              "//a.example", "/qr/K7", "LPA:1$smdp.example.net$K7", ""})
            QTest::newRow(url) << QString::fromLatin1(url);
        QTest::newRow("long") << u"https://a.example/"_s + QString(3'000, u'a');
    }
    void strangers()
    {
        QFETCH(QString, url);
        const QByteArray text = url.toUtf8();
        QVERIFY(!link("{\"success\":true,\"data\":{\"url\":\"" + text + "\"}}"));
        QVERIFY(!link("{\"success\":true,\"data\":\"" + text + "\"}"));
        QVERIFY(!link(text));
    }
    void refusals()
    {
        const auto read =
            link("{\"success\":false,\"data\":null,\"error\":\"No eSIM\",\"refCode\":404001}");
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::NotFound);
        QCOMPARE(link("<html></html>", 401).error().kind, ErrorKind::Auth);
        QCOMPARE(link("<html></html>").error().kind, ErrorKind::Protocol);
        QVERIFY(!link("{\"success\":true,\"data\":null}"));
        QVERIFY(!link("{\"success\":true,\"data\":{\"iccid\":\"https://a.example/\"}}"));
    }
};

SIMSTOCK_TEST_MAIN(TestLinks, QCoreApplication)
#include "tst_troveanalinks.moc"
