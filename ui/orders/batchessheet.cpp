// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/batchessheet.h"

#include "models/desk/desk.h"
#include "models/items/batchlists.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/tableview.h"

#include <QLabel>
#include <QPushButton>

namespace simstock {

namespace {
constexpr QSize usualBatchesSheet(1000, 480);
constexpr int leastBatchesSeen = 8;
} // namespace

BatchesSheet::BatchesSheet(Desk& desk, QWidget* parent)
    : Sheet(tr("Batches"), parent),
      m_model(new BatchesModel(desk.batches(), desk.clock(), this)),
      m_table(new TableView(tr("Batches table"), this)),
      m_note(nullptr)
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setStretchColumn(static_cast<int>(BatchesColumn::Title));
    m_table->setMinimumHeight(
        qRound((metrics::header + leastBatchesSeen * metrics::row) * textScale()));
    addGrowing(m_table);
    m_note = addText({});
    back()->setText(tr("C&lose"));
    connect(setPrimary(tr("&Open")), &QPushButton::clicked, this, &BatchesSheet::openChosen);
    setReturnPressesPrimary(true);
    connect(addButton(tr("&New batch…")), &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT newRequested();
    });
    connect(m_table, &TableView::detailsRequested, this, &BatchesSheet::openChosen);
    connect(m_table, &TableView::selectionSummaryChanged, this, &BatchesSheet::follow);
    connect(m_table, &TableView::currentKeyChanged, this, &BatchesSheet::follow);
    resize(usualBatchesSheet);
    if (m_model->sourceCount() > 0)
        m_table->selectKey(m_model->idAt(0).text());
    m_table->setFocus();
    follow();
}

void BatchesSheet::follow()
{
    const bool isEmpty = m_model->sourceCount() == 0;
    m_note->setText(isEmpty ? tr("There is no batch yet. New batch… buys many eSIMs at once.")
                            : QString());
    m_note->setVisible(isEmpty);
    primary()->setEnabled(m_table->chosenRow() >= 0);
    primary()->setToolTip(primary()->isEnabled() ? QString() : tr("Select a batch first."));
}

void BatchesSheet::openChosen()
{
    const int row = m_table->chosenRow();
    if (row < 0)
        return;
    const auto id = m_model->idAt(row);
    accept();
    Q_EMIT batchRequested(id);
}

} // namespace simstock
