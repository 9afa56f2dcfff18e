// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/esimaccess/balance.h"
#include "providers/esimaccess/catalogue.h"
#include "providers/esimaccess/esims.h"
#include "providers/esimaccess/locations.h"
#include "providers/esimaccess/usage.h"
#include "tests/esimaccess/samples.h"
#include "tests/support/testsupport.h"

using namespace simstock;
using namespace Qt::StringLiterals;

namespace {

Result<Offer> firstOffer(const QByteArray& body)
{
    const auto offers =
        esimaccess::readPackageList(samples::reply(body), samples::account(), samples::now());
    if (!offers)
        return failure(offers.error());
    return offers->isEmpty() ? Result<Offer>(failure(ErrorKind::NotFound))
                             : Result<Offer>(offers->constFirst());
}

Result<Esim> firstEsim(const QByteArray& body)
{
    const auto page =
        esimaccess::readEsimPage(samples::reply(body), samples::account(), samples::now());
    if (!page)
        return failure(page.error());
    return page->esims.isEmpty() ? Result<Esim>(failure(ErrorKind::NotFound))
                                 : Result<Esim>(page->esims.constFirst());
}

QByteArray replaced(QByteArray text, const char* before, const char* after)
{
    Q_ASSERT(text.contains(before));
    return text.replace(before, after);
}

} // namespace

class TestMapping : public QObject {
    Q_OBJECT
private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void aPlan()
    {
        const auto offer = firstOffer(samples::packageList());
        QVERIFY(offer);
        QCOMPARE(*offer, samples::fixedPlan());
    }
    void kindsOfPlans()
    {
        const std::tuple<const char*, DataKind, PriceUnit> rows[] = {
            {"\"dataType\": 2", DataKind::DailyThrottled, PriceUnit::PerDay},
            {"\"dataType\": 3", DataKind::DailyCut, PriceUnit::PerDay},
            {"\"dataType\": 4", DataKind::DailyUnlimited, PriceUnit::PerDay},
        };
        for (const auto& [text, kind, unit] : rows) {
            const auto offer =
                firstOffer(replaced(samples::packageList(), "\"dataType\": 1", text));
            QVERIFY(offer);
            QCOMPARE(offer->dataKind, kind);
            QCOMPARE(offer->priceUnit, unit);
        }
        const auto odd =
            firstOffer(replaced(samples::packageList(), "\"dataType\": 1", "\"dataType\": 5"));
        QVERIFY(!odd);
        QCOMPARE(odd.error().detail, u"Range: obj.packageList[0].dataType: not between 1 and 4"_s);
    }
    void coverage_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<CoverageKind>("kind");
        QTest::addColumn<QString>("region");
        QTest::addColumn<int>("countries");
        using enum CoverageKind;
        QTest::newRow("country") << QByteArray("PT") << QByteArray("PT") << Country << QString()
                                 << 1;
        QTest::newRow("region") << QByteArray("NA-3") << QByteArray("US, CA,MX") << Regional
                                << u"NA-3"_s << 3;
        QTest::newRow("regional mark")
            << QByteArray("!RG") << QByteArray("US,CA,US,,") << Regional << u"!RG"_s << 2;
        QTest::newRow("global mark")
            << QByteArray("!GL") << QByteArray("US,CA") << Global << u"!GL"_s << 2;
        QTest::newRow("global code")
            << QByteArray("GL-139") << QByteArray("US,CA") << Global << u"GL-139"_s << 2;
        QTest::newRow("no code") << QByteArray("") << QByteArray("US,CA") << Regional << QString()
                                 << 2;
    }
    void coverage()
    {
        QFETCH(QByteArray, code);
        QFETCH(QByteArray, location);
        QFETCH(CoverageKind, kind);
        QFETCH(QString, region);
        QFETCH(int, countries);
        auto text = samples::packageList();
        text.replace("\"location\": \"PT\"", "\"location\": \"" + location + "\"");
        text.replace("\n    \"locationCode\": \"PT\"", "\n    \"locationCode\": \"" + code + "\"");
        const auto offer = firstOffer(text);
        QVERIFY(offer);
        QCOMPARE(offer->coverageKind, kind);
        QCOMPARE(offer->region, region);
        QCOMPARE(offer->countries.size(), countries);
    }
    void regionFromTheSlug()
    {
        auto text = replaced(samples::packageList(), "\"PT_5_30\"", "\"EU-42_5_30\"");
        text.replace("\"location\": \"PT\"", "\"location\": \"PT,ES\"");
        text.replace("\n    \"locationCode\": \"PT\"", "\n    \"x\": 0");
        QCOMPARE(firstOffer(text)->region, u"EU-42"_s);
    }
    void topUpSupportInAllItsForms()
    {
        const std::pair<const char*, TopUpSupport> rows[] = {
            {"1", TopUpSupport::No},          {"2", TopUpSupport::Yes},
            {"3", TopUpSupport::YesWithDays}, {"true", TopUpSupport::Yes},
            {"false", TopUpSupport::No},      {"\"3\"", TopUpSupport::YesWithDays},
            {"null", TopUpSupport::Unknown},  {"9", TopUpSupport::Unknown}};
        for (const auto& [text, support] : rows) {
            const auto after = QByteArray("\"supportTopUpType\": ") + text;
            QCOMPARE(firstOffer(replaced(samples::packageList(), "\"supportTopUpType\": 2",
                                         after.constData()))
                         ->topUp,
                     support);
        }
    }
    void lengthsInOtherUnits()
    {
        const std::pair<const char*, int> rows[] = {{"\"MONTH\"", 900}, {"\"day\"", 30},
                                                    {"\"HOUR\"", 2},    {"\"WEEK\"", 210},
                                                    {"\"AGES\"", 0},    {"null", 30}};
        for (const auto& [unit, days] : rows)
            QCOMPARE(firstOffer(replaced(samples::packageList(), "\"DAY\"", unit))->days, days);
    }
    void priceStandsTwice()
    {
        const auto offer = firstOffer(
            replaced(samples::packageList(), "\"price\": 62000", "\"price\": 1, \"price\": 62000"));
        QVERIFY(!offer);
        QCOMPARE(offer.error().detail, u"Duplicate: obj.packageList[0].price"_s);
    }
    void hugeNumbersAreRefused()
    {
        for (const char* number : {"9223372036854775808", "1e308", "1e400", "-0", "-1"}) {
            for (const char* field : {"\"volume\": 5368709120", "\"price\": 62000"}) {
                const QByteArray name = QByteArray(field).split(':').constFirst();
                const auto offer = firstOffer(replaced(
                    samples::packageList(), field, QByteArray(name + ": " + number).constData()));
                QVERIFY(!offer);
                QVERIFY(offer.error().detail.startsWith(u"Range: obj.packageList[0]."_s));
            }
        }
    }
    void volumesBeyond32BitsAreExact()
    {
        QCOMPARE(firstOffer(replaced(samples::packageList(), "5368709120", "53687091200"))
                     ->data->bytes(),
                 53'687'091'200);
        QVERIFY(!firstOffer(replaced(samples::packageList(), "5368709120", "0"))->data);
    }
    void anEmptyListIsAList()
    {
        const auto offers = esimaccess::readPackageList(
            samples::reply("{\"success\":true,\"obj\":{\"packageList\":[]}}"), samples::account(),
            samples::now());
        QVERIFY(offers);
        QVERIFY(offers->isEmpty());
    }

    void anEsim()
    {
        const auto page = esimaccess::readEsimPage(samples::reply(samples::esimQuery()),
                                                   samples::account(), samples::now());
        QVERIFY(page);
        QCOMPARE(page->total.value(), 1);
        QCOMPARE(page->esims, QList<Esim>{samples::readyEsim()});
    }
    void iccidAsNumberIsRefused()
    {
        for (const char* number : {"89852245280001354019", "8935101000000001237", "5"}) {
            const auto esim =
                firstEsim(replaced(samples::esimQuery(), "\"8935101000000001237\"", number));
            QVERIFY(!esim);
            QCOMPARE(esim.error().detail,
                     u"Precision: obj.esimList[0].iccid: an id must be text, found a number"_s);
        }
    }
    void oddIccidsAreKept()
    {
        for (const char* iccid : {"894310817000000003", "89852245280001354019", "12AB", ""}) {
            const auto text = QByteArray("\"") + iccid + "\"";
            QCOMPARE(firstEsim(replaced(samples::esimQuery(), "\"8935101000000001237\"",
                                        text.constData()))
                         ->iccid.text(),
                     QString::fromLatin1(iccid));
        }
    }
    void impossibleFiguresAreKeptAndMarked()
    {
        const auto over = firstEsim(replaced(samples::esimQuery(), "\"orderUsage\": 0",
                                             "\"orderUsage\": 9000000000000000000"));
        QVERIFY(over->isUsageInconsistent());
        QCOMPARE(over->left()->bytes(), 0);
        const auto negative =
            firstEsim(replaced(samples::esimQuery(), "\"orderUsage\": 0", "\"orderUsage\": -5"));
        QVERIFY(negative->isUsageInconsistent());
        QCOMPARE(negative->state, EsimState::Unknown);
    }
    void unknownWordsAreKept()
    {
        const auto esim = firstEsim(replaced(samples::esimQuery(), "GOT_RESOURCE", "FOO<b>"));
        QCOMPARE(esim->state, EsimState::Unknown);
        QCOMPARE(esim->vendorStates, u"RELEASED / FOO<b>"_s);
    }
    void secretsAreNowhereElse()
    {
        auto esim = *firstEsim(samples::esimQuery());
        QCOMPARE(esim.secrets.activationCode.reveal(),
                 QByteArray("LPA:1$smdp.example.net$0123456789ABCDEF0123456789ABCDEF"));
        const auto body = samples::esimQuery();
        QVERIFY(body.contains("img.example")); // the control: the link is in the answer
        for (const auto& text : {esim.apn, esim.eid, esim.ipExit, esim.msisdn, esim.planName,
                                 esim.vendorStates, esim.coverage, esim.note}) {
            QVERIFY(!text.contains(u"0123456789ABCDEF"_s));
            QVERIFY(!text.contains(u"img.example"_s));
        }
    }
    void malformedCodesAreKeptAsTheyAre()
    {
        const auto esim =
            firstEsim(replaced(samples::esimQuery(), "LPA:1$smdp.example.net$", "LPA:2"));
        QVERIFY(esim->hasCode);
        QCOMPARE(esim->secrets.activationCode.reveal(),
                 QByteArray("LPA:20123456789ABCDEF0123456789ABCDEF"));
    }
    void sameIccidMakesTwoEsims()
    {
        auto text = samples::esimQuery();
        const auto start = text.indexOf("{ \"esimTranNo\"");
        const auto end = text.indexOf("} ],\n  \"pager\"") + 1;
        auto second = text.mid(start, end - start);
        second.replace("26010110000009", "26010110000010");
        text.insert(end, "," + second);
        const auto page =
            esimaccess::readEsimPage(samples::reply(text), samples::account(), samples::now());
        QVERIFY(page);
        QCOMPARE(page->esims.size(), 2);
        QVERIFY(page->esims.at(0).key != page->esims.at(1).key);
        QCOMPARE(page->esims.at(0).iccid, page->esims.at(1).iccid);
    }

    void balanceUsageAndLocations()
    {
        const auto wallet = esimaccess::readWallet(samples::reply(samples::balance()),
                                                   samples::account(), samples::now());
        QCOMPARE(wallet->balance, *Money::fromMicros(81'235'000, Currency::usd()));
        const auto usage = esimaccess::readUsage(samples::reply(samples::usage()),
                                                 samples::account(), samples::now());
        QCOMPARE(usage->size(), 1);
        QCOMPARE(usage->constFirst().used.bytes(), 1'073'741'824);
        QCOMPARE(usage->constFirst().total->bytes(), 5'368'709'120);
        QCOMPARE(usage->constFirst().vendorTime,
                 QDateTime(QDate(2026, 1, 3), QTime(18, 0), Qt::UTC));
        const auto locations = esimaccess::readLocations(samples::reply(samples::locations()));
        QCOMPARE(*locations,
                 (QList<Location>{{u"ES"_s, u"Spain"_s, {}},
                                  {u"NA-3"_s, u"North America"_s, {u"US"_s, u"CA"_s, u"MX"_s}}}));
    }
};

SIMSTOCK_TEST_MAIN(TestMapping, QCoreApplication)
#include "tst_esimaccessmapping.moc"
