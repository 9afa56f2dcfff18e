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

namespace {
constexpr milliseconds typingPause(400);
} // namespace

NotesPage::NotesPage(Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_clock(clock),
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
    const auto touched = [this] {
        m_dirty = true;
        m_hasTyped = true;
        if (!m_soon) // not put off by the next key
            m_soon = m_clock.after(typingPause, [this] { keep(); });
    };
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
    const EsimWords stored =
        esim ? EsimWords{esim->customerName, esim->customerEmail, esim->note} : EsimWords();
    const bool isTyping = key == m_key && m_hasTyped;
    m_key = key;
    setEnabled(esim != nullptr);
    if (words() != stored) { // what was just kept comes back: the cursor stays
        m_name->setText(stored.name);
        m_email->setText(stored.email);
        if (m_note->toPlainText() != stored.note)
            m_note->setPlainText(stored.note);
    }
    if (!isTyping)
        m_before = stored;
    m_hasTyped = isTyping;
    m_soon.reset();
    m_dirty = false;
}

EsimWords NotesPage::words() const
{
    return {m_name->text().trimmed(), m_email->text().trimmed(), m_note->toPlainText()};
}

/// At a pause: the program may end at any time.
void NotesPage::keep()
{
    m_soon.reset();
    if (std::exchange(m_dirty, false))
        Q_EMIT typed(m_key, words());
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
    m_soon.reset();
    m_dirty = false;
    const auto now = words();
    if (std::exchange(m_hasTyped, false) && now != m_before)
        Q_EMIT edited(m_key, now, std::exchange(m_before, now));
}

bool NotesPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        save();
    return QWidget::eventFilter(watched, event);
}

} // namespace simstock
