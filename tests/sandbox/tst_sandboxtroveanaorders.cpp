// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/troveanaclient.h"
#include "tests/support/testsupport.h"

#include <QRegularExpression>
#include <QSet>

using namespace simstock;
using namespace Qt::StringLiterals;
using test::TroveanaClient;

/// Contract sections 4, 5 and 13: orders, their details, their history.
class TestSandboxTroveanaOrders : public QObject {
    Q_OBJECT

    static QJsonObject details(TroveanaClient& client, const QString& trackingId)
    {
        return TroveanaClient::data(client.post("/orders/details", {{u"trackingId"_s, trackingId}}))
            .toObject();
    }
    static QStringList history(TroveanaClient& client, const QByteArray& query)
    {
        QStringList ids;
        const auto items =
            TroveanaClient::data(client.get("/history/orders" + query))[u"items"].toArray();
        for (const auto& item : items)
            ids.append(item[u"trackingId"].toString());
        return ids;
    }
    static qint64 micros(const QJsonValue& price) { return qRound64(price.toDouble() * 1e6); }

private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void orderIsPendingThenCompleted()
    {
        TroveanaClient client;
        const auto package = client.package();
        const auto before = client.balance();
        const auto reply =
            client.post("/orders", {{u"item"_s, package[u"id"]}, {u"quantity"_s, 1}});
        QCOMPARE(
            TroveanaClient::data(reply).toObject(),
            (QJsonObject{{u"status"_s, u"PENDING"_s}, {u"trackingId"_s, u"TRK-20260101-001"_s}}));
        QCOMPARE(client.balance(), before - micros(package[u"price"]));
        const auto pending = details(client, u"TRK-20260101-001"_s);
        QCOMPARE(pending.keys(), (QStringList{u"customerId"_s, u"orderRequestTime"_s, u"result"_s,
                                              u"status"_s, u"trackingId"_s}));
        QCOMPARE(pending[u"status"].toString(), u"PENDING"_s);
        QVERIFY(pending[u"result"].isNull());
        QVERIFY(pending[u"customerId"].toString().startsWith("partner_"_L1));
        QCOMPARE(pending[u"orderRequestTime"].toString(), u"2026-01-01T10:00:07Z"_s);
        client.wire().advance(3999);
        QCOMPARE(details(client, u"TRK-20260101-001"_s), pending);
        client.wire().advance(1);
        const auto done = details(client, u"TRK-20260101-001"_s);
        QCOMPARE(done[u"status"].toString(), u"COMPLETED"_s);
        const auto result = done[u"result"].toObject();
        QCOMPARE(result.keys(),
                 (QStringList{u"activationCode"_s, u"iccid"_s, u"qrCodeUrl"_s, u"smdpAddress"_s}));
        QCOMPARE(result[u"iccid"].toString().size(), 19);
        static const QRegularExpression code(u"^LPA:1\\$([^$]+)\\$[0-9A-F]{24}$"_s);
        const auto match = code.match(result[u"activationCode"].toString());
        QVERIFY(match.hasMatch());
        QCOMPARE(match.captured(1), result[u"smdpAddress"].toString());
        QVERIFY(result[u"qrCodeUrl"].toString().startsWith("https://"_L1));
    }
    void orderBySku()
    {
        TroveanaClient client;
        QVERIFY(client.post("/orders", {{u"item"_s, u"PT_5_30"_s}, {u"quantity"_s, 1}}).success());
        client.control(u"package"_s, {{u"item"_s, u"PT_5_30"_s}, {u"withdrawn"_s, true}});
        QCOMPARE(TroveanaClient::refCode(
                     client.post("/orders", {{u"item"_s, u"PT_5_30"_s}, {u"quantity"_s, 1}})),
                 404004);
    }
    void sameOrderTwiceIsTwoOrders()
    {
        TroveanaClient client;
        const auto package = client.package();
        const auto before = client.balance();
        QVERIFY(client.order(package) != client.order(package));
        QCOMPARE(client.balance(), before - 2 * micros(package[u"price"]));
    }
    void noMoneyIs422001()
    {
        TroveanaClient client;
        const auto package = client.package();
        const auto price = micros(package[u"price"]);
        client.control(u"balance"_s, {{u"balance"_s, 3 * price - 1}});
        const auto refused =
            client.post("/orders", {{u"item"_s, package[u"id"]}, {u"quantity"_s, 3}});
        QCOMPARE(refused.status, 422);
        QCOMPARE(TroveanaClient::refCode(refused), 422001);
        QCOMPARE(refused.json().value(u"error").toString(),
                 u"Insufficient balance to complete this order"_s);
        QCOMPARE(client.balance(), 3 * price - 1);
        QCOMPARE(client.wire().control(u"ledger"_s)[u"chargeCount"].toInt(), 0);
        QVERIFY(history(client, {}).isEmpty());
        client.set({{u"failureStatus"_s, u"200"_s}});
        QCOMPARE(client.post("/orders", {{u"item"_s, package[u"id"]}, {u"quantity"_s, 3}}).status,
                 200);
        QVERIFY(
            client.post("/orders", {{u"item"_s, package[u"id"]}, {u"quantity"_s, 2}}).success());
    }
    void severalResults()
    {
        TroveanaClient client;
        const auto trackingId = client.order(client.package(), 3);
        client.wire().advance(10'000);
        const auto first = details(client, trackingId).value(u"result");
        QVERIFY(first.isObject());
        const auto listed =
            TroveanaClient::data(client.get("/esims?trackingId=" + trackingId.toLatin1()))[u"items"]
                .toArray();
        QSet<QString> iccids;
        for (const auto& item : listed)
            iccids.insert(item[u"iccid"].toString());
        QCOMPARE(iccids.size(), 3);
        QVERIFY(iccids.contains(first[u"iccid"].toString()));
        client.set({{u"severalResults"_s, u"array"_s}});
        const auto all = details(client, trackingId)[u"result"].toArray();
        QCOMPARE(all.size(), 3);
        for (const auto& result : all)
            QVERIFY(iccids.remove(result[u"iccid"].toString()));
        const auto single = client.order(client.package());
        client.wire().advance(10'000);
        QVERIFY(details(client, single)[u"result"].isObject());
    }
    void flatShapeOfTheIntroduction()
    {
        TroveanaClient client;
        client.set({{u"detailsForm"_s, u"flat"_s}});
        const auto trackingId = client.order(client.package());
        QCOMPARE(details(client, trackingId).keys(), (QStringList{u"status"_s, u"trackingId"_s}));
        client.wire().advance(10'000);
        const auto done = details(client, trackingId);
        QCOMPARE(done.keys(), (QStringList{u"iccid"_s, u"status"_s, u"trackingId"_s}));
        QCOMPARE(done[u"iccid"].toString().size(), 19);
    }
    void batchThatStopsMidway()
    {
        TroveanaClient client;
        client.set({{u"batchStopsAfter"_s, 2}});
        const auto package = client.package();
        const auto before = client.balance();
        const auto trackingId = client.order(package, 5);
        client.wire().advance(10'000);
        QCOMPARE(details(client, trackingId)[u"status"].toString(), u"FAILED"_s);
        QVERIFY(details(client, trackingId)[u"result"].isObject());
        QCOMPARE(
            TroveanaClient::data(client.get("/esims?trackingId=" + trackingId.toLatin1()))[u"items"]
                .toArray()
                .size(),
            2);
        QCOMPARE(client.balance(), before - 2 * micros(package[u"price"]));
        client.set({{u"batchStopsAfter"_s, 0}, {u"batchStatus"_s, u"CANCELLED"_s}});
        const auto none = client.order(package);
        client.wire().advance(10'000);
        QCOMPARE(details(client, none)[u"status"].toString(), u"CANCELLED"_s);
        QVERIFY(details(client, none)[u"result"].isNull());
        QCOMPARE(client.balance(), before - 2 * micros(package[u"price"]));
    }
    void statusOfAnAdmin()
    {
        TroveanaClient client;
        const auto trackingId = client.order(client.package());
        client.wire().advance(10'000);
        client.control(u"order"_s, {{u"trackingId"_s, trackingId}, {u"status"_s, u"PROCESSING"_s}});
        QCOMPARE(details(client, trackingId)[u"status"].toString(), u"PROCESSING"_s);
        client.control(u"order"_s, {{u"trackingId"_s, trackingId}, {u"status"_s, u""_s}});
        QCOMPARE(details(client, trackingId)[u"status"].toString(), u"COMPLETED"_s);
    }
    void unknownOrder()
    {
        TroveanaClient client;
        QCOMPARE(TroveanaClient::refCode(
                     client.post("/orders/details", {{u"trackingId"_s, u"TRK-1"_s}})),
                 404002);
    }
    void historyFiltersAndOrder()
    {
        TroveanaClient client;
        const auto package = client.package();
        QStringList ids;
        for (int i = 0; i < 5; ++i) {
            ids.prepend(client.order(package));
            client.wire().advance(60'000); // 10:00:07, 10:01:07, …
        }
        ids.prepend(client.order(package));
        QCOMPARE(history(client, {}), ids); // newest first
        QCOMPARE(history(client, "?sortOrder=ASC&pageSize=2"), (QStringList{ids[5], ids[4]}));
        QCOMPARE(history(client, "?page=2&pageSize=4"), ids.mid(4));
        QCOMPARE(history(client, "?status=PENDING"), ids.mid(0, 1));
        QCOMPARE(history(client, "?status=COMPLETED"), ids.mid(1));
        QCOMPARE(history(client, "?startDate=2026-01-01T10:03:07Z"), ids.mid(0, 3));
        QCOMPARE(history(client, "?startDate=2026-01-01T11:03:07%2B01:00"), ids.mid(0, 3));
        QCOMPARE(history(client, "?endDate=2026-01-01T10:01:06Z"), ids.mid(5));
        QCOMPARE(
            history(client, "?startDate=2026-01-01T10:01:00Z&endDate=2026-01-01T10:02:30.500Z"),
            ids.mid(3, 2));
        QCOMPARE(history(client, "?startDate=2026-01-02"), QStringList());
        const auto item =
            TroveanaClient::data(client.get("/history/orders?page=2&pageSize=1"))[u"items"][0]
                .toObject();
        QCOMPARE(item, details(client, ids[1]));
        client.set({{u"shiftingRows"_s, true}});
        QCOMPARE(history(client, "?page=2&pageSize=2"), ids.mid(1, 2));
    }
};

SIMSTOCK_TEST_MAIN(TestSandboxTroveanaOrders, QCoreApplication)
#include "tst_sandboxtroveanaorders.moc"
