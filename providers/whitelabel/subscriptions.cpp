// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/whitelabel/subscriptions.h"

#include "providers/whitelabel/changes.h"
#include "providers/whitelabel/webhookrows.h"
#include "providers/whitelabel/words.h"

using namespace Qt::StringLiterals;

namespace simstock::whitelabel {

namespace {

constexpr WalkBounds deliveryBounds{.rows = 500, .pages = 5, .time = milliseconds(60'000)};

} // namespace

Call<WebhookList> Subscriptions::fetchSubscriptions()
{
    const auto events = std::make_shared<QStringList>();
    const auto ask = [session = m_session, events](int page) {
        auto read = session->read<SubscriptionPage>(
            {.key = "webhooks"_L1, .query = pageQuery(page)}, readSubscriptions);
        return transform(
            std::move(read),
            [events](Result<SubscriptionPage> got) -> Result<Page<WebhookSubscription>> {
                if (!got)
                    return failure(std::move(got.error()));
                if (events->isEmpty())
                    *events = got->knownEvents;
                return std::move(got->page);
            });
    };
    auto rows = collectPages<WebhookSubscription>(
        m_session->clock(), ask, [](const WebhookSubscription& hook) { return hook.id; });
    return transform(
        std::move(rows), [events](Result<QList<WebhookSubscription>> all) -> Result<WebhookList> {
            if (!all)
                return failure(std::move(all.error()));
            return WebhookList{.subscriptions = std::move(*all),
                               .knownEvents = events->isEmpty() ? usualEvents() : *events};
        });
}

Call<WebhookSubscription> Subscriptions::fetchSubscription(const QString& id)
{
    if (id.isEmpty())
        return Call<WebhookSubscription>::ready(failure(unnamed()));
    return m_session->read<WebhookSubscription>(
        {.key = "webhooks.one"_L1, .values = {{u"id"_s, id}}}, readSubscription);
}

Call<WebhookSubscription> Subscriptions::save(const WebhookSubscription& wish, const Secret& secret)
{
    const auto body = subscriptionBody(wish, secret);
    if (!body)
        return Call<WebhookSubscription>::ready(failure(body.error()));
    auto sent =
        m_session->change({.key = wish.id.isEmpty() ? "webhooks.create"_L1 : "webhooks.update"_L1,
                           .values = {{u"id"_s, wish.id}},
                           .body = toBody(*body),
                           .limits = HttpLimits::spend()});
    return transform(std::move(sent),
                     [wish, secret](Result<HttpReply> reply) -> Result<WebhookSubscription> {
                         if (!reply)
                             return failure(without(secret, std::move(reply.error())));
                         auto saved = readSavedSubscription(std::move(*reply), wish);
                         if (!saved)
                             return failure(without(secret, std::move(saved.error())));
                         return saved;
                     });
}

Call<bool> Subscriptions::remove(const QString& id)
{
    if (id.isEmpty())
        return Call<bool>::ready(failure(unnamed()));
    auto sent = m_session->change(
        {.key = "webhooks.delete"_L1, .values = {{u"id"_s, id}}, .limits = HttpLimits::spend()});
    return transform(std::move(sent), [](Result<HttpReply> reply) -> Result<bool> {
        if (!reply)
            return failure(std::move(reply.error()));
        return readDone(std::move(*reply));
    });
}

Call<QString> Subscriptions::test(const QString& id)
{
    if (id.isEmpty())
        return Call<QString>::ready(failure(unnamed()));
    auto sent = m_session->change(
        {.key = "webhooks.test"_L1, .values = {{u"id"_s, id}}, .limits = HttpLimits::spend()});
    return transform(std::move(sent), [](Result<HttpReply> reply) -> Result<QString> {
        if (!reply)
            return failure(std::move(reply.error()));
        return readSentence(std::move(*reply), Words::tr("The vendor has sent a test event."));
    });
}

Call<QList<WebhookDelivery>> Subscriptions::fetchDeliveries(const QString& id,
                                                            const QString& status)
{
    if (id.isEmpty())
        return Call<QList<WebhookDelivery>>::ready(failure(unnamed()));
    const auto ask = [session = m_session, id, status](int page) {
        auto query = pageQuery(page);
        if (!status.isEmpty())
            query.addQueryItem(u"status"_s, QString::fromLatin1(QUrl::toPercentEncoding(status)));
        return session->read<Page<WebhookDelivery>>(
            {.key = "webhooks.logs"_L1, .values = {{u"id"_s, id}}, .query = query}, readDeliveries);
    };
    return collectPages<WebhookDelivery>(
        m_session->clock(), ask, [](const WebhookDelivery& row) { return row.id; }, deliveryBounds);
}

} // namespace simstock::whitelabel
