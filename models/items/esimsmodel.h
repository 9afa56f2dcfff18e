// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/esim.h"
#include "models/items/tablemodel.h"

#include <QHash>
#include <QLocale>

namespace simstock {

class AccountBook;
class Clock;
class EsimDesk;
class HandOverLog;
class TagBook;

enum class EsimColumn {
    State,
    Customer,
    Plan,
    Left,
    Expires,
    IccidText,
    Account,
    Country,
    Used,
    Device,
    Bought,
    OrderNumber,
    VendorEsim,
    ReadAt,
    Note,
    Delivered,
    Tags,
    Count
};

/// The inventory of all accounts. "Runs out soon" is a mark on an eSIM in use, not a state.
class EsimsModel final : public TableModel {
    Q_OBJECT
public:
    EsimsModel(EsimDesk& desk, AccountBook& accounts, Clock& clock, QObject* parent = nullptr);
    /// Fills the column Delivered; it outlives this.
    void setHandOvers(HandOverLog& log);

    /// The column Tags; the book outlives the model.
    void showTags(TagBook& tags);
    [[nodiscard]] QList<RowLens> lenses() const override;
    [[nodiscard]] int sourceCount() const override;
    [[nodiscard]] const Esim& esimAt(int row) const;

protected:
    [[nodiscard]] QVariant cell(int source, int column, int role) const override;
    [[nodiscard]] QVariant key(int source) const override;
    [[nodiscard]] QVariant filterValue(int source, int field) const override;

private:
    void rowsChanged(const QList<EsimKey>& keys);
    [[nodiscard]] QString text(const Esim& esim, EsimColumn column) const;
    [[nodiscard]] QVariant sortValue(const Esim& esim, EsimColumn column) const;
    [[nodiscard]] QString toolTip(const Esim& esim, EsimColumn column) const;

    EsimDesk& m_desk;
    AccountBook& m_accounts;
    Clock& m_clock;
    HandOverLog* m_handOvers = nullptr;
    TagBook* m_tags = nullptr;
    QLocale m_locale;
    int m_count = 0;
};

/// Share of the data that is left, 0 to 1; nothing when not known or unlimited.
std::optional<double> leftShare(const Esim& esim);
/// In use and less than a tenth left, or less than two days to run.
bool runsOutSoon(const Esim& esim, const QDateTime& now);
/// One text for a row of a table: account and vendor id.
QString esimRowKey(const EsimKey& key);

} // namespace simstock
