// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/vendor.h"

#include <array>

namespace simstock::test {

/// How a capability shows in the ports; all null where it is no port of its own.
struct AbilityPort {
    bool (*isThere)(const VendorPorts& ports);
    void (*take)(VendorPorts& ports);
    const char* word; ///< what Accounts calls it under "Works" and "Not here"
};

/// One row of the vendors' capability tables: what must be there for each vendor that has it.
struct Capability {
    const char* name;
    AbilityPort port;
    /// "METHOD path" in the sandbox per vendor, in the order of `vendors`; null = not had.
    std::array<const char*, 4> routes;
    const char* pane;    ///< where a person finds it
    const char* action;  ///< a menu action, or null
    const char* control; ///< a control in the pane's dock, or null
};

inline const std::array<QString, 4> vendors{
    QStringLiteral("esimaccess"), QStringLiteral("travelroam"), QStringLiteral("troveana"),
    QStringLiteral("whitelabel")};

const QList<Capability>& capabilities();

} // namespace simstock::test
