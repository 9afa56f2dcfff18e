// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/core/esim.h"

#include <QtMath>

#include <limits>

// The demo life of an eSIM. Everything follows from the seed and the eSIM's number, so that the
// same question at the same time always gets the same answer, however often it was asked before.

namespace simstock::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 never = std::numeric_limits<qint64>::max();
constexpr int lastStage = 4; // in use

/// When the next stage begins.
qint64 nextStageAt(const Esim& esim, const Derivation& derivation)
{
    const auto id = esim.tranNo.toUtf8();
    if (esim.stage >= lastStage || !esim.moving || esim.esimStatus != "GOT_RESOURCE"_L1 ||
        derivation.number("installs", id, 10) >= 7)
        return never;
    constexpr qint64 offsets[] = {0, 8'000, 20'000, 45'000}; // download, install, enable, use
    const qint64 start = 180'000 + derivation.number("start", id, 600) * qint64(1000);
    return esim.readyAt + start + offsets[esim.stage];
}

void enterStage(Esim& esim, qint64 at)
{
    constexpr const char* smdp[] = {"DOWNLOAD", "INSTALLATION", "ENABLED", "ENABLED"};
    esim.smdpStatus = QString::fromLatin1(smdp[esim.stage]);
    ++esim.stage;
    esim.movedAt = at;
    if (esim.stage == 2) {
        esim.installedAt = at;
        if (esim.activeType == 1)
            esim.activate(at);
    } else if (esim.stage == lastStage) {
        esim.esimStatus = u"IN_USE"_s;
        esim.activate(at);
    }
}

/// True when the data came to its end.
bool use(Esim& esim, qint64 until, const Derivation& derivation)
{
    if (!esim.moving || esim.esimStatus != "IN_USE"_L1 || until <= esim.movedAt)
        return false;
    const auto id = esim.tranNo.toUtf8();
    const qint64 total = esim.totalVolume();
    // Half of them use all they have, the others come to rest before.
    const bool thirsty = derivation.number("thirst", id, 2) == 0;
    const qint64 limit = thirsty ? total : total / 100 * (20 + derivation.number("limit", id, 70));
    const double seconds = 1800.0 + derivation.number("pace", id, 9000); // for all of it
    const double grown =
        static_cast<double>(total) / seconds * static_cast<double>(until - esim.movedAt) / 1000.0;
    esim.usage = qMax(esim.usage, qMin(limit, esim.usage + qRound64(grown)));
    esim.movedAt = until;
    const bool endless = esim.dataType == 2 || esim.dataType == 4; // slowed, not cut
    if (endless || esim.usage < total)
        return false;
    esim.esimStatus = u"USED_UP"_s;
    return true;
}

bool expire(Esim& esim)
{
    const auto& status = esim.esimStatus;
    if (status == "GOT_RESOURCE"_L1)
        esim.esimStatus = esim.activatedAt == 0 ? u"UNUSED_EXPIRED"_s : u"USED_EXPIRED"_s;
    else if (status == "IN_USE"_L1 || status == "USED_UP"_L1 || status == "SUSPENDED"_L1)
        esim.esimStatus = u"USED_EXPIRED"_s;
    else
        return false;
    return true;
}

} // namespace

bool moveOn(Esim& esim, qint64 now, const Derivation& derivation, bool movingStatuses)
{
    if (now < esim.readyAt)
        return false;
    bool changed = false;
    if (esim.esimStatus == "GETTING_RESOURCE"_L1) {
        esim.esimStatus = u"GOT_RESOURCE"_s;
        esim.smdpStatus = u"RELEASED"_s;
        esim.movedAt = esim.readyAt;
        changed = true;
    }
    while (movingStatuses) {
        const auto at = nextStageAt(esim, derivation);
        if (at > now || at >= esim.expiresAt)
            break;
        enterStage(esim, at);
        changed = true;
    }
    if (movingStatuses)
        changed = use(esim, qMin(now, esim.expiresAt), derivation) || changed;
    if (now >= esim.expiresAt)
        changed = expire(esim) || changed;
    return changed;
}

} // namespace simstock::sandbox
