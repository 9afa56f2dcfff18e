// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/roamclient.h"
#include "tests/support/testsupport.h"

#include <QTemporaryDir>

using namespace simstock;
using namespace Qt::StringLiterals;
using test::RoamClient;
using test::SandboxClient;

/// Contract sections 5 to 8: the life of an eSIM, its usage, its end; what survives a restart.
class TestSandboxTravelRoamEsims : public QObject {
    Q_OBJECT

    static QString portugal() { return u"esim_5GB_30D_PT_V2"_s; }
    static QString bought(RoamClient& client, const QString& bundle = portugal())
    {
        return client.assigned(client.buy(bundle))[u"iccid"].toString();
    }
    static QJsonObject ask(RoamClient& client, const QByteArray& call, const QString& iccid)
    {
        return client.post(call, {{u"iccid"_s, iccid}}).json();
    }
    static QJsonObject applied(RoamClient& client, const QString& iccid, int index = 0)
    {
        return ask(client, "esims/applied/bundles", iccid)[u"bundles"][index].toObject();
    }
    /// The data quota, which is not always the first.
    static QJsonObject quota(const QJsonObject& bundle)
    {
        const auto list = bundle[u"assignments"].toArray();
        for (const auto& entry : list) {
            if (entry[u"callTypeGroup"].toString().toLower() == "data"_L1)
                return entry.toObject();
        }
        return {};
    }

private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void detailsBeforeAndAfterInstallation()
    {
        RoamClient client;
        const auto iccid = bought(client);
        const auto fresh = ask(client, "esims/details", iccid);
        QCOMPARE(fresh.keys(),
                 (QStringList{u"firstInstalledDateTime"_s, u"iccid"_s, u"matchingId"_s,
                              u"profileStatus"_s, u"smdpAddress"_s}));
        QVERIFY(fresh[u"firstInstalledDateTime"].isNull());
        client.set({{u"unusedTimes"_s, u"zero"_s}, {u"smdpWithScheme"_s, true}});
        const auto zero = ask(client, "esims/details", iccid);
        QCOMPARE(zero[u"firstInstalledDateTime"], QJsonValue(0));
        QCOMPARE(zero[u"smdpAddress"].toString(), u"https://smdp.sandbox.example"_s);
        client.control(u"esim"_s, {{u"iccid"_s, iccid}, {u"profileStatus"_s, u"Installed"_s}});
        const auto installedAt = client.wire().control(u"clock"_s)[u"now"].toInteger();
        const auto details = ask(client, "esims/details", iccid);
        QCOMPARE(details[u"profileStatus"].toString(), u"Installed"_s);
        QCOMPARE(details[u"firstInstalledDateTime"].toInteger(), installedAt);
        client.set({{u"installTime"_s, u"seconds"_s}});
        QCOMPARE(ask(client, "esims/details", iccid)[u"firstInstalledDateTime"].toInteger(),
                 installedAt / 1000);
        client.set({{u"installTime"_s, u"iso"_s}});
        QVERIFY(ask(client, "esims/details", iccid)[u"firstInstalledDateTime"].toString().endsWith(
            u'Z'));
    }
    void usageIsDecimal()
    {
        RoamClient client;
        const auto iccid = bought(client);
        const auto fresh = quota(applied(client, iccid));
        QCOMPARE(fresh[u"initialQuantity"].toInteger(), 5'000'000'000);
        QCOMPARE(fresh[u"remainingQuantity"].toInteger(), 5'000'000'000);
        QVERIFY(fresh[u"startTime"].isNull() && fresh[u"endTime"].isNull());
        QCOMPARE(fresh[u"bundleState"].toString(), u"queued"_s);
        QCOMPARE(fresh[u"unlimited"], QJsonValue(false));
        client.control(u"esim"_s, {{u"iccid"_s, iccid}, {u"usedBytes"_s, qint64(900'000'000)}});
        const auto used = quota(applied(client, iccid));
        QCOMPARE(used[u"remainingQuantity"].toInteger(), 4'100'000'000);
        QCOMPARE(used[u"bundleState"].toString(), u"active"_s);
        const auto start = QDateTime::fromString(used[u"startTime"].toString(), Qt::ISODate);
        const auto end = QDateTime::fromString(used[u"endTime"].toString(), Qt::ISODate);
        QCOMPARE(start.daysTo(end), 30);
        client.control(u"esim"_s, {{u"iccid"_s, iccid}, {u"usedBytes"_s, qint64(5'000'000'001)}});
        const auto empty = quota(applied(client, iccid));
        QCOMPARE(empty[u"remainingQuantity"].toInteger(), 0);
        QCOMPARE(empty[u"bundleState"].toString(), u"depleted"_s);
        QCOMPARE(client.control(u"figures"_s)[u"usageRequests"].toInt(), 3);
    }
    void unlimitedHasNoAmount()
    {
        RoamClient client;
        const auto iccid = bought(client, u"esim_UL_1D_PT_V2"_s);
        client.control(u"esim"_s, {{u"iccid"_s, iccid}, {u"usedBytes"_s, qint64(900)}});
        const auto used = quota(applied(client, iccid));
        QCOMPARE(used[u"unlimited"], QJsonValue(true));
        QCOMPARE(used[u"initialQuantity"].toInt(), -1);
        QCOMPARE(used[u"remainingQuantity"].toInt(), -1);
        QCOMPARE(used[u"bundleState"].toString(), u"active"_s);
    }
    void groupsDifferInCaseAndKind()
    {
        RoamClient client;
        QSet<QString> groups;
        for (int i = 0; i < 30; ++i) {
            const auto list = applied(client, bought(client))[u"assignments"].toArray();
            for (const auto& entry : list)
                groups.insert(entry[u"callTypeGroup"].toString());
        }
        QCOMPARE(groups, (QSet<QString>{u"data"_s, u"Data"_s, u"DATA"_s, u"sms"_s}));
    }
    void locationComesWithTheFirstNetwork()
    {
        RoamClient client;
        const auto iccid = bought(client);
        QCOMPARE(client.post("esims/location", {{u"iccid"_s, iccid}}).body, QByteArray("{}"));
        client.control(u"esim"_s, {{u"iccid"_s, iccid}, {u"usedBytes"_s, qint64(1)}});
        const auto place = ask(client, "esims/location", iccid);
        QCOMPARE(place[u"country"].toString(), u"PT"_s);
        QVERIFY((QStringList{u"MEO"_s, u"NOS"_s, u"Vodafone"_s})
                    .contains(place[u"networkName"].toString()));
        QVERIFY(place.contains(u"networkBrandName"));
    }
    void topUpWaitsInTheQueue()
    {
        RoamClient client;
        const auto iccid = bought(client);
        client.control(u"esim"_s, {{u"iccid"_s, iccid}, {u"usedBytes"_s, qint64(5'000'000)}});
        client.order(u"esim_1GB_7D_PT_V2"_s, iccid);
        QCOMPARE(quota(applied(client, iccid, 1))[u"bundleState"].toString(), u"processing"_s);
        client.advance(5000);
        QCOMPARE(quota(applied(client, iccid, 1))[u"bundleState"].toString(), u"queued"_s);
        client.advance(30LL * 86'400'000);
        QCOMPARE(quota(applied(client, iccid))[u"bundleState"].toString(), u"expired"_s);
        client.control(u"esim"_s, {{u"iccid"_s, iccid}, {u"usedBytes"_s, qint64(1'000'000'000)}});
        QCOMPARE(quota(applied(client, iccid, 1))[u"bundleState"].toString(), u"depleted"_s);
    }
    void lifeMovesByTheClock()
    {
        RoamClient client;
        QStringList iccids;
        for (int i = 0; i < 20; ++i)
            iccids.append(bought(client));
        QSet<QString> seen;
        qint64 usedBefore = 0;
        int inUse = 0;
        for (int minute = 0; minute < 60; ++minute) {
            client.advance(60'000);
            qint64 used = 0;
            inUse = 0;
            for (const auto& iccid : iccids) {
                seen.insert(ask(client, "esims/details", iccid)[u"profileStatus"].toString());
                used += 5'000'000'000 - client.remaining(iccid);
                inUse += ask(client, "esims/location", iccid).isEmpty() ? 0 : 1;
            }
            QVERIFY(used >= usedBefore);
            usedBefore = used;
        }
        QVERIFY(usedBefore > 0);
        QVERIFY2(inUse >= 8 && inUse < 20, qPrintable(QString::number(inUse)));
        QVERIFY(seen.contains(u"Released"_s) && seen.contains(u"Installed"_s));
    }
    void movingCanBeOff()
    {
        auto options = SandboxClient::frozen();
        options.movingStatuses = false;
        RoamClient client(options);
        const auto iccid = bought(client);
        client.advance(86'400'000);
        QCOMPARE(ask(client, "esims/details", iccid)[u"profileStatus"].toString(), u"Released"_s);
        QCOMPARE(client.remaining(iccid), 5'000'000'000);
        client.advance(200LL * 86'400'000);
        QCOMPARE(quota(applied(client, iccid))[u"bundleState"].toString(), u"lapsed"_s);
    }
    void revokedIsGone()
    {
        RoamClient client;
        const auto reference = client.buy(portugal());
        const auto iccid = client.assigned(reference)[u"iccid"].toString();
        const QJsonObject body{{u"iccid"_s, iccid}};
        QCOMPARE(client.post("esims/revoke", QJsonObject{}).status, 422);
        QCOMPARE(client.post("esims/revoke", body).status, 200);
        for (const auto* call :
             {"esims/details", "esims/applied/bundles", "esims/location", "esims/revoke"}) {
            const auto reply = client.post(call, body);
            QCOMPARE(reply.status, 404);
            QVERIFY(reply.json().contains(u"message"));
        }
        QCOMPARE(client.assignments(reference).status, 404);
        QCOMPARE(client.order(portugal(), iccid).status, 422);
        QCOMPARE(client.control(u"esims"_s)[u"esims"][0][u"revoked"], QJsonValue(true));
    }
    void restartGoesOnWhereItWas()
    {
        const QTemporaryDir folder;
        auto options = SandboxClient::frozen();
        options.statePath = folder.filePath(u"state.json"_s);
        QStringList references;
        QList<QJsonObject> before;
        QString revoked;
        double balance = 0;
        {
            RoamClient client(options);
            for (int i = 0; i < 3; ++i)
                references.append(client.buy(portugal()));
            revoked = client.assigned(references[2])[u"iccid"].toString();
            ask(client, "esims/revoke", revoked);
            const auto iccid = client.assigned(references[0])[u"iccid"].toString();
            references.append(client.buy(u"esim_1GB_7D_PT_V2"_s, iccid));
            client.control(u"esim"_s, {{u"iccid"_s, iccid}, {u"usedBytes"_s, qint64(77)}});
            before = {client.assigned(references[0]), client.assigned(references[3]),
                      ask(client, "esims/applied/bundles", iccid)};
            balance = client.balance();
            client.wire().sandbox().stop();
            QFile file(options.statePath);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto state = file.readAll();
            QVERIFY(state.contains(references[0].toLatin1()));
            QVERIFY(!state.contains(before[0][u"matchingId"].toString().toLatin1()));
            QVERIFY(!state.contains('"' + before[0][u"puk"].toString().toLatin1() + '"'));
            const auto credentials = client.wire().sandbox().credentials(u"travelroam"_s);
            for (const auto& secret : credentials)
                QVERIFY(!state.contains(secret.toString().toLatin1()));
        }
        options.startTime = options.startTime->addSecs(60);
        RoamClient client(options);
        const auto iccid = before[0][u"iccid"].toString();
        QCOMPARE(client.balance(), balance);
        QCOMPARE(client.assigned(references[0]), before[0]);
        QCOMPARE(client.assigned(references[3]), before[1]);
        QCOMPARE(ask(client, "esims/applied/bundles", iccid), before[2]);
        QCOMPARE(client.post("esims/details", {{u"iccid"_s, revoked}}).status, 404);
        const auto fresh = client.buy(portugal());
        QVERIFY(!references.contains(fresh));
        QVERIFY(client.assigned(fresh)[u"iccid"].toString() != iccid);
    }
    void credentialsComeFromTheSeed()
    {
        RoamClient client;
        const auto credentials = client.wire().sandbox().credentials(u"travelroam"_s);
        QCOMPARE(credentials.keys(), (QStringList{u"apiKey"_s, u"clientSecret"_s}));
        SandboxOptions other;
        other.seed = 2;
        QVERIFY(createSandbox(other)->credentials(u"travelroam"_s) != credentials);
        QVERIFY(client.wire().sandbox().baseUrl(u"travelroam"_s).path() == "/api/whitelabel"_L1);
        client.get("organisation");
        const auto text =
            QJsonDocument(client.wire().control(u"ledger"_s)).toJson(QJsonDocument::Compact);
        for (const auto& secret : credentials)
            QVERIFY(!text.contains(secret.toString().toLatin1()));
    }
};

SIMSTOCK_TEST_MAIN(TestSandboxTravelRoamEsims, QCoreApplication)
#include "tst_sandboxtravelroamesims.moc"
