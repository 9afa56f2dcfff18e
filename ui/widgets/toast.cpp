// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast.h"

#include "ui/theme/buttonrole.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace simstock {

Toast::Toast(Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_clock(clock),
      m_text(new QLabel(this)),
      m_undo(new QPushButton(tr("Undo"), this)),
      m_close(new QPushButton(tr("Dismiss"), this))
{
    m_text->setTextFormat(Qt::PlainText);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::between, metrics::gap, metrics::gap, metrics::gap);
    row->addWidget(m_text);
    for (QPushButton* button : {m_undo, m_close}) {
        setButtonRole(*button, ButtonRole::Link);
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    hide();
    parent->installEventFilter(this);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        m_end.reset();
        hide();
        emit undoRequested();
    });
    connect(m_close, &QPushButton::clicked, this, &Toast::dismiss);
}

void Toast::showMessage(const QString& text, bool undo)
{
    if (m_end) // what was shown before can no longer be undone
        dismiss();
    m_text->setText(text);
    m_undo->setVisible(undo);
    m_end = m_clock.after(milliseconds(durations::toast), [this] { dismiss(); });
    show();
    place();
    raise();
}

void Toast::dismiss()
{
    if (!m_end)
        return;
    m_end.reset();
    hide();
    emit expired();
}

void Toast::place()
{
    adjustSize();
    const QRect room = parentWidget()->rect();
    move((room.width() - width()) / 2, room.height() - height() - metrics::around);
}

bool Toast::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& tokens = tokensOf(this);
    painter.setPen(QPen(tokens.fieldLine, tokens.border));
    painter.setBrush(tokens.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::radius,
                            metrics::radius);
}

} // namespace simstock
