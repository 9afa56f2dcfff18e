// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace simstock {

class TableView;

/// The arrangement of a table's columns as bytes: order, widths, hidden ones, sort and density.
/// Columns are known by the KeyRole of their header (their number when it has none), so that a
/// later version may add, drop and move columns.
namespace tablelayout {
QByteArray save(const TableView& table);
/// False, changing nothing, when the bytes are not ours.
bool restore(TableView& table, const QByteArray& bytes);
} // namespace tablelayout

} // namespace simstock
