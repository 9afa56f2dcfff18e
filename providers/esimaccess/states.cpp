// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/esimaccess/states.h"

#include <initializer_list>

using namespace Qt::StringLiterals;

namespace simstock::esimaccess {

namespace {

bool isOneOf(QStringView word, std::initializer_list<QLatin1StringView> words)
{
    for (const auto each : words) {
        if (word.compare(each, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

EsimState allocatedState(QStringView smdp, qint64 used)
{
    if (isOneOf(smdp, {"RELEASED"_L1}))
        return used == 0 ? EsimState::ReadyToInstall : EsimState::Unknown;
    if (!isOneOf(smdp, {"DOWNLOAD"_L1, "INSTALLATION"_L1, "ENABLED"_L1, "DISABLED"_L1}))
        return EsimState::Unknown;
    if (used != 0)
        return EsimState::InUse;
    return isOneOf(smdp, {"ENABLED"_L1}) ? EsimState::ConnectedNotUsed : EsimState::OnAPhone;
}

EsimState inUseState(QStringView smdp, std::optional<qint64> used)
{
    if (isOneOf(smdp, {"ENABLED"_L1}))
        return used == 0 ? EsimState::ConnectedNotUsed : EsimState::InUse;
    if (isOneOf(smdp, {"DISABLED"_L1, ""_L1}))
        return EsimState::InUse;
    if (isOneOf(smdp, {"DOWNLOAD"_L1, "INSTALLATION"_L1}))
        return used.value_or(0) == 0 ? EsimState::OnAPhone : EsimState::InUse;
    return EsimState::Unknown;
}

} // namespace

EsimState stateOf(QStringView smdpStatus, QStringView esimStatus, std::optional<qint64> used)
{
    const QStringView smdp = smdpStatus.trimmed();
    const QStringView esim = esimStatus.trimmed();
    if (isOneOf(esim, {"CREATE"_L1, "PAYING"_L1, "PAID"_L1, "GETTING_RESOURCE"_L1}))
        return EsimState::BeingPrepared;
    if (isOneOf(esim, {"CANCEL"_L1, "REVOKE"_L1, "REVOKED"_L1}))
        return EsimState::Ended;
    if (isOneOf(esim, {"UNUSED_EXPIRED"_L1, "USED_EXPIRED"_L1}))
        return EsimState::Expired;
    const bool isKnown =
        isOneOf(esim, {"GOT_RESOURCE"_L1, "IN_USE"_L1, "USED_UP"_L1, "SUSPENDED"_L1});
    if (!isKnown)
        return EsimState::Unknown;
    if (isOneOf(smdp, {"DELETED"_L1}))
        return EsimState::Ended;
    if (isOneOf(esim, {"SUSPENDED"_L1}))
        return EsimState::Paused;
    if (isOneOf(esim, {"USED_UP"_L1}))
        return EsimState::UsedUp;
    return isOneOf(esim, {"IN_USE"_L1}) ? inUseState(smdp, used)
                                        : allocatedState(smdp, used.value_or(0));
}

QString vendorStates(const QString& smdpStatus, const QString& esimStatus)
{
    return smdpStatus + u" / "_s + esimStatus;
}

bool hasEsimStatus(const Esim& esim, QLatin1StringView word)
{
    const qsizetype slash = esim.vendorStates.indexOf(u" / ");
    return slash >= 0 && QStringView(esim.vendorStates)
                                 .sliced(slash + 3)
                                 .trimmed()
                                 .compare(word, Qt::CaseInsensitive) == 0;
}

} // namespace simstock::esimaccess
