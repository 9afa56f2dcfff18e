// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/datasize.h"
#include "models/core/result.h"
#include "providers/http/httpclient.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace simstock::travelroam {

/// The data plans of one eSIM, put together: figures are the sums over what can be used now or
/// next (active and queued), or over all that are over when nothing else is left.
struct AppliedBundles {
    QString firstName; ///< of the plan it was sold with: the first one
    QString firstDescription;
    QStringList states; ///< the vendor's words, each once
    bool hasFigures = false;
    DataSize used;                 ///< decimal bytes; may be negative when the vendor contradicts
    std::optional<DataSize> total; ///< nothing when one of them is unlimited
    QDateTime startedAt;           ///< the first start; invalid before the first use
    QDateTime endsAt;              ///< the last end
};

/// Groups other than data (any case) are left out. One assignment that cannot be read loses the
/// figures of all: a sum without it would be wrong.
Result<AppliedBundles> readAppliedBundles(HttpReply reply);

} // namespace simstock::travelroam
