// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/catalogueindex.h"

#include "models/core/textfold.h"
#include "models/core/untrustedtext.h"
#include "models/domain/countries.h"
#include "models/index/offertext.h"
#include "models/index/offerwords.h"

#include <QCollator>

#include <algorithm>
#include <array>
#include <limits>
#include <mutex>
#include <numeric>
#include <utility>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

constexpr auto columnCount = static_cast<size_t>(OfferColumn::Count);
constexpr qint64 lastOfAll = std::numeric_limits<qint64>::max();
/// The rank of cells without a value: after all others in both directions.
constexpr quint32 noRank = std::numeric_limits<quint32>::max();

qint64 micros(const std::optional<Money>& money)
{
    return money ? money->micros() : lastOfAll;
}

/// The raw number behind a cell, or nothing for a column of words. lastOfAll stands after all
/// others.
std::optional<qint64> numberOf(const Offer& offer, OfferColumn column, const PriceList& prices)
{
    switch (column) {
    case OfferColumn::Data:
        return offer.data ? offer.data->bytes() : lastOfAll - 1;
    case OfferColumn::Days:
        return offer.days;
    case OfferColumn::Cost:
        return offer.cost.micros();
    case OfferColumn::CostPerGigabyte:
        return micros(offer.costPerGigabyte());
    case OfferColumn::CostPerDay:
        return micros(offer.costPerDay());
    case OfferColumn::Retail:
        if (const auto retail = prices.retail(offer))
            return retail->price.micros();
        return lastOfAll;
    case OfferColumn::Margin:
        return prices.margin(offer).value_or(lastOfAll);
    case OfferColumn::InstallBy:
        return offer.installWithinDays > 0 ? offer.installWithinDays : lastOfAll;
    case OfferColumn::Coverage:
        return offer.countries.size();
    default:
        return std::nullopt;
    }
}

/// A field of which every row has words of its own.
bool isOfOwnWords(const FilterTerm& term)
{
    const auto field = static_cast<OfferField>(term.field);
    return !term.isWord() && term.ranges.isEmpty() &&
           (field == OfferField::Plan || field == OfferField::Code);
}

} // namespace

class CatalogueIndex::Private {
public:
    void fold(const QLocale& locale);
    void foldRow(Row row, const QByteArray& countries, Folder& folder);
    [[nodiscard]] QString textOf(Row row, OfferColumn column) const;
    /// Rank of every row in a column: equal values share one. Made when first asked for, kept.
    const std::vector<quint32>& ranks(OfferColumn column) const;
    void rankNumbers(OfferColumn column, std::vector<quint32>& ranks) const;
    void rankWords(OfferColumn column, std::vector<quint32>& ranks) const;
    void sortAccounts();
    [[nodiscard]] std::vector<bool> matches(const FilterTerm& term,
                                            const FilterMoment& moment) const;
    /// The rows that every term wants; empty when there are no terms.
    [[nodiscard]] std::vector<bool> matches(const FilterQuery& filter,
                                            const FilterMoment& moment) const;
    /// A term of such a field, asked within the row's text.
    [[nodiscard]] bool holds(const FilterTerm& term, Row row) const;
    /// All rows in the order of the keys; the newest order is kept.
    const Rows& ordered(const QList<SortKey>& order) const;

    QList<Offer> offers;
    QHash<AccountId, QString> labels;
    QLocale locale;
    PriceList prices;
    QList<AccountId> accounts;
    OfferFacets facets;
    OfferFilter fields;
    std::vector<QString> places;
    QHash<std::pair<QString, QString>, Row> byCode;
    OfferWords text;
    mutable std::mutex lazy; ///< guards what is made when first asked for
    mutable std::array<std::vector<quint32>, columnCount> rankCache;
    mutable QList<SortKey> orderOfCache;
    mutable Rows orderCache;
};

CatalogueIndex::CatalogueIndex() : d(std::make_unique<Private>()) {}

CatalogueIndex::~CatalogueIndex() = default;

std::shared_ptr<const CatalogueIndex> CatalogueIndex::build(QList<Offer> offers,
                                                            QHash<AccountId, QString> accountLabels,
                                                            const QLocale& locale, PriceList prices)
{
    auto index = std::make_shared<CatalogueIndex>();
    index->d->offers = std::move(offers);
    index->d->labels = std::move(accountLabels);
    index->d->locale = locale;
    index->d->prices = std::move(prices);
    index->d->sortAccounts();
    index->d->fold(locale);
    (void)index->d->ordered({}); // the order of the first paint
    return index;
}

std::shared_ptr<const CatalogueIndex> CatalogueIndex::repriced(PriceList prices) const
{
    return build(d->offers, d->labels, d->locale, std::move(prices));
}

qsizetype CatalogueIndex::size() const
{
    return d->offers.size();
}

const Offer& CatalogueIndex::offer(Row row) const
{
    return d->offers.at(row);
}

const QString& CatalogueIndex::place(Row row) const
{
    return d->places[row];
}

const QString& CatalogueIndex::accountLabel(Row row) const
{
    static const QString none;
    const auto found = d->labels.constFind(d->offers.at(row).account);
    return found == d->labels.constEnd() ? none : *found;
}

const PriceList& CatalogueIndex::prices() const
{
    return d->prices;
}

const QList<AccountId>& CatalogueIndex::accounts() const
{
    return d->accounts;
}

QStringList CatalogueIndex::accountLabels() const
{
    QStringList labels;
    for (const auto& account : std::as_const(d->accounts))
        labels.append(d->labels.value(account));
    return labels;
}

std::optional<CatalogueIndex::Row> CatalogueIndex::find(const AccountId& account,
                                                        const OfferCode& code) const
{
    const auto found = d->byCode.constFind({account.text(), code.text()});
    return found == d->byCode.constEnd() ? std::nullopt : std::optional(*found);
}

CatalogueIndex::Rows CatalogueIndex::query(const QString& filter, const QList<SortKey>& order,
                                           const FacetFilter& facets) const
{
    return select(wordFilter(filter), order, facets);
}

CatalogueIndex::Rows CatalogueIndex::select(const FilterQuery& filter, const QList<SortKey>& order,
                                            const FacetFilter& facets) const
{
    const Rows& all = d->ordered(order);
    if (filter.isEmpty() && facets.choice.isEmpty())
        return all;
    const auto fits = d->matches(filter, facets.moment);
    std::optional<OfferFacets::Judge> judge;
    if (!facets.choice.isEmpty())
        judge.emplace(d->facets, facets);
    Rows rows;
    std::copy_if(all.begin(), all.end(), std::back_inserter(rows), [&](Row row) {
        return (fits.empty() || fits[row]) && (!judge || judge->fits(row));
    });
    // Whoever types a place wants its own plans before those of regions that contain it, unless he
    // chose an order of his own.
    const auto words = OfferWords::placesIn(filter);
    if (order.isEmpty() && !words.isEmpty())
        std::stable_partition(rows.begin(), rows.end(),
                              [&](Row row) { return d->text.isPlaceNamed(row, words); });
    return rows;
}

CatalogueIndex::Rows CatalogueIndex::some(const FilterQuery& filter, size_t most) const
{
    const auto fits = d->matches(filter, {});
    const auto words = OfferWords::placesIn(filter);
    Rows own;
    Rows others;
    for (Row row = 0; row < fits.size() && own.size() < most; ++row) {
        if (!fits[row])
            continue;
        if (d->text.isPlaceNamed(row, words))
            own.push_back(row);
        else if (others.size() < most)
            others.push_back(row);
    }
    own.insert(own.end(), others.begin(), others.end());
    own.resize(std::min(own.size(), most));
    return own;
}

FacetCounts CatalogueIndex::countFacets(const QString& filter, const FacetFilter& facets) const
{
    return countFacets(wordFilter(filter), facets);
}

FacetCounts CatalogueIndex::countFacets(const FilterQuery& filter, const FacetFilter& facets) const
{
    const auto fits = d->matches(filter, facets.moment);
    return d->facets.count(facets, fits.empty() ? nullptr : &fits);
}

QVariant CatalogueIndex::filterValue(Row row, OfferField field, const FilterMoment& moment) const
{
    if (field == OfferField::Plan)
        return d->textOf(row, OfferColumn::Plan);
    if (field == OfferField::Code)
        return d->textOf(row, OfferColumn::Code);
    return d->fields.value(row, field, moment);
}

QList<std::pair<QString, int>> CatalogueIndex::filterValues(OfferField field) const
{
    return d->fields.values(field);
}

void CatalogueIndex::Private::sortAccounts()
{
    for (const auto& offer : std::as_const(offers)) {
        if (!accounts.contains(offer.account))
            accounts.append(offer.account);
    }
    std::sort(accounts.begin(), accounts.end(), [this](const AccountId& a, const AccountId& b) {
        return std::pair(labels.value(a), a) < std::pair(labels.value(b), b);
    });
}

void CatalogueIndex::Private::fold(const QLocale& where)
{
    Folder folder;
    QHash<QString, QByteArray> countryWords; // names repeat thousands of times
    const auto count = static_cast<size_t>(offers.size());
    places.reserve(count);
    text.reserve(count);
    byCode.reserve(offers.size());
    for (Row row = 0; row < count; ++row) {
        const Offer& offer = offers.at(row);
        byCode.insert({offer.account.text(), offer.code.text()}, row);
        places.push_back(placeText(offer, where));
        QByteArray countries;
        for (const auto& code : offer.countries) {
            auto& names = countryWords[code];
            if (names.isEmpty())
                names = folder.fold(u" ="_s + code + u' ' + countryName(code, where) + u' ' +
                                    countryName(code, QLocale(QLocale::English)));
            countries += names;
        }
        foldRow(row, countries, folder);
        facets.add(offer, static_cast<int>(accounts.indexOf(offer.account)));
    }
}

/// Place, plan's name and code first, then all that is only looked for as words.
void CatalogueIndex::Private::foldRow(Row row, const QByteArray& countries, Folder& folder)
{
    const Offer& offer = offers.at(row);
    OfferFilter::Words words;
    const auto keep = [&](OfferField field, OfferColumn column) {
        words[static_cast<size_t>(field)] = textOf(row, column);
    };
    keep(OfferField::Country, OfferColumn::Country);
    keep(OfferField::Account, OfferColumn::Account);
    keep(OfferField::Type, OfferColumn::Type);
    keep(OfferField::Network, OfferColumn::Networks);
    keep(OfferField::TopUp, OfferColumn::TopUp);
    keep(OfferField::Sms, OfferColumn::Sms);
    keep(OfferField::Start, OfferColumn::Start);
    keep(OfferField::Exit, OfferColumn::IpExit);
    QString rest;
    for (const auto column : {OfferColumn::Data, OfferColumn::Days, OfferColumn::Cost})
        rest += u' ' + textOf(row, column);
    for (size_t field = static_cast<size_t>(OfferField::Country) + 1; field < words.size(); ++field)
        rest += u' ' + words[field];
    text.add(folder.fold(places.back()), folder.fold(textOf(row, OfferColumn::Plan)),
             folder.fold(textOf(row, OfferColumn::Code)),
             folder.fold(rest + u' ' + offer.alias) + countries);
    fields.add(offer, words, countries, prices, folder);
}

QString CatalogueIndex::Private::textOf(Row row, OfferColumn column) const
{
    const Offer& offer = offers.at(row);
    switch (column) {
    case OfferColumn::Country:
        return places[row];
    case OfferColumn::Plan:
        return forDisplay(offer.name, 200);
    case OfferColumn::Data:
        return dataText(offer, locale);
    case OfferColumn::Days:
        return locale.toString(offer.days);
    case OfferColumn::Account:
        return labels.value(offer.account);
    case OfferColumn::Cost:
        return offer.cost.figure(locale);
    case OfferColumn::Type:
        return dataKindText(offer.dataKind);
    case OfferColumn::Networks: {
        QStringList names{networkText(offer)};
        for (const auto& network : offer.networks)
            names.append(network.operatorName);
        return forDisplay(names.join(u' '), 400);
    }
    case OfferColumn::TopUp:
        return topUpText(offer.topUp);
    case OfferColumn::Sms:
        return smsText(offer.sms);
    case OfferColumn::Start:
        return startText(offer.startRule);
    case OfferColumn::IpExit:
        return forDisplay(offer.ipExit, 40);
    case OfferColumn::Code:
        return forDisplay(offer.code.text(), 100);
    default:
        return {};
    }
}

void CatalogueIndex::Private::rankNumbers(OfferColumn column, std::vector<quint32>& result) const
{
    std::vector<std::pair<qint64, Row>> keyed;
    keyed.reserve(result.size());
    for (Row row = 0; row < result.size(); ++row)
        keyed.emplace_back(numberOf(offers.at(row), column, prices).value_or(0), row);
    std::sort(keyed.begin(), keyed.end());
    quint32 rank = 0;
    for (size_t i = 0; i < keyed.size(); ++i) {
        if (i > 0 && keyed[i].first != keyed[i - 1].first)
            ++rank;
        result[keyed[i].second] = keyed[i].first == lastOfAll ? noRank : rank;
    }
}

void CatalogueIndex::Private::rankWords(OfferColumn column, std::vector<quint32>& result) const
{
    QCollator collator(locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    QHash<QString, quint32> distinct; // few words repeat over many rows: collate each once
    std::vector<QString> words;
    std::vector<quint32> wordOfRow(result.size());
    for (Row row = 0; row < result.size(); ++row) {
        const QString word = textOf(row, column);
        auto found = distinct.constFind(word);
        if (found == distinct.constEnd()) {
            found = distinct.insert(word, static_cast<quint32>(words.size()));
            words.push_back(word);
        }
        wordOfRow[row] = *found;
    }
    std::vector<std::pair<QCollatorSortKey, quint32>> keyed;
    keyed.reserve(words.size());
    for (quint32 word = 0; word < words.size(); ++word)
        keyed.emplace_back(collator.sortKey(words[word]), word);
    std::sort(keyed.begin(), keyed.end(),
              [](const auto& a, const auto& b) { return a.first.compare(b.first) < 0; });
    std::vector<quint32> rankOfWord(words.size());
    quint32 rank = 0;
    for (size_t i = 0; i < keyed.size(); ++i) {
        if (i > 0 && keyed[i].first.compare(keyed[i - 1].first) != 0)
            ++rank;
        rankOfWord[keyed[i].second] = words[keyed[i].second].isEmpty() ? noRank : rank;
    }
    for (Row row = 0; row < result.size(); ++row)
        result[row] = rankOfWord[wordOfRow[row]];
}

const std::vector<quint32>& CatalogueIndex::Private::ranks(OfferColumn column) const
{
    auto& result = rankCache[static_cast<size_t>(column)];
    if (result.empty() && !offers.isEmpty()) {
        result.resize(static_cast<size_t>(offers.size()));
        if (numberOf(offers.constFirst(), column, prices))
            rankNumbers(column, result);
        else
            rankWords(column, result);
    }
    return result;
}

const CatalogueIndex::Rows& CatalogueIndex::Private::ordered(const QList<SortKey>& order) const
{
    const std::scoped_lock lock(lazy);
    if (orderOfCache == order && orderCache.size() == static_cast<size_t>(offers.size()))
        return orderCache;
    std::vector<std::pair<const std::vector<quint32>*, bool>> keys;
    for (const auto& level : order) {
        if (level.column >= 0 && level.column < static_cast<int>(OfferColumn::Count))
            keys.emplace_back(&ranks(static_cast<OfferColumn>(level.column)),
                              level.order == Qt::DescendingOrder);
    }
    for (const auto column :
         {OfferColumn::Country, OfferColumn::CostPerGigabyte, OfferColumn::Cost})
        keys.emplace_back(&ranks(column), false);
    orderCache.resize(static_cast<size_t>(offers.size()));
    std::iota(orderCache.begin(), orderCache.end(), Row(0));
    std::sort(orderCache.begin(), orderCache.end(), [&keys](Row a, Row b) {
        for (const auto& [rank, descending] : keys) {
            const quint32 left = (*rank)[a];
            const quint32 right = (*rank)[b];
            if (left != right)
                return (left < right) != (descending && left != noRank && right != noRank);
        }
        return a < b;
    });
    orderOfCache = order;
    return orderCache;
}

std::vector<bool> CatalogueIndex::Private::matches(const FilterQuery& filter,
                                                   const FilterMoment& moment) const
{
    std::vector<bool> fits;
    const auto narrow = [&fits](std::vector<bool> hits) {
        if (fits.empty()) {
            fits = std::move(hits);
        } else {
            for (size_t row = 0; row < fits.size(); ++row)
                fits[row] = fits[row] && hits[row];
        }
    };
    for (const auto& term : filter.terms) {
        if (!isOfOwnWords(term))
            narrow(matches(term, moment));
    }
    // Last, and only where the others left something: these read each row's text.
    for (const auto& term : filter.terms) {
        if (!isOfOwnWords(term))
            continue;
        if (fits.empty())
            fits.assign(places.size(), true);
        for (Row row = 0; row < fits.size(); ++row)
            fits[row] = fits[row] && holds(term, row) != term.isNegated;
    }
    return fits;
}

std::vector<bool> CatalogueIndex::Private::matches(const FilterTerm& term,
                                                   const FilterMoment& moment) const
{
    if (!term.isWord())
        return fields.fits(term, moment);
    auto hits = text.matches(term.words.constFirst());
    if (term.isNegated)
        hits.flip();
    return hits;
}

bool CatalogueIndex::Private::holds(const FilterTerm& term, Row row) const
{
    return static_cast<OfferField>(term.field) == OfferField::Plan ? text.planHolds(term, row)
                                                                   : text.codeHolds(term, row);
}

} // namespace simstock
