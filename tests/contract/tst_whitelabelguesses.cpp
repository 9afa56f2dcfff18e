// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/whitelabelshop.h"

using namespace simstock;
using namespace simstock::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray me = R"({"success":true,"data":{"id":"u-1","email":"ops@shop.example"}})";
const QByteArray notThere = R"({"success":false,"message":"Not found","error_code":"NOT_FOUND"})";

QByteArray plan(int id, const QByteArray& price)
{
    return R"({"id":)" + QByteArray::number(id) +
           R"(,"package_code":"EU_5_30","name":"Europe 5GB",)"
           R"("price":)" +
           price +
           R"(,"currency":"USD","data_volume_mb":5120,"validity_days":30,)"
           R"("country_code":null,"region_code":"EU-42","data_type":1,"provider_id":"1"})";
}

QByteArray plans(const QByteArray& rows, int pages = 1)
{
    return R"({"success":true,"data":[)" + rows +
           R"(],"pagination":{"page":1,"limit":100,"totalPages":)" + QByteArray::number(pages) +
           "}}";
}

Offer regional(const QString& region = u"EU-42"_s)
{
    auto offer = offerOf(u"77"_s);
    offer.region = region;
    offer.coverageKind = CoverageKind::Regional;
    return offer;
}

QByteArray paypalOrder()
{
    return R"({"success":true,"paypal_order":{"id":"PAY-1","amount":500.00,"currency":"USD",)"
           R"("approval_link":"https://paypal.example/checkoutnow?token=EC-1"}})";
}

Money dollars(qint64 amount)
{
    return *Money::fromMicros(amount * Money::unit, Currency::usd());
}

QString words(const std::optional<Result<QList<SupplierBalance>>>& read)
{
    if (!read)
        return u"no answer"_s;
    if (!*read)
        return errorKindName(read->error().kind);
    QStringList lines;
    for (const auto& one : **read)
        lines.append(one.supplier + u' ' + one.balance.currency().code() + u' ' +
                     one.balance.toDecimal() + u' ' + one.asOf.toString(Qt::ISODate));
    return lines.join(u", ");
}

} // namespace

/// Calls whose paths or answers nobody states: which is tried after which, and what is never tried.
class TestGuesses : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<WhitelabelShop> shop;

    QString price(const Offer& known)
    {
        const auto read = wait(shop->vendor().ports().catalogue->fetchOffer(known));
        if (!read)
            return u"no answer"_s;
        return *read ? (*read)->cost.toDecimal() : errorKindName(read->error().kind);
    }
    std::optional<Result<PaymentOrder>> pay(bool isDeposit = false)
    {
        return wait(shop->vendor().ports().payments->createPayment(dollars(500), isDeposit));
    }
    QString suppliers()
    {
        return words(wait(shop->vendor().ports().suppliers->fetchSupplierBalances()));
    }
    [[nodiscard]] QByteArrayList asked(qsizetype from = 0) const
    {
        QByteArrayList lines;
        for (const auto& request : shop->seen().mid(from))
            lines.append(request.method + ' ' + request.path);
        return lines;
    }

private slots:
    void init()
    {
        SIMSTOCK_TEST_INIT
        shop = std::make_unique<WhitelabelShop>();
    }
    void cleanup() { shop.reset(); }

    void aRegionIsAskedFirst()
    {
        shop->server().answer(me);
        shop->server().answer(plans(plan(76, "1") + ',' + plan(77, "9.5")));
        QCOMPARE(price(regional()), u"9.5"_s);
        QCOMPARE(asked(),
                 (QByteArrayList{"GET /users/me", "GET /plans/region/EU-42?page=1&limit=100"}));
        QCOMPARE(shop->seen().constLast().headers.value("authorization"),
                 QByteArray("Bearer acme.access.0001"));
    }
    void pagesOfARegion()
    {
        shop->server().answer(me);
        shop->server().answer(plans(plan(76, "1"), 2));
        shop->server().answer(plans(plan(77, "2"), 2));
        QCOMPARE(price(regional(u"A/B c"_s)), u"2"_s);
        QCOMPARE(asked().constLast(), QByteArray("GET /plans/region/A%2FB%20c?page=2&limit=100"));
    }
    void theFormThatIsThereIsKept_data()
    {
        QTest::addColumn<int>("missing");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("right");
        QTest::newRow("second") << 1 << 404
                                << QByteArray("GET /plans/regional/EU-42?page=1&limit=100");
        QTest::newRow("second, by method")
            << 1 << 405 << QByteArray("GET /plans/regional/EU-42?page=1&limit=100");
        QTest::newRow("filter") << 2 << 404
                                << QByteArray("GET /plans?page=1&limit=100&region=EU-42");
    }
    void theFormThatIsThereIsKept()
    {
        QFETCH(int, missing);
        QFETCH(int, status);
        QFETCH(QByteArray, right);
        shop->server().answer(me);
        for (int i = 0; i < missing; ++i)
            shop->server().answer(notThere, status);
        shop->server().answer(plans(plan(77, "9.5")));
        QCOMPARE(price(regional()), u"9.5"_s);
        QCOMPARE(asked().size(), 2 + missing);
        QCOMPARE(asked().constLast(), right);
        shop->server().answer(me);
        shop->server().answer(plans(plan(77, "9.75")));
        QCOMPARE(price(regional()), u"9.75"_s);
        QCOMPARE(asked(2 + missing), (QByteArrayList{"GET /users/me", right}));
    }
    /// The list is a guess: where it is of no use, the plan itself is asked for.
    void aRegionOfNoUse_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("status");
        QTest::newRow("malformed") << plans(plan(77, "9")).chopped(3) << 200;
        QTest::newRow("page of html") << QByteArray("<html></html>") << 200;
        QTest::newRow("refused") << QByteArray(R"({"success":false,"message":"no"})") << 400;
        QTest::newRow("not listed") << plans(plan(76, "9")) << 200;
    }
    void aRegionOfNoUse()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, status);
        shop->server().answer(me);
        shop->server().answer(answer, status);
        shop->server().answer(R"({"success":true,"plan":)" + plan(77, "3") + "}");
        QCOMPARE(price(regional()), u"3"_s);
        QCOMPARE(asked().constLast(), QByteArray("GET /plans/77"));
        QCOMPARE(asked().size(), 3);
    }
    void aPlanOfACountryIsAskedForItself()
    {
        auto known = regional();
        known.countries = {u"PT"_s, u"ES"_s};
        shop->server().answer(me);
        shop->server().answer(R"({"success":true,"plan":)" + plan(77, "3") + "}");
        QCOMPARE(price(known), u"3"_s);
        QCOMPARE(asked().constLast(), QByteArray("GET /plans/77"));
    }
    void anErrorOfARegionIsSaid()
    {
        shop->server().answer(me);
        shop->server().answer(R"({"success":false,"message":"Later"})", 409);
        QCOMPARE(price(regional()), errorKindName(ErrorKind::Conflict));
        QCOMPARE(asked().size(), 2);
    }

    void aPaymentIsMadeTheSecondWayOnce_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("not there") << 404;
        QTest::newRow("other method") << 405;
    }
    void aPaymentIsMadeTheSecondWayOnce()
    {
        QFETCH(int, status);
        shop->server().answer(notThere, status);
        shop->server().answer(paypalOrder());
        const auto order = pay();
        QVERIFY(order && order->has_value());
        QCOMPARE((*order)->id, u"PAY-1"_s);
        QCOMPARE(asked(),
                 (QByteArrayList{"POST /credits/topup", "POST /payments/paypal/create-order"}));
        QCOMPARE(shop->seen().constLast().body, QByteArray(R"({"amount":500,"currency":"USD"})"));
        // Where both are missing, that is said; nothing else is tried.
        shop->server().answer(notThere, status);
        shop->server().answer(notThere, status);
        QVERIFY(!pay()->has_value());
        QCOMPARE(asked().size(), 4);
    }
    void theSecondWayHasItsOwnFaults_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("status");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("malformed") << paypalOrder().chopped(2) << 200 << ErrorKind::Protocol;
        QTest::newRow("refused") << notThere << 400 << ErrorKind::Rejected;
        QTest::newRow("no page") << QByteArray(R"({"success":true,"data":{"id":"PAY-1"}})") << 200
                                 << ErrorKind::Protocol;
    }
    void theSecondWayHasItsOwnFaults()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, status);
        QFETCH(ErrorKind, kind);
        shop->server().answer(notThere, 404);
        shop->server().answer(answer, status);
        const auto order = pay();
        QVERIFY(order && !*order);
        QCOMPARE(order->error().kind, kind);
        QCOMPARE(asked().size(), 2);
    }
    void noOtherAnswerLeadsToTheSecondWay_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("status");
        const QByteArray no = R"({"success":false,"message":"no"})";
        for (const int status : {200, 307, 400, 401, 403, 408, 409, 422, 429, 500, 501, 503})
            QTest::addRow("%d", status) << no << status;
        QTest::newRow("malformed") << paypalOrder().chopped(2) << 200;
        QTest::newRow("dropped") << QByteArray() << 0;
    }
    void noOtherAnswerLeadsToTheSecondWay()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, status);
        if (status == 0)
            shop->server().drop();
        else
            shop->server().answer(answer, status);
        QVERIFY(!pay()->has_value());
        QCOMPARE(asked(), QByteArrayList{"POST /credits/topup"});
    }
    void aDepositHasOneWay()
    {
        shop->server().answer(notThere, 404);
        QVERIFY(!pay(true)->has_value());
        QCOMPARE(asked(), QByteArrayList{"POST /deposit/initiate"});
    }
    /// The capture takes money: another path is a setting of the account, never a second try.
    void aCaptureHasOneWay()
    {
        const PaymentOrder order{
            .id = u"PAY-1"_s, .amount = dollars(500), .approvalPage = {}, .isDeposit = false};
        const auto capture = [this, &order] {
            return wait(
                acted(shop->vendor(), shop->vendor().ports().payments->prepareCapture(order)));
        };
        for (const int status : {404, 405}) {
            shop->server().answer(notThere, status);
            QVERIFY(capture());
        }
        QCOMPARE(asked(), (QByteArrayList{"POST /payments/paypal/capture-order",
                                          "POST /payments/paypal/capture-order"}));
        shop = std::make_unique<WhitelabelShop>(
            QMap<QString, QString>{{u"endpoint.payments.capture"_s, u"POST /payments/capture"_s}});
        shop->server().answer(R"({"success":true,"transaction":{"id":"t","amount":500}})");
        QCOMPARE(**capture(), u"Accepted"_s);
        QCOMPARE(asked(), QByteArrayList{"POST /payments/capture"});
    }

    void suppliersOfAPage()
    {
        shop->server().answer(plans(plan(77, "1")));
        shop->server().answer(
            R"({"success":true,"data":{"provider":"1","balance":1234.5,"currency":"USD",)"
            R"("timestamp":"2026-01-01T10:00:00Z"}})");
        QCOMPARE(suppliers(), u"1 USD 1234.5 2026-01-01T10:00:00Z"_s);
        QCOMPARE(asked(), (QByteArrayList{"GET /plans?page=1&limit=100", "GET /usage/balance/1"}));
        // Now it is known.
        shop->server().answer(R"({"success":true,"balance":"7.25"})");
        QCOMPARE(suppliers(), u"1 USD 7.25 "_s);
        QCOMPARE(asked(2), QByteArrayList{"GET /usage/balance/1"});
    }
    void shapesOfASupplier_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QByteArray& rest, const QString& expected) {
            QTest::newRow(name) << QByteArray("{\"success\":true," + rest + "}") << expected;
        };
        row("a step further in",
            R"("data":{"provider_name":"Acme","balance":{"amount":"10.5","currency":"EUR"},)"
            R"("last_updated":"2026-01-02T03:04:05Z"})",
            u"Acme EUR 10.5 2026-01-02T03:04:05Z"_s);
        row("other noun", R"("provider_balance":{"available":3,"asOf":1767261600})",
            u"1 USD 3 2026-01-01T10:00:00Z"_s);
        row("no figure", R"("data":{"provider":"1"})", errorKindName(ErrorKind::Protocol));
        row("no number", R"("data":{"balance":"much"})", errorKindName(ErrorKind::Protocol));
    }
    void shapesOfASupplier()
    {
        QFETCH(QByteArray, answer);
        shop->server().answer(plans(plan(77, "1")));
        shop->server().answer(answer);
        QTEST(suppliers(), "expected");
    }
    void suppliersThatAreNotTold_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("expected");
        QTest::newRow("not there") << notThere << 404 << QString();
        QTest::newRow("other method") << notThere << 405 << QString();
        QTest::newRow("refused") << notThere << 400 << errorKindName(ErrorKind::Rejected);
        QTest::newRow("malformed") << QByteArray(R"({"success":true,"data":{)") << 200
                                   << errorKindName(ErrorKind::Protocol);
        QTest::newRow("page of html")
            << QByteArray("<html></html>") << 200 << errorKindName(ErrorKind::Protocol);
    }
    void suppliersThatAreNotTold()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, status);
        shop->server().answer(plans(plan(77, "1")));
        shop->server().answer(answer, status);
        QTEST(suppliers(), "expected");
        QCOMPARE(asked().size(), 2);
    }
};

SIMSTOCK_TEST_MAIN(TestGuesses, QCoreApplication)
#include "tst_whitelabelguesses.moc"
