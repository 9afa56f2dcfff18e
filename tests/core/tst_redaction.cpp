// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/redaction.h"
#include "tests/support/testsupport.h"
#include <ctime>

using namespace simstock;
using namespace Qt::StringLiterals;

namespace {

// Values shaped like the real ones; each kind of hostile.md 122.
const QString accessCode = u"6f1c0d9be2a14f7d8c35a0b19e44d217"_s;
const QString signature = u"9B4F1E0C77AD5533C1B2D4E8F0A1B2C3D4E5F60718293A4B5C6D7E8F90A1B2C3"_s;
const QString jwt = u"eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI0MiJ9.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1g"_s;
const QString matchingId = u"451F9802E6854E3E85FB985235EDB4E5"_s;
const QString password = u"Tr4vel!desk,2026"_s;

} // namespace

class TestRedaction : public QObject {
    Q_OBJECT
private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void hidesSecrets_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("secret");
        QTest::addColumn<QString>("expected"); // empty: only "the secret is gone" counts
        const auto row = [](const char* name, const QString& text, const QString& secret,
                            const QString& expected = {}) {
            QTest::newRow(name) << text << secret << expected;
        };
        const QString code = u"LPA:1$rsp-eu.example.com$"_s + matchingId;
        const QString escapedCode = u"LPA%3A1%24rsp-eu.example.com%24"_s + matchingId;
        row("lpa", u"code "_s + code + u" ok"_s, matchingId, u"code LPA:••• ok"_s);
        row("lpa lower", code.toLower(), matchingId.toLower(), u"lpa:•••"_s);
        row("lpa mixed", u"Lpa:1$h.example$Ab-12"_s, u"Ab-12"_s);
        row("lpa blank", u"LPA: 1$h.example$AB12-CD34"_s, u"CD34"_s);
        row("lpa malformed", u"LPA:1$ h .example $ AB12-CD34"_s, u"CD34"_s);
        row("lpa newline", u"LPA:1$h.example$\nAB12-CD34"_s, u"CD34"_s);
        row("lpa flags", u"(LPA:1$h.example$AB12$$1)"_s, u"AB12"_s, u"(LPA:•••)"_s);
        row("lpa field 4", u"LPA:1$h.example$AB12$9377"_s, u"9377"_s);
        row("bare", u"typed 1$h.example$AB12-CD34, next"_s, u"AB12"_s, u"typed 1$•••, next"_s);
        row("bare empty id", u"1$h.example$$1.3.6$1"_s, u"1.3.6"_s);
        row("bare encoded", u"x=1%24h.example%24AB12"_s, u"AB12"_s);
        row("lpa encoded", u"see "_s + escapedCode + u"&a=1"_s, matchingId, u"see LPA%3A•••&a=1"_s);
        row("lpa encoded lower", escapedCode.toLower(), matchingId.toLower());
        row("lpa twice encoded", u"LPA%253A1%2524h.example%2524AB12"_s, u"AB12"_s);
        row("lpa json escaped", u"LPA:1\\u0024h.example\\u0024AB12"_s, u"AB12"_s);
        row("lpa html", u"<p>LPA:1&#36;h.example&#36;AB12</p>"_s, u"AB12"_s);
        row("install link",
            u"https://esimsetup.apple.com/esim_qrcode_provisioning?carddata="_s + code, matchingId,
            u"https://esimsetup.apple.com/esim_qrcode_provisioning?carddata=•••"_s);
        row("install link encoded", u"https://x.example/p?carddata="_s + escapedCode + u"&v=2"_s,
            matchingId, u"https://x.example/p?carddata=•••&v=2"_s);
        row("link in link",
            u"https://x.example/?u=https%3A%2F%2Fy%2F%3Fcarddata%3D"_s + escapedCode, matchingId);
        row("qr link", u"GET https://api.example/qr/K79QX2ABCD?size=300 200"_s, u"K79QX2ABCD"_s,
            u"GET https://api.example/qr/•••?size=300 200"_s);
        row("user info", u"https://desk:s3cret@api.example/v1"_s, u"s3cret"_s,
            u"https://•••@api.example/v1"_s);
        row("query token", u"https://x.example/a?page=1&token=zz81hh&size=5"_s, u"zz81hh"_s,
            u"https://x.example/a?page=1&token=•••&size=5"_s);
        row("encoded query", u"redirect=%2Fa%3Fpage%3D1%26pin%3D4711%26size%3D5"_s, u"4711"_s);
        row("signed link", u"https://x.example/a.png?Expires=17&X-Amz-Signature="_s + signature,
            signature);
        row("form", u"email=a@b.example&password=Tr4vel%21&role=reseller"_s, u"Tr4vel"_s,
            u"email=a@b.example&password=•••&role=reseller"_s);

        row("header access", u"RT-AccessCode: "_s + accessCode + u"\r\nAccept: */*"_s, accessCode,
            u"RT-AccessCode: •••\r\nAccept: */*"_s);
        row("header lower", u"> rt-accesscode:"_s + accessCode, accessCode);
        row("header signature", u"RT-Timestamp: 1700000000000\nRT-Signature: "_s + signature,
            signature, u"RT-Timestamp: 1700000000000\nRT-Signature: •••"_s);
        row("header key", u"X-API-KEY: tvn_live_81hs72\nHost: h"_s, u"tvn_live"_s,
            u"X-API-KEY: •••\nHost: h"_s);
        row("header client secret", u"Clientsecret: 0a1b2c3d"_s, u"0a1b"_s);
        row("header bearer", u"Authorization: Bearer "_s + jwt, jwt, u"Authorization: •••"_s);
        row("header digest", u"Authorization: Digest username=\"u\", response=\"6629fae4\""_s,
            u"6629fae4"_s);
        row("header cookie", u"Set-Cookie: connect.sid=s%3AabcdEF; Path=/"_s, u"abcdEF"_s);
        row("header list",
            u"QList((\"RT-AccessCode\", \"%1\"), (\"Accept\", \"*/*\"))"_s.arg(accessCode),
            accessCode, u"QList((\"RT-AccessCode\", \"•••\"), (\"Accept\", \"*/*\"))"_s);
        row("header in log", u"12:00:01 debug http RT-AccessCode: "_s + accessCode, accessCode,
            u"12:00:01 debug http RT-AccessCode: •••"_s);
        row("bearer alone", u"sent Bearer abcdEF0123456789 to h"_s, u"abcdEF0"_s,
            u"sent Bearer ••• to h"_s);
        row("basic alone", u"sent Basic ZGVzazpzM2NyZXQ= to h"_s, u"ZGVzaz"_s);
        row("jwt alone", u"got "_s + jwt + u" back"_s, jwt, u"got ••• back"_s);
        row("private key",
            u"a -----BEGIN RSA PRIVATE KEY-----\nMIIEow\n-----END RSA PRIVATE KEY----- b"_s,
            u"MIIEow"_s, u"a ••• b"_s);
        row("private key cut", u"-----BEGIN PRIVATE KEY-----\\nMIIEow"_s, u"MIIEow"_s);

        row("json ac", u"{\"ac\":\"%1\",\"iccid\":\"8985\"}"_s.arg(code), matchingId,
            u"{\"ac\":\"•••\",\"iccid\":\"8985\"}"_s);
        row("json nested",
            u"{\"obj\":{\"esim\":{\"pin\": \"4711\", \"puk\" :\"87654321\", \"apn\":\"i\"}}}"_s,
            u"87654321"_s,
            u"{\"obj\":{\"esim\":{\"pin\": \"•••\", \"puk\" :\"•••\", \"apn\":\"i\"}}}"_s);
        row("json number", u"{\"pin\":4711,\"puk\":87654321}"_s, u"4711"_s,
            u"{\"pin\":•••,\"puk\":•••}"_s);
        row("json object", u"{\"credentials\":{\"user\":\"u\",\"k\":[\"zz\"]},\"ok\":1}"_s, u"zz"_s,
            u"{\"credentials\":•••,\"ok\":1}"_s);
        row("json array", u"{\"tokens\":1,\"token\":[\"aa]\",\"bb\"],\"ok\":1}"_s, u"bb"_s,
            u"{\"tokens\":1,\"token\":•••,\"ok\":1}"_s);
        row("json quote inside", u"{\"password\":\"a\\\"b9\",\"ok\":1}"_s, u"b9"_s,
            u"{\"password\":\"•••\",\"ok\":1}"_s);
        row("json backslash last", u"{\"password\":\"a9\\\\\",\"ok\":1}"_s, u"a9"_s,
            u"{\"password\":\"•••\",\"ok\":1}"_s);
        row("json in json", u"{\"m\":\"{\\\"password\\\":\\\"a9\\\",\\\"x\\\":1}\"}"_s, u"a9"_s,
            u"{\"m\":\"{\\\"password\\\":\\\"•••\\\",\\\"x\\\":1}\"}"_s);
        row("json cut", u"{\"email\":\"e\",\"refresh_token\":\"abcdefgh"_s, u"abcdefgh"_s,
            u"{\"email\":\"e\",\"refresh_token\":\"•••"_s);
        row("json pretty", u"{\n  \"password\" : \"%1\"\n}"_s.arg(password), password,
            u"{\n  \"password\" : \"•••\"\n}"_s);
        row("json camel", u"{\"accessToken\":\"%1\"}"_s.arg(jwt), jwt);
        row("json key", u"{\"apiKey\":\"kk-1\",\"clientSecret\":\"cs-2\"}"_s, u"cs-2"_s);
        row("json account", u"{\"accessCode\":\"ac-1\",\"secretKey\":\"sk-2\"}"_s, u"sk-2"_s);
        row("json confirmation", u"{\"confirmationCode\":\"9377\"}"_s, u"9377"_s);
        row("json snake", u"{\"confirmation_code\":\"9377\",\"matching_id\":\"AB12\"}"_s,
            u"AB12"_s);
        row("json links",
            u"{\"qrCodeUrl\":\"https://img.example/0123.png\",\"shortUrl\":\"https://s/9x\"}"_s,
            u"9x"_s);
        row("json smtp", u"{\"smtp_config\":{\"smtp_user\":\"u\",\"smtp_pass\":\"pw9\"}}"_s,
            u"pw9"_s);
        row("python", u"{'pin': '4711', 'name': 'x'}"_s, u"4711"_s,
            u"{'pin': '•••', 'name': 'x'}"_s);
        row("words", u"Your confirmation code: 9377"_s, u"9377"_s);
        row("words pin", u"SIM PIN: 4711 PUK: 87654321"_s, u"87654321"_s);
        row("ini", u"secret_key = abc99 \nnext = 1"_s, u"abc99"_s,
            u"secret_key = ••• \nnext = 1"_s);
        row("echoed line", u"{\"msg\":\"bad\\npin: 4711\",\"ok\":1}"_s, u"4711"_s,
            u"{\"msg\":\"bad\\npin: •••\",\"ok\":1}"_s);
    }
    void hidesSecrets()
    {
        QFETCH(QString, text);
        QFETCH(QString, secret);
        QFETCH(QString, expected);
        QVERIFY(text.contains(secret));
        const auto result = redacted(text);
        QVERIFY2(!result.contains(secret), qPrintable(result));
        QVERIFY(result.contains(u"•••"_s));
        if (!expected.isEmpty())
            QCOMPARE(result, expected);
        QCOMPARE(redacted(result), result);
    }
    void leavesOrdinaryTextAlone_data()
    {
        QTest::addColumn<QString>("text");
        const QString texts[] = {
            u""_s,
            u"GET https://api.example.com/api/v1/open/package/list?page=1&size=500 200 in 35 ms"_s,
            u"LPA: the Local Profile Assistant of the phone"_s,
            u"It costs 1$ or 5$, at most 10$ for both"_s,
            u"{\"code\":\"000101\",\"errorMsg\":\"RT-Timestamp expired\",\"pageToken2\":7}"_s,
            u"{\"packageCode\":\"CKH123\",\"slug\":\"FR_1_7\",\"price\":10000,\"pin\":null,\"ac\":\"\"}"_s,
            u"{\"type\":\"token\",\"name\":\"Europe\"}"_s,
            u"opinion: fine, spin=3, Mac: aa, compass=north, bypass: no"_s,
            u"Basic 10GB-30-days, Bearer token, basic understanding"_s,
            u"token 12:30, tokens: 5, password must have 8 characters"_s,
            u"iccid 8985224628000111311, order B24012500001, eid 89049032007108882600137544319616"_s,
            u"$.obj.esimList[0].activationCodeFlags: expected text"_s,
            u"50% of 1%24 hours; C:\\users\\desk; a & b; -----END-----"_s,
            u"Überraschung für 東京 🇯🇵: 3 GB"_s};
        for (const auto& text : texts)
            QTest::newRow(qPrintable(text.left(24))) << text;
    }
    void leavesOrdinaryTextAlone()
    {
        QFETCH(QString, text);
        QCOMPARE(redacted(text), text);
    }
    void severalSecretsInOneText()
    {
        const auto text =
            u"POST /login {\"email\":\"e\",\"password\":\"%1\"} -> {\"accessToken\":\"%2\","
            "\"refreshToken\":\"%2\"}; LPA:1$h.example$%3 and 1$h.example$%3"_s.arg(password, jwt,
                                                                                    matchingId);
        const auto result = redacted(text);
        for (const auto& secret : {password, jwt, matchingId})
            QVERIFY2(!result.contains(secret), qPrintable(result));
        QVERIFY(result.contains(u"\"email\":\"e\""_s));
    }
    void bodiesAreCutFirstAndMayBeAnyBytes()
    {
        const auto body = QByteArray("{\"ok\":1,\"password\":\"hunter2hunter2\"}");
        QCOMPARE(redactedBody(body, 24), u"{\"ok\":1,\"password\":\"•••"_s);
        QCOMPARE(redactedBody(QByteArray("a\xff\xfe") + "b"), u"a\uFFFD\uFFFDb"_s);
        QCOMPARE(redactedBody(QByteArray(1'000'000, 'x')).size(), 4096);
    }
    void aMegabyteOfRealBody()
    {
        const auto row =
            u"{\"iccid\":\"8985224628000111311\",\"ac\":\"LPA:1$h.example$AB12CD34\",\"pin\":"
            "\"4711\",\"qrCodeUrl\":\"https://img.example/0123.png\"},"_s;
        QElapsedTimer timer;
        timer.start();
        const auto result = redacted(row.repeated(1'000'000 / row.size()));
        QVERIFY(!result.contains(u"AB12"_s) && !result.contains(u"4711"_s));
        QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    }
    void linearTime_data()
    {
        QTest::addColumn<QString>("unit");
        for (const auto& unit : {u"a:"_s,
                                 u"\"token\",\"x"_s,
                                 u"LPA:1$"_s,
                                 u"1$a"_s,
                                 u"lpa:"_s,
                                 u"\"pin\":{"_s,
                                 u"\"pin\":["_s,
                                 u"://a"_s,
                                 u"\\"_s,
                                 u"\\\"pin\\\":\\\""_s,
                                 u"bearer a"_s,
                                 u"eyJ-"_s,
                                 u"-----BEGIN "_s,
                                 u"-----BEGIN PRIVATE KEY"_s,
                                 u"/qr/"_s,
                                 u"pass=\"'"_s,
                                 u"\"token\", \\\"\\\\'"_s,
                                 u"%24"_s,
                                 u"1%24h"_s,
                                 u"x"_s,
                                 u" "_s,
                                 u"$ "_s,
                                 u"lpa: $ "_s,
                                 u"confirmation code "_s,
                                 u"pin: \""_s})
            QTest::newRow(qPrintable(unit)) << unit;
    }
    void linearTime()
    {
        QFETCH(QString, unit);
        // The processor's time, and the best of three: other work on the machine does not count.
        const auto timeOf = [&](qsizetype length) {
            const auto text = unit.repeated(length / unit.size());
            auto best = std::numeric_limits<std::clock_t>::max();
            for (int run = 0; run < 3; ++run) {
                const auto started = std::clock();
                const auto size = redacted(text).size();
                best = size <= 4 * text.size() ? std::min(best, std::clock() - started) : -1;
            }
            return best;
        };
        const auto small = timeOf(20'000);
        const auto large = timeOf(200'000);
        QVERIFY(small >= 0 && large >= 0);
        // Ten times the text; quadratic work would take a hundred times as long.
        QVERIFY2(large < 40 * small + CLOCKS_PER_SEC / 20, qPrintable(QString::number(large)));
    }
};

SIMSTOCK_TEST_MAIN(TestRedaction, QCoreApplication)
#include "tst_redaction.moc"
