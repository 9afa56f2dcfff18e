// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/storefront/pricehistorysheet.h"

#include "models/desk/desk.h"
#include "models/items/pricehistorymodel.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/tableview.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace simstock {

namespace {
constexpr int tableHeight = 320;
} // namespace

PriceHistorySheet::PriceHistorySheet(Desk& desk, QWidget* parent)
    : Sheet(tr("Price history"), parent),
      m_filter(new QLineEdit(this)),
      m_model(new PriceHistoryModel(desk.intents(), desk.accounts(), this)),
      m_table(new TableView(tr("Price history table"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFixedWidth(metrics::sheetMaximum + metrics::around * 10);
    addTable();
    connect(setPrimary(tr("&Put back the earlier price…")), &QPushButton::clicked, this,
            &PriceHistorySheet::putBack);
    connect(m_filter, &QLineEdit::textChanged, m_model, &TableModel::setFilter);
    connect(m_table, &TableView::selectionSummaryChanged, this, &PriceHistorySheet::follow);
    connect(m_table, &TableView::currentKeyChanged, this, &PriceHistorySheet::follow);
    m_table->selectRow(0);
    m_table->setFocus();
    follow();
}

void PriceHistorySheet::addTable()
{
    m_filter->setClearButtonEnabled(true);
    addField(tr("&Filter price history"), m_filter);
    m_table->setModel(m_model);
    m_table->setStretchColumn(static_cast<int>(PastPriceColumn::Plan));
    m_table->setFixedHeight(tableHeight);
    addWidget(m_table);
    m_note = addText({});
    m_note->setMinimumHeight(2 * m_note->fontMetrics().lineSpacing());
}

QList<PastPrice> PriceHistorySheet::chosen() const
{
    QList<PastPrice> changes;
    for (const auto& key : m_table->selectedKeys()) {
        if (const int row = m_model->rowOfKey(key); row >= 0)
            changes.append(m_model->rowAt(row));
    }
    return changes;
}

void PriceHistorySheet::follow()
{
    const auto changes = chosen();
    const auto possible = static_cast<int>(earlierPrices(changes).size());
    primary()->setEnabled(possible > 0);
    if (m_model->sourceCount() == 0)
        m_note->setText(tr("No price was changed from this desk yet."));
    else if (changes.isEmpty())
        m_note->setText(tr("Select the changes whose earlier price shall come back."));
    else if (changes.size() == 1 && possible == 0)
        m_note->setText(changes.constFirst().obstacle());
    else
        m_note->setText(tr("The earlier price of %n plan(s) can be put back. It is shown before "
                           "anything is sent.",
                           nullptr, possible));
    primary()->setToolTip(possible > 0 ? QString() : m_note->text());
}

void PriceHistorySheet::putBack()
{
    const auto prices = earlierPrices(chosen());
    if (prices.isEmpty())
        return;
    accept();
    Q_EMIT putBackRequested(prices);
}

} // namespace simstock
