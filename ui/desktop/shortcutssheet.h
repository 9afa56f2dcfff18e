// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/tablemodel.h"
#include "ui/widgets/sheet.h"

class QAction;
class QKeySequenceEdit;
class QLineEdit;

namespace simstock {

class ShortcutBook;
class TableView;

enum class ShortcutColumn { Action, Menu, Keys, Count };

/// The actions of the menu bar with their keys.
class ShortcutsModel final : public TableModel {
    Q_OBJECT
public:
    /// The book outlives this.
    explicit ShortcutsModel(ShortcutBook& book, QObject* parent = nullptr);
    [[nodiscard]] int sourceCount() const override;
    [[nodiscard]] QAction* actionAt(int row) const;

protected:
    [[nodiscard]] QVariant cell(int source, int column, int role) const override;
    [[nodiscard]] QVariant key(int source) const override;

private:
    ShortcutBook& m_book;
};

/// Shows all keys and lets a person choose others.
class ShortcutsSheet final : public Sheet {
    Q_OBJECT
public:
    explicit ShortcutsSheet(ShortcutBook& book, QWidget* parent = nullptr);

Q_SIGNALS:
    void said(const QString& sentence);

private:
    [[nodiscard]] QAction* current() const;
    void follow();
    void take();
    ShortcutBook& m_book;
    QLineEdit* m_filter;
    ShortcutsModel* m_model;
    TableView* m_table;
    QKeySequenceEdit* m_keys;
    QPushButton* m_usual = nullptr;
};

} // namespace simstock
