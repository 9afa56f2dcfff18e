// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/offer.h"
#include "providers/json/fields.h"

namespace simstock::esimaccess {

/// Money on this wire: integers of which 10,000 make one dollar.
inline constexpr qint64 moneyScale = 10'000;

/// One element of packageList. Required: packageCode, name, price, currencyCode, volume, dataType,
/// duration and location; everything else has a default that says "not stated".
Result<Offer> readOffer(const json::Value& item, const AccountId& account, const QDateTime& now);

/// 1, 2, 3, their texts, or the tables' Boolean (true = 2); others are Unknown.
TopUpSupport readTopUpSupport(const json::Fields& fields, json::Problem& problem);

/// A plan length in days; 0 for a unit nobody has described.
int toDays(qint64 duration, const QString& unit);

/// The wire's integer for an amount; a failure when it is finer than the wire can say.
Result<qint64> toWireAmount(Money amount);

} // namespace simstock::esimaccess
