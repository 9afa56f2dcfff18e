// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/vendor.h"
#include "providers/travelroam/line.h"

namespace simstock::travelroam {

/// Revoke is all the vendor has: immediate, and the eSIM cannot be read any more afterwards. Its
/// path is not documented and may be switched off.
class Lifecycle final : public LifecyclePort {
public:
    explicit Lifecycle(std::shared_ptr<Line> line) : m_line(std::move(line)) {}
    [[nodiscard]] QSet<ActKind> acts() const override { return {ActKind::Revoke}; }
    [[nodiscard]] Fit fit(ActKind act, const Esim& esim) const override;
    [[nodiscard]] Result<PreparedAct> prepare(ActKind act, const Esim& esim) const override;
    [[nodiscard]] std::optional<bool> happened(ActKind act, const Esim& now) const override;

private:
    std::shared_ptr<Line> m_line;
};

} // namespace simstock::travelroam
