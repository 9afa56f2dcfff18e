// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/similarcountries.h"

#include <QCoreApplication>

#include <array>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

struct SimilarCountriesWords {
    Q_DECLARE_TR_FUNCTIONS(simstock::SimilarCountries)
};

/// Groups of names that are taken for each other. Source: the English short names of ISO 3166-1 as
/// CLDR has them. Every pair stands here whose names differ by one letter, by two with the same
/// beginning or the same last word, or where one name holds the other (the test finds them anew);
/// then those that are confused by history or sound (Macao, Mexico, Switzerland and Swaziland).
constexpr std::array groups = {
    "NE NG NU",    // Niger, Nigeria, Niue
    "CG CD",       // both Congos
    "GN GW GQ PG", // the Guineas
    "DM DO",       // Dominica, Dominican Republic
    "KP KR",       // both Koreas
    "MO MX",       // Macao, Mexico
    "MO MC",       // Macao, Monaco
    "AU AT",       // Australia, Austria
    "IR IQ",       // Iran, Iraq
    "SK SI",       // Slovakia, Slovenia
    "CH SZ",       // Switzerland, Swaziland (Eswatini)
    "CH SE",       // Switzerland, Sweden
    "IS IE",       // Iceland, Ireland
    "IN ID",       // India, Indonesia
    "ML MT",       // Mali, Malta
    "ML MW",       // Mali, Malawi
    "MR MU",       // Mauritania, Mauritius
    "GM ZM",       // Gambia, Zambia
    "PY UY",       // Paraguay, Uruguay
    "LV LT",       // Latvia, Lithuania
    "SD SS",       // Sudan, South Sudan
    "WS AS",       // Samoa, American Samoa
    "VG VI",       // British and US Virgin Islands
    "MF SX",       // both parts of Saint Martin
    "LR LY",       // Liberia, Libya
    "GY GF",       // Guyana, French Guiana
    "TG TO",       // Togo, Tonga
    "NL BQ",       // Netherlands, Caribbean Netherlands
};

} // namespace

QStringList similarCountries(QStringView code)
{
    QStringList similar;
    for (const char* const group : groups) {
        const auto codes = QString::fromLatin1(group).split(u' ');
        if (!codes.contains(code, Qt::CaseInsensitive))
            continue;
        for (const auto& other : codes) {
            if (code.compare(other, Qt::CaseInsensitive) != 0 && !similar.contains(other))
                similar.append(other);
        }
    }
    return similar;
}

QString namesake(QStringView code)
{
    if (code.compare(u"GE"_s, Qt::CaseInsensitive) == 0)
        return SimilarCountriesWords::tr("the US state of Georgia");
    return {};
}

} // namespace simstock
