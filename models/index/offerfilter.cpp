// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/offerfilter.h"

#include "models/index/catalogueindex.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

struct OfferFilterWords {
    Q_DECLARE_TR_FUNCTIONS(simstock::OfferFilter)
};

constexpr float noNumber = std::numeric_limits<float>::quiet_NaN();
constexpr double msecsOfOneDay = 24.0 * 3600 * 1000;

constexpr size_t slotOf(OfferField field)
{
    return static_cast<size_t>(field);
}

float amountOf(const std::optional<Money>& money)
{
    return money ? static_cast<float>(static_cast<double>(money->micros()) /
                                      static_cast<double>(Money::unit))
                 : noNumber;
}

/// An unlimited plan has more than any figure.
float gigabytesOf(const Offer& offer)
{
    if (!offer.data || offer.dataKind == DataKind::Unlimited ||
        offer.dataKind == DataKind::DailyUnlimited)
        return std::numeric_limits<float>::infinity();
    return static_cast<float>(static_cast<double>(offer.data->bytes()) /
                              static_cast<double>(offer.data->gigabyte()));
}

bool isWithin(float number, const QList<FilterRange>& ranges)
{
    return std::any_of(ranges.cbegin(), ranges.cend(), [number](const FilterRange& range) {
        const auto low = static_cast<float>(range.low); // rounded as the rows' figures are
        const auto high = static_cast<float>(range.high);
        return (range.isLowOpen ? number > low : number >= low) &&
               (range.isHighOpen ? number < high : number <= high);
    });
}

} // namespace

QList<FilterField> offerFilterFields()
{
    const auto at = [](OfferColumn column) { return static_cast<int>(column); };
    using Kind = FieldKind;
    using Column = OfferColumn;
    return {
        {u"country"_s, Kind::Place, OfferFilterWords::tr("where it works"), at(Column::Country),
         u"place"_s},
        {u"plan"_s, Kind::Text, OfferFilterWords::tr("the plan's name"), at(Column::Plan),
         u"name"_s},
        {u"gb"_s, Kind::Size, OfferFilterWords::tr("data of the plan"), at(Column::Data),
         u"data size"_s},
        {u"days"_s, Kind::Number, OfferFilterWords::tr("how long it runs"), at(Column::Days)},
        {u"account"_s, Kind::Text, OfferFilterWords::tr("the account's label"),
         at(Column::Account)},
        {u"cost"_s, Kind::Money, OfferFilterWords::tr("what the shop pays"), at(Column::Cost),
         u"price"_s},
        {u"pergb"_s, Kind::Money, OfferFilterWords::tr("cost of one gigabyte"),
         at(Column::CostPerGigabyte)},
        {u"perday"_s, Kind::Money, OfferFilterWords::tr("cost of one day"), at(Column::CostPerDay)},
        {u"retail"_s, Kind::Money, OfferFilterWords::tr("what customers pay"), at(Column::Retail)},
        {u"margin"_s, Kind::Number, OfferFilterWords::tr("share of the price, in %"),
         at(Column::Margin)},
        {u"type"_s, Kind::Text, OfferFilterWords::tr("kind of data"), at(Column::Type)},
        {u"network"_s, Kind::Text, OfferFilterWords::tr("operator or 5G"), at(Column::Networks),
         u"operator"_s},
        {u"topup"_s, Kind::Text, OfferFilterWords::tr("whether it can be topped up"),
         at(Column::TopUp)},
        {u"sms"_s, Kind::Text, OfferFilterWords::tr("whether it takes SMS"), at(Column::Sms)},
        {u"start"_s, Kind::Text, OfferFilterWords::tr("what starts it"), at(Column::Start)},
        {u"exit"_s, Kind::Text, OfferFilterWords::tr("country of its IP address"),
         at(Column::IpExit), u"ip"_s},
        {u"code"_s, Kind::Text, OfferFilterWords::tr("the vendor's code"), at(Column::Code)},
        {u"countries"_s, Kind::Number, OfferFilterWords::tr("how many countries"),
         at(Column::Coverage)},
        {u"age"_s, Kind::Age, OfferFilterWords::tr("since the account's last sync"),
         at(Column::Age)},
        {u"changed"_s, Kind::Age, OfferFilterWords::tr("since the plan last changed"), -1},
        {u"currency"_s, Kind::Text, OfferFilterWords::tr("of the cost, e.g. USD"), -1}};
}

bool OfferFilter::Shared::addKnown(const QString& key)
{
    const auto found = known.constFind(key);
    if (found == known.constEnd())
        return false;
    ofRow.push_back(*found);
    return true;
}

void OfferFilter::Shared::add(const QString& key, const QString& word, const QByteArray& text)
{
    ofRow.push_back(*known.insert(key, static_cast<quint32>(words.size())));
    words.append(word);
    folded.append(text);
}

void OfferFilter::add(const Offer& offer, const Words& words, const QByteArray& countries,
                      const PriceList& prices, Folder& folder)
{
    const auto put = [this](OfferField field, float number) {
        m_numbers[slotOf(field)].push_back(number);
    };
    const auto retail = prices.retail(offer);
    const auto margin = prices.margin(offer);
    put(OfferField::Gigabytes, gigabytesOf(offer));
    put(OfferField::Days, static_cast<float>(offer.days));
    put(OfferField::Cost, amountOf(offer.cost));
    put(OfferField::PerGigabyte, amountOf(offer.costPerGigabyte()));
    put(OfferField::PerDay, amountOf(offer.costPerDay()));
    put(OfferField::Retail, retail ? amountOf(retail->price) : noNumber);
    put(OfferField::Margin,
        margin ? static_cast<float>(static_cast<double>(*margin) / 1e6) : noNumber);
    put(OfferField::Countries, static_cast<float>(offer.countries.size()));
    const auto share = [&](OfferField field, const QString& key, const QString& word, auto fold) {
        auto& shared = m_shared[slotOf(field)];
        if (!shared.addKnown(key)) // folding is what costs
            shared.add(key, word, fold());
    };
    for (const auto field :
         {OfferField::Account, OfferField::Type, OfferField::Network, OfferField::TopUp,
          OfferField::Sms, OfferField::Start, OfferField::Exit}) {
        const auto& word = words[slotOf(field)];
        share(field, word, word, [&] { return folder.fold(word).simplified(); });
    }
    const QString currency = offer.cost.currency().code();
    share(OfferField::Currency, currency, currency, [&] { return folder.fold(currency); });
    const auto& place = words[slotOf(OfferField::Country)];
    share(OfferField::Country, place + u'\n' + offer.countries.join(u','), place,
          [&] { return QByteArray(countries + ' ' + folder.fold(place)); });
    if (!m_accounts.contains(offer.account))
        m_accounts.append(offer.account);
    m_accountOfRow.push_back(static_cast<quint32>(m_accounts.indexOf(offer.account)));
    m_changedAt.push_back(offer.updatedAt.isValid() ? offer.updatedAt.toMSecsSinceEpoch() : 0);
}

std::vector<float> OfferFilter::agesOfAccounts(const FilterMoment& moment) const
{
    std::vector<float> ages;
    for (const auto& account : m_accounts) {
        const auto age = moment.accountAges.constFind(account);
        ages.push_back(age == moment.accountAges.constEnd() ? noNumber : static_cast<float>(*age));
    }
    return ages;
}

float OfferFilter::number(size_t row, OfferField field, const FilterMoment& moment,
                          const std::vector<float>& ages) const
{
    if (field == OfferField::Age)
        return ages[m_accountOfRow[row]];
    if (field == OfferField::Changed) {
        if (m_changedAt[row] == 0 || !moment.now.isValid())
            return noNumber;
        return static_cast<float>(
            static_cast<double>(moment.now.toMSecsSinceEpoch() - m_changedAt[row]) / msecsOfOneDay);
    }
    const auto& numbers = m_numbers[slotOf(field)];
    return numbers.empty() ? noNumber : numbers[row];
}

std::vector<bool> OfferFilter::fits(const FilterTerm& term, const FilterMoment& moment) const
{
    const size_t rows = m_changedAt.size();
    std::vector<bool> result(rows);
    const auto field = static_cast<OfferField>(term.field);
    if (!term.ranges.isEmpty()) {
        const auto ages = agesOfAccounts(moment);
        for (size_t row = 0; row < rows; ++row)
            result[row] = isWithin(number(row, field, moment, ages), term.ranges) != term.isNegated;
        return result;
    }
    const Shared& shared = m_shared[slotOf(field)];
    std::vector<quint8> verdicts;
    for (const auto& text : shared.folded)
        verdicts.push_back(term.holds(text) != term.isNegated ? 1 : 0);
    for (size_t row = 0; row < shared.ofRow.size(); ++row)
        result[row] = verdicts[shared.ofRow[row]] != 0;
    return result;
}

QVariant OfferFilter::value(quint32 row, OfferField field, const FilterMoment& moment) const
{
    const Shared& shared = m_shared[slotOf(field)];
    if (!shared.ofRow.empty())
        return shared.words[shared.ofRow[row]];
    const float figure = number(row, field, moment, agesOfAccounts(moment));
    return std::isfinite(figure) ? QVariant(static_cast<double>(figure)) : QVariant();
}

QList<std::pair<QString, int>> OfferFilter::values(OfferField field) const
{
    const Shared& shared = m_shared[slotOf(field)];
    std::vector<int> counts(static_cast<size_t>(shared.words.size()));
    for (const auto word : shared.ofRow)
        ++counts[word];
    QHash<QString, int> byWord; // places share words over several sets of countries
    for (qsizetype word = 0; word < shared.words.size(); ++word)
        byWord[shared.words[word].simplified()] += counts[static_cast<size_t>(word)];
    byWord.remove({});
    QList<std::pair<QString, int>> values;
    for (auto it = byWord.cbegin(); it != byWord.cend(); ++it)
        values.append({it.key(), it.value()});
    std::sort(values.begin(), values.end(), [](const auto& a, const auto& b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    });
    return values;
}

} // namespace simstock
