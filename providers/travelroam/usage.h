// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/vendor.h"
#include "providers/travelroam/line.h"

namespace simstock::travelroam {

/// How much data is gone (contract, section 6). Read only when a person asks (decisions.md 12), one
/// eSIM per call.
class Usage final : public UsagePort {
public:
    explicit Usage(std::shared_ptr<Line> line) : m_line(std::move(line)) {}
    [[nodiscard]] UsageRules rules() const override;
    [[nodiscard]] Call<QList<UsageSample>> fetchUsage(const QList<EsimKey>& esims,
                                                      UsageRead read) override;

private:
    std::shared_ptr<Line> m_line;
};

} // namespace simstock::travelroam
