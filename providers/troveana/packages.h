// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/capabilities.h"
#include "providers/json/fields.h"

namespace simstock::troveana {

/// One row of GET /packages. Its shape is not documented (contract, section 2): names are looked up
/// in tables; required are an id and a price.
struct Package {
    Offer offer;
    QString place;          ///< the wire's countryCode, upper case: a country or a region; or empty
    bool onlyTopUp = false; ///< cannot be bought as a new eSIM
};

Result<Package> readPackage(const json::Value& item, const AccountId& account,
                            const QDateTime& now);

/// Whether a word names the type of a top-up: "TOPUP", "TOP_UP", "top-up", ...
bool isTopUpWord(const QString& word);

/// Says which countries a package covers when its place is one of the vendor's regions.
void resolvePlace(Package& package, const QList<Location>& locations);

} // namespace simstock::troveana
