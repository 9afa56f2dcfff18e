// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pane.h"
#include "ui/shell/panehost.h"

class QSplitter;

namespace simstock {

class DetailDock;
class PaneFrame;
class PopCard;
class PaneViews;
class TableModel;
class TableView;

/// The names a pane of rows is built from (desktop.md, Names).
struct TablePaneNames {
    QString id;         ///< "orders": layout keys
    QString title;      ///< "Orders"
    QString tableName;  ///< "Orders table"
    QString filterName; ///< "Filter orders"
};

/// A pane of rows: frame, filter, table and, beside it, a dock with the details of the current row.
/// What a pane adds is its model, its columns' habits, its dock pages and its actions.
class TablePane : public Pane {
    Q_OBJECT
public:
    /// The model becomes a child.
    TablePane(const PaneContext& context, const TablePaneNames& names, TableModel* model,
              QWidget* parent = nullptr);

    void focusFilter() override;
    void reveal(const QVariant& key) override;
    void setFilterText(const QString& text) override;

protected:
    [[nodiscard]] const PaneContext& context() const { return m_context; }
    [[nodiscard]] PaneFrame& frame() const { return *m_frame; }
    [[nodiscard]] TableView& table() const { return *m_table; }
    /// Makes the dock at first use.
    [[nodiscard]] DetailDock& dock();
    void showDock(bool shown);
    /// After dock pages and column defaults are set: restores what a person arranged.
    void finishSetup(int stretchColumn);
    /// Saved views as tabs over the table, named "Views of <pane>"; after finishSetup().
    void addViews(const QString& name);
    /// The view of a lens of the model; empty: all rows.
    void showLens(const QString& id);
    /// The current row of the model, -1 for none.
    [[nodiscard]] int currentRow() const;
    /// The selected rows of the model, in their order.
    [[nodiscard]] QList<int> selectedRows() const;
    /// The same, or the current row when none is selected.
    [[nodiscard]] QList<int> chosenRows() const;
    /// Whether there is anything to export, and asking for the file.
    [[nodiscard]] Availability exportAvailability() const;
    void exportRows();
    /// "24 of 1,204 eSIMs": the words for the counts.
    [[nodiscard]] virtual QString countText(int shown, int total) const = 0;
    /// The current row is another one or its values changed: fill the dock.
    virtual void showCurrent() = 0;
    /// Another view was chosen.
    virtual void showView() {}

private:
    /// A card with all that a row says, also in the columns that are not shown.
    void showQuickLook();
    void fillQuickLook(PopCard& card) const;
    void updateCounts();
    [[nodiscard]] QString dockKey() const;
    void followAwaited();

    PaneContext m_context;
    TablePaneNames m_names;
    TableModel* m_model;
    TableView* m_table;
    PaneFrame* m_frame;
    PaneViews* m_views = nullptr;
    DetailDock* m_dock = nullptr;
    QVariant m_awaited; ///< a row that was to be revealed before it was there
    QSplitter* m_splitter;
};

} // namespace simstock
