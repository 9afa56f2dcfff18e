// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/paneexport.h"

#include "models/desk/desk.h"
#include "ui/shell/tableexport.h"
#include "ui/widgets/tableview.h"

namespace simstock {

Availability exportAvailability(const TableView& table)
{
    return table.model()->rowCount() > 0
               ? Availability::yes()
               : Availability::no(TableExport::tr("There is nothing to export."));
}

void exportTable(TableView& table, const QString& name, Desk& desk, Pane& pane)
{
    auto* job = new TableExport(table, name, desk.activity(), desk.clock(), &pane);
    QObject::connect(job, &TableExport::said, &pane, &Pane::said);
    job->ask();
}

} // namespace simstock
