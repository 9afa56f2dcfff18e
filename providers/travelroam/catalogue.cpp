// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/travelroam/catalogue.h"

#include "providers/travelroam/cataloguewalk.h"
#include "providers/travelroam/offers.h"

using namespace Qt::StringLiterals;

namespace simstock::travelroam {

Call<ListEnd> Catalogue::fetchOffers(OnOffers onOffers)
{
    return walkCatalogue(m_line, wholeCatalogue(), std::move(onOffers));
}

Call<Offer> Catalogue::fetchOffer(const OfferCode& code)
{
    const OfferContext context{m_line->account(), m_line->clock().now(), m_line->currency(), {}};
    // All lower case here, and bundleName in an order.
    return m_line->read<Offer>(
        m_line->request(endpoint::bundle, {{u"bundlename"_s, code.text()}}),
        [context, code](HttpReply reply) { return readBundle(std::move(reply), context, code); });
}

} // namespace simstock::travelroam
