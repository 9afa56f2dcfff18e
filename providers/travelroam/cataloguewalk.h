// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/capabilities.h"
#include "providers/travelroam/line.h"

namespace simstock::travelroam {

/// One question to the catalogue: countries or a region, never both (the region would win).
struct CatalogueQuery {
    QStringList countries; ///< at most 58
    QString region;
};

/// Countries in groups of at most 58, then the regions: all there is to ask for. Without Puerto
/// Rico, Antarctica and LATAM, which the vendor does not support.
QList<CatalogueQuery> wholeCatalogue();
/// Region words the vendor's catalogue is asked by.
QStringList catalogueRegions();

/// Page after page of each question, until a page is empty or brings no new name (the vendor may
/// repeat itself). Each plan is handed over once, by its name. A question the vendor does not
/// accept is asked again in halves, so that one unknown country does not lose the others. Ends
/// early, as not complete, at 10 minutes, 20,000 pages or 2,000,000 plans, and is not complete when
/// a row could not be read.
Call<ListEnd> walkCatalogue(std::shared_ptr<Line> line, const QList<CatalogueQuery>& queries,
                            CataloguePort::OnOffers onOffers);

} // namespace simstock::travelroam
