// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/troveana/troveana.h"
#include "tests/contract/exchangetable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

using namespace simstock;
using namespace Qt::StringLiterals;

namespace {

QByteArray good(const QJsonValue& data)
{
    return QJsonDocument(QJsonObject{{u"success"_s, true}, {u"data"_s, data}, {u"refCode"_s, 0}})
        .toJson(QJsonDocument::Compact);
}

QByteArray page(const QJsonArray& items, bool hasNext)
{
    return good(QJsonObject{
        {u"items"_s, items},
        {u"pagination"_s, QJsonObject{{u"totalItems"_s, 250}, {u"hasNextPage"_s, hasNext}}}});
}

QJsonObject esim(const QString& iccid, const QString& order = u"TRK-1"_s)
{
    return {{u"iccid"_s, iccid},
            {u"trackingId"_s, order},
            {u"status"_s, u"PENDING"_s},
            {u"packageId"_s, u"pkg_001"_s},
            {u"createTime"_s, u"2026-01-01T08:00:03Z"_s}};
}

QJsonArray esims(int from, int count)
{
    QJsonArray list;
    for (int i = from; i < from + count; ++i)
        list.append(esim(QString::number(8'900'000 + i)));
    return list;
}

QJsonObject order(const QString& id, const QString& word, const QJsonObject& more = {})
{
    QJsonObject object{{u"trackingId"_s, id},
                       {u"status"_s, word},
                       {u"orderRequestTime"_s, u"2026-01-01T08:00:03Z"_s}};
    for (auto it = more.begin(); it != more.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

TimeWindow day()
{
    return {QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC),
            QDateTime(QDate(2026, 1, 2), QTime(0, 0), Qt::UTC)};
}

} // namespace

/// Pages, orders with several eSIMs, and what the history proves.
class TestLists : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        SIMSTOCK_TEST_INIT
        m_server = std::make_unique<test::ScriptedServer>();
        Account account;
        account.id = AccountId(u"a1"_s);
        account.baseUrl = m_server->url().resolved(QUrl(u"/api/v1"_s));
        m_vendor = troveana::descriptor(m_bench.surroundings())
                       .open(account, {{u"apiKey"_s, Secret("acme_key_01")}}, {});
    }
    void cleanup()
    {
        m_vendor.reset();
        m_server.reset();
    }

    void pagesWhileThereIsANextOne()
    {
        m_server->answer(page(esims(0, 100), true));
        m_server->answer(page(esims(99, 100), true)); // one row moved to the next page
        m_server->answer(page(esims(199, 20), false));
        checkWalk(219, true, 3);
        QVERIFY(m_server->seen().at(2).path.contains("page=3&pageSize=100"));
    }
    void aRepeatedPageEndsTheWalk()
    {
        m_server->otherwise([](const auto&) { return page(esims(0, 100), true); });
        checkWalk(100, false, 2);
    }
    void aBareArrayIsEverything()
    {
        m_server->answer(good(esims(0, 130)));
        checkWalk(130, true, 1);
    }
    void withoutPaginationAFullPageIsAskedOn()
    {
        m_server->answer(good(QJsonObject{{u"items"_s, esims(0, 100)}}));
        m_server->answer(good(QJsonObject{{u"items"_s, esims(100, 3)}}));
        checkWalk(103, true, 2);
    }
    void oneBadRowDoesNotLoseTheOthers()
    {
        auto rows = esims(0, 3);
        rows.append(QJsonObject{{u"status"_s, u"ACTIVE"_s}});
        m_server->answer(page(rows, false));
        checkWalk(3, false, 1); // what is missing must not be deleted
        m_server->answer(page({QJsonObject{{u"status"_s, u"ACTIVE"_s}}}, false));
        const auto end = test::wait(m_vendor->ports().inventory->fetchEsims(now(), {}));
        QVERIFY(end && !*end);
        QCOMPARE(end->error().detail, u"Missing: data.items[0].iccid"_s);
    }
    void anErrorOnALaterPageIsTheResult()
    {
        m_server->answer(page(esims(0, 100), true));
        m_server->answer(R"({"success":false,"error":"no","refCode":403001})");
        const auto end = test::wait(m_vendor->ports().inventory->fetchEsims(now(), {}));
        QCOMPARE(end->error().kind, ErrorKind::Forbidden);
    }
    void droppedWithinItsOwnHandler()
    {
        m_server->otherwise([](const auto&) { return page(esims(0, 100), true); });
        int pages = 0;
        Call<ListEnd> call;
        call =
            m_vendor->ports().inventory->fetchEsims(now(), [&](const QList<Esim>&, ListProgress) {
                ++pages;
                call.cancel();
            });
        call.onDone([](const Result<ListEnd>&) {});
        QTRY_COMPARE(pages, 1);
        QTest::qWait(20);
        QCOMPARE(m_server->seen().size(), 1);
    }
    void theWholeListIsReadOnce()
    {
        m_server->answer(page(esims(0, 2), false));
        checkWalk(2, true, 1);
        const auto older = test::wait(m_vendor->ports().inventory->fetchEsims(day(), {}));
        QVERIFY(older && *older);
        QCOMPARE((*older)->items, 0);
        QCOMPARE(m_server->seen().size(), 1);
    }
    void anOlderWindowAloneIsFiltered()
    {
        auto rows = esims(0, 2);
        auto old = esim(u"8935101000000000099"_s);
        old.insert(u"createTime"_s, u"2024-01-01T08:00:03Z"_s);
        rows.append(old);
        m_server->answer(page(rows, false));
        const auto end = test::wait(m_vendor->ports().inventory->fetchEsims(day(), {}));
        QCOMPARE((*end)->items, 2);
    }
    void anotherOrdersEsimIsNotThisOne()
    {
        Esim known;
        known.key.id = VendorEsimId(u"8935101000000000017/TRK-2"_s);
        m_server->answer(page({esim(u"8935101000000000017"_s, u"TRK-1"_s)}, false));
        auto read = test::wait(m_vendor->ports().inventory->fetchEsim(known));
        QCOMPARE(read->error().kind, ErrorKind::NotFound);
        m_server->answer(page({esim(u"8935101000000000017"_s, u"TRK-1"_s),
                               esim(u"8935101000000000017"_s, u"TRK-2"_s)},
                              false));
        read = test::wait(m_vendor->ports().inventory->fetchEsim(known));
        QVERIFY(read && *read);
        QCOMPARE((*read)->key.id, known.key.id);
    }

    void ordersStillBeingPrepared()
    {
        for (const auto& word : {u"PENDING"_s, u"Processing"_s, u"DREAMING"_s}) {
            m_server->answer(good(order(u"TRK-1"_s, word, {{u"result"_s, QJsonValue::Null}})));
            const auto standing = fetch(1);
            QVERIFY(standing && *standing);
            QVERIFY(!(*standing)->ready && !(*standing)->failed);
        }
        m_server->answer(good(order(u"TRK-1"_s, u"failed"_s)));
        QVERIFY((*fetch(1))->failed);
        m_server->answer(good(order(u"TRK-2"_s, u"COMPLETED"_s)));
        QVERIFY(!*fetch(1)); // the answer to another question
    }
    void severalEsimsAreRecovered()
    {
        const QJsonObject first{{u"iccid"_s, u"8900000"_s}, {u"activationCode"_s, u"LPA:1$a$1"_s}};
        m_server->answer(good(order(u"TRK-1"_s, u"COMPLETED"_s, {{u"result"_s, first}})));
        m_server->answer(page(esims(0, 3), false));
        const auto standing = fetch(3);
        QVERIFY(standing && *standing);
        QVERIFY((*standing)->ready);
        QCOMPARE((*standing)->esims.size(), 3);
        QVERIFY((*standing)->esims.at(0).hasCode);
        QVERIFY(m_server->seen().at(1).path.contains("trackingId=TRK-1"));
    }
    void fewerThanBoughtIsNotReady()
    {
        m_server->answer(good(order(u"TRK-1"_s, u"COMPLETED"_s)));
        m_server->answer(page(esims(0, 2), false));
        QVERIFY(!(*fetch(3))->ready);
    }
    void resultForms()
    {
        const QJsonObject one{{u"iccid"_s, u"8900000"_s}, {u"activationCode"_s, u"LPA:1$a$1"_s}};
        const QJsonObject two{{u"iccid"_s, u"8900001"_s}, {u"activationCode"_s, u"LPA:1$a$2"_s}};
        const QJsonArray both{one, two};
        for (const auto& result : {QJsonValue(both), QJsonValue(QJsonObject{{u"esims"_s, both}})}) {
            m_server->answer(good(order(u"TRK-1"_s, u"COMPLETED"_s, {{u"result"_s, result}})));
            m_server->answer(R"({"success":false,"refCode":404001})"); // no list, yet enough
            const auto standing = fetch(2);
            QVERIFY(standing && *standing);
            QVERIFY((*standing)->ready);
            QCOMPARE((*standing)->esims.at(1).key.id.text(), u"8900001/TRK-1"_s);
            QCOMPARE((*standing)->esims.at(1).state, EsimState::ReadyToInstall);
        }
        m_server->answer(
            good(order(u"TRK-1"_s, u"COMPLETED"_s, {{u"iccid"_s, u"8900000"_s}}))); // flat
        m_server->answer(page({}, false));
        QVERIFY((*fetch(1))->ready);
        m_server->answer(good(order(u"TRK-1"_s, u"COMPLETED"_s)));
        m_server->answer(R"({"success":false,"refCode":404001})");
        QVERIFY(!*fetch(1)); // neither says where the eSIM is
    }
    void aVendorThatIgnoresTheFilter()
    {
        const QJsonObject one{{u"iccid"_s, u"8900000"_s}, {u"activationCode"_s, u"LPA:1$a$1"_s}};
        m_server->answer(good(order(u"TRK-1"_s, u"COMPLETED"_s, {{u"result"_s, one}})));
        m_server->answer(page({esim(u"8900000"_s), esim(u"8900007"_s, u"TRK-7"_s)}, true));
        const auto standing = fetch(2);
        QVERIFY(!(*standing)->ready);
        QCOMPARE((*standing)->esims.size(), 1);
        QCOMPARE(m_server->seen().size(), 2); // not the whole stock
    }

    void theHistoryWithoutWhatWasBought()
    {
        m_server->answer(page({order(u"TRK-1"_s, u"COMPLETED"_s)}, false));
        m_server->answer(page(esims(0, 2), false));
        auto orders = found();
        QVERIFY(orders && *orders);
        QCOMPARE((*orders)->constFirst().offer.text(), u"pkg_001"_s);
        QCOMPARE((*orders)->constFirst().quantity, 2);
        // Not yet to be told, or not at all: an error and not an empty list.
        m_server->answer(page({order(u"TRK-1"_s, u"PENDING"_s)}, false));
        QVERIFY(!*found());
        m_server->answer(page({order(u"TRK-1"_s, u"COMPLETED"_s)}, false));
        m_server->answer(page({esim(u"8900000"_s), esim(u"8900007"_s, u"TRK-7"_s)}, false));
        QVERIFY(!*found());
        m_server->answer(page({order(u"TRK-1"_s, u"FAILED"_s)}, false));
        orders = found();
        QVERIFY(orders && *orders && (*orders)->isEmpty());
    }
    void aBusyDayIsNotAskedOrderByOrder()
    {
        QJsonArray listed;
        OrderSearch search(day());
        for (int i = 0; i < 60; ++i) {
            const auto id = u"TRK-%1"_s.arg(i);
            listed.append(order(id, i == 7 ? u"PENDING"_s : u"COMPLETED"_s));
            if (i != 30)
                search.known.insert(VendorOrderId(id));
        }
        m_server->answer(page(listed, false));
        m_server->answer(page({esim(u"8900000"_s, u"TRK-30"_s)}, false));
        const auto orders = test::wait(m_vendor->ports().ordering->fetchOrders(search));
        QVERIFY(orders && *orders);
        QCOMPARE((*orders)->size(), 1);
        QCOMPARE((*orders)->constFirst().id.text(), u"TRK-30"_s);
        QCOMPARE(m_server->seen().size(), 2);
    }
    void aCutHistoryIsNotBelieved()
    {
        const QJsonObject bought{{u"item"_s, u"pkg_001"_s}, {u"quantity"_s, 1}};
        m_server->answer(page({order(u"TRK-1"_s, u"PENDING"_s, bought), QJsonObject()}, false));
        QVERIFY(!*found());
        m_server->answer(page({order(u"TRK-1"_s, u"PENDING"_s, bought)}, true));
        m_server->answer(page({order(u"TRK-1"_s, u"PENDING"_s, bought)}, true));
        QVERIFY(!*found());
    }
    void ordersOutsideTheWindow()
    {
        auto old = order(u"TRK-0"_s, u"COMPLETED"_s, {{u"item"_s, u"p"_s}, {u"quantity"_s, 1}});
        old.insert(u"orderRequestTime"_s, u"2025-12-30T08:00:03Z"_s);
        m_server->answer(page({old}, false));
        const auto orders = found();
        QVERIFY(orders && *orders && (*orders)->isEmpty());
    }

    void regionsMayBeMissing()
    {
        m_server->answer(R"({"success":false,"refCode":403001})");
        m_server->answer(page({QJsonObject{{u"id"_s, u"p"_s}, {u"price"_s, 1}}}, false));
        const auto end = test::wait(m_vendor->ports().catalogue->fetchOffers({}));
        QVERIFY(end && *end);
        QCOMPARE((*end)->items, 1);
    }
    void onePlanOnALaterPage()
    {
        const QJsonObject first{{u"id"_s, u"p"_s}, {u"price"_s, 1}};
        const QJsonObject second{{u"id"_s, u"q"_s}, {u"price"_s, 2}};
        m_server->answer(good(QJsonArray()));
        m_server->answer(page({first}, true));
        m_server->answer(page({second}, true));
        auto offer = test::wait(m_vendor->ports().catalogue->fetchOffer(test::offerOf(u"q"_s)));
        QVERIFY(offer && *offer);
        QCOMPARE(m_server->seen().size(), 3); // no further than needed
        m_server->answer(good(QJsonArray()));
        m_server->answer(page({first}, false));
        offer = test::wait(m_vendor->ports().catalogue->fetchOffer(test::offerOf(u"q"_s)));
        QCOMPARE(offer->error().kind, ErrorKind::NotFound);
        m_server->answer(good(QJsonArray()));
        m_server->answer(page({first, QJsonObject{{u"id"_s, u"q"_s}}}, false));
        offer = test::wait(m_vendor->ports().catalogue->fetchOffer(test::offerOf(u"q"_s)));
        QCOMPARE(offer->error().kind, ErrorKind::Protocol); // unreadable is not withdrawn
    }

private:
    [[nodiscard]] TimeWindow now() const
    {
        return {m_bench.clock.now().addDays(-365), m_bench.clock.now().addSecs(300)};
    }
    std::optional<Result<OrderStanding>> fetch(int quantity)
    {
        return test::wait(
            m_vendor->ports().ordering->fetchOrder(VendorOrderId(u"TRK-1"_s), quantity));
    }
    std::optional<Result<QList<FoundOrder>>> found()
    {
        return test::wait(m_vendor->ports().ordering->fetchOrders(day()));
    }
    void checkWalk(qsizetype items, bool complete, int requests)
    {
        test::checkWalk(*m_vendor, now(), *m_server, items, complete, requests);
    }

    test::Bench m_bench;
    std::unique_ptr<test::ScriptedServer> m_server;
    std::unique_ptr<Vendor> m_vendor;
};

SIMSTOCK_TEST_MAIN(TestLists, QCoreApplication)
#include "tst_troveanalists.moc"
