// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pane.h"

namespace simstock {

class Desk;
class TableView;

/// For a pane's availability() and trigger(): whether there is anything to export, and asking for
/// the file. What came of it is said by the pane.
Availability exportAvailability(const TableView& table);
void exportTable(TableView& table, const QString& name, Desk& desk, Pane& pane);

} // namespace simstock
