// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/tablemodel.h"

#include "models/items/filterfields.h"

#include <QCollator>
#include <QDateTime>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <numeric>
#include <optional>
#include <utility>

namespace simstock {

namespace {

/// A sort key made once per row: numbers and times compare as numbers, the rest by the locale's
/// rules with digits by value. Cells without a value come last in both directions.
struct CellKey {
    bool missing = true;
    std::optional<QCollatorSortKey> text;
    double number = 0;
    qint64 integer = 0;
};

CellKey cellKey(const QVariant& value, const QCollator& collator)
{
    CellKey key;
    key.missing = !value.isValid();
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::Bool:
        key.integer = value.toLongLong();
        break;
    case QMetaType::Double:
        key.number = value.toDouble();
        break;
    case QMetaType::QDateTime:
        key.missing = !value.toDateTime().isValid();
        key.integer = key.missing ? 0 : value.toDateTime().toMSecsSinceEpoch();
        break;
    default:
        key.missing = value.toString().isEmpty();
        key.text = collator.sortKey(value.toString());
    }
    return key;
}

int compare(const CellKey& a, const CellKey& b)
{
    if (a.text && b.text)
        return a.text->compare(*b.text);
    if (a.integer != b.integer)
        return a.integer < b.integer ? -1 : 1;
    return a.number < b.number ? -1 : a.number > b.number ? 1 : 0;
}

} // namespace

TableModel::TableModel(QList<ColumnInfo> columns, QObject* parent)
    : QAbstractTableModel(parent), m_columns(std::move(columns))
{
    for (int column = 0; column < m_columns.size(); ++column)
        m_fields.append(
            {m_columns[column].id.toLower(), FieldKind::Text, m_columns[column].title, column});
}

TableModel::~TableModel() = default;

int TableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int TableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant TableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const int source = sourceRow(index.row());
    if (source >= sourceCount())
        return {}; // the source shrank and the reset is on its way
    if (role == KeyRole)
        return key(source);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter |
                          (m_columns[index.column()].numeric ? Qt::AlignRight : Qt::AlignLeft)));
    return cell(source, index.column(), role);
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const auto& column = m_columns[section];
    switch (role) {
    case Qt::DisplayRole:
        return column.title;
    case Qt::ToolTipRole:
        return column.toolTip.isEmpty() ? QVariant() : column.toolTip.toHtmlEscaped();
    case KeyRole:
        return column.id;
    case WidthRole:
        return column.width;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (column.numeric ? Qt::AlignRight : Qt::AlignLeft)));
    default:
        return {};
    }
}

void TableModel::sort(int column, Qt::SortOrder order)
{
    sortRows(column < 0 ? QList<SortKey>() : QList<SortKey>{{column, order}});
}

void TableModel::sortRows(const QList<SortKey>& keys)
{
    const QList<SortKey> order = keys.isEmpty() ? m_defaultOrder : keys;
    if (std::exchange(m_order, order) != order)
        apply(wanted());
}

int TableModel::rowOfKey(const QVariant& wanted) const
{
    if (!m_rowOfKeyValid) {
        m_rowOfKey.clear();
        m_rowOfKey.reserve(static_cast<qsizetype>(m_shown.size()));
        for (int row = 0; row < rowCount(); ++row)
            m_rowOfKey.insert(key(sourceRow(row)).toString(), row);
        m_rowOfKeyValid = true;
    }
    return m_rowOfKey.value(wanted.toString(), -1);
}

void TableModel::setFilter(const QString& filter)
{
    if (std::exchange(m_filter, filter) == filter)
        return;
    const auto problem = std::exchange(m_query, parseFilter(filter, m_fields)).problem;
    apply(wanted());
    if (problem != m_query.problem)
        Q_EMIT filterProblemChanged();
}

QVariant TableModel::filterValue(int source, int field) const
{
    const auto& wanted = m_fields[field];
    const bool isWords = wanted.kind == FieldKind::Text || wanted.kind == FieldKind::Place;
    return wanted.column < 0
               ? QVariant()
               : cell(source, wanted.column, isWords ? int(Qt::DisplayRole) : int(SortRole));
}

QString TableModel::filterKey(int column) const
{
    const auto field =
        std::find_if(m_fields.cbegin(), m_fields.cend(),
                     [column](const FilterField& one) { return one.column == column; });
    return field == m_fields.cend() ? QString() : field->key;
}

QString TableModel::filterTerm(const QModelIndex& cell, bool isNegated) const
{
    const auto field =
        std::find_if(m_fields.cbegin(), m_fields.cend(),
                     [&](const FilterField& one) { return one.column == cell.column(); });
    if (!cell.isValid() || field == m_fields.cend())
        return {};
    // A place is asked for by what the cell shows: its field holds the code beside the name.
    const QVariant value =
        field->kind == FieldKind::Place
            ? cell.data(Qt::DisplayRole)
            : filterValue(sourceRow(cell.row()), static_cast<int>(field - m_fields.cbegin()));
    return filterfields::termFor(*field, value, isNegated);
}

QList<std::pair<QString, int>> TableModel::filterValues(int field) const
{
    QList<std::pair<QString, int>> values;
    if (field < 0 || field >= m_fields.size() ||
        (m_fields[field].kind != FieldKind::Text && m_fields[field].kind != FieldKind::Place))
        return values;
    const bool isPlace = m_fields[field].kind == FieldKind::Place;
    QHash<QString, int> counts;
    for (int source = 0; source < sourceCount(); ++source) {
        const auto value = filterValue(source, field).toString().simplified();
        ++counts[isPlace ? filterfields::placeName(value) : value];
    }
    counts.remove({});
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        values.append({it.key(), it.value()});
    std::sort(values.begin(), values.end(), [](const auto& a, const auto& b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    });
    return values;
}

bool TableModel::fits(int source)
{
    return std::all_of(m_query.terms.cbegin(), m_query.terms.cend(), [&](const FilterTerm& term) {
        if (term.isWord())
            return term.holds(foldedText(source)) != term.isNegated;
        const QVariant value = filterValue(source, term.field);
        if (term.ranges.isEmpty())
            return term.holds(m_folder.fold(value.toString().simplified())) != term.isNegated;
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        return term.holds(isNumber ? std::optional(number) : std::nullopt) != term.isNegated;
    });
}

void TableModel::setLens(const QString& id)
{
    if (std::exchange(m_lens, id) != id)
        apply(wanted());
}

/// What filter, order and lens leave together.
TableModel::SourceRows TableModel::wanted()
{
    auto rows = select(m_filter, m_order);
    if (m_lens.isEmpty())
        return rows;
    const auto all = lenses();
    const auto lens = std::find_if(all.begin(), all.end(),
                                   [this](const RowLens& one) { return one.id == m_lens; });
    if (lens != all.end())
        std::erase_if(rows, [&](quint32 row) { return !lens->shows(static_cast<int>(row)); });
    return rows;
}

void TableModel::timePassed()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1),
                           {Qt::DisplayRole});
}

void TableModel::sourceReset(const std::function<void()>& change)
{
    beginResetModel();
    if (change)
        change();
    m_folded.clear();
    m_shown = wanted();
    m_rowOfKeyValid = false;
    endResetModel();
    Q_EMIT countsChanged();
}

void TableModel::sourceChanged(const QList<int>& sources)
{
    for (const int source : sources) {
        if (static_cast<size_t>(source) < m_folded.size())
            m_folded[static_cast<size_t>(source)].clear();
    }
    auto shown = wanted();
    if (shown != m_shown) {
        apply(std::move(shown));
        return;
    }
    const QSet<int> changed(sources.cbegin(), sources.cend());
    for (int row = 0; row < rowCount(); ++row) {
        if (changed.contains(sourceRow(row)))
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

void TableModel::apply(SourceRows shown)
{
    if (shown == m_shown) {
        Q_EMIT countsChanged();
        return;
    }
    beginResetModel();
    m_shown = std::move(shown);
    m_rowOfKeyValid = false;
    endResetModel();
    Q_EMIT countsChanged();
}

const QByteArray& TableModel::foldedText(int source)
{
    m_folded.resize(static_cast<size_t>(sourceCount()));
    auto& text = m_folded[static_cast<size_t>(source)];
    if (text.isEmpty()) {
        QString all;
        for (int column = 0; column < m_columns.size(); ++column)
            all += cell(source, column, Qt::DisplayRole).toString() + u'\n';
        text = m_folder.fold(all);
    }
    return text;
}

TableModel::SourceRows TableModel::select(const QString&, const QList<SortKey>& order)
{
    SourceRows rows;
    rows.reserve(static_cast<size_t>(sourceCount()));
    for (int source = 0; source < sourceCount(); ++source) {
        if (fits(source))
            rows.push_back(static_cast<quint32>(source));
    }
    sortByKeys(rows, order);
    return rows;
}

void TableModel::sortByKeys(SourceRows& rows, const QList<SortKey>& order) const
{
    // The C locale compares bytes and knows no numbers inside words.
    const QLocale locale;
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    // From the last key to the first: each stable pass keeps what the later keys decided.
    for (auto level = order.crbegin(); level != order.crend(); ++level) {
        std::vector<std::pair<CellKey, quint32>> keyed;
        keyed.reserve(rows.size());
        for (const auto row : rows)
            keyed.emplace_back(
                cellKey(cell(static_cast<int>(row), level->column, SortRole), collator), row);
        const bool descending = level->order == Qt::DescendingOrder;
        std::stable_sort(keyed.begin(), keyed.end(), [descending](const auto& a, const auto& b) {
            if (a.first.missing || b.first.missing)
                return !a.first.missing && b.first.missing;
            const int result = compare(a.first, b.first);
            return descending ? result > 0 : result < 0;
        });
        std::transform(keyed.begin(), keyed.end(), rows.begin(),
                       [](const auto& entry) { return entry.second; });
    }
}

} // namespace simstock
