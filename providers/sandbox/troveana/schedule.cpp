// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/troveana/esim.h"
#include "providers/sandbox/troveana/offers.h"

#include <QtMath>

// The demo life of an eSIM. Everything follows from the seed and the ICCID, so that the same
// question at the same time always gets the same answer, however often it was asked before.

namespace simstock::sandbox::troveana {

using namespace Qt::StringLiterals;

namespace {

bool begin(Esim& esim, qint64 now, const Derivation& derivation)
{
    const auto id = esim.iccid.toUtf8();
    if (esim.status != "PENDING"_L1 || derivation.number("installs", id, 10) >= 7)
        return false;
    const qint64 at = esim.readyAt + 180'000 + derivation.number("start", id, 600) * qint64(1000);
    if (at > now || at >= esim.expiresAt)
        return false;
    esim.status = u"ACTIVE"_s;
    esim.activate(at);
    return true;
}

/// True when the data came to its end.
bool use(Esim& esim, qint64 until, const Derivation& derivation)
{
    if (esim.status != "ACTIVE"_L1 || until <= esim.movedAt)
        return false;
    const auto id = esim.iccid.toUtf8();
    const qint64 total = esim.totalVolume.value_or(esim.days * gigabyte);
    // Half of them use all they have, the others come to rest before.
    const bool thirsty = derivation.number("thirst", id, 2) == 0;
    const qint64 limit = thirsty ? total : total / 100 * (20 + derivation.number("limit", id, 70));
    const double seconds = 1800.0 + derivation.number("pace", id, 9000); // for all of it
    const double grown =
        static_cast<double>(total) / seconds * static_cast<double>(until - esim.movedAt) / 1000.0;
    esim.usedVolume = qMax(esim.usedVolume, qMin(limit, esim.usedVolume + qRound64(grown)));
    esim.movedAt = until;
    if (!esim.totalVolume || esim.usedVolume < total)
        return false;
    esim.status = u"DEPLETED"_s;
    return true;
}

} // namespace

bool moveOn(Esim& esim, qint64 now, const Derivation& derivation, bool movingStatuses)
{
    if (now < esim.readyAt)
        return false;
    bool changed = false;
    if (movingStatuses && esim.moving) {
        changed = begin(esim, now, derivation);
        changed = use(esim, qMin(now, esim.expiresAt), derivation) || changed;
    }
    if (now < esim.expiresAt || !(esim.isOpen() || esim.status == "DEPLETED"_L1))
        return changed;
    esim.status = u"EXPIRED"_s;
    return true;
}

} // namespace simstock::sandbox::troveana
