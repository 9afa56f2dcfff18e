// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/filterquery.h"
#include "models/core/sortkey.h"
#include "models/core/textfold.h"
#include "models/items/roles.h"
#include "models/items/rowaccess.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>
#include <QString>

#include <functional>
#include <utility>
#include <vector>

namespace simstock {

/// One column as a table shows it before a person changes anything.
struct ColumnInfo {
    QString id; ///< stable, for the remembered layout
    QString title;
    int width = 120;
    bool shown = true;
    bool numeric = false; ///< right-aligned, tabular figures
    QString toolTip = {};
    bool addsUp = true; ///< false: amounts whose sum means nothing, as running balances
};

/// A way of looking at the rows that comes with the program: "Ready to hand over".
struct RowLens {
    QString id; ///< stable, for the remembered view
    QString title;
    std::function<bool(int source)> shows;
    QList<SortKey> order = {}; ///< of these rows; empty = as the table is ordered
};

/// The base of every table here: rows of a source, narrowed by a filter over all columns and put in
/// order, without a proxy. A change of what is shown resets the model (views restore selection and
/// scroll by KeyRole); a change of values only is announced by ranges.
class TableModel : public QAbstractTableModel, public KeyedRows, public SortableRows {
    Q_OBJECT
public:
    explicit TableModel(QList<ColumnInfo> columns, QObject* parent = nullptr);
    ~TableModel() override;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    void sortRows(const QList<SortKey>& keys) override;
    [[nodiscard]] int rowOfKey(const QVariant& key) const override;

    [[nodiscard]] const QList<ColumnInfo>& columns() const { return m_columns; }
    /// Words, each of which must occur in some column (case and accents do not matter), and wishes
    /// about the fields of filterFields(); see models/core/filterquery.h.
    void setFilter(const QString& filter);
    [[nodiscard]] const QString& filter() const { return m_filter; }
    [[nodiscard]] const QList<FilterField>& filterFields() const { return m_fields; }
    /// What of the filter could not be understood.
    [[nodiscard]] const std::optional<FilterProblem>& filterProblem() const
    {
        return m_query.problem;
    }
    /// The term that asks for what a cell shows; empty when its column is no field or it is empty.
    [[nodiscard]] QString filterTerm(const QModelIndex& cell, bool isNegated) const;
    /// The key of the field of a column; empty when it is none.
    [[nodiscard]] QString filterKey(int column) const;
    /// The values a field has over all rows with how often each stands there, the most frequent
    /// first; none for a field of numbers. For completion: reads every row.
    [[nodiscard]] virtual QList<std::pair<QString, int>> filterValues(int field) const;
    /// The lenses of this table; "all rows" is none of them.
    [[nodiscard]] virtual QList<RowLens> lenses() const { return {}; }
    /// Only the rows of this lens; an unknown or empty id shows all.
    void setLens(const QString& id);
    [[nodiscard]] const QString& lens() const { return m_lens; }
    /// Rows without the filter.
    [[nodiscard]] virtual int sourceCount() const = 0;
    /// The source row behind a shown row.
    [[nodiscard]] int sourceRow(int row) const
    {
        return static_cast<int>(m_shown[static_cast<size_t>(row)]);
    }
    /// Figures age: announces that texts that depend on the time may have changed.
    void timePassed();

Q_SIGNALS:
    /// Shown or total count may have changed.
    void countsChanged();
    void filterProblemChanged();

protected:
    using SourceRows = std::vector<quint32>;
    /// A cell of a source row. Answered from memory.
    [[nodiscard]] virtual QVariant cell(int source, int column, int role) const = 0;
    [[nodiscard]] virtual QVariant key(int source) const = 0;
    /// Which source rows the filter leaves, in order. The default asks the cells and remembers
    /// their folded text and sort keys.
    [[nodiscard]] virtual SourceRows select(const QString& filter, const QList<SortKey>& order);
    /// Instead of one field of words per column, called by its id.
    void setFilterFields(const QList<FilterField>& fields) { m_fields = fields; }
    /// What a row has in a field: QString for words, a number in the field's unit (GB, days, major
    /// units of money); invalid = it has none. The default asks the field's column: its text, or
    /// its SortRole for a number.
    [[nodiscard]] virtual QVariant filterValue(int source, int field) const;
    [[nodiscard]] const FilterQuery& query() const { return m_query; }
    /// The order when nobody chose one.
    void setDefaultOrder(const QList<SortKey>& order)
    {
        m_defaultOrder = order;
        m_order = order;
    }

    /// The whole source changed. A source of the model's own is replaced in `change`, so that views
    /// can still ask for the old rows while they remember what was selected.
    void sourceReset(const std::function<void()>& change = {});
    /// What select() answers changed for another reason than filter and order.
    void reselect() { apply(wanted()); }
    /// Values of some source rows changed; the count did not.
    void sourceChanged(const QList<int>& sources);

private:
    void apply(SourceRows shown);
    [[nodiscard]] SourceRows wanted();
    [[nodiscard]] const QByteArray& foldedText(int source);
    [[nodiscard]] bool fits(int source);
    void sortByKeys(SourceRows& rows, const QList<SortKey>& order) const;

    QList<ColumnInfo> m_columns;
    QList<FilterField> m_fields;
    QString m_filter;
    FilterQuery m_query;
    QString m_lens;
    QList<SortKey> m_order;
    QList<SortKey> m_defaultOrder; ///< when nobody chose one, also after a remembered "none"
    SourceRows m_shown;
    Folder m_folder;
    std::vector<QByteArray> m_folded; ///< empty = to be made
    mutable QHash<QString, int> m_rowOfKey;
    mutable bool m_rowOfKeyValid = false;
};

} // namespace simstock
