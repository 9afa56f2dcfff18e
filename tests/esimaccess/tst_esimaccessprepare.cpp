// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/esimaccess/esimwalk.h"
#include "providers/esimaccess/lifecycle.h"
#include "providers/esimaccess/messages.h"
#include "providers/esimaccess/ordering.h"
#include "providers/esimaccess/topup.h"
#include "providers/esimaccess/webhooks.h"
#include "tests/esimaccess/samples.h"
#include "tests/support/testsupport.h"

using namespace simstock;
using namespace Qt::StringLiterals;

namespace {

OrderRequest request(const Offer& offer, int quantity, int days = 0)
{
    OrderRequest request;
    request.offer = offer;
    request.quantity = quantity;
    request.days = days;
    request.idempotencyKey = u"0b54a7a8-6a39-4fb4-9d52-0f4f4f6ad0c1"_s;
    return request;
}

} // namespace

/// The exact bytes that go out, and what is refused before anything does.
class TestPrepare : public QObject {
    Q_OBJECT
private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void orderOfAPlanCarriesThePriceGuard()
    {
        const auto act =
            esimaccess::Ordering(nullptr).prepareOrder(request(samples::fixedPlan(), 3));
        QVERIFY(act);
        QCOMPARE(act->kind, ActKind::Order);
        QCOMPARE(act->method, QByteArray("POST"));
        QCOMPARE(act->path, u"/api/v1/open/esim/order"_s);
        QCOMPARE(act->idempotencyKey, u"0b54a7a8-6a39-4fb4-9d52-0f4f4f6ad0c1"_s);
        QCOMPARE(act->body,
                 QByteArray("{\"amount\":186000,\"packageInfoList\":[{\"count\":3,"
                            "\"packageCode\":\"PXT001\",\"price\":62000}],"
                            "\"transactionId\":\"0b54a7a8-6a39-4fb4-9d52-0f4f4f6ad0c1\"}"));
        QCOMPARE(esimaccess::Ordering(nullptr).prepareOrder(request(samples::fixedPlan(), 3))->body,
                 act->body);
    }
    void orderOfADayPlanCarriesTheDays()
    {
        const auto act =
            esimaccess::Ordering(nullptr).prepareOrder(request(samples::dayPlan(), 1, 7));
        QVERIFY(act);
        QCOMPARE(act->body,
                 QByteArray("{\"packageInfoList\":[{\"count\":1,\"packageCode\":\"PXD001\","
                            "\"periodNum\":7}],"
                            "\"transactionId\":\"0b54a7a8-6a39-4fb4-9d52-0f4f4f6ad0c1\"}"));
    }
    void impossibleOrdersAreRefusedBeforehand()
    {
        const esimaccess::Ordering ordering(nullptr);
        for (const int quantity : {0, -1, 31, 1'000'000'000})
            QVERIFY(!ordering.prepareOrder(request(samples::fixedPlan(), quantity)));
        for (const int days : {0, -1, 366})
            QVERIFY(!ordering.prepareOrder(request(samples::dayPlan(), 1, days)));
        QVERIFY(ordering.prepareOrder(request(samples::fixedPlan(), 30)));
        QVERIFY(ordering.prepareOrder(request(samples::dayPlan(), 30, 365)));
        auto odd = request(samples::fixedPlan(), 1);
        odd.idempotencyKey.clear();
        QVERIFY(!ordering.prepareOrder(odd));
        odd = request(samples::fixedPlan(), 1);
        odd.offer.code = {};
        QVERIFY(!ordering.prepareOrder(odd));
        odd = request(samples::fixedPlan(), 1);
        odd.offer.cost = *Money::fromMicros(1, Currency::usd());
        const auto tooFine = ordering.prepareOrder(odd);
        QVERIFY(!tooFine);
        QVERIFY(!tooFine.error().userText.isEmpty());
    }
    void rules()
    {
        const auto rules = esimaccess::Ordering(nullptr).rules();
        QCOMPARE(rules.maxQuantity, 30);
        QCOMPARE(rules.maxDays, 365);
        QVERIFY(rules.resendWithSameKey);
        QVERIFY(!rules.customerRequired);
        QCOMPARE(rules.settleTime, milliseconds(60'000));
    }

    void topUps()
    {
        const esimaccess::TopUp topUp(nullptr);
        TopUpRequest wish{.esim = samples::readyEsim(),
                          .offer = samples::fixedPlan(),
                          .days = 0,
                          .idempotencyKey = u"desk-topup-0003"_s};
        wish.offer.code = OfferCode(u"TOPUP_PXT001"_s);
        QCOMPARE(topUp.prepareTopUp(wish)->body,
                 QByteArray("{\"amount\":\"62000\",\"esimTranNo\":\"26010110000009\","
                            "\"packageCode\":\"TOPUP_PXT001\","
                            "\"transactionId\":\"desk-topup-0003\"}"));
        wish.offer = samples::dayPlan();
        wish.days = 3;
        const auto daily = topUp.prepareTopUp(wish);
        QCOMPARE(daily->path, u"/api/v1/open/esim/topup"_s);
        QCOMPARE(daily->body, QByteArray("{\"esimTranNo\":\"26010110000009\","
                                         "\"packageCode\":\"PXD001\",\"periodNum\":\"3\","
                                         "\"transactionId\":\"desk-topup-0003\"}"));
        wish.days = 0;
        QVERIFY(!topUp.prepareTopUp(wish));
        wish.days = 3;
        wish.esim.state = EsimState::Expired;
        QCOMPARE(topUp.prepareTopUp(wish).error().kind, ErrorKind::Conflict);
    }

    void commands()
    {
        const esimaccess::Lifecycle lifecycle;
        const std::tuple<ActKind, EsimState, QString> rows[] = {
            {ActKind::Cancel, EsimState::ReadyToInstall, u"cancel"_s},
            {ActKind::Suspend, EsimState::InUse, u"suspend"_s},
            {ActKind::Resume, EsimState::Paused, u"unsuspend"_s},
            {ActKind::Revoke, EsimState::InUse, u"revoke"_s}};
        for (const auto& [kind, state, word] : rows) {
            Esim esim = samples::readyEsim();
            esim.state = state;
            const auto act = lifecycle.prepare(kind, esim);
            QVERIFY(act);
            QCOMPARE(act->kind, kind);
            QCOMPARE(act->path, u"/api/v1/open/esim/"_s + word);
            QCOMPARE(act->body, QByteArray("{\"esimTranNo\":\"26010110000009\"}"));
            QVERIFY(act->idempotencyKey.isEmpty());
        }
    }
    void idsCannotEscapeTheirPlace()
    {
        Esim esim = samples::readyEsim();
        esim.key.id = VendorEsimId(u"../cancel\",\"x\":\""_s);
        const auto act = esimaccess::Lifecycle().prepare(ActKind::Cancel, esim);
        QCOMPARE(act->path, u"/api/v1/open/esim/cancel"_s);
        QCOMPARE(act->body, QByteArray("{\"esimTranNo\":\"../cancel\\\",\\\"x\\\":\\\"\"}"));
    }

    void messages()
    {
        const esimaccess::Messages messages;
        Esim esim = samples::readyEsim();
        esim.state = EsimState::InUse;
        const auto prepared = [&](const QString& text) {
            return messages.prepareMessage({.esim = esim, .text = text});
        };
        const auto act = prepared(u"Olá \"✓\""_s);
        QCOMPARE(act->path, u"/api/v1/open/esim/sendSms"_s);
        QCOMPARE(act->body,
                 u"{\"esimTranNo\":\"26010110000009\",\"message\":\"Olá \\\"✓\\\"\"}"_s.toUtf8());
        QVERIFY(!prepared(u"  "_s));
        QVERIFY(prepared(QString(500, u'x')));
        QVERIFY(!prepared(QString(501, u'x')));
        QVERIFY(prepared(u"😀"_s.repeated(500)));
        QVERIFY(!prepared(u"😀"_s.repeated(501)));
        esim.state = EsimState::ReadyToInstall;
        QVERIFY(!prepared(u"x"_s));
    }
    void webhooks()
    {
        const esimaccess::Webhooks webhooks(nullptr);
        QCOMPARE(webhooks.prepareSave(u" https://shop.example/hook "_s)->body,
                 QByteArray("{\"webhook\":\"https://shop.example/hook\"}"));
        for (const auto& url : {u"http://shop.example"_s, u"ftp://x"_s, u""_s, u"https://"_s,
                                u"https://u:p@shop.example"_s, u"javascript:alert(1)"_s})
            QVERIFY(!webhooks.prepareSave(url));
    }

    void queryTimes()
    {
        QCOMPARE(esimaccess::toQueryTime(QDateTime(QDate(2010, 6, 30), QTime(1, 20, 59), Qt::UTC)),
                 u"2010-06-30T01:20+00:00"_s);
    }
    void standings()
    {
        const auto ready = samples::readyEsim();
        QVERIFY(esimaccess::standingOf({ready}, 1).ready);
        QVERIFY(!esimaccess::standingOf({ready}, 2).ready);
        QVERIFY(!esimaccess::standingOf({}, 1).ready);
        auto waiting = ready;
        waiting.state = EsimState::BeingPrepared;
        QVERIFY(!esimaccess::standingOf({ready, waiting}, 2).ready);
        auto codeless = ready;
        codeless.hasCode = false;
        QVERIFY(!esimaccess::standingOf({codeless}, 1).ready);
        codeless.state = EsimState::Ended;
        QVERIFY(esimaccess::standingOf({codeless}, 1).ready);
    }
    void ordersArePutTogether()
    {
        auto first = samples::readyEsim();
        auto second = first;
        second.key.id = VendorEsimId(u"2"_s);
        auto later = first;
        later.key.id = VendorEsimId(u"3"_s);
        later.order = VendorOrderId(u"B2"_s);
        later.requestKey = u"other"_s;
        later.boughtAt = first.boughtAt.addSecs(60);
        const auto orders = esimaccess::ordersOf({first, later, second});
        QCOMPARE(orders.size(), 2);
        QCOMPARE(orders.at(0).id.text(), u"B2"_s);
        QCOMPARE(orders.at(0).quantity, 1);
        QCOMPARE(orders.at(1).id.text(), u"B26010110000007"_s);
        QCOMPARE(orders.at(1).quantity, 2);
        QCOMPARE(orders.at(1).requestKey, u"desk-20260101-0007"_s);
        QCOMPARE(orders.at(1).offer.text(), u"PXT001"_s);
    }
};

SIMSTOCK_TEST_MAIN(TestPrepare, QCoreApplication)
#include "tst_esimaccessprepare.moc"
