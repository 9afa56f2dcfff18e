// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/credentialedit.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QMenu>

namespace simstock {

namespace {

/// While one lives, accessibility events go nowhere.
class Silence {
public:
    Silence() : m_handler(QAccessible::installUpdateHandler([](QAccessibleEvent*) {})) {}
    ~Silence() { QAccessible::installUpdateHandler(m_handler); }
    Q_DISABLE_COPY_MOVE(Silence)

private:
    QAccessible::UpdateHandler m_handler;
};

} // namespace

CredentialEdit::CredentialEdit(QWidget* parent) : QLineEdit(parent)
{
    setEchoMode(Password);
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
}

void CredentialEdit::keyPressEvent(QKeyEvent* event)
{
    const Silence silence;
    QLineEdit::keyPressEvent(event);
}

void CredentialEdit::inputMethodEvent(QInputMethodEvent* event)
{
    const Silence silence;
    QLineEdit::inputMethodEvent(event);
}

void CredentialEdit::dropEvent(QDropEvent* event)
{
    const Silence silence;
    QLineEdit::dropEvent(event);
}

void CredentialEdit::mouseReleaseEvent(QMouseEvent* event) // the middle button pastes
{
    const Silence silence;
    QLineEdit::mouseReleaseEvent(event);
}

void CredentialEdit::contextMenuEvent(QContextMenuEvent* event)
{
    // Qt's own menu pastes past the functions above.
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Paste"), this, [this] {
        const Silence silence;
        paste();
    });
    menu->addAction(tr("&Clear"), this, [this] {
        const Silence silence;
        clear();
    });
    menu->popup(event->globalPos());
}

} // namespace simstock
