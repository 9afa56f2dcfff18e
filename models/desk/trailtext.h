// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/bookingmatch.h"
#include "models/desk/inquiry.h"

#include <QLocale>
#include <QStringList>

namespace simstock {

/// One step on the way of an order or another act, as a person reads it.
struct TrailEntry {
    QDateTime at;   ///< UTC; invalid where nobody says when
    QDateTime rank; ///< for the order among the entries of several acts
    QString what;   ///< one sentence
    QStringList details;
    bool operator==(const TrailEntry&) const = default;
};

namespace trail {

/// The journal's stable English words for why, in the words of a shop; empty when the step itself
/// says it all. Words that are not known come back as they are, made harmless.
QString causeText(const QString& cause);
/// From the draft to what the vendor said last, with what was seen of each exchange.
QList<TrailEntry> entries(const IntentRecord& record);
/// What the looks at the vendor found since the console was started.
QList<TrailEntry> entries(const Inquiry& inquiry);
/// Delivered, installed, first used, as far as the vendor tells.
QList<TrailEntry> entries(const Esim& esim);
/// Where the money of an act stands in the vendor's list.
QList<TrailEntry> entries(const Booked& booked);
/// One sentence for the same.
QString bookedText(const Booked& booked, const QLocale& locale);
/// By time; the steps of one act never change places, whatever the clock did meanwhile.
void sortByTime(QList<TrailEntry>& entries);
/// For the clipboard: a line for each step with day, time and zone of this computer.
QString plainText(const QString& title, const QList<TrailEntry>& entries);

} // namespace trail

} // namespace simstock
