// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/http/topupfit.h"

#include <QCoreApplication>

namespace simstock {

namespace {

struct Words {
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
        return no(Words::tr("This eSIM is still being prepared."));
    case EsimState::Expired:
        return no(Words::tr("An expired eSIM cannot be topped up. Sell a new one."));
    case EsimState::Paused:
        if (!whenPaused.isEmpty())
            return no(whenPaused);
        break;
    case EsimState::Ended:
        return no(Words::tr("This eSIM has ended. Sell a new one."));
    case EsimState::Unknown:
        break;
    }
    return no(Words::tr("The state of this eSIM is not understood. Refresh it first."));
}

} // namespace simstock
