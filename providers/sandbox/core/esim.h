// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/sandbox/core/derivation.h"

#include <QJsonObject>

namespace simstock::sandbox {

/// One plan on an eSIM: the bought one, then its top-ups.
struct BoughtPlan {
    QString tranNo;
    QString transactionId;
    QString packageCode;
    QString slug;
    QString name;
    QString placeCode;
    qint64 volume = 0; ///< bytes in all
    qint64 days = 0;
    qint64 price = 0; ///< charged, × 10,000
    qint64 time = 0;  ///< ms since 1970, as all times here

    [[nodiscard]] QJsonObject toJson() const;
    static BoughtPlan fromJson(const QJsonObject& json);
};

/// One eSIM as the operator behind eSIM Access keeps it; what the white-label API resells too.
/// ICCID, activation code, PIN and the like follow from the seed and tranNo.
struct Esim {
    QString tranNo;
    QString orderNo;
    QString transactionId;
    QString esimStatus;
    QString smdpStatus;
    QString statusBefore; ///< while SUSPENDED
    int dataType = 1;
    int smsStatus = 0;
    int activeType = 2;
    int topUpType = 1;
    QString ipExport;
    QString fairUse;
    qint64 usage = 0; ///< bytes
    qint64 readyAt = 0;
    qint64 expiresAt = 0; ///< use-by until it is active, then the end of the plan
    qint64 installedAt = 0;
    qint64 activatedAt = 0;
    qint64 movedAt = 0; ///< the time up to which usage was worked out
    int stage = 0;      ///< how far along the demo schedule
    bool moving = true; ///< false once an admin set something
    QList<BoughtPlan> plans;

    [[nodiscard]] bool isDaily() const { return dataType >= 2; }
    [[nodiscard]] qint64 totalVolume() const;
    [[nodiscard]] qint64 totalDays() const;
    [[nodiscard]] bool isInstalled() const;
    /// Starts the plan's time.
    void activate(qint64 time);

    [[nodiscard]] QJsonObject toJson() const;
    static Esim fromJson(const QJsonObject& json);
};

/// Works out what happened until now: allocation, the demo schedule (three to thirteen minutes
/// after allocation seven of ten get installed, then they use their data within hours), expiry.
/// True when a status changed.
bool moveOn(Esim& esim, qint64 now, const Derivation& derivation, bool movingStatuses);

/// 18 to 20 digits.
QString iccidOf(const QString& tranNo, const Derivation& derivation);

/// As eSIM Access answers it; the white-label API hands the same through.
QJsonObject queryJson(const Esim& esim, const Derivation& derivation);

} // namespace simstock::sandbox
