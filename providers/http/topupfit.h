// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/capabilities.h"

namespace simstock {

/// Whether an eSIM in this state can be topped up, where nothing else speaks against it: all
/// vendors agree but for a paused one, of which whenPaused says why not; empty where a vendor has
/// no such state.
[[nodiscard]] Fit fitTopUp(EsimState state, const QString& whenPaused = {});

} // namespace simstock
