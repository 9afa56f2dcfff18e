// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/travelroam/appliedbundles.h"
#include "providers/travelroam/offers.h"
#include "providers/travelroam/replies.h"
#include "tests/contract/travelroamsamples.h"
#include "tests/support/testsupport.h"

using namespace simstock;
using namespace Qt::StringLiterals;

namespace {

travelroam::OfferContext context(const QString& region = {})
{
    return {roam::account(), roam::now(), Currency::usd(), region};
}

/// The sample plan with one piece of text replaced.
Result<Offer> planWith(const QByteArray& what, const QByteArray& with,
                       const travelroam::OfferContext& how = context())
{
    auto text = roam::bundle();
    Q_ASSERT(text.contains(what));
    text.replace(what, with);
    const auto document = json::Document::parse(text);
    return travelroam::readOffer(document->root(), how);
}

} // namespace

/// Every unit of the wire, to the byte and the micro-unit.
class TestUnits : public QObject {
    Q_OBJECT
private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void samplePlan()
    {
        const auto plan = planWith("5000", "5000");
        QVERIFY(plan);
        QCOMPARE(plan->code.text(), u"esim_5GB_30D_PT_V2"_s);
        QCOMPARE(plan->name, u"eSIM, 5GB, 30 Days, Portugal, V2"_s);
        QCOMPARE(plan->countries, QStringList{u"PT"_s});
        QCOMPARE(plan->coverageKind, CoverageKind::Country);
        QVERIFY(plan->region.isEmpty());
        QCOMPARE(plan->data->bytes(), 5'000'000'000);
        QCOMPARE(plan->data->base(), DataBase::Decimal);
        QCOMPARE(plan->dataKind, DataKind::Total);
        QCOMPARE(plan->days, 30);
        QCOMPARE(plan->cost.micros(), 6'900'000);
        QCOMPARE(plan->speed, u"4G/5G"_s);
        QCOMPARE(plan->startRule, StartRule::OnFirstUse);
        QVERIFY(!plan->isDayPlan());
    }

    void amounts_data()
    {
        QTest::addColumn<QString>("amount");
        QTest::addColumn<qint64>("bytes"); // -1: none
        const std::pair<const char*, qint64> rows[] = {
            {"5000", 5'000'000'000},
            {"1", 1'000'000},
            {"0", 0},
            {"0.5", 500'000},
            {"0.000001", 1},
            {"0.0000001", -1}, // no whole byte
            {"1000.0", 1'000'000'000},
            {"500MB", 500'000'000},
            {"500 mb", 500'000'000},
            {"1GB", 1'000'000'000},
            {"1.2GB", 1'200'000'000},
            {"1.5 GB", 1'500'000'000},
            {"2TB", 2'000'000'000'000},
            {"123456789012", 123'456'789'012'000'000},
            {"-1", -1},
            {"", -1},
            {"5 GiB", -1},
            {"Unlimited", -1},
            {"1e3", -1},
        };
        for (const auto& [amount, bytes] : rows)
            QTest::newRow(*amount == '\0' ? "blank" : amount)
                << QString::fromLatin1(amount) << bytes;
    }
    void amounts()
    {
        QFETCH(QString, amount);
        QFETCH(qint64, bytes);
        QCOMPARE(travelroam::toBytes(amount).value_or(-1), bytes);
    }

    void prices_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("micros"); // -1: refused
        const std::pair<const char*, qint64> rows[] = {
            {"6.90", 6'900'000},
            {"6.9", 6'900'000},
            {"7", 7'000'000},
            {"0.125", 125'000},
            {"\"6.90\"", 6'900'000},
            {"6.9000000001", 6'900'000},
            {"12.345678", 12'345'678},
            {"0", 0},
            {"-1.5", -1},
            {"\"free\"", -1},
            {"null", -1},
            {"0.30000000000000004", 300'000},
        };
        for (const auto& [text, micros] : rows)
            QTest::newRow(text) << QByteArray(text) << micros;
    }
    void prices()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, micros);
        const auto plan = planWith("6.90", text);
        QCOMPARE(plan.has_value(), micros >= 0);
        if (plan)
            QCOMPARE(plan->cost.micros(), micros);
    }

    void unlimitedHasNoFigure_data()
    {
        QTest::addColumn<QByteArray>("flag");
        QTest::addColumn<QByteArray>("amount");
        QTest::addColumn<bool>("isUnlimited");
        QTest::newRow("-1") << QByteArray("true") << QByteArray("-1") << true;
        QTest::newRow("fair use") << QByteArray("true") << QByteArray("1000") << true;
        QTest::newRow("no amount") << QByteArray("true") << QByteArray("null") << true;
        QTest::newRow("flag as text") << QByteArray("\"true\"") << QByteArray("0") << true;
        QTest::newRow("-1 without flag") << QByteArray("null") << QByteArray("-1") << true;
        QTest::newRow("odd flag") << QByteArray("1") << QByteArray("5000") << false;
        QTest::newRow("limited") << QByteArray("false") << QByteArray("5000") << false;
    }
    void unlimitedHasNoFigure()
    {
        QFETCH(QByteArray, flag);
        QFETCH(QByteArray, amount);
        QFETCH(bool, isUnlimited);
        auto text = roam::bundle();
        text.replace("\"unlimited\": false", "\"unlimited\": " + flag);
        text.replace("5000", amount);
        const auto document = json::Document::parse(text);
        const auto read = travelroam::readOffer(document->root(), context());
        QVERIFY(read);
        QCOMPARE(read->dataKind, isUnlimited ? DataKind::Unlimited : DataKind::Total);
        QCOMPARE(read->data.has_value(), !isUnlimited);
        QVERIFY(!isUnlimited || !read->costPerGigabyte());
    }

    void otherNames()
    {
        const auto renamed = planWith("\"dataAmount\": 5000, \"duration\": 30",
                                      "\"data\": \"5GB\", \"validity\": \"30 Days\"");
        QVERIFY(renamed);
        QCOMPARE(renamed->data->bytes(), 5'000'000'000);
        QCOMPARE(renamed->days, 30);
        QVERIFY(!planWith("\"dataAmount\": 5000,", ""));
        QVERIFY(!planWith("\"price\": 6.90", "\"prize\": 6.90"));
        QVERIFY(!planWith("\"esim_5GB_30D_PT_V2\"", "42"));
        const auto euros = planWith("\"price\"", "\"currency\": \"EUR\", \"price\"");
        QCOMPARE(euros->cost.currency().code(), u"EUR"_s);
        auto how = context();
        how.currency = *Currency::fromCode(u"GBP");
        QCOMPARE(planWith("5000", "5000", how)->cost.currency().code(), u"GBP"_s);
    }

    void coverage()
    {
        const QByteArray one = R"([{"name": "Portugal", "region": "Europe", "iso": "PT"}])";
        const auto two = planWith(one, R"([{"iso": "PT", "region": "Europe"}, {"iso": "es",
            "region": "Europe"}, "FR", {"country": {"iso": "PT"}, "networks": [{"name": "MEO"}]}])");
        QCOMPARE(two->countries, (QStringList{u"PT"_s, u"ES"_s, u"FR"_s}));
        QCOMPARE(two->coverageKind, CoverageKind::Regional);
        QCOMPARE(two->networks.constFirst().operatorName, u"MEO"_s);
        const auto text = planWith(one, "\"PT, es\"", context(u"Global"_s));
        QCOMPARE(text->countries, (QStringList{u"PT"_s, u"ES"_s}));
        QCOMPARE(text->coverageKind, CoverageKind::Global);
        QCOMPARE(travelroam::familyOf(u"esim_5GB_30D_PT_V2"_s), u"esim/V2"_s);
        QCOMPARE(travelroam::familyOf(u"esimp_UL_1D_TR_U"_s), u"esimp/U"_s);
        QCOMPARE(travelroam::familyOf(u"promo"_s), QString());
        QCOMPARE(travelroam::coverageIn(u"esim_5GB_30D_PT_V2"_s), u"PT"_s);
    }

    void times_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("utc");
        const QString installed = u"2026-01-01T08:00:00Z"_s;
        QTest::newRow("ms") << QByteArray("1767254400000") << installed;
        QTest::newRow("s") << QByteArray("1767254400") << installed;
        QTest::newRow("ms as text") << QByteArray("\"1767254400000\"") << installed;
        QTest::newRow("ISO") << QByteArray("\"2026-01-01T08:00:00Z\"") << installed;
        QTest::newRow("ISO, ms") << QByteArray("\"2026-01-01T08:00:00.000Z\"") << installed;
        QTest::newRow("ISO, offset") << QByteArray("\"2026-01-01T10:00:00+02:00\"") << installed;
        QTest::newRow("null") << QByteArray("null") << QString();
        QTest::newRow("0") << QByteArray("0") << QString();
        QTest::newRow("blank") << QByteArray("\"\"") << QString();
        QTest::newRow("zero time") << QByteArray("\"0001-01-01T00:00:00Z\"") << QString();
        QTest::newRow("negative") << QByteArray("-5") << QString();
        QTest::newRow("words") << QByteArray("\"never\"") << QString();
        QTest::newRow("object") << QByteArray("{}") << QString();
    }
    void times()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, utc);
        const auto document = json::Document::parse("{\"at\": " + text + "}");
        const auto time = travelroam::timeIn(document->root(), {"at"});
        QCOMPARE(time.isValid() ? time.toString(Qt::ISODate) : QString(), utc);
        QVERIFY(!time.isValid() || time.timeSpec() == Qt::UTC);
    }

    void usage_data()
    {
        QTest::addColumn<QByteArray>("assignments");
        QTest::addColumn<qint64>("used");
        QTest::addColumn<qint64>("total"); // -1: unlimited, -2: no figures, -3: an error
        const auto row = [](const char* name, const QByteArray& text, qint64 used, qint64 total) {
            QTest::newRow(name) << text << used << total;
        };
        const QByteArray active = R"({"callTypeGroup": "DATA", "initialQuantity": 5000000000,
            "remainingQuantity": 4100000000, "bundleState": "Active"})";
        const QByteArray queued = R"({"callTypeGroup": "data", "initialQuantity": "1000000000",
            "remainingQuantity": "1000000000", "bundleState": "queued"})";
        const QByteArray over = R"({"callTypeGroup": "data", "initialQuantity": 3000000001,
            "remainingQuantity": 0, "bundleState": "depleted"})";
        const QByteArray voice = R"({"callTypeGroup": "voice", "initialQuantity": "100 min",
            "remainingQuantity": 1, "bundleState": "active"})";
        const QByteArray endless = R"({"callTypeGroup": "data", "initialQuantity": -1,
            "remainingQuantity": -1, "bundleState": "active", "unlimited": true})";
        row("one", active, 900'000'000, 5'000'000'000);
        row("running and waiting", active + ',' + queued, 900'000'000, 6'000'000'000);
        row("what is over counts no more", over + ',' + active, 900'000'000, 5'000'000'000);
        row("only what is over", over, 3'000'000'001, 3'000'000'001);
        row("other groups", voice + ',' + active, 900'000'000, 5'000'000'000);
        row("unlimited", endless, 0, -1);
        row("unlimited and not", endless + ',' + active, 900'000'000, -1);
        row("none", "", 0, -2);
        row("only voice", voice, 0, -2);
        row("more left than there was", R"({"callTypeGroup": "data", "initialQuantity": 1,
            "remainingQuantity": 3})",
            -2, 1);
        row("no figure", R"({"callTypeGroup": "data", "initialQuantity": 1})", 0, -3);
        row("beyond all", R"({"initialQuantity": 9000000000000000000,
            "remainingQuantity": 0})",
            0, -3);
    }
    void usage()
    {
        QFETCH(QByteArray, assignments);
        QFETCH(qint64, used);
        QFETCH(qint64, total);
        const auto read = travelroam::readAppliedBundles(roam::reply(
            "{\"bundles\": [{\"name\": \"x\", \"assignments\": [" + assignments + "]}]}"));
        QCOMPARE(read.has_value(), total != -3);
        if (!read)
            return;
        QCOMPARE(read->hasFigures, total != -2);
        QCOMPARE(read->used.bytes(), used);
        QCOMPARE(read->used.base(), DataBase::Decimal);
        QCOMPARE(read->total ? read->total->bytes() : (read->hasFigures ? -1 : -2), total);
    }
    void decimalGigabytesAreShownAsSold()
    {
        const auto plan = planWith("5000", "1000");
        QCOMPARE(plan->data->display(QLocale::c()), u"1 GB"_s);
    }
};

SIMSTOCK_TEST_MAIN(TestUnits, QCoreApplication)
#include "tst_travelroamunits.moc"
