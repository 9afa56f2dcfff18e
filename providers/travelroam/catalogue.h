// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/vendor.h"
#include "providers/travelroam/line.h"

namespace simstock::travelroam {

/// The plans on sale (contract, sections 1 and 2).
class Catalogue final : public CataloguePort {
public:
    explicit Catalogue(std::shared_ptr<Line> line) : m_line(std::move(line)) {}
    [[nodiscard]] Call<ListEnd> fetchOffers(OnOffers onOffers) override;
    [[nodiscard]] Call<Offer> fetchOffer(const OfferCode& code) override;

private:
    std::shared_ptr<Line> m_line;
};

} // namespace simstock::travelroam
