// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/travelroam/esim.h"

#include <limits>

// The demo life of an eSIM. Everything follows from the seed and the eSIM's number, so that the
// same question at the same time gets the same answer, however often it was asked before.

namespace simstock::sandbox::travelroam {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 never = std::numeric_limits<qint64>::max();
constexpr int lastStage = 3; // in use
constexpr qint64 unlimitedBytes = 60'000'000'000;

/// When the next stage begins.
qint64 nextStageAt(const Esim& esim, const Derivation& derivation)
{
    const auto id = esim.number.toUtf8();
    if (esim.stage >= lastStage || !esim.moving || derivation.number("installs", id, 10) >= 7)
        return never;
    constexpr qint64 offsets[] = {0, 12'000, 45'000}; // download, install, first network
    const qint64 start = 180'000 + derivation.number("start", id, 600) * qint64(1000);
    return esim.readyAt + start + offsets[esim.stage];
}

void enterStage(Esim& esim, qint64 at, const Derivation& derivation)
{
    ++esim.stage;
    esim.movedAt = at;
    if (esim.stage == 1)
        esim.profileStatus = u"Downloaded"_s;
    else if (esim.stage == 2) {
        esim.profileStatus = u"Installed"_s;
        esim.installedAt = at;
    } else {
        // The contract knows the word but not when it comes.
        if (derivation.number("enabled", esim.number.toUtf8(), 4) == 0)
            esim.profileStatus = u"Enabled"_s;
        esim.bundles.first().start(at);
    }
}

/// Uses one bundle from then on; answers when that came to an end, at the latest until.
qint64 useBundle(Applied& bundle, qint64 from, qint64 until, const Derivation& derivation)
{
    const auto id = bundle.reference.toUtf8();
    const qint64 all = bundle.isUnlimited() ? unlimitedBytes : bundle.bytes;
    // Half of the bundles are used up, the others come to rest before.
    const bool thirsty = !bundle.isUnlimited() && derivation.number("thirst", id, 2) == 0;
    const qint64 limit = thirsty ? all : all / 100 * (20 + derivation.number("limit", id, 70));
    const double perMs =
        static_cast<double>(all) / (1800.0 + derivation.number("pace", id, 9000)) / 1000.0;
    const qint64 end = qMin(until, bundle.endAt);
    const qint64 open = qMax<qint64>(0, limit - bundle.used);
    const qint64 fullAt = from + static_cast<qint64>(static_cast<double>(open) / perMs) + 1;
    if (fullAt > end)
        bundle.used += qMin(open, qRound64(perMs * static_cast<double>(end - from)));
    else
        bundle.used += open;
    return thirsty && fullAt <= end ? fullAt : end;
}

void use(Esim& esim, qint64 until, const Derivation& derivation)
{
    if (!esim.moving || esim.stage < lastStage)
        return;
    qint64 at = esim.movedAt;
    for (auto& bundle : esim.bundles) {
        at = qMax(at, bundle.readyAt);
        if (at >= until)
            break;
        if (bundle.isDepleted() || (bundle.startAt != 0 && bundle.endAt <= at))
            continue;
        bundle.start(at);
        at = useBundle(bundle, at, until, derivation);
    }
    esim.movedAt = qMax(esim.movedAt, until);
}

} // namespace

bool moveOn(Esim& esim, qint64 now, const Derivation& derivation, bool movingStatuses)
{
    if (now < esim.readyAt)
        return false;
    bool changed = false;
    if (esim.profileStatus.isEmpty()) {
        esim.profileStatus = u"Released"_s;
        esim.movedAt = esim.readyAt;
        changed = true;
    }
    if (!movingStatuses)
        return changed;
    for (auto at = nextStageAt(esim, derivation); at <= now && at < esim.useBy;
         at = nextStageAt(esim, derivation)) {
        enterStage(esim, at, derivation);
        changed = true;
    }
    use(esim, now, derivation);
    return changed;
}

} // namespace simstock::sandbox::travelroam
