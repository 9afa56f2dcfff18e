// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/esim.h"
#include "models/domain/offer.h"

#include <QString>

namespace simstock {

class CustomerWords;

/// What is said to customers in more than one place: counter, slip, PDF, mail and messages. Each
/// sentence stands once, so that it is translated once and reads the same everywhere.
enum class Saying {
    YourEsim, ///< "Your eSIM": a title
    Shop,     ///< captions of a slip
    Order,
    Date,
    Plan,
    InstallOnIphone, ///< captions of links
    InstallOnAndroid,
    InstallOnWindows,
    ScanOrUseLinks, ///< "Scan the code or use one of these links:"
    ScanThisCode,   ///< "Scan this code with your phone"
    KeepThisSlip,
    DoNotDelete,     ///< "Do not delete the eSIM: most codes work only once"
    InstallOnTheDay, ///< "Install only on the day you need it": StartRule::OnInstall
    SmdpAddress,     ///< captions of codes
    ActivationCode,
    FullCode,
    ConfirmationCode,
    PhoneAsksForCode, ///< "Your phone will ask for this code"
    UnlimitedData,
    ThankYou,
    HaveAGoodTrip,
    PriceList,  ///< a title
    PricesAsOf, ///< "Prices as of %1": a date
    PageOf,     ///< "Page %1 of %2"
    Count
};

QString saying(const CustomerWords& words, Saying what);
/// "Hello Ana," or without a name "Hello,".
QString greeting(const CustomerWords& words, const QString& name);
/// "here is your eSIM for Japan · 5 GB · 30 days."
QString hereIsYourEsim(const CustomerWords& words, const QString& plan);
/// "30 days"
QString daysText(const CustomerWords& words, int days);
/// "Valid for 30 days"
QString validityText(const CustomerWords& words, int days);
/// "5 GB" with the language's unit and figures; cut to two decimals, never rounded up.
QString customerData(const CustomerWords& words, const DataSize& size);
/// "5 GB", "1 GB a day, then slower", "Unlimited data".
QString customerData(const CustomerWords& words, const Offer& offer);
/// "Japan · 5 GB · 30 days" for a country's code, the data and days (0). What is not known is left
/// out, also a region's code that is no country.
QString customerPlan(const CustomerWords& words, const QString& country,
                     const std::optional<DataSize>& data, int days);
/// The same for an eSIM: as its vendor states it, else as its plan says while that is known.
QString customerPlan(const CustomerWords& words, const Esim& esim,
                     const std::optional<Offer>& offer);
/// The same for a plan of one country, ordered for so many days.
QString customerPlan(const CustomerWords& words, const Offer& offer, int days);

} // namespace simstock
