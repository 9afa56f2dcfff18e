// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/webhookdesk.h"
#include "models/items/tablemodel.h"
#include "models/items/tone.h"

#include <QLocale>

namespace simstock {

enum class WebhookColumn {
    Name,
    Url,
    Events,
    State,
    Account,
    Timeout,
    Retries,
    LastDelivery,
    Count
};

/// Where the vendors of all accounts send their events.
class WebhooksModel final : public TableModel {
    Q_OBJECT
public:
    WebhooksModel(WebhookDesk& desk, AccountBook& accounts, Clock& clock,
                  QObject* parent = nullptr);

    [[nodiscard]] int sourceCount() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] const WebhookRow& rowAt(int row) const { return m_rows[sourceRow(row)]; }
    /// Of a row's status; the word is the vendor's.
    [[nodiscard]] static Tone toneOf(const WebhookRow& row);

protected:
    [[nodiscard]] QVariant cell(int source, int column, int role) const override;
    [[nodiscard]] QVariant key(int source) const override;

private:
    [[nodiscard]] QString text(const WebhookRow& row, WebhookColumn column) const;
    [[nodiscard]] QString statusText(const WebhookRow& row) const;
    [[nodiscard]] QVariant sortValue(const WebhookRow& row, WebhookColumn column) const;

    WebhookDesk& m_desk;
    AccountBook& m_accounts;
    Clock& m_clock;
    QLocale m_locale;
    QList<WebhookRow> m_rows;
};

enum class DeliveryColumn { When, Event, State, Answer, Took, Count };

/// The deliveries of one webhook as the vendor logged them.
class DeliveriesModel final : public TableModel {
    Q_OBJECT
public:
    explicit DeliveriesModel(Clock& clock, QObject* parent = nullptr);

    void setDeliveries(const QList<WebhookDelivery>& deliveries);
    [[nodiscard]] int sourceCount() const override { return static_cast<int>(m_deliveries.size()); }
    [[nodiscard]] const WebhookDelivery& deliveryAt(int row) const
    {
        return m_deliveries[sourceRow(row)];
    }

protected:
    [[nodiscard]] QVariant cell(int source, int column, int role) const override;
    [[nodiscard]] QVariant key(int source) const override;

private:
    [[nodiscard]] QString text(const WebhookDelivery& delivery, DeliveryColumn column) const;

    Clock& m_clock;
    QLocale m_locale;
    QList<WebhookDelivery> m_deliveries;
};

} // namespace simstock
