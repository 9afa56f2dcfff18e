// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/sandboxclient.h"
#include "tests/support/testsupport.h"

#include <QElapsedTimer>

using namespace simstock;
using namespace Qt::StringLiterals;
using test::SandboxClient;

/// Contract sections 4, 6, 7, 8 and 9: what happens to an eSIM after it was bought.
class TestSandboxLifecycle : public QObject {
    Q_OBJECT

    static QJsonObject portugal(SandboxClient& client)
    {
        return client.package({{u"slug"_s, u"PT_5_30"_s}});
    }
    static QString buyOne(SandboxClient& client, const QString& transactionId)
    {
        return client.buy(transactionId, portugal(client))[0][u"esimTranNo"].toString();
    }
    static void set(SandboxClient& client, const QString& tranNo, QJsonObject members)
    {
        members.insert(u"esimTranNo"_s, tranNo);
        client.control(u"esimaccess/esim"_s, members);
    }
    static QString command(SandboxClient& client, const char* name, const QString& tranNo)
    {
        return client.post(QByteArray("esim/") + name, QJsonObject{{u"esimTranNo"_s, tranNo}})
            .code();
    }
    static test::WireReply topUp(SandboxClient& client, const QString& transactionId,
                                 const QString& tranNo, const QJsonValue& code,
                                 QJsonObject more = {})
    {
        more.insert(u"transactionId"_s, transactionId);
        more.insert(u"esimTranNo"_s, tranNo);
        more.insert(u"packageCode"_s, code);
        return client.post("esim/topup", more);
    }

private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void statusesMoveByThemselves()
    {
        SandboxClient client;
        const auto batch = client.buy(u"a"_s, portugal(client), 30);
        QHash<QString, QStringList> seen;
        QHash<QString, qint64> usage;
        for (int minute = 0; minute < 240; ++minute) {
            client.advance(5000);
            const auto esims = client.control(u"esimaccess/esims"_s).value(u"esims").toArray();
            for (const auto& value : esims) {
                const auto esim = value.toObject();
                const auto id = esim.value(u"esimTranNo").toString();
                const auto state = esim.value(u"smdpStatus").toString() + u'/' +
                                   esim.value(u"esimStatus").toString();
                if (seen[id].isEmpty() || seen[id].last() != state)
                    seen[id].append(state);
                QVERIFY(esim.value(u"orderUsage").toInteger() >= usage[id]);
                usage[id] = esim.value(u"orderUsage").toInteger();
            }
        }
        const QStringList whole{u"RELEASED/GOT_RESOURCE"_s, u"DOWNLOAD/GOT_RESOURCE"_s,
                                u"INSTALLATION/GOT_RESOURCE"_s, u"ENABLED/GOT_RESOURCE"_s,
                                u"ENABLED/IN_USE"_s};
        int moved = 0;
        for (const auto& states : seen) {
            QCOMPARE(states, whole.mid(0, states.size()));
            moved += states.size() == whole.size() ? 1 : 0;
        }
        QVERIFY2(moved > 10 && moved < 30, qPrintable(QString::number(moved)));
        client.advance(4 * 3'600'000);
        int usedUp = 0;
        for (const auto& value : batch) {
            const auto esim = client.query(value[u"esimTranNo"].toString());
            if (esim.value(u"esimStatus").toString() == "USED_UP"_L1) {
                ++usedUp;
                QCOMPARE(esim.value(u"orderUsage"), esim.value(u"totalVolume"));
                QCOMPARE(esim.value(u"eid").toString().size(), 32);
                QVERIFY(!esim.value(u"installationTime").isNull());
                QVERIFY(!esim.value(u"activateTime").isNull());
            }
        }
        QVERIFY(usedUp > 0);
        client.advance(200 * 86'400'000LL);
        for (const auto& value : batch) {
            const auto status =
                client.query(value[u"esimTranNo"].toString()).value(u"esimStatus").toString();
            QVERIFY(status == "USED_EXPIRED"_L1 || status == "UNUSED_EXPIRED"_L1);
        }
    }
    void standsStillWhenTold()
    {
        auto options = SandboxClient::frozen();
        options.movingStatuses = false;
        SandboxClient client(options);
        const auto batch = client.buy(u"a"_s, portugal(client), 10);
        client.advance(86'400'000);
        for (const auto& value : batch)
            QCOMPARE(client.query(value[u"esimTranNo"].toString()), value.toObject());
    }
    void commandsFollowTheStateTable_data()
    {
        QTest::addColumn<QString>("esimStatus");
        QTest::addColumn<QString>("smdpStatus");
        QTest::addColumn<QString>("cancel");
        QTest::addColumn<QString>("suspend");
        QTest::addColumn<QString>("unsuspend");
        QTest::addColumn<QString>("revoke");
        const auto yes = u"0"_s;
        const auto no = u"200002"_s;
        const auto row = [](const char* name, const char* esim, const char* smdp) -> QTestData& {
            return QTest::newRow(name) << QString::fromLatin1(esim) << QString::fromLatin1(smdp);
        };
        row("new", "GOT_RESOURCE", "RELEASED") << yes << no << no << yes;
        row("downloaded", "GOT_RESOURCE", "DOWNLOAD") << no << no << no << yes;
        row("onboard", "GOT_RESOURCE", "ENABLED") << no << yes << no << yes;
        row("in use", "IN_USE", "ENABLED") << no << yes << no << yes;
        row("used up", "USED_UP", "ENABLED") << no << no << no << yes;
        row("suspended", "SUSPENDED", "ENABLED") << no << no << yes << yes;
        row("expired", "USED_EXPIRED", "ENABLED") << no << no << no << no;
        row("cancelled", "CANCEL", "RELEASED") << no << no << no << no;
        row("revoked", "REVOKE", "ENABLED") << no << no << no << no;
    }
    void commandsFollowTheStateTable()
    {
        QFETCH(QString, esimStatus);
        QFETCH(QString, smdpStatus);
        SandboxClient client;
        for (const auto* name : {"cancel", "suspend", "unsuspend", "revoke"}) {
            const auto tranNo = buyOne(client, QString::fromLatin1(name));
            set(client, tranNo, {{u"esimStatus"_s, esimStatus}, {u"smdpStatus"_s, smdpStatus}});
            const auto before = client.balance();
            const auto code = command(client, name, tranNo);
            QTEST(code, name);
            const bool refunded = client.balance() != before;
            QCOMPARE(refunded, QByteArray(name) == "cancel" && code == "0"_L1);
        }
    }
    void suspendedEsimGoesOnWhereItWas()
    {
        SandboxClient client;
        const auto tranNo = buyOne(client, u"a"_s);
        set(client, tranNo,
            {{u"esimStatus"_s, u"IN_USE"_s}, {u"smdpStatus"_s, u"ENABLED"_s}, {u"moving"_s, true}});
        client.advance(60'000);
        QCOMPARE(command(client, "suspend", tranNo), u"0"_s);
        const auto paused = client.query(tranNo);
        QCOMPARE(paused.value(u"esimStatus").toString(), u"SUSPENDED"_s);
        const auto used = paused.value(u"orderUsage").toInteger();
        QVERIFY(used > 0);
        client.advance(600'000);
        QCOMPARE(client.query(tranNo).value(u"orderUsage").toInteger(), used);
        QCOMPARE(command(client, "unsuspend", tranNo), u"0"_s);
        QCOMPARE(client.query(tranNo).value(u"orderUsage").toInteger(), used);
        QCOMPARE(client.query(tranNo).value(u"esimStatus").toString(), u"IN_USE"_s);
        client.advance(60'000);
        QVERIFY(client.query(tranNo).value(u"orderUsage").toInteger() > used);
    }
    void topUpAddsAndIsIdempotent()
    {
        SandboxClient client;
        const auto esim = client.buy(u"a"_s, portugal(client))[0].toObject();
        const auto tranNo = esim.value(u"esimTranNo").toString();
        const auto plans = client
                               .post("package/list", QJsonObject{{u"type"_s, u"TOPUP"_s},
                                                                 {u"iccid"_s, esim[u"iccid"]}})
                               .obj()
                               .value(u"packageList")
                               .toArray();
        QVERIFY(plans.size() > 1);
        for (const auto& plan : plans) {
            QVERIFY(plan[u"packageCode"].toString().startsWith("TOPUP_"_L1));
            QCOMPARE(plan[u"locationCode"].toString(), u"PT"_s);
            QCOMPARE(plan[u"dataType"].toInt(), 1);
        }
        const auto plan = plans[0].toObject();
        const auto before = client.balance();
        const QJsonObject amount{{u"amount"_s, QString::number(plan.value(u"price").toInteger())}};
        const auto first = topUp(client, u"t-1"_s, tranNo, plan[u"packageCode"], amount);
        QVERIFY(first.success());
        QCOMPARE(first.obj()[u"iccid"], esim[u"iccid"]);
        QCOMPARE(first.obj()[u"totalVolume"].toInteger(),
                 esim[u"totalVolume"].toInteger() + plan[u"volume"].toInteger());
        QCOMPARE(first.obj()[u"totalDuration"].toInt(), 30 + plan[u"duration"].toInt());
        QVERIFY(first.obj()[u"topUpEsimTranNo"].toString() != tranNo);
        const auto again = topUp(client, u"t-1"_s, tranNo, plan[u"packageCode"], amount);
        QCOMPARE(again.obj(), first.obj());
        QCOMPARE(client.balance(), before - plan.value(u"price").toInteger());
        QCOMPARE(client.query(tranNo)[u"packageList"].toArray().size(), 2);
        // A slug works too, and a used-up eSIM comes back to life.
        set(client, tranNo, {{u"esimStatus"_s, u"USED_UP"_s}, {u"smdpStatus"_s, u"ENABLED"_s}});
        QVERIFY(topUp(client, u"t-2"_s, tranNo, plan[u"slug"]).success());
        QCOMPARE(client.query(tranNo)[u"esimStatus"].toString(), u"IN_USE"_s);
    }
    void refusedTopUps()
    {
        SandboxClient client;
        const auto tranNo = buyOne(client, u"a"_s);
        const auto own = u"TOPUP_"_s + portugal(client)[u"packageCode"].toString();
        const auto spain = client.package({{u"slug"_s, u"ES_5_30"_s}});
        const auto daily = client.package({{u"slug"_s, u"PT_1_Daily"_s}}, 2, 3);
        const auto before = client.balance();
        QCOMPARE(topUp(client, u""_s, tranNo, own).code(), u"000105"_s);
        QCOMPARE(topUp(client, u"t"_s, u""_s, own).code(), u"000105"_s);
        QCOMPARE(topUp(client, u"t"_s, u"1"_s, own).code(), u"310403"_s);
        QCOMPARE(topUp(client, u"t"_s, tranNo, u"TOPUP_x"_s).code(), u"310241"_s);
        QCOMPARE(topUp(client, u"t"_s, tranNo, portugal(client)[u"packageCode"]).code(),
                 u"310241"_s);
        QCOMPARE(
            topUp(client, u"t"_s, tranNo, u"TOPUP_"_s + spain[u"packageCode"].toString()).code(),
            u"310241"_s);
        QCOMPARE(
            topUp(client, u"t"_s, tranNo, u"TOPUP_"_s + daily[u"packageCode"].toString()).code(),
            u"310241"_s);
        QCOMPARE(topUp(client, u"t"_s, tranNo, own, {{u"amount"_s, u"1"_s}}).code(), u"200006"_s);
        QCOMPARE(topUp(client, u"t"_s, tranNo, own, {{u"amount"_s, 1}}).code(), u"000104"_s);
        for (const auto* status : {"SUSPENDED", "CANCEL", "REVOKE", "USED_EXPIRED"}) {
            set(client, tranNo, {{u"esimStatus"_s, QString::fromLatin1(status)}});
            QCOMPARE(topUp(client, u"t"_s, tranNo, own).code(), u"200002"_s);
        }
        set(client, tranNo, {{u"esimStatus"_s, u"GOT_RESOURCE"_s}});
        client.control(u"esimaccess/balance"_s, {{u"balance"_s, 1}});
        QCOMPARE(topUp(client, u"t"_s, tranNo, own).code(), u"200007"_s);
        client.control(u"esimaccess/balance"_s, {{u"balance"_s, before}});
        for (int i = 0; i < 10; ++i)
            QVERIFY(topUp(client, u"t%1"_s.arg(i), tranNo, own).success());
        QCOMPARE(topUp(client, u"t10"_s, tranNo, own).code(), u"200002"_s);
    }
    void dayPlanTopUpByDays()
    {
        SandboxClient client;
        const auto package = client.package({{u"slug"_s, u"PT_1_Daily"_s}}, 2, 3);
        const auto tranNo = client.buy(u"a"_s, package)[0][u"esimTranNo"].toString();
        const auto code = u"TOPUP_"_s + package[u"packageCode"].toString();
        const auto before = client.balance();
        const auto price = package[u"price"].toInteger();
        QCOMPARE(topUp(client, u"t"_s, tranNo, code, {{u"periodNum"_s, u"0"_s}}).code(),
                 u"200008"_s);
        QCOMPARE(topUp(client, u"t"_s, tranNo, code, {{u"periodNum"_s, u"366"_s}}).code(),
                 u"200008"_s);
        const auto reply =
            topUp(client, u"t"_s, tranNo, code,
                  {{u"periodNum"_s, u"5"_s}, {u"amount"_s, QString::number(5 * price)}});
        QVERIFY(reply.success());
        QCOMPARE(reply.obj()[u"totalDuration"].toInt(), 6);
        QCOMPARE(client.balance(), before - 5 * price);
    }
    void topUpMovesTheEndOfARunningPlan()
    {
        SandboxClient client;
        const auto tranNo = buyOne(client, u"a"_s);
        set(client, tranNo, {{u"esimStatus"_s, u"IN_USE"_s}, {u"smdpStatus"_s, u"ENABLED"_s}});
        const auto end =
            QDateTime::fromString(client.query(tranNo)[u"expiredTime"].toString(), Qt::ISODate);
        const auto reply = topUp(client, u"t"_s, tranNo,
                                 u"TOPUP_"_s + portugal(client)[u"packageCode"].toString());
        QCOMPARE(QDateTime::fromString(reply.obj()[u"expiredTime"].toString(), Qt::ISODate),
                 end.addDays(30));
    }
    void smsRules()
    {
        SandboxClient client;
        const auto tranNo = buyOne(client, u"a"_s);
        const auto sms = [&](const QJsonValue& message) {
            return client
                .post("esim/sendSms",
                      QJsonObject{{u"esimTranNo"_s, tranNo}, {u"message"_s, message}})
                .code();
        };
        QCOMPARE(sms(u"hello"_s), u"200002"_s); // not installed
        set(client, tranNo, {{u"smdpStatus"_s, u"ENABLED"_s}, {u"smsStatus"_s, 2}});
        QCOMPARE(sms(u"hello"_s), u"0"_s);
        QCOMPARE(sms(QString(500, u'x')), u"0"_s);
        QCOMPARE(sms(QString(501, u'x')), u"000107"_s);
        QCOMPARE(sms(u""_s), u"000105"_s);
        QCOMPARE(sms(QJsonValue::Null), u"000106"_s);
        set(client, tranNo, {{u"smdpStatus"_s, u"ENABLED"_s}, {u"smsStatus"_s, 0}});
        QCOMPARE(sms(u"hello"_s), u"200002"_s);
    }
    void usageRules()
    {
        SandboxClient client;
        const auto batch = client.buy(u"a"_s, portugal(client), 10);
        QJsonArray ids;
        for (const auto& esim : batch)
            ids.append(esim[u"esimTranNo"]);
        set(client, ids[4].toString(), {{u"orderUsage"_s, 1'073'741'824}});
        const auto ask = [&client](const QJsonValue& list) {
            return client.post("esim/usage/query", QJsonObject{{u"esimTranNoList"_s, list}});
        };
        const auto list = ask(ids).obj().value(u"esimUsageList").toArray();
        QCOMPARE(list.size(), 10);
        QCOMPARE(list[4].toObject(),
                 (QJsonObject{{u"esimTranNo"_s, ids[4]},
                              {u"dataUsage"_s, 1'073'741'824},
                              {u"totalData"_s, qint64(5'368'709'120)},
                              {u"lastUpdateTime"_s, u"2026-01-01T10:00:17+0000"_s}}));
        QCOMPARE(ask(QJsonArray{u"nobody"_s, ids[0]}).obj()[u"esimUsageList"].toArray().size(), 1);
        ids.append(ids[0]);
        QCOMPARE(ask(ids).code(), u"000107"_s);
        QCOMPARE(ask(QJsonArray{}).code(), u"000105"_s);
        QCOMPARE(ask(QJsonArray{1}).code(), u"000104"_s);
        QCOMPARE(client.post("esim/usage/query", "{}").code(), u"000105"_s);
    }
    void webhookIsCheckedOnLoopbackOnly()
    {
        SandboxClient client;
        SandboxClient target; // anything that listens; its ledger tells what came
        const auto save = [&client](const QString& url) {
            return client.post("webhook/save", QJsonObject{{u"webhook"_s, url}}).code();
        };
        QCOMPARE(client.post("webhook/query", QByteArray()).obj()[u"webhook"].toString(), u""_s);
        // Answers 404: the health check fails, nothing is saved.
        const auto refusing = u"http://127.0.0.1:%1/hook"_s.arg(target.port());
        QCOMPARE(save(refusing), u"200008"_s);
        QCOMPARE(client.post("webhook/query", "{}").obj()[u"webhook"].toString(), u""_s);
        const auto requests = target.control(u"ledger"_s)[u"requests"].toArray();
        QCOMPARE(requests.size(), 1);
        QCOMPARE(requests[0][u"path"].toString(), u"/hook"_s);
        // Answers 200 to a GET of nothing: the vendor error envelope is a 2xx.
        const auto accepting =
            u"http://localhost:%1/api/v1/open/balance/query"_s.arg(target.port());
        QCOMPARE(save(accepting), u"0"_s);
        QCOMPARE(client.post("webhook/query", "{}").obj()[u"webhook"].toString(), accepting);
        // Never asked, so saved at once; 192.0.2.1 would take the whole time-out.
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(save(u"http://192.0.2.1/hook"_s), u"0"_s);
        QCOMPARE(save(u"https://hooks.example.com/a"_s), u"0"_s);
        QVERIFY(timer.elapsed() < 2500);
        QCOMPARE(save(u"not a url"_s), u"200008"_s);
        QCOMPARE(save(u""_s), u"000105"_s);
    }
};

SIMSTOCK_TEST_MAIN(TestSandboxLifecycle, QCoreApplication)
#include "tst_sandboxlifecycle.moc"
