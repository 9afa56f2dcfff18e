// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/whitelabelclient.h"
#include "tests/support/testsupport.h"

using namespace simstock;
using namespace Qt::StringLiterals;
using test::WhitelabelClient;

/// Contract whitelabel, sections 6 and 11: profiles, top-ups, SMS, usage in all its units.
class TestSandboxWhitelabelProfiles : public QObject {
    Q_OBJECT

    static constexpr qint64 megabyte = 1'048'576;

    /// A bought eSIM in use with 500 of 5000 decimal MB gone.
    struct Used {
        explicit Used(WhitelabelClient& client)
        {
            const auto data = client.buy();
            order = data[u"order"][u"id"].toString().toLatin1();
            iccid = data[u"profiles"][0][u"iccid"].toString().toLatin1();
            const auto esim =
                client.control(u"whitelabel/esim"_s, {{u"iccid"_s, QString::fromLatin1(iccid)},
                                                      {u"esimStatus"_s, u"IN_USE"_s},
                                                      {u"smdpStatus"_s, u"ENABLED"_s},
                                                      {u"smsStatus"_s, 1},
                                                      {u"orderUsage"_s, 512 * megabyte}});
            tranNo = esim.value(u"esimTranNo").toString().toLatin1();
        }
        QByteArray order;
        QByteArray iccid;
        QByteArray tranNo;
    };

private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void infoByAllIdentifiers()
    {
        WhitelabelClient client;
        const Used used(client);
        for (const auto& id : {used.order, used.iccid, used.tranNo}) {
            const auto reply = client.read("/profiles/" + id);
            QCOMPARE(reply.status, 200);
            const auto raw = WhitelabelClient::data(reply)[u"profiles"][0].toObject();
            QCOMPARE(raw[u"iccid"].toString().toLatin1(), used.iccid);
            QCOMPARE(raw[u"esimStatus"].toString(), u"IN_USE"_s);
            QCOMPARE(raw[u"totalVolume"].toInteger(), 5120 * megabyte);
            QCOMPARE(raw[u"orderUsage"].toInteger(), 512 * megabyte);
        }
        QCOMPARE(client.read("/profiles/8935").status, 404);
    }
    void seedShapes()
    {
        WhitelabelClient client;
        const Used used(client);
        client.shape(u"profile"_s);
        client.shape(u"usage"_s);
        const auto profile = client.read("/profiles/" + used.iccid).json()[u"profile"].toObject();
        QCOMPARE(profile.keys(),
                 (QStringList{u"data_remaining"_s, u"iccid"_s, u"status"_s, u"validity_days"_s}));
        QCOMPARE(profile[u"data_remaining"].toInt(), 4500);
        QCOMPARE(profile[u"status"].toString(), u"active"_s);
        const auto usage =
            client.read("/profiles/" + used.iccid + "/usage").json()[u"usage"].toObject();
        QCOMPARE(
            usage,
            (QJsonObject{{u"data_used"_s, 500}, {u"data_limit"_s, 5000}, {u"percent_used"_s, 10}}));
    }
    void liveUsageUnits_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<double>("total");
        QTest::newRow("MB") << u"MB"_s << 5120.0;
        QTest::newRow("GB") << u"GB"_s << 5.0;
        QTest::newRow("KB") << u"KB"_s << 5120.0 * 1024;
        QTest::newRow("B") << u"B"_s << 5120.0 * megabyte;
    }
    void liveUsageUnits()
    {
        QFETCH(QString, unit);
        WhitelabelClient client;
        const Used used(client);
        client.set({{u"usageUnit"_s, unit}});
        const auto usage = WhitelabelClient::data(client.read("/profiles/" + used.tranNo +
                                                              "/usage?provider_id=1"))[u"usage"]
                               .toObject();
        QCOMPARE(usage[u"unit"].toString(), unit);
        QTEST(usage[u"total"].toDouble(), "total");
        QCOMPARE(usage[u"used"].toDouble() * 10, usage[u"total"].toDouble());
    }
    void suspendUnsuspendRevoke()
    {
        WhitelabelClient client;
        const Used used(client);
        const auto path = "/profiles/" + used.iccid;
        QCOMPARE(client.call("POST", path + "/unsuspend").status, 400);
        QCOMPARE(client.call("POST", path + "/suspend").json()[u"message"].toString(),
                 u"Profile suspended successfully"_s);
        QCOMPARE(client.call("POST", path + "/suspend").status, 400);
        QCOMPARE(client.call("POST", path + "/unsuspend").status, 200);
        QCOMPARE(client.call("POST", path + "/revoke").status, 200);
        QCOMPARE(WhitelabelClient::error(client.call("POST", path + "/revoke")),
                 u"INVALID_STATUS"_s);
    }
    void topUp()
    {
        WhitelabelClient client;
        const Used used(client);
        const auto path = "/profiles/" + used.iccid;
        const auto plans = client.read(path + "/topup-plans").json()[u"plans"].toArray();
        QJsonObject plan;
        for (const auto& item : plans) {
            QCOMPARE(item.toObject().keys(), (QStringList{u"data_volume_mb"_s, u"package_code"_s,
                                                          u"price"_s, u"validity_days"_s}));
            if (item[u"package_code"].toString() == u"TOPUP_PT_1_7"_s)
                plan = item.toObject();
        }
        QCOMPARE(plan[u"data_volume_mb"].toDouble(), 1024.0);
        const auto before = client.balance();
        const auto reply =
            client.call("POST", path + "/topup", {{u"package_code"_s, plan[u"package_code"]}});
        QCOMPARE(reply.status, 200);
        QVERIFY(reply.json()[u"topup_details"].isObject());
        QCOMPARE(qRound64((before - client.balance()) * 1e6),
                 qRound64(plan[u"price"].toDouble() * 1e6));
        const auto raw = WhitelabelClient::data(client.read(path))[u"profiles"][0].toObject();
        QCOMPARE(raw[u"totalVolume"].toInteger(), 6144 * megabyte);
        // The app's way: the id of a plan.
        const auto id = client.plan(u"PT_1_7"_s).value(u"id");
        QCOMPARE(client.call("POST", path + "/topup", {{u"plan_id"_s, id}}).status, 200);
        QCOMPARE(client.call("POST", path + "/topup", {{u"provider_id"_s, u"1"_s}}).status, 400);
        QCOMPARE(client.call("POST", path + "/topup", {{u"package_code"_s, u"ES_1_7"_s}}).status,
                 404);
        client.control(u"whitelabel/balance"_s, {{u"balance"_s, 0}});
        QCOMPARE(
            WhitelabelClient::error(client.call("POST", path + "/topup", {{u"plan_id"_s, id}})),
            u"INSUFFICIENT_CREDIT"_s);
    }
    void sms()
    {
        WhitelabelClient client;
        const Used used(client);
        const auto path = "/profiles/" + used.iccid + "/sms";
        QJsonObject body{{u"message"_s, u"Your eSIM has been activated"_s}};
        QCOMPARE(client.call("POST", path, body).status, 400); // live wants two more
        body[u"provider_id"_s] = u"1"_s;
        body[u"type"_s] = u"iccid"_s;
        QCOMPARE(client.call("POST", path, body).status, 200);
        client.shape(u"sms"_s);
        QCOMPARE(client.call("POST", path, {{u"message"_s, u"Olá"_s}}).status, 200);
        QCOMPARE(client.call("POST", path, {{u"message"_s, QString(501, u'x')}}).status, 400);
    }
    void orderUsageIsCached()
    {
        WhitelabelClient client;
        const Used used(client);
        const auto path = "/orders/" + used.order + "/usage";
        const auto json = client.read(path).json();
        QCOMPARE(json[u"order_id"].toString().toLatin1(), used.order);
        QCOMPARE(json[u"usage"].toObject(), (QJsonObject{{u"data_used"_s, u"512MB"_s},
                                                         {u"data_total"_s, u"5GB"_s},
                                                         {u"data_remaining"_s, u"4.5GB"_s},
                                                         {u"percentage_used"_s, 10.0},
                                                         {u"validity_remaining_days"_s, 30}}));
        client.control(u"whitelabel/esim"_s, {{u"esimTranNo"_s, QString::fromLatin1(used.tranNo)},
                                              {u"orderUsage"_s, 1229 * megabyte}});
        QCOMPARE(client.read(path + "?refreshCache=false").json()[u"usage"], json[u"usage"]);
        QCOMPARE(client.read(path + "?refreshCache=true").json()[u"usage"][u"data_used"].toString(),
                 u"1.2GB"_s);
        QCOMPARE(client.read(path + "?refreshCache=1").status, 400);
    }
    void usageOfSeveral()
    {
        WhitelabelClient client;
        const Used used(client);
        QJsonObject body{
            {u"provider_id"_s, u"1"_s},
            {u"esimTranNoList"_s, QJsonArray{QString::fromLatin1(used.tranNo), u"unknown"_s}}};
        const auto list =
            WhitelabelClient::data(client.call("POST", "/usage/check", body))[u"esimUsageList"]
                .toArray();
        QCOMPARE(list.size(), 1);
        QCOMPARE(list[0][u"dataUsage"].toInteger(), 512 * megabyte);
        QJsonArray eleven;
        for (int i = 0; i < 11; ++i)
            eleven.append(QString::number(i));
        body[u"esimTranNoList"_s] = eleven;
        QCOMPARE(client.call("POST", "/usage/check", body).status, 400);
        const auto balance = WhitelabelClient::data(client.read("/usage/balance/1"));
        QCOMPARE(balance[u"timestamp"].toString(), u"2026-01-01T10:00:17Z"_s);
        QCOMPARE(client.read("/usage/balance/9").status, 404);
    }
    void secondVersionOfOrderUsage()
    {
        WhitelabelClient client;
        const Used used(client);
        const auto data = WhitelabelClient::data(client.read("!/api/v2/order-usage/" + used.order));
        QCOMPARE(data[u"real_time_usage"][u"data_used_bytes"].toInteger(), 512 * megabyte);
        QCOMPARE(data[u"real_time_usage"][u"total_data_mb"].toDouble(), 5120.0);
        QCOMPARE(data[u"plan_data"][u"usage_percentage"].toDouble(), 10.0);
        QCOMPARE(data[u"order_status"].toString(), u"active"_s);
        const auto bulk =
            client.call("POST", "!/api/v2/order-usage/bulk",
                        {{u"order_ids"_s, QJsonArray{QString::fromLatin1(used.order)}}});
        QCOMPARE(bulk.json()[u"data"][0].toObject(), data);
    }
};

SIMSTOCK_TEST_MAIN(TestSandboxWhitelabelProfiles, QCoreApplication)
#include "tst_sandboxwhitelabelprofiles.moc"
