// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/esimaccess/esimaccess.h"
#include "tests/contract/exchangetable.h"
#include "tests/esimaccess/samples.h"

#include <QJsonDocument>

using namespace simstock;
using namespace Qt::StringLiterals;
using test::acted;
using test::said;
using test::Said;

namespace {

Esim inUse()
{
    Esim esim = samples::readyEsim();
    esim.state = EsimState::InUse;
    return esim;
}

Esim paused()
{
    Esim esim = samples::readyEsim();
    esim.state = EsimState::Paused;
    return esim;
}

OrderRequest orderRequest()
{
    OrderRequest request;
    request.offer = samples::fixedPlan();
    request.quantity = 1;
    request.idempotencyKey = u"desk-20260101-0007"_s;
    return request;
}

TopUpRequest topUpRequest()
{
    TopUpRequest request{.esim = samples::readyEsim(),
                         .offer = samples::fixedPlan(),
                         .days = 0,
                         .idempotencyKey = u"desk-topup-0003"_s};
    request.offer.code = OfferCode(u"TOPUP_PXT001"_s);
    return request;
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
        names.append(offer.code.text() + u'=' + offer.cost.toDecimal());
    return names.join(u' ');
}

struct Exchange {
    const char* name;
    const char* path;
    QByteArray request;
    QByteArray good;
    QString result;
    bool isAct;
    std::function<Said(Vendor&)> call;
};

Exchange command(const char* name, const char* path, ActKind kind, const Esim& esim)
{
    return {name,
            path,
            "{\"esimTranNo\":\"26010110000009\"}",
            samples::commandDone(),
            u"Accepted"_s,
            true,
            [kind, esim](Vendor& vendor) {
                return acted(vendor, vendor.ports().lifecycle->prepare(kind, esim));
            }};
}

QList<Exchange> readExchanges()
{
    return {
        {"offers", "/api/v1/open/package/list", "{\"type\":\"BASE\"}", samples::packageList(),
         u"1 all; PXT001=6.2"_s, false,
         [](Vendor& vendor) { return test::offersOf(vendor, namesOf); }},
        {"offer", "/api/v1/open/package/list", "{\"packageCode\":\"PXT001\"}",
         samples::packageList(), u"PXT001=6.2"_s, false,
         [](Vendor& vendor) {
             return said(vendor.ports().catalogue->fetchOffer(test::offerOf(u"PXT001"_s)),
                         [](const Offer& offer) { return namesOf({offer}); });
         }},
        {"top-ups", "/api/v1/open/package/list",
         "{\"iccid\":\"8935101000000001237\",\"type\":\"TOPUP\"}", samples::topUpList(),
         u"TOPUP_PXT001=6.1"_s, false,
         [](Vendor& vendor) {
             return said(vendor.ports().topUp->fetchTopUps(samples::readyEsim()), namesOf);
         }},
        {"order standing", "/api/v1/open/esim/query",
         "{\"orderNo\":\"B26010110000007\",\"pager\":{\"pageNum\":1,\"pageSize\":50}}",
         samples::esimQuery(), u"ready 1 26010110000009 with code"_s, false,
         [](Vendor& vendor) {
             return said(
                 vendor.ports().ordering->fetchOrder(VendorOrderId(u"B26010110000007"_s), 1),
                 [](const OrderStanding& standing) {
                     const auto& esim = standing.esims.constFirst();
                     return u"%1 %2 %3 %4"_s.arg(standing.ready ? u"ready" : u"waiting")
                         .arg(standing.esims.size())
                         .arg(esim.key.id.text(), esim.secrets.activationCode.isEmpty()
                                                      ? u"without code"_s
                                                      : u"with code"_s);
                 });
         }},
        {"orders", "/api/v1/open/esim/query",
         "{\"startTime\":\"2026-01-01T00:00+00:00\",\"endTime\":\"2026-01-02T00:01+00:00\","
         "\"pager\":{\"pageNum\":1,\"pageSize\":500}}",
         samples::esimQuery(), u"B26010110000007 desk-20260101-0007 1"_s, false,
         [](Vendor& vendor) {
             return said(vendor.ports().ordering->fetchOrders(window()),
                         [](const QList<FoundOrder>& orders) {
                             const auto& order = orders.constFirst();
                             return u"%1 %2 %3"_s.arg(order.id.text(), order.requestKey)
                                 .arg(order.quantity);
                         });
         }},
        {"esims", "/api/v1/open/esim/query",
         "{\"startTime\":\"2026-01-01T00:00+00:00\",\"endTime\":\"2026-01-02T00:01+00:00\","
         "\"pager\":{\"pageNum\":1,\"pageSize\":500}}",
         samples::esimQuery(), u"1 all"_s, false,
         [](Vendor& vendor) { return test::esimsOf(vendor, window()); }},
        {"esim", "/api/v1/open/esim/query",
         "{\"esimTranNo\":\"26010110000009\",\"pager\":{\"pageNum\":1,\"pageSize\":5}}",
         samples::esimQuery(), u"RELEASED / GOT_RESOURCE"_s, false,
         [](Vendor& vendor) {
             return said(vendor.ports().inventory->fetchEsim(samples::readyEsim()),
                         [](const Esim& esim) { return esim.vendorStates; });
         }},
        {"balance", "/api/v1/open/balance/query", "{}", samples::balance(), u"81.235 USD"_s, false,
         [](Vendor& vendor) {
             return said(vendor.ports().wallet->fetchWallet(), [](const Wallet& wallet) {
                 return wallet.balance.toDecimal() + u' ' + wallet.balance.currency().code();
             });
         }},
        {"usage", "/api/v1/open/esim/usage/query", "{\"esimTranNoList\":[\"26010110000009\"]}",
         samples::usage(), u"26010110000009 1073741824"_s, false,
         [](Vendor& vendor) {
             return said(
                 vendor.ports().usage->fetchUsage({samples::readyEsim().key}, UsageRead::Stored),
                 [](const QList<UsageSample>& samples) {
                     return samples.constFirst().esim.id.text() + u' ' +
                            QString::number(samples.constFirst().used.bytes());
                 });
         }},
        {"locations", "/api/v1/open/location/list", "{}", samples::locations(), u"ES NA-3"_s, false,
         [](Vendor& vendor) {
             return said(vendor.ports().locations->fetchLocations(),
                         [](const QList<Location>& all) {
                             QStringList codes;
                             for (const auto& location : all)
                                 codes.append(location.code);
                             return codes.join(u' ');
                         });
         }},
        {"webhook address", "/api/v1/open/webhook/query", "{}", samples::webhook(),
         u"https://shop.example/hook"_s, false,
         [](Vendor& vendor) {
             return said(vendor.ports().webhooks->fetchUrl(),
                         [](const QString& url) { return url; });
         }},
    };
}

QList<Exchange> exchanges()
{
    auto all = readExchanges();
    all += {
        {"order", "/api/v1/open/esim/order",
         "{\"transactionId\":\"desk-20260101-0007\",\"amount\":62000,\"packageInfoList\":"
         "[{\"packageCode\":\"PXT001\",\"count\":1,\"price\":62000}]}",
         samples::orderPlaced(), u"Accepted B26010110000007"_s, true,
         [](Vendor& vendor) {
             return acted(vendor, vendor.ports().ordering->prepareOrder(orderRequest()));
         }},
        {"top-up", "/api/v1/open/esim/topup",
         "{\"esimTranNo\":\"26010110000009\",\"packageCode\":\"TOPUP_PXT001\","
         "\"amount\":\"62000\",\"transactionId\":\"desk-topup-0003\"}",
         samples::topUpDone(), u"Accepted 26011512000003"_s, true,
         [](Vendor& vendor) {
             return acted(vendor, vendor.ports().topUp->prepareTopUp(topUpRequest()));
         }},
        {"message", "/api/v1/open/esim/sendSms",
         "{\"esimTranNo\":\"26010110000009\",\"message\":\"Hello\"}", samples::commandDone(),
         u"Accepted"_s, true,
         [](Vendor& vendor) {
             return acted(vendor, vendor.ports().messages->prepareMessage(
                                      {.esim = inUse(), .text = u"Hello"_s}));
         }},
        {"webhook", "/api/v1/open/webhook/save", "{\"webhook\":\"https://shop.example/hook\"}",
         samples::commandDone(), u"Accepted"_s, true,
         [](Vendor& vendor) {
             return acted(vendor,
                          vendor.ports().webhooks->prepareSave(u"https://shop.example/hook"_s));
         }},
        command("cancel", "/api/v1/open/esim/cancel", ActKind::Cancel, samples::readyEsim()),
        command("suspend", "/api/v1/open/esim/suspend", ActKind::Suspend, inUse()),
        command("resume", "/api/v1/open/esim/unsuspend", ActKind::Resume, paused()),
        command("revoke", "/api/v1/open/esim/revoke", ActKind::Revoke, inUse()),
    };
    return all;
}

} // namespace

/// Every call once with a good answer, a refusal, a malformed answer and a page of HTML.
class TestCalls : public QObject {
    Q_OBJECT
private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void good_data() { test::tableOf(exchanges()); }
    void good()
    {
        const auto exchange = test::currentOf(exchanges());
        test::ScriptedServer server;
        server.answer(exchange.good);
        const auto result = run(exchange, server);
        test::checkGood(result, exchange.result);
        checkRequest(exchange, server);
    }

    void refused_data() { test::tableOf(exchanges()); }
    void refused()
    {
        const auto exchange = test::currentOf(exchanges());
        test::ScriptedServer server;
        server.answer(samples::refusal("101002", "blocked"));
        const auto result = run(exchange, server);
        QVERIFY(result);
        if (exchange.isAct) {
            QCOMPARE(**result, u"Refused 101002"_s);
        } else {
            QVERIFY(!*result);
            QCOMPARE(result->error().kind, ErrorKind::Forbidden);
            QCOMPARE(result->error().vendorCode, u"101002"_s);
        }
        QCOMPARE(server.seen().size(), 1);
    }

    void malformed_data() { test::tableOf(exchanges()); }
    void malformed()
    {
        const auto exchange = test::currentOf(exchanges());
        test::ScriptedServer server;
        server.answer(exchange.good.trimmed().chopped(2));
        checkUnusable(exchange, server);
    }

    void pageOfHtml_data() { test::tableOf(exchanges()); }
    void pageOfHtml()
    {
        const auto exchange = test::currentOf(exchanges());
        test::ScriptedServer server;
        server.answer(test::pageOfHtml, 200, "text/html");
        checkUnusable(exchange, server);
    }

    void withoutItsObject_data() { test::tableOf(exchanges()); }
    void withoutItsObject()
    {
        const auto exchange = test::currentOf(exchanges());
        test::ScriptedServer server;
        server.answer("{\"success\":true,\"errorCode\":\"0\"}");
        const auto result = run(exchange, server);
        QVERIFY(result);
        const QByteArray name = exchange.name;
        if (name == "order" || name == "top-up")
            QCOMPARE(**result, u"Unknown"_s);
        else if (exchange.isAct)
            QCOMPARE(**result, u"Accepted"_s);
        else if (name == "webhook address")
            QCOMPARE(**result, QString());
        else
            QCOMPARE(result->error().detail, u"Missing: obj"_s);
    }

private:
    std::optional<Result<QString>> run(const Exchange& exchange, const test::ScriptedServer& server)
    {
        Account account;
        account.id = samples::account();
        account.vendor = VendorId(u"esimaccess"_s);
        account.baseUrl = server.url();
        const auto vendor = esimaccess::descriptor(m_bench.surroundings())
                                .open(account, {{u"accessCode"_s, Secret("acme_access_01")}}, {});
        return test::wait(exchange.call(*vendor));
    }
    void checkUnusable(const Exchange& exchange, test::ScriptedServer& server)
    {
        const auto result = run(exchange, server);
        test::checkUnusable(result, exchange.isAct);
        QCOMPARE(server.seen().size(), 1);
    }
    static void checkRequest(const Exchange& exchange, const test::ScriptedServer& server)
    {
        QCOMPARE(server.seen().size(), 1);
        const auto& request = server.seen().constFirst();
        QCOMPARE(request.method, QByteArray("POST"));
        QCOMPARE(request.path, QByteArray(exchange.path));
        QCOMPARE(request.json(), QJsonDocument::fromJson(exchange.request).object());
        QCOMPARE(request.headers.value("content-type"), QByteArray("application/json"));
        QCOMPARE(request.headers.value("content-length").toLongLong(), request.body.size());
        QCOMPARE(request.headers.value("rt-accesscode"), QByteArray("acme_access_01"));
        for (const char* absent : {"rt-signature", "rt-timestamp", "rt-requestid", "secretkey",
                                   "cookie", "authorization"})
            QVERIFY(!request.headers.contains(absent));
    }

    test::Bench m_bench;
};

SIMSTOCK_TEST_MAIN(TestCalls, QCoreApplication)
#include "tst_esimaccesscalls.moc"
