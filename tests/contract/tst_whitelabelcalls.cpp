// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/whitelabel/offers.h"
#include "providers/whitelabel/orders.h"
#include "providers/whitelabel/tokens.h"
#include "providers/whitelabel/whitelabel.h"
#include "tests/contract/exchangetable.h"

#include <QJsonDocument>

using namespace simstock;
using namespace Qt::StringLiterals;
using test::acted;
using test::said;
using test::Said;

namespace {

constexpr const char* email = "ops@shop.example";
constexpr const char* password = "Shop#2026pass";
constexpr const char* iccid = "8935101000000001237";
constexpr const char* orderId = "0b7e6a52-8f0c-4c58-9c39-1a2b3c4d5e6f";

const QByteArray done = R"({"success":true,"message":"Done"})";
const QByteArray me =
    R"({"success":true,"data":{"id":"u-1","email":"ops@shop.example","role":"reseller"}})";
const QByteArray plan =
    R"({"id":4107,"package_code":"PT_5_30","name":"Portugal 5GB 30Days","description":"Portugal",)"
    R"("price":8.40,"currency":"USD","data_volume_mb":5120,"validity_days":30,"country_code":"PT",)"
    R"("region_code":null,"data_type":1,"provider_id":"1","operator_list":[{"country":"PT",)"
    R"("operators":[{"operatorName":"MEO","networkType":"5G"}]}]})";
const QByteArray order =
    R"({"success":true,"data":{"order":{"id":"0b7e6a52-8f0c-4c58-9c39-1a2b3c4d5e6f",)"
    R"("status":"allocated","plan_id":4107,"price_charged":8.40,"currency":"USD",)"
    R"("created_at":"2026-01-01T10:00:00Z"},"profiles":[{"iccid":"8935101000000001237",)"
    R"("activation_code":"LPA:1$smdp.example.net$AB12-CD34","status":"GOT_RESOURCE"}]}})";
const QByteArray orders =
    R"({"success":true,"data":[{"id":"0b7e6a52-8f0c-4c58-9c39-1a2b3c4d5e6f","status":"allocated",)"
    R"("plan_id":4107,"iccid":"8935101000000001237","price_charged":8.40,"currency":"USD",)"
    R"("activation_code":"LPA:1$smdp.example.net$AB12-CD34","created_at":"2026-01-01T10:00:00Z",)"
    R"("plan":{"name":"Portugal 5GB","data_volume_mb":5120,"country_code":"PT"}}],)"
    R"("pagination":{"page":1,"limit":100,"total":1,"totalPages":1}})";
const QByteArray profile =
    R"({"success":true,"data":{"profiles":[{"iccid":"8935101000000001237","smdpStatus":"ENABLED",)"
    R"("esimStatus":"IN_USE","totalVolume":5368709120,"orderUsage":1073741824}]}})";
const QByteArray topUpPlans =
    R"({"success":true,"plans":[{"package_code":"PKG_5GB_30D","data_volume_mb":5120,)"
    R"("price":15.00,"validity_days":30}]})";

Esim esimIn(EsimState state)
{
    Esim esim;
    esim.order = VendorOrderId(QString::fromLatin1(orderId));
    esim.iccid = Iccid(QString::fromLatin1(iccid));
    esim.key = {AccountId(u"a-1"_s), whitelabel::toEsimId(esim.iccid, esim.order)};
    esim.state = state;
    esim.offer = OfferCode(u"4107"_s);
    return esim;
}

Offer fixedPlan()
{
    Offer offer;
    offer.code = OfferCode(u"4107"_s);
    offer.alias = u"PT_5_30#1"_s;
    offer.cost = *Money::fromDecimal("8.40", Currency::usd());
    return offer;
}

OrderRequest orderRequest(bool isDayPlan = false)
{
    OrderRequest request;
    request.offer = fixedPlan();
    request.quantity = 2;
    request.customerName = u"Customer 0412"_s;
    request.customerEmail = u"customer0412@mail.example"_s;
    request.brandProfile = u"profile-1"_s;
    request.idempotencyKey = u"desk-20260101-0007"_s;
    if (isDayPlan) {
        request.offer.priceUnit = PriceUnit::PerDay;
        request.offer.code = OfferCode(u"plan-123"_s);
        request.offer.alias = u"PT_DAY"_s;
        request.days = 7;
        request.brandProfile.clear();
    }
    return request;
}

TimeWindow window()
{
    return {QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC),
            QDateTime(QDate(2026, 1, 2), QTime(0, 0), Qt::UTC)};
}

QString namesOf(const QList<Offer>& offers)
{
    QStringList names;
    for (const auto& offer : offers)
        names.append(offer.code.text() + u'=' + offer.cost.toDecimal() + u' ' + offer.alias);
    return names.join(u"; ");
}

QString esimText(const Esim& esim)
{
    return esim.key.id.text() + u' ' + esim.vendorStates + u' ' +
           (esim.secrets.activationCode.isEmpty() ? u"without code"_s : u"with code"_s);
}

struct Exchange {
    const char* name;
    const char* call;     ///< method and target of the last request
    QByteArray body = {}; ///< of the request, as JSON; empty for GET
    QByteArray good;
    QString result;
    bool isAct = false;
    bool asksMeFirst = false;
    std::function<Said(Vendor&)> run = {};
};

Exchange command(const char* name, const char* call, const QByteArray& body, ActKind kind,
                 EsimState state)
{
    return {.name = name,
            .call = call,
            .body = body,
            .good = done,
            .result = u"Accepted"_s,
            .isAct = true,
            .run = [kind, state](Vendor& vendor) {
                return acted(vendor, vendor.ports().lifecycle->prepare(kind, esimIn(state)));
            }};
}

QList<Exchange> listExchanges()
{
    return {
        {.name = "offers",
         .call = "GET /plans?page=1&limit=100",
         .good = R"({"success":true,"data":[)" + plan +
                 R"(],"pagination":{"page":1,"limit":100,"total":1,"totalPages":1}})",
         .result = u"1 all; 4107=8.4 PT_5_30#1"_s,
         .asksMeFirst = true,
         .run = [](Vendor& vendor) { return test::offersOf(vendor, namesOf); }},
        {.name = "offer",
         .call = "GET /plans/4107",
         .good = R"({"success":true,"plan":)" + plan + "}",
         .result = u"4107=8.4 PT_5_30#1"_s,
         .asksMeFirst = true,
         .run =
             [](Vendor& vendor) {
                 return said(vendor.ports().catalogue->fetchOffer(test::offerOf(u"4107"_s)),
                             [](const Offer& offer) { return namesOf({offer}); });
             }},
        {.name = "order standing",
         .call = "GET /orders/0b7e6a52-8f0c-4c58-9c39-1a2b3c4d5e6f",
         .good = order,
         .result = u"ready 8935101000000001237@0b7e6a52-8f0c-4c58-9c39-1a2b3c4d5e6f "
                   "allocated / GOT_RESOURCE with code"_s,
         .run =
             [](Vendor& vendor) {
                 return said(vendor.ports().ordering->fetchOrder(
                                 VendorOrderId(QString::fromLatin1(orderId)), 1),
                             [](const OrderStanding& standing) {
                                 return (standing.ready ? u"ready "_s : u"waiting "_s) +
                                        esimText(standing.esims.constFirst());
                             });
             }},
        {.name = "orders",
         .call = "GET /orders?page=1&limit=100",
         .good = orders,
         .result = u"0b7e6a52-8f0c-4c58-9c39-1a2b3c4d5e6f 4107 1 8.4"_s,
         .run =
             [](Vendor& vendor) {
                 return said(vendor.ports().ordering->fetchOrders(window()),
                             [](const QList<FoundOrder>& found) {
                                 const auto& first = found.constFirst();
                                 return u"%1 %2 %3 %4"_s.arg(first.id.text(), first.offer.text())
                                     .arg(first.quantity)
                                     .arg(first.charged->toDecimal());
                             });
             }},
        {.name = "esims",
         .call = "GET /orders?page=1&limit=100",
         .good = orders,
         .result = u"1 all"_s,
         .run = [](Vendor& vendor) { return test::esimsOf(vendor, window()); }},
        {.name = "esim",
         .call = "GET /profiles/8935101000000001237",
         .good = profile,
         .result = u"ENABLED / IN_USE 1073741824"_s,
         .run =
             [](Vendor& vendor) {
                 return said(vendor.ports().inventory->fetchEsim(esimIn(EsimState::ReadyToInstall)),
                             [](const Esim& esim) {
                                 return esim.vendorStates + u' ' +
                                        QString::number(esim.used->bytes());
                             });
             }},
        {.name = "usage",
         .call = "GET /profiles/8935101000000001237/usage",
         .good = R"({"success":true,"usage":{"data_used":500,"data_limit":5000,)"
                 R"("percent_used":10}})",
         .result = u"500000000 of 5000000000"_s,
         .run =
             [](Vendor& vendor) {
                 return said(vendor.ports().usage->fetchUsage({esimIn(EsimState::InUse).key},
                                                              UsageRead::Stored),
                             [](const QList<UsageSample>& samples) {
                                 return samples.isEmpty()
                                            ? u"none"_s
                                            : u"%1 of %2"_s.arg(samples.constFirst().used.bytes())
                                                  .arg(samples.constFirst().total->bytes());
                             });
             }},
        {.name = "top-ups",
         .call = "GET /profiles/8935101000000001237/topup-plans",
         .good = topUpPlans,
         .result = u"PKG_5GB_30D=15 PKG_5GB_30D"_s,
         .run =
             [](Vendor& vendor) {
                 return said(vendor.ports().topUp->fetchTopUps(esimIn(EsimState::InUse)), namesOf);
             }},
        {.name = "balance",
         .call = "GET /credits/balance",
         .good = R"({"success":true,"balance":1500.00,"currency":"USD","billing_mode":"prepaid",)"
                 R"("soft_limit_threshold":100.00,"current_usage":50.00,)"
                 R"("available_credit":1450.00})",
         .result = u"1500 1450 100"_s,
         .run =
             [](Vendor& vendor) {
                 return said(vendor.ports().wallet->fetchWallet(), [](const Wallet& wallet) {
                     return wallet.balance.toDecimal() + u' ' + wallet.available->toDecimal() +
                            u' ' + wallet.lowMark->toDecimal();
                 });
             }},
    };
}

QList<Exchange> actExchanges()
{
    const QByteArray created = R"({"success":true,"message":"Order created successfully","data":)"
                               R"({"id":"0b7e6a52-8f0c-4c58-9c39-1a2b3c4d5e6f",)"
                               R"("status":"pending","total_amount":16.80,"currency":"USD"}})";
    return {
        {.name = "order",
         .call = "POST /orders",
         .body = R"({"plan_id":4107,"quantity":2,"provider_id":"1",)"
                 R"("reseller_profile_id":"profile-1","customer_name":"Customer 0412",)"
                 R"("end_customer_email":"customer0412@mail.example"})",
         .good = created,
         .result = u"Accepted 0b7e6a52-8f0c-4c58-9c39-1a2b3c4d5e6f"_s,
         .isAct = true,
         .run =
             [](Vendor& vendor) {
                 return acted(vendor, vendor.ports().ordering->prepareOrder(orderRequest()));
             }},
        {.name = "order of days",
         .call = "POST /orders",
         .body = R"({"plan_id":"plan-123","quantity":2,"periodNum":7,)"
                 R"("customer_name":"Customer 0412",)"
                 R"("end_customer_email":"customer0412@mail.example"})",
         .good = R"({"success":true,"order":{"id":"ord-abc123def456","status":"active",)"
                 R"("total_amount":15.00,"currency":"USD","iccid":"8901234567890123456"}})",
         .result = u"Accepted ord-abc123def456"_s,
         .isAct = true,
         .run =
             [](Vendor& vendor) {
                 return acted(vendor, vendor.ports().ordering->prepareOrder(orderRequest(true)));
             }},
        {.name = "top-up",
         .call = "POST /profiles/8935101000000001237/topup",
         .body = R"({"plan_id":4107,"package_code":"PT_5_30","provider_id":"1"})",
         .good = R"({"success":true,"message":"Done","topup_details":{}})",
         .result = u"Accepted"_s,
         .isAct = true,
         .run =
             [](Vendor& vendor) {
                 return acted(vendor,
                              vendor.ports().topUp->prepareTopUp({.esim = esimIn(EsimState::InUse),
                                                                  .offer = fixedPlan(),
                                                                  .idempotencyKey = {}}));
             }},
        {.name = "message",
         .call = "POST /profiles/8935101000000001237/sms",
         .body = R"({"message":"Hello","type":"iccid"})",
         .good = done,
         .result = u"Accepted"_s,
         .isAct = true,
         .run =
             [](Vendor& vendor) {
                 return acted(vendor, vendor.ports().messages->prepareMessage(
                                          {.esim = esimIn(EsimState::InUse), .text = u"Hello"_s}));
             }},
        command("cancel", "POST /orders/0b7e6a52-8f0c-4c58-9c39-1a2b3c4d5e6f/cancel",
                R"({"reason":"Cancelled by the reseller","force":false})", ActKind::Cancel,
                EsimState::ReadyToInstall),
        command("suspend", "POST /profiles/8935101000000001237/suspend", "{}", ActKind::Suspend,
                EsimState::InUse),
        command("resume", "POST /profiles/8935101000000001237/unsuspend", "{}", ActKind::Resume,
                EsimState::Paused),
        command("revoke", "POST /profiles/8935101000000001237/revoke", "{}", ActKind::Revoke,
                EsimState::InUse),
    };
}

} // namespace

/// Every call of the core once: good, refused, malformed, and a proxy's page.
class TestCalls : public QObject {
    Q_OBJECT
private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void good_data() { test::tableOf(listExchanges() + actExchanges()); }
    void good()
    {
        const auto exchange = test::currentOf(listExchanges() + actExchanges());
        test::ScriptedServer server;
        const auto result = run(exchange, server, exchange.good, 200);
        test::checkGood(result, exchange.result);
        checkRequest(exchange, server);
    }

    void refused_data() { test::tableOf(listExchanges() + actExchanges()); }
    void refused()
    {
        const auto exchange = test::currentOf(listExchanges() + actExchanges());
        test::ScriptedServer server;
        const auto result =
            run(exchange, server, R"({"success":false,"message":"No","error_code":"NOT_ALLOWED"})",
                422);
        QVERIFY(result);
        if (exchange.isAct) {
            QCOMPARE(**result, u"Refused NOT_ALLOWED"_s);
        } else {
            QVERIFY(!*result);
            QCOMPARE(result->error().kind, ErrorKind::Rejected);
            QCOMPARE(result->error().vendorCode, u"NOT_ALLOWED"_s);
        }
    }

    void malformed_data() { test::tableOf(listExchanges() + actExchanges()); }
    void malformed()
    {
        const auto exchange = test::currentOf(listExchanges() + actExchanges());
        test::ScriptedServer server;
        checkUnusable(exchange, run(exchange, server, exchange.good.trimmed().chopped(2), 200));
    }

    void pageOfHtml_data() { test::tableOf(listExchanges() + actExchanges()); }
    void pageOfHtml()
    {
        const auto exchange = test::currentOf(listExchanges() + actExchanges());
        test::ScriptedServer server;
        checkUnusable(exchange,
                      run(exchange, server, "<html><body>Down</body></html>", 200, "text/html"));
    }

    void aProxysRefusalOfAnActIsUnknown_data() { test::tableOf(listExchanges() + actExchanges()); }
    void aProxysRefusalOfAnActIsUnknown()
    {
        const auto exchange = test::currentOf(listExchanges() + actExchanges());
        test::ScriptedServer server;
        const auto result =
            run(exchange, server, "<html><body>Forbidden</body></html>", 422, "text/html");
        QVERIFY(result);
        if (exchange.isAct)
            QCOMPARE(**result, u"Unknown"_s);
        else
            QVERIFY(!*result);
    }

private:
    std::optional<Result<QString>> run(const Exchange& exchange, test::ScriptedServer& server,
                                       const QByteArray& body, int status,
                                       const QByteArray& type = "application/json")
    {
        if (exchange.asksMeFirst)
            server.answer(me);
        server.answer(body, status, type);
        Account account;
        account.id = AccountId(u"a-1"_s);
        account.vendor = VendorId(u"whitelabel"_s);
        account.baseUrl = server.url();
        const whitelabel::SignInMemory memory{
            .tokens = {.access = Secret("access-1"),
                       .refresh = Secret("refresh-1"),
                       .session = Secret("s-91c2"),
                       .expiresAt = m_bench.clock.now().addSecs(3600),
                       .renewAt = {}}};
        const auto kept = whitelabel::toMemory(
            memory, whitelabel::ownerOf(QString::fromLatin1(email), Secret(password)));
        const auto vendor =
            whitelabel::descriptor(m_bench.surroundings())
                .open(account, {{u"email"_s, Secret(email)}, {u"password"_s, Secret(password)}},
                      {.kept = kept});
        return test::wait(exchange.run(*vendor));
    }
    static void checkUnusable(const Exchange& exchange,
                              const std::optional<Result<QString>>& result)
    {
        QVERIFY(result);
        if (exchange.isAct) {
            QCOMPARE(**result, u"Unknown"_s);
        } else if (QByteArray(exchange.name) == "usage") {
            QCOMPARE(**result, u"none"_s); // one odd eSIM must not lose the others
        } else {
            QVERIFY(!*result);
            QCOMPARE(result->error().kind, ErrorKind::Protocol);
            QVERIFY(!result->error().userText.isEmpty());
        }
    }
    static void checkRequest(const Exchange& exchange, const test::ScriptedServer& server)
    {
        QCOMPARE(server.seen().size(), exchange.asksMeFirst ? 2 : 1);
        const auto& request = server.seen().constLast();
        QCOMPARE(request.method + ' ' + request.path, QByteArray(exchange.call));
        QCOMPARE(request.json(), QJsonDocument::fromJson(exchange.body).object());
        QCOMPARE(request.headers.value("authorization"), QByteArray("Bearer access-1"));
        QCOMPARE(request.headers.value("x-session-id"), QByteArray("s-91c2"));
        QCOMPARE(request.headers.value("idempotency-key"),
                 QByteArray(exchange.name).startsWith("order of") ||
                         QByteArray(exchange.name) == "order"
                     ? QByteArray("desk-20260101-0007")
                     : QByteArray());
        QVERIFY(!request.headers.contains("cookie"));
    }

    test::Bench m_bench;
};

SIMSTOCK_TEST_MAIN(TestCalls, QCoreApplication)
#include "tst_whitelabelcalls.moc"
