// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/whitelabelshop.h"

using namespace simstock;
using namespace simstock::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray one()
{
    return "{\"id\":\"wh-12\",\"name\":\"Orders\",\"endpoint_url\":\"https://shop.example/"
           "hook?a=1\","
           "\"event_types\":[\"order.status_changed\",\"esim.smdp_event\"],\"status\":\"active\","
           "\"timeout_seconds\":20,\"retry_count\":5,\"last_delivery_at\":\"2026-01-01T10:00:00."
           "000Z\"}";
}

WebhookSubscription wish()
{
    WebhookSubscription hook;
    hook.name = u"Orders"_s;
    hook.url = QUrl(u"https://shop.example/hook?a=1"_s);
    hook.events = {u"order.status_changed"_s, u"esim.smdp_event"_s};
    hook.timeoutSeconds = 20;
    hook.retries = 5;
    return hook;
}

WebhookSubscription kept()
{
    auto hook = wish();
    hook.id = u"wh-12"_s;
    return hook;
}

QString words(const WebhookSubscription& hook)
{
    return u"%1 %2 %3 [%4] %5 %6/%7 %8"_s
        .arg(hook.id, hook.name, hook.url.toString(), hook.events.join(u','), hook.status)
        .arg(hook.timeoutSeconds)
        .arg(hook.retries)
        .arg(hook.lastDelivery.toString(Qt::ISODate));
}

QString allWords(const WebhookList& list)
{
    QStringList ids;
    for (const auto& hook : list.subscriptions)
        ids.append(hook.id);
    return ids.join(u' ') + u" of "_s + list.knownEvents.join(u' ');
}

QString keptWords()
{
    return u"wh-12 Orders https://shop.example/hook?a=1 "
           "[order.status_changed,esim.smdp_event] active 20/5 2026-01-01T10:00:00Z"_s;
}

QByteArray wishBody(const QByteArray& secret)
{
    return "{\"name\":\"Orders\",\"endpoint_url\":\"https://shop.example/hook?a=1\","
           "\"event_types\":[\"order.status_changed\",\"esim.smdp_event\"]," +
           secret + "\"timeout_seconds\":20,\"retry_count\":5}";
}

QList<Exchange> exchanges()
{
    return {
        {"list",
         "GET",
         "/webhook-subscriptions?page=1&limit=100",
         {},
         "{\"success\":true,\"data\":[" + one() +
             "],\"available_event_types\":[\"order.status_changed\",{\"type\":\"esim.smdp_event\"}]"
             ","
             "\"pagination\":{\"page\":1,\"limit\":20,\"total\":1,\"totalPages\":1}}",
         u"wh-12 of order.status_changed esim.smdp_event"_s,
         [](Vendor& vendor) {
             return said(vendor.ports().subscriptions->fetchSubscriptions(), allWords);
         }},
        {"one",
         "GET",
         "/webhook-subscriptions/wh-12",
         {},
         "{\"success\":true,\"data\":" + one() + '}',
         keptWords(),
         [](Vendor& vendor) {
             return said(vendor.ports().subscriptions->fetchSubscription(u"wh-12"_s), words);
         }},
        {"create", "POST", "/webhook-subscriptions", wishBody("\"secret\":\"whsec_demo_0001\","),
         "{\"success\":true,\"data\":{\"id\":\"wh-12\",\"status\":\"active\"}}",
         u"wh-12 Orders https://shop.example/hook?a=1 [order.status_changed,esim.smdp_event] "
         "active 20/5 "_s,
         [](Vendor& vendor) {
             return said(vendor.ports().subscriptions->save(wish(), Secret("whsec_demo_0001")),
                         words);
         }},
        {"update", "PUT", "/webhook-subscriptions/wh-12", wishBody({}),
         "{\"success\":true,\"subscription\":" + one() + '}', keptWords(),
         [](Vendor& vendor) {
             return said(vendor.ports().subscriptions->save(kept(), Secret()), words);
         }},
        {"delete", "DELETE", "/webhook-subscriptions/wh-12", "{}",
         "{\"success\":true,\"message\":\"Deleted\"}", u"done"_s,
         [](Vendor& vendor) { return done(vendor.ports().subscriptions->remove(u"wh-12"_s)); }},
        {"test", "POST", "/webhook-subscriptions/wh-12/test", "{}",
         "{\"success\":true,\"message\":\"Test webhook sent\"}", u"Test webhook sent"_s,
         [](Vendor& vendor) {
             return said(vendor.ports().subscriptions->test(u"wh-12"_s),
                         [](const QString& text) { return text; });
         }},
        {"logs",
         "GET",
         "/webhook-subscriptions/wh-12/logs?page=1&limit=100&status=failed",
         {},
         "{\"success\":true,\"data\":["
         "{\"id\":\"l-1\",\"event_type\":\"order.status_changed\",\"status\":\"failed\",\"response_"
         "status\":500,"
         "\"duration_ms\":120,\"attempt\":1,\"created_at\":\"2026-01-01T10:00:00Z\"},"
         "{\"id\":\"l-2\",\"event_type\":\"order.status_changed\",\"status\":\"failed\",\"response_"
         "status\":502,"
         "\"attempt\":2,\"created_at\":\"2026-01-01T10:05:00Z\",\"error_message\":\"Bad "
         "gateway\"}],"
         "\"pagination\":{\"totalPages\":1}}",
         u"l-2 order.status_changed failed 502 2 -1 Bad gateway|"
         "l-1 order.status_changed failed 500 1 120 "_s,
         [](Vendor& vendor) {
             return said(vendor.ports().subscriptions->fetchDeliveries(u"wh-12"_s, u"failed"_s),
                         [](const QList<WebhookDelivery>& rows) {
                             QStringList lines;
                             for (const auto& row : rows)
                                 lines.append(
                                     u"%1 %2 %3 %4 %5 %6 %7"_s.arg(row.id, row.event, row.status)
                                         .arg(row.httpStatus)
                                         .arg(row.attempt)
                                         .arg(row.duration.count())
                                         .arg(row.detail));
                             return lines.join(u'|');
                         });
         }},
    };
}

} // namespace

/// Every call about webhook subscriptions, and what is never sent.
class TestWebhooks : public QObject {
    Q_OBJECT
private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void good_data() { tableOf(exchanges()); }
    void good() { checkGood(currentOf(exchanges())); }
    void refused_data() { tableOf(exchanges()); }
    void refused() { checkRefused(currentOf(exchanges())); }
    void malformed_data() { tableOf(exchanges()); }
    void malformed() { checkMalformed(currentOf(exchanges())); }
    void pageOfHtml_data() { tableOf(exchanges()); }
    void pageOfHtml() { checkPageOfHtml(currentOf(exchanges())); }
    void unauthorised_data() { tableOf(exchanges()); }
    void unauthorised() { checkUnauthorised(currentOf(exchanges())); }

    /// Without the vendor's own list of events the names its live clients use are offered; without
    /// any word of pages the walk ends with a page that brings nothing new.
    void eventsNobodyNames()
    {
        WhitelabelShop shop;
        const QByteArray answer = "{\"success\":true,\"data\":[" + one() + ",{\"odd\":true}]}";
        shop.server().answer(answer);
        shop.server().answer(answer);
        const auto list = wait(shop.vendor().ports().subscriptions->fetchSubscriptions());
        QVERIFY(list && list->has_value());
        QCOMPARE((*list)->subscriptions.size(), 1);
        QVERIFY((*list)->knownEvents.contains(u"order.status_changed"_s));
        QCOMPARE((*list)->knownEvents.size(), 5);
        QCOMPARE(shop.seen().size(), 2);
        QCOMPARE(shop.seen().at(1).path, QByteArray("/webhook-subscriptions?page=2&limit=100"));
    }

    void isNotSent_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QStringList>("events");
        const QStringList events{u"order.status_changed"_s};
        QTest::newRow("no name") << u" "_s << u"https://shop.example/h"_s << events;
        QTest::newRow("no host") << u"Orders"_s << u"https:///h"_s << events;
        QTest::newRow("plain http") << u"Orders"_s << u"http://shop.example/h"_s << events;
        QTest::newRow("credentials") << u"Orders"_s << u"https://a:b@shop.example/h"_s << events;
        QTest::newRow("no event") << u"Orders"_s << u"https://shop.example/h"_s << QStringList();
    }
    void isNotSent()
    {
        QFETCH(QString, name);
        QFETCH(QString, url);
        QFETCH(QStringList, events);
        WhitelabelShop shop;
        WebhookSubscription hook;
        hook.name = name;
        hook.url = QUrl(url);
        hook.events = events;
        const auto result = wait(shop.vendor().ports().subscriptions->save(hook, Secret("x")));
        QVERIFY(result && !result->has_value());
        QCOMPARE(result->error().kind, ErrorKind::Rejected);
        QVERIFY(shop.server().seen().isEmpty());
    }

    /// A vendor that echoes the secret does not get it into a detail.
    void echoedSecret()
    {
        WhitelabelShop shop;
        shop.server().answer("{\"success\":false,\"message\":\"cannot use k9-hush-77 here\"}", 400);
        const auto result =
            wait(shop.vendor().ports().subscriptions->save(wish(), Secret("k9-hush-77")));
        QVERIFY(result && !result->has_value());
        QVERIFY(result->error().detail.contains(u"cannot use"_s));
        QVERIFY(!result->error().detail.contains(u"k9-hush-77"_s));
    }
};

SIMSTOCK_TEST_MAIN(TestWebhooks, QCoreApplication)
#include "tst_whitelabelwebhooks.moc"
