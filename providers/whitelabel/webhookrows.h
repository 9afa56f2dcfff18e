// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/adminports.h"
#include "providers/whitelabel/pages.h"

#include <QJsonObject>

namespace simstock::whitelabel {

// Webhook subscriptions (contract, section 12).

struct SubscriptionPage {
    Page<WebhookSubscription> page;
    QStringList knownEvents; ///< that can be subscribed to; empty when the answer names none
};
Result<SubscriptionPage> readSubscriptions(HttpReply reply);
/// What is offered when no answer says it: the names the vendor's live clients register.
QStringList usualEvents();

Result<WebhookSubscription> readSubscription(HttpReply reply);
/// What the vendor kept of a wish; what the answer leaves out is as it was wished.
Result<WebhookSubscription> readSavedSubscription(HttpReply reply, WebhookSubscription wish);
/// Rejected without a name, an address that can be reached, or an event. An empty secret is left
/// out, so that the stored one stays.
Result<QJsonObject> subscriptionBody(const WebhookSubscription& wish, const Secret& secret);

Result<Page<WebhookDelivery>> readDeliveries(HttpReply reply);

} // namespace simstock::whitelabel
