// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/guardnote.h"
#include "models/domain/offer.h"
#include "models/domain/trip.h"

#include <QLocale>

#include <optional>

namespace simstock {

/// Names the country of a plan where it is easily taken for another one, or where it is the shop's
/// own (product.md b 12); nothing for plans of several countries. Only a plan that was found by
/// typing wants a tick: whoever picked the country from a list saw its whole name.
std::optional<GuardNote> countryNote(const Offer& offer, const QString& ownCountry,
                                     bool foundByTyping, const QLocale& locale = QLocale());
/// Asks when the plan does not work in a country of the customer's trip, or ends before the trip
/// does. days: those that would be ordered of a day plan.
QList<GuardNote> tripNotes(const Offer& offer, int days, const Trip& trip,
                           const QLocale& locale = QLocale());

} // namespace simstock
