// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/travelroam/travelroam.h"
#include "tests/contract/exchangetable.h"
#include "tests/contract/travelroamsamples.h"

#include <QJsonDocument>

using namespace simstock;
using namespace Qt::StringLiterals;
using test::acted;
using test::said;
using test::Said;

namespace {

QString codesOf(const QList<Offer>& offers)
{
    QStringList codes;
    for (const auto& offer : offers)
        codes.append(offer.code.text() + u'=' + offer.cost.toDecimal());
    return codes.join(u' ');
}

struct Exchange {
    const char* name;
    QByteArray method;
    QByteArray path;
    QByteArray request; ///< the JSON body; empty for a GET
    QByteArray good;
    QString result;
    bool isAct;
    std::function<Said(Vendor&)> call;
};

QList<Exchange> reads()
{
    return {
        {"offer", "POST", "/bundle", R"({"bundlename": "esim_5GB_30D_PT_V2"})", roam::bundle(),
         u"esim_5GB_30D_PT_V2=6.9"_s, false,
         [](Vendor& vendor) {
             return said(vendor.ports().catalogue->fetchOffer(roam::plan()),
                         [](const Offer& offer) { return codesOf({offer}); });
         }},
        {"order standing",
         "GET",
         "/getesimassignments?orderReference=8f2d0e14-71aa-4d3c-9d52-0a1b2c3d4e5f",
         {},
         roam::assignments(),
         u"ready 8935101000000001237 with code"_s,
         false,
         [](Vendor& vendor) {
             return said(vendor.ports().ordering->fetchOrder(VendorOrderId(roam::reference), 1),
                         [](const OrderStanding& standing) {
                             const auto& esim = standing.esims.constFirst();
                             return QStringList{standing.ready ? u"ready"_s : u"waiting"_s,
                                                esim.key.id.text(),
                                                esim.hasCode ? u"with code"_s : u"without"_s}
                                 .join(u' ');
                         });
         }},
        {"usage", "POST", "/esims/applied/bundles", R"({"iccid": "8935101000000001237"})",
         roam::appliedBundles(), u"8935101000000001237 900000000 5000000000"_s, false,
         [](Vendor& vendor) {
             return said(vendor.ports().usage->fetchUsage({roam::esim().key}, UsageRead::Stored),
                         [](const QList<UsageSample>& samples) {
                             const auto& one = samples.constFirst();
                             return u"%1 %2 %3"_s.arg(one.esim.id.text())
                                 .arg(one.used.bytes())
                                 .arg(one.total->bytes());
                         });
         }},
        {"balance", "POST", "/organisation", "{}", roam::organisation(), u"412.35 USD"_s, false,
         [](Vendor& vendor) {
             return said(vendor.ports().wallet->fetchWallet(), [](const Wallet& wallet) {
                 return wallet.balance.toDecimal() + u' ' + wallet.balance.currency().code();
             });
         }},
        {"sighting", "POST", "/esims/location", R"({"iccid": "8935101000000001237"})",
         roam::location(), u"MEO PT"_s, false,
         [](Vendor& vendor) {
             return said(
                 vendor.ports().sightings->fetchSighting(roam::esim()),
                 [](const NetworkSighting& seen) { return seen.network + u' ' + seen.country; });
         }},
    };
}

QList<Exchange> exchanges()
{
    auto all = reads();
    all += {
        {"order", "POST", "/processorders",
         R"({"bundleName": "esim_5GB_30D_PT_V2", "orderType": "COUNTRY"})", roam::orderPlaced(),
         u"Accepted "_s + roam::reference, true,
         [](Vendor& vendor) {
             OrderRequest request;
             request.offer = roam::plan();
             return acted(vendor, vendor.ports().ordering->prepareOrder(request));
         }},
        {"top-up", "POST", "/processorders",
         R"({"bundleName": "esim_5GB_30D_PT_V2", "iccid": "8935101000000001237",
             "orderType": "COUNTRY"})",
         roam::orderPlaced(), u"Accepted "_s + roam::iccid, true,
         [](Vendor& vendor) {
             return acted(vendor,
                          vendor.ports().topUp->prepareTopUp({roam::esim(), roam::plan(), 0, {}}));
         }},
        {"revoke", "POST", "/esims/revoke", R"({"iccid": "8935101000000001237"})",
         roam::commandDone(), u"Accepted "_s + roam::iccid, true,
         [](Vendor& vendor) {
             return acted(vendor, vendor.ports().lifecycle->prepare(ActKind::Revoke, roam::esim()));
         }},
    };
    return all;
}

} // namespace

/// Every call that is one request: a good answer, a refusal, a malformed answer and a page of HTML.
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
        server.answer(roam::complaint("The key is not valid."), 403);
        const auto result = run(exchange, server);
        QVERIFY(result);
        if (exchange.isAct) {
            QVERIFY((*result)->startsWith(u"Refused"_s));
        } else {
            QVERIFY(!*result);
            QCOMPARE(result->error().kind, ErrorKind::Auth);
            QVERIFY(result->error().detail.contains(u"The key is not valid."_s));
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

    void unavailableActsAreNotRepeated()
    {
        for (const auto& exchange : exchanges()) {
            if (!exchange.isAct)
                continue;
            test::ScriptedServer server;
            server.answer(roam::complaint("busy"), 503);
            const auto result = run(exchange, server);
            QVERIFY(result);
            QCOMPARE(**result, u"Unknown"_s);
            QCOMPARE(server.seen().size(), 1);
        }
    }

private:
    std::optional<Result<QString>> run(const Exchange& exchange, const test::ScriptedServer& server)
    {
        const auto vendor = travelroam::descriptor(m_bench.surroundings())
                                .open(roam::accountAt(server.url()),
                                      {{u"apiKey"_s, Secret("roam_key_01")},
                                       {u"clientSecret"_s, Secret("roam_secret_01")}},
                                      {});
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
        QCOMPARE(request.method, exchange.method);
        QCOMPARE(request.path, exchange.path);
        QCOMPARE(request.json(), QJsonDocument::fromJson(exchange.request).object());
        QCOMPARE(request.body.isEmpty(), exchange.method == "GET");
        QCOMPARE(request.headers.value("content-type"), QByteArray("application/json"));
        QCOMPARE(request.headers.value("accept"), QByteArray("application/json"));
        QCOMPARE(request.headers.value("x-api-key"), QByteArray("roam_key_01"));
        QCOMPARE(request.headers.value("clientsecret"), QByteArray("roam_secret_01"));
        for (const char* absent : {"cookie", "authorization"})
            QVERIFY(!request.headers.contains(absent));
    }

    test::Bench m_bench;
};

SIMSTOCK_TEST_MAIN(TestCalls, QCoreApplication)
#include "tst_travelroamcalls.moc"
