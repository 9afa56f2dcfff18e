// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/draftsbanner.h"

#include "models/core/agetext.h"
#include "models/core/untrustedtext.h"
#include "ui/theme/buttonrole.h"
#include "ui/theme/fonts.h"
#include "ui/theme/palette.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace simstock {

DraftsBanner::DraftsBanner(Drafts& drafts, Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_drafts(drafts),
      m_clock(clock),
      m_words(new QLabel(this)),
      m_continue(new QPushButton(tr("Continue the draft"), this)),
      m_throwAway(new QPushButton(tr("Throw the draft away"), this))
{
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::around, metrics::tight, metrics::around, metrics::tight);
    row->setSpacing(metrics::between);
    row->addWidget(m_words, 1);
    for (auto* button : {m_throwAway, m_continue}) {
        setButtonRole(*button, ButtonRole::Link);
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    setMinimumHeight(metrics::banner);
    const auto newest = [this] {
        const auto left = m_drafts.leftBehind();
        return left.isEmpty() ? std::nullopt : std::optional(left.first());
    };
    connect(m_continue, &QPushButton::clicked, this, [this, newest] {
        if (const auto draft = newest()) {
            m_drafts.take(draft->key); // a form that cannot be opened any more must not stay here
            Q_EMIT continueRequested(*draft);
        }
    });
    connect(m_throwAway, &QPushButton::clicked, this, [this, newest] {
        if (const auto draft = newest())
            m_drafts.discard(draft->key);
    });
    connect(&m_drafts, &Drafts::changed, this, &DraftsBanner::showNewest);
    recolour();
    showNewest();
}

void DraftsBanner::showNewest()
{
    const auto left = m_drafts.leftBehind();
    setVisible(!left.isEmpty());
    if (left.isEmpty())
        return;
    const auto& newest = left.first();
    const auto others = static_cast<int>(left.size()) - 1;
    const auto words =
        tr("Not finished, from %1: %2")
            .arg(shortTime(newest.savedAt, m_clock.now(), locale()), forDisplay(newest.title, 120));
    m_words->setText(others > 0 ? tr("%1, and %n more", nullptr, others).arg(words) : words);
}

void DraftsBanner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = tokensOf(this);
    painter.fillRect(rect(), tokens.tint(Tone::Info).fill);
    if (tokens.isHighContrast())
        painter.fillRect(QRect(0, height() - tokens.border, width(), tokens.border), tokens.line);
}

void DraftsBanner::recolour()
{
    setInk(*m_words, tokensOf(this).tint(Tone::Info).text);
    update();
}

void DraftsBanner::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        recolour();
    QWidget::changeEvent(event);
}

} // namespace simstock
