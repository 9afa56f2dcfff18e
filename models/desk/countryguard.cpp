// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/countryguard.h"

#include "models/domain/countries.h"
#include "models/domain/similarcountries.h"

#include <QCoreApplication>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

struct CountryGuardWords {
    Q_DECLARE_TR_FUNCTIONS(simstock::CountryGuard)
};

/// "Niger (NE)"
QString named(const QString& code, const QLocale& locale)
{
    return u"%1 (%2)"_s.arg(countryName(code, locale), code);
}

} // namespace

std::optional<GuardNote> countryNote(const Offer& offer, const QString& ownCountry,
                                     bool foundByTyping, const QLocale& locale)
{
    if (offer.countries.size() != 1)
        return std::nullopt;
    const auto code = offer.countries.constFirst().toUpper();
    const auto country = named(code, locale);
    GuardNote note;
    note.key = u"country "_s + code;
    if (!ownCountry.isEmpty() && code == ownCountry.toUpper()) {
        note.kind = GuardNote::Kind::OwnCountry;
        note.sentence = CountryGuardWords::tr("This plan is for %1, where the shop is. Who lives "
                                              "there seldom needs a travel plan.")
                            .arg(country);
        return note;
    }
    QStringList others;
    for (const auto& other : similarCountries(code))
        others.append(named(other, locale));
    if (const auto other = namesake(code); !other.isEmpty())
        others.append(other);
    if (others.isEmpty())
        return std::nullopt;
    const auto region = countryRegion(code, locale);
    note.kind = GuardNote::Kind::SimilarName;
    note.sentence = region.isEmpty() ? CountryGuardWords::tr("%1. Not to be confused with: %2.")
                                           .arg(country, others.join(u", "_s))
                                     : CountryGuardWords::tr("%1, %2. Not to be confused with: %3.",
                                                             "country, region")
                                           .arg(country, region, others.join(u", "_s));
    if (foundByTyping)
        note.tick = CountryGuardWords::tr("The customer travels to %1").arg(country);
    return note;
}

QList<GuardNote> tripNotes(const Offer& offer, int days, const Trip& trip, const QLocale& locale)
{
    QList<GuardNote> notes;
    QStringList missing;
    for (const auto& country : trip.countries) {
        if (!offer.countries.contains(country, Qt::CaseInsensitive))
            missing.append(named(country, locale));
    }
    if (!missing.isEmpty()) {
        const auto places = missing.join(u", "_s);
        notes.append({GuardNote::Kind::Trip,
                      CountryGuardWords::tr("The customer also travels to %1. This plan does not "
                                            "work there.")
                          .arg(places),
                      CountryGuardWords::tr("Buy it although it does not work in %1").arg(places),
                      u"trip "_s + places, false});
    }
    const int lasts = offer.isDayPlan() ? days : offer.days;
    if (trip.days > lasts && lasts > 0) {
        notes.append(
            {GuardNote::Kind::Trip,
             CountryGuardWords::tr("The trip lasts %n day(s), the plan %1.", nullptr, trip.days)
                 .arg(locale.toString(lasts)),
             CountryGuardWords::tr("Buy it although it ends before the trip"),
             u"tripdays %1 %2"_s.arg(trip.days).arg(lasts), false});
    }
    return notes;
}

} // namespace simstock
