// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/webhookdesk.h"
#include "ui/widgets/sheet.h"

class QLineEdit;

namespace simstock {

class Desk;

/// Sets the one address an account can have. Says that it replaces what is there, and that the
/// vendor keeps an address only when it answers the test. Goes through the journal.
class WebhookAddressSheet final : public Sheet {
    Q_OBJECT
public:
    WebhookAddressSheet(Desk& desk, const WebhookRow& row, QWidget* parent = nullptr);

Q_SIGNALS:
    void said(const QString& sentence);

private:
    void save();

    Desk& m_desk;
    AccountId m_account;
    QString m_token;
    QLineEdit* m_url;
};

} // namespace simstock
