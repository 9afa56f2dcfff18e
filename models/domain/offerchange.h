// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/money.h"
#include "models/domain/plankey.h"

#include <QDateTime>

#include <optional>

namespace simstock {

/// What a sync did to a plan that was there before, or brought.
enum class OfferChangeKind {
    Added,
    Withdrawn,
    Dearer,
    Cheaper,
    Repriced,    ///< in another currency, or per day instead of per plan: not to be compared
    LessCoverage ///< a country or a network was lost
};

struct OfferChange {
    PlanKey plan;
    QString name; ///< the vendor's words, untrusted
    OfferChangeKind kind = OfferChangeKind::Added;
    std::optional<Money> before; ///< cost; nothing for a plan that was added
    std::optional<Money> after;  ///< nothing for one that was withdrawn
    QDateTime at;                ///< UTC
    QString lost = {};           ///< the countries, or the networks; the vendor's words, untrusted
    bool operator==(const OfferChange&) const = default;

    /// Whether it can harm a shop that has or sells the plan.
    [[nodiscard]] bool isWorse() const
    {
        return kind != OfferChangeKind::Added && kind != OfferChangeKind::Cheaper;
    }
};

} // namespace simstock
