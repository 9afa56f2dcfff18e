// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/esim.h"

namespace simstock::whitelabel {

/// An order's word, as one of the sorts the desk tells apart. The words are an open set.
enum class OrderSort { Pending, Made, Failed, Ended, Unknown };
OrderSort orderSortOf(const QString& word);

/// Our word for what an order and a profile say (product.md C.8, column E, for the words of the
/// system behind this API). used is nothing when no figure is stated.
EsimState stateOf(const QString& orderWord, const QString& smdpStatus, const QString& profileWord,
                  std::optional<qint64> used);

/// "allocated / RELEASED / GOT_RESOURCE" without what is missing; kept beside the state.
QString vendorStates(const QString& orderWord, const QString& smdpStatus,
                     const QString& profileWord);

/// Whether one of the vendor's words is this one.
bool hasWord(const Esim& esim, QLatin1StringView word);

} // namespace simstock::whitelabel
