// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace simstock::test {

/// Writes a small catalogue in the sandbox's form and gives its path: where the catalogue is not
/// what is looked at, syncing one of real size only takes time.
QString writeFewPlans(const QString& folder);
/// Many plans, no two of which cost the same: what was paid tells what was bought.
QString writePricedPlans(const QString& folder, int count);

} // namespace simstock::test
