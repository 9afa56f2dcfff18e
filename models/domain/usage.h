// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/esim.h"

namespace simstock {

/// One reading of how much of a plan is gone.
struct UsageSample {
    EsimKey esim;
    DataSize used;
    std::optional<DataSize> total;
    QDateTime vendorTime; ///< what the vendor calls the time of the figure; may mean several things
    QDateTime readAt;     ///< when this desk read it
    bool operator==(const UsageSample&) const = default;
};

} // namespace simstock
