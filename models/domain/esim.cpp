// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/esim.h"

#include <algorithm>

namespace simstock {

std::optional<DataSize> Esim::left() const
{
    if (!total || !used)
        return std::nullopt;
    return DataSize(
        std::max<std::int64_t>(total->bytes() - std::max<std::int64_t>(used->bytes(), 0), 0),
        total->base());
}

bool Esim::isUsageInconsistent() const
{
    return (total && total->bytes() < 0) || (used && used->bytes() < 0) ||
           (total && used && used->bytes() > total->bytes());
}

} // namespace simstock
