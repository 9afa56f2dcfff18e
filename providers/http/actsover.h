// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/capabilities.h"

#include <memory>
#include <utility>

namespace simstock {

/// Sends acts over a vendor's line, which has an execute() that judges the answer.
template <typename Line>
class ActsOver final : public ActPort {
public:
    explicit ActsOver(std::shared_ptr<Line> line) : m_line(std::move(line)) {}
    [[nodiscard]] Call<ActAnswer> execute(const PreparedAct& act) override
    {
        return m_line->execute(act);
    }

private:
    std::shared_ptr<Line> m_line;
};

} // namespace simstock
