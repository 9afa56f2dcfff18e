// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/offer.h"

#include <QRandomGenerator>

namespace simstock::test {

/// A plain Japanese plan; tests change what they are about.
inline Offer offer(const QString& code = QStringLiteral("JP5"), qint64 cents = 620)
{
    Offer offer;
    offer.account = AccountId(QStringLiteral("account-1"));
    offer.code = OfferCode(code);
    offer.name = QStringLiteral("Japan 5 GB");
    offer.countries = {QStringLiteral("JP")};
    offer.data = DataSize(5 * DataSize().gigabyte());
    offer.days = 30;
    offer.cost = *Money::fromScaled(cents, 100, Currency::usd());
    return offer;
}

/// Offers of mixed countries, sizes and prices, the same for the same seed.
inline QList<Offer> mixedOffers(int count, quint32 seed = 1)
{
    static const QStringList countries{
        QStringLiteral("JP"), QStringLiteral("DE"), QStringLiteral("TR"), QStringLiteral("CI"),
        QStringLiteral("AX"), QStringLiteral("US"), QStringLiteral("CN"), QStringLiteral("GR")};
    static const QStringList names{QStringLiteral("Travel"),  QStringLiteral("Größe"),
                                   QStringLiteral("Café"),    QStringLiteral("東京"),
                                   QStringLiteral("Türkiye"), QStringLiteral("Ελλάδα")};
    QRandomGenerator random(seed);
    QList<Offer> offers;
    for (int i = 0; i < count; ++i) {
        auto next = offer(QStringLiteral("P%1").arg(i), 100 + random.bounded(9000));
        next.countries = {countries[random.bounded(static_cast<int>(countries.size()))]};
        if (random.bounded(6) == 0) {
            next.coverageKind = CoverageKind::Regional;
            next.region = QStringLiteral("Region %1").arg(random.bounded(4));
            next.countries += countries[random.bounded(static_cast<int>(countries.size()))];
        }
        const int gigabytes = random.bounded(21);
        if (gigabytes == 0) {
            next.data.reset();
            next.dataKind = DataKind::Unlimited;
        } else {
            next.data = DataSize(gigabytes * next.data->gigabyte());
        }
        next.days = 1 + random.bounded(60);
        next.name = names[random.bounded(static_cast<int>(names.size()))] +
                    QStringLiteral(" %1").arg(i % 97);
        offers.append(next);
    }
    return offers;
}

} // namespace simstock::test
