// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/money.h"
#include "models/domain/plankey.h"

#include <QVariant>

#include <optional>

/// Plans and amounts as the draft of a form keeps them; what cannot be read is left out.
namespace simstock::plandraft {

QStringList fromPlans(const QList<PlanKey>& plans);
QList<PlanKey> toPlans(const QVariant& kept);
QString fromPlan(const PlanKey& plan);
QString fromMoney(const Money& amount);
std::optional<Money> toMoney(const QVariant& kept);

} // namespace simstock::plandraft
