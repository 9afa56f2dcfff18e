// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/whitelabelclient.h"
#include "tests/support/testsupport.h"

#include <QSet>
#include <QTemporaryFile>

using namespace simstock;
using namespace Qt::StringLiterals;
using test::WhitelabelClient;

/// Contract whitelabel, sections 4 and 5: plans and orders.
class TestSandboxWhitelabelOrders : public QObject {
    Q_OBJECT

    static QByteArray idOf(const QJsonObject& data)
    {
        return data.value(u"order").toObject().value(u"id").toString().toLatin1();
    }
    static QString statusOf(const QJsonObject& data)
    {
        return data.value(u"order").toObject().value(u"status").toString();
    }

private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void planHasTheLiveKeys()
    {
        WhitelabelClient client;
        const auto plan = client.plan(u"PT_5_30"_s);
        QCOMPARE(plan.keys(),
                 (QStringList{u"country_code"_s, u"currency"_s, u"data_type"_s, u"data_volume_mb"_s,
                              u"description"_s, u"id"_s, u"name"_s, u"operator_list"_s,
                              u"package_code"_s, u"price"_s, u"provider_id"_s, u"region_code"_s,
                              u"validity_days"_s}));
        QVERIFY(plan[u"id"].isDouble());
        QCOMPARE(plan[u"data_volume_mb"].toDouble(), 5120.0);
        QCOMPARE(plan[u"country_code"].toString(), u"PT"_s);
        QVERIFY(plan[u"region_code"].isNull());
        QCOMPARE(plan[u"operator_list"][0][u"country"].toString(), u"PT"_s);
        const auto one = client.read("/plans/" + QByteArray::number(plan[u"id"].toInt()));
        QCOMPARE(WhitelabelClient::data(one), plan);
        client.shape(u"plan"_s);
        QVERIFY(client.plan(u"PT_5_30"_s)[u"id"].toString().startsWith(u"plan-"));
    }
    void dayPlansAreRenamed()
    {
        WhitelabelClient client;
        const auto plan = client.plan(u"PT_1_Daily"_s);
        QCOMPARE(plan[u"data_type"].toInt(), 2);
        QCOMPARE(plan[u"name"].toString(), u"Portugal Unlimited"_s);
        QCOMPARE(plan[u"data_volume_mb"].toDouble(), 1024.0);
    }
    void plansOfAFile()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write(R"({"code":"A","description":"A 2GB","days":30,"dataMb":2000,"unlimited":false,)"
                   R"("price":"4.1","currency":"USD","region":"Europe","speeds":["4G"],)"
                   R"("countries":["PT","ES"],"group":"Standard"})"
                   "\n"
                   R"({"code":"B","description":"B","days":10,"dataMb":null,"unlimited":true,)"
                   R"("price":"25","currency":"USD","region":"Europe","speeds":["4G"],)"
                   R"("countries":["PT"],"group":"Unlimited"})"
                   "\n");
        file.close();
        auto options = WhitelabelClient::frozen();
        options.cataloguePath = file.fileName();
        WhitelabelClient client(true, options);
        const auto wide = client.plan(u"A"_s);
        QCOMPARE(wide[u"data_volume_mb"].toDouble(), 2048.0);
        QCOMPARE(wide[u"price"].toDouble(), 4.1);
        QCOMPARE(wide[u"country_code"].toString(), u"PT,ES"_s);
        QCOMPARE(wide[u"region_code"].toString(), u"EU"_s);
        const auto endless = client.plan(u"B"_s);
        QCOMPARE(endless[u"data_type"].toInt(), 4);
        QCOMPARE(endless[u"price"].toDouble(), 2.5); // by the day
        QCOMPARE(endless[u"validity_days"].toInt(), 10);
    }
    void filters_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<bool>("empty");
        QTest::newRow("country") << QByteArray("country=pt") << false;
        QTest::newRow("name") << QByteArray("country_name=Portugal") << false;
        QTest::newRow("region") << QByteArray("region=EU") << false;
        QTest::newRow("provider") << QByteArray("provider=1") << false;
        QTest::newRow("other provider") << QByteArray("provider=7") << true;
        QTest::newRow("search") << QByteArray("search=portugal%205gb") << false;
        QTest::newRow("nothing") << QByteArray("search=atlantis") << true;
        QTest::newRow("russia") << QByteArray("country=RU&region=&search=Russia") << true;
    }
    void filters()
    {
        QFETCH(QByteArray, query);
        WhitelabelClient client;
        const auto json = client.read("/plans?" + query).json();
        QTEST(json[u"data"].toArray().isEmpty(), "empty");
        QTEST(json[u"pagination"][u"total"].toInt() == 0, "empty");
        QVERIFY(json[u"data"].toArray().size() <= 20);
    }
    void pagesCoverEverythingOnce()
    {
        WhitelabelClient client;
        QSet<int> seen;
        int pages = 1;
        for (int page = 1; page <= pages; ++page) {
            const auto json =
                client.read("/plans?limit=10000&page=" + QByteArray::number(page)).json();
            pages = json[u"pagination"][u"totalPages"].toInt();
            QCOMPARE(json[u"pagination"][u"limit"].toInt(), 100); // clamped
            const auto items = json[u"data"].toArray();
            for (const auto& item : items)
                seen.insert(item[u"id"].toInt());
            if (page == pages)
                QCOMPARE(seen.size(), json[u"pagination"][u"total"].toInt());
        }
        QVERIFY(pages > 20);
        QVERIFY(client.read("/plans?page=" + QByteArray::number(pages + 1))
                    .json()[u"success"]
                    .toBool());
    }
    void regionalPlans()
    {
        WhitelabelClient client;
        const auto list = client.read("/plans/region/EU?limit=100").json()[u"data"].toArray();
        QVERIFY(!list.isEmpty());
        for (const auto& plan : list) {
            QCOMPARE(plan[u"region_code"].toString(), u"EU"_s);
            QVERIFY(plan[u"operator_list"].toArray().size() > 1);
        }
        QVERIFY(!client.read("/plans/region/ASIA").json()[u"data"].toArray().isEmpty());
    }
    void orderIsAllocatedLater()
    {
        WhitelabelClient client;
        const auto before = client.balance();
        const auto plan = client.plan(u"PT_5_30"_s);
        const auto reply = client.call("POST", "/orders", WhitelabelClient::wish(plan[u"id"]));
        QCOMPARE(reply.status, 201);
        const auto data = WhitelabelClient::data(reply);
        QCOMPARE(data.keys(),
                 (QStringList{u"currency"_s, u"id"_s, u"status"_s, u"total_amount"_s}));
        QCOMPARE(data[u"status"].toString(), u"pending"_s);
        QCOMPARE(data[u"total_amount"], plan[u"price"]);
        QCOMPARE(qRound64((before - client.balance()) * 1e6),
                 qRound64(plan[u"price"].toDouble() * 1e6));
        const auto path = "/orders/" + data[u"id"].toString().toLatin1();
        client.advance(3'000);
        auto now = WhitelabelClient::data(client.read(path));
        QCOMPARE(statusOf(now), u"processing"_s);
        QVERIFY(now[u"profiles"].toArray().isEmpty());
        client.advance(1'000);
        now = WhitelabelClient::data(client.read(path));
        QCOMPARE(statusOf(now), u"allocated"_s);
        QCOMPARE(now[u"order"][u"plan_id"], plan[u"id"]);
        const auto profile = now[u"profiles"][0].toObject();
        QCOMPARE(profile[u"status"].toString(), u"GOT_RESOURCE"_s);
        QVERIFY(profile[u"activation_code"].toString().startsWith(u"LPA:1$"));
        const auto charges = client.control(u"ledger"_s)[u"charges"].toArray();
        QCOMPARE(charges.size(), 1);
        QCOMPARE(charges[0][u"amount"].toInteger(), -qRound64(plan[u"price"].toDouble() * 1e6));
    }
    void seedOrderIsThereAtOnce()
    {
        WhitelabelClient client;
        client.shape(u"order"_s);
        const auto plan = client.plan(u"PT_5_30"_s);
        const auto id = u"plan-%1"_s.arg(plan[u"id"].toInt()); // the seed's way to write it
        const auto reply = client.call("POST", "/orders", WhitelabelClient::wish(id));
        QCOMPARE(reply.status, 201);
        const auto order = reply.json()[u"order"].toObject();
        QCOMPARE(order[u"plan_id"].toString(), id);
        QCOMPARE(order[u"status"].toString(), u"active"_s);
        QCOMPARE(order[u"unit_price"], plan[u"price"]);
        QVERIFY(order[u"iccid"].toString().size() >= 18);
        QVERIFY(order[u"qr_code_url"].toString().startsWith(u"https://"));
    }
    void idempotencyKeyReplays()
    {
        WhitelabelClient client;
        const auto body = WhitelabelClient::wish(client.plan(u"PT_5_30"_s)[u"id"]);
        client.extra = "Idempotency-Key: k-1\r\n";
        const auto first = WhitelabelClient::data(client.call("POST", "/orders", body));
        const auto balance = client.balance();
        QCOMPARE(WhitelabelClient::data(client.call("POST", "/orders", body)), first);
        QCOMPARE(client.balance(), balance);
        client.set({{u"idempotency"_s, false}}); // it was only ever seen in code
        QVERIFY(WhitelabelClient::data(client.call("POST", "/orders", body))[u"id"] !=
                first[u"id"]);
        QVERIFY(client.balance() < balance);
    }
    void dayPlanCostsByTheDay()
    {
        WhitelabelClient client;
        const auto plan = client.plan(u"PT_1_Daily"_s);
        auto body = WhitelabelClient::wish(plan[u"id"]);
        body[u"periodNum"_s] = 7;
        body[u"quantity"_s] = 2;
        const auto data = WhitelabelClient::data(client.call("POST", "/orders", body));
        QCOMPARE(qRound64(data[u"total_amount"].toDouble() * 1e6),
                 qRound64(plan[u"price"].toDouble() * 1e6) * 14);
        client.advance(10'000);
        const auto path = data[u"id"].toString().toLatin1();
        QCOMPARE(
            WhitelabelClient::data(client.read("/orders/" + path))[u"profiles"].toArray().size(),
            2);
        const auto raw =
            WhitelabelClient::data(client.read("/profiles/" + path)).value(u"profiles");
        QCOMPARE(raw[0][u"totalVolume"].toInteger(), 7LL << 30);
        QCOMPARE(raw[0][u"totalDuration"].toInt(), 7);
    }
    void wishesAreChecked_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        const auto bad = u"VALIDATION_ERROR"_s;
        QTest::newRow("mail") << u"end_customer_email"_s << QJsonValue() << 400 << bad;
        QTest::newRow("no mail") << u"end_customer_email"_s << QJsonValue(u"x"_s) << 400 << bad;
        QTest::newRow("name") << u"customer_name"_s << QJsonValue(u" "_s) << 400 << bad;
        QTest::newRow("no plan") << u"plan_id"_s << QJsonValue() << 400 << bad;
        QTest::newRow("plan") << u"plan_id"_s << QJsonValue(1) << 404 << u"PLAN_NOT_FOUND"_s;
        QTest::newRow("quantity") << u"quantity"_s << QJsonValue(0) << 400 << bad;
        QTest::newRow("text") << u"quantity"_s << QJsonValue(u"2"_s) << 400 << bad;
        QTest::newRow("days") << u"periodNum"_s << QJsonValue(366) << 400 << bad;
        QTest::newRow("provider") << u"provider_id"_s << QJsonValue(u"9"_s) << 400 << bad;
        QTest::newRow("brand") << u"reseller_profile_id"_s << QJsonValue(u"x"_s) << 400 << bad;
    }
    void wishesAreChecked()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        WhitelabelClient client;
        auto body = WhitelabelClient::wish(client.plan(u"PT_5_30"_s)[u"id"]);
        body[member] = value;
        const auto reply = client.call("POST", "/orders", body);
        QTEST(reply.status, "status");
        QTEST(WhitelabelClient::error(reply), "code");
        QVERIFY(client.control(u"ledger"_s)[u"charges"].toArray().isEmpty());
    }
    void tooLittleCredit()
    {
        WhitelabelClient client;
        client.control(u"whitelabel/balance"_s, {{u"balance"_s, 0.01}});
        const auto plan = client.plan(u"PT_5_30"_s);
        const auto reply = client.call("POST", "/orders", WhitelabelClient::wish(plan[u"id"]));
        QCOMPARE(reply.status, 400);
        QCOMPARE(WhitelabelClient::error(reply), u"INSUFFICIENT_CREDIT"_s);
        QCOMPARE(reply.json()[u"required"], plan[u"price"]);
        QCOMPARE(reply.json()[u"available"].toDouble(), 0.01);
    }
    void listWithFilters()
    {
        WhitelabelClient client;
        const auto first = client.buy();
        const auto second = client.buy(2);
        client.call("POST", "/orders", WhitelabelClient::wish(client.plan(u"PT_5_30"_s)[u"id"]));
        const auto count = [&client](const QByteArray& query) {
            return client.read("/orders?" + query).json()[u"pagination"][u"total"].toInt();
        };
        QCOMPARE(count(""), 3);
        QCOMPARE(count("status=all"), 3);
        QCOMPARE(count("status=pending"), 1);
        QCOMPARE(count("status=active"), 2);
        QCOMPARE(count("status=cancelled"), 0);
        QCOMPARE(count("search=" + idOf(first)), 1);
        QCOMPARE(count("search=customer0412"), 3);
        const auto iccid = second[u"profiles"][1][u"iccid"].toString().toLatin1();
        QCOMPARE(count("search=" + iccid), 1);
        const auto page = client.read("/orders?limit=2&page=2").json();
        QCOMPARE(page[u"data"].toArray().size(), 1);
        QCOMPARE(page[u"data"][0][u"id"].toString().toLatin1(), idOf(first)); // newest first
        QCOMPARE(page[u"data"][0][u"plan"][u"data_volume_mb"].toDouble(), 5120.0);
        QVERIFY(client.read("/orders").json()[u"data"][0][u"iccid"].isNull());
    }
    void otherIdsAreRedirected()
    {
        WhitelabelClient client;
        const auto data = client.buy();
        const auto number =
            client.control(u"whitelabel/order"_s, {{u"id"_s, QString::fromLatin1(idOf(data))}})
                .value(u"externalNo");
        const auto reply = client.read("/orders/" + number.toString().toLatin1());
        QCOMPARE(reply.status, 307);
        QCOMPARE(WhitelabelClient::data(reply)[u"redirectToId"].toString().toLatin1(), idOf(data));
        QCOMPARE(client.read("/orders/unknown").status, 404);
    }
    void updateOfTheCustomer()
    {
        WhitelabelClient client;
        const auto path = "/orders/" + idOf(client.buy());
        QCOMPARE(client.call("PUT", path, {{u"end_customer_email"_s, u"a@b.example"_s}}).status,
                 400); // the key of creation is not the one of update
        const QJsonObject body{{u"customer_email"_s, u"updated@mail.example"_s},
                               {u"customer_name"_s, u"Updated Name"_s}};
        QCOMPARE(client.call("PUT", path, body).status, 200);
        const auto order = WhitelabelClient::data(client.read(path))[u"order"].toObject();
        QCOMPARE(order[u"end_customer_email"].toString(), u"updated@mail.example"_s);
        QCOMPARE(order[u"customer_name"].toString(), u"Updated Name"_s);
        client.call("PUT", path, {{u"status"_s, u"completed"_s}});
        QCOMPARE(statusOf(WhitelabelClient::data(client.read(path))), u"completed"_s);
    }
    void cancelRefundsTheUnused()
    {
        WhitelabelClient client;
        const auto before = client.balance();
        const auto data = client.buy(2);
        const auto path = "/orders/" + idOf(data);
        client.control(u"whitelabel/esim"_s, {{u"iccid"_s, data[u"profiles"][0][u"iccid"]},
                                              {u"smdpStatus"_s, u"ENABLED"_s},
                                              {u"esimStatus"_s, u"IN_USE"_s}});
        QJsonObject body{{u"reason"_s, u"customer asked"_s}, {u"force"_s, false}};
        QCOMPARE(WhitelabelClient::error(client.call("POST", path + "/cancel", body)),
                 u"ORDER_NOT_CANCELLABLE"_s);
        body[u"force"_s] = true;
        const auto reply = client.call("POST", path + "/cancel", body);
        QCOMPARE(reply.status, 200);
        const auto price = data[u"order"][u"price_charged"].toDouble() / 2;
        QCOMPARE(WhitelabelClient::data(reply)[u"refunded_amount"].toDouble(), price);
        QCOMPARE(qRound64(client.balance() * 1e6), qRound64((before - price) * 1e6));
        QCOMPARE(client.call("POST", path + "/cancel", body).status, 400);
    }
    void deleteWhereThePostIsMissing_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<int>("status");
        QTest::newRow("404") << u"404"_s << 404;
        QTest::newRow("405") << u"405"_s << 405;
        QTest::newRow("404 empty") << u"404-empty"_s << 404;
        QTest::newRow("405 empty") << u"405-empty"_s << 405;
    }
    void deleteWhereThePostIsMissing()
    {
        QFETCH(QString, answer);
        WhitelabelClient client;
        client.set({{u"cancelPost"_s, answer}});
        const auto path = "/orders/" + idOf(client.buy());
        const auto reply = client.call("POST", path + "/cancel");
        QTEST(reply.status, "status");
        QCOMPARE(reply.body.isEmpty(), answer.endsWith(u"-empty"));
        QCOMPARE(client.call("DELETE", path, {{u"reason"_s, u"x"_s}}).status, 200);
        QCOMPARE(statusOf(WhitelabelClient::data(client.read(path))), u"cancelled"_s);
    }
    void faultsWorkHereToo()
    {
        WhitelabelClient client;
        const auto body = WhitelabelClient::wish(client.plan(u"PT_5_30"_s)[u"id"]);
        client.fault({{u"kind"_s, u"dropAfter"_s},
                      {u"vendor"_s, u"whitelabel"_s},
                      {u"path"_s, u"/orders$"_s},
                      {u"method"_s, u"POST"_s},
                      {u"times"_s, 1}});
        QCOMPARE(client.call("POST", "/orders", body).status, 0);
        QCOMPARE(client.read("/orders").json()[u"pagination"][u"total"].toInt(), 1);
        client.fault({{u"kind"_s, u"vendorError"_s}, {u"code"_s, u"INSUFFICIENT_CREDIT"_s}});
        const auto refused = client.call("POST", "/orders", body);
        QCOMPARE(refused.status, 400);
        QCOMPARE(WhitelabelClient::error(refused), u"INSUFFICIENT_CREDIT"_s);
    }
};

SIMSTOCK_TEST_MAIN(TestSandboxWhitelabelOrders, QCoreApplication)
#include "tst_sandboxwhitelabelorders.moc"
