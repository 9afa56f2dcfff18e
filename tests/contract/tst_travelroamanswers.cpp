// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/travelroam/balance.h"
#include "providers/travelroam/csv.h"
#include "providers/travelroam/esims.h"
#include "providers/travelroam/offers.h"
#include "providers/travelroam/ordering.h"
#include "providers/travelroam/sightings.h"
#include "tests/contract/travelroamsamples.h"
#include "tests/support/testsupport.h"

using namespace simstock;
using namespace Qt::StringLiterals;

namespace {

Result<OrderStanding> standing(const QByteArray& body, int status = 200)
{
    return travelroam::readStanding(roam::reply(body, status), roam::account(),
                                    VendorOrderId(roam::reference), roam::now());
}

QByteArray one()
{
    return roam::assignments().trimmed().chopped(1).sliced(1); // without the list around it
}

} // namespace

/// Answers in every shape they were seen or are feared in.
class TestAnswers : public QObject {
    Q_OBJECT
private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void assigned_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("array") << roam::assignments();
        QTest::newRow("object") << one();
        QTest::newRow("assignments") << "{\"assignments\": " + roam::assignments() + "}";
        QTest::newRow("data list") << "{\"data\": " + roam::assignments() + "}";
        QTest::newRow("data object") << "{\"data\": " + one() + "}";
        QTest::newRow("data.assignments")
            << "{\"data\": {\"assignments\": " + roam::assignments() + "}}";
        QTest::newRow("CSV") << roam::assignmentsCsv();
        QTest::newRow("CSV, quoted")
            << QByteArray("\"ICCID\",\"Matching ID\",\"SMDP Address\"\n"
                          "\"8935101000000001237\",\"AB12-CD34-EF56\",\"smdp.example.net\"\n");
        QTest::newRow("with scheme")
            << roam::assignments().replace("\"smdp.example.net\"", "\"https://smdp.example.net/\"");
        QTest::newRow("whole code") << QByteArray(R"({"iccid": "8935101000000001237",
            "qrCode": "LPA:1$smdp.example.net$AB12-CD34-EF56"})");
        QTest::newRow("code as base64")
            << "{\"iccid\": \"8935101000000001237\", \"qr\": \"" +
                   QByteArray("LPA:1$smdp.example.net$AB12-CD34-EF56").toBase64() + "\"}";
    }
    void assigned()
    {
        QFETCH(QByteArray, body);
        const auto read = standing(body);
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().detail));
        QVERIFY(read->ready);
        QCOMPARE(read->esims.size(), 1);
        const auto& esim = read->esims.constFirst();
        QCOMPARE(esim.key.id.text(), roam::iccid);
        QCOMPARE(esim.iccid.text(), roam::iccid);
        QCOMPARE(esim.order.text(), roam::reference);
        QCOMPARE(esim.secrets.activationCode.reveal(),
                 QByteArray("LPA:1$smdp.example.net$AB12-CD34-EF56"));
        QCOMPARE(esim.state, EsimState::ReadyToInstall);
        QVERIFY(esim.hasCode);
        QVERIFY(!esim.installedAt.isValid());
    }
    void pinAndPukAreSecrets()
    {
        const auto read = standing(roam::assignments());
        QCOMPARE(read->esims.constFirst().secrets.pin.reveal(), QByteArray("0000"));
        QCOMPARE(read->esims.constFirst().secrets.puk.reveal(), QByteArray("00000000"));
    }

    void notYet_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        for (const int status : {400, 404, 405, 409, 410, 425, 503})
            QTest::addRow("%d", status) << status << roam::complaint("not ready");
        QTest::newRow("empty") << 200 << QByteArray();
        QTest::newRow("no content") << 204 << QByteArray();
        QTest::newRow("empty list") << 200 << QByteArray("[]");
        QTest::newRow("empty assignments") << 200 << QByteArray("{\"assignments\": []}");
        QTest::newRow("words") << 200 << roam::complaint("processing");
        QTest::newRow("no iccid") << 200 << QByteArray("[{\"iccid\": null}]");
        QTest::newRow("no matching id")
            << 200 << QByteArray(R"([{"iccid": "8935101000000001237", "matchingId": null}])");
        QTest::newRow("header only") << 200 << QByteArray("ICCID,Matching ID,RSP URL\n");
    }
    void notYet()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        const auto read = standing(body, status);
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().detail));
        QVERIFY(!read->ready);
        QVERIFY(!read->failed);
        for (const auto& esim : read->esims)
            QCOMPARE(esim.state, EsimState::BeingPrepared);
    }

    void faults_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("401") << 401 << roam::complaint() << ErrorKind::Auth;
        QTest::newRow("403") << 403 << roam::complaint() << ErrorKind::Auth;
        QTest::newRow("422") << 422 << roam::complaint() << ErrorKind::Rejected;
        QTest::newRow("429") << 429 << roam::complaint() << ErrorKind::RateLimited;
        QTest::newRow("500") << 500 << roam::complaint() << ErrorKind::Server;
        QTest::newRow("307") << 307 << roam::complaint() << ErrorKind::Protocol;
        QTest::newRow("page") << 200 << QByteArray("<html></html>") << ErrorKind::Protocol;
        QTest::newRow("cut") << 200 << roam::assignments().chopped(3) << ErrorKind::Protocol;
        QTest::newRow("rounded") << 200 << QByteArray("[{\"iccid\": 8935101000000001237}]")
                                 << ErrorKind::Protocol;
    }
    void faults()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(ErrorKind, kind);
        const auto read = standing(body, status);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, kind);
        QVERIFY(!read.error().userText.isEmpty());
    }

    void csv()
    {
        QVERIFY(!travelroam::looksLikeCsv("<html><body>a,iccid</body></html>"));
        QVERIFY(!travelroam::looksLikeCsv("[{\"iccid\":1}]"));
        QVERIFY(!travelroam::looksLikeCsv("Service, unavailable"));
        const auto rows =
            travelroam::csvRows("\xEF\xBB\xBFICCID,Re\"\"mark\n1,\"a, \"\"b\"\"\"\n2\n");
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0).value(u"remark"_s), u"a, \"b\""_s);
        QCOMPARE(rows.at(1).value(u"iccid"_s), u"2"_s);
    }

    void balances_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("balance");
        const auto row = [](const char* body, const QString& balance) {
            QTest::newRow(body) << QByteArray(body) << balance;
        };
        row(R"({"organisations": [{"name": "D", "balance": 412.35, "currency": "EUR"}]})",
            u"412.35 EUR"_s);
        row(R"({"organizations": [{"balance": "412.35"}]})", u"412.35 USD"_s);
        row(R"({"organisation": {"balance": -3}})", u"-3 USD"_s);
        row(R"({"organization": {"balance": 0}, "currency": "GBP"})", u"0 GBP"_s);
        row(R"({"balance": 0.123456})", u"0.123456 USD"_s);
        row(R"({"data": {"balance": 5}})", u"5 USD"_s);
        row(R"({"data": [{"balance": 5}]})", u"5 USD"_s);
        row(R"({"data": {"organisations": [{"balance": 7.5}]}})", u"7.5 USD"_s);
        row(R"([{"balance": 9}])", u"9 USD"_s);
        row(R"({"balance": "much"})", QString());
        row(R"({"balance": null})", QString());
        row(R"({"organisations": []})", QString());
        row("{}", QString());
        row("<html>", QString());
    }
    void balances()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, balance);
        const auto wallet = travelroam::readWallet(roam::reply(body), roam::account(),
                                                   Currency::usd(), roam::now());
        QCOMPARE(wallet.has_value(), !balance.isEmpty());
        if (wallet)
            QCOMPARE(wallet->balance.toDecimal() + u' ' + wallet->balance.currency().code(),
                     balance);
        else
            QCOMPARE(wallet.error().kind, ErrorKind::Protocol);
    }

    void badRowsDoNotLoseTheOthers()
    {
        const travelroam::OfferContext context{roam::account(), roam::now(), Currency::usd(), {}};
        const auto page = travelroam::readOfferPage(
            roam::reply("{\"bundles\": [{\"name\": \"odd\"}, " + roam::bundle() + ", 5]}"),
            context);
        QVERIFY(page);
        QCOMPARE(page->offers.size(), 1);
        QCOMPARE(page->unreadable, 2);
        QCOMPARE(page->names.size(), 3);
        QVERIFY(!travelroam::readOfferPage(roam::reply("{\"bundles\": [{\"name\": \"odd\"}]}"),
                                           context));
        QVERIFY(travelroam::readOfferPage(roam::reply("{\"bundles\": []}"), context));
        QVERIFY(!travelroam::readOfferPage(roam::reply("{\"message\": \"hm\"}"), context));
    }

    void nowhereSeen()
    {
        for (const char* body : {"", "{}", "{\"networkName\": null}", "{\"data\": {}}"}) {
            const auto seen = travelroam::readSighting(roam::reply(body), roam::now());
            QVERIFY(!seen);
            QCOMPARE(seen.error().kind, ErrorKind::NotFound);
        }
        QCOMPARE(travelroam::readSighting(roam::reply(roam::location()), roam::now())->network,
                 u"MEO"_s);
    }

    void complaintsAreShownRedacted()
    {
        const auto read = travelroam::readDetails(
            roam::reply(R"({"errors": {"iccid": ["is not LPA:1$smdp.example.net$AB12-CD34"]}})",
                        422),
            roam::account(), roam::now());
        QVERIFY(!read);
        QVERIFY(read.error().detail.contains(u"is not"_s));
        QVERIFY(!read.error().detail.contains(u"AB12-CD34"_s));
    }
};

SIMSTOCK_TEST_MAIN(TestAnswers, QCoreApplication)
#include "tst_travelroamanswers.moc"
