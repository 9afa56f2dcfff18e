// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/tripsearch.h"

#include "models/core/untrustedtext.h"
#include "models/domain/countries.h"
#include "models/index/offertext.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <bit>
#include <map>
#include <queue>
#include <tuple>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

struct TripSearchWords {
    Q_DECLARE_TR_FUNCTIONS(simstock::TripSearch)
};

using Mask = quint32; ///< a bit for each country of the trip

/// What makes one plan better than another, smaller first.
struct Merit {
    qint64 micros = 0;
    int parts = 1;
    int network = 0; ///< minus the generation
    int noTopUp = 0;
    double refused = 0;
    auto key() const { return std::tie(micros, parts, network, noTopUp, refused); }
};

struct Candidate {
    CatalogueIndex::Row row = 0;
    Mask works = 0;
    int days = 0;
    Merit merit;
    qint64 bytes = 0; ///< -1 = unlimited
    int account = 0;  ///< a number of its own
};

/// The same plan of another account at the same price: one of them says it all.
bool isTwin(const Candidate& a, const Candidate& b)
{
    return a.account != b.account && a.merit.micros == b.merit.micros && a.works == b.works &&
           a.days == b.days && a.bytes == b.bytes && a.merit.network == b.merit.network &&
           a.merit.noTopUp == b.merit.noTopUp;
}

bool isBefore(const Candidate& a, const Candidate& b)
{
    return std::tuple(a.merit.key(), a.row) < std::tuple(b.merit.key(), b.row);
}

int generationOf(const Offer& offer)
{
    const auto words = networkText(offer);
    return words.contains(u"5G")                             ? 5
           : words.contains(u"4G") || words.contains(u"LTE") ? 4
           : words.contains(u"3G")                           ? 3
                                                             : 0;
}

bool isUnlimited(const Offer& offer)
{
    return !offer.data || offer.dataKind == DataKind::Unlimited ||
           offer.dataKind == DataKind::DailyUnlimited;
}

/// The days that would be ordered; 0 when the plan is too short.
int daysFor(const Offer& offer, int days, int mostDays)
{
    if (offer.isDayPlan())
        return days <= mostDays ? days : 0;
    return offer.days >= days ? offer.days : 0;
}

/// Whether the plan has `share` of `parts` of the trip's data.
bool hasShare(const Offer& offer, const Trip& trip, int share, int parts)
{
    if (!trip.data || isUnlimited(offer))
        return true;
    // Of what is there each day, the days of the trip count, also where the plan lasts longer.
    const double times = offer.dataKind == DataKind::Total ? 1 : trip.days;
    const double wanted = static_cast<double>(trip.data->bytes()) /
                          static_cast<double>(trip.data->gigabyte()) * share / parts;
    const double had = static_cast<double>(offer.data->bytes()) /
                       static_cast<double>(offer.data->gigabyte()) * times;
    return had >= wanted * (1 - 1e-9);
}

/// What a combination is, while it waits for its turn.
struct Combination {
    std::vector<Mask> blocks;
    std::vector<size_t> choice; ///< into the list of each block
    Merit merit;
};

struct IsLater {
    bool operator()(const Combination& a, const Combination& b) const
    {
        return std::tuple(a.merit.key(), a.choice, a.blocks) >
               std::tuple(b.merit.key(), b.choice, b.blocks);
    }
};

/// The answers of one currency.
class TripSolver {
public:
    TripSolver(const Trip& trip, int most)
        : m_trip(trip),
          m_all((Mask(1) << trip.countries.size()) - 1),
          m_most(static_cast<size_t>(std::max(most, 1))),
          m_best(static_cast<size_t>(m_all) + 1)
    {
    }

    void add(const Candidate& candidate, const Offer& offer)
    {
        const auto parts = static_cast<int>(m_trip.countries.size());
        if (candidate.works == m_all && hasShare(offer, m_trip, parts, parts)) {
            keep(m_all, candidate);
            return;
        }
        for (Mask block = candidate.works; block != 0; block = (block - 1) & candidate.works) {
            if (block != m_all && hasShare(offer, m_trip, std::popcount(block), parts))
                keep(block, candidate);
        }
    }

    /// Cheapest first; each list of plans once.
    [[nodiscard]] std::vector<std::vector<std::pair<Candidate, Mask>>> solve()
    {
        std::vector<Mask> blocks;
        split(m_all, blocks);
        std::vector<std::vector<std::pair<Candidate, Mask>>> answers;
        QSet<QList<quint32>> known;
        while (!m_queue.empty() && answers.size() < m_most) {
            const auto next = m_queue.top();
            m_queue.pop();
            spread(next);
            QList<quint32> rows;
            std::vector<std::pair<Candidate, Mask>> answer;
            for (size_t i = 0; i < next.blocks.size(); ++i) {
                const auto& candidate = m_best[next.blocks[i]][next.choice[i]];
                rows.append(candidate.row);
                answer.emplace_back(candidate, next.blocks[i]);
            }
            std::sort(rows.begin(), rows.end());
            if (known.contains(rows))
                continue;
            known.insert(rows);
            answers.push_back(std::move(answer));
        }
        return answers;
    }

private:
    void keep(Mask block, const Candidate& candidate)
    {
        auto& list = m_best[block];
        const auto twin = std::find_if(
            list.begin(), list.end(), [&](const Candidate& one) { return isTwin(one, candidate); });
        if (twin != list.end()) {
            if (!isBefore(candidate, *twin))
                return;
            list.erase(twin);
        }
        if (list.size() == m_most && !isBefore(candidate, list.back()))
            return;
        list.insert(std::upper_bound(list.begin(), list.end(), candidate, isBefore), candidate);
        if (list.size() > m_most)
            list.pop_back();
    }
    /// Every way to share the countries out, each once: the first country left decides.
    void split(Mask left, std::vector<Mask>& blocks)
    {
        if (left == 0) {
            offer({blocks, std::vector<size_t>(blocks.size(), 0), {}});
            return;
        }
        if (blocks.size() == mostTripParts)
            return;
        const Mask first = left & (~left + 1);
        const Mask others = left ^ first;
        for (Mask rest = others;; rest = (rest - 1) & others) {
            if (!m_best[rest | first].empty()) {
                blocks.push_back(rest | first);
                split(left & ~(rest | first), blocks);
                blocks.pop_back();
            }
            if (rest == 0)
                break;
        }
    }
    void offer(Combination combination)
    {
        combination.merit.parts = static_cast<int>(combination.blocks.size());
        for (size_t i = 0; i < combination.blocks.size(); ++i) {
            const auto& list = m_best[combination.blocks[i]];
            if (combination.choice[i] >= list.size())
                return;
            const auto& merit = list[combination.choice[i]].merit;
            combination.merit.micros += merit.micros;
            combination.merit.network += merit.network; // sums keep the order of the lists
            combination.merit.noTopUp += merit.noTopUp;
            combination.merit.refused += merit.refused;
        }
        m_queue.push(std::move(combination));
    }
    /// The next ones after it: one choice further, at or behind the last block that moved.
    void spread(const Combination& from)
    {
        size_t first = from.blocks.size();
        while (first > 1 && from.choice[first - 1] == 0)
            --first;
        for (size_t i = first - 1; i < from.blocks.size(); ++i) {
            Combination next{from.blocks, from.choice, {}};
            ++next.choice[i];
            offer(std::move(next));
        }
    }

    const Trip& m_trip;
    Mask m_all;
    size_t m_most;
    std::vector<std::vector<Candidate>> m_best; ///< by block
    std::priority_queue<Combination, std::vector<Combination>, IsLater> m_queue;
};

QString singleReason(const TripAnswer& answer)
{
    const auto& offer = answer.parts.constFirst().offer;
    QStringList extras;
    if (offer.isDayPlan())
        extras.append(TripSearchWords::tr("%n day(s) of a day plan", nullptr,
                                          answer.parts.constFirst().days));
    else
        extras.append(TripSearchWords::tr("lasts %n day(s)", nullptr, offer.days));
    if (isUnlimited(offer))
        extras.append(TripSearchWords::tr("unlimited data"));
    if (const auto network = networkText(offer); !network.isEmpty())
        extras.append(forDisplay(network, 20));
    if (offer.topUp == TopUpSupport::Yes || offer.topUp == TopUpSupport::YesWithDays)
        extras.append(TripSearchWords::tr("can be topped up"));
    return extras.join(u", "_s);
}

QString priceReason(const TripAnswer& answer, const TripAnswer& first, bool isFirst)
{
    if (isFirst)
        return answer.parts.size() == 1
                   ? TripSearchWords::tr("The cheapest, and one plan works everywhere")
                   : TripSearchWords::tr("The cheapest: %n plan(s) together", nullptr,
                                         static_cast<int>(answer.parts.size()));
    const auto more = answer.total.minus(first.total);
    if (more && more->isZero())
        return TripSearchWords::tr("Costs as much as the cheapest");
    const auto amount = more ? more->display(QLocale()) : QString();
    return answer.parts.size() == 1
               ? TripSearchWords::tr("%1 more, one plan works everywhere").arg(amount)
               : TripSearchWords::tr("%1 more, %n plan(s) together", nullptr,
                                     static_cast<int>(answer.parts.size()))
                     .arg(amount);
}

void explain(QList<TripAnswer>& answers)
{
    for (qsizetype i = 0; i < answers.size(); ++i) {
        auto& answer = answers[i];
        const auto price = priceReason(answer, answers.constFirst(), i == 0);
        answer.reason = answer.parts.size() == 1
                            ? TripSearchWords::tr("%1; %2.").arg(price, singleReason(answer))
                            : TripSearchWords::tr("%1.").arg(price);
    }
}

/// Which plans work where, by currency.
class TripCandidates {
public:
    TripCandidates(const CatalogueIndex& index, const Trip& trip,
                   const QList<TripAccount>& accounts, int most)
        : m_index(index), m_trip(trip), m_most(most)
    {
        for (const auto& account : accounts) {
            m_numbers.insert(account.id, static_cast<int>(m_numbers.size()));
            m_accounts.insert(account.id, account);
        }
        for (CatalogueIndex::Row row = 0; row < index.size(); ++row)
            look(row);
    }

    [[nodiscard]] QStringList uncovered() const
    {
        QStringList codes;
        for (qsizetype i = 0; i < m_trip.countries.size(); ++i) {
            if ((m_covered & (Mask(1) << i)) == 0)
                codes.append(m_trip.countries[i]);
        }
        return codes;
    }

    /// The currency of the most plans first: it is the one the shop buys in.
    [[nodiscard]] QList<QList<TripAnswer>> solve()
    {
        std::vector<std::pair<QString, Pool*>> order;
        for (auto& [code, pool] : m_pools)
            order.emplace_back(code, &pool);
        std::stable_sort(order.begin(), order.end(), [](const auto& a, const auto& b) {
            return a.second->plans > b.second->plans;
        });
        QList<QList<TripAnswer>> all;
        for (const auto& [code, pool] : order) {
            QList<TripAnswer> answers;
            for (const auto& found : pool->solver.solve()) {
                if (const auto answer = answerOf(found))
                    answers.append(*answer);
            }
            explain(answers);
            if (!answers.isEmpty())
                all.append(answers);
        }
        return all;
    }

private:
    struct Pool {
        TripSolver solver;
        int plans = 0;
    };

    void look(CatalogueIndex::Row row)
    {
        const auto& offer = m_index.offer(row);
        Mask works = 0; // first of all: most plans work elsewhere
        for (const auto& country : offer.countries) {
            for (qsizetype i = 0; i < m_trip.countries.size(); ++i) {
                if (country.compare(m_trip.countries[i], Qt::CaseInsensitive) == 0)
                    works |= Mask(1) << i;
            }
        }
        if (works == 0)
            return;
        const auto account = m_accounts.constFind(offer.account);
        if (account == m_accounts.constEnd())
            return;
        m_covered |= works;
        const int days = daysFor(offer, m_trip.days, account->mostDays);
        const auto cost = days > 0 ? offer.total(1, days) : Result<Money>(Money());
        if (days < 1 || !cost || cost->isNegative())
            return;
        const auto code = cost->currency().code();
        auto pool = m_pools.find(code);
        if (pool == m_pools.end())
            pool = m_pools.emplace(code, Pool{TripSolver(m_trip, m_most), 0}).first;
        ++pool->second.plans;
        const bool toppedUp =
            offer.topUp == TopUpSupport::Yes || offer.topUp == TopUpSupport::YesWithDays;
        pool->second.solver.add(
            {row,
             works,
             days,
             {cost->micros(), 1, -generationOf(offer), toppedUp ? 0 : 1, account->refused},
             isUnlimited(offer) ? -1 : offer.data->bytes(),
             m_numbers.value(offer.account)},
            offer);
    }
    [[nodiscard]] std::optional<TripAnswer>
    answerOf(const std::vector<std::pair<Candidate, Mask>>& found) const
    {
        TripAnswer answer;
        for (const auto& [candidate, block] : found) {
            const auto& offer = m_index.offer(candidate.row);
            const auto cost = offer.total(1, candidate.days);
            if (!cost)
                return std::nullopt;
            TripPart part{offer, candidate.days, *cost, {}};
            for (qsizetype i = 0; i < m_trip.countries.size(); ++i) {
                if ((block & (Mask(1) << i)) != 0)
                    part.countries.append(m_trip.countries[i]);
            }
            const auto sum =
                answer.parts.isEmpty() ? Result<Money>(*cost) : answer.total.plus(*cost);
            if (!sum)
                return std::nullopt;
            answer.total = *sum;
            answer.parts.append(std::move(part));
        }
        return answer;
    }

    const CatalogueIndex& m_index;
    const Trip& m_trip;
    int m_most;
    QHash<AccountId, TripAccount> m_accounts;
    QHash<AccountId, int> m_numbers;
    Mask m_covered = 0;
    std::map<QString, Pool> m_pools;
};

} // namespace

TripFinding searchTrip(const CatalogueIndex& index, const Trip& trip,
                       const QList<TripAccount>& accounts, int most)
{
    TripFinding finding;
    if (trip.countries.isEmpty() || trip.countries.size() > Trip::mostCountries || trip.days < 1)
        return finding;
    TripCandidates candidates(index, trip, accounts, most);
    finding.uncovered = candidates.uncovered();
    const auto found = candidates.solve();
    for (const auto& answers : found)
        finding.answers += answers;
    if (found.size() > 1)
        finding.note = TripSearchWords::tr("Plans cost in %n currency(ies), which are not compared "
                                           "with each other: each has its own cheapest answer.",
                                           nullptr, static_cast<int>(found.size()));
    return finding;
}

std::optional<Money> costForTrip(const Offer& offer, const Trip& trip, int mostDays)
{
    const int days = daysFor(offer, trip.days, mostDays);
    const bool works = std::all_of(
        trip.countries.cbegin(), trip.countries.cend(), [&offer](const QString& country) {
            return offer.countries.contains(country, Qt::CaseInsensitive);
        });
    if (trip.isEmpty() || trip.days < 1 || days < 1 || !works || !hasShare(offer, trip, 1, 1))
        return std::nullopt;
    const auto cost = offer.total(1, days);
    return cost ? std::optional(*cost) : std::nullopt;
}

} // namespace simstock
