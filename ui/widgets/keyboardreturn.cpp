// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keyboardreturn.h"

#include <QApplication>
#include <QDialog>

namespace simstock {

namespace {

QWidget* heirOf(const QDialog& dialog)
{
    auto* const sheet = QApplication::activeModalWidget();
    if (sheet != nullptr && sheet != &dialog)
        return sheet;
    auto* const owner =
        dialog.parentWidget() == nullptr ? nullptr : dialog.parentWidget()->window();
    if (owner == nullptr || dialog.windowModality() != Qt::NonModal)
        return owner;
    for (auto* const other : owner->findChildren<QDialog*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (other != &dialog && other->isVisible())
            return other;
    }
    return owner;
}

} // namespace

void returnKeyboardFrom(const QDialog& dialog)
{
    auto* const active = QApplication::activeWindow();
    if (active != nullptr && active != &dialog)
        return; // another window was opened meanwhile and has it
    auto* const heir = heirOf(dialog);
    if (heir != nullptr && heir->isVisible())
        heir->activateWindow();
}

void returnKeyboardAfter(QDialog& dialog)
{
    QObject::connect(&dialog, &QDialog::finished, &dialog,
                     [&dialog] { returnKeyboardFrom(dialog); });
}

} // namespace simstock
