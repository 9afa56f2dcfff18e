// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"

#include <QJsonObject>
#include <QString>

namespace simstock::sandbox::troveana {

/// What the contract leaves open, and what a test wants otherwise. Each member can be set by the
/// admin command `settings` under its own name.
struct Settings {
    QString failureStatus = QStringLiteral("real"); ///< or "200": success false says it alone
    bool shiftingRows = false;                      ///< lists move while somebody pages
    /// {"packages" | "esims" | "orders": {"our name": "other name", or null to leave it out}}
    QJsonObject aliases;
    QString countryListForm = QStringLiteral("codes");       ///< or "objects"
    QString balanceMeans = QStringLiteral("available");      ///< or "owed": out of the credit limit
    qint64 creditLimitMicros = 10'000'000'000;               ///< 10,000.00
    int batchStopsAfter = -1;                                ///< eSIMs; the rest of an order fails
    QString batchStatus = QStringLiteral("FAILED");          ///< of an order that stopped midway
    QString detailsForm = QStringLiteral("nested");          ///< or "flat"
    QString severalResults = QStringLiteral("first");        ///< or "array"
    QString qrForm = QStringLiteral("object");               ///< or "string", "image", "redirect"
    QString installationKey = QStringLiteral("qrCodeUrl");   ///< of the form "object"
    QString followUpKey = QStringLiteral("followUpPageUrl"); ///< of the form "object"
    int refundPermille = 1000;                               ///< of what the eSIM has cost
    bool topUpGranted = false;
    bool topUpsListed = false; ///< packages also lists top-ups, type TOPUP
    qint64 smsSegmentMicros = 50'000;
    QString smsOutcome = QStringLiteral("DELIVERED"); ///< or "FAILED", "EXPIRED", of what is sent
    qint64 allocationDelayMs = 0;
    int rateLimit = 0; ///< requests in a second; the contract states none, so it is off

    /// Sets what is given. Empty, or which member has no such value; then nothing is set.
    [[nodiscard]] QString set(const QJsonObject& json);
    [[nodiscard]] QJsonObject toJson() const;
    /// An item of a list under its other names.
    [[nodiscard]] QJsonObject renamed(const QString& list, QJsonObject item) const;
};

} // namespace simstock::sandbox::troveana
