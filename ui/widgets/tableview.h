// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rowaccess.h"
#include "ui/widgets/tablestate.h"

#include <QTableView>
#include <QTimer>

#include <optional>

namespace simstock {

class CellDelegate;
class LayoutStore;
class TableHeader;

/// Height of the rows.
enum class Density { Normal, Compact, Relaxed };

/// The one table of the program (product.md D.0): flat, by rows, sorted by the model, with column
/// chooser, remembered layout, copying and quick keys. It needs nothing of a model but the roles
/// of models/items/roles.h; KeyRole on column 0 lets selection, current row and scroll survive a
/// reset, KeyedRows makes that fast, SortableRows makes sorting by several columns possible.
class TableView final : public QTableView {
    Q_OBJECT
public:
    /// The name stands in desktop.md, e.g. "Catalogue table".
    explicit TableView(const QString& accessibleName, QWidget* parent = nullptr);
    ~TableView() override;

    void setModel(QAbstractItemModel* model) override;
    [[nodiscard]] TableHeader& header() const { return *m_header; }

    /// Restores what was saved under key and saves every change from now on. Call after setModel
    /// and setColumnHiddenByDefault; the store must outlive the view.
    void rememberLayout(LayoutStore& store, const QString& key);
    /// The column that takes spare width until a person sizes columns.
    void setStretchColumn(int column) { m_stretchColumn = column; }
    /// Hidden unless a remembered layout or the chooser shows it.
    void setColumnHiddenByDefault(int column);

    [[nodiscard]] Density density() const { return m_density; }
    void setDensity(Density density);
    /// Sets the arrows and makes the model sort.
    void setSortKeys(const QList<SortKey>& keys);

    /// Key of the current row, invalid when there is none.
    [[nodiscard]] QVariant currentKey() const;
    /// Keys of the selected rows in the order of the rows.
    [[nodiscard]] QList<QVariant> selectedKeys() const;
    [[nodiscard]] int selectedCount() const;
    /// The row an action on one thing is about: the only selected one (assistive technology selects
    /// without moving the current cell), else the current one; -1 for none.
    [[nodiscard]] int chosenRow() const;
    /// Makes the row current and alone selected, and scrolls to it. False when it is not shown.
    bool selectKey(const QVariant& key);
    /// Chooses that row and no other. Qt's own finds no column where lines run from right to left.
    void selectRow(int row);

    /// The pane's own actions, on top of the context menu.
    void setRowActions(const QList<QAction*>& actions) { m_rowActions = actions; }
    /// Adds columns, density and resizing to a menu (the pane's View menu).
    void addViewActions(QMenu& menu);

public slots:
    void copySelection();
    void copySelectionWithHeaders();
    /// Every visible column as wide as what is in sight needs; spare width to the stretch column.
    void fitColumns();

signals:
    /// Return, or a double click: details.
    void detailsRequested(const QModelIndex& index);
    /// Space.
    void quickLookRequested(const QModelIndex& index);
    /// Words typed into the table belong into the filter box.
    void typed(const QString& text);
    /// "Filter on this value" of a cell; "Filter column" of a header (text empty).
    void filterRequested(int column, const QString& text);
    /// The same where the model has fields: a term for the filter box, e.g. country:JP.
    void filterTermRequested(const QString& term);
    /// After every change of selection or rows: "12 of 340 selected".
    void selectionSummaryChanged(int selected, int total);
    /// The current row may be another one now, also after a reset.
    void currentKeyChanged();

protected:
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void selectionChanged(const QItemSelection& selected,
                          const QItemSelection& deselected) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void connectHeader();
    void connectModel();
    void afterReset();
    void requestSort(const QList<SortKey>& keys);
    void fitWhenFirstFilled();
    void stretch();
    void noteLayoutChange();
    void setHoverRow(int row);
    void addChooser(QMenu& menu);
    void showHeaderMenu(const QPoint& position);
    void showCellMenu(const QModelIndex& index, const QPoint& globalPosition);
    void addFilterActions(QMenu& menu, const QModelIndex& index);
    void summarize();
    void tellChosen();

    CellDelegate* m_delegate; // parent: this
    TableHeader* m_header;    // owned by the view
    QList<QAction*> m_rowActions;
    std::optional<TableState> m_beforeReset;
    LayoutStore* m_store = nullptr;
    QString m_layoutKey;
    QTimer m_saveLayout; ///< many changes of one gesture are saved once
    Density m_density = Density::Normal;
    int m_toldRow = -1; ///< chosenRow() as the newest currentKeyChanged() left it
    int m_stretchColumn = -1;
    bool m_arranging = false; ///< columns change by the program, not by a person
    bool m_fitted = false;    ///< columns had their first fit, or were remembered
    bool m_sizedByHand = false;
};

} // namespace simstock
