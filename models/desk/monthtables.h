// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/monthclose.h"

#include <variant>

namespace simstock {

/// One cell of a file: nothing, words, a whole number, an exact amount, or a moment as it is to be
/// shown (in UTC or in the zone of the month).
using MonthCell = std::variant<std::monostate, QString, qint64, Money, QDateTime>;

struct MonthTable {
    QString name; ///< short: a spreadsheet's tab
    QStringList titles;
    QList<QList<MonthCell>> rows;
};

/// Lines, sums, open questions, and what the file is about. Words from outside are made harmless.
QList<MonthTable> monthTables(const MonthClose& close);

enum class MonthFormat { Csv, Xlsx };

/// All tables one below the other.
QByteArray monthCsv(const QList<MonthTable>& tables);
/// Each table on a sheet of its own. Amounts are numbers where a double holds them to the last
/// micro-unit, else text; words are never formulas. Storage error with a sentence.
Result<QByteArray> monthXlsx(const QList<MonthTable>& tables);
/// Closes the month and writes the file, which takes its name only when it is complete. The
/// number of lines, or a Storage error with a sentence.
Result<qint64> saveMonth(const MonthSource& source, MonthFormat format, const QString& path);

} // namespace simstock
