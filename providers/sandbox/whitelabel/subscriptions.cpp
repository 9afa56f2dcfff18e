// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/core/loopbackpost.h"
#include "providers/sandbox/whitelabel/calls.h"

#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QUrl>

// Webhook subscriptions (contract whitelabel, section 12).

namespace simstock::sandbox::whitelabel {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxLogs = 200;

QStringList events(const Call& call)
{
    if (call.platform.isSeed(u"events"_s))
        return {u"ORDER_STATUS"_s, u"ESIM_STATUS"_s};
    return {u"order.status_changed"_s, u"order.data_usage_updated"_s, u"order.validity_updated"_s,
            u"esim.status_changed"_s, u"esim.smdp_event"_s};
}

QJsonObject publicJson(QJsonObject subscription)
{
    subscription.remove(u"logs");
    return subscription;
}

QJsonObject* find(Call& call)
{
    const auto found = call.user->subscriptions.find(call.ids[0]);
    return found == call.user->subscriptions.end() ? nullptr : &found->second;
}

void readEvents(const Call& call, Fields& fields, QJsonObject& json)
{
    const auto wanted = fields.requiredTexts(u"event_types"_s);
    const auto known = events(call);
    for (const auto& name : wanted) {
        if (!known.contains(name))
            fields.refuse(u"unknown event type %1"_s.arg(name.left(60)));
    }
    json.insert(u"event_types"_s, QJsonArray::fromStringList(wanted));
}

/// What is there; bounds are nowhere stated.
void readSubscription(const Call& call, Fields& fields, QJsonObject& json)
{
    if (fields.has(u"name"_s))
        json.insert(u"name"_s, fields.requiredText(u"name"_s));
    if (fields.has(u"endpoint_url"_s)) {
        const QUrl url(fields.requiredText(u"endpoint_url"_s, 2000), QUrl::StrictMode);
        if ((url.scheme() != "http"_L1 && url.scheme() != "https"_L1) || url.host().isEmpty())
            fields.refuse(u"endpoint_url must be a URL"_s);
        json.insert(u"endpoint_url"_s, url.toString(QUrl::FullyEncoded));
    }
    if (fields.has(u"event_types"_s))
        readEvents(call, fields, json);
    if (const auto seconds = fields.integer(u"timeout_seconds"_s, 1, 300))
        json.insert(u"timeout_seconds"_s, *seconds);
    if (const auto count = fields.integer(u"retry_count"_s, 0, 20))
        json.insert(u"retry_count"_s, *count);
    if (fields.has(u"status"_s)) {
        const auto status = fields.text(u"status"_s);
        if (status != "active"_L1 && status != "inactive"_L1)
            fields.refuse(u"status must be active or inactive"_s);
        json.insert(u"status"_s, status);
    }
}

QByteArray secretOf(const Call& call, const QString& id)
{
    // Secrets are not saved: after a restart another one signs.
    return call.user->webhookSecrets.value(
        id, call.platform.derivation().hex("whitelabel webhook", id.toUtf8(), 32));
}

bool isGood(const std::optional<int>& status)
{
    return !status || (*status >= 200 && *status < 300);
}

void log(Call& call, const QString& id, const QString& event, const std::optional<int>& status)
{
    const auto found = call.user->subscriptions.find(id);
    if (found == call.user->subscriptions.end())
        return; // deleted meanwhile
    auto logs = found->second.value(u"logs").toArray();
    logs.prepend(
        QJsonObject{{u"id"_s, call.platform.uuid(u"delivery"_s, call.platform.nextNumber())},
                    {u"event"_s, event},
                    {u"status"_s, isGood(status) ? u"success"_s : u"failed"_s},
                    {u"response_code"_s, !status       ? QJsonValue(200)
                                         : *status > 0 ? QJsonValue(*status)
                                                       : QJsonValue(QJsonValue::Null)},
                    {u"created_at"_s, Call::timeText(call.platform.now())}});
    while (logs.size() > maxLogs)
        logs.removeLast();
    found->second.insert(u"logs"_s, logs);
    call.platform.changed();
}

/// The body, signed. An address that is not of this machine counts as reached, with no connection.
std::optional<int> send(Call& call, const QString& url, const QByteArray& secret,
                        const QString& event, const QJsonObject& data)
{
    const auto now = call.platform.now();
    // In the order of the contract's sample: what is signed are these bytes.
    const QByteArray body =
        "{\"id\":\"" + call.platform.uuid(u"event"_s, call.platform.nextNumber()).toLatin1() +
        "\",\"timestamp\":\"" + utcText(now, u".000Z"_s).toLatin1() + "\",\"event\":\"" +
        event.toUtf8() + "\",\"data\":" + QJsonDocument(data).toJson(QJsonDocument::Compact) +
        ",\"version\":\"1.0\"}";
    const auto signature =
        QMessageAuthenticationCode::hash(body, secret, QCryptographicHash::Sha256).toHex();
    call.lock.unlock(); // somebody else's server, perhaps one that asks us
    const auto status = postToLoopback(
        url, body,
        {{"X-Webhook-Signature", "sha256=" + signature}, {"X-Webhook-Event", event.toUtf8()}});
    call.lock.lock();
    return status;
}

/// False when it was not answered with 2xx.
bool deliver(Call& call, const QString& subscription, const QString& event, const QJsonObject& data)
{
    const auto url = call.user->subscriptions.at(subscription).value(u"endpoint_url").toString();
    const auto status = send(call, url, secretOf(call, subscription), event, data);
    log(call, subscription, event, status);
    return isGood(status);
}

} // namespace

int deliverToAll(Call& call, const QString& event, const QJsonObject& data)
{
    QStringList wanted;
    for (const auto& [id, subscription] : call.user->subscriptions) {
        if (subscription.value(u"status").toString() == "active"_L1 &&
            subscription.value(u"event_types").toArray().contains(event))
            wanted.append(id);
    }
    int sent = 0;
    for (const auto& id : std::as_const(wanted)) {
        if (call.user->subscriptions.contains(id) && deliver(call, id, event, data))
            ++sent;
    }
    return sent;
}

Outcome listSubscriptions(Call& call)
{
    const auto page = pageOf(call);
    if (!page)
        return tl::unexpected(page.error());
    const auto status = call.item(u"status"_s);
    QJsonArray list;
    for (const auto& [id, subscription] : call.user->subscriptions) {
        if (status.isEmpty() || subscription.value(u"status").toString() == status)
            list.append(publicJson(subscription));
    }
    auto answer = page->cut(list);
    answer.json.insert(u"available_event_types"_s, QJsonArray::fromStringList(events(call)));
    return answer;
}

Outcome createSubscription(Call& call)
{
    Fields fields(call.body);
    fields.requiredText(u"name"_s);
    fields.requiredText(u"endpoint_url"_s, 2000);
    const auto secret = fields.requiredText(u"secret"_s, 500).toUtf8();
    const auto id = call.platform.uuid(u"subscription"_s, call.platform.nextNumber());
    QJsonObject json{{u"id"_s, id},
                     {u"status"_s, u"active"_s},
                     {u"timeout_seconds"_s, 30},
                     {u"retry_count"_s, 3},
                     {u"created_at"_s, Call::timeText(call.platform.now())}};
    readEvents(call, fields, json);
    readSubscription(call, fields, json);
    if (fields.refusal())
        return tl::unexpected(*fields.refusal());
    const auto status =
        send(call, json.value(u"endpoint_url").toString(), secret, u"webhook.health_check"_s, {});
    if (!isGood(status))
        return refuse(u"WEBHOOK_TEST_FAILED"_s);
    call.user->subscriptions[id] = json;
    call.user->webhookSecrets.insert(id, secret);
    log(call, id, u"webhook.health_check"_s, status);
    return success({{u"message"_s, u"Webhook subscription created successfully"_s},
                    {u"data"_s, publicJson(json)}},
                   201);
}

Outcome oneSubscription(Call& call)
{
    const auto* const found = find(call);
    if (found == nullptr)
        return refuse(u"NOT_FOUND"_s);
    return success({{u"data"_s, publicJson(*found)}});
}

Outcome updateSubscription(Call& call)
{
    auto* const found = find(call);
    if (found == nullptr)
        return refuse(u"NOT_FOUND"_s);
    Fields fields(call.body);
    auto json = *found;
    readSubscription(call, fields, json);
    const auto secret = fields.text(u"secret"_s, 500);
    if (fields.refusal())
        return tl::unexpected(*fields.refusal());
    if (!secret.isEmpty())
        call.user->webhookSecrets.insert(call.ids[0], secret.toUtf8());
    json.insert(u"updated_at"_s, Call::timeText(call.platform.now()));
    *found = json;
    call.platform.changed();
    return success({{u"message"_s, u"Webhook subscription updated successfully"_s},
                    {u"data"_s, publicJson(json)}});
}

Outcome deleteSubscription(Call& call)
{
    if (call.user->subscriptions.erase(call.ids[0]) == 0)
        return refuse(u"NOT_FOUND"_s);
    call.user->webhookSecrets.remove(call.ids[0]);
    call.platform.changed();
    return done(u"Webhook subscription deleted successfully"_s);
}

Outcome testSubscription(Call& call)
{
    if (find(call) == nullptr)
        return refuse(u"NOT_FOUND"_s);
    if (!deliver(call, call.ids[0], u"webhook.health_check"_s, {}))
        return refuse(u"WEBHOOK_TEST_FAILED"_s);
    return done(u"Test webhook sent successfully"_s);
}

Outcome subscriptionLogs(Call& call)
{
    const auto* const found = find(call);
    if (found == nullptr)
        return refuse(u"NOT_FOUND"_s);
    const auto page = pageOf(call);
    if (!page)
        return tl::unexpected(page.error());
    const auto status = call.item(u"status"_s);
    QJsonArray list;
    const auto logs = found->value(u"logs").toArray();
    for (const auto& entry : logs) {
        if (status.isEmpty() || entry[u"status"].toString() == status)
            list.append(entry);
    }
    return page->cut(list);
}

} // namespace simstock::sandbox::whitelabel
