// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/troveanaclient.h"
#include "tests/support/testsupport.h"

#include <QHash>
#include <QTemporaryDir>

using namespace simstock;
using namespace Qt::StringLiterals;
using test::TroveanaClient;

/// Contract sections 6 to 10: the list of eSIMs, their links, cancel, top-up, and their life.
class TestSandboxTroveanaEsims : public QObject {
    Q_OBJECT

    static QStringList list(TroveanaClient& client, const QByteArray& query)
    {
        QStringList iccids;
        const auto items = TroveanaClient::data(client.get("/esims" + query))[u"items"].toArray();
        for (const auto& item : items)
            iccids.append(item[u"iccid"].toString());
        return iccids;
    }
    static test::WireReply cancel(TroveanaClient& client, const QString& iccid)
    {
        return client.post("/esims/cancel", {{u"iccid"_s, iccid},
                                             {u"reason"_s, u"Customer request"_s},
                                             {u"trackingId"_s, u"TRK-CANCEL-1"_s}});
    }
    static test::WireReply topUp(TroveanaClient& client, const QString& iccid,
                                 const QJsonValue& packageId)
    {
        return client.post("/esims/topup", {{u"iccid"_s, iccid},
                                            {u"packageId"_s, packageId},
                                            {u"trackingId"_s, u"TRK-TOPUP-1"_s}});
    }

private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void itemAndFilters()
    {
        TroveanaClient client;
        const auto package = client.package();
        const auto first = client.buy(package, 2);
        const auto second = client.buy(package, 1);
        const auto item = second[0].toObject();
        QCOMPARE(item.keys(),
                 (QStringList{u"createTime"_s, u"expiryTime"_s, u"iccid"_s, u"packageId"_s,
                              u"packageName"_s, u"remainingVolume"_s, u"status"_s, u"totalVolume"_s,
                              u"trackingId"_s, u"usedVolume"_s}));
        QCOMPARE(item[u"packageId"], package[u"id"]);
        QCOMPARE(item[u"totalVolume"], package[u"dataVolume"]);
        QCOMPARE(item[u"remainingVolume"], package[u"dataVolume"]);
        QCOMPARE(item[u"status"].toString(), u"PENDING"_s);
        const auto iccid = item[u"iccid"].toString();
        QCOMPARE(list(client, {}).first(), iccid); // createTime, newest first
        QCOMPARE(list(client, "?sortOrder=ASC").last(), iccid);
        QCOMPARE(list(client, {}).size(), 3);
        QCOMPARE(list(client, "?iccid=" + iccid.toLatin1()), QStringList{iccid});
        QCOMPARE(
            list(client, "?trackingId=" + first[0][u"trackingId"].toString().toLatin1()).size(), 2);
        QCOMPARE(list(client, "?page=2&pageSize=2").size(), 1);
        client.control(u"esim"_s, {{u"iccid"_s, iccid}, {u"status"_s, u"ACTIVE"_s}});
        QCOMPARE(list(client, "?status=ACTIVE"), QStringList{iccid});
        QCOMPARE(list(client, "?status=PENDING").size(), 2);
        QCOMPARE(list(client, "?status=nonsense").size(), 0);
        client.order(package); // not allocated: nobody has seen it
        QCOMPARE(list(client, {}).size(), 3);
    }
    void linksInEveryForm_data()
    {
        QTest::addColumn<QByteArray>("call");
        QTest::addColumn<QString>("key");
        QTest::newRow("installation") << QByteArray("/installation-qr") << u"qrCodeUrl"_s;
        QTest::newRow("follow-up") << QByteArray("/followup-qr") << u"followUpPageUrl"_s;
    }
    void linksInEveryForm()
    {
        QFETCH(QByteArray, call);
        QFETCH(QString, key);
        TroveanaClient client;
        const auto iccid = client.buy(client.package())[0][u"iccid"].toString().toLatin1();
        const auto path = "/esims/" + iccid + call;
        const auto object = TroveanaClient::data(client.get(path)).toObject();
        QCOMPARE(object.keys(), QStringList{key});
        const auto url = object[key].toString();
        QVERIFY(url.startsWith("https://"_L1));
        client.set({{u"qrForm"_s, u"string"_s}});
        QCOMPARE(TroveanaClient::data(client.get(path)).toString(), url);
        client.set({{u"qrForm"_s, u"image"_s}});
        const auto image = client.get(path);
        QCOMPARE(image.status, 200);
        QCOMPARE(image.header("Content-Type"), QByteArray("image/png"));
        QVERIFY(image.body.startsWith("\x89PNG\r\n\x1a\n"));
        QVERIFY(image.body.endsWith("IEND\xae\x42\x60\x82"));
        client.set({{u"qrForm"_s, u"redirect"_s}});
        const auto redirect = client.get(path);
        QCOMPARE(redirect.status, 302);
        QCOMPARE(redirect.header("Location"), url.toLatin1());
        QCOMPARE(redirect.body, QByteArray());
        const auto missing = client.get("/esims/8935000000000000000" + call);
        QCOMPARE(TroveanaClient::refCode(missing), 404003);
        client.set({{u"qrForm"_s, u"object"_s},
                    {u"installationKey"_s, u"installationURL"_s},
                    {u"followUpKey"_s, u"pageUrl"_s}});
        QCOMPARE(TroveanaClient::data(client.get(path)).toObject().size(), 1);
    }
    void linksOfAnInstallation()
    {
        TroveanaClient client;
        const auto trackingId = client.order(client.package());
        client.wire().advance(10'000);
        const auto result = TroveanaClient::data(
            client.post("/orders/details", {{u"trackingId"_s, trackingId}}))[u"result"];
        const auto link = TroveanaClient::data(
            client.get("/esims/" + result[u"iccid"].toString().toLatin1() + "/installation-qr"));
        QCOMPARE(link[u"qrCodeUrl"], result[u"qrCodeUrl"]);
    }
    void cancelByStatus_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<int>("refCode");
        QTest::newRow("pending") << u"PENDING"_s << 0;
        QTest::newRow("active") << u"ACTIVE"_s << 0;
        QTest::newRow("used up") << u"DEPLETED"_s << 422002;
        QTest::newRow("expired") << u"EXPIRED"_s << 422002;
        QTest::newRow("cancelled") << u"CANCELLED"_s << 422002;
        QTest::newRow("unknown word") << u"FROZEN"_s << 422002;
    }
    void cancelByStatus()
    {
        QFETCH(QString, status);
        TroveanaClient client;
        const auto iccid = client.buy(client.package())[0][u"iccid"].toString();
        client.control(u"esim"_s, {{u"iccid"_s, iccid}, {u"status"_s, status}});
        const auto reply = cancel(client, iccid);
        QTEST(TroveanaClient::refCode(reply), "refCode");
        QCOMPARE(client.esim(iccid)[u"status"].toString(),
                 reply.success() ? u"CANCELLED"_s : status);
    }
    void refundFullOrPartial_data()
    {
        QTest::addColumn<int>("permille");
        QTest::newRow("full") << 1000;
        QTest::newRow("half") << 500;
        QTest::newRow("none") << 0;
    }
    void refundFullOrPartial()
    {
        QFETCH(int, permille);
        TroveanaClient client;
        client.set({{u"refundPermille"_s, permille}});
        const auto before = client.balance();
        const auto iccid = client.buy(client.package())[0][u"iccid"].toString();
        const auto cost = before - client.balance();
        QVERIFY(cost > 0);
        QVERIFY(cancel(client, iccid).success());
        QCOMPARE(client.balance(), before - cost + cost * permille / 1000);
        QCOMPARE(TroveanaClient::refCode(cancel(client, iccid)), 422002); // once
        QCOMPARE(client.balance(), before - cost + cost * permille / 1000);
    }
    void cancelWantsItsOwnTrackingId()
    {
        TroveanaClient client;
        const auto iccid = client.buy(client.package())[0][u"iccid"];
        QCOMPARE(TroveanaClient::refCode(client.post("/esims/cancel", {{u"iccid"_s, iccid}})),
                 400002);
        QCOMPARE(TroveanaClient::refCode(cancel(client, u"8935000000000000000"_s)), 404003);
        QVERIFY(
            client
                .post("/esims/cancel", {{u"iccid"_s, iccid}, {u"trackingId"_s, u"TRK-CANCEL-2"_s}})
                .success());
    }
    void topUpOnlyWhenGranted()
    {
        TroveanaClient client;
        const auto package = client.package();
        const auto iccid = client.buy(package)[0][u"iccid"].toString();
        const auto refused = topUp(client, iccid, package[u"id"]);
        QCOMPARE(refused.status, 403);
        QCOMPARE(TroveanaClient::refCode(refused), 403001);
        client.set({{u"topUpGranted"_s, true}});
        const auto before = client.balance();
        QCOMPARE(TroveanaClient::refCode(topUp(client, iccid, u"pkg_topup_001"_s)), 404004);
        QCOMPARE(TroveanaClient::refCode(topUp(client, u"8935"_s, package[u"id"])), 404003);
        QCOMPARE(TroveanaClient::refCode(topUp(client, iccid, client.package("ES")[u"id"])),
                 422004);
        QCOMPARE(client.balance(), before);
    }
    void topUpAddsData()
    {
        TroveanaClient client;
        client.set({{u"topUpGranted"_s, true}});
        const auto id = client.control(u"package"_s, {{u"item"_s, u"PT_5_30"_s}});
        const auto esim = client.buy({{u"id"_s, id[u"id"]}})[0].toObject();
        const auto iccid = esim[u"iccid"].toString();
        client.control(u"esim"_s, {{u"iccid"_s, iccid},
                                   {u"status"_s, u"DEPLETED"_s},
                                   {u"usedVolume"_s, esim[u"totalVolume"]}});
        const auto before = client.balance();
        QVERIFY(topUp(client, iccid, id[u"topUpId"]).success());
        const auto after = client.esim(iccid);
        QCOMPARE(after[u"status"].toString(), u"ACTIVE"_s);
        QCOMPARE(after[u"totalVolume"].toInteger(), 2 * esim[u"totalVolume"].toInteger());
        QCOMPARE(after[u"remainingVolume"], esim[u"totalVolume"]);
        QCOMPARE(client.balance(), before - id[u"price"].toInteger());
        // Nothing is said of a repeated trackingId here: it is another top-up.
        QVERIFY(topUp(client, iccid, id[u"id"]).success());
        QCOMPARE(client.balance(), before - 2 * id[u"price"].toInteger());
        client.control(u"balance"_s, {{u"balance"_s, 1}});
        QCOMPARE(TroveanaClient::refCode(topUp(client, iccid, id[u"id"])), 422001);
        QVERIFY(cancel(client, iccid).success());
        QCOMPARE(client.balance(), 1 + 3 * id[u"price"].toInteger()); // with the top-ups
        QCOMPARE(TroveanaClient::refCode(topUp(client, iccid, id[u"id"])), 422002);
    }
    void lifeMovesByTheClock()
    {
        TroveanaClient client;
        const auto package = QJsonObject{
            {u"id"_s, client.control(u"package"_s, {{u"item"_s, u"PT_5_30"_s}})[u"id"]}};
        client.buy(package, 40);
        QHash<QString, QStringList> seen;
        for (int step = 0; step < 60; ++step) {
            client.wire().advance(240'000);
            const auto esims = client.control(u"esims"_s)[u"esims"].toArray();
            for (const auto& esim : esims) {
                auto& states = seen[esim[u"iccid"].toString()];
                if (states.isEmpty() || states.last() != esim[u"status"].toString())
                    states.append(esim[u"status"].toString());
                QVERIFY(esim[u"usedVolume"].toInteger() <= esim[u"totalVolume"].toInteger());
            }
        }
        const QStringList whole{u"PENDING"_s, u"ACTIVE"_s, u"DEPLETED"_s};
        int active = 0;
        int depleted = 0;
        for (const auto& states : std::as_const(seen)) {
            QVERIFY(states == whole.mid(0, states.size()) || states == whole.mid(1) ||
                    states == whole.mid(1, 1));
            active += states.contains(u"ACTIVE"_s) ? 1 : 0;
            depleted += states.contains(u"DEPLETED"_s) ? 1 : 0;
        }
        QVERIFY(active > 15 && active < 40);
        QVERIFY(depleted > 0 && depleted < active);
        client.wire().advance(200LL * 86'400'000);
        QCOMPARE(list(client, "?status=EXPIRED&pageSize=100").size(), 40);
    }
    void standsStillWhenTold()
    {
        auto options = test::SandboxClient::frozen();
        options.movingStatuses = false;
        TroveanaClient client(options);
        const auto batch = client.buy(client.package(), 10);
        client.wire().advance(86'400'000);
        for (const auto& esim : batch)
            QCOMPARE(client.esim(esim[u"iccid"].toString()), esim.toObject());
    }
    void restartGoesOnWhereItWas()
    {
        const QTemporaryDir folder;
        auto options = test::SandboxClient::frozen();
        options.statePath = folder.filePath(u"state.json"_s);
        QJsonObject esims;
        QJsonValue orders;
        QJsonValue funds;
        QJsonObject sms;
        QByteArray activationCode;
        QByteArray apiKey;
        {
            TroveanaClient client(options);
            const auto package = client.packageWithSms(true);
            const auto batch = client.buy(package, 3);
            QVERIFY(cancel(client, batch[1][u"iccid"].toString()).success());
            sms = {{u"iccid"_s, batch[0][u"iccid"]},
                   {u"message"_s, u"Hello"_s},
                   {u"trackingId"_s, u"TRK-SMS-1"_s}};
            QVERIFY(client.post("/esims/sms/send", sms).success());
            const auto done = TroveanaClient::data(
                client.post("/orders/details", {{u"trackingId"_s, batch[0][u"trackingId"]}}));
            activationCode = done[u"result"][u"activationCode"].toString().toLatin1();
            apiKey = client.apiKey();
            client.wire().advance(40'000);
            esims = client.control(u"esims"_s);
            orders = TroveanaClient::data(client.get("/history/orders"));
            funds = TroveanaClient::data(client.get("/partner/balance"));
        }
        options.startTime = options.startTime->addSecs(50);
        TroveanaClient client(options);
        QCOMPARE(client.control(u"esims"_s), esims);
        QCOMPARE(TroveanaClient::data(client.get("/history/orders")), orders);
        QCOMPARE(TroveanaClient::data(client.get("/partner/balance")), funds);
        QCOMPARE(
            TroveanaClient::data(client.get("/esims/sms/status/TRK-SMS-1"))[u"status"].toString(),
            u"DELIVERED"_s);
        QCOMPARE(TroveanaClient::refCode(client.post("/esims/sms/send", sms)), 409001);
        QCOMPARE(client.order(client.package()), u"TRK-20260101-002"_s);
        QFile file(options.statePath);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto state = file.readAll();
        QVERIFY(state.contains("TRK-SMS-1"));
        QVERIFY(!activationCode.isEmpty() && !state.contains("LPA:"));
        QVERIFY(!state.contains(activationCode.split('$').last()) && !state.contains(apiKey));
    }
};

SIMSTOCK_TEST_MAIN(TestSandboxTroveanaEsims, QCoreApplication)
#include "tst_sandboxtroveanaesims.moc"
