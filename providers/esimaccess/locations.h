// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/vendor.h"
#include "providers/esimaccess/session.h"

namespace simstock::esimaccess {

/// locationList of an answer.
Result<QList<Location>> readLocations(HttpReply reply);

/// Countries and multi-country codes (contract, section 10).
class Locations final : public LocationsPort {
public:
    explicit Locations(std::shared_ptr<Session> session) : m_session(std::move(session)) {}
    [[nodiscard]] Call<QList<Location>> fetchLocations() override;

private:
    std::shared_ptr<Session> m_session;
};

} // namespace simstock::esimaccess
