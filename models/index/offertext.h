// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/offer.h"
#include "models/domain/pricelist.h"
#include "models/index/catalogueindex.h"

#include <QLocale>

namespace simstock {

/// The words of an offer's cells, one place for the table, the search and the sheets.
QString dataText(const Offer& offer, const QLocale& locale);
QString dataKindText(DataKind kind);
QString topUpText(TopUpSupport support);
QString smsText(SmsSupport support);
QString startText(StartRule rule);
/// The best generation of the plan's networks, e.g. "5G"; the vendor's speed words when none is
/// named.
QString networkText(const Offer& offer);
/// "35.1 %" of the selling price; a dash when it is not known.
QString marginText(const std::optional<std::int64_t>& marginMicros, const QLocale& locale);
QString priceSourceText(PriceSource source);
/// "5 GB · 30 days" without the place; days are those chosen for a day plan.
QString planText(const Offer& offer, int chosenDays, const QLocale& locale);
/// "Japan", "Europe (33)", "Global (120)".
QString placeText(const Offer& offer, const QLocale& locale);
/// "Works in: Austria, Germany and 31 more." For the order sheet, so that nobody buys the wrong
/// country.
QString coverageText(const Offer& offer, const QLocale& locale, int most = 12);

} // namespace simstock
