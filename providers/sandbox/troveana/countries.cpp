// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/troveana/offers.h"

#include <QLocale>

namespace simstock::sandbox::troveana {

using namespace Qt::StringLiterals;

namespace {

/// Without a plan here: listed, but switched off.
constexpr const char* inactiveCountries[] = {"AQ", "BV", "EH", "HM", "SJ", "TF"};

QJsonObject countryJson(const QString& code, const QString& id, bool active)
{
    const QLocale locale(QLocale::AnyLanguage, QLocale::codeToTerritory(code));
    const QString currency = locale.currencySymbol(QLocale::CurrencyIsoCode);
    const QJsonObject more{{u"id"_s, u"country_"_s + id},
                           {u"code"_s, code},
                           {u"name"_s, countryName(code)},
                           {u"currencyCode"_s, currency.isEmpty() ? u"USD"_s : currency},
                           {u"lang"_s, QLocale::languageToCode(locale.language())},
                           {u"active"_s, active}};
    return {{u"code"_s, code},
            {u"name"_s, countryName(code)},
            {u"countryList"_s, QJsonArray()},
            {u"moreInfoAboutTheCountry"_s, more}};
}

QString regionName(const Plan& plan)
{
    const QString name = plan.isGlobal || plan.region.isEmpty() ? u"Global"_s : plan.region;
    return u"%1 (%2 countries)"_s.arg(name).arg(plan.coverage.size());
}

QJsonObject regionJson(const Plan& plan, bool asObjects)
{
    QJsonArray countries;
    for (const auto& coverage : plan.coverage) {
        const auto& code = coverage.country;
        if (asObjects)
            countries.append(QJsonObject{{u"code"_s, code}, {u"name"_s, countryName(code)}});
        else
            countries.append(code);
    }
    return {{u"code"_s, plan.placeCode},
            {u"name"_s, regionName(plan)},
            {u"countryList"_s, countries},
            {u"moreInfoAboutTheCountry"_s, QJsonValue()}};
}

} // namespace

QJsonArray Offers::countries(const Settings& settings) const
{
    QStringList places = m_places.keys();
    for (const auto* code : inactiveCountries) {
        if (!m_places.contains(QString::fromLatin1(code)))
            places.append(QString::fromLatin1(code));
    }
    places.sort();
    QJsonArray list;
    for (const auto& code : places) {
        const auto* const plan = m_places.value(code);
        if (plan != nullptr && plan->coverage.size() > 1)
            list.append(regionJson(*plan, settings.countryListForm == "objects"_L1));
        else
            list.append(countryJson(code, QString::number(101 + list.size()), plan != nullptr));
    }
    return list;
}

} // namespace simstock::sandbox::troveana
