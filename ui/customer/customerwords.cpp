// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/customerwords.h"

#include <QTranslator>

#include <algorithm>

namespace simstock {

using namespace Qt::StringLiterals;

const QList<CustomerLanguage>& customerLanguages()
{
    static const QList<CustomerLanguage> languages{
        {u"en"_s, u"English"_s},       {u"de"_s, u"Deutsch"_s},   {u"es"_s, u"Español"_s},
        {u"fr"_s, u"Français"_s},      {u"pt"_s, u"Português"_s}, {u"tr"_s, u"Türkçe"_s},
        {u"ru"_s, u"Русский"_s},       {u"ar"_s, u"العربية"_s},   {u"ja"_s, u"日本語"_s},
        {u"zh-Hans"_s, u"简体中文"_s}, {u"it"_s, u"Italiano"_s},  {u"pl"_s, u"Polski"_s},
        {u"uk"_s, u"Українська"_s},    {u"ko"_s, u"한국어"_s},    {u"th"_s, u"ไทย"_s},
        {u"vi"_s, u"Tiếng Việt"_s},    {u"id"_s, u"Indonesia"_s}, {u"hi"_s, u"हिन्दी"_s},
    };
    return languages;
}

bool isCustomerLanguage(const QString& code)
{
    const auto& known = customerLanguages();
    return std::any_of(known.cbegin(), known.cend(),
                       [&code](const CustomerLanguage& one) { return one.code == code; });
}

QString usualCustomerLanguage(const QLocale& locale)
{
    for (const auto& language : customerLanguages()) {
        if (QLocale(language.code).language() == locale.language())
            return language.code;
    }
    return u"en"_s;
}

CustomerWords::CustomerWords(const QString& language)
    : m_language(u"en"_s), m_translator(std::make_unique<QTranslator>())
{
    if (isCustomerLanguage(language))
        m_language = language;
    m_locale = QLocale(m_language);
    // English has a file too: its plural forms.
    [[maybe_unused]] const bool isLoaded =
        m_translator->load(u":/translations/customer_%1.qm"_s.arg(m_language));
}

CustomerWords::~CustomerWords() = default;
CustomerWords::CustomerWords(CustomerWords&&) noexcept = default;
CustomerWords& CustomerWords::operator=(CustomerWords&&) noexcept = default;

QString CustomerWords::text(const char* source, int count) const
{
    auto text = m_translator->translate("simstock::Customer", source, nullptr, count);
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    if (count >= 0)
        text.replace(u"%n"_s, m_locale.toString(count));
    return text;
}

} // namespace simstock
