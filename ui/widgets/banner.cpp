// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/palette.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/actionbutton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>

namespace simstock {

Banner::Banner(QWidget* parent)
    : QWidget(parent), m_text(new QLabel(this)), m_action(new ActionButton(ButtonRole::Link, this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    setTextFont(*m_text, TextSize::Body, TextWeight::Strong);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::around, metrics::tight, metrics::around, metrics::tight);
    row->addSpacing(metrics::icon + metrics::gap); // a margin would not change sides
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    setMinimumHeight(metrics::banner);
    connect(m_action, &QPushButton::clicked, this, &Banner::actionTriggered);
    hide();
}

void Banner::setMessage(Tone tone, const QString& text)
{
    m_tone = tone;
    m_text->setText(text);
    recolour();
    setVisible(!text.isEmpty());
}

void Banner::setEnvironment(bool live, const QString& account)
{
    if (live)
        setMessage(Tone::Bad, tr("LIVE · %1 · real money").arg(account));
    else
        setMessage(Tone::Good, tr("SANDBOX · %1 · no real money").arg(account));
}

void Banner::setActionText(const QString& text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

QString Banner::message() const
{
    return m_text->text();
}

void Banner::recolour()
{
    setInk(*m_text, tokensOf(this).tint(m_tone).text);
    update();
}

void Banner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = tokensOf(this);
    const Tint& tint = tokens.tint(m_tone);
    painter.fillRect(rect(), tint.fill);
    if (tokens.isHighContrast())
        painter.fillRect(QRect(0, height() - tokens.border, width(), tokens.border), tokens.line);
    const QRect mark(metrics::around, (height() - metrics::icon) / 2, metrics::icon, metrics::icon);
    paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), mark), iconOf(m_tone),
              tint.text);
}

void Banner::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        recolour();
    QWidget::changeEvent(event);
}

} // namespace simstock
