// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/esim.h"
#include "models/domain/offer.h"

#include <QList>

namespace simstock {

/// A plan for the same place that cannot be added to an eSIM.
struct OtherTopUp {
    Offer offer;
    QString reason; ///< a sentence
};

/// The account's plans that work where the eSIM does and are not among those that fit, the cheapest
/// first, with the reason as far as it is known: only the vendor decides.
QList<OtherTopUp> otherTopUps(const Esim& esim, const QList<Offer>& fitting,
                              const QList<Offer>& catalogue, qsizetype most = 20);

} // namespace simstock
