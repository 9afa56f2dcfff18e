// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/countries.h"

#include <array>
#include <unicode/uloc.h>
#include <unicode/uregion.h>

namespace simstock {

namespace {

bool isAlpha2(QStringView code)
{
    const auto isLetter = [](QChar c) {
        return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
    };
    return code.size() == 2 && isLetter(code[0]) && isLetter(code[1]);
}

/// ICU's name of a region code in the locale's language; empty when it has none.
QString regionName(const QByteArray& code, const QLocale& locale)
{
    const auto region = "und_" + code;
    std::array<char, ULOC_FULLNAME_CAPACITY> language{};
    std::array<UChar, 128> name{};
    UErrorCode status = U_ZERO_ERROR;
    uloc_forLanguageTag(locale.bcp47Name().toLatin1().constData(), language.data(),
                        static_cast<int32_t>(language.size()), nullptr, &status);
    const auto length = uloc_getDisplayCountry(region.constData(), language.data(), name.data(),
                                               static_cast<int32_t>(name.size()), &status);
    if (U_FAILURE(status) || length <= 0 || length >= static_cast<int32_t>(name.size()))
        return {};
    return QString::fromUtf16(name.data(), length);
}

/// The code of the region of this kind around a country; empty when there is none.
QByteArray regionAround(QStringView code, URegionType kind)
{
    if (!isAlpha2(code))
        return {};
    UErrorCode status = U_ZERO_ERROR;
    const auto* const country =
        uregion_getRegionFromCode(code.toLatin1().toUpper().constData(), &status);
    if (U_FAILURE(status) || country == nullptr)
        return {};
    const auto* const around = uregion_getContainingRegionOfType(country, kind);
    return around == nullptr ? QByteArray() : QByteArray(uregion_getRegionCode(around));
}

} // namespace

QString countryName(QStringView code, const QLocale& locale)
{
    if (!isAlpha2(code))
        return code.toString();
    const auto text = regionName(code.toLatin1().toUpper(), locale);
    // ICU answers an unknown code with the code itself.
    return text.isEmpty() || text.compare(code, Qt::CaseInsensitive) == 0 ? code.toString() : text;
}

QString countryRegion(QStringView code, const QLocale& locale)
{
    const auto around = regionAround(code, URGN_SUBCONTINENT);
    return around.isEmpty() ? QString() : regionName(around, locale);
}

QString continentOf(QStringView code)
{
    return QString::fromLatin1(regionAround(code, URGN_CONTINENT));
}

QString continentName(QStringView code, const QLocale& locale)
{
    return continentCodes().contains(code) ? regionName(code.toLatin1(), locale) : QString();
}

QStringList continentCodes()
{
    return {QStringLiteral("002"), QStringLiteral("009"), QStringLiteral("019"),
            QStringLiteral("142"), QStringLiteral("150")};
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
