// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/troveana/troveana.h"
#include "tests/contract/exchangetable.h"

using namespace simstock;
using namespace Qt::StringLiterals;
using test::acted;
using test::said;
using test::Said;

namespace {

QByteArray good(const QByteArray& data)
{
    return R"({"success":true,"data":)" + data +
           R"(,"error":null,"refCode":0,"timestamp":1767225600123})";
}

QByteArray page(const QByteArray& items)
{
    return good(R"({"items":[)" + items + R"(],"pagination":{"currentPage":1,"pageSize":100,
        "totalItems":1,"totalPages":1,"hasNextPage":false,"hasPreviousPage":false}})");
}

const QByteArray countries = good(R"([
    {"code":"PT","name":"Portugal","countryList":[],"moreInfoAboutTheCountry":{"id":"country_351",
     "code":"PT","name":"Portugal","currencyCode":"EUR","lang":"pt","active":true}},
    {"code":"XX","name":"Gone","countryList":[],"moreInfoAboutTheCountry":{"active":false}},
    {"code":"EU","name":"Europe","countryList":["PT",{"code":"ES"}],
     "moreInfoAboutTheCountry":null}])");
const QByteArray packages = page(R"({"id":"pkg_001","sku":"PT-5GB-30D",
    "name":"Portugal 5 GB / 30 days","countryCode":"PT","dataVolume":5368709120,"validityDays":30,
    "price":7.40,"currency":"USD","type":"BASE","topUpSupported":false},
    {"id":"pkg_topup_001","name":"Portugal 1 GB","countryCode":"PT","dataVolume":1073741824,
    "validityDays":7,"price":2.10,"currency":"USD","type":"TOPUP"},
    {"id":"pkg_eu","name":"Europe 1 GB","countryCode":"EU","dataVolume":1073741824,
    "validityDays":7,"price":3,"currency":"USD","type":"BASE"})");
const QByteArray details = good(R"({"customerId":"partner_771","trackingId":"TRK-20260101-014",
    "orderRequestTime":"2026-01-01T08:00:03Z","status":"COMPLETED","result":{
    "iccid":"8935101000000000017","smdpAddress":"smdp.example.net",
    "activationCode":"LPA:1$smdp.example.net$K7-9QX2-ABCD",
    "qrCodeUrl":"https://api.troveana.com/qr/K79QX2ABCD"}})");
const QByteArray esims = page(R"({"iccid":"8935101000000000017","trackingId":"TRK-20260101-014",
    "status":"ACTIVE","packageId":"pkg_001","packageName":"Portugal 5 GB","totalVolume":5368709120,
    "usedVolume":0,"remainingVolume":5368709120,"createTime":"2026-01-01T08:00:03Z"})");
const QByteArray history = page(R"({"customerId":"partner_771","trackingId":"TRK-20260101-014",
    "orderRequestTime":"2026-01-01T08:00:03Z","status":"COMPLETED","item":"pkg_001","quantity":2})");
const QByteArray balance = good(R"({"partnerId":"partner_771","balance":812.35,"currency":"USD",
    "creditLimit":2000.00,"availableCredit":812.35,"lastUpdated":"2026-01-01T08:00:00Z"})");

Esim activeEsim()
{
    Esim esim;
    esim.key = {AccountId(u"a1"_s), VendorEsimId(u"8935101000000000017/TRK-20260101-014"_s)};
    esim.iccid = Iccid(u"8935101000000000017"_s);
    esim.order = VendorOrderId(u"TRK-20260101-014"_s);
    esim.vendorStates = u"ACTIVE"_s;
    esim.state = EsimState::InUse;
    esim.coverage = u"PT"_s;
    esim.smsPossible = true;
    return esim;
}

TimeWindow window()
{
    return {QDateTime(QDate(2026, 1, 1), QTime(0, 0, 30), Qt::UTC),
            QDateTime(QDate(2026, 1, 2), QTime(0, 0, 30), Qt::UTC)};
}

QString namesOf(const QList<Offer>& offers)
{
    QStringList names;
    for (const auto& offer : offers)
        names.append(offer.code.text() + u'=' + offer.cost.toDecimal() + u' ' + offer.region +
                     offer.countries.join(u','));
    return names.join(u"; "_s);
}

struct Request {
    const char* method;
    QByteArray path; ///< with the query, below the base
    QByteArray body; ///< "*" = the call's own test looks at it
};

struct Exchange {
    const char* name;
    QList<Request> requests;
    QByteArrayList answers;
    QString result;
    bool isAct;
    std::function<Said(Vendor&)> call;
};

const QByteArray pagedByName = "page=1&pageSize=100&sortBy=name&sortOrder=ASC";
const QByteArray pagedByTime = "page=1&pageSize=100&sortBy=createTime&sortOrder=DESC";

QList<Exchange> catalogueExchanges()
{
    const Request locations{"GET", "/allowed/countries", {}};
    return {
        {"locations",
         {locations},
         {countries},
         u"PT; EU PT,ES"_s,
         false,
         [](Vendor& vendor) {
             return said(
                 vendor.ports().locations->fetchLocations(), [](const QList<Location>& all) {
                     QStringList words;
                     for (const auto& one : all)
                         words.append((one.code + u' ' + one.countries.join(u',')).trimmed());
                     return words.join(u"; "_s);
                 });
         }},
        {"offers",
         {locations, {"GET", "/packages?" + pagedByName, {}}},
         {countries, packages},
         u"2 all; pkg_001=7.4 PT; pkg_eu=3 EUPT,ES"_s,
         false,
         [](Vendor& vendor) { return test::offersOf(vendor, namesOf); }},
        {"offer",
         {locations, {"GET", "/packages?" + pagedByName, {}}},
         {countries, packages},
         u"pkg_001=7.4 PT"_s,
         false,
         [](Vendor& vendor) {
             return said(vendor.ports().catalogue->fetchOffer(test::offerOf(u"pkg_001"_s)),
                         [](const Offer& offer) { return namesOf({offer}); });
         }},
        {"top-ups",
         {{"GET", "/packages?countryCode=PT&" + pagedByName, {}}},
         {packages},
         u"pkg_topup_001=2.1 PT"_s,
         false,
         [](Vendor& vendor) {
             return said(vendor.ports().topUp->fetchTopUps(activeEsim()), namesOf);
         }},
        {"balance",
         {{"GET", "/partner/balance", {}}},
         {balance},
         u"812.35 USD 2000 812.35"_s,
         false,
         [](Vendor& vendor) {
             return said(vendor.ports().wallet->fetchWallet(), [](const Wallet& wallet) {
                 return QStringList{wallet.balance.toDecimal(), wallet.balance.currency().code(),
                                    wallet.creditLimit->toDecimal(), wallet.available->toDecimal()}
                     .join(u' ');
             });
         }},
    };
}

QList<Exchange> esimExchanges()
{
    return {
        {"order standing",
         {{"POST", "/orders/details", R"({"trackingId":"TRK-20260101-014"})"},
          {"GET", "/esims?trackingId=TRK-20260101-014&" + pagedByTime, {}}},
         {details, esims},
         u"ready 1 8935101000000000017/TRK-20260101-014 ACTIVE with code"_s,
         false,
         [](Vendor& vendor) {
             return said(
                 vendor.ports().ordering->fetchOrder(VendorOrderId(u"TRK-20260101-014"_s), 1),
                 [](const OrderStanding& standing) {
                     const auto& esim = standing.esims.constFirst();
                     return u"%1 %2 %3 %4 %5"_s.arg(standing.ready ? u"ready" : u"waiting")
                         .arg(standing.esims.size())
                         .arg(esim.key.id.text(), esim.vendorStates,
                              esim.secrets.activationCode.reveal() ==
                                      "LPA:1$smdp.example.net$K7-9QX2-ABCD"
                                  ? u"with code"_s
                                  : u"without code"_s);
                 });
         }},
        {"orders",
         {{"GET",
           "/history/orders?startDate=2026-01-01T00:00:30Z&endDate=2026-01-02T00:00:30Z&page=1"
           "&pageSize=100&sortBy=orderRequestTime&sortOrder=DESC",
           {}}},
         {history},
         u"TRK-20260101-014 pkg_001 2"_s,
         false,
         [](Vendor& vendor) {
             return said(vendor.ports().ordering->fetchOrders(window()),
                         [](const QList<FoundOrder>& orders) {
                             const auto& order = orders.constFirst();
                             return u"%1 %2 %3"_s.arg(order.id.text(), order.offer.text())
                                 .arg(order.quantity);
                         });
         }},
        {"esims",
         {{"GET", "/esims?" + pagedByTime, {}}},
         {esims},
         u"1 all"_s,
         false,
         [](Vendor& vendor) { return test::esimsOf(vendor, window()); }},
        {"esim",
         {{"GET", "/esims?iccid=8935101000000000017&" + pagedByTime, {}}},
         {esims},
         u"ACTIVE 5368709120 0"_s,
         false,
         [](Vendor& vendor) {
             return said(vendor.ports().inventory->fetchEsim(activeEsim()), [](const Esim& esim) {
                 return u"%1 %2 %3"_s.arg(esim.vendorStates)
                     .arg(esim.total->bytes())
                     .arg(esim.used->bytes());
             });
         }},
        {"message status",
         {{"GET", "/esims/sms/status/desk-sms-1", {}}},
         {good(R"({"trackingId":"desk-sms-1","status":"DELIVERED"})")},
         u"delivered"_s,
         false,
         [](Vendor& vendor) {
             return said(vendor.ports().messages->fetchStatus(u"desk-sms-1"_s),
                         [](MessageStatus status) {
                             return status == MessageStatus::Delivered ? u"delivered"_s : u"?"_s;
                         });
         }},
    };
}

QList<Exchange> acts()
{
    return {
        {"order",
         {{"POST", "/orders", R"({"item":"pkg_001","quantity":2})"}},
         {good(R"({"status":"PENDING","trackingId":"TRK-20260101-014"})")},
         u"Accepted TRK-20260101-014"_s,
         true,
         [](Vendor& vendor) {
             OrderRequest request;
             request.offer.code = OfferCode(u"pkg_001"_s);
             request.quantity = 2;
             return acted(vendor, vendor.ports().ordering->prepareOrder(request));
         }},
        {"cancel",
         {{"POST", "/esims/cancel", "*"}},
         {good("{}")},
         u"Accepted"_s,
         true,
         [](Vendor& vendor) {
             return acted(vendor, vendor.ports().lifecycle->prepare(ActKind::Cancel, activeEsim()));
         }},
        {"top-up",
         {{"POST", "/esims/topup",
           R"({"iccid":"8935101000000000017","packageId":"pkg_topup_001",)"
           "\"trackingId\":\"desk-topup-3\"}"}},
         {good("null")},
         u"Accepted"_s,
         true,
         [](Vendor& vendor) {
             TopUpRequest request{
                 .esim = activeEsim(), .offer = {}, .days = 0, .idempotencyKey = u"desk-topup-3"_s};
             request.offer.code = OfferCode(u"pkg_topup_001"_s);
             return acted(vendor, vendor.ports().topUp->prepareTopUp(request));
         }},
        {"message",
         {{"POST", "/esims/sms/send",
           R"({"iccid":"8935101000000000017","message":"Hello","sender":"ACME",)"
           "\"trackingId\":\"desk-sms-1\"}"}},
         {good(R"({"status":"PENDING","trackingId":"desk-sms-1"})")},
         u"Accepted"_s,
         true,
         [](Vendor& vendor) {
             return acted(vendor, vendor.ports().messages->prepareMessage(
                                      {.esim = activeEsim(),
                                       .text = u"Hello"_s,
                                       .sender = u"ACME"_s,
                                       .metadata = {},
                                       .idempotencyKey = u"desk-sms-1"_s}));
         }},
    };
}

QList<Exchange> exchanges()
{
    return catalogueExchanges() + esimExchanges() + acts();
}

} // namespace

/// Every call once with a good answer, a refusal, a malformed answer and a page of HTML.
class TestCalls : public QObject {
    Q_OBJECT
private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void goodAnswer_data() { test::tableOf(exchanges()); }
    void goodAnswer()
    {
        const auto exchange = test::currentOf(exchanges());
        test::ScriptedServer server;
        for (const auto& answer : exchange.answers)
            server.answer(answer);
        const auto result = run(exchange, server);
        test::checkGood(result, exchange.result);
        QCOMPARE(server.seen().size(), exchange.requests.size());
        for (qsizetype i = 0; i < exchange.requests.size(); ++i)
            checkRequest(exchange.requests.at(i), server.seen().at(i));
    }

    void refused_data() { test::tableOf(exchanges()); }
    void refused()
    {
        const auto exchange = test::currentOf(exchanges());
        for (const int status : {200, 403}) { // which one comes is not documented
            test::ScriptedServer server;
            server.otherwise([](const auto&) { return QByteArray(); });
            for (int i = 0; i < 2; ++i)
                server.answer(R"({"success":false,"data":null,"error":"Not for you",)"
                              "\"refCode\":403007,\"timestamp\":1767225600456}",
                              status);
            const auto result = run(exchange, server);
            QVERIFY(result);
            if (exchange.isAct) {
                QCOMPARE(**result, u"Refused 403007"_s);
                QCOMPARE(server.seen().size(), 1);
            } else {
                QVERIFY(!*result);
                QCOMPARE(result->error().kind, ErrorKind::Forbidden);
                QCOMPARE(result->error().vendorCode, u"403007"_s);
            }
        }
    }

    void malformed_data() { test::tableOf(exchanges()); }
    void malformed()
    {
        const auto exchange = test::currentOf(exchanges());
        test::ScriptedServer server;
        for (const auto& answer : exchange.answers)
            server.answer(answer.trimmed().chopped(2));
        server.answer(exchange.answers.constLast().trimmed().chopped(2));
        checkUnusable(exchange, server);
    }

    void pageOfHtml_data() { test::tableOf(exchanges()); }
    void pageOfHtml()
    {
        const auto exchange = test::currentOf(exchanges());
        test::ScriptedServer server;
        for (int i = 0; i < 2; ++i)
            server.answer(test::pageOfHtml, 200, "text/html");
        checkUnusable(exchange, server);
    }

    void theTestReadsTheBalance()
    {
        test::ScriptedServer server;
        server.answer(balance);
        auto vendor = open(server);
        const auto text = test::wait(vendor->test());
        QVERIFY(text && *text);
        QVERIFY((*text)->contains(u"812.35"_s));
        QCOMPARE(server.seen().constFirst().path, QByteArray("/api/v1/partner/balance"));
    }
    void aCutActIsUnknown()
    {
        test::ScriptedServer server;
        server.drop();
        const auto result = run(acts().constFirst(), server);
        QVERIFY(result);
        QCOMPARE(**result, u"Unknown"_s);
        QCOMPARE(server.seen().size(), 1); // never twice
    }

private:
    std::unique_ptr<Vendor> open(const test::ScriptedServer& server)
    {
        Account account;
        account.id = AccountId(u"a1"_s);
        account.vendor = VendorId(u"troveana"_s);
        account.baseUrl = server.url().resolved(QUrl(u"/api/v1"_s));
        account.settings = {{u"topUpGranted"_s, u"1"_s}};
        return troveana::descriptor(m_bench.surroundings())
            .open(account, {{u"apiKey"_s, Secret("acme_key_01")}}, {});
    }
    std::optional<Result<QString>> run(const Exchange& exchange, const test::ScriptedServer& server)
    {
        const auto vendor = open(server);
        return test::wait(exchange.call(*vendor));
    }
    void checkUnusable(const Exchange& exchange, test::ScriptedServer& server)
    {
        const auto result = run(exchange, server);
        test::checkUnusable(result, exchange.isAct);
        if (exchange.isAct)
            QCOMPARE(server.seen().size(), 1);
    }
    static void checkRequest(const Request& wanted, const test::SeenRequest& seen)
    {
        QCOMPARE(seen.method, QByteArray(wanted.method));
        QCOMPARE(seen.path, "/api/v1" + wanted.path);
        QCOMPARE(seen.headers.value("x-api-key"), QByteArray("acme_key_01"));
        QVERIFY(!seen.headers.contains("cookie") && !seen.headers.contains("authorization"));
        if (wanted.body != "*")
            QCOMPARE(seen.body, wanted.body);
        if (seen.method == "POST")
            QCOMPARE(seen.headers.value("content-type"), QByteArray("application/json"));
    }

    test::Bench m_bench;
};

SIMSTOCK_TEST_MAIN(TestCalls, QCoreApplication)
#include "tst_troveanacalls.moc"
