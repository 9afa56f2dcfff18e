// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/secret.h"
#include "models/domain/offer.h"

#include <QDateTime>
#include <QHashFunctions>
#include <QString>

#include <optional>

namespace simstock {

/// One vocabulary for all vendors (product.md C.8). The vendor's own words are kept beside it.
enum class EsimState {
    BeingPrepared,
    ReadyToInstall,
    OnAPhone,
    ConnectedNotUsed,
    InUse,
    UsedUp,
    Expired,
    Paused,
    Ended,
    Unknown
};

/// Which eSIM of which account: the vendor's own id, never the ICCID (ICCIDs are reused).
struct EsimKey {
    AccountId account;
    VendorEsimId id;
    bool operator==(const EsimKey&) const = default;
    auto operator<=>(const EsimKey&) const = default;
};

inline size_t qHash(const EsimKey& key, size_t seed = 0)
{
    return qHashMulti(seed, key.account, key.id);
}

/// The parts that must never be stored in clear: sealed with the vault key, or kept for the
/// session.
struct EsimSecrets {
    Secret activationCode; ///< full LPA text as the vendor sent it
    Secret pin;
    Secret puk;
    Secret confirmationCode;
    bool operator==(const EsimSecrets&) const = default;
    [[nodiscard]] bool isEmpty() const
    {
        return activationCode.isEmpty() && pin.isEmpty() && puk.isEmpty() &&
               confirmationCode.isEmpty();
    }
};

/// One installed or installable profile as last read from the vendor, plus what the desk knows of
/// it.
struct Esim {
    EsimKey key;
    VendorOrderId order;
    QString
        requestKey; ///< the idempotency key of the order that made it, where the vendor echoes it
    Iccid iccid;
    EsimState state = EsimState::Unknown;
    QString vendorStates; ///< verbatim, e.g. "RELEASED / GOT_RESOURCE"; untrusted
    OfferCode offer;
    QString planName;              ///< untrusted
    QString coverage;              ///< ISO code or the vendor's region code
    std::optional<DataSize> total; ///< nothing = unlimited or not stated
    std::optional<DataSize> used;
    int days = 0;
    QDateTime boughtAt; ///< all times UTC; invalid = not known
    QDateTime installedAt;
    QDateTime activatedAt;
    QDateTime expiresAt; ///< unused: install by; later: end of the plan
    QDateTime usageAt;   ///< the vendor's own time of the usage figure
    QString eid;         ///< 32 digits or empty; shown by its last 4
    QString apn;
    QString msisdn;
    QString ipExit;
    TopUpSupport topUp = TopUpSupport::Unknown;
    bool smsPossible = false;
    bool hasCode = false; ///< an activation code is stored (sealed) or held for the session
    EsimSecrets secrets;  ///< filled by a vendor's answer only; rows from the store carry none
    QDateTime readAt;     ///< when this desk last read it (UTC)

    // The desk's own, never overwritten by a read:
    QString customerName;
    QString customerEmail;
    QString note;

    bool operator==(const Esim&) const = default;

    /// Total less used, never negative; nothing when either is not known.
    [[nodiscard]] std::optional<DataSize> left() const;
    /// Used more than total, negative or otherwise impossible figures: shown as inconsistent.
    [[nodiscard]] bool isUsageInconsistent() const;
};

} // namespace simstock
