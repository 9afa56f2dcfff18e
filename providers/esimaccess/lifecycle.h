// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/vendor.h"

#include <QJsonObject>

namespace simstock::esimaccess {

/// Cancel, suspend, resume and revoke (contract, section 4). None has a key: after a cut answer
/// happened() judges from the eSIM as read again.
class Lifecycle final : public LifecyclePort {
public:
    [[nodiscard]] QSet<ActKind> acts() const override;
    [[nodiscard]] Fit fit(ActKind act, const Esim& esim) const override;
    [[nodiscard]] Result<PreparedAct> prepare(ActKind act, const Esim& esim) const override;
    [[nodiscard]] std::optional<bool> happened(ActKind act, const Esim& now) const override;
};

/// The refusal that says why an act does not fit.
Error unfit(const Fit& fit);

} // namespace simstock::esimaccess
