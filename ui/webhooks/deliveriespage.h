// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/call.h"
#include "models/desk/webhookdesk.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace simstock {

class DeliveriesModel;
class TableView;

/// What was delivered to one webhook and what its server answered, narrowed by status. Asks the
/// vendor only while it can be seen.
class DeliveriesPage final : public QWidget {
    Q_OBJECT
public:
    DeliveriesPage(WebhookDesk& desk, Clock& clock, QWidget* parent = nullptr);

    /// Null for nothing to show.
    void setRow(const WebhookRow* row);
    void reload();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void load();
    void showDetail();

    WebhookDesk& m_desk;
    DeliveriesModel* m_model;
    QComboBox* m_status;
    TableView* m_table;
    QLabel* m_note; ///< why there is nothing, or what the chosen delivery says
    AccountId m_account;
    QString m_id; ///< empty: there is no log
    bool m_isStale = true;
    Call<QList<WebhookDelivery>> m_reading;
};

} // namespace simstock
