// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/json/fields.h"

#include <QStringView>

#include <optional>

namespace simstock::troveana {

/// An amount of data as a plan or an eSIM states it.
struct Volume {
    bool unlimited = false;
    qint64 bytes = 0; ///< meaningless when unlimited
    bool operator==(const Volume&) const = default;
};

/// "5368709120", "5GB", "1.2 GB", "512 MB", "Unlimited", "-1": bytes are meant without a unit, GB
/// is 2^30 (the vendor's samples are binary). Exact, a fraction of a byte rounds half up. Nothing
/// for anything else.
std::optional<Volume> readVolume(QStringView text, QStringView unit = {});

/// Under the names tolerated for it (the items are not documented), a null one being unlimited.
/// Nothing when the item states none that can be read.
std::optional<Volume> volumeOf(const json::Fields& fields);

/// "30", "30 days", "30D", "1 month" as days; nothing for anything else.
std::optional<int> readDays(QStringView text, QStringView unit = {});

} // namespace simstock::troveana
