// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/typedconfirmation.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace simstock {

TypedConfirmation::TypedConfirmation(const QString& expected, QWidget* parent)
    : QWidget(parent), m_expected(expected), m_field(new QLineEdit(this))
{
    auto* label = new QLabel(tr("Type %1 to confirm").arg(expected), this);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(m_field);
    setTextFont(*label, TextSize::Caption);
    m_field->setAccessibleName(label->text());
    m_field->setFont(codeFont());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::tight);
    column->addWidget(label);
    column->addWidget(m_field);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        const bool confirmed = isConfirmed();
        if (confirmed == m_confirmed)
            return;
        m_confirmed = confirmed;
        emit confirmedChanged(confirmed);
    });
}

bool TypedConfirmation::isConfirmed() const
{
    return !m_expected.isEmpty() &&
           m_field->text().trimmed().compare(m_expected, Qt::CaseInsensitive) == 0;
}

} // namespace simstock
