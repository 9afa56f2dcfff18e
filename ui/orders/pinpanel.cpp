// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/pinpanel.h"

#include "models/desk/spendpin.h"
#include "ui/theme/fonts.h"
#include "ui/theme/palette.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/credentialedit.h"
#include "ui/widgets/draftkeeper.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace simstock {

PinPanel::PinPanel(SpendPin& pin, QWidget* parent)
    : QWidget(parent), m_pin(pin), m_field(new CredentialEdit(this)), m_help(new QLabel(this))
{
    auto* label = new QLabel(tr("Spending &PIN"), this);
    label->setBuddy(m_field);
    keepOutOfDrafts(*this);
    for (auto* words : {label, m_help}) {
        setTextFont(*words, TextSize::Caption);
        setMuted(*words);
    }
    m_help->setTextFormat(Qt::PlainText);
    m_help->setWordWrap(true);
    m_field->setEchoMode(QLineEdit::Password);
    m_field->setMaxLength(64);
    m_field->setAccessibleName(tr("Spending PIN"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, metrics::gap, 0, 0);
    column->setSpacing(metrics::tight);
    column->addWidget(label);
    column->addWidget(m_field);
    column->addWidget(m_help);
    connect(m_field, &QLineEdit::textChanged, this, &PinPanel::typed);
    hide();
}

void PinPanel::setTotal(const std::optional<Money>& total)
{
    setTotals(total ? QList{*total} : QList<Money>());
}

void PinPanel::setTotals(const QList<Money>& totals)
{
    m_totals = totals;
    const auto asked = std::find_if(totals.cbegin(), totals.cend(),
                                    [this](const Money& total) { return m_pin.asks(total); });
    m_isNeeded = asked != totals.cend();
    const auto& limits = m_pin.limits();
    const auto limit = std::find_if(limits.cbegin(), limits.cend(), [&](const Money& one) {
        return m_isNeeded && one.currency() == asked->currency();
    });
    m_help->setText(limit == limits.cend() ? tr("Asked for every purchase in this currency.")
                                           : tr("Asked above %1.").arg(limit->display(locale())));
    setVisible(m_isNeeded);
}

QString PinPanel::obstacle() const
{
    if (!m_isNeeded)
        return {};
    if (m_pin.standing() != PinStanding::On)
        return m_pin.problem({}, m_totals.constFirst());
    if (m_proving.isActive())
        return tr("The spending PIN is being checked.");
    return m_field->text().isEmpty() ? tr("Type the spending PIN.") : QString();
}

void PinPanel::prove(const QString& token, Then then)
{
    if (!m_isNeeded) {
        then({});
        return;
    }
    const Secret typedPin(m_field->text().toUtf8());
    m_proving = m_pin.prove(token, m_totals, typedPin);
    m_field->clear();
    m_proving.onDone([this, then = std::move(then)](const Result<bool>& proven) {
        if (!proven)
            m_field->setFocus();
        then(proven ? QString() : proven.error().userText);
    });
}

} // namespace simstock
