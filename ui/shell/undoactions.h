// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QMenu;

namespace simstock {

class LocalUndo;

/// Undo and Redo in a menu, for what the shop keeps itself. Fields keep their own undo while they
/// have the focus.
class UndoActions final : public QObject {
    Q_OBJECT
public:
    /// The undo outlives the actions.
    UndoActions(LocalUndo& undo, QMenu& menu, QObject* parent = nullptr);

Q_SIGNALS:
    void said(const QString& sentence);

private:
    void follow();

    LocalUndo& m_undo;
    QAction* m_back;
    QAction* m_again;
};

} // namespace simstock
