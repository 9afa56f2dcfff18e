// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/offer.h"
#include "models/store/statement.h"

#include <QHash>

namespace simstock {

/// The columns of an offer after hash and account, in one order for reading and writing.
namespace offercolumns {
/// Comma-separated, without hash and account.
constexpr const char* names =
    "code, alias, name, description, coverage_kind, countries, region, data_kind, data_bytes, "
    "data_base, days, cost_micros, cost_currency, price_unit, retail_micros, retail_currency, "
    "networks, speed, top_up, sms, start_rule, install_within_days, ip_exit, fair_use, "
    "vendor_favourite, updated_at";
constexpr int count = 26;
void bind(Statement& statement, const Offer& offer, const QDateTime& updatedAt);
} // namespace offercolumns

/// Reads offers from rows. Catalogues repeat themselves: equal texts and lists are parsed once and
/// shared.
class OfferReader {
public:
    Offer read(Statement& row);

private:
    QString shared(QByteArrayView text);
    QStringList countries(QByteArrayView json);
    QList<Network> networks(QByteArrayView json);
    Money money(Statement& row);
    QHash<QByteArray, QString> m_texts;
    QHash<QByteArray, QStringList> m_countries;
    QHash<QByteArray, QList<Network>> m_networks;
    QHash<QByteArray, Currency> m_currencies;
};

} // namespace simstock
