// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/vendor.h"
#include "providers/travelroam/line.h"

namespace simstock::travelroam {

/// NotFound while the eSIM was in no network.
Result<NetworkSighting> readSighting(HttpReply reply, const QDateTime& now);

/// The network an eSIM was last seen in (contract, section 7).
class Sightings final : public SightingsPort {
public:
    explicit Sightings(std::shared_ptr<Line> line) : m_line(std::move(line)) {}
    [[nodiscard]] Call<NetworkSighting> fetchSighting(const Esim& esim) override;

private:
    std::shared_ptr<Line> m_line;
};

} // namespace simstock::travelroam
