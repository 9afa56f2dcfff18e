// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/sandbox/core/derivation.h"
#include "providers/sandbox/core/plan.h"

namespace simstock::sandbox {

/// About 2,600 plans as a vendor of this trade has them: every country in a dozen sizes, regions,
/// the world, day passes of all three kinds. The same seed gives the same list.
std::vector<Plan> generateCatalogue(const Derivation& derivation);

} // namespace simstock::sandbox
