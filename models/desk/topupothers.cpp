// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/topupothers.h"

#include "models/domain/countries.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace simstock {

namespace {

struct TopUpOthersWords {
    Q_DECLARE_TR_FUNCTIONS(simstock::TopUpOthers)
};

/// The same plan under another code: some vendors give top-ups codes of their own.
bool isSame(const Offer& a, const Offer& b)
{
    return a.code == b.code || (a.data == b.data && a.days == b.days && a.dataKind == b.dataKind &&
                                a.countries == b.countries);
}

QString reasonAgainst(const Offer& offer, const Esim& esim)
{
    if (offer.topUp == TopUpSupport::No)
        return TopUpOthersWords::tr("It cannot be added to any eSIM.");
    if (offer.countries.size() > 1 && esim.coverage.size() == 2)
        return TopUpOthersWords::tr("It is for %n countries; this eSIM is for %1 only.", nullptr,
                                    static_cast<int>(offer.countries.size()))
            .arg(countryName(esim.coverage, QLocale()));
    if (offer.countries.size() == 1 && esim.coverage.size() > 2)
        return TopUpOthersWords::tr("It is for one country; this eSIM is for several.");
    return TopUpOthersWords::tr("The vendor does not offer it for this eSIM.");
}

} // namespace

QList<OtherTopUp> otherTopUps(const Esim& esim, const QList<Offer>& fitting,
                              const QList<Offer>& catalogue, qsizetype most)
{
    QList<OtherTopUp> others;
    if (esim.coverage.isEmpty())
        return others;
    for (const auto& offer : catalogue) {
        const bool isThere = offer.account == esim.key.account &&
                             (offer.countries.contains(esim.coverage, Qt::CaseInsensitive) ||
                              offer.region.compare(esim.coverage, Qt::CaseInsensitive) == 0);
        if (!isThere || std::any_of(fitting.cbegin(), fitting.cend(),
                                    [&offer](const Offer& fits) { return isSame(offer, fits); }))
            continue;
        others.append({offer, reasonAgainst(offer, esim)});
    }
    std::sort(others.begin(), others.end(), [](const OtherTopUp& a, const OtherTopUp& b) {
        return std::pair(a.offer.cost.micros(), a.offer.code.text()) <
               std::pair(b.offer.cost.micros(), b.offer.code.text());
    });
    return others.mid(0, most);
}

} // namespace simstock
