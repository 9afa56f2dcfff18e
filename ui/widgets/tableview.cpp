// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tableview.h"

#include "models/items/roles.h"
#include "ui/delegates/celldelegate.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/layoutstore.h"
#include "ui/widgets/tableheader.h"
#include "ui/widgets/tablelayout.h"

#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace simstock {

using namespace Qt::StringLiterals;

TableView::TableView(const QString& accessibleName, QWidget* parent)
    : QTableView(parent), m_delegate(new CellDelegate(this)), m_header(new TableHeader(this))
{
    setAccessibleName(accessibleName);
    setItemDelegate(m_delegate);
    setHorizontalHeader(m_header);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab leaves the table: everything stays reachable
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    setMouseTracking(true);
    verticalHeader()->hide();
    // One size for all rows: no row is ever measured.
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    setDensity(Density::Normal);
    m_saveLayout.setSingleShot(true);
    m_saveLayout.setInterval(0);
    connect(&m_saveLayout, &QTimer::timeout, this, [this] {
        if (m_store != nullptr)
            m_store->save(m_layoutKey, tablelayout::save(*this));
    });
    connect(this, &QTableView::doubleClicked, this, &TableView::detailsRequested);
    connectHeader();
}

TableView::~TableView()
{
    if (m_saveLayout.isActive() && m_store != nullptr && model() != nullptr)
        m_store->save(m_layoutKey, tablelayout::save(*this));
}

void TableView::connectHeader()
{
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_header, &QWidget::customContextMenuRequested, this, &TableView::showHeaderMenu);
    connect(m_header, &TableHeader::sortRequested, this, &TableView::requestSort);
    connect(m_header, &QHeaderView::sectionMoved, this, &TableView::noteLayoutChange);
    connect(m_header, &QHeaderView::sectionResized, this, [this] {
        if (!m_arranging)
            m_sizedByHand = true;
        noteLayoutChange();
    });
}

void TableView::setModel(QAbstractItemModel* model)
{
    if (auto* previous = this->model())
        previous->disconnect(this);
    const QScopedValueRollback arranging(m_arranging, true);
    QTableView::setModel(model);
    if (model == nullptr)
        return;
    connectModel();
    fitWhenFirstFilled();
    summarize();
}

void TableView::connectModel()
{
    // Our slots run after those of QTableView and its selection model, which connected before.
    connect(model(), &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_beforeReset = TableState::of(*this); });
    connect(model(), &QAbstractItemModel::modelReset, this, &TableView::afterReset);
    const auto changed = [this] {
        fitWhenFirstFilled();
        summarize();
    };
    connect(model(), &QAbstractItemModel::rowsInserted, this, changed);
    connect(model(), &QAbstractItemModel::rowsRemoved, this, changed);
}

void TableView::afterReset()
{
    updateGeometries(); // the scroll range of the new rows
    if (m_beforeReset)
        m_beforeReset->restore(*this);
    m_beforeReset.reset();
    fitWhenFirstFilled();
    // A reset clears the selection model without a signal.
    summarize();
    tellChosen();
}

void TableView::tellChosen()
{
    m_toldRow = chosenRow();
    emit currentKeyChanged();
}

void TableView::requestSort(const QList<SortKey>& keys)
{
    if (model() == nullptr)
        return;
    if (auto* rows = dynamic_cast<SortableRows*>(model()))
        rows->sortRows(keys);
    else if (!keys.isEmpty())
        model()->sort(keys.constFirst().column, keys.constFirst().order);
    noteLayoutChange();
}

void TableView::setSortKeys(const QList<SortKey>& keys)
{
    m_header->setSortKeys(keys);
    requestSort(keys);
}

void TableView::rememberLayout(LayoutStore& store, const QString& key)
{
    m_store = nullptr; // restoring saves nothing
    const QScopedValueRollback arranging(m_arranging, true);
    if (tablelayout::restore(*this, store.load(key)))
        m_fitted = m_sizedByHand = true;
    m_store = &store;
    m_layoutKey = key;
}

void TableView::setColumnHiddenByDefault(int column)
{
    const QScopedValueRollback arranging(m_arranging, true);
    setColumnHidden(column, true);
}

void TableView::setDensity(Density density)
{
    m_density = density;
    const int height = density == Density::Compact   ? metrics::rowCompact
                       : density == Density::Relaxed ? metrics::rowRelaxed
                                                     : metrics::row;
    verticalHeader()->setDefaultSectionSize(qRound(height * textScale()));
    verticalScrollBar()->setSingleStep(verticalHeader()->defaultSectionSize());
    noteLayoutChange();
}

void TableView::noteLayoutChange()
{
    if (!m_arranging && m_store != nullptr)
        m_saveLayout.start();
}

void TableView::fitWhenFirstFilled()
{
    if (m_fitted || !isVisible() || model() == nullptr || model()->rowCount() == 0)
        return;
    fitColumns();
    m_fitted = true;
}

void TableView::fitColumns()
{
    {
        const QScopedValueRollback arranging(m_arranging, true);
        for (int column = 0; column < m_header->count(); ++column) {
            if (m_header->isSectionHidden(column))
                continue;
            const int wanted = qMax(sizeHintForColumn(column), m_header->sectionSizeHint(column));
            m_header->resizeSection(column,
                                    qBound(metrics::columnMinimum, wanted, metrics::columnMaximum));
        }
        m_sizedByHand = false;
        stretch();
    }
    noteLayoutChange();
}

void TableView::stretch()
{
    if (m_sizedByHand || m_stretchColumn < 0 || m_stretchColumn >= m_header->count() ||
        m_header->isSectionHidden(m_stretchColumn))
        return;
    const QScopedValueRollback arranging(m_arranging, true);
    const int others = m_header->length() - m_header->sectionSize(m_stretchColumn);
    const int least =
        qBound(metrics::columnMinimum, sizeHintForColumn(m_stretchColumn), metrics::columnMaximum);
    m_header->resizeSection(m_stretchColumn, qMax(least, viewport()->width() - others));
}

QVariant TableView::currentKey() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() ? current.siblingAtColumn(0).data(KeyRole) : QVariant();
}

QList<QVariant> TableView::selectedKeys() const
{
    QList<QVariant> keys;
    if (selectionModel() == nullptr)
        return keys;
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex& row : rows)
        keys.append(row.data(KeyRole));
    return keys;
}

void TableView::selectRow(int row)
{
    int column = 0;
    const auto* titles = horizontalHeader();
    for (int place = titles->count() - 1; place >= 0; --place) {
        if (const int shown = titles->logicalIndex(place); !titles->isSectionHidden(shown))
            column = shown;
    }
    const auto index = model()->index(row, column);
    if (index.isValid())
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect |
                                                     QItemSelectionModel::Rows);
}

int TableView::chosenRow() const
{
    if (selectedCount() == 1)
        return selectionModel()->selection().first().top();
    return currentIndex().isValid() ? currentIndex().row() : -1;
}

int TableView::selectedCount() const
{
    int count = 0;
    if (selectionModel() != nullptr) {
        for (const QItemSelectionRange& range : selectionModel()->selection())
            count += range.height();
    }
    return count;
}

bool TableView::selectKey(const QVariant& key)
{
    const int row = model() == nullptr ? -1 : rowOfKey(*model(), key);
    if (row < 0)
        return false;
    executeDelayedItemsLayout();
    updateGeometries(); // the scroll range, which Qt puts off until the next event
    // Qt neither scrolls to nor focuses a cell of a hidden column.
    int column = currentIndex().column();
    for (int visual = 0; column < 0 || isColumnHidden(column); ++visual) {
        if (visual >= m_header->count())
            return false;
        column = m_header->logicalIndex(visual);
    }
    const QModelIndex index = model()->index(row, column);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect |
                                                 QItemSelectionModel::Rows);
    scrollTo(index);
    return true;
}

void TableView::summarize()
{
    emit selectionSummaryChanged(selectedCount(), model() == nullptr ? 0 : model()->rowCount());
}

} // namespace simstock
