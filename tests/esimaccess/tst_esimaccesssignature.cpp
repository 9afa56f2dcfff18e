// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/esimaccess/signer.h"
#include "tests/support/testsupport.h"

#include <QRegularExpression>

using namespace simstock;
using namespace Qt::StringLiterals;
using esimaccess::Signer;

namespace {

QByteArray valueOf(const HttpHeaders& headers, QByteArrayView name)
{
    for (const auto& [key, value] : headers) {
        if (key == name)
            return value;
    }
    return {};
}

} // namespace

class TestSignature : public QObject {
    Q_OBJECT
private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void publishedVectors_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("timestamp");
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("signature");
        QTest::newRow("of the vendor's page")
            << QByteArray("1111") << QByteArray("1628670421")
            << QByteArray("4ce9d9cdac9e4e17b3a2c66c358c1ce2") << QByteArray("11111")
            << QByteArray("{\"imsi\":\"326543826\"}")
            << QByteArray("7eb765e27df5373dea2dbc8c41a7d9557743e46c8054750f3d851b3fd01d0835");
        const auto row = [](const char* name, const QByteArray& body, const char* signature) {
            QTest::newRow(name) << QByteArray("acme_secret_01") << QByteArray("1735689600000")
                                << QByteArray("3f2b8c1e-5a47-4d09-9c3e-7b1f60a2d4e8")
                                << QByteArray("acme_access_01") << body << QByteArray(signature);
        };
        row("no body", "", "baabb446150a39fec3f4ddf29f64c22de634af6088cd5f04e16c3da403b8ba67");
        row("a query", "{\"orderNo\":\"B26010100000001\",\"pager\":{\"pageNum\":1,\"pageSize\":5}}",
            "63401767ce2d28431f2872f8327ac3d211efd58f6daf316764f032a96bb71d4a");
        row("utf-8", u"{\"message\":\"Olá, 5 GB ✓\"}"_s.toUtf8(),
            "1d159b685c1e7cfbe429708b292c29db1f39ce3d3dfe48833dd4930aeb8de7bc");
    }
    void publishedVectors()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, timestamp);
        QFETCH(QByteArray, id);
        QFETCH(QByteArray, code);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, signature);
        QCOMPARE(Signer::signature(Secret(key), timestamp, id, code, body), signature);
    }

    void keyOnlySendsOneHeader()
    {
        ManualClock clock(QDateTime(QDate(2025, 1, 1), QTime(0, 0), Qt::UTC));
        const Signer signer(Secret("acme_access_01"), Secret(), clock);
        QVERIFY(signer.isUsable());
        QVERIFY(!signer.isSigning());
        QCOMPARE(signer.headers("{}"), (HttpHeaders{{"RT-AccessCode", "acme_access_01"}}));
    }
    void signedHeadersFitTheBody()
    {
        ManualClock clock(QDateTime(QDate(2025, 1, 1), QTime(0, 0), Qt::UTC));
        Signer signer(Secret("acme_access_01"), Secret("acme_secret_01"), clock);
        const auto headers = signer.headers("{}");
        QCOMPARE(headers.size(), 4);
        QCOMPARE(valueOf(headers, "RT-AccessCode"), QByteArray("acme_access_01"));
        QCOMPARE(valueOf(headers, "RT-Timestamp"), QByteArray("1735689600000"));
        const auto id = valueOf(headers, "RT-RequestID");
        static const QRegularExpression version4(
            u"^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"_s);
        QVERIFY(version4.match(QString::fromLatin1(id)).hasMatch());
        const auto expected = Signer::signature(Secret("acme_secret_01"), "1735689600000", id,
                                                "acme_access_01", "{}");
        QCOMPARE(valueOf(headers, "RT-Signature"), expected);
        QVERIFY(valueOf(signer.headers("{}"), "RT-RequestID") != id);

        signer.setForm({.upperCase = true, .seconds = true});
        const auto other = signer.headers("{}");
        QCOMPARE(valueOf(other, "RT-Timestamp"), QByteArray("1735689600"));
        QCOMPARE(valueOf(other, "RT-Signature"),
                 Signer::signature(Secret("acme_secret_01"), "1735689600",
                                   valueOf(other, "RT-RequestID"), "acme_access_01", "{}")
                     .toUpper());
    }
    void neverSendsTheSecretKey()
    {
        ManualClock clock(QDateTime(QDate(2025, 1, 1), QTime(0, 0), Qt::UTC));
        const Signer signer(Secret("acme_access_01"), Secret("acme_secret_01"), clock);
        for (const auto& [name, value] : signer.headers("{}"))
            QVERIFY(!value.contains("acme_secret_01"));
    }
    void unusableCredentials()
    {
        ManualClock clock(QDateTime(QDate(2025, 1, 1), QTime(0, 0), Qt::UTC));
        QVERIFY(!Signer(Secret(), Secret(), clock).isUsable());
        QVERIFY(!Signer(Secret("a\r\nX: y"), Secret(), clock).isUsable());
    }
};

SIMSTOCK_TEST_MAIN(TestSignature, QCoreApplication)
#include "tst_esimaccesssignature.moc"
