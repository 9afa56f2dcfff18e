// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/namesheet.h"

#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>

namespace simstock {

NameSheet::NameSheet(const Words& words, const QString& text, QWidget* parent)
    : Sheet(words.title, parent), m_field(new QLineEdit(text, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    addField(words.field, m_field, words.help);
    m_field->setMaxLength(400);
    m_field->selectAll();
    auto* done = setPrimary(words.button);
    setReturnPressesPrimary(true); // changes nothing that cannot be undone
    const auto show = [this, done, empty = words.mayBeEmpty] {
        done->setEnabled(empty || !m_field->text().simplified().isEmpty());
    };
    connect(m_field, &QLineEdit::textChanged, this, show);
    connect(done, &QPushButton::clicked, this, [this] {
        Q_EMIT named(m_field->text().simplified());
        accept();
    });
    show();
    m_field->setFocus();
}

void NameSheet::offer(const QStringList& known)
{
    auto* completer = new QCompleter(known, m_field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setCompletionMode(QCompleter::InlineCompletion);
    m_field->setCompleter(completer);
}

} // namespace simstock
