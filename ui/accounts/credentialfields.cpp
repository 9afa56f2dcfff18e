// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/credentialfields.h"

#include "models/desk/accountrules.h"
#include "ui/theme/fonts.h"
#include "ui/theme/palette.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/credentialedit.h"
#include "ui/widgets/draftkeeper.h"

#include <QLabel>
#include <QVBoxLayout>

namespace simstock {

CredentialFields::CredentialFields(QWidget* parent)
    : QWidget(parent), m_column(new QVBoxLayout(this))
{
    keepOutOfDrafts(*this); // names of users, too
    m_column->setContentsMargins(0, metrics::gap, 0, 0);
    m_column->setSpacing(metrics::tight);
}

void CredentialFields::setVendor(const VendorDescriptor& vendor)
{
    m_fields.clear();
    setFocusProxy(nullptr);
    while (QLayoutItem* item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QWidget* before = nullptr;
    for (const CredentialField& field : vendor.credentials) {
        auto* edit = new CredentialEdit(this);
        edit->setEchoMode(field.secret ? QLineEdit::Password : QLineEdit::Normal);
        edit->setAccessibleName(field.label);
        edit->setObjectName(field.name);
        auto* label =
            new QLabel(field.required ? field.label : tr("%1 (optional)").arg(field.label), this);
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(edit);
        setTextFont(*label, TextSize::Caption);
        setMuted(*label);
        if (before != nullptr) {
            m_column->addSpacing(metrics::gap);
            setTabOrder(before, edit);
        }
        m_column->addWidget(label);
        m_column->addWidget(edit);
        m_fields.append({field, edit});
        if (before == nullptr)
            setFocusProxy(edit);
        before = edit;
        connect(edit, &QLineEdit::textChanged, this, &CredentialFields::edited);
    }
}

/// Keys are pasted, often with a blank at the end; of a password every character counts.
QString CredentialFields::typed(const Field& field)
{
    const QString text = field.edit->text();
    return field.what.secret && !field.what.inHeader ? text : text.trimmed();
}

VendorDescriptor::Credentials CredentialFields::credentials() const
{
    VendorDescriptor::Credentials keys;
    for (const Field& field : m_fields) {
        const QByteArray text = typed(field).toUtf8();
        if (!text.isEmpty())
            keys.insert(field.what.name, Secret(text));
    }
    return keys;
}

QString CredentialFields::problem() const
{
    for (const Field& field : m_fields) {
        const QString text = typed(field);
        if (text.isEmpty() && field.what.required)
            return tr("%1 is missing.").arg(field.what.label);
        const QString wrong = accountrules::credentialProblem(field.what, Secret(text.toUtf8()));
        if (!wrong.isEmpty())
            return wrong;
    }
    return {};
}

void CredentialFields::clear()
{
    for (const Field& field : m_fields)
        field.edit->clear();
}

} // namespace simstock
