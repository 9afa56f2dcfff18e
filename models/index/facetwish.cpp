// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/facetwish.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

/// Stable names: the order of the enumeration may change.
QString nameOf(Facet facet)
{
    switch (facet) {
    case Facet::Account:
        return u"account"_s;
    case Facet::Place:
        return u"place"_s;
    case Facet::Kind:
        return u"kind"_s;
    case Facet::Days:
        return u"days"_s;
    case Facet::Size:
        return u"size"_s;
    case Facet::TopUp:
        return u"topUp"_s;
    case Facet::Sms:
        return u"sms"_s;
    case Facet::Favourite:
        return u"favourite"_s;
    case Facet::Changed:
        return u"changed"_s;
    case Facet::Count:
        break;
    }
    return {};
}

} // namespace

FacetChoice FacetWish::choiceFor(const QList<AccountId>& known) const
{
    FacetChoice all = choice;
    for (int value = 0; value < known.size(); ++value) {
        if (accounts.contains(known[value]))
            all.set(Facet::Account, qMin(value, facetValues - 1), true);
    }
    return all;
}

QByteArray FacetWish::save() const
{
    QJsonObject all;
    for (size_t group = 0; group < facetCount; ++group) {
        const auto facet = static_cast<Facet>(group);
        QJsonArray values;
        for (int value = 0; value < facetValues; ++value) {
            if (facet != Facet::Account && choice.has(facet, value))
                values.append(value);
        }
        if (!values.isEmpty())
            all.insert(nameOf(facet), values);
    }
    QStringList ids;
    for (const auto& account : accounts)
        ids.append(account.text());
    ids.sort();
    if (!ids.isEmpty())
        all.insert(nameOf(Facet::Account), QJsonArray::fromStringList(ids));
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

FacetWish FacetWish::restore(const QByteArray& bytes)
{
    FacetWish wish;
    const auto all = QJsonDocument::fromJson(bytes).object();
    for (size_t group = 0; group < facetCount; ++group) {
        const auto facet = static_cast<Facet>(group);
        const auto values = all.value(nameOf(facet)).toArray();
        for (const auto& value : values) {
            if (facet == Facet::Account)
                wish.accounts.insert(AccountId(value.toString()));
            else if (const int number = value.toInt(-1); number >= 0 && number < facetValues)
                wish.choice.set(facet, number, true);
        }
    }
    return wish;
}

} // namespace simstock
