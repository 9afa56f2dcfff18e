// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/travelroam/states.h"

using namespace Qt::StringLiterals;

namespace simstock::travelroam {

namespace {

constexpr qsizetype wordsLimit = 100;

bool isOnPhone(const QString& profile)
{
    return profile == "downloaded"_L1 || profile == "installed"_L1 || profile == "enabled"_L1 ||
           profile == "disabled"_L1;
}

/// The profile alone, with a plan that waits for its first use or none that is known.
EsimState waitingState(const QString& profile, bool hasPlan)
{
    if (profile == "enabled"_L1 && hasPlan)
        return EsimState::ConnectedNotUsed;
    if (isOnPhone(profile))
        return EsimState::OnAPhone;
    return profile == "released"_L1 || (profile.isEmpty() && hasPlan) ? EsimState::ReadyToInstall
                                                                      : EsimState::Unknown;
}

} // namespace

EsimState stateOf(const QString& profileStatus, const QStringList& bundleStates)
{
    const QString profile = profileStatus.trimmed().toLower();
    const auto has = [&bundleStates](QLatin1StringView word) {
        return bundleStates.contains(QString(word), Qt::CaseInsensitive);
    };
    if (profile == "deleted"_L1 || profile == "revoked"_L1)
        return EsimState::Ended;
    // The best of several plans is the eSIM's: a top-up waits behind the one that runs.
    if (has("active"_L1))
        return EsimState::InUse;
    if (has("queued"_L1))
        return waitingState(profile, true);
    if (has("processing"_L1))
        return isOnPhone(profile) ? EsimState::OnAPhone : EsimState::BeingPrepared;
    if (has("depleted"_L1))
        return EsimState::UsedUp;
    if (has("expired"_L1) || has("lapsed"_L1))
        return EsimState::Expired;
    if (has("revoked"_L1))
        return EsimState::Ended;
    return waitingState(profile, false);
}

QString vendorStates(const QString& profileStatus, const QStringList& bundleStates)
{
    QStringList words{profileStatus.trimmed().left(wordsLimit)};
    if (!bundleStates.isEmpty())
        words.append(bundleStates.join(u", "_s).left(wordsLimit));
    words.removeAll(QString());
    return words.join(u" / "_s);
}

} // namespace simstock::travelroam
