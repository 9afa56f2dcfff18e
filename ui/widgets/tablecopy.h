// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QModelIndex;
class QTableView;

/// What a table puts on the clipboard. Only what the cells show (DisplayRole, else
/// AccessibleTextRole) of visible columns, in their visible order: a value masked in the model
/// stays masked.
namespace simstock::tablecopy {

/// The text of one cell.
QString cellText(const QModelIndex& index);
/// The selected cells as tab-separated lines, in the order of the rows; with a line of headers on
/// request. Tabs and line breaks inside a cell become blanks.
QString selectionAsTsv(const QTableView& table, bool withHeaders);
/// One column of the selected rows, or of all rows when one or none is selected; a line each.
QString columnText(const QTableView& table, int column);
/// One row as a JSON object: column header to text.
QString rowAsJson(const QTableView& table, int row);

} // namespace simstock::tablecopy
