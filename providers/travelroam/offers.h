// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/offer.h"
#include "providers/http/httpclient.h"
#include "providers/json/fields.h"

namespace simstock::travelroam {

/// What an answer does not say of its plans itself.
struct OfferContext {
    AccountId account;
    QDateTime now;
    Currency currency; ///< where none is stated
    QString region;    ///< the catalogue was asked for; may be empty
};

/// One plan of the catalogue. Required: name, price, and data unless it is unlimited.
Result<Offer> readOffer(const json::Value& item, const OfferContext& context);

/// One page of the catalogue. A row that cannot be read does not lose the others.
struct OfferPage {
    QList<Offer> offers;
    QStringList names; ///< of all rows, readable or not: what tells a page from the one before
    int unreadable = 0;
    qint64 bytes = 0;
};
/// An error when the answer has no list, or rows of which none can be read.
Result<OfferPage> readOfferPage(HttpReply reply, const OfferContext& context);

/// The one plan that was asked for by name; NotFound when the answer is of another one.
Result<Offer> readBundle(HttpReply reply, const OfferContext& context, const OfferCode& code);

/// Which maker a name tells of, as "esim/V2" of "esim_5GB_30D_PT_V2"; empty where the name has
/// another form.
QString familyOf(const QString& name);
/// The country or region word in a name: "PT" of "esim_5GB_30D_PT_V2"; else empty.
QString coverageIn(const QString& name);

/// Bytes of an amount of MB as the wire writes it ("5000", "0.5", decimal megabytes), or with a
/// unit ("5GB", "500 MB"); nothing for what is no amount or not whole bytes.
std::optional<qint64> toBytes(const QString& amount);

} // namespace simstock::travelroam
