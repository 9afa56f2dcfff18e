// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/languagebox.h"

#include "ui/customer/customerfont.h"
#include "ui/customer/customerwords.h"
#include "ui/theme/fonts.h"

namespace simstock {

LanguageBox::LanguageBox(QWidget* parent) : QComboBox(parent)
{
    QString all; // the box measures every name in its own font
    for (const auto& language : customerLanguages())
        all += language.autonym;
    setFont(customerFont(textFont(TextSize::Body), all));
    for (const auto& language : customerLanguages())
        addItem(language.autonym, language.code);
    connect(this, &QComboBox::activated, this, [this] { Q_EMIT languageChosen(language()); });
}

void LanguageBox::setLanguage(const QString& code)
{
    setCurrentIndex(findData(code));
}

} // namespace simstock
