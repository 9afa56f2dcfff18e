// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What TableView does with events and menus; what it is stands in tableview.cpp.
#include "models/items/tablemodel.h"
#include "ui/delegates/celldelegate.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/persistentmenu.h"
#include "ui/widgets/tablecopy.h"
#include "ui/widgets/tableheader.h"
#include "ui/widgets/tableview.h"

#include <QActionGroup>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMetaMethod>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace simstock {

namespace {

void toClipboard(const QString& text)
{
    QGuiApplication::clipboard()->setText(text);
}

const QKeySequence& copyWithHeadersKeys()
{
    static const QKeySequence keys(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    return keys;
}

bool isCopyWithHeaders(const QKeyEvent& event)
{
    return QKeySequence(event.keyCombination()).matches(copyWithHeadersKeys()) ==
           QKeySequence::ExactMatch;
}

} // namespace

void TableView::copySelection()
{
    toClipboard(tablecopy::selectionAsTsv(*this, false));
}

void TableView::copySelectionWithHeaders()
{
    toClipboard(tablecopy::selectionAsTsv(*this, true));
}

bool TableView::event(QEvent* event)
{
    // With the keyboard in the table its keys are its own, whatever menus define.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = static_cast<QKeyEvent&>(*event);
        if (key.matches(QKeySequence::Copy) || key.matches(QKeySequence::SelectAll) ||
            isCopyWithHeaders(key)) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool shifted = (event->modifiers() & ~Qt::KeypadModifier) == Qt::ShiftModifier;
    if (isCopyWithHeaders(*event))
        return copySelectionWithHeaders();
    if (event->matches(QKeySequence::Copy))
        return copySelection();
    if (plain && event->key() == Qt::Key_Space) {
        if (currentIndex().isValid())
            emit quickLookRequested(currentIndex());
        return;
    }
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        if (currentIndex().isValid())
            emit detailsRequested(currentIndex());
        return;
    }
    // Typing filters. Qt's own search by typing asks every row for its text.
    const QString text = event->text();
    if ((plain || shifted) && !text.isEmpty() && text.at(0).isPrint()) {
        emit typed(text);
        return;
    }
    QTableView::keyPressEvent(event);
    // With the keyboard comes a current row that nobody selected; where it is the only one, a step
    // to it moves nothing.
    const bool isStep = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (plain && isStep && currentIndex().isValid() && selectedCount() == 0)
        selectKey(currentKey());
}

void TableView::setHoverRow(int row)
{
    const int previous = m_delegate->hoverRow();
    if (previous == row)
        return;
    m_delegate->setHoverRow(row);
    const int height = verticalHeader()->defaultSectionSize();
    for (const int changed : {previous, row}) {
        if (changed >= 0)
            viewport()->update(0, rowViewportPosition(changed), viewport()->width(), height);
    }
}

void TableView::mouseMoveEvent(QMouseEvent* event)
{
    setHoverRow(rowAt(event->position().toPoint().y()));
    QTableView::mouseMoveEvent(event);
}

bool TableView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave || event->type() == QEvent::Wheel)
        setHoverRow(-1);
    return QTableView::viewportEvent(event);
}

void TableView::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    const int end = m_header->length() - m_header->offset(); // right of the last column
    if (model() == nullptr || end >= viewport()->width())
        return;
    // Hairlines and selection run to the edge of the view, not to the edge of the last column.
    QPainter painter(viewport());
    const Tokens& tokens = tokensOf(this);
    const int width = viewport()->width() - qMax(0, end);
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : end;
    const int height = verticalHeader()->defaultSectionSize();
    const int first = qMax(0, rowAt(event->rect().top()));
    for (int row = first; row < model()->rowCount(); ++row) {
        const QRect rest(x, rowViewportPosition(row), width, height);
        if (rest.top() > event->rect().bottom())
            break;
        if (selectionModel()->isRowSelected(row))
            painter.fillRect(rest, tokens.selection);
        else if (row == m_delegate->hoverRow())
            painter.fillRect(rest, tokens.hover);
        painter.fillRect(rest.x(), rest.bottom(), rest.width(), 1, tokens.line);
    }
}

void TableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitWhenFirstFilled();
    if (m_fitted)
        stretch();
}

void TableView::showEvent(QShowEvent* event)
{
    QTableView::showEvent(event);
    fitWhenFirstFilled();
}

void TableView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange ||
        event->type() == QEvent::StyleChange) {
        m_delegate->refreshFonts();
        setDensity(m_density);
    }
    QTableView::changeEvent(event);
}

void TableView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    viewport()->update(); // also the part right of the last column
    summarize();
    // selectRow() moves the current row before the selection: the chosen row comes with the second.
    if (chosenRow() != m_toldRow)
        tellChosen();
}

void TableView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    tellChosen();
}

void TableView::contextMenuEvent(QContextMenuEvent* event)
{
    QModelIndex index = indexAt(event->pos());
    QPoint position = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        index = currentIndex();
        position = viewport()->mapToGlobal(visualRect(index).center());
    }
    if (index.isValid())
        showCellMenu(index, position);
}

void TableView::showCellMenu(const QModelIndex& index, const QPoint& globalPosition)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_rowActions);
    if (!m_rowActions.isEmpty())
        menu->addSeparator();
    auto* copy = menu->addAction(themedIcon(Icon::Copy), tr("&Copy rows"), QKeySequence::Copy, this,
                                 &TableView::copySelection);
    copy->setEnabled(selectedCount() > 0);
    menu->addAction(tr("Copy rows with &headers"), copyWithHeadersKeys(), this,
                    &TableView::copySelectionWithHeaders)
        ->setEnabled(selectedCount() > 0);
    const QPersistentModelIndex cell(index);
    menu->addAction(tr("Copy c&ell"), this, [cell] { toClipboard(tablecopy::cellText(cell)); });
    menu->addAction(tr("Copy co&lumn"), this,
                    [this, cell] { toClipboard(tablecopy::columnText(*this, cell.column())); });
    menu->addAction(tr("Copy row as &JSON"), this, [this, cell] {
        if (cell.isValid())
            toClipboard(tablecopy::rowAsJson(*this, cell.row()));
    });
    menu->addSeparator();
    addFilterActions(*menu, index);
    menu->popup(globalPosition);
}

/// Only what someone listens to: not every table stands under a filter box.
void TableView::addFilterActions(QMenu& menu, const QModelIndex& index)
{
    const QString text = tr("&Filter on this value");
    const auto* rows = qobject_cast<TableModel*>(model());
    const QString term = rows == nullptr ? QString() : rows->filterTerm(index, false);
    if (!term.isEmpty() &&
        isSignalConnected(QMetaMethod::fromSignal(&TableView::filterTermRequested))) {
        menu.addAction(themedIcon(Icon::Search), text, this,
                       [this, term] { emit filterTermRequested(term); });
        const QString against = rows->filterTerm(index, true);
        menu.addAction(tr("E&xclude this value"), this,
                       [this, against] { emit filterTermRequested(against); });
    } else if (isSignalConnected(QMetaMethod::fromSignal(&TableView::filterRequested))) {
        const QPersistentModelIndex cell(index);
        menu.addAction(themedIcon(Icon::Search), text, this, [this, cell] {
            if (cell.isValid())
                emit filterRequested(cell.column(), tablecopy::cellText(cell));
        });
    }
}

void TableView::addChooser(QMenu& menu)
{
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        QString title = model()->headerData(column, Qt::Horizontal).toString();
        if (title.isEmpty())
            title = model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
        if (title.isEmpty())
            continue; // a column without a name cannot be found again
        auto* action = menu.addAction(title.replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(!m_header->isSectionHidden(column));
        connect(action, &QAction::toggled, this, [this, column, action](bool shown) {
            if (!shown && m_header->count() - m_header->hiddenSectionCount() <= 1) {
                action->setChecked(true); // the last column stays
                return;
            }
            const QScopedValueRollback arranging(m_arranging, true);
            m_header->setSectionHidden(column, !shown);
            if (shown)
                m_header->resizeSection(
                    column, qMax(sizeHintForColumn(column), m_header->sectionSizeHint(column)));
            stretch();
            m_saveLayout.start();
        });
    }
}

void TableView::showHeaderMenu(const QPoint& position)
{
    if (model() == nullptr)
        return;
    const int column = m_header->logicalIndexAt(position);
    auto* menu = new PersistentMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addChooser(*menu);
    menu->addSeparator();
    if (column >= 0 && isSignalConnected(QMetaMethod::fromSignal(&TableView::filterRequested)))
        menu->addAction(tr("&Filter column"), this, [this, column] {
            const auto* rows = qobject_cast<TableModel*>(model());
            const QString key = rows == nullptr ? QString() : rows->filterKey(column);
            if (key.isEmpty() ||
                !isSignalConnected(QMetaMethod::fromSignal(&TableView::filterTermRequested)))
                emit filterRequested(column, {});
            else
                emit filterTermRequested(key + u':');
        });
    menu->addAction(tr("&Resize columns to contents"), this, &TableView::fitColumns);
    menu->popup(m_header->viewport()->mapToGlobal(position));
}

void TableView::addViewActions(QMenu& menu)
{
    auto* columns = new PersistentMenu(tr("&Columns"), &menu);
    menu.addMenu(columns);
    connect(columns, &QMenu::aboutToShow, this, [this, columns] {
        columns->clear();
        if (model() != nullptr)
            addChooser(*columns);
    });
    auto* rows = menu.addMenu(tr("Row &height"));
    auto* group = new QActionGroup(rows);
    for (const auto& [density, text] :
         {std::pair(Density::Compact, tr("&Compact")), std::pair(Density::Normal, tr("&Normal")),
          std::pair(Density::Relaxed, tr("&Relaxed"))}) {
        auto* action = group->addAction(text);
        action->setCheckable(true);
        action->setChecked(density == m_density);
        connect(action, &QAction::triggered, this,
                [this, chosen = density] { setDensity(chosen); });
    }
    rows->addActions(group->actions());
    auto* sort = menu.addMenu(tr("&Sort"));
    for (const auto& [order, text] :
         {std::pair(Qt::AscendingOrder, tr("Current column &ascending")),
          std::pair(Qt::DescendingOrder, tr("Current column &descending"))}) {
        sort->addAction(text, this, [this, chosen = order] {
            setSortKeys({{qMax(0, currentIndex().column()), chosen}});
        });
    }
    menu.addAction(tr("&Resize columns to contents"), this, &TableView::fitColumns);
}

} // namespace simstock
