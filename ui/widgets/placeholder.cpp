// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/placeholder.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/errorstate.h"
#include "ui/widgets/skeleton.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace simstock {

Placeholder::Placeholder(Clock& clock, QWidget* content, QWidget* parent)
    : QWidget(parent),
      m_clock(clock),
      m_notice(new Banner(this)),
      m_pages(new QStackedWidget(this)),
      m_content(content),
      m_skeleton(new Skeleton(this)),
      m_empty(new EmptyState(this)),
      m_error(new ErrorState(this))
{
    for (QWidget* page :
         {m_content, m_skeleton, static_cast<QWidget*>(m_empty), static_cast<QWidget*>(m_error)})
        m_pages->addWidget(page);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_pages, 1);
    connect(m_notice, &Banner::actionTriggered, this, &Placeholder::noticeActionRequested);
    connect(m_empty, &EmptyState::actionTriggered, this, &Placeholder::emptyActionRequested);
    connect(m_error, &ErrorState::retryRequested, this, &Placeholder::retryRequested);
}

Placeholder::~Placeholder() = default;

void Placeholder::turnTo(State state, QWidget* page)
{
    m_skeletonDelay.reset();
    m_state = state;
    m_pages->setCurrentWidget(page);
}

void Placeholder::showContent()
{
    turnTo(State::Content, m_content);
}

void Placeholder::showLoading()
{
    if (m_state == State::Loading)
        return;
    m_state = State::Loading;
    m_skeletonDelay = m_clock.after(milliseconds(durations::skeletonDelay),
                                    [this] { m_pages->setCurrentWidget(m_skeleton); });
}

void Placeholder::showEmpty(Icon mark, const QString& sentence, const QString& button)
{
    m_empty->set(mark, sentence, button);
    turnTo(State::Empty, m_empty);
}

void Placeholder::showError(const Error& error)
{
    m_error->set(error);
    turnTo(State::Failed, m_error);
}

void Placeholder::setNotice(Tone tone, const QString& text, const QString& button)
{
    m_notice->setActionText(button);
    m_notice->setMessage(tone, text);
}

} // namespace simstock
