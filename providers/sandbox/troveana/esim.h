// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/sandbox/core/derivation.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace simstock::sandbox::troveana {

/// One eSIM. Activation code and links follow from the seed and the ICCID. The contract names the
/// statuses PENDING and ACTIVE; here PENDING is not used yet, and the other words are ours.
struct Esim {
    QString iccid;
    QString trackingId; ///< of its order
    QString status;     ///< PENDING, ACTIVE, DEPLETED, EXPIRED, CANCELLED
    QString packageId;
    QString packageName;
    QString placeCode;
    std::optional<qint64> totalVolume; ///< bytes; absent: unlimited
    qint64 usedVolume = 0;
    qint64 days = 0;
    qint64 paidMicros = 0; ///< with top-ups
    bool sms = false;
    qint64 createdAt = 0; ///< of the order; ms since 1970, as all times here
    qint64 readyAt = 0;   ///< before that nobody sees it
    qint64 expiresAt = 0; ///< use-by until it is active, then the end of the plan
    qint64 activatedAt = 0;
    qint64 movedAt = 0; ///< the time up to which usage was worked out
    bool moving = true; ///< false once an admin set something

    /// Starts the plan's time.
    void activate(qint64 time);
    /// ACTIVE or PENDING (contract, section 9).
    [[nodiscard]] bool isOpen() const;

    [[nodiscard]] QJsonObject toJson() const;
    static Esim fromJson(const QJsonObject& json);
};

/// Works out what happened until now: seven of ten are put to use three to thirteen minutes after
/// allocation, then they use their data within hours, and in the end they expire. True when a
/// status changed.
bool moveOn(Esim& esim, qint64 now, const Derivation& derivation, bool movingStatuses);

/// 19 digits.
QString iccidOf(const QString& trackingId, qint64 index, const Derivation& derivation);
QString installationUrl(const QString& iccid, const Derivation& derivation);
QString followUpUrl(const QString& iccid, const Derivation& derivation);
/// {"iccid", "smdpAddress", "activationCode", "qrCodeUrl"}
QJsonObject resultJson(const QString& iccid, const Derivation& derivation);
/// As the list of eSIMs has it.
QJsonObject itemJson(const Esim& esim);

} // namespace simstock::sandbox::troveana
