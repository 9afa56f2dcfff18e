// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "providers/sandbox/core/derivation.h"
#include "providers/sandbox/core/plan.h"

namespace simstock::sandbox {

/// Plans from JSON lines: code, description, days, dataMb (null when unlimited), unlimited, price
/// (decimal text), currency, region, speeds, countries, group. What the form does not tell
/// (operators, retail price, SMS, ...) follows from derivation and code. Storage error naming the
/// first line that is wrong, and how.
Result<std::vector<Plan>> readCatalogueFile(const QString& path, const Derivation& derivation);

} // namespace simstock::sandbox
