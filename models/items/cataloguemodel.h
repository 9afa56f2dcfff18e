// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/tablemodel.h"

#include <QLocale>

#include <memory>

namespace simstock {

class CatalogueDesk;
class CatalogueIndex;
enum class OfferColumn;
class Clock;
struct Offer;

/// The catalogue of all accounts as rows. The index answers filter and order.
class CatalogueModel final : public TableModel {
    Q_OBJECT
public:
    CatalogueModel(CatalogueDesk& desk, Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] int sourceCount() const override;
    /// The offer of a shown row.
    [[nodiscard]] const Offer& offerAt(int row) const;
    /// Asks the index, so that no key of a row out of sight is ever made.
    [[nodiscard]] int rowOfKey(const QVariant& key) const override;

protected:
    [[nodiscard]] QVariant cell(int source, int column, int role) const override;
    [[nodiscard]] QVariant key(int source) const override;
    [[nodiscard]] SourceRows select(const QString& filter, const QList<SortKey>& order) override;

private:
    [[nodiscard]] QString text(quint32 row, OfferColumn column) const;
    [[nodiscard]] QString moneyText(const Offer& offer, OfferColumn column) const;
    [[nodiscard]] QVariant sortValue(quint32 row, OfferColumn column) const;
    CatalogueDesk& m_desk;
    Clock& m_clock;
    QLocale m_locale;
    std::shared_ptr<const CatalogueIndex> m_index; ///< what the shown rows are rows of
    mutable std::vector<int> m_rowOfSource;        ///< -1: not shown; empty: to be made
};

} // namespace simstock
