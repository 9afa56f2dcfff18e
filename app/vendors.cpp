// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vendors.h"

#include "providers/esimaccess/esimaccess.h"
#include "providers/travelroam/travelroam.h"
#include "providers/troveana/troveana.h"
#include "providers/whitelabel/whitelabel.h"

namespace simstock {

VendorDirectory knownVendors(const Surroundings& surroundings)
{
    return {{
        esimaccess::descriptor(surroundings),
        travelroam::descriptor(surroundings),
        troveana::descriptor(surroundings),
        whitelabel::descriptor(surroundings),
    }};
}

} // namespace simstock
