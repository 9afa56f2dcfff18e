// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/vendor.h"
#include "providers/troveana/line.h"

namespace simstock::troveana {

/// The countries and regions of an answer; those that are not active are left out.
Result<QList<Location>> readLocations(HttpReply reply);

/// GET /allowed/countries (contract, section 1).
Call<QList<Location>> fetchLocationsOf(const Line& line);

class Locations final : public LocationsPort {
public:
    explicit Locations(Line line) : m_line(std::move(line)) {}
    [[nodiscard]] Call<QList<Location>> fetchLocations() override
    {
        return fetchLocationsOf(m_line);
    }

private:
    Line m_line;
};

} // namespace simstock::troveana
