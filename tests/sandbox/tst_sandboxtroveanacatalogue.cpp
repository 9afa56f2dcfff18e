// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/troveanaclient.h"
#include "tests/support/testsupport.h"

#include <QSet>
#include <QTemporaryDir>

using namespace simstock;
using namespace Qt::StringLiterals;
using test::TroveanaClient;

/// Contract sections 1 to 3: countries, packages, balance.
class TestSandboxTroveanaCatalogue : public QObject {
    Q_OBJECT

    /// Every package, page by page as the vendor says: while hasNextPage. Answers the ids.
    static QStringList sweep(TroveanaClient& client, int& pages)
    {
        QStringList ids;
        pages = 0;
        for (bool more = true; more && pages < 1000;) {
            const auto data = TroveanaClient::data(
                client.get("/packages?pageSize=100&page=" + QByteArray::number(++pages)));
            const auto items = data[u"items"].toArray();
            for (const auto& item : items)
                ids.append(item[u"id"].toString());
            more = data[u"pagination"][u"hasNextPage"].toBool();
        }
        return ids;
    }

private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void countriesAreAnArray()
    {
        TroveanaClient client;
        const auto data = TroveanaClient::data(client.get("/allowed/countries"));
        QVERIFY(data.isArray());
        QJsonObject portugal;
        QJsonObject region;
        int inactive = 0;
        const auto list = data.toArray();
        for (const auto& value : list) {
            const auto more = value[u"moreInfoAboutTheCountry"];
            if (value[u"code"].toString() == "PT"_L1)
                portugal = value.toObject();
            if (!value[u"countryList"].toArray().isEmpty())
                region = value.toObject();
            inactive += more.isObject() && !more[u"active"].toBool() ? 1 : 0;
        }
        QVERIFY(inactive > 0);
        QCOMPARE(portugal[u"name"].toString(), u"Portugal"_s);
        QCOMPARE(portugal[u"countryList"].toArray(), QJsonArray());
        const auto more = portugal[u"moreInfoAboutTheCountry"].toObject();
        QCOMPARE(more.keys(), (QStringList{u"active"_s, u"code"_s, u"currencyCode"_s, u"id"_s,
                                           u"lang"_s, u"name"_s}));
        QCOMPARE(more[u"currencyCode"].toString(), u"EUR"_s);
        QCOMPARE(more[u"lang"].toString(), u"pt"_s);
        QVERIFY(more[u"id"].toString().startsWith("country_"_L1));
        QVERIFY(region[u"moreInfoAboutTheCountry"].isNull());
        QCOMPARE(region[u"countryList"][0].toString().size(), 2);
        client.set({{u"countryListForm"_s, u"objects"_s}});
        const auto other = TroveanaClient::data(client.get("/allowed/countries")).toArray();
        for (const auto& value : other) {
            if (value[u"code"] == region[u"code"])
                QCOMPARE(value[u"countryList"][0][u"code"], region[u"countryList"][0]);
        }
    }
    void everyPackageHasACountry()
    {
        TroveanaClient client;
        QSet<QString> codes;
        const auto list = TroveanaClient::data(client.get("/allowed/countries")).toArray();
        for (const auto& value : list)
            codes.insert(value[u"code"].toString());
        const auto page = TroveanaClient::data(client.get("/packages?pageSize=100&page=3"));
        const auto items = page[u"items"].toArray();
        QCOMPARE(items.size(), 100);
        for (const auto& item : items)
            QVERIFY(codes.contains(item[u"countryCode"].toString()));
    }
    void shapeOfAPackage()
    {
        TroveanaClient client;
        const auto items =
            TroveanaClient::data(client.get("/packages?countryCode=PT&pageSize=100"))[u"items"]
                .toArray();
        QJsonObject fiveGigabytes;
        for (const auto& item : items) {
            QCOMPARE(item[u"countryCode"].toString(), u"PT"_s);
            if (item[u"sku"].toString() == "PT_5_30"_L1)
                fiveGigabytes = item.toObject();
        }
        QCOMPARE(fiveGigabytes.keys(),
                 (QStringList{u"countryCode"_s, u"currency"_s, u"dataVolume"_s, u"id"_s, u"name"_s,
                              u"price"_s, u"sku"_s, u"smsSupported"_s, u"topUpSupported"_s,
                              u"type"_s, u"validityDays"_s}));
        QCOMPARE(fiveGigabytes[u"dataVolume"].toInteger(), 5'368'709'120);
        QCOMPARE(fiveGigabytes[u"validityDays"].toInt(), 30);
        QCOMPARE(fiveGigabytes[u"type"].toString(), u"BASE"_s);
        QVERIFY(fiveGigabytes[u"id"].toString().startsWith("pkg_"_L1));
        QVERIFY(fiveGigabytes[u"price"].toDouble() > 1);
    }
    void realPlansOnThisWire()
    {
        const QTemporaryDir folder;
        auto options = test::SandboxClient::frozen();
        options.cataloguePath = folder.filePath(u"plans.jsonl"_s);
        QFile file(options.cataloguePath);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"code":"PT-3","description":"Three","days":15,"price":"7.49",)"
                   R"("currency":"USD","region":"Europe","countries":["PT"],"unlimited":false,)"
                   R"("dataMb":3000,"speeds":["4G"],"group":"Fixed"})"
                   "\n"
                   R"({"code":"EU-U","description":"Endless","days":7,"price":"21.005",)"
                   R"("currency":"USD","region":"Europe","countries":["PT","ES"],)"
                   R"("unlimited":true,"dataMb":null,"speeds":["5G"],"group":"Day"})"
                   "\n");
        file.close();
        TroveanaClient client(options);
        const auto items = TroveanaClient::data(client.get("/packages"))[u"items"].toArray();
        QCOMPARE(items.size(), 2);
        QCOMPARE(items[0][u"sku"].toString(), u"EU-U"_s); // by name, ascending
        QVERIFY(items[0][u"dataVolume"].isNull());
        QCOMPARE(items[0][u"price"].toDouble(), 21.005);
        QCOMPARE(items[0][u"countryCode"].toString(), u"EU-2"_s);
        QCOMPARE(items[1][u"dataVolume"].toInteger(), 3'221'225'472);
        QVERIFY(client.get("/packages").body.contains(R"("price":7.49,)"));
    }
    void pagesByHasNextPage()
    {
        TroveanaClient client;
        const auto first = TroveanaClient::data(client.get("/packages"));
        const auto total = first[u"pagination"][u"totalItems"].toInteger();
        QCOMPARE(first[u"items"].toArray().size(), 20);
        QCOMPARE(first[u"pagination"].toObject(), (QJsonObject{{u"currentPage"_s, 1},
                                                               {u"pageSize"_s, 20},
                                                               {u"totalItems"_s, total},
                                                               {u"totalPages"_s, (total + 19) / 20},
                                                               {u"hasNextPage"_s, true},
                                                               {u"hasPreviousPage"_s, false}}));
        int pages = 0;
        const auto ids = sweep(client, pages);
        QCOMPARE(ids.size(), total);
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), total);
        QCOMPARE(pages, (total + 99) / 100);
        const auto clamped = TroveanaClient::data(client.get("/packages?pageSize=500"));
        QCOMPARE(clamped[u"pagination"][u"pageSize"].toInt(), 100);
        QCOMPARE(clamped[u"items"].toArray().size(), 100);
        const auto beyond =
            TroveanaClient::data(client.get("/packages?page=9223372036854775807&pageSize=100"));
        QCOMPARE(beyond[u"items"].toArray(), QJsonArray());
        QVERIFY(!beyond[u"pagination"][u"hasNextPage"].toBool());
    }
    void shiftingRowsRepeatAnItem()
    {
        TroveanaClient client;
        int pages = 0;
        const auto still = sweep(client, pages);
        client.set({{u"shiftingRows"_s, true}});
        const auto shifting = sweep(client, pages);
        QVERIFY(shifting.size() > still.size());
        QCOMPARE(shifting[100], shifting[99]);
        QCOMPARE(QSet<QString>(shifting.begin(), shifting.end()),
                 QSet<QString>(still.begin(), still.end()));
    }
    void sorting_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QString>("field");
        QTest::addColumn<bool>("ascending");
        QTest::newRow("default") << QByteArray() << u"name"_s << true;
        QTest::newRow("name down") << QByteArray("&sortOrder=DESC") << u"name"_s << false;
        QTest::newRow("price") << QByteArray("&sortBy=price") << u"price"_s << true;
        QTest::newRow("days") << QByteArray("&sortBy=validityDays&sortOrder=DESC")
                              << u"validityDays"_s << false;
    }
    void sorting()
    {
        QFETCH(QByteArray, query);
        QFETCH(QString, field);
        QFETCH(bool, ascending);
        TroveanaClient client;
        const auto items =
            TroveanaClient::data(client.get("/packages?pageSize=100" + query))[u"items"].toArray();
        QCOMPARE(items.size(), 100);
        for (qsizetype i = 1; i < items.size(); ++i) {
            const auto before = items[i - 1][field].toVariant();
            const auto after = items[i][field].toVariant();
            const auto order = QVariant::compare(before, after);
            QVERIFY(order == QPartialOrdering::Equivalent ||
                    (order == QPartialOrdering::Less) == ascending);
        }
    }
    void otherNamesAndAbsentOnes()
    {
        TroveanaClient client;
        client.set({{u"aliases"_s,
                     QJsonObject{{u"packages"_s, QJsonObject{{u"dataVolume"_s, u"volume"_s},
                                                             {u"id"_s, u"packageId"_s},
                                                             {u"currency"_s, QJsonValue()}}}}}});
        const auto item = client.package();
        QVERIFY(item.contains(u"volume") && item.contains(u"packageId"));
        QVERIFY(!item.contains(u"dataVolume") && !item.contains(u"id") &&
                !item.contains(u"currency"));
    }
    void topUpsAreListedWhenSwitched()
    {
        TroveanaClient client;
        const auto count = [&client] {
            return TroveanaClient::data(client.get("/packages"))[u"pagination"][u"totalItems"]
                .toInteger();
        };
        const auto before = count();
        client.set({{u"topUpsListed"_s, true}});
        QVERIFY(count() > before);
        const auto items =
            TroveanaClient::data(client.get("/packages?countryCode=PT"))[u"items"].toArray();
        QJsonObject topUp;
        for (const auto& item : items) {
            if (item[u"type"].toString() == "TOPUP"_L1)
                topUp = item.toObject();
        }
        QVERIFY(topUp[u"id"].toString().startsWith("pkg_topup_"_L1));
        // Not for a new eSIM.
        QCOMPARE(TroveanaClient::refCode(
                     client.post("/orders", {{u"item"_s, topUp[u"id"]}, {u"quantity"_s, 1}})),
                 404004);
    }
    void balanceInBothReadings()
    {
        TroveanaClient client;
        const auto sample = TroveanaClient::data(client.get("/partner/balance")).toObject();
        QCOMPARE(sample[u"balance"].toDouble(), 5000.0);
        QCOMPARE(sample[u"creditLimit"].toDouble(), 10000.0);
        QCOMPARE(sample[u"availableCredit"].toDouble(), 5000.0);
        QCOMPARE(sample[u"currency"].toString(), u"USD"_s);
        QVERIFY(sample[u"partnerId"].toString().startsWith("partner_"_L1));
        QCOMPARE(sample[u"lastUpdated"].toString(), u"2026-01-01T10:00:07Z"_s);
        client.control(u"balance"_s, {{u"balance"_s, 812'350'000}});
        const auto left = TroveanaClient::data(client.get("/partner/balance"));
        QCOMPARE(left[u"balance"].toDouble(), 812.35);
        QCOMPARE(left[u"availableCredit"].toDouble(), 812.35);
        client.set({{u"balanceMeans"_s, u"owed"_s}});
        const auto owed = TroveanaClient::data(client.get("/partner/balance"));
        QCOMPARE(owed[u"balance"].toDouble(), 9187.65);
        QCOMPARE(owed[u"availableCredit"].toDouble(), 812.35);
    }
};

SIMSTOCK_TEST_MAIN(TestSandboxTroveanaCatalogue, QCoreApplication)
#include "tst_sandboxtroveanacatalogue.moc"
