// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/comparemodel.h"

#include "models/index/offertext.h"
#include "models/index/tripsearch.h"
#include "models/items/roles.h"

#include <algorithm>
#include <limits>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

using Fact = CompareModel::Fact;

/// What is compared: more is better, nothing is worst. Money of several currencies is not compared.
std::optional<qint64> worthOf(const Offer& offer, Fact fact)
{
    const auto cheap = [](const std::optional<Money>& money) {
        return money ? std::optional<qint64>(-money->micros()) : std::nullopt;
    };
    switch (fact) {
    case Fact::Price:
        return offer.isDayPlan() ? cheap(std::nullopt) : cheap(offer.cost);
    case Fact::PerGigabyte:
        return cheap(offer.costPerGigabyte());
    case Fact::PerDay:
        return cheap(offer.costPerDay());
    case Fact::Data: {
        const bool isUnlimited = !offer.data || offer.dataKind == DataKind::Unlimited ||
                                 offer.dataKind == DataKind::DailyUnlimited;
        if (isUnlimited)
            return std::numeric_limits<qint64>::max();
        // A daily allowance is not to be compared with one for the whole plan.
        return offer.dataKind == DataKind::Total ? std::optional<qint64>(offer.data->bytes())
                                                 : std::nullopt;
    }
    case Fact::Days:
        return offer.isDayPlan() ? std::nullopt : std::optional<qint64>(offer.days);
    case Fact::Coverage:
        return offer.countries.size();
    case Fact::Networks: {
        const QString generation = networkText(offer);
        return generation.startsWith(u"5G")    ? std::optional<qint64>(5)
               : generation.startsWith(u"4G")  ? std::optional<qint64>(4)
               : generation.startsWith(u"LTE") ? std::optional<qint64>(4)
               : generation.startsWith(u"3G")  ? std::optional<qint64>(3)
                                               : std::nullopt;
    }
    case Fact::TopUp:
        return offer.topUp == TopUpSupport::Yes || offer.topUp == TopUpSupport::YesWithDays ? 1 : 0;
    case Fact::Sms:
        return offer.sms == SmsSupport::PhonesAndApi ? 2 : offer.sms == SmsSupport::ApiOnly ? 1 : 0;
    default:
        return std::nullopt;
    }
}

bool isMoney(Fact fact)
{
    return fact == Fact::ForTrip || fact == Fact::Price || fact == Fact::PerGigabyte ||
           fact == Fact::PerDay;
}

} // namespace

int CompareModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_offers.isEmpty() ? 0 : static_cast<int>(m_facts.size());
}

int CompareModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_offers.size());
}

QString CompareModel::text(const Offer& offer, Fact fact) const
{
    const auto money = [&](const std::optional<Money>& amount) {
        return amount ? amount->display(m_locale) : tr("cannot be told");
    };
    const auto stated = [](const QString& words) {
        return words.isEmpty() ? tr("not stated") : words;
    };
    switch (fact) {
    case Fact::ForTrip: {
        const auto cost = costForTrip(offer, m_trip);
        return cost ? cost->display(m_locale) : tr("not enough for it");
    }
    case Fact::Price:
        return offer.isDayPlan() ? tr("%1/day").arg(offer.cost.display(m_locale))
                                 : offer.cost.display(m_locale);
    case Fact::PerGigabyte:
        return money(offer.costPerGigabyte());
    case Fact::PerDay:
        return money(offer.costPerDay());
    case Fact::Retail: {
        const auto retail = m_prices.retail(offer);
        return retail ? tr("%1 · margin %2")
                            .arg(retail->price.display(m_locale),
                                 marginText(m_prices.margin(offer), m_locale))
                      : tr("no price");
    }
    case Fact::Data:
        return dataText(offer, m_locale);
    case Fact::Days:
        return offer.isDayPlan() ? tr("chosen in the order") : m_locale.toString(offer.days);
    case Fact::Coverage:
        return tr("%n country(ies)", nullptr, static_cast<int>(offer.countries.size()));
    case Fact::Networks:
        return stated(networkText(offer));
    case Fact::Start:
        return stated(startText(offer.startRule));
    case Fact::TopUp:
        return stated(topUpText(offer.topUp));
    case Fact::Sms:
        return stated(smsText(offer.sms));
    case Fact::Account:
        return m_labels.value(offer.account);
    case Fact::Count:
        break;
    }
    return {};
}

std::optional<qint64> CompareModel::worth(const Offer& offer, Fact fact) const
{
    if (fact != Fact::ForTrip)
        return worthOf(offer, fact);
    const auto cost = costForTrip(offer, m_trip);
    return cost ? std::optional<qint64>(-cost->micros()) : std::nullopt;
}

void CompareModel::chooseFacts()
{
    m_facts.clear();
    m_alike = 0;
    for (int i = 0; i < static_cast<int>(Fact::Count); ++i) {
        const auto fact = static_cast<Fact>(i);
        if (fact == Fact::ForTrip && m_trip.isEmpty())
            continue;
        const bool isAlike =
            m_offers.size() > 1 && fact != Fact::ForTrip &&
            std::all_of(m_offers.cbegin(), m_offers.cend(), [&](const Offer& offer) {
                return text(offer, fact) == text(m_offers.constFirst(), fact);
            });
        if (isAlike)
            ++m_alike;
        else
            m_facts.append(fact);
    }
}

QList<int> CompareModel::best(Fact fact) const
{
    QList<std::optional<qint64>> values;
    for (const auto& offer : m_offers) {
        if (isMoney(fact) && offer.cost.currency() != m_offers.constFirst().cost.currency())
            return {};
        values.append(worth(offer, fact));
    }
    const auto top = *std::max_element(values.begin(), values.end());
    QList<int> columns;
    for (int column = 0; column < values.size(); ++column) {
        if (top && values[column] == top)
            columns.append(column);
    }
    return columns.size() == values.size() ? QList<int>() : columns;
}

QVariant CompareModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.column() >= m_offers.size() || index.row() >= rowCount())
        return {};
    const Offer& offer = m_offers[index.column()];
    const auto fact = m_facts[index.row()];
    const bool isBest = m_best.value(index.row()).contains(index.column());
    switch (role) {
    case Qt::DisplayRole: {
        const QString words = text(offer, fact);
        const QString shown = isBest ? tr("%1 · best").arg(words) : words;
        // Begins with a currency's letters, which would lay the whole of it out from the left.
        constexpr QChar rightToLeft(0x200F);
        return m_locale.textDirection() == Qt::RightToLeft ? rightToLeft + shown : shown;
    }
    case Qt::ToolTipRole:
        return fact == Fact::Coverage ? QVariant(coverageText(offer, m_locale).toHtmlEscaped())
                                      : QVariant();
    case StrongRole:
        return isBest ? QVariant(true) : QVariant();
    case KeyRole:
        return offer.account.text() + u'/' + offer.code.text();
    default:
        return {};
    }
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal) {
        if (role != Qt::DisplayRole || section < 0 || section >= m_offers.size())
            return {};
        const Offer& offer = m_offers[section];
        return QString(placeText(offer, m_locale) + u" · "_s +
                       planText(offer, offer.days, m_locale));
    }
    if (role != Qt::DisplayRole || section < 0 || section >= m_facts.size())
        return {};
    switch (m_facts[section]) {
    case Fact::ForTrip:
        return tr("For the trip");
    case Fact::Price:
        return tr("Cost");
    case Fact::PerGigabyte:
        return tr("Per GB");
    case Fact::PerDay:
        return tr("Per day");
    case Fact::Retail:
        return tr("Retail");
    case Fact::Data:
        return tr("Data");
    case Fact::Days:
        return tr("Days");
    case Fact::Coverage:
        return tr("Coverage");
    case Fact::Networks:
        return tr("Networks");
    case Fact::Start:
        return tr("Start");
    case Fact::TopUp:
        return tr("Top-up");
    case Fact::Sms:
        return tr("SMS");
    case Fact::Account:
        return tr("Account");
    case Fact::Count:
        break;
    }
    return {};
}

void CompareModel::setOffers(const QList<Offer>& offers,
                             const QHash<AccountId, QString>& accountLabels,
                             const PriceList& prices, const Trip& trip)
{
    beginResetModel();
    m_offers = offers.mid(0, most);
    m_labels = accountLabels;
    m_prices = prices;
    m_trip = trip;
    m_best.clear();
    chooseFacts();
    for (int row = 0; row < rowCount(); ++row)
        m_best.insert(row, best(m_facts[row]));
    endResetModel();
}

} // namespace simstock
