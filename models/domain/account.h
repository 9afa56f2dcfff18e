// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

#include <QDateTime>
#include <QMap>
#include <QString>
#include <QUrl>

namespace simstock {

/// Which world an account spends in. Told apart by base URL; keys, caches and journals are never
/// mixed.
enum class Environment { Live, Sandbox };

/// One set of credentials at one vendor. Holds no secret; those are in the SecretStore under the
/// id.
struct Account {
    AccountId id;
    VendorId vendor;
    QString label;
    Environment environment = Environment::Live;
    QUrl baseUrl;            ///< everything before the paths as the vendor's contract prints them
    QStringList secretNames; ///< which credentials were stored, e.g. accessCode, secretKey
    QMap<QString, QString>
        settings;          ///< small per-account options, e.g. signing, idempotency proven
    bool readOnly = false; ///< nothing may be spent or changed
    QDateTime createdAt;

    bool operator==(const Account&) const = default;
};

/// Settings that begin so are the desk's own: the vendor is not opened anew when they change.
inline QString deskSettingPrefix()
{
    return QStringLiteral("desk.");
}

/// The settings a vendor is opened with.
inline QMap<QString, QString> vendorSettings(QMap<QString, QString> settings)
{
    settings.removeIf([](const QMap<QString, QString>::iterator& entry) {
        return entry.key().startsWith(deskSettingPrefix());
    });
    return settings;
}

/// The word people and tests see: LIVE or SANDBOX.
inline QString environmentWord(Environment environment)
{
    return environment == Environment::Live ? QStringLiteral("LIVE") : QStringLiteral("SANDBOX");
}

/// "live" or "sandbox", as stored and as typed on the command line.
inline QString environmentName(Environment environment)
{
    return environment == Environment::Live ? QStringLiteral("live") : QStringLiteral("sandbox");
}

} // namespace simstock
