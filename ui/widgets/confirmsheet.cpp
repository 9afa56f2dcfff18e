// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/confirmsheet.h"

#include <QPushButton>

namespace simstock {

ConfirmSheet::ConfirmSheet(const Words& words, Act act, QWidget* parent)
    : Sheet(words.title, parent), m_words(words), m_act(std::move(act))
{
    setAttribute(Qt::WA_DeleteOnClose);
    addText(words.effect);
    connect(setPrimary(words.button, ButtonRole::Danger), &QPushButton::clicked, this,
            &ConfirmSheet::run);
}

void ConfirmSheet::run()
{
    if (m_running.isActive())
        return;
    setProblem({});
    primary()->setEnabled(false);
    m_running = m_act();
    m_running.onDone([this](const Result<bool>& result) {
        primary()->setEnabled(true);
        if (!result) {
            setProblem(result.error().userText);
            return;
        }
        Q_EMIT said(m_words.done);
        Q_EMIT carriedOut();
        accept();
    });
}

} // namespace simstock
