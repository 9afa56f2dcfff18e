// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/customerform.h"

#include "ui/customer/customerfont.h"
#include "ui/customer/customerwords.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/fieldcolumn.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <utility>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {
constexpr milliseconds customerPause(400);
} // namespace

CustomerForm::CustomerForm(Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_clock(clock),
      m_name(new QLineEdit(this)),
      m_email(new QLineEdit(this)),
      m_phone(new QLineEdit(this)),
      m_language(new QComboBox(this)),
      m_note(new QPlainTextEdit(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::tight);
    // Without a family of its own the system's interface font is asked for this script, in vain.
    QString all;
    for (const auto& language : customerLanguages())
        all += language.autonym;
    m_language->setFont(customerFont(m_language->font(), all));
    m_language->addItem(tr("Not known"), QString());
    for (const auto& language : customerLanguages())
        m_language->addItem(language.autonym, language.code);
    m_note->setTabChangesFocus(true);
    addLabelledField(*column, tr("Na&me"), m_name);
    addLabelledField(*column, tr("&E-mail"), m_email);
    addLabelledField(*column, tr("&Phone"), m_phone);
    addLabelledField(*column, tr("Lan&guage"), m_language, tr("Counter and hand-over speak it."));
    addLabelledField(*column, tr("N&ote"), m_note);
    for (auto* field : {m_name, m_email, m_phone}) {
        field->setMaxLength(120);
        connect(field, &QLineEdit::textEdited, this, &CustomerForm::touched);
    }
    connect(m_note, &QPlainTextEdit::textChanged, this, &CustomerForm::touched);
    connect(m_language, &QComboBox::currentIndexChanged, this, &CustomerForm::touched);
    for (auto* field :
         std::initializer_list<QWidget*>{m_name, m_email, m_phone, m_language, m_note})
        field->installEventFilter(this);
    setCustomer(std::nullopt);
}

Customer CustomerForm::now() const
{
    return {m_before.id,
            m_name->text().simplified(),
            m_email->text().trimmed(),
            m_phone->text().simplified(),
            m_language->currentData().toString(),
            m_note->toPlainText(),
            m_before.createdAt};
}

void CustomerForm::setCustomer(const std::optional<Customer>& customer)
{
    const auto next = customer.value_or(Customer());
    if (next.id == m_before.id && m_hasTyped)
        return;
    finish();
    m_isFilling = true;
    setEnabled(customer.has_value());
    if (now() != next || next.id != m_before.id) {
        m_name->setText(next.name);
        m_email->setText(next.email);
        m_phone->setText(next.phone);
        m_language->setCurrentIndex(std::max(m_language->findData(next.language), 0));
        m_note->setPlainText(next.note);
    }
    m_before = next;
    m_isFilling = false;
}

void CustomerForm::startEditing()
{
    m_name->setFocus();
    m_name->selectAll();
}

QString CustomerForm::inHand() const
{
    return isAncestorOf(QApplication::focusWidget()) ? m_before.id : QString();
}

void CustomerForm::touched()
{
    if (m_isFilling)
        return;
    if (!std::exchange(m_hasTyped, true))
        Q_EMIT begun(m_before.id);
    if (!m_soon) // not put off by the next key
        m_soon = m_clock.after(customerPause, [this] { keep(); });
}

void CustomerForm::keep()
{
    m_soon.reset();
    Q_EMIT typed(now());
}

void CustomerForm::finish()
{
    m_soon.reset();
    if (!std::exchange(m_hasTyped, false))
        return;
    const auto after = now();
    if (const auto before = std::exchange(m_before, after); before != after)
        Q_EMIT edited(after, before);
}

bool CustomerForm::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide)
        finish();
    return QWidget::eventFilter(watched, event);
}

} // namespace simstock
