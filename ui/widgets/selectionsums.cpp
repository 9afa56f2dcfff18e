// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/selectionsums.h"

#include "models/core/datasize.h"
#include "models/core/money.h"
#include "models/items/tablemodel.h"
#include "ui/widgets/tableview.h"

#include <QCoreApplication>
#include <QItemSelection>
#include <QLocale>

#include <algorithm>
#include <map>
#include <optional>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

struct SelectionSumsWords {
    Q_DECLARE_TR_FUNCTIONS(simstock::SelectionSums)
};

/// Reading more takes longer than a key press may.
constexpr int mostSummedRows = 5'000;

QList<int> rowsOf(const TableView& table)
{
    QList<int> rows;
    for (const auto& range : table.selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    return rows;
}

/// The sum of a column of amounts; empty when it holds none.
QString amountsOf(const TableModel& model, int column, const QList<int>& rows)
{
    std::map<QString, std::optional<Money>> sums; // nothing: beyond what an amount can be
    for (const int row : rows) {
        const auto cell = model.index(row, column);
        const auto currency = Currency::fromCode(cell.data(AmountCurrencyRole).toString());
        bool isNumber = false;
        const auto micros = cell.data(SortRole).toLongLong(&isNumber);
        if (!currency || !isNumber)
            continue;
        const auto amount = Money::fromMicros(micros, *currency);
        auto& sum = sums.try_emplace(currency->code(), Money::zero(*currency)).first->second;
        const auto next =
            sum && amount ? sum->plus(*amount) : Result<Money>(failure(ErrorKind::Protocol));
        sum = next ? std::optional(*next) : std::nullopt;
    }
    QStringList texts;
    for (const auto& [code, sum] : sums)
        texts.append(sum ? sum->display(QLocale()) : code + u" \u2014"_s);
    return texts.join(u" + "_s);
}

QString dataOf(const TableModel& model, int column, const QList<int>& rows)
{
    qint64 bytes = 0;
    bool isAny = false;
    for (const int row : rows) {
        bool isNumber = false;
        const auto more = model.index(row, column).data(SortRole).toLongLong(&isNumber);
        if (isNumber && more >= 0 && __builtin_add_overflow(bytes, more, &bytes))
            return {};
        isAny = isAny || isNumber;
    }
    return isAny ? DataSize(bytes).display(QLocale()) : QString();
}

bool isSizeColumn(const TableModel& model, int column)
{
    const auto& fields = model.filterFields();
    return std::any_of(fields.cbegin(), fields.cend(), [column](const FilterField& field) {
        return field.column == column && field.kind == FieldKind::Size;
    });
}

} // namespace

QString selectionSums(const TableView& table)
{
    const int count = table.selectedCount();
    if (count < 2)
        return {};
    QStringList parts{SelectionSumsWords::tr("%n selected", nullptr, count)};
    const auto* model = qobject_cast<const TableModel*>(table.model());
    if (model == nullptr || count > mostSummedRows)
        return parts.constFirst();
    const auto rows = rowsOf(table);
    for (int column = 0; column < model->columnCount(); ++column) {
        if (table.isColumnHidden(column) || !model->columns()[column].addsUp)
            continue;
        const QString sum = isSizeColumn(*model, column) ? dataOf(*model, column, rows)
                                                         : amountsOf(*model, column, rows);
        if (!sum.isEmpty())
            parts.append(model->columns()[column].title + u' ' + sum);
    }
    return parts.join(u" \u00B7 "_s);
}

} // namespace simstock
