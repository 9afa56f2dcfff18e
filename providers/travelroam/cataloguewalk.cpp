// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/travelroam/cataloguewalk.h"

#include "models/domain/countries.h"
#include "providers/travelroam/offers.h"

#include <deque>

using namespace Qt::StringLiterals;

namespace simstock::travelroam {

namespace {

constexpr qsizetype countriesPerQuery = 58;
constexpr int perPage = 50;
constexpr qsizetype batchSize = 1'000;
constexpr int mostPages = 20'000;
constexpr qint64 mostOffers = 2'000'000;
constexpr milliseconds deadline = std::chrono::minutes(10);
/// Halving the questions ends here: then it is not one country that is not accepted.
constexpr int mostRefusals = 40;
/// As long as nothing at all was accepted: then it is the keys or the call.
constexpr int firstRefusals = 6;

bool isNotAccepted(const Error& error)
{
    return error.httpStatus == 400 || error.httpStatus == 422;
}

class Walk : public std::enable_shared_from_this<Walk> {
public:
    Walk(std::shared_ptr<Line> line, const QList<CatalogueQuery>& queries,
         CataloguePort::OnOffers onOffers, Answer<ListEnd> answer)
        : m_line(std::move(line)),
          m_onOffers(std::move(onOffers)),
          m_answer(std::move(answer)),
          m_queries(queries.begin(), queries.end()),
          m_start(m_line->clock().monotonic())
    {
    }

    void askNext()
    {
        const bool isTooLong = m_pages >= mostPages || m_progress.items >= mostOffers ||
                               m_line->clock().monotonic() - m_start > deadline;
        if (m_queries.empty() || isTooLong) {
            m_answer.finish(ListEnd{.items = m_progress.items,
                                    .complete = m_queries.empty() && m_unreadable == 0});
            return;
        }
        const auto& query = m_queries.front();
        QJsonObject wish{{u"page"_s, m_page}, {u"perPage"_s, perPage}};
        if (query.region.isEmpty())
            wish.insert(u"countries"_s, query.countries.join(u", "_s)); // as the vendor's sample
        else
            wish.insert(u"region"_s, query.region);
        const OfferContext context{m_line->account(), m_line->clock().now(), m_line->currency(),
                                   query.region};
        m_call = m_line->read<OfferPage>(
            m_line->request(endpoint::catalogue, wish, HttpLimits::list()),
            [context](HttpReply reply) { return readOfferPage(std::move(reply), context); });
        m_call.onDone([this](Result<OfferPage> page) { take(std::move(page)); });
    }

private:
    void take(Result<OfferPage> page)
    {
        const auto keep = shared_from_this(); // onOffers may drop the call
        ++m_pages;
        if (!page) {
            refused(page.error());
            return;
        }
        m_unreadable += page->unreadable;
        const auto before = m_namesOfQuery.size();
        for (const auto& name : std::as_const(page->names)) {
            if (!name.isEmpty())
                m_namesOfQuery.insert(name);
        }
        const bool isLast = m_namesOfQuery.size() == before;
        m_progress.bytes += page->bytes;
        deliver(std::move(page->offers));
        if (!m_answer.isWanted())
            return;
        if (isLast)
            nextQuery();
        else
            ++m_page;
        askNext();
    }

    void deliver(QList<Offer> offers)
    {
        QList<Offer> fresh;
        for (auto& offer : offers) {
            if (m_delivered.contains(offer.code))
                continue;
            m_delivered.insert(offer.code);
            fresh.append(std::move(offer));
        }
        for (qsizetype from = 0; from < fresh.size(); from += batchSize) {
            const auto batch = fresh.mid(from, batchSize);
            m_progress.items += batch.size();
            if (m_onOffers && m_answer.isWanted())
                m_onOffers(batch, m_progress);
        }
    }

    void nextQuery()
    {
        m_queries.pop_front();
        m_namesOfQuery.clear();
        m_page = 1;
    }

    /// Not accepted: one country of several, a region of another name, or a page behind the end.
    void refused(const Error& error)
    {
        ++m_refusals;
        const bool isAccepting = m_pages > m_refusals;
        if (!isNotAccepted(error) || m_refusals > (isAccepting ? mostRefusals : firstRefusals)) {
            m_answer.finish(failure(error));
            return;
        }
        const auto query = m_queries.front();
        const bool isBehindEnd = m_page > 1;
        nextQuery();
        if (!isBehindEnd && query.countries.size() > 1) {
            const auto half = query.countries.size() / 2;
            m_queries.push_front({query.countries.mid(half), {}});
            m_queries.push_front({query.countries.first(half), {}});
        }
        if (m_queries.empty() && !isAccepting)
            m_answer.finish(failure(error));
        else
            askNext();
    }

    std::shared_ptr<Line> m_line;
    CataloguePort::OnOffers m_onOffers;
    Answer<ListEnd> m_answer;
    std::deque<CatalogueQuery> m_queries;
    milliseconds m_start;
    Call<OfferPage> m_call;
    ListProgress m_progress;
    QSet<OfferCode> m_delivered;
    QSet<QString> m_namesOfQuery;
    int m_page = 1;
    int m_pages = 0;
    int m_unreadable = 0;
    int m_refusals = 0;
};

} // namespace

QStringList catalogueRegions()
{
    return {u"Europe"_s,      u"Asia"_s,    u"North America"_s, u"South America"_s, u"Africa"_s,
            u"Middle East"_s, u"Oceania"_s, u"Caribbean"_s,     u"Global"_s};
}

QList<CatalogueQuery> wholeCatalogue()
{
    auto countries = countryCodes();
    countries.removeAll(u"PR"_s);
    countries.removeAll(u"AQ"_s);
    QList<CatalogueQuery> queries;
    for (qsizetype from = 0; from < countries.size(); from += countriesPerQuery)
        queries.append({countries.mid(from, countriesPerQuery), {}});
    for (const auto& region : catalogueRegions())
        queries.append({{}, region});
    return queries;
}

Call<ListEnd> walkCatalogue(std::shared_ptr<Line> line, const QList<CatalogueQuery>& queries,
                            CataloguePort::OnOffers onOffers)
{
    Answer<ListEnd> answer;
    auto call = answer.call();
    auto walk = std::make_shared<Walk>(std::move(line), queries, std::move(onOffers), answer);
    answer.keep(walk);
    walk->askNext();
    return call;
}

} // namespace simstock::travelroam
