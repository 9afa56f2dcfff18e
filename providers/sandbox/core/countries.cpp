// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/core/countries.h"

#include <QHash>
#include <QLocale>

namespace simstock::sandbox {

using namespace Qt::StringLiterals;

namespace {

struct RegionRow {
    const char* name;
    const char* code;
    const char* countries;
};

constexpr RegionRow regionRows[] = {
    {"Europe", "EU",
     "AD AL AT AX BA BE BG BY CH CY CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT "
     "LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SK SM UA VA XK"},
    {"Asia", "AS",
     "AM AZ BD BN BT CN GE HK ID IN JP KG KH KR KZ LA LK MM MN MO MV MY NP PH PK SG TH TJ TL TM TR "
     "TW UZ VN"},
    {"North America", "NA",
     "AG AI AW BB BL BM BQ BS BZ CA CR CU CW DM DO GD GL GP GT HN HT JM KN KY LC MF MQ MS MX NI PA "
     "PR SV TC TT US VC VG VI"},
    {"South America", "SA", "AR BO BR CL CO EC FK GF GY PE PY SR UY VE"},
    {"Africa", "AF",
     "AO BF BI BJ BW CD CF CG CI CM CV DJ DZ ET GA GH GM GN GQ GW KE KM LR LS LY MG ML MR MU MW MZ "
     "NA NE NG RE RW SC SD SL SN ST SZ TD TG TN TZ UG YT ZA ZM ZW"},
    {"Middle East", "ME", "AE BH EG IL IQ IR JO KW LB MA OM PS QA SA YE"},
    {"Oceania", "OC", "AU CK FJ GU KI MP NC NR NU NZ PF PG PW SB TO TV VU WF WS"},
};

struct OperatorRow {
    const char* country;
    const char* names; // the first two have 5G
};

constexpr OperatorRow operatorRows[] = {
    {"AE", "Etisalat|du"},
    {"AR", "Claro|Movistar|Personal"},
    {"AT", "A1|Magenta|Drei"},
    {"AU", "Telstra|Optus|Vodafone"},
    {"BE", "Proximus|Orange|Base"},
    {"BR", "Vivo|Claro|TIM"},
    {"CA", "Rogers|Bell|Telus"},
    {"CH", "Swisscom|Sunrise|Salt"},
    {"CL", "Entel|Movistar|Claro|WOM"},
    {"CN", "China Unicom|China Mobile|China Telecom"},
    {"CO", "Claro|Movistar|Tigo"},
    {"CZ", "O2|T-Mobile|Vodafone"},
    {"DE", "Telekom|Vodafone|O2"},
    {"DK", "TDC|Telenor|Telia|3"},
    {"EG", "Vodafone|Orange|Etisalat"},
    {"ES", "Movistar|Orange|Vodafone|Yoigo"},
    {"FI", "Elisa|Telia|DNA"},
    {"FR", "Orange|SFR|Bouygues Telecom|Free Mobile"},
    {"GB", "EE|O2|Vodafone|Three"},
    {"GR", "Cosmote|Vodafone|Nova"},
    {"HK", "csl|3 Hong Kong|SmarTone"},
    {"HR", "Hrvatski Telekom|A1|Telemach"},
    {"HU", "Magyar Telekom|Yettel|Vodafone"},
    {"ID", "Telkomsel|XL Axiata|Indosat"},
    {"IE", "Vodafone|Three|Eir"},
    {"IL", "Partner|Cellcom|Pelephone"},
    {"IN", "Airtel|Jio|Vi"},
    {"IT", "TIM|Vodafone|WindTre|Iliad"},
    {"JP", "NTT docomo|KDDI|SoftBank"},
    {"KR", "SK Telecom|KT|LG U+"},
    {"MA", "Maroc Telecom|Orange|Inwi"},
    {"MX", "Telcel|Movistar|AT&T"},
    {"MY", "CelcomDigi|Maxis|U Mobile"},
    {"NL", "KPN|Vodafone|Odido"},
    {"NO", "Telenor|Telia|Ice"},
    {"NZ", "Spark|One NZ|2degrees"},
    {"PH", "Globe|Smart|DITO"},
    {"PL", "Orange|Play|Plus|T-Mobile"},
    {"PT", "MEO|NOS|Vodafone"},
    {"RO", "Orange|Vodafone|Digi"},
    {"SA", "stc|Mobily|Zain"},
    {"SE", "Telia|Tele2|Telenor|3"},
    {"SG", "Singtel|StarHub|M1"},
    {"TH", "AIS|True|dtac"},
    {"TR", "Turkcell|Vodafone|Türk Telekom"},
    {"TW", "Chunghwa|Taiwan Mobile|FarEasTone"},
    {"US", "T-Mobile|AT&T|Verizon"},
    {"VN", "Viettel|Vinaphone|Mobifone"},
    {"ZA", "Vodacom|MTN|Cell C|Telkom"},
};

QStringList operatorNames(const QString& country, const Derivation& derivation)
{
    for (const auto& row : operatorRows) {
        if (country == QLatin1StringView(row.country))
            return QString::fromUtf8(row.names).split(u'|');
    }
    const QString name = countryName(country);
    QStringList names{name + u" Telecom"_s};
    if (derivation.number("operators", country.toUtf8(), 3) > 0)
        names.append(country + u" Mobile"_s);
    return names;
}

} // namespace

QString countryName(const QString& code)
{
    const auto territory = QLocale::codeToTerritory(code);
    if (territory == QLocale::AnyTerritory)
        return code;
    return QLocale::territoryToString(territory);
}

const QList<Region>& worldRegions()
{
    static const QList<Region> regions = [] {
        QList<Region> list;
        for (const auto& row : regionRows)
            list.append({QString::fromLatin1(row.name), QString::fromLatin1(row.code),
                         QString::fromLatin1(row.countries).split(u' ')});
        return list;
    }();
    return regions;
}

QString regionCode(const QString& regionName)
{
    for (const auto& region : worldRegions()) {
        if (region.name == regionName)
            return region.code;
    }
    return regionName.isEmpty() ? u"XX"_s : regionName.left(2).toUpper();
}

Coverage coverageOf(const QString& country, const Derivation& derivation)
{
    Coverage coverage{country, {}};
    const auto names = operatorNames(country, derivation);
    const bool known = !names.first().endsWith(u" Telecom"_s) || names.size() > 2;
    for (qsizetype i = 0; i < names.size(); ++i)
        coverage.operators.append({names[i], known && i < 2 ? u"5G"_s : u"4G"_s});
    return coverage;
}

} // namespace simstock::sandbox
