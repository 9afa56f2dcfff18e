// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/vendor.h"
#include "providers/troveana/line.h"
#include "providers/troveana/packages.h"
#include "providers/troveana/paging.h"

namespace simstock::troveana {

/// All packages, or those of one country or region as the vendor filters them.
Call<ListEnd> walkPackages(const Line& line, const QString& place,
                           std::function<bool(QList<Package>, ListProgress)> onPackages);

/// What the regions among the packages cover; empty when the vendor does not say.
Call<QList<Location>> regionsOf(const Line& line);

/// The plans on sale (contract, section 2): pages of 100 sorted by name, top-ups left out, regions
/// told from countries by the vendor's own list.
class Catalogue final : public CataloguePort {
public:
    explicit Catalogue(Line line) : m_line(std::move(line)) {}
    [[nodiscard]] Call<ListEnd> fetchOffers(OnOffers onOffers) override;
    /// There is no call for one plan: page after page until it is found.
    [[nodiscard]] Call<Offer> fetchOffer(const OfferCode& code) override;

private:
    Line m_line;
};

} // namespace simstock::troveana
