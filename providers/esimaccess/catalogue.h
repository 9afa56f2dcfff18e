// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/vendor.h"
#include "providers/esimaccess/session.h"

namespace simstock::esimaccess {

inline constexpr QLatin1StringView packageListPath("/api/v1/open/package/list");

/// All plans of an answer, mapped item by item while it is read.
Result<QList<Offer>> readPackageList(HttpReply reply, const AccountId& account,
                                     const QDateTime& now);

/// The plans on sale. The vendor has no paging: one answer of several MB, read on the pool and
/// handed over in batches of at most 1,000, one per turn of the event loop.
class Catalogue final : public CataloguePort {
public:
    explicit Catalogue(std::shared_ptr<Session> session) : m_session(std::move(session)) {}
    [[nodiscard]] Call<ListEnd> fetchOffers(OnOffers onOffers) override;
    [[nodiscard]] Call<Offer> fetchOffer(const Offer& known) override;

private:
    std::shared_ptr<Session> m_session;
};

} // namespace simstock::esimaccess
