// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/vendor.h"
#include "providers/whitelabel/session.h"

namespace simstock::whitelabel {

/// Who is told of events (contract, section 12). Every change is sent once.
class Subscriptions final : public WebhookSubscriptionsPort {
public:
    explicit Subscriptions(std::shared_ptr<Session> session) : m_session(std::move(session)) {}
    [[nodiscard]] Call<WebhookList> fetchSubscriptions() override;
    [[nodiscard]] Call<WebhookSubscription> fetchSubscription(const QString& id) override;
    /// The vendor tries a new address before it answers. The id stays empty where the answer to a
    /// new one does not tell it: read the list then.
    [[nodiscard]] Call<WebhookSubscription> save(const WebhookSubscription& wish,
                                                 const Secret& secret) override;
    [[nodiscard]] Call<bool> remove(const QString& id) override;
    [[nodiscard]] Call<QString> test(const QString& id) override;
    /// At most the newest 500.
    [[nodiscard]] Call<QList<WebhookDelivery>> fetchDeliveries(const QString& id,
                                                               const QString& status) override;

private:
    std::shared_ptr<Session> m_session;
};

} // namespace simstock::whitelabel
