// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/planstakes.h"
#include "models/items/tablemodel.h"

#include <QLocale>
#include <QSet>

#include <optional>

namespace simstock {

class AccountBook;
class CatalogueDesk;
class Clock;

enum class OfferChangeColumn { When, Plan, Account, What, Before, After, Touches };

/// What the syncs changed lately, newest first.
class OfferChangesModel final : public TableModel {
    Q_OBJECT
public:
    OfferChangesModel(CatalogueDesk& desk, AccountBook& accounts, Clock& clock,
                      QObject* parent = nullptr);

    [[nodiscard]] int sourceCount() const override;
    /// The change of a shown row.
    [[nodiscard]] const OfferChange& changeAt(int row) const;
    /// Only changes of these plans; nothing = of all.
    void showOnly(const std::optional<QSet<PlanKey>>& plans);
    /// Only what got worse for plans that the shop has a stake in.
    void showOnlyWorse(bool on);
    /// What is said under Touches.
    void setStakes(const PlanStakes& stakes);

protected:
    [[nodiscard]] QVariant cell(int source, int column, int role) const override;
    [[nodiscard]] QVariant key(int source) const override;
    [[nodiscard]] SourceRows select(const QString& filter, const QList<SortKey>& order) override;

private:
    [[nodiscard]] QString text(const OfferChange& change, OfferChangeColumn column) const;
    [[nodiscard]] QVariant sortValue(const OfferChange& change, OfferChangeColumn column) const;
    AccountBook& m_accounts;
    Clock& m_clock;
    QLocale m_locale;
    QList<OfferChange> m_changes;
    std::optional<QSet<PlanKey>> m_only;
    bool m_onlyWorse = false;
    PlanStakes m_stakes;
};

} // namespace simstock
