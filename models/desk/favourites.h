// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/domain/plankey.h"

#include <QObject>
#include <QSet>

namespace simstock {

class AccountStore;

/// The plans a person marked; kept with the accounts, so that a new catalogue leaves them.
class Favourites : public QObject {
    Q_OBJECT
public:
    /// The store must outlive this.
    explicit Favourites(AccountStore& store, QObject* parent = nullptr);

    /// Reads them anew.
    void open();
    [[nodiscard]] bool contains(const PlanKey& plan) const { return m_plans.contains(plan); }
    [[nodiscard]] const QSet<PlanKey>& plans() const { return m_plans; }
    /// Storage error with a sentence; nothing is changed then.
    [[nodiscard]] Status mark(const QList<PlanKey>& plans, bool on);

Q_SIGNALS:
    void changed();

private:
    AccountStore& m_store;
    QSet<PlanKey> m_plans;
};

} // namespace simstock
