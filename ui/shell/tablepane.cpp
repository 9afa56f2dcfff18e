// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tablepane.h"

#include "models/desk/desk.h"
#include "models/desk/shopbooks.h"
#include "models/items/tablemodel.h"
#include "ui/shell/paneviews.h"
#include "ui/shell/tableexport.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/detaildock.h"
#include "ui/widgets/layoutstore.h"
#include "ui/widgets/paneframe.h"
#include "ui/widgets/popcard.h"
#include "ui/widgets/tablecopy.h"
#include "ui/widgets/tableview.h"

#include <QItemSelectionModel>
#include <QLineEdit>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace simstock {

using namespace Qt::StringLiterals;

TablePane::TablePane(const PaneContext& context, const TablePaneNames& names, TableModel* model,
                     QWidget* parent)
    : Pane(parent),
      m_context(context),
      m_names(names),
      m_model(model),
      m_table(new TableView(names.tableName, this)),
      m_frame(new PaneFrame(context.desk.clock(), names.title, names.filterName, m_table, this)),
      m_splitter(new QSplitter(Qt::Horizontal, this))
{
    m_model->setParent(this);
    setFocusProxy(m_table); // whoever goes to the pane goes to its rows
    m_table->setModel(m_model);
    m_frame->attachTable(*m_table);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_frame);
    m_splitter->setStretchFactor(0, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_splitter);

    connect(&m_frame->filter(), &QLineEdit::textChanged, m_model, &TableModel::setFilter);
    connect(m_model, &TableModel::countsChanged, this, &TablePane::updateCounts);
    connect(m_table, &TableView::filterRequested, this,
            [this](int, const QString& text) { setFilterText(text); });
    connect(m_table, &TableView::detailsRequested, this, [this] {
        showDock(true);
        showCurrent();
    });
    connect(m_table, &TableView::quickLookRequested, this, &TablePane::showQuickLook);
    connect(m_table, &TableView::currentKeyChanged, this, [this] {
        showCurrent();
        Q_EMIT availabilityChanged();
    });
    connect(m_table, &TableView::selectionSummaryChanged, this, &Pane::availabilityChanged);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] {
        showCurrent();
        Q_EMIT availabilityChanged();
    });
}

DetailDock& TablePane::dock()
{
    if (!m_dock) {
        m_dock = new DetailDock(this);
        m_splitter->addWidget(m_dock);
        m_splitter->setStretchFactor(1, 0);
        m_dock->hide();
        connect(m_dock, &DetailDock::closeRequested, this, [this] {
            showDock(false);
            m_table->setFocus();
        });
    }
    return *m_dock;
}

void TablePane::showQuickLook()
{
    auto* card = new PopCard(tr("Quick look"), m_table);
    connect(card, &PopCard::stepRequested, this, [this, card](int rows) {
        const auto current = m_table->currentIndex();
        const auto next = current.siblingAtRow(current.row() + rows);
        if (next.isValid())
            m_table->setCurrentIndex(next);
        fillQuickLook(*card);
    });
    fillQuickLook(*card);
    card->popUp(m_table->visualRect(m_table->currentIndex())
                    .translated(m_table->viewport()->pos())
                    .intersected(m_table->rect()));
}

void TablePane::fillQuickLook(PopCard& card) const
{
    const auto row = m_table->currentIndex();
    QString title;
    PopCard::Lines lines;
    for (int column = 0; row.isValid() && column < m_model->columnCount(); ++column) {
        const auto cell = row.siblingAtColumn(column);
        const QString text = tablecopy::cellText(cell);
        if (text.isEmpty())
            continue;
        if (title.isEmpty() && cell.data(StrongRole).toBool())
            title = text;
        lines.append({m_model->columns()[column].title, text});
    }
    card.setContent(title, lines);
}

void TablePane::showDock(bool shown)
{
    if (!m_dock)
        return;
    m_dock->setVisible(shown);
    m_context.layouts.save(dockKey(), shown ? "shown" : "hidden");
}

QString TablePane::dockKey() const
{
    return m_names.id + u"/dockShown"_s;
}

void TablePane::finishSetup(int stretchColumn)
{
    for (int column = 0; column < m_model->columns().size(); ++column) {
        if (!m_model->columns()[column].shown)
            m_table->setColumnHiddenByDefault(column);
    }
    m_table->setStretchColumn(stretchColumn);
    m_table->rememberLayout(m_context.layouts, m_names.id + u"/table"_s);
    if (m_dock) {
        m_dock->rememberTab(m_context.layouts, m_names.id + u"/dock"_s);
        m_dock->setVisible(m_context.layouts.load(dockKey()) != "hidden");
    }
    updateCounts();
    showCurrent();
}

void TablePane::addViews(const QString& name)
{
    auto& books = m_context.desk.books();
    m_views = new PaneViews(
        {m_names.id, name, *m_table, *m_model, books.views, books.undo, m_context.layouts},
        {[this] {
             return QVariantMap{{u"filter"_s, m_frame->filter().text()}};
         },
         [this](const QVariantMap& kept) { setFilterText(kept.value(u"filter"_s).toString()); }},
        *m_frame, *this);
    connect(m_views, &PaneViews::said, this, &Pane::said);
    connect(m_views, &PaneViews::chosen, this, [this] { showView(); });
    showView();
}

void TablePane::showLens(const QString& id)
{
    m_views->showLens(id);
}

void TablePane::focusFilter()
{
    m_awaited.clear();
    m_frame->focusFilter();
}

void TablePane::reveal(const QVariant& key)
{
    if (!key.isValid())
        return; // the pane is meant, not a row
    if (m_model->rowOfKey(key) < 0) {
        setFilterText({});
        if (m_views)
            m_views->showAll();
    }
    m_awaited.clear();
    if (m_table->selectKey(key)) {
        m_table->setFocus();
        showDock(true);
        showCurrent();
    } else {
        m_awaited = key; // what was only just begun has no row yet
    }
}

void TablePane::followAwaited()
{
    if (!m_awaited.isValid() || m_model->rowOfKey(m_awaited) < 0)
        return;
    m_table->selectKey(std::exchange(m_awaited, {}));
    showDock(true);
}

void TablePane::setFilterText(const QString& text)
{
    m_frame->filter().setText(text);
}

int TablePane::currentRow() const
{
    return m_table->chosenRow();
}

QList<int> TablePane::selectedRows() const
{
    QList<int> rows;
    for (const auto& key : m_table->selectedKeys()) {
        if (const int row = m_model->rowOfKey(key); row >= 0)
            rows.append(row);
    }
    return rows;
}

QList<int> TablePane::chosenRows() const
{
    auto rows = selectedRows();
    if (rows.isEmpty() && currentRow() >= 0)
        rows.append(currentRow());
    return rows;
}

Availability TablePane::exportAvailability() const
{
    return m_model->rowCount() > 0 ? Availability::yes()
                                   : Availability::no(tr("There is nothing to export."));
}

void TablePane::exportRows()
{
    auto* job = new TableExport(*m_table, m_names.id, m_context.desk.activity(),
                                m_context.desk.clock(), this);
    connect(job, &TableExport::said, this, &Pane::said);
    job->ask();
}

void TablePane::updateCounts()
{
    m_frame->setCount(countText(m_model->rowCount(), m_model->sourceCount()));
    followAwaited();
    showCurrent();
    Q_EMIT availabilityChanged();
}

} // namespace simstock
