// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/assignmentmodel.h"

#include "models/core/untrustedtext.h"
#include "models/desk/esimdesk.h"
#include "models/domain/iccid.h"
#include "models/items/tone.h"

#include <algorithm>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

QList<ColumnInfo> assignmentColumns()
{
    return {{u"line"_s, AssignmentModel::tr("Line"), 50, true, true},
            {u"name"_s, AssignmentModel::tr("Name"), 140},
            {u"email"_s, AssignmentModel::tr("E-mail"), 160},
            {u"esim"_s, AssignmentModel::tr("eSIM"), 180},
            {u"customer"_s, AssignmentModel::tr("Customer"), 120},
            {u"problem"_s, AssignmentModel::tr("Problem"), 200}};
}

} // namespace

AssignmentModel::AssignmentModel(EsimDesk& esims, QObject* parent)
    : TableModel(assignmentColumns(), parent), m_esims(esims)
{
}

void AssignmentModel::setRows(const QList<AssignedRow>& rows)
{
    sourceReset([this, &rows] { m_rows = rows; });
}

int AssignmentModel::goodCount() const
{
    return static_cast<int>(std::count_if(m_rows.cbegin(), m_rows.cend(),
                                          [](const AssignedRow& row) { return row.isGood(); }));
}

QString AssignmentModel::text(const AssignedRow& row, AssignmentColumn column) const
{
    const auto* const esim = m_esims.find(row.esim);
    switch (column) {
    case AssignmentColumn::Line:
        return QString::number(row.line.line);
    case AssignmentColumn::Name:
        return forDisplay(row.line.name, 120);
    case AssignmentColumn::Email:
        return forDisplay(row.line.email, 120);
    case AssignmentColumn::Esim:
        return esim ? u"…%1 · %2"_s.arg(last4(esim->iccid), forDisplay(esim->planName, 80))
                    : QString();
    case AssignmentColumn::Customer:
        if (!row.isGood())
            return tr("Left out");
        return row.replaces          ? tr("Instead of %1").arg(forDisplay(esim->customerName, 60))
               : row.known.isEmpty() ? tr("New")
                                     : tr("Known");
    case AssignmentColumn::Problem:
        return row.problem;
    case AssignmentColumn::Count:
        break;
    }
    return {};
}

QVariant AssignmentModel::cell(int source, int columnNumber, int role) const
{
    const auto& row = m_rows[source];
    const auto column = static_cast<AssignmentColumn>(columnNumber);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case SortRole:
        return column == AssignmentColumn::Line ? QVariant(row.line.line)
                                                : QVariant(text(row, column));
    case ChipRole:
        return column == AssignmentColumn::Customer ? QVariant(true) : QVariant();
    case ChipToneRole:
        return static_cast<int>(!row.isGood()         ? Tone::Bad
                                : row.replaces        ? Tone::Warn
                                : row.known.isEmpty() ? Tone::Info
                                                      : Tone::Good);
    case StrongRole:
        return column == AssignmentColumn::Name ? QVariant(true) : QVariant();
    default:
        return {};
    }
}

} // namespace simstock
