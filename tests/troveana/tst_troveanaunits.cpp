// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/troveana/balance.h"
#include "providers/troveana/esims.h"
#include "providers/troveana/orders.h"
#include "providers/troveana/packages.h"
#include "providers/troveana/volumes.h"
#include "tests/support/testsupport.h"

using namespace simstock;
using namespace Qt::StringLiterals;

namespace {

const AccountId account(u"a1"_s);
const QDateTime now(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC);

Result<troveana::Package> package(const QByteArray& json)
{
    const auto document = json::Document::parse(json);
    return document ? troveana::readPackage(document->root(), account, now)
                    : Result<troveana::Package>(failure(document.error()));
}

Result<Esim> esim(const QByteArray& json)
{
    const auto document = json::Document::parse(json);
    return document ? troveana::readEsim(document->root(), {}, account, now)
                    : Result<Esim>(failure(document.error()));
}

} // namespace

/// Every unit, amount and name form the contract has or lets one expect, exactly.
class TestUnits : public QObject {
    Q_OBJECT
private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void volumes_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<qint64>("bytes"); // -1 = unlimited, -2 = not readable
        QTest::newRow("5368709120") << QString() << qint64(5'368'709'120);
        QTest::newRow("0") << QString() << qint64(0);
        QTest::newRow("5GB") << QString() << qint64(5'368'709'120);
        QTest::newRow("5 gb") << QString() << qint64(5'368'709'120);
        QTest::newRow("1.2GB") << QString() << qint64(1'288'490'189);
        QTest::newRow("0.5GB") << QString() << qint64(536'870'912);
        QTest::newRow("512 MB") << QString() << qint64(536'870'912);
        QTest::newRow("1.000MiB") << QString() << qint64(1'048'576);
        QTest::newRow("1TB") << QString() << qint64(1'099'511'627'776);
        QTest::newRow("5") << u"GB"_s << qint64(5'368'709'120);
        QTest::newRow("500") << u"mb"_s << qint64(524'288'000);
        QTest::newRow("Unlimited") << QString() << qint64(-1);
        QTest::newRow("-1") << QString() << qint64(-1);
        for (const char* bad : {"", "GB", "-5GB", "1.5", "1e3", "5 GB/day", "5,5GB", ".5GB", "5.",
                                "9223372036854775807", "1.1234567GB", "9999999TB", "0x10"})
            QTest::newRow(bad) << QString() << qint64(-2);
    }
    void volumes()
    {
        QFETCH(QString, unit);
        QFETCH(qint64, bytes);
        const auto volume =
            troveana::readVolume(QString::fromLatin1(QTest::currentDataTag()), unit);
        QCOMPARE(volume.has_value(), bytes != -2);
        if (volume) {
            QCOMPARE(volume->unlimited, bytes == -1);
            QCOMPARE(volume->bytes, std::max<qint64>(bytes, 0));
        }
    }

    void days()
    {
        const auto days = [](const char* text) {
            return troveana::readDays(QString::fromLatin1(text)).value_or(-1);
        };
        QCOMPARE(days("30"), 30);
        QCOMPARE(days("30 days"), 30);
        QCOMPARE(days("7D"), 7);
        QCOMPARE(days("2 weeks"), 14);
        QCOMPARE(days("1 Month"), 30);
        QCOMPARE(days("1.5"), -1);
        QCOMPARE(days("999999999999999"), -1);
        QCOMPARE(days("soon"), -1);
    }

    void prices_data()
    {
        QTest::addColumn<qint64>("micros"); // -1 = the row is refused
        QTest::newRow("7.40") << qint64(7'400'000);
        QTest::newRow("7") << qint64(7'000'000);
        QTest::newRow("0.000001") << qint64(1);
        QTest::newRow("1.234567") << qint64(1'234'567);
        QTest::newRow("5e2") << qint64(500'000'000);
        QTest::newRow("\"7.40\"") << qint64(7'400'000);
        QTest::newRow("7.400000000000001") << qint64(7'400'000);
        for (const char* bad : {"-1", "null", "\"free\"", "true", "0.0000001", "[]", "1e30"})
            QTest::newRow(bad) << qint64(-1);
    }
    void prices()
    {
        QFETCH(qint64, micros);
        const QByteArray price = QTest::currentDataTag();
        for (const char* name : {"price", "cost", "amount"}) {
            const auto read = package(QByteArray("{\"id\":\"p\",\"") + name + "\":" + price + '}');
            QCOMPARE(read.has_value(), micros >= 0);
            if (read)
                QCOMPARE(read->offer.cost.micros(), micros);
        }
    }

    void packageOfTheContract()
    {
        const auto read = package(R"({ "id": "pkg_001", "sku": "PT-5GB-30D",
            "name": "Portugal 5 GB / 30 days", "countryCode": "PT", "dataVolume": 5368709120,
            "validityDays": 30, "price": 7.40, "currency": "USD", "type": "BASE",
            "topUpSupported": true, "smsSupported": false })");
        QVERIFY(read);
        const auto& offer = read->offer;
        QCOMPARE(offer.code.text(), u"pkg_001"_s);
        QCOMPARE(offer.alias, u"PT-5GB-30D"_s);
        QCOMPARE(offer.countries, QStringList{u"PT"_s});
        QCOMPARE(offer.coverageKind, CoverageKind::Country);
        QCOMPARE(offer.dataKind, DataKind::Total);
        QCOMPARE(offer.data->bytes(), 5'368'709'120);
        QCOMPARE(offer.days, 30);
        QCOMPARE(offer.priceUnit, PriceUnit::PerPlan);
        QCOMPARE(offer.topUp, TopUpSupport::Yes);
        QCOMPARE(offer.sms, SmsSupport::No);
        QVERIFY(!read->onlyTopUp);
    }
    void packagesWithOtherNames()
    {
        for (const char* id : {"id", "sku", "item", "packageId"}) {
            const auto read =
                package(QByteArray("{\"") + id +
                        "\":\"x1\",\"cost\":\"2\",\"data\":\"1GB\","
                        "\"days\":7,\"currency\":\"eur\",\"packageType\":\"TOP_UP\"}");
            QVERIFY(read);
            QCOMPARE(read->offer.code.text(), u"x1"_s);
            QCOMPARE(read->offer.name, u"x1"_s);
            QCOMPARE(read->offer.cost.currency().code(), u"EUR"_s);
            QCOMPARE(read->offer.data->bytes(), 1'073'741'824);
            QCOMPARE(read->offer.days, 7);
            QVERIFY(read->onlyTopUp);
        }
        const auto nested = package(
            R"({"id":101,"price":{"amount":3.5,"currency":"GBP"},"dataGb":2,"validity":"15 days"})");
        QVERIFY(nested);
        QCOMPARE(nested->offer.code.text(), u"101"_s);
        QCOMPARE(nested->offer.cost.display(QLocale::c()).left(3), u"GBP"_s);
        QCOMPARE(nested->offer.data->bytes(), 2'147'483'648);
        QCOMPARE(nested->offer.days, 15);
    }
    void unlimitedIsNeverZero()
    {
        const auto unlimited = package(R"({"id":"x","price":1,"dataVolume":null})");
        QCOMPARE(unlimited->offer.dataKind, DataKind::Unlimited);
        QVERIFY(!unlimited->offer.data);
        const auto silent = package(R"({"id":"x","price":1})");
        QCOMPARE(silent->offer.dataKind, DataKind::Total);
        QVERIFY(!silent->offer.data);
    }
    void packagesThatCannotBeSold()
    {
        QVERIFY(!package(R"({"price":1})"));
        QVERIFY(!package(R"({"id":" ","price":1})"));
        QVERIFY(!package(R"({"id":"x"})"));
        QVERIFY(!package(R"({"id":12345678901234567890,"price":1})"));
        QVERIFY(!package(R"({"id":"x","price":1,"currency":"dollars"})"));
        // One odd field that is not needed does not lose the row.
        QVERIFY(package(R"({"id":"x","price":1,"name":7.5,"dataVolume":[],"days":{},"countries":1,
            "topUpSupported":"maybe","type":null})"));
    }
    void regionsAreTheVendorsOwn()
    {
        auto read = package(R"({"id":"x","price":1,"countryCode":"EU"})");
        QVERIFY(read);
        troveana::resolvePlace(
            *read, {{u"PT"_s, u"Portugal"_s, {}}, {u"EU"_s, u"Europe"_s, {u"PT"_s, u"ES"_s}}});
        QCOMPARE(read->offer.coverageKind, CoverageKind::Regional);
        QCOMPARE(read->offer.region, u"EU"_s);
        QCOMPARE(read->offer.countries, (QStringList{u"PT"_s, u"ES"_s}));
        auto country = package(R"({"id":"x","price":1,"countryCode":"pt"})");
        troveana::resolvePlace(*country, {{u"PT"_s, u"Portugal"_s, {}}});
        QCOMPARE(country->offer.coverageKind, CoverageKind::Country);
        QCOMPARE(package(R"({"id":"x","price":1,"countryCode":"GLOBAL"})")->offer.coverageKind,
                 CoverageKind::Global);
    }

    void esimOfTheList()
    {
        const auto read = esim(R"({"iccid":"8935101000000000017","trackingId":"TRK-1",
            "status":"ACTIVE","packageId":"pkg_001","packageName":"Portugal",
            "totalVolume":5368709120,"usedVolume":1073741824,"remainingVolume":4294967296,
            "createTime":"2026-01-01T08:00:03Z","expiryTime":"2026-01-31T08:00:03Z"})");
        QVERIFY(read);
        QCOMPARE(read->key.id.text(), u"8935101000000000017/TRK-1"_s);
        QCOMPARE(troveana::iccidOf(read->key.id).text(), u"8935101000000000017"_s);
        QCOMPARE(troveana::orderOf(read->key.id).text(), u"TRK-1"_s);
        QCOMPARE(read->state, EsimState::InUse);
        QCOMPARE(read->vendorStates, u"ACTIVE"_s);
        QCOMPARE(read->total->bytes(), 5'368'709'120);
        QCOMPARE(read->used->bytes(), 1'073'741'824);
        QCOMPARE(read->expiresAt, QDateTime(QDate(2026, 1, 31), QTime(8, 0, 3), Qt::UTC));
        const auto counted =
            esim(R"({"iccid":"8935101000000000017","totalVolume":100,"remainingVolume":30})");
        QCOMPARE(counted->used->bytes(), 70);
        QVERIFY(!esim(R"({"iccid":8935101000000000017})"));
        QVERIFY(!esim(R"({"status":"ACTIVE"})"));
        QVERIFY(esim(
            R"({"iccid":"8935101000000000017","status":7,"totalVolume":"x","createTime":"x"})"));
    }
    void states_data()
    {
        QTest::addColumn<int>("used"); // -1 = not stated
        QTest::addColumn<EsimState>("state");
        QTest::newRow("PENDING") << -1 << EsimState::ReadyToInstall;
        QTest::newRow("active") << 0 << EsimState::ConnectedNotUsed;
        QTest::newRow("ACTIVE") << 5 << EsimState::InUse;
        QTest::newRow("Active") << -1 << EsimState::InUse;
        QTest::newRow("PROCESSING") << -1 << EsimState::BeingPrepared;
        QTest::newRow("CANCELLED") << -1 << EsimState::Ended;
        QTest::newRow("EXPIRED") << -1 << EsimState::Expired;
        QTest::newRow("ON_THE_MOON") << 0 << EsimState::Unknown;
        QTest::newRow("") << -1 << EsimState::Unknown;
    }
    void states()
    {
        QFETCH(int, used);
        QFETCH(EsimState, state);
        QCOMPARE(troveana::esimStateOf(QString::fromLatin1(QTest::currentDataTag()),
                                       used < 0 ? std::nullopt : std::optional<qint64>(used)),
                 state);
    }
    void orderStates()
    {
        using troveana::OrderState;
        QCOMPARE(troveana::orderStateOf(u"Completed"), OrderState::Completed);
        QCOMPARE(troveana::orderStateOf(u"FAILED"), OrderState::Failed);
        QCOMPARE(troveana::orderStateOf(u"cancelled"), OrderState::Failed);
        for (const auto* word : {u"PENDING", u"processing", u"DREAMING", u""})
            QCOMPARE(troveana::orderStateOf(word), OrderState::Preparing);
    }
    void wallets()
    {
        const auto read = [](const QByteArray& data) {
            return troveana::readWallet({200, {}, R"({"success":true,"data":)" + data + '}'},
                                        account, now);
        };
        const auto credit = read(
            R"({"balance":812.35,"currency":"USD","creditLimit":2000.00,"availableCredit":812.35,
                "lastUpdated":"2026-01-01T08:00:00Z"})");
        QVERIFY(credit);
        QCOMPARE(credit->balance.micros(), 812'350'000);
        QCOMPARE(credit->creditLimit->micros(), 2'000'000'000);
        QCOMPARE(credit->available->micros(), 812'350'000);
        QCOMPARE(credit->billing, BillingMode::Postpaid);
        QCOMPARE(credit->vendorTime, QDateTime(QDate(2026, 1, 1), QTime(8, 0), Qt::UTC));
        QCOMPARE(read(R"({"balance":5,"currency":"USD","creditLimit":0})")->billing,
                 BillingMode::Prepaid);
        QVERIFY(!read(R"({"currency":"USD"})"));
        QVERIFY(!read(R"({"balance":5})"));
        QVERIFY(!read(R"({"balance":null,"currency":"USD"})"));
    }
};

SIMSTOCK_TEST_MAIN(TestUnits, QCoreApplication)
#include "tst_troveanaunits.moc"
