// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/esims/notespage.h"

#include "ui/theme/tokens.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <utility>

namespace simstock {

NotesPage::NotesPage(QWidget* parent)
    : QWidget(parent),
      m_name(new QLineEdit(this)),
      m_email(new QLineEdit(this)),
      m_note(new QPlainTextEdit(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::between, metrics::between, metrics::between,
                               metrics::between);
    layout->setSpacing(metrics::tight);
    const auto add = [&](const QString& text, QWidget* field) {
        auto* label = new QLabel(text, this);
        label->setBuddy(field);
        layout->addWidget(label);
        layout->addWidget(field);
        layout->addSpacing(metrics::gap);
        field->installEventFilter(this);
    };
    add(tr("Customer of this eSIM"), m_name);
    add(tr("E-mail of this customer"), m_email);
    add(tr("Note on this eSIM"), m_note);
    m_note->setTabChangesFocus(true);
    layout->addStretch(1);
    const auto touched = [this] { m_dirty = true; };
    connect(m_name, &QLineEdit::textEdited, this, touched);
    connect(m_email, &QLineEdit::textEdited, this, touched);
    connect(m_note, &QPlainTextEdit::textChanged, this, touched);
    setEsim(nullptr);
}

void NotesPage::setEsim(const Esim* esim)
{
    const EsimKey key = esim ? esim->key : EsimKey();
    if (key == m_key && m_dirty)
        return; // what is being typed stands
    save();
    m_key = key;
    setEnabled(esim != nullptr);
    m_name->setText(esim ? esim->customerName : QString());
    m_email->setText(esim ? esim->customerEmail : QString());
    const QString note = esim ? esim->note : QString();
    if (m_note->toPlainText() != note)
        m_note->setPlainText(note);
    m_dirty = false;
}

void NotesPage::startEditing()
{
    m_name->setFocus();
    m_name->selectAll();
}

void NotesPage::save()
{
    if (std::exchange(m_dirty, false))
        Q_EMIT edited(m_key, m_name->text().trimmed(), m_email->text().trimmed(),
                      m_note->toPlainText());
}

bool NotesPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        save();
    return QWidget::eventFilter(watched, event);
}

} // namespace simstock
