// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/whitelabel/webhookrows.h"

#include "models/core/redaction.h"
#include "models/core/webaddress.h"
#include "providers/whitelabel/changes.h"
#include "providers/whitelabel/words.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simstock::whitelabel {

namespace {

using json::Value;

constexpr qsizetype textLimit = 500;
constexpr qint64 mostSeconds = 24 * 60 * 60;
constexpr qint64 mostAttempts = 1'000;

int bounded(const std::optional<qint64>& number, qint64 most, int otherwise)
{
    return number && *number >= 0 && *number <= most ? static_cast<int>(*number) : otherwise;
}

WebhookSubscription overlay(const LooseRow& row, WebhookSubscription hook)
{
    const auto take = [](QString& field, const QString& read, qsizetype most) {
        if (!read.isEmpty())
            field = read.left(most);
    };
    take(hook.id, row.text({"id", "subscription_id", "subscriptionId", "_id"}), textLimit);
    take(hook.name, row.text({"name"}), textLimit);
    take(hook.status, row.text({"status", "state"}), wordLimit);
    const auto isActive = row.truth({"is_active", "isActive", "active"});
    if (isActive && row.text({"status", "state"}).isEmpty())
        hook.status = *isActive ? u"active"_s : u"inactive"_s;
    const QString url = row.text({"endpoint_url", "endpointUrl", "url"});
    if (!url.isEmpty())
        hook.url = QUrl(url, QUrl::StrictMode);
    const auto events = row.texts({"event_types", "eventTypes", "events"});
    if (!events.isEmpty())
        hook.events = events;
    hook.timeoutSeconds = bounded(row.integer({"timeout_seconds", "timeoutSeconds", "timeout"}),
                                  mostSeconds, hook.timeoutSeconds);
    hook.retries = bounded(row.integer({"retry_count", "retryCount", "max_retries", "retries"}),
                           mostAttempts, hook.retries);
    const auto last = row.time({"last_delivery_at", "lastDeliveryAt", "last_triggered_at",
                                "last_delivery", "last_success_at"});
    if (last.isValid())
        hook.lastDelivery = last;
    return hook;
}

std::optional<WebhookSubscription> readHook(const Value& item)
{
    auto hook = overlay(LooseRow(item), WebhookSubscription());
    return hook.id.isEmpty() ? std::nullopt : std::optional(std::move(hook));
}

std::optional<WebhookDelivery> readDelivery(const Value& item)
{
    const LooseRow row(item);
    WebhookDelivery delivery;
    delivery.id = row.text({"id", "delivery_id", "log_id", "_id"}).left(textLimit);
    delivery.event = row.text({"event_type", "event", "eventType"}).left(wordLimit);
    delivery.status = row.text({"status", "state"}).left(wordLimit);
    if (delivery.status.isEmpty() && delivery.event.isEmpty())
        return std::nullopt;
    delivery.httpStatus = bounded(row.integer({"response_status", "http_status", "status_code",
                                               "response_code", "responseStatus", "statusCode"}),
                                  999, 0);
    const auto duration =
        row.integer({"duration_ms", "response_time_ms", "durationMs", "response_time", "duration"});
    if (duration && *duration >= 0 && *duration <= mostSeconds * 1000)
        delivery.duration = milliseconds(*duration);
    delivery.attempt = bounded(
        row.integer({"attempt", "attempt_number", "attempts", "retry_count"}), mostAttempts, 0);
    delivery.at = row.time({"created_at", "createdAt", "delivered_at", "sent_at", "timestamp"});
    delivery.detail =
        redacted(row.text({"error_message", "error", "response_body", "message"}).left(textLimit));
    return delivery;
}

/// The vendor must reach it; loopback is for a vendor on this machine.
bool isReachable(const QUrl& url)
{
    return isWebAddress(url) && !url.hasFragment();
}

/// Beside the list or in data; its name is not known.
QStringList readKnownEvents(const Envelope& envelope)
{
    const auto read = [](const Value& object) {
        return LooseRow(object).texts({"available_event_types", "availableEventTypes",
                                       "available_events", "event_types", "eventTypes"});
    };
    auto events = read(envelope.root());
    return events.isEmpty() ? read(envelope.object({})) : events;
}

} // namespace

Result<SubscriptionPage> readSubscriptions(HttpReply reply)
{
    const auto envelope = openReply(std::move(reply));
    if (!envelope)
        return failure(envelope.error());
    auto page = readPage(*envelope, {"subscriptions", "webhooks", "webhook_subscriptions", "items"},
                         readHook);
    if (!page)
        return failure(std::move(page.error()));
    return SubscriptionPage{.page = std::move(*page), .knownEvents = readKnownEvents(*envelope)};
}

QStringList usualEvents()
{
    return {u"order.status_changed"_s, u"order.data_usage_updated"_s, u"order.validity_updated"_s,
            u"esim.status_changed"_s, u"esim.smdp_event"_s};
}

Result<WebhookSubscription> readSubscription(HttpReply reply)
{
    const auto envelope = openReply(std::move(reply));
    if (!envelope)
        return failure(envelope.error());
    auto hook = readHook(envelope->object({"subscription", "webhook", "webhook_subscription"}));
    if (!hook)
        return failure(makeError(ErrorKind::Protocol, u"Missing: data.id"_s));
    return *hook;
}

Result<WebhookSubscription> readSavedSubscription(HttpReply reply, WebhookSubscription wish)
{
    const auto envelope = openChange(std::move(reply));
    if (!envelope)
        return failure(envelope.error());
    return overlay(LooseRow(envelope->object({"subscription", "webhook", "webhook_subscription"})),
                   std::move(wish));
}

Result<QJsonObject> subscriptionBody(const WebhookSubscription& wish, const Secret& secret)
{
    if (wish.name.trimmed().isEmpty())
        return failure(notSent(Words::tr("A webhook needs a name. Nothing was sent.")));
    if (!isReachable(wish.url))
        return failure(notSent(Words::tr("A webhook address starts with https:// and names a "
                                         "host. Nothing was sent.")));
    if (wish.events.isEmpty())
        return failure(notSent(Words::tr("A webhook needs at least one event. Nothing was sent.")));
    if (wish.timeoutSeconds < 1 || wish.retries < 0)
        return failure(notSent(Words::tr("A webhook waits for at least a second and is not "
                                         "repeated less than never. Nothing was sent.")));
    QJsonObject body{{u"name"_s, wish.name.trimmed()},
                     {u"endpoint_url"_s, wish.url.toString(QUrl::FullyEncoded)},
                     {u"event_types"_s, QJsonArray::fromStringList(wish.events)},
                     {u"timeout_seconds"_s, wish.timeoutSeconds},
                     {u"retry_count"_s, wish.retries}};
    if (!secret.isEmpty())
        body.insert(u"secret"_s, QString::fromUtf8(secret.reveal()));
    return body;
}

Result<Page<WebhookDelivery>> readDeliveries(HttpReply reply)
{
    auto page =
        decodePage(std::move(reply), {"logs", "deliveries", "webhook_logs", "items"}, readDelivery);
    if (!page)
        return page;
    // Newest first, whatever the vendor's order; rows without a time come last.
    std::stable_sort(page->rows.begin(), page->rows.end(), [](const auto& left, const auto& right) {
        return left.at.isValid() && (!right.at.isValid() || left.at > right.at);
    });
    return page;
}

} // namespace simstock::whitelabel
