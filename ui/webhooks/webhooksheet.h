// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/call.h"
#include "models/desk/webhookdesk.h"
#include "ui/widgets/sheet.h"

#include <optional>

class QComboBox;
class QLineEdit;
class QListWidget;
class QSpinBox;

namespace simstock {

class Clipboard;
class CredentialEdit;
class Desk;

/// A new webhook subscription, or changes to one. The secret is only ever written: it is typed or
/// made here, masked, can be copied while the sheet is open, and is never read back.
class WebhookSheet final : public Sheet {
    Q_OBJECT
    /// The ticked events; the other fields are found by their names.
    Q_PROPERTY(QStringList draft READ chosenEvents WRITE setChosenEvents NOTIFY eventsChosen)
public:
    /// known: the subscription to change; nothing for a new one. The clipboard outlives the sheet.
    WebhookSheet(Desk& desk, Clipboard& clipboard, const AccountId& account,
                 const std::optional<WebhookSubscription>& known, QWidget* parent = nullptr);
    ~WebhookSheet() override;

    [[nodiscard]] QStringList chosenEvents() const;
    void setChosenEvents(const QStringList& events);

Q_SIGNALS:
    void said(const QString& sentence);
    void eventsChosen();

private:
    void addFields();
    void addLimits();
    void addSecret();
    void fillEvents();
    void makeSecret();
    void showState();
    void save();
    [[nodiscard]] AccountId account() const;
    [[nodiscard]] WebhookSubscription wish() const;
    /// Why it cannot be saved so (a sentence); empty when it can.
    [[nodiscard]] QString obstacle() const;

    Desk& m_desk;
    Clipboard& m_clipboard;
    AccountId m_fixedAccount;
    WebhookSubscription m_known;
    QComboBox* m_account;
    QLineEdit* m_name;
    QLineEdit* m_url;
    QListWidget* m_events;
    QSpinBox* m_timeout;
    QSpinBox* m_retries;
    CredentialEdit* m_secret;
    QPushButton* m_copy;
    Call<WebhookSubscription> m_saving;
};

} // namespace simstock
