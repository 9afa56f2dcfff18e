// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/sandbox/core/derivation.h"
#include "providers/sandbox/travelroam/settings.h"

#include <QJsonObject>
#include <QStringList>

namespace simstock::sandbox::travelroam {

/// One bundle on an eSIM: the bought one, then its top-ups, used up in this order.
struct Applied {
    QString reference; ///< of its order
    QString name;
    QString description;
    qint64 bytes = 0; ///< decimal; -1 unlimited
    qint64 days = 0;
    qint64 readyAt = 0; ///< ms since 1970, as all times here
    qint64 startAt = 0; ///< 0: not begun
    qint64 endAt = 0;
    qint64 used = 0;

    [[nodiscard]] bool isUnlimited() const { return bytes < 0; }
    [[nodiscard]] bool isDepleted() const { return !isUnlimited() && used >= bytes; }
    void start(qint64 time);
    /// processing, queued, active, depleted, expired or lapsed.
    [[nodiscard]] QString stateAt(qint64 now, qint64 useBy) const;

    [[nodiscard]] QJsonObject toJson() const;
    static Applied fromJson(const QJsonObject& json);
};

/// One eSIM. ICCID, matching id, PIN and PUK follow from the seed and number.
struct Esim {
    QString number;
    QString profileStatus; ///< empty until it is allocated
    QString provider;
    QStringList countries; ///< of the first bundle
    qint64 readyAt = 0;
    qint64 useBy = 0;
    qint64 installedAt = 0;
    qint64 movedAt = 0; ///< the time up to which usage was worked out
    int stage = 0;      ///< how far along the demo schedule
    bool moving = true; ///< false once an admin set something
    bool revoked = false;
    QList<Applied> bundles;

    /// The first that is neither used up nor over; null when there is none.
    [[nodiscard]] Applied* current(qint64 now);
    [[nodiscard]] bool isUsed() const;

    [[nodiscard]] QJsonObject toJson() const;
    static Esim fromJson(const QJsonObject& json);
};

/// Works out what happened until now: allocation, the demo schedule (three to thirteen minutes
/// after allocation seven of ten get installed, then they use their bundles within hours). True
/// when a status changed.
bool moveOn(Esim& esim, qint64 now, const Derivation& derivation, bool movingStatuses);

/// 19 digits.
QString iccidOf(const QString& number, const Derivation& derivation);

/// As getesimassignments answers it.
QJsonObject assignmentJson(const Esim& esim, const Derivation& derivation,
                           const Settings& settings);
/// As esims/details answers it.
QJsonObject detailsJson(const Esim& esim, const Derivation& derivation, const Settings& settings);
/// As esims/applied/bundles answers it.
QJsonObject appliedJson(const Esim& esim, qint64 now, const Derivation& derivation,
                        const Settings& settings);

} // namespace simstock::sandbox::travelroam
