// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/datasize.h"
#include "models/core/filterquery.h"
#include "models/core/money.h"

#include <QDateTime>
#include <QVariant>

#include <optional>

/// What rows answer to a filter's wishes, in the units of models/core/filterquery.h.
namespace simstock::filterfields {

/// In the vendor's own gigabytes: "5 GB" is 5 everywhere.
QVariant gigabytes(const std::optional<DataSize>& size);
/// In major units.
QVariant amount(const std::optional<Money>& money);
/// Days since then, or until then; nothing for a time that is not known or, until, is over.
QVariant daysSince(const QDateTime& then, const QDateTime& now);
QVariant daysUntil(const QDateTime& then, const QDateTime& now);
/// A code, marked as one, and the name for it: "=JP Japan"; what a field of FieldKind::Place holds.
QString place(const QString& code, const QString& name);
/// What of it people read: "Japan".
QString placeName(const QString& place);
/// The term that asks for this value: a figure for numbers ("at most as old" for an age), else the
/// words. Empty when there is nothing to ask for.
QString termFor(const FilterField& field, const QVariant& value, bool isNegated);

} // namespace simstock::filterfields
