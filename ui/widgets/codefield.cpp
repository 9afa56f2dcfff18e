// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/codefield.h"

#include "ui/theme/buttonrole.h"
#include "ui/theme/fonts.h"
#include "ui/theme/palette.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/clipboard.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace simstock {

QString grouped(const QString& code, int group)
{
    if (group <= 0)
        return code;
    QString text;
    for (qsizetype i = 0; i < code.size(); ++i) {
        if (i > 0 && i % group == 0)
            text += u' ';
        text += code.at(i);
    }
    return text;
}

CodeLine::CodeLine(QWidget* parent) : QLineEdit(parent)
{
    setReadOnly(true);
    setContextMenuPolicy(Qt::NoContextMenu);
}

bool CodeLine::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void CodeLine::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        emit copyRequested();
    else if (event->matches(QKeySequence::Cut))
        event->accept();
    else
        QLineEdit::keyPressEvent(event);
}

void CodeLine::mousePressEvent(QMouseEvent* event)
{
    event->accept();
}

void CodeLine::mouseMoveEvent(QMouseEvent* event)
{
    event->accept();
}

void CodeLine::mouseDoubleClickEvent(QMouseEvent* event)
{
    event->accept();
    emit copyRequested();
}

CodeField::CodeField(Clipboard& clipboard, const QString& label, QWidget* parent)
    : QWidget(parent),
      m_clipboard(clipboard),
      m_label(new QLabel(label, this)),
      m_line(new CodeLine(this)),
      m_copy(new QPushButton(tr("Copy"), this)),
      m_help(new QLabel(this))
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setBuddy(m_line);
    setTextFont(*m_label, TextSize::Caption);
    setMuted(*m_label);
    m_line->setFont(codeFont());
    m_line->setAccessibleName(label);
    setButtonRole(*m_copy, ButtonRole::Link);
    m_copy->setAutoDefault(false);
    m_copy->setAccessibleName(tr("Copy %1").arg(label));
    m_help->setTextFormat(Qt::PlainText);
    m_help->setWordWrap(true);
    setTextFont(*m_help, TextSize::Caption);
    setMuted(*m_help);
    m_help->hide();
    // The button lies inside the field's outline.
    auto* inside = new QHBoxLayout(m_line);
    inside->setContentsMargins(0, 0, metrics::tight, 0);
    inside->addStretch();
    inside->addWidget(m_copy);
    m_line->setTextMargins(0, 0, m_copy->sizeHint().width(), 0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::tight);
    column->addWidget(m_label);
    column->addWidget(m_line);
    column->addWidget(m_help);
    connect(m_copy, &QPushButton::clicked, this, &CodeField::copy);
    connect(m_line, &CodeLine::copyRequested, this, &CodeField::copy);
}

void CodeField::setCode(const QString& code, int group)
{
    m_code = code;
    m_line->setText(grouped(code, group));
    m_line->setCursorPosition(0);
    m_copy->setEnabled(!code.isEmpty());
}

void CodeField::setHelp(const QString& text)
{
    m_help->setText(text);
    m_help->setVisible(!text.isEmpty());
}

void CodeField::copy()
{
    if (m_code.isEmpty())
        return;
    if (m_secret)
        m_clipboard.copySecret(m_code);
    else
        m_clipboard.copyText(m_code);
    emit copied();
}

} // namespace simstock
