// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/countries.h"

#include <array>
#include <unicode/uloc.h>

namespace simstock {

namespace {

bool isAlpha2(QStringView code)
{
    const auto isLetter = [](QChar c) {
        return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
    };
    return code.size() == 2 && isLetter(code[0]) && isLetter(code[1]);
}

} // namespace

QString countryName(QStringView code, const QLocale& locale)
{
    if (!isAlpha2(code))
        return code.toString();
    const auto region = QByteArray("und_") + code.toLatin1().toUpper();
    std::array<char, ULOC_FULLNAME_CAPACITY> language{};
    std::array<UChar, 128> name{};
    UErrorCode status = U_ZERO_ERROR;
    uloc_forLanguageTag(locale.bcp47Name().toLatin1().constData(), language.data(),
                        static_cast<int32_t>(language.size()), nullptr, &status);
    const auto length = uloc_getDisplayCountry(region.constData(), language.data(), name.data(),
                                               static_cast<int32_t>(name.size()), &status);
    if (U_FAILURE(status) || length <= 0 || length >= static_cast<int32_t>(name.size()))
        return code.toString();
    const auto text = QString::fromUtf16(name.data(), length);
    // ICU answers an unknown code with the code itself.
    return text.compare(code, Qt::CaseInsensitive) == 0 ? code.toString() : text;
}

QStringList countryCodes()
{
    QStringList codes;
    for (const char* const* code = uloc_getISOCountries(); *code != nullptr; ++code)
        codes.append(QString::fromLatin1(*code));
    codes.sort();
    return codes;
}

} // namespace simstock
