// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/adminstock.h"

#include <QAction>

namespace simstock::test {

using namespace Qt::StringLiterals;

namespace {

WebhookSubscription subscription(const QString& id, const QString& name, const QString& host,
                                 const QString& status, const QDateTime& last)
{
    WebhookSubscription one;
    one.id = id;
    one.name = name;
    one.url = QUrl(u"https://%1/hooks/esim"_s.arg(host));
    one.events = {u"order.status_changed"_s, u"esim.status_changed"_s};
    one.status = status;
    one.lastDelivery = last;
    return one;
}

} // namespace

AdminRig::AdminRig() : admin(script), layouts(settings)
{
    // The desk has its own copy of the directory: open the same workspace once more.
    desk.reset();
    provideAdmin(directory, admin);
    const auto workspace = Workspace::open(folder.filePath(u"workspace"_s));
    desk = std::make_unique<Desk>(*workspace, secrets, directory, clock);
    [[maybe_unused]] const Status opened = desk->open();
    Q_ASSERT(opened);
    settle();
}

void AdminRig::addAccounts()
{
    account = addAccount(u"Harbour Travel"_s);
    addressAccount = addAccount(u"Address only"_s);
    plainAccount = addAccount(u"Plain shop"_s, Environment::Sandbox);
}

void AdminRig::stockEverything()
{
    const auto now = clock.now();
    admin.webhooks.usually(WebhookList{
        {subscription(u"w1"_s, u"Orders and eSIMs"_s, u"shop.harbour.example"_s, u"active"_s,
                      now.addSecs(-240)),
         subscription(u"w2"_s, u"Usage alarms"_s, u"alarms.harbour.example"_s, u"failed"_s,
                      now.addDays(-2)),
         subscription(u"w3"_s, u"Old <b>portal</b>"_s, u"old.example"_s, u"inactive"_s, {})},
        {u"order.status_changed"_s, u"order.data_usage_updated"_s, u"order.validity_updated"_s,
         u"esim.status_changed"_s, u"esim.smdp_event"_s}});
    admin.deliveries.usually(QList<WebhookDelivery>{
        {u"d1"_s, u"order.status_changed"_s, u"success"_s, 200, milliseconds(184), 1,
         now.addSecs(-240), u"{\"order_id\":\"4711\"}"_s},
        {u"d2"_s, u"esim.status_changed"_s, u"failed"_s, 503, milliseconds(5012), 3,
         now.addSecs(-4000), u"Service unavailable"_s},
        {u"d3"_s,
         u"order.status_changed"_s,
         u"pending"_s,
         0,
         milliseconds(-1),
         1,
         now.addSecs(-9000),
         {}}});
    admin.url.usually(u"https://hooks.harbour.example/one"_s);
    BrandProfile first{u"b1"_s,
                       u"Harbour Travel"_s,
                       u"Harbour Travel Lisbon"_s,
                       u"#0B6E6E"_s,
                       true,
                       QUrl(u"https://vendor.example/logo.png"_s)};
    BrandProfile second{u"b2"_s, u"Events"_s, u"Harbour Events"_s, u"#F0B45B"_s, false, {}};
    admin.brands.usually(QList<BrandProfile>{first, second});
    admin.mailServer.usually(MailServer{u"smtp.harbour.example"_s, 587, u"shop"_s, true,
                                        u"esim@harbour.example"_s, u"Harbour Travel"_s, true,
                                        true});
    QList<PriceOverride> prices;
    for (int plan = 0; plan < 8; ++plan) {
        const auto offer = plans().at(plan * 2);
        PriceOverride one;
        one.offer = offer.code;
        one.planName = offer.name;
        if (plan % 3 == 0)
            one.finalPrice = dollars(plan == 6 ? 99 : 499 + plan * 300);
        else
            one.markupMicros = (20 + plan * 5) * Money::unit;
        prices.append(one);
    }
    admin.prices.usually(prices);
}

void AdminRig::trigger(Pane& pane, ActionId action)
{
    actions.refresh([&pane](ActionId id) { return pane.availability(id); });
    const auto connection = QObject::connect(&actions, &ActionSet::triggered, &pane,
                                             [&pane](ActionId id) { pane.trigger(id); });
    actions.action(action)->trigger();
    QObject::disconnect(connection);
    settle();
}

QString AdminRig::obstacle(const Pane& pane, ActionId action)
{
    const auto answer = pane.availability(action);
    return answer.possible ? QString() : answer.reason;
}

ActAnswer AdminRig::answer(Outcome outcome)
{
    ActAnswer answer;
    answer.outcome = outcome;
    answer.evidence.anyByteLeft = outcome != Outcome::NotSent;
    if (outcome != Outcome::Accepted)
        answer.error =
            makeError(outcome == Outcome::Unknown ? ErrorKind::Timeout : ErrorKind::Rejected);
    return answer;
}

} // namespace simstock::test
