// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/http/topupfit.h"

#include <QCoreApplication>

namespace simstock {

namespace {

struct TopUpFitWords {
    Q_DECLARE_TR_FUNCTIONS(simstock::TopUpFit)
};

} // namespace

Fit fitTopUp(EsimState state, const QString& whenPaused)
{
    const auto no = [](const QString& reason) {
        return Fit{.possible = false, .reason = reason, .refund = std::nullopt};
    };
    switch (state) {
    case EsimState::ReadyToInstall:
    case EsimState::OnAPhone:
    case EsimState::ConnectedNotUsed:
    case EsimState::InUse:
    case EsimState::UsedUp:
        return {.possible = true, .reason = {}, .refund = std::nullopt};
    case EsimState::BeingPrepared:
        return no(TopUpFitWords::tr("This eSIM is still being prepared."));
    case EsimState::Expired:
        return no(TopUpFitWords::tr("An expired eSIM cannot be topped up. Sell a new one."));
    case EsimState::Paused:
        if (!whenPaused.isEmpty())
            return no(whenPaused);
        break;
    case EsimState::Ended:
        return no(TopUpFitWords::tr("This eSIM has ended. Sell a new one."));
    case EsimState::Unknown:
        break;
    }
    return no(TopUpFitWords::tr("The state of this eSIM is not understood. Refresh it first."));
}

} // namespace simstock
