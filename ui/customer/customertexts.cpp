// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/customertexts.h"

#include "models/core/figures.h"
#include "models/core/untrustedtext.h"
#include "models/domain/countries.h"
#include "ui/customer/customerwords.h"

#include <array>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

/// In the order of Saying.
constexpr std::array<const char*, static_cast<std::size_t>(Saying::Count)> sayings{
    QT_TRANSLATE_NOOP("simstock::Customer", "Your eSIM"),
    QT_TRANSLATE_NOOP("simstock::Customer", "Shop"),
    QT_TRANSLATE_NOOP("simstock::Customer", "Order"),
    QT_TRANSLATE_NOOP("simstock::Customer", "Date"),
    QT_TRANSLATE_NOOP("simstock::Customer", "Plan"),
    QT_TRANSLATE_NOOP("simstock::Customer", "Install on iPhone"),
    QT_TRANSLATE_NOOP("simstock::Customer", "Install on Android"),
    QT_TRANSLATE_NOOP("simstock::Customer", "Install on Windows"),
    QT_TRANSLATE_NOOP("simstock::Customer", "Scan the code or use one of these links:"),
    QT_TRANSLATE_NOOP("simstock::Customer", "Scan this code with your phone"),
    QT_TRANSLATE_NOOP("simstock::Customer", "Keep this slip"),
    QT_TRANSLATE_NOOP("simstock::Customer", "Do not delete the eSIM: most codes work only once"),
    QT_TRANSLATE_NOOP("simstock::Customer", "Install only on the day you need it"),
    QT_TRANSLATE_NOOP("simstock::Customer", "SM-DP+ address"),
    QT_TRANSLATE_NOOP("simstock::Customer", "Activation code"),
    QT_TRANSLATE_NOOP("simstock::Customer", "Full code"),
    QT_TRANSLATE_NOOP("simstock::Customer", "Confirmation code"),
    QT_TRANSLATE_NOOP("simstock::Customer", "Your phone will ask for this code"),
    QT_TRANSLATE_NOOP("simstock::Customer", "Unlimited data"),
    QT_TRANSLATE_NOOP("simstock::Customer", "Thank you!"),
    QT_TRANSLATE_NOOP("simstock::Customer", "Have a good trip!"),
    QT_TRANSLATE_NOOP("simstock::Customer", "Price list"),
    QT_TRANSLATE_NOOP("simstock::Customer", "Prices as of %1"),
    QT_TRANSLATE_NOOP("simstock::Customer", "Page %1 of %2"),
};

QString planLine(const CustomerWords& words, const QString& country, const QString& data, int days)
{
    QStringList parts;
    const auto name = countryName(country, words.locale());
    if (name.compare(country, Qt::CaseInsensitive) != 0)
        parts.append(name);
    if (!data.isEmpty())
        parts.append(data);
    if (days > 0)
        parts.append(daysText(words, days));
    return parts.join(u" · "_s);
}

} // namespace

QString saying(const CustomerWords& words, Saying what)
{
    return words.text(sayings.at(static_cast<std::size_t>(what)));
}

QString greeting(const CustomerWords& words, const QString& name)
{
    const auto plain = forDisplay(name, 60);
    return plain.isEmpty()
               ? words.text(QT_TRANSLATE_NOOP("simstock::Customer", "Hello,"))
               : words.text(QT_TRANSLATE_NOOP("simstock::Customer", "Hello %1,")).arg(plain);
}

QString hereIsYourEsim(const CustomerWords& words, const QString& plan)
{
    return words.text(QT_TRANSLATE_NOOP("simstock::Customer", "here is your eSIM for %1."))
        .arg(plan);
}

QString daysText(const CustomerWords& words, int days)
{
    return words.text(QT_TRANSLATE_N_NOOP("simstock::Customer", "%n day(s)"), days);
}

QString validityText(const CustomerWords& words, int days)
{
    return words.text(QT_TRANSLATE_N_NOOP("simstock::Customer", "Valid for %n day(s)"), days);
}

QString customerData(const CustomerWords& words, const DataSize& size)
{
    const auto gigabyte = magnitude(size.gigabyte());
    const quint64 megabyte = gigabyte / (size.base() == DataBase::Binary ? 1024 : 1000);
    const auto bytes = magnitude(size.bytes());
    const bool isLarge = bytes >= gigabyte;
    const auto unit = isLarge ? gigabyte : megabyte;
    auto hundredths = bytes % unit * 100 / unit;
    int digits = 2;
    while (digits > 0 && hundredths % 10 == 0) {
        hundredths /= 10;
        --digits;
    }
    const auto figure =
        fixedPoint(size.bytes() < 0, bytes / unit, hundredths, digits, words.locale());
    return (isLarge ? words.text(QT_TRANSLATE_NOOP("simstock::Customer", "%1 GB"))
                    : words.text(QT_TRANSLATE_NOOP("simstock::Customer", "%1 MB")))
        .arg(figure);
}

QString customerData(const CustomerWords& words, const Offer& offer)
{
    if (!offer.data || offer.dataKind == DataKind::Unlimited ||
        offer.dataKind == DataKind::DailyUnlimited)
        return saying(words, Saying::UnlimitedData);
    const auto amount = customerData(words, *offer.data);
    if (offer.dataKind == DataKind::Total)
        return amount;
    return (offer.dataKind == DataKind::DailyThrottled
                ? words.text(QT_TRANSLATE_NOOP("simstock::Customer", "%1 a day, then slower"))
                : words.text(QT_TRANSLATE_NOOP("simstock::Customer", "%1 a day")))
        .arg(amount);
}

QString customerPlan(const CustomerWords& words, const QString& country,
                     const std::optional<DataSize>& data, int days)
{
    return planLine(words, country, data ? customerData(words, *data) : QString(), days);
}

QString customerPlan(const CustomerWords& words, const Esim& esim,
                     const std::optional<Offer>& offer)
{
    // The vendor's total of a day plan is one day's.
    const bool isOffers = offer && (!esim.total || offer->isDayPlan());
    const auto data = isOffers     ? customerData(words, *offer)
                      : esim.total ? customerData(words, *esim.total)
                                   : QString();
    const int days = esim.days > 0 ? esim.days : offer && !offer->isDayPlan() ? offer->days : 0;
    return planLine(words, esim.coverage, data, days);
}

QString customerPlan(const CustomerWords& words, const Offer& offer, int days)
{
    return planLine(words, offer.countries.value(0), customerData(words, offer), days);
}

} // namespace simstock
