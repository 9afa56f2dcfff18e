// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/esimaccess/esimaccess.h"
#include "tests/contract/exchangetable.h"
#include "tests/esimaccess/samples.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace simstock;
using namespace Qt::StringLiterals;

namespace {

QByteArray good(const QJsonObject& object)
{
    return QJsonDocument(
               QJsonObject{{u"success"_s, true}, {u"errorCode"_s, u"0"_s}, {u"obj"_s, object}})
        .toJson(QJsonDocument::Compact);
}

QByteArray plans(int count)
{
    QJsonArray list;
    for (int i = 0; i < count; ++i)
        list.append(QJsonObject{{u"packageCode"_s, u"P%1"_s.arg(i)},
                                {u"name"_s, u"Plan"_s},
                                {u"price"_s, 10'000 + i},
                                {u"currencyCode"_s, u"USD"_s},
                                {u"volume"_s, 1'073'741'824},
                                {u"dataType"_s, 1},
                                {u"duration"_s, 7},
                                {u"location"_s, u"PT"_s},
                                {u"slug"_s, u"S%1"_s.arg(i)}});
    return good({{u"packageList"_s, list}});
}

QJsonObject esim(const QString& id)
{
    return {{u"esimTranNo"_s, id},
            {u"orderNo"_s, u"B"_s + id},
            {u"esimStatus"_s, u"GOT_RESOURCE"_s},
            {u"smdpStatus"_s, u"RELEASED"_s}};
}

QByteArray page(const QStringList& ids, std::optional<int> total)
{
    QJsonArray list;
    for (const auto& id : ids)
        list.append(esim(id));
    QJsonObject object{{u"esimList"_s, list}};
    if (total)
        object.insert(u"pager"_s, QJsonObject{{u"total"_s, *total}});
    return good(object);
}

QStringList ids(int from, int count)
{
    QStringList all;
    for (int i = from; i < from + count; ++i)
        all.append(QString::number(i));
    return all;
}

TimeWindow lastDays(int days)
{
    const QDateTime end(QDate(2026, 3, 31), QTime(12, 0), Qt::UTC);
    return {end.addDays(-days), end};
}

} // namespace

/// Long answers: batches, pages, windows and their bounds.
class TestLists : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        SIMSTOCK_TEST_INIT
        m_server = std::make_unique<test::ScriptedServer>();
        Account account;
        account.id = samples::account();
        account.baseUrl = m_server->url();
        m_vendor = esimaccess::descriptor(m_bench.surroundings())
                       .open(account, {{u"accessCode"_s, Secret("acme_access_01")}}, {});
    }
    void cleanup()
    {
        m_vendor.reset();
        m_server.reset();
    }

    void offersComeInBatches()
    {
        m_server->answer(plans(2'500));
        QList<qsizetype> sizes;
        ListProgress last;
        const auto end = test::wait(m_vendor->ports().catalogue->fetchOffers(
            [&](const QList<Offer>& offers, ListProgress progress) {
                sizes.append(offers.size());
                last = progress;
            }));
        QVERIFY(end && *end);
        QCOMPARE(sizes, (QList<qsizetype>{1'000, 1'000, 500}));
        QCOMPARE((*end)->items, 2'500);
        QVERIFY((*end)->complete);
        QCOMPARE(last.items, 2'500);
        QCOMPARE(last.itemsTotal, 2'500);
        QVERIFY(last.bytes > 100'000);
    }
    void aDroppedCallBringsNoMoreBatches()
    {
        m_server->answer(plans(2'500));
        int batches = 0;
        Call<ListEnd> call;
        call = m_vendor->ports().catalogue->fetchOffers([&](const QList<Offer>&, ListProgress) {
            ++batches;
            call.cancel();
        });
        call.onDone([](const Result<ListEnd>&) {});
        QTRY_COMPARE(batches, 1);
        QTest::qWait(20);
        QCOMPARE(batches, 1);
    }
    void oneBadPlanDeliversNothing()
    {
        auto body = plans(1'500);
        body.replace("\"P1499\"", "1499");
        m_server->answer(body);
        int batches = 0;
        const auto end = test::wait(m_vendor->ports().catalogue->fetchOffers(
            [&](const QList<Offer>&, ListProgress) { ++batches; }));
        QVERIFY(end && !*end);
        QCOMPARE(
            end->error().detail,
            u"Precision: obj.packageList[1499].packageCode: an id must be text, found a number"_s);
        QCOMPARE(batches, 0);
    }
    void onePlanOutOfAWholeList()
    {
        m_server->answer(plans(50));
        auto offer = test::wait(m_vendor->ports().catalogue->fetchOffer(test::offerOf(u"P7"_s)));
        QCOMPARE((*offer)->code.text(), u"P7"_s);
        m_server->answer(plans(50));
        offer = test::wait(m_vendor->ports().catalogue->fetchOffer(test::offerOf(u"S8"_s)));
        QCOMPARE((*offer)->code.text(), u"P8"_s);
        m_server->answer(plans(50));
        offer = test::wait(m_vendor->ports().catalogue->fetchOffer(test::offerOf(u"gone"_s)));
        QCOMPARE(offer->error().kind, ErrorKind::NotFound);
        m_server->answer(samples::refusal("310241", "package code:[gone] doesn`t exist."));
        offer = test::wait(m_vendor->ports().catalogue->fetchOffer(test::offerOf(u"gone"_s)));
        QCOMPARE(offer->error().kind, ErrorKind::NotFound);
    }

    void pagesUntilTheTotal()
    {
        m_server->answer(page(ids(0, 500), 700));
        m_server->answer(page(ids(500, 200), 700));
        checkWalk(lastDays(10), 700, true, 2);
        QCOMPARE(m_server->seen().at(1).json().value(u"pager"_s).toObject().value(u"pageNum"_s), 2);
        QCOMPARE(m_server->seen().at(1).json().value(u"pager"_s).toObject().value(u"pageSize"_s),
                 500);
    }
    void aVendorThatIgnoresThePageSize()
    {
        m_server->answer(page(ids(0, 100), 250));
        m_server->answer(page(ids(100, 100), 250));
        m_server->answer(page(ids(200, 50), 250));
        checkWalk(lastDays(10), 250, true, 3);
    }
    void withoutATotalAShortPageIsTheLast()
    {
        m_server->answer(page(ids(0, 500), {}));
        m_server->answer(page(ids(500, 3), {}));
        checkWalk(lastDays(10), 503, true, 2);
    }
    void windowsAreCutIntoThirtyDays()
    {
        m_server->answer(page({u"c"_s}, 1));
        m_server->answer(page({u"b"_s, u"c"_s}, 2)); // the minute on the border twice
        m_server->answer(page({}, 0));
        checkWalk(lastDays(65), 2, true, 3);
        QStringList starts;
        for (const auto& request : m_server->seen()) {
            const auto from = request.json().value(u"startTime"_s).toString();
            const auto to = request.json().value(u"endTime"_s).toString();
            starts.append(from);
            const auto days = QDateTime::fromString(from, Qt::ISODate)
                                  .daysTo(QDateTime::fromString(to, Qt::ISODate));
            QVERIFY(days <= 30 && days > 0);
        }
        QCOMPARE(starts.constFirst(), u"2026-03-01T12:00+00:00"_s);
        QCOMPARE(starts.constLast(), u"2026-01-25T12:00+00:00"_s);
    }
    void aRepeatedPageEndsTheSlice()
    {
        m_server->otherwise([](const auto&) { return page(ids(0, 500), 100'000); });
        checkWalk(lastDays(10), 500, false, 2);
    }
    void anEmptyPageEndsAShrunkList()
    {
        m_server->answer(page(ids(0, 500), 700));
        m_server->answer(page({}, 700));
        checkWalk(lastDays(10), 500, true, 2);
    }
    void anErrorOnALaterPageIsTheResult()
    {
        m_server->answer(page(ids(0, 500), 700));
        m_server->answer(samples::refusal("101002"));
        const auto end = test::wait(m_vendor->ports().inventory->fetchEsims(lastDays(10), {}));
        QCOMPARE(end->error().kind, ErrorKind::Forbidden);
    }
    void droppedWithinItsOwnHandler()
    {
        m_server->otherwise([](const auto&) { return page(ids(0, 500), 100'000); });
        int pages = 0;
        Call<ListEnd> call;
        call = m_vendor->ports().inventory->fetchEsims(lastDays(10),
                                                       [&](const QList<Esim>&, ListProgress) {
                                                           ++pages;
                                                           call.cancel();
                                                       });
        call.onDone([](const Result<ListEnd>&) {});
        QTRY_COMPARE(pages, 1);
        QTest::qWait(20);
        QCOMPARE(m_server->seen().size(), 1);
    }
    void impossibleWindows()
    {
        const auto window = lastDays(10);
        auto end =
            test::wait(m_vendor->ports().inventory->fetchEsims({window.to, window.from}, {}));
        QCOMPARE(end->error().kind, ErrorKind::Rejected);
        end = test::wait(m_vendor->ports().inventory->fetchEsims({}, {}));
        QCOMPARE(end->error().kind, ErrorKind::Rejected);
        QCOMPARE(m_server->seen().size(), 0);
    }

    void ordersOfACutListAreNotBelieved()
    {
        m_server->otherwise([](const auto&) { return page(ids(0, 500), 100'000); });
        const auto orders = test::wait(m_vendor->ports().ordering->fetchOrders(lastDays(1)));
        QVERIFY(orders && !*orders);
    }
    void notReadyIsNotAnError()
    {
        m_server->answer(samples::notReady());
        const auto standing = test::wait(
            m_vendor->ports().ordering->fetchOrder(VendorOrderId(u"B26010110000007"_s), 1));
        QVERIFY(standing && *standing);
        QVERIFY(!(*standing)->ready);
        QVERIFY(!(*standing)->failed);
    }
    void esimsOfAnotherOrderDoNotCount()
    {
        m_server->answer(samples::esimQuery());
        const auto standing =
            test::wait(m_vendor->ports().ordering->fetchOrder(VendorOrderId(u"B1"_s), 1));
        QVERIFY(!(*standing)->ready);
        QVERIFY((*standing)->esims.isEmpty());
    }
    void anotherEsimIsNotFound()
    {
        m_server->answer(samples::esimQuery());
        auto known = samples::readyEsim();
        known.key.id = VendorEsimId(u"other"_s);
        const auto esim = test::wait(m_vendor->ports().inventory->fetchEsim(known));
        QCOMPARE(esim->error().kind, ErrorKind::NotFound);
    }

    void usageInGroupsMatchedById()
    {
        m_server->otherwise([](const test::SeenRequest& request) {
            const auto wanted = request.json().value(u"esimTranNoList"_s).toArray();
            QJsonArray list;
            for (qsizetype i = wanted.size() - 1; i >= 0; --i) { // in another order, one left out
                if (wanted.at(i).toString() != "3"_L1)
                    list.append(QJsonObject{{u"esimTranNo"_s, wanted.at(i)},
                                            {u"dataUsage"_s, wanted.at(i).toString().toInt()}});
            }
            list.append(QJsonObject{{u"esimTranNo"_s, u"stranger"_s}, {u"dataUsage"_s, 1}});
            return good({{u"esimUsageList"_s, list}});
        });
        QList<EsimKey> keys;
        for (const auto& id : ids(0, 25))
            keys.append({samples::account(), VendorEsimId(id)});
        keys.append(keys.constFirst()); // asked twice
        keys.append({AccountId(u"another"_s), VendorEsimId(u"99"_s)});
        const auto samples =
            test::wait(m_vendor->ports().usage->fetchUsage(keys, UsageRead::Stored));
        QVERIFY(samples && *samples);
        QCOMPARE((*samples)->size(), 24);
        for (const auto& sample : **samples)
            QCOMPARE(sample.used.bytes(), sample.esim.id.text().toInt());
        QCOMPARE(m_server->seen().size(), 3);
        QCOMPARE(m_server->seen().at(0).json().value(u"esimTranNoList"_s).toArray().size(), 10);
        QCOMPARE(m_server->seen().at(2).json().value(u"esimTranNoList"_s).toArray().size(), 5);
    }
    void usageOfNothingAsksNothing()
    {
        const auto samples = test::wait(m_vendor->ports().usage->fetchUsage({}, UsageRead::Stored));
        QVERIFY(samples && *samples);
        QVERIFY((*samples)->isEmpty());
        QCOMPARE(m_server->seen().size(), 0);
    }
    void webhookAsText()
    {
        m_server->answer("{\"success\":true,\"obj\":\"https://a.example\"}");
        QCOMPARE(**test::wait(m_vendor->ports().webhooks->fetchUrl()), u"https://a.example"_s);
        m_server->answer("{\"success\":true,\"obj\":{\"webhook\":null}}");
        QCOMPARE(**test::wait(m_vendor->ports().webhooks->fetchUrl()), QString());
        m_server->answer("{\"success\":true,\"obj\":{\"webhook\":5}}");
        QVERIFY(!*test::wait(m_vendor->ports().webhooks->fetchUrl()));
    }

private:
    void checkWalk(const TimeWindow& window, qsizetype items, bool complete, int requests)
    {
        test::checkWalk(*m_vendor, window, *m_server, items, complete, requests);
    }

    test::Bench m_bench;
    std::unique_ptr<test::ScriptedServer> m_server;
    std::unique_ptr<Vendor> m_vendor;
};

SIMSTOCK_TEST_MAIN(TestLists, QCoreApplication)
#include "tst_esimaccesslists.moc"
