// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/esims/notespage.h"

#include "ui/theme/tokens.h"

#include <QApplication>
#include <QCheckBox>
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
      m_note(new QPlainTextEdit(this)),
      m_alsoAtVendor(new QCheckBox(tr("Also change it at the vendor"), this)),
      m_vendorState(new QLabel(this))
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
    layout->addWidget(m_alsoAtVendor);
    layout->addWidget(m_vendorState);
    layout->addSpacing(metrics::gap);
    m_vendorState->setTextFormat(Qt::PlainText);
    m_vendorState->setWordWrap(true);
    m_vendorState->hide();
    add(tr("Note on this eSIM"), m_note);
    m_note->setTabChangesFocus(true);
    layout->addStretch(1);
    const auto touched = [this] { m_dirty = true; };
    for (auto* field : {m_name, m_email}) {
        connect(field, &QLineEdit::textEdited, this, touched);
        connect(field, &QLineEdit::textEdited, this, [this] { m_vendorDirty = true; });
    }
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget*, QWidget* now) { focusMoved(now); });
    setVendorEditable(false);
    connect(m_note, &QPlainTextEdit::textChanged, this, touched);
    setEsim(nullptr);
}

void NotesPage::setEsim(const Esim* esim)
{
    const EsimKey key = esim ? esim->key : EsimKey();
    if (key == m_key && m_dirty)
        return; // what is being typed stands
    save();
    if (key != m_key) { // a fresh read of the same row changes nothing of what is being typed
        sendToVendor();
        setVendorState({});
        m_vendorDirty = false;
    }
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

void NotesPage::setVendorEditable(bool editable)
{
    m_alsoAtVendor->setVisible(editable);
    if (!editable)
        m_alsoAtVendor->setChecked(false);
}

void NotesPage::setVendorState(const QString& sentence)
{
    m_vendorState->setText(sentence);
    m_vendorState->setVisible(!sentence.isEmpty());
}

void NotesPage::focusMoved(QWidget* now)
{
    // Name and e-mail go together: nothing is sent while a person is between them.
    if (now != m_name && now != m_email && now != m_alsoAtVendor)
        sendToVendor();
}

void NotesPage::sendToVendor()
{
    if (!m_vendorDirty || !m_alsoAtVendor->isChecked())
        return;
    m_vendorDirty = false;
    Q_EMIT vendorEditRequested(m_key, m_name->text().trimmed(), m_email->text().trimmed());
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
