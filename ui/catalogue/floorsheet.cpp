// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/floorsheet.h"

#include "models/desk/desk.h"
#include "models/desk/pricebook.h"
#include "models/items/floormodel.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/tableview.h"

#include <QLabel>
#include <QPushButton>

namespace simstock {

namespace {
constexpr int floorTableHeight = 320;
} // namespace

FloorSheet::FloorSheet(Desk& desk, const QList<UnderFloor>& plans, QWidget* parent)
    : Sheet(tr("Prices under the floor"), parent),
      m_desk(desk),
      m_model(new FloorModel(desk.accounts(), this)),
      m_table(new TableView(tr("Prices under the floor"), this))
{
    setFixedWidth(metrics::sheetMaximum + 2 * metrics::emptyMark);
    back()->setText(tr("Close"));
    if (plans.isEmpty()) {
        addText(tr("No price of yours is under its floor. A plan without a floor must at least "
                   "bring its cost."));
        m_table->hide();
        return;
    }
    addText(tr("What these plans cost now leaves less than your floor, or less than nothing. "
               "Raising sets a price by hand at this desk; no vendor is told."));
    m_model->setPlans(plans, desk.priceBook().list());
    m_table->setModel(m_model);
    m_table->setColumnHiddenByDefault(static_cast<int>(FloorColumn::Source));
    m_table->setStretchColumn(static_cast<int>(FloorColumn::Plan));
    m_table->setMinimumHeight(floorTableHeight);
    addWidget(m_table);
    connect(setPrimary({}), &QPushButton::clicked, this, &FloorSheet::raisePrices);
    setReturnPressesPrimary(true);
    connect(m_table, &TableView::selectionSummaryChanged, this, &FloorSheet::showButton);
    m_table->selectRow(0);
    m_table->setFocus();
    showButton();
}

QList<UnderFloor> FloorSheet::meant() const
{
    const auto rows = m_table->selectionModel()->selectedRows();
    if (rows.size() < 2)
        return m_model->plans();
    QList<UnderFloor> plans;
    for (const auto& row : rows)
        plans.append(m_model->planAt(row.row()));
    return plans;
}

void FloorSheet::showButton()
{
    const auto count = static_cast<int>(meant().size());
    primary()->setText(count == m_model->sourceCount()
                           ? tr("&Raise all %n to the floor", nullptr, count)
                           : tr("&Raise the %n chosen to the floor", nullptr, count));
}

void FloorSheet::raisePrices()
{
    const auto plans = meant();
    const auto done = m_desk.priceBook().setPrices(raisedPrices(plans));
    if (!done) {
        setProblem(done.error().userText);
        return;
    }
    emit said(tr("%n price(s) raised to the floor.", nullptr, static_cast<int>(plans.size())));
    accept();
}

} // namespace simstock
