// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QString>
#include <QWidget>

class QAbstractButton;
class QAction;
class QTableView;

namespace simstock {

/// Finds widgets by the names people and assistive technology know and works them with the same
/// events a keyboard and a mouse make. A widget that is not there answers null; the step then does
/// not come true and says so.
class TourHands {
public:
    [[nodiscard]] QWidget* named(const QString& accessibleName) const;
    [[nodiscard]] QTableView* table(const QString& accessibleName) const;
    [[nodiscard]] QWidget* window(const QString& title) const;
    /// A visible button of the window whose text begins with the words.
    [[nodiscard]] QAbstractButton* button(QWidget* window, const QString& words) const;

    void type(const QString& field, const QString& text) const;
    void press(QWidget* widget, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    void click(QAbstractButton* button) const;
    /// A menu action by its text, without dots and mnemonic, enabled or not.
    [[nodiscard]] QAction* action(const QString& text) const;
    bool trigger(const QString& text) const;
    bool selectFirstRow(const QString& tableName) const;
    /// Rows of the table; -1 when there is none.
    [[nodiscard]] int rows(const QString& tableName) const;
    /// The window with its open dialog on top, as a person sees both.
    [[nodiscard]] QPixmap picture(QWidget* window) const;
};

} // namespace simstock
