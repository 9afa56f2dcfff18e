// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/vendor.h"

namespace simstock::troveana {

/// Cancel, the only one there is (contract, section 9): irreversible, also for an active eSIM; what
/// comes back depends on the partner's agreement.
class Lifecycle final : public LifecyclePort {
public:
    [[nodiscard]] QSet<ActKind> acts() const override;
    [[nodiscard]] Fit fit(ActKind act, const Esim& esim) const override;
    [[nodiscard]] Result<PreparedAct> prepare(ActKind act, const Esim& esim) const override;
    [[nodiscard]] std::optional<bool> happened(ActKind act, const Esim& now) const override;
};

/// An act that does not fit now, because of this.
Fit impossible(const QString& reason);
/// The refusal that says why an act does not fit.
Error unfit(const Fit& fit);

} // namespace simstock::troveana
