// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace simstock {

/// A field for a key or password. Qt 6.4 sends what is typed in clear in AT-SPI text events, even
/// of password fields (desktop.md, rule 10): while its text changes, this one keeps all
/// accessibility events of the program back. Screen readers still find the field, its name and its
/// masked text.
class CredentialEdit final : public QLineEdit {
    Q_OBJECT
public:
    explicit CredentialEdit(QWidget* parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
};

} // namespace simstock
