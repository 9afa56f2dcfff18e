// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/sortkey.h"
#include "models/desk/viewbook.h"

#include <QObject>

#include <functional>
#include <optional>

class QAction;
class QPushButton;
class QTabBar;
class QWidget;

namespace simstock {

class LayoutStore;
class LocalUndo;
class PaneFrame;
class TableModel;
class TableView;

/// The views of one table as tabs over it: all rows, those that come with the program, and those
/// that people saved (filter, order, columns and what else the pane narrows by). Alt+1…9 choose
/// one. Saving, renaming and deleting are actions of the pane and can be undone.
class PaneViews final : public QObject {
    Q_OBJECT
public:
    struct Parts {
        QString pane; ///< "esims": key of what is stored
        QString name; ///< "Views of eSIMs": of the tabs
        TableView& table;
        TableModel& model;
        ViewBook& book;
        LocalUndo& undo;
        LayoutStore& layouts;
    };
    /// What a pane narrows by beside the lens, as plain values.
    struct Narrowing {
        std::function<QVariantMap()> save;
        std::function<void(const QVariantMap&)> restore; ///< an empty map is nothing
    };
    /// The pane owns this; its parts outlive it.
    PaneViews(Parts parts, Narrowing narrowing, PaneFrame& frame, QWidget& pane);

    /// Before a row is shown that the view might hide.
    void showAll();
    /// The view of a lens of the model.
    void showLens(const QString& id);

Q_SIGNALS:
    /// Another view was chosen.
    void chosen();
    void said(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addActions(QWidget& pane);
    void fitTabs();
    [[nodiscard]] QPushButton* makeMore(QWidget& strip);
    void fill();
    void choose(int tab);
    void apply(const QString& id);
    void save();
    void rename();
    void remove();
    [[nodiscard]] QVariantMap state() const;
    [[nodiscard]] QList<SortKey> orderOf(const QString& id) const;
    [[nodiscard]] QString idAt(int tab) const;
    [[nodiscard]] int tabOf(const QString& id) const;
    [[nodiscard]] QString key() const;
    [[nodiscard]] QString columnsKey() const;

    Parts m_parts;
    Narrowing m_narrowing;
    QWidget& m_pane;
    QTabBar* m_tabs; // child of the frame
    QAction* m_rename = nullptr;
    QAction* m_remove = nullptr;
    QString m_current;
    QByteArray m_ownColumns;                    ///< of the views that have none of their own
    std::optional<QList<SortKey>> m_usualOrder; ///< while a lens has an order of its own
    bool m_isFilling = false;
};

} // namespace simstock
