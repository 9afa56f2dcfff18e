// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/offercolumns.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

QString toJson(const QStringList& countries)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(countries)).toJson(QJsonDocument::Compact));
}

QString toJson(const QList<Network>& networks)
{
    QJsonArray list;
    for (const auto& network : networks)
        list.append(QJsonArray{network.country, network.operatorName, network.generation});
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

void addMoney(Statement& statement, const std::optional<Money>& money)
{
    if (money)
        statement.add(qint64{money->micros()}).add(money->currency().code());
    else
        statement.addNull().addNull();
}

QJsonArray toArray(QByteArrayView json)
{
    return QJsonDocument::fromJson(json.toByteArray()).array();
}

} // namespace

void offercolumns::bind(Statement& statement, const Offer& offer, const QDateTime& updatedAt)
{
    statement.add(offer.code.text())
        .add(offer.alias)
        .add(offer.name)
        .add(offer.description)
        .add(static_cast<int>(offer.coverageKind))
        .add(toJson(offer.countries))
        .add(offer.region)
        .add(static_cast<int>(offer.dataKind));
    if (offer.data)
        statement.add(qint64{offer.data->bytes()}).add(static_cast<int>(offer.data->base()));
    else
        statement.addNull().addNull();
    statement.add(offer.days);
    addMoney(statement, offer.cost);
    statement.add(static_cast<int>(offer.priceUnit));
    addMoney(statement, offer.suggestedRetail);
    statement.add(toJson(offer.networks))
        .add(offer.speed)
        .add(static_cast<int>(offer.topUp))
        .add(static_cast<int>(offer.sms))
        .add(static_cast<int>(offer.startRule))
        .add(offer.installWithinDays)
        .add(offer.ipExit)
        .add(offer.fairUse)
        .add(offer.vendorFavourite ? 1 : 0)
        .add(updatedAt);
}

QString OfferReader::shared(QByteArrayView text)
{
    if (text.isEmpty())
        return {};
    const auto key = QByteArray::fromRawData(text.data(), text.size());
    if (const auto known = m_texts.constFind(key); known != m_texts.cend())
        return *known;
    return *m_texts.insert(text.toByteArray(), QString::fromUtf8(text));
}

QStringList OfferReader::countries(QByteArrayView json)
{
    const auto key = QByteArray::fromRawData(json.data(), json.size());
    if (const auto known = m_countries.constFind(key); known != m_countries.cend())
        return *known;
    QStringList list;
    for (const auto& value : toArray(json))
        list.append(value.toString());
    return *m_countries.insert(json.toByteArray(), list);
}

QList<Network> OfferReader::networks(QByteArrayView json)
{
    const auto key = QByteArray::fromRawData(json.data(), json.size());
    if (const auto known = m_networks.constFind(key); known != m_networks.cend())
        return *known;
    QList<Network> list;
    for (const auto& value : toArray(json)) {
        const auto parts = value.toArray();
        list.append({parts.at(0).toString(), parts.at(1).toString(), parts.at(2).toString()});
    }
    return *m_networks.insert(json.toByteArray(), list);
}

Money OfferReader::money(Statement& row)
{
    const auto micros = row.number();
    const auto code = row.rawText();
    const auto key = QByteArray::fromRawData(code.data(), code.size());
    auto known = m_currencies.constFind(key);
    if (known == m_currencies.cend()) {
        const auto currency = Currency::fromCode(QString::fromUtf8(code));
        known = m_currencies.insert(code.toByteArray(), currency.value_or(Currency()));
    }
    return Money::fromMicros(micros, *known).value_or(Money::zero(*known));
}

Offer OfferReader::read(Statement& row)
{
    Offer offer;
    offer.code = OfferCode(row.text());
    offer.alias = row.text();
    offer.name = row.text();
    offer.description = shared(row.rawText());
    offer.coverageKind = static_cast<CoverageKind>(row.integer());
    offer.countries = countries(row.rawText());
    offer.region = shared(row.rawText());
    offer.dataKind = static_cast<DataKind>(row.integer());
    const bool hasData = !row.nextIsNull();
    const auto bytes = row.number();
    const auto base = row.integer() == 0 ? DataBase::Binary : DataBase::Decimal;
    if (hasData)
        offer.data = DataSize(bytes, base);
    offer.days = row.integer();
    offer.cost = money(row);
    offer.priceUnit = static_cast<PriceUnit>(row.integer());
    if (const bool stated = !row.nextIsNull(); stated) {
        offer.suggestedRetail = money(row);
    } else {
        static_cast<void>(row.number());
        static_cast<void>(row.number());
    }
    offer.networks = networks(row.rawText());
    offer.speed = shared(row.rawText());
    offer.topUp = static_cast<TopUpSupport>(row.integer());
    offer.sms = static_cast<SmsSupport>(row.integer());
    offer.startRule = static_cast<StartRule>(row.integer());
    offer.installWithinDays = row.integer();
    offer.ipExit = shared(row.rawText());
    offer.fairUse = shared(row.rawText());
    offer.vendorFavourite = row.integer() != 0;
    offer.updatedAt = row.time();
    return offer;
}

} // namespace simstock
