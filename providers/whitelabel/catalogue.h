// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/vendor.h"
#include "providers/whitelabel/pages.h"
#include "providers/whitelabel/session.h"

namespace simstock::whitelabel {

/// The plans with this account's prices (contract, section 4).
class Catalogue final : public CataloguePort {
public:
    explicit Catalogue(std::shared_ptr<Session> session) : m_session(std::move(session)) {}
    /// Asks who is signed in first: without a valid sign-in the vendor answers with public prices.
    [[nodiscard]] Call<ListEnd> fetchOffers(OnOffers onOffers) override;
    /// In the list of its region first, where it has one and no country.
    [[nodiscard]] Call<Offer> fetchOffer(const Offer& known) override;

private:
    std::shared_ptr<Session> m_session;
};

/// One page of all plans, as the vendor prices them for who asks.
[[nodiscard]] Call<Page<Offer>> askPlans(const std::shared_ptr<Session>& session, int page);

/// True when the vendor says who is signed in.
[[nodiscard]] Call<bool> checkSignIn(const std::shared_ptr<Session>& session);

} // namespace simstock::whitelabel
