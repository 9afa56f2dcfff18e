// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/offer.h"
#include "models/domain/plankey.h"

#include <QLineEdit>
#include <QLocale>
#include <QVariantMap>

#include <optional>

class QCompleter;
class QStandardItemModel;

namespace simstock {

class Desk;

/// Finds one plan of the catalogue: words narrow a list below the field, the list or words that fit
/// one plan only choose it. What is typed stays as it is.
class PlanField final : public QLineEdit {
    Q_OBJECT
    /// For drafts: the chosen plan with the typed words.
    Q_PROPERTY(QVariantMap draft READ draft WRITE setDraft NOTIFY planChanged)
public:
    explicit PlanField(Desk& desk, QWidget* parent = nullptr);

    void setPlan(const PlanKey& plan);
    /// The chosen plan as the catalogue has it now; nothing while none is chosen.
    [[nodiscard]] std::optional<Offer> plan() const;
    /// "Japan 5 GB 30 Days · Main shop".
    [[nodiscard]] QString words(const Offer& offer) const;
    [[nodiscard]] QVariantMap draft() const;
    void setDraft(const QVariantMap& draft);

Q_SIGNALS:
    void planChanged();

private:
    void search(const QString& text);
    void choose(const std::optional<PlanKey>& plan);

    Desk& m_desk;
    QStandardItemModel* m_hits;
    QCompleter* m_completer;
    QList<PlanKey> m_plans; ///< of the hits, in their order
    std::optional<PlanKey> m_plan;
};

} // namespace simstock
