// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/call.h"
#include "ui/shell/tablepane.h"
#include "ui/widgets/clipboard.h"

#include <optional>

class QPushButton;

namespace simstock {

class DeliveriesPage;
class FactsPage;
class WebhooksModel;
struct WebhookRow;
struct WebhookSubscription;

/// Where the vendors of all accounts send their events: subscriptions with their log of deliveries,
/// the one address of an account, and what is needed where the API cannot set it.
class WebhooksPane final : public TablePane {
    Q_OBJECT
public:
    explicit WebhooksPane(const PaneContext& context, QWidget* parent = nullptr);
    ~WebhooksPane() override;

    [[nodiscard]] Availability availability(ActionId action) const override;
    void trigger(ActionId action) override;
    [[nodiscard]] bool openDraft(const Draft& draft) override;

protected:
    [[nodiscard]] QString countText(int shown, int total) const override;
    void showCurrent() override;

private:
    WebhooksPane(const PaneContext& context, WebhooksModel* model, QWidget* parent);
    void addPages();
    void showStates();
    void showNotice();
    [[nodiscard]] bool isReading() const;
    [[nodiscard]] const WebhookRow* current() const;
    [[nodiscard]] QStringList senders(const WebhookRow& row) const;
    [[nodiscard]] AccountId accountForNew() const;
    [[nodiscard]] Availability ofSubscription() const;
    void create();
    void openSubscription(const AccountId& account,
                          const std::optional<WebhookSubscription>& known);
    void openAddress(const WebhookRow& row);
    void edit();
    void test();
    void remove();

    WebhooksModel* m_model;
    Clipboard m_clipboard;
    FactsPage* m_facts = nullptr;
    QPushButton* m_copySenders = nullptr;
    DeliveriesPage* m_deliveries = nullptr;
    Call<QString> m_test;
};

} // namespace simstock
