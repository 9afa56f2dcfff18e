// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/call.h"

#include <QObject>
#include <QString>

namespace simstock {

/// Read-only questions to the Secret Service over D-Bus. The keychain library alone cannot tell a
/// locked keyring from a missing entry (hostile.md 1.2, 1.4); these answers can. Never prompts.
class SecretService : public QObject {
    Q_OBJECT
public:
    enum class Standing { NoBus, NoService, Locked, Ready };
    enum class Entry { Missing, Present, Locked };

    explicit SecretService(QString service, QObject* parent = nullptr);

    /// Whether the default keyring can be used now.
    [[nodiscard]] Call<Standing> standing();
    /// Where the entry with this key is; Storage when the service does not answer.
    [[nodiscard]] Call<Entry> find(const QString& key);

private:
    QString m_service;
};

} // namespace simstock
