// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/whitelabel/orders.h"
#include "providers/whitelabel/tokens.h"
#include "providers/whitelabel/whitelabel.h"
#include "tests/contract/scriptedserver.h"
#include "tests/support/testsupport.h"

using namespace simstock;
using namespace Qt::StringLiterals;

namespace {

const QByteArray me = R"({"success":true,"data":{"id":"u-1"}})";
const QByteArray denied = R"({"success":false,"message":"No"})";
const QByteArray done = R"({"success":true,"message":"Done"})";

QByteArray planRow(int id, const QByteArray& price = "8.40")
{
    return R"({"id":)" + QByteArray::number(id) + R"(,"name":"Plan","price":)" + price +
           R"(,"data_volume_mb":1024,"validity_days":7,"country_code":"PT","data_type":1})";
}

QByteArray orderRow(const QByteArray& id, const QByteArray& rest)
{
    return R"({"id":")" + id + R"(","plan_id":4107,)" + rest + "}";
}

Esim readyEsim()
{
    Esim esim;
    esim.order = VendorOrderId(u"ord/1"_s);
    esim.iccid = Iccid(u"8935101000000001237"_s);
    esim.key = {AccountId(u"a-1"_s), whitelabel::toEsimId(esim.iccid, esim.order)};
    esim.state = EsimState::ReadyToInstall;
    return esim;
}

TimeWindow january()
{
    return {QDateTime({2026, 1, 1}, {0, 0}, Qt::UTC), QDateTime({2026, 1, 31}, {0, 0}, Qt::UTC)};
}

} // namespace

/// Orders, their eSIMs, the catalogue's pages and the vendor's odd ways.
class TestOrders : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        SIMSTOCK_TEST_INIT
        m_server = std::make_unique<test::ScriptedServer>();
        open();
    }
    void cleanup() { m_vendor.reset(); }

    void theCatalogueIsNotReadWithoutASignIn()
    {
        for (int attempt = 0; attempt < 3; ++attempt)
            m_server->answer(denied, 401); // me, the refresh, the login
        const auto end = test::wait(m_vendor->ports().catalogue->fetchOffers({}));
        QVERIFY(end && !*end);
        QCOMPARE(end->error().kind, ErrorKind::Auth);
        QCOMPARE(calls(),
                 QByteArrayList({"GET /users/me", "POST /auth/refresh", "POST /auth/login"}));
    }

    void theCatalogueInPages()
    {
        m_server->answer(me);
        m_server->answer(R"({"success":true,"data":[)" + planRow(1) + "," + planRow(2, "\"x\"") +
                         R"(],"pagination":{"page":1,"limit":2,"total":4,"total_pages":2}})");
        m_server->answer(R"({"success":true,"data":{"plans":[)" + planRow(3) + "," + planRow(1) +
                         R"(]},"pagination":{"page":2,"limit":2,"total":4,"total_pages":2}})");
        QStringList codes;
        const auto end = test::wait(m_vendor->ports().catalogue->fetchOffers(
            [&codes](const QList<Offer>& offers, ListProgress) {
                for (const auto& offer : offers)
                    codes.append(offer.code.text());
            }));
        QVERIFY(end && end->has_value());
        QVERIFY((*end)->complete);
        QCOMPARE(codes, QStringList({u"1"_s, u"3"_s})); // no price, no offer; and each once
        QCOMPARE(calls().constLast(), QByteArray("GET /plans?page=2&limit=100"));
    }

    void anOrderThatIsAnotherRecordIsAskedOnceMore()
    {
        m_server->answer(R"({"success":true,"data":{"redirectToId":"ord-9"}})", 307);
        m_server->answer(R"({"success":true,"order":)" +
                         orderRow("ord-9", R"("status":"pending")") + "}");
        const auto standing =
            test::wait(m_vendor->ports().ordering->fetchOrder(VendorOrderId(u"ord-1"_s), 1));
        QVERIFY(standing && standing->has_value());
        QVERIFY(!(*standing)->ready && !(*standing)->failed);
        QCOMPARE(calls(), QByteArrayList({"GET /orders/ord-1", "GET /orders/ord-9"}));

        m_server->answer(R"({"data":{"redirectToId":"ord-2"}})", 307);
        m_server->answer(R"({"data":{"redirectToId":"ord-3"}})", 307);
        const auto twice =
            test::wait(m_vendor->ports().ordering->fetchOrder(VendorOrderId(u"ord-1"_s), 1));
        QVERIFY(twice && !*twice);
        QCOMPARE(m_server->seen().size(), 4);
    }

    void cancelHasTwoVerbs_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<bool>("goesOn");
        QTest::newRow("not found, vendor's JSON")
            << 404 << denied << QByteArray("application/json") << true;
        QTest::newRow("not allowed, empty")
            << 405 << QByteArray() << QByteArray("text/plain") << true;
        QTest::newRow("not found, a proxy's page")
            << 404 << QByteArray("<html></html>") << QByteArray("text/html") << false;
        QTest::newRow("refused") << 400 << denied << QByteArray("application/json") << false;
        QTest::newRow("conflict") << 409 << denied << QByteArray("application/json") << false;
        QTest::newRow("broken") << 500 << denied << QByteArray("application/json") << false;
        QTest::newRow("unauthorised") << 401 << denied << QByteArray("application/json") << false;
    }
    void cancelHasTwoVerbs()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, answer);
        QFETCH(QByteArray, type);
        QFETCH(bool, goesOn);
        m_server->answer(answer, status, type);
        m_server->answer(denied, 404);
        const auto act = m_vendor->ports().lifecycle->prepare(ActKind::Cancel, readyEsim());
        QVERIFY(act.has_value());
        QVERIFY(test::wait(m_vendor->ports().acts->execute(*act))->has_value());
        QByteArrayList expected{"POST /orders/ord%2F1/cancel"};
        if (goesOn)
            expected.append("DELETE /orders/ord%2F1"); // once, whatever comes then
        QCOMPARE(calls(), expected);
        if (goesOn)
            QCOMPARE(m_server->seen().constLast().body, QByteArray("{}"));
    }

    void outcomes_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("outcome");
        const auto row = [](const QByteArray& name, int status, const QByteArray& answer,
                            Outcome outcome) {
            QTest::newRow(name.constData()) << status << answer << static_cast<int>(outcome);
        };
        for (const int status : {400, 401, 402, 403, 404, 405, 413, 415, 422, 429}) {
            const auto name = QByteArray::number(status);
            row(name, status, denied, Outcome::Refused);
            row(name + " without success", status, R"({"message":"No"})", Outcome::Unknown);
            row(name + " page", status, "<html></html>", Outcome::Unknown);
        }
        for (const int status : {408, 409, 418, 500, 502, 503, 504})
            row(QByteArray::number(status), status, denied, Outcome::Unknown);
        row("307", 307, R"({"success":false,"data":{"redirectToId":"x"}})", Outcome::Unknown);
        row("no at 200", 200, denied, Outcome::Unknown);
        row("no id", 201, R"({"success":true,"data":{"status":"pending"}})", Outcome::Unknown);
        row("no success", 201, R"({"order":{"id":"o-1"}})", Outcome::Unknown);
        row("empty", 201, "", Outcome::Unknown);
        row("order", 201, R"({"success":true,"order":{"id":"o-1"}})", Outcome::Accepted);
        row("data", 201, R"({"success":true,"data":{"id":17}})", Outcome::Accepted);
        row("data.order", 200, R"({"success":true,"data":{"order":{"id":"o-1"}}})",
            Outcome::Accepted);
    }
    void outcomes()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, answer);
        QFETCH(int, outcome);
        m_server->answer(answer, status);
        const PreparedAct act{.kind = ActKind::Order,
                              .method = "POST",
                              .path = u"/orders"_s,
                              .body = "{}",
                              .idempotencyKey = u"k-1"_s};
        const auto result = test::wait(m_vendor->ports().acts->execute(act));
        QVERIFY(result && result->has_value());
        QCOMPARE(static_cast<int>((*result)->outcome), outcome);
        QCOMPARE((*result)->evidence.httpStatus, status);
        QCOMPARE(m_server->seen().size(), 1);
    }

    void ordersOfSeveralEsimsAreAskedOneByOne()
    {
        m_server->answer(
            R"({"success":true,"data":[)" +
            orderRow("o-1", R"("status":"allocated","iccid":"8935101000000000001",)"
                            R"("quantity":2,"created_at":"2026-01-05T10:00:00Z")") +
            ",7," +
            orderRow("o-2", R"("status":"active","iccid":"8935101000000000003",)"
                            R"("created_at":"2026-01-04T10:00:00Z")") +
            "," + orderRow("o-3", R"("status":"pending","created_at":"2026-01-03T10:00:00Z")") +
            "," +
            orderRow("o-0", R"("status":"active","iccid":"8935101000000000009",)"
                            R"("created_at":"2025-12-04T10:00:00Z")") +
            R"(],"pagination":{"total":5,"totalPages":1}})");
        m_server->answer(R"({"success":true,"data":{"order":)" +
                         orderRow("o-1", R"("status":"allocated","quantity":2)") +
                         R"(,"profiles":[{"iccid":"8935101000000000001","status":"IN_USE"},)"
                         R"({"iccid":"8935101000000000002","status":"GOT_RESOURCE"}]}})");
        QStringList seen;
        const auto end = test::wait(m_vendor->ports().inventory->fetchEsims(
            january(), [&seen](const QList<Esim>& esims, ListProgress) {
                for (const auto& esim : esims)
                    seen.append(esim.key.id.text());
            }));
        QVERIFY(end && end->has_value());
        QVERIFY((*end)->complete);
        QCOMPARE(seen, QStringList({u"8935101000000000003@o-2"_s, u"8935101000000000001@o-1"_s,
                                    u"8935101000000000002@o-1"_s}));
    }

    void topUpPlansHaveASecondPath()
    {
        auto esim = readyEsim();
        m_server->answer(denied, 404);
        m_server->answer(R"({"success":true,"plans":[{"package_code":"P1","price":3}]})");
        const auto offers = test::wait(m_vendor->ports().topUp->fetchTopUps(esim));
        QVERIFY(offers && offers->has_value());
        QCOMPARE((*offers)->size(), 1);
        QCOMPARE(calls().constLast(), QByteArray("GET /profiles/8935101000000001237/topups"));
    }

    void theProviderIsSentWhereItIsKnown()
    {
        m_server->answer(me);
        m_server->answer(R"({"success":true,"plan":{"id":4107,"price":1,"provider_id":"p-7"}})");
        QVERIFY(test::wait(m_vendor->ports().catalogue->fetchOffer(test::offerOf(u"4107"_s)))
                    ->has_value());
        auto esim = readyEsim();
        esim.state = EsimState::InUse;
        esim.offer = OfferCode(u"4107"_s);
        const auto act =
            m_vendor->ports().messages->prepareMessage({.esim = esim, .text = u"Hi"_s});
        QVERIFY(act.has_value());
        QCOMPARE(act->body, QByteArray(R"({"message":"Hi","provider_id":"p-7","type":"iccid"})"));
    }

    void resendingIsAPersonsSetting()
    {
        QVERIFY(!m_vendor->ports().ordering->rules().resendWithSameKey);
        open({{u"keyProven"_s, u"1"_s}});
        QVERIFY(m_vendor->ports().ordering->rules().resendWithSameKey);
        QVERIFY(m_vendor->ports().ordering->rules().customerRequired);
    }

    void anOrderNeedsItsCustomer()
    {
        OrderRequest request;
        request.quantity = 1;
        request.offer.code = OfferCode(u"1"_s);
        request.idempotencyKey = u"k"_s;
        QVERIFY(!m_vendor->ports().ordering->prepareOrder(request));
        request.customerName = u"C"_s;
        request.customerEmail = u"c@mail.example"_s;
        QVERIFY(m_vendor->ports().ordering->prepareOrder(request).has_value());
    }

    void theCustomerOfAnOrderIsChanged()
    {
        m_server->answer(done);
        const auto changed = test::wait(m_vendor->ports().orderEdit->setCustomer(
            VendorOrderId(u"ord-1"_s), u"New name"_s, u"new@mail.example"_s));
        QVERIFY(changed && changed->has_value());
        QCOMPARE(calls(), QByteArrayList({"PUT /orders/ord-1"}));
        QCOMPARE(m_server->seen().constLast().body,
                 QByteArray(R"({"customer_email":"new@mail.example","customer_name":"New name"})"));
        m_server->answer(denied, 422);
        QVERIFY(!*test::wait(m_vendor->ports().orderEdit->setCustomer(VendorOrderId(u"ord-1"_s),
                                                                      u"N"_s, u"n@x.example"_s)));
    }

    void healthNeedsNoSignInAndNoSuccess()
    {
        m_server->answer(R"({"status":"healthy","timestamp":"2025-01-15T10:00:00Z",)"
                         R"("services":{"database":"connected","redis":"connected"}})");
        const auto health = test::wait(m_vendor->ports().health->fetchHealth());
        QVERIFY(health && health->has_value());
        QVERIFY((*health)->healthy);
        QCOMPARE((*health)->detail, u"healthy, database: connected, redis: connected"_s);
        QVERIFY(!m_server->seen().constLast().headers.contains("authorization"));
    }

private:
    void open(const QMap<QString, QString>& settings = {})
    {
        Account account;
        account.id = AccountId(u"a-1"_s);
        account.vendor = VendorId(u"whitelabel"_s);
        account.baseUrl = m_server->url();
        account.settings = settings;
        const whitelabel::SignInMemory memory{.tokens = {.access = Secret("access-1"),
                                                         .refresh = Secret("refresh-1"),
                                                         .session = {},
                                                         .expiresAt = m_clock.now().addSecs(3600),
                                                         .renewAt = {}}};
        const Secret password("Shop#2026pass");
        m_vendor = whitelabel::descriptor({.clock = m_clock,
                                           .pool = m_pool,
                                           .trace = {},
                                           .useSystemProxy = false,
                                           .extraCaPem = {}})
                       .open(account,
                             {{u"email"_s, Secret("ops@shop.example")}, {u"password"_s, password}},
                             {.kept = whitelabel::toMemory(
                                  memory, whitelabel::ownerOf(u"ops@shop.example"_s, password))});
    }
    [[nodiscard]] QByteArrayList calls() const
    {
        QByteArrayList lines;
        for (const auto& request : m_server->seen())
            lines.append(request.method + ' ' + request.path);
        return lines;
    }

    SystemClock m_clock;
    std::unique_ptr<test::ScriptedServer> m_server;
    QThreadPool m_pool;
    std::unique_ptr<Vendor> m_vendor;
};

SIMSTOCK_TEST_MAIN(TestOrders, QCoreApplication)
#include "tst_whitelabelorders.moc"
