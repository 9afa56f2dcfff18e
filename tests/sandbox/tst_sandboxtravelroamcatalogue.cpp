// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/roamclient.h"
#include "tests/support/testsupport.h"

#include <QTemporaryDir>

using namespace simstock;
using namespace Qt::StringLiterals;
using test::RoamClient;

/// Contract sections 0 to 2: keys, paths, methods, JSON, catalogue and bundle.
class TestSandboxTravelRoamCatalogue : public QObject {
    Q_OBJECT

    static QStringList names(const QJsonArray& bundles)
    {
        QStringList list;
        for (const auto& bundle : bundles)
            list.append(bundle[u"name"].toString());
        return list;
    }
    static QStringList names(const test::WireReply& reply)
    {
        return names(reply.json().value(u"bundles").toArray());
    }

private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void keysAreChecked_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<int>("status");
        RoamClient client;
        const auto keys = client.keys();
        const auto lines = keys.split('\n');
        QTest::newRow("both") << keys << 200;
        QTest::newRow("the seed's spelling")
            << QByteArray(keys).replace("x-api-key", "X-API-KEY").replace("clientS", "Clients")
            << 200;
        QTest::newRow("none") << QByteArray() << 403;
        QTest::newRow("key only") << lines[0] + '\n' << 403;
        QTest::newRow("secret only") << lines[1] + '\n' << 403;
        QTest::newRow("wrong key")
            << QByteArray(keys).replace("x-api-key: ", "x-api-key: 0") << 403;
        QTest::newRow("wrong secret")
            << QByteArray(keys).replace("clientSecret: ", "clientSecret: 0") << 403;
        QTest::newRow("empty") << QByteArray("X-API-KEY: \r\nClientsecret: \r\n") << 403;
    }
    void keysAreChecked()
    {
        QFETCH(QByteArray, headers);
        RoamClient client;
        const auto reply =
            client.wire().send("POST", "/api/whitelabel/organisation", headers, "{}");
        QTEST(reply.status, "status");
        QCOMPARE(reply.json().contains(u"message"), reply.status != 200);
    }
    void pathsMethodsAndJson_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        const QByteArray base = "/api/whitelabel";
        QTest::newRow("unknown path")
            << QByteArray("POST") << base + "/orders" << QByteArray("{}") << 404;
        QTest::newRow("the seed's base")
            << QByteArray("POST") << QByteArray("/api/catalogue") << QByteArray("{}") << 404;
        QTest::newRow("slash at the end")
            << QByteArray("POST") << base + "/catalogue/" << QByteArray("{}") << 404;
        QTest::newRow("GET catalogue")
            << QByteArray("GET") << base + "/catalogue" << QByteArray() << 405;
        QTest::newRow("POST assignments")
            << QByteArray("POST") << base + "/getesimassignments" << QByteArray("{}") << 405;
        QTest::newRow("PUT order")
            << QByteArray("PUT") << base + "/processorders" << QByteArray("{}") << 405;
        QTest::newRow("no JSON") << QByteArray("POST") << base + "/catalogue" << QByteArray("{")
                                 << 400;
        QTest::newRow("no object")
            << QByteArray("POST") << base + "/catalogue" << QByteArray("[]") << 422;
        QTest::newRow("GET organisation")
            << QByteArray("GET") << base + "/organisation" << QByteArray() << 200;
    }
    void pathsMethodsAndJson()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, body);
        RoamClient client;
        const auto reply = client.wire().send(method, path, client.keys(), body);
        QTEST(reply.status, "status");
        QCOMPARE(reply.header("Content-Type"), QByteArray("application/json"));
        QCOMPARE(reply.json().value(u"message").isString(), reply.status != 200);
        QCOMPARE(reply.header("Allow").isEmpty(), reply.status != 405);
    }
    void contentTypeMustBeJson()
    {
        RoamClient client;
        const auto reply = client.wire().exchange(
            "POST /api/whitelabel/catalogue HTTP/1.1\r\nHost: a\r\nConnection: close\r\n"
            "Content-Type: text/plain\r\nContent-Length: 2\r\n" +
            client.keys() + "\r\n{}");
        QCOMPARE(reply.status, 415);
    }
    void bundleHasEveryMemberOfTheSample()
    {
        RoamClient client;
        const auto reply =
            client.post("catalogue", {{u"countries"_s, u"PT"_s}, {u"description"_s, u"5gb"_s}});
        QCOMPARE(reply.status, 200);
        const auto bundle = reply.json().value(u"bundles")[0].toObject();
        QCOMPARE(bundle.keys(),
                 (QStringList{u"autostart"_s, u"countries"_s, u"dataAmount"_s, u"description"_s,
                              u"duration"_s, u"name"_s, u"price"_s, u"speed"_s, u"unlimited"_s}));
        QCOMPARE(bundle[u"name"].toString(), u"esim_5GB_30D_PT_V2"_s);
        QCOMPARE(bundle[u"dataAmount"].toInteger(), 5000);
        QCOMPARE(bundle[u"duration"].toInt(), 30);
        QCOMPARE(bundle[u"unlimited"], QJsonValue(false));
        QVERIFY(bundle[u"speed"].isArray() && bundle[u"autostart"].isBool());
        QVERIFY(bundle[u"price"].toDouble() > 0);
        const QJsonObject country{
            {u"name"_s, u"Portugal"_s}, {u"region"_s, u"Europe"_s}, {u"iso"_s, u"PT"_s}};
        QCOMPARE(bundle[u"countries"].toArray(), QJsonArray{country});
        const auto one = client.post("bundle", {{u"bundlename"_s, u"esim_5GB_30D_PT_V2"_s}});
        QCOMPARE(one.json(), bundle);
    }
    void refusedWithTheField_data()
    {
        QTest::addColumn<QByteArray>("call");
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<QString>("field");
        const QByteArray list = "catalogue";
        const QString countries = u"countries"_s;
        const QString region = u"region"_s;
        QTest::newRow("neither") << list << QJsonObject{} << countries;
        QTest::newRow("blank") << list << QJsonObject{{countries, u" "_s}} << countries;
        QTest::newRow("array") << list << QJsonObject{{countries, QJsonArray{u"PT"_s}}}
                               << countries;
        QTest::newRow("a name") << list << QJsonObject{{countries, u"Portugal"_s}} << countries;
        QTest::newRow("comma at the end")
            << list << QJsonObject{{countries, u"PT,"_s}} << countries;
        QTest::newRow("LATAM") << list << QJsonObject{{region, u"LATAM"_s}} << region;
        QTest::newRow("Antarctica") << list << QJsonObject{{region, u"Antarctica"_s}} << region;
        QTest::newRow("two regions") << list << QJsonObject{{region, u"Europe, Asia"_s}} << region;
        QTest::newRow("page 0") << list << QJsonObject{{countries, u"PT"_s}, {u"page"_s, 0}}
                                << u"page"_s;
        QTest::newRow("half a page")
            << list << QJsonObject{{countries, u"PT"_s}, {u"perPage"_s, 1.5}} << u"perPage"_s;
        const QByteArray bundle = "bundle";
        QTest::newRow("bundleName instead of bundlename")
            << bundle << QJsonObject{{u"bundleName"_s, u"esim_5GB_30D_PT_V2"_s}} << u"bundlename"_s;
        QTest::newRow("other case")
            << bundle << QJsonObject{{u"bundlename"_s, u"ESIM_5GB_30D_PT_V2"_s}} << u"bundlename"_s;
    }
    void refusedWithTheField()
    {
        QFETCH(QByteArray, call);
        QFETCH(QJsonObject, body);
        QFETCH(QString, field);
        RoamClient client;
        const auto reply = client.post(call, body);
        QCOMPARE(reply.status, 422);
        const auto errors = reply.json().value(u"errors").toObject();
        QCOMPARE(errors.keys(), QStringList{field});
        QCOMPARE(errors[field][0], reply.json().value(u"message"));
        QCOMPARE(client.wire().control(u"ledger"_s)[u"requests"].toArray().last()[u"vendorCode"],
                 QJsonValue(u"422"_s));
    }
    void countriesWithAndWithoutSpaces()
    {
        RoamClient client;
        const auto spaced = names(client.all({{u"countries"_s, u"BO, BR, CL, CO"_s}}));
        QVERIFY(spaced.size() > 30);
        QCOMPARE(names(client.all({{u"countries"_s, u"BO,BR,CL,CO"_s}})), spaced);
        // Bundles that cover any of them, regional ones too.
        QVERIFY(spaced.contains(u"esim_1GB_7D_BR_V2"_s) || spaced.contains(u"esim_1GB_7D_BR_U"_s));
        QVERIFY(!spaced.filter(u"_SA9_"_s).isEmpty());
        QVERIFY(spaced.filter(u"_PT_"_s).isEmpty());
    }
    void regionWins()
    {
        RoamClient client;
        const auto region = names(client.all({{u"region"_s, u"South America"_s}}));
        QVERIFY(region.size() > 100);
        QCOMPARE(
            names(client.all({{u"region"_s, u"South America"_s}, {u"countries"_s, u"PT,ES"_s}})),
            region);
        const auto global = names(client.all({{u"region"_s, u"Global"_s}}));
        QVERIFY(!global.isEmpty());
        QVERIFY(global.filter(u"_GL"_s) == global);
        QCOMPARE(client.post("catalogue", {{u"region"_s, u"Caribbean"_s}}).status, 200);
    }
    void puertoRicoAndAntarcticaAreNeverThere()
    {
        RoamClient client;
        QCOMPARE(client.all({{u"countries"_s, u"PR"_s}}).size(), 0);
        QCOMPARE(client.all({{u"countries"_s, u"AQ,PR"_s}}).size(), 0);
        for (const auto* region : {"North America", "Global"}) {
            const auto bundles = client.all({{u"region"_s, QString::fromLatin1(region)}});
            QVERIFY(!bundles.isEmpty());
            for (const auto& bundle : bundles) {
                const auto countries = bundle[u"countries"].toArray();
                for (const auto& country : countries)
                    QVERIFY(country[u"iso"] != u"PR"_s && country[u"iso"] != u"AQ"_s);
            }
        }
    }
    void unlimitedIsMarked()
    {
        RoamClient client;
        const auto found =
            client.all({{u"countries"_s, u"PT"_s}, {u"description"_s, u"*Unlimited*"_s}});
        QVERIFY(!found.isEmpty());
        for (const auto& bundle : found) {
            QCOMPARE(bundle[u"unlimited"], QJsonValue(true));
            QCOMPARE(bundle[u"dataAmount"], QJsonValue(-1));
        }
        QVERIFY(!names(client.all({{u"region"_s, u"Europe"_s}, {u"description"_s, u"_u"_s}}))
                     .isEmpty());
    }
    void pages()
    {
        RoamClient client;
        const QJsonObject europe{{u"region"_s, u"Europe"_s}};
        const auto page = [&](const QJsonValue& number, const QJsonValue& size) {
            auto body = europe;
            body.insert(u"page"_s, number);
            body.insert(u"perPage"_s, size);
            return client.post("catalogue", body);
        };
        const auto unpaged = client.post("catalogue", europe);
        QCOMPARE(names(unpaged).size(), 50);
        QCOMPARE(names(client.post("catalogue", europe)), names(unpaged)); // again and again
        QCOMPARE(names(page(1, 50)), names(unpaged));
        QCOMPARE(names(page(u"1"_s, u"50"_s)), names(unpaged));
        QCOMPARE(names(page(1, 1000)).size(), 100);
        const auto rows = unpaged.json().value(u"rows").toInteger();
        QCOMPARE(page(1, 7).json().value(u"pageCount").toInteger(), (rows + 6) / 7);
        const auto all = names(client.all(europe));
        QCOMPARE(all.size(), rows);
        QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), all.size());
        QCOMPARE(names(page(3, 7)), all.mid(14, 7));
    }
    void beyondTheEnd()
    {
        RoamClient client;
        const auto page = [&client](double number) {
            return client.post("catalogue", {{u"countries"_s, u"PT"_s}, {u"page"_s, number}});
        };
        const auto first = names(page(1));
        QVERIFY(!first.isEmpty());
        QCOMPARE(names(page(99)).size(), 0);
        QCOMPARE(names(page(8e15)).size(), 0);
        client.set({{u"pageBeyond"_s, u"repeat"_s}, {u"pageCounts"_s, false}});
        const auto last = names(page(2)).isEmpty() ? first : names(page(2));
        QCOMPARE(names(page(99)), last);
        QCOMPARE(page(99).json().keys(), QStringList{u"bundles"_s});
    }
    void moreThan58CountriesAreCounted()
    {
        RoamClient client;
        QStringList codes;
        for (int i = 0; i < 59; ++i)
            codes.append(QString(QChar(u'A' + i / 26)) + QChar(u'A' + i % 26));
        client.post("catalogue", {{u"countries"_s, codes.mid(0, 58).join(u',')}});
        QCOMPARE(client.control(u"figures"_s)[u"mostCountries"].toInt(), 58);
        const auto reply = client.post("catalogue", {{u"countries"_s, codes.join(u", "_s)}});
        QCOMPARE(reply.status, 200);
        QCOMPARE(client.control(u"figures"_s, {{u"clear"_s, true}})[u"mostCountries"].toInt(), 59);
        QCOMPARE(client.control(u"figures"_s)[u"mostCountries"].toInt(), 0);
    }
    void realListKeepsItsNames()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"plans.jsonl"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto line = [&file](const QByteArray& code, const QByteArray& data,
                                  const QByteArray& country, const QByteArray& region) {
            file.write("{\"code\":\"" + code + "\",\"description\":\"d\",\"days\":10,\"dataMb\":" +
                       data + ",\"unlimited\":" + (data == "null" ? "true" : "false") +
                       ",\"price\":\"7.05\",\"currency\":\"USD\",\"region\":\"" + region +
                       "\",\"speeds\":[\"4G\"],\"countries\":[\"" + country + "\"]}\n");
        };
        line("esim_100GB_30D_AE_V2", "100000", "AE", "Middle East");
        line("esimhajj_ULE_10D_SA_V1", "null", "SA", "Middle East");
        line("esim_1GB_7D_PR_V2", "1000", "PR", "North America");
        file.close();
        auto options = test::SandboxClient::frozen();
        options.cataloguePath = file.fileName();
        RoamClient client(options);
        const auto bundles = client.all({{u"region"_s, u"Middle East"_s}});
        QCOMPARE(names(bundles),
                 (QStringList{u"esim_100GB_30D_AE_V2"_s, u"esimhajj_ULE_10D_SA_V1"_s}));
        QCOMPARE(bundles[0][u"dataAmount"].toInteger(), 100'000);
        QCOMPARE(bundles[0][u"price"].toDouble(), 7.05);
        QCOMPARE(bundles[1][u"dataAmount"].toInteger(), -1);
        QCOMPARE(bundles[1][u"unlimited"], QJsonValue(true));
        QCOMPARE(client.all({{u"region"_s, u"North America"_s}}).size(), 0);
        QCOMPARE(client.order(u"esim_1GB_7D_PR_V2"_s).status, 422);
    }
    void withdrawnAndChangedBundles()
    {
        RoamClient client;
        const QString name = u"esim_5GB_30D_PT_V2"_s;
        client.control(u"bundle"_s, {{u"name"_s, name}, {u"priceMicros"_s, 6'905'000}});
        QCOMPARE(client.post("bundle", {{u"bundlename"_s, name}}).json()[u"price"].toDouble(),
                 6.905);
        client.control(u"bundle"_s, {{u"name"_s, name}, {u"withdrawn"_s, true}});
        QCOMPARE(client.post("bundle", {{u"bundlename"_s, name}}).status, 422);
        QVERIFY(!names(client.all({{u"countries"_s, u"PT"_s}})).contains(name));
    }
    void tenRequestsInASecond()
    {
        RoamClient client;
        client.set({{u"rateLimit"_s, 10}});
        for (int i = 0; i < 10; ++i)
            QCOMPARE(client.get("organisation").status, 200);
        const auto refused = client.get("organisation");
        QCOMPARE(refused.status, 429);
        QVERIFY(refused.json().contains(u"message") && !refused.header("Retry-After").isEmpty());
        client.advance(1000);
        QCOMPARE(client.get("organisation").status, 200);
    }
};

SIMSTOCK_TEST_MAIN(TestSandboxTravelRoamCatalogue, QCoreApplication)
#include "tst_sandboxtravelroamcatalogue.moc"
