// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "providers/sandbox/core/derivation.h"
#include "providers/sandbox/core/ledger.h"
#include "providers/sandbox/core/plan.h"
#include "providers/sandbox/core/sandboxclock.h"
#include "providers/sandbox/front/exchange.h"

#include <QJsonObject>

#include <functional>
#include <memory>

namespace simstock::sandbox {

/// What the core lends to a vendor; outlives it.
struct VendorContext {
    SandboxClock& clock;
    Ledger& ledger;
    const Derivation& derivation;
    const std::vector<Plan>& plans;
    milliseconds allocationDelay;
    bool movingStatuses = true;
    qint64 openingBalance = 0;     ///< cents of USD
    std::function<void()> changed; ///< to be called after state that is worth keeping changed
};

/// One vendor as its contract describes it: one folder beside this one. All functions are called
/// from several threads.
class Vendor {
public:
    Vendor() = default;
    Vendor(const Vendor&) = delete;
    Vendor& operator=(const Vendor&) = delete;
    virtual ~Vendor() = default;

    /// The word of decisions.md 28.
    [[nodiscard]] virtual QString name() const = 0;
    /// What stands between origin and the paths as the contract prints them, e.g. "/api/v1".
    [[nodiscard]] virtual QString basePath() const { return {}; }
    [[nodiscard]] virtual QJsonObject credentials() const = 0;
    /// Never to be kept in the ledger.
    [[nodiscard]] virtual QList<QByteArray> secretHeaders() const = 0;
    [[nodiscard]] virtual HttpReply handle(const HttpRequest& request) = 0;
    /// The vendor's way to say no with this code.
    [[nodiscard]] virtual HttpReply refusal(const QString& code) const = 0;
    /// The code inside an answer of handle(), for the ledger; empty when there is none.
    [[nodiscard]] virtual QString codeOf(const HttpReply& reply) const = 0;
    /// The vendor's own admin commands. Rejected error for nonsense.
    [[nodiscard]] virtual Result<QJsonObject> control(const QString& command,
                                                      const QJsonObject& arguments) = 0;
    /// Everything worth keeping; no activation code, PIN, PUK or key.
    [[nodiscard]] virtual QJsonObject state() const = 0;
    virtual void restore(const QJsonObject& state) = 0;
};

} // namespace simstock::sandbox
