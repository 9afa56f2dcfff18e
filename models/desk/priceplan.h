// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/pricedesk.h"
#include "models/domain/plankey.h"

#include <QSet>

namespace simstock {

/// A price of its own for one plan, from a file or from the history.
struct GivenPrice {
    std::optional<std::int64_t> markupMicros; ///< see PriceOverride; never both
    std::optional<Money> finalPrice;
    bool operator==(const GivenPrice&) const = default;
};
using GivenPrices = QHash<PlanKey, GivenPrice>;

/// One rule for many plans: a final price by formula, or a mark-up on the cost; never both. Or each
/// plan gets the price that is given for it.
struct PriceRule {
    enum class Kind { Formula, MarkUp, Given };
    Kind kind = Kind::Formula;
    QString text; ///< a PriceFormula, or a percentage
    bool operator==(const PriceRule&) const = default;
};

/// What a person wishes at one moment, before it is saved.
struct PriceEdit {
    PriceRule rule;
    QSet<PlanKey> leftOut;      ///< changes that shall not be sent
    QSet<PlanKey> underFloorOk; ///< plans under the floor that a person ticked one by one or all
    bool operator==(const PriceEdit&) const = default;
};

/// The edits of one sheet with the way back. Typing on in a rule is one step.
class PriceEdits {
public:
    explicit PriceEdits(PriceEdit first) : m_steps{std::move(first)} {}

    [[nodiscard]] const PriceEdit& current() const { return m_steps[m_at]; }
    [[nodiscard]] bool canUndo() const { return m_at > 0; }
    [[nodiscard]] bool canRedo() const { return m_at + 1 < m_steps.size(); }
    /// Another rule takes all ticks away: they were given for other prices.
    void setRule(const PriceRule& rule);
    void tick(const QList<PlanKey>& plans, bool isUnderFloor, bool on);
    void undo() { m_at -= canUndo() ? 1 : 0; }
    void redo() { m_at += canRedo() ? 1 : 0; }

private:
    void append(PriceEdit edit);
    QList<PriceEdit> m_steps;
    qsizetype m_at = 0;
    bool m_isTyping = false; ///< the last step was a change of a rule's text
};

/// What the edit would do to one plan.
struct PlannedPrice {
    enum class Kind { Change, Same, UnderFloor, Impossible };
    PriceRow row;
    PriceOverride wish;
    std::optional<Money> price; ///< what customers would pay
    Kind kind = Kind::Impossible;
    bool isTicked = false; ///< would be sent
    QString reason;        ///< of Impossible: a sentence

    [[nodiscard]] PlanKey key() const { return {row.account, row.offer}; }
    /// Whether a person may tick it or take its tick away.
    [[nodiscard]] bool isChoice() const { return kind == Kind::Change || kind == Kind::UnderFloor; }
};

/// What the edit would do to all of them, before anything is sent.
struct PricePlan {
    QList<PlannedPrice> prices; ///< those under the floor first, then in the order of the rows
    int ticked = 0;             ///< would be sent
    int underFloor = 0;
    int underFloorTicked = 0;
    int leftOut = 0; ///< of those that are not under the floor
    int same = 0;
    int impossible = 0;
    QString problem; ///< a sentence when the rule cannot be read; nothing is planned then

    [[nodiscard]] QList<PriceChange> toSend() const;
};

PricePlan planPrices(const QList<PriceRow>& rows, const PriceEdit& edit,
                     const GivenPrices& given = {});

} // namespace simstock
