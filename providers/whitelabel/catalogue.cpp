// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/whitelabel/catalogue.h"

#include "providers/whitelabel/offers.h"
#include "providers/whitelabel/regions.h"
#include "providers/whitelabel/words.h"

using namespace Qt::StringLiterals;

namespace simstock::whitelabel {

namespace {

using OfferWalk = PageWalk<Offer>;

/// What the walk has seen, for the end and for the progress.
struct Seen {
    qint64 items = 0;
    qint64 total = 0;
    qint64 pages = 0;
    int page = 0;
};

Call<Offer> askPlan(const std::shared_ptr<Session>& session, const OfferCode& code)
{
    return session->read<Offer>({.key = "plans.one"_L1, .values = {{u"id"_s, code.text()}}},
                                [account = session->account(), now = session->clock().now(),
                                 code](HttpReply reply) -> Result<Offer> {
                                    const auto envelope = openReply(std::move(reply));
                                    if (!envelope)
                                        return failure(envelope.error());
                                    auto read = readOffer(envelope->object({"plan"}), account, now);
                                    if (!read || read->code != code)
                                        return failure(ErrorKind::Protocol,
                                                       u"Missing: the plan asked for"_s);
                                    return *read;
                                });
}

Call<Offer> askRegionFirst(const std::shared_ptr<Session>& session, const Offer& known)
{
    return chain(findInRegion(session, known),
                 [session, code = known.code](const std::optional<Offer>& found) {
                     return found ? Call<Offer>::ready(*found) : askPlan(session, code);
                 });
}

Call<ListEnd> walkOffers(const std::shared_ptr<Session>& session,
                         const CataloguePort::OnOffers& onOffers)
{
    auto seen = std::make_shared<Seen>();
    auto ask = [session, seen](int page) {
        return transform(askPlans(session, page),
                         [seen, page](Result<Page<Offer>> read) -> Result<Page<Offer>> {
                             if (read) {
                                 seen->page = page;
                                 seen->pages = read->info.totalPages;
                                 seen->total = read->info.total;
                             }
                             return read;
                         });
    };
    auto walk = OfferWalk::run(
        session->clock(), ask, [](const Offer& offer) { return offer.code.text(); },
        [seen, onOffers, session](QList<Offer> offers) {
            for (const auto& offer : offers)
                session->learned().plan(offer.code, fromAlias(offer.alias).provider);
            seen->items += offers.size();
            if (onOffers)
                onOffers(std::move(offers), {.items = seen->items, .itemsTotal = seen->total});
        });
    return transform(std::move(walk), [seen](Result<qint64> rows) -> Result<ListEnd> {
        if (!rows)
            return failure(std::move(rows.error()));
        return ListEnd{.items = *rows, .complete = seen->page >= seen->pages};
    });
}

} // namespace

Call<Page<Offer>> askPlans(const std::shared_ptr<Session>& session, int page)
{
    QUrlQuery query;
    query.addQueryItem(u"page"_s, QString::number(page));
    query.addQueryItem(u"limit"_s, QString::number(rowsPerPage));
    return session->read<Page<Offer>>(
        {.key = "plans"_L1, .query = query, .limits = HttpLimits::list()},
        [account = session->account(), now = session->clock().now()](HttpReply reply) {
            return decodePage(std::move(reply), {"plans", "items"}, [&](const json::Value& item) {
                return readOffer(item, account, now);
            });
        });
}

Call<bool> checkSignIn(const std::shared_ptr<Session>& session)
{
    return session->read<bool>({.key = "users.me"_L1}, [](HttpReply reply) {
        return decodeObject(std::move(reply), {"user"}, [](const json::Fields& fields) {
            if (idOf(fields, {"id", "user_id", "email"}).isEmpty())
                fields.problem().missing(fields.value(), "id");
            return true;
        });
    });
}

Call<ListEnd> Catalogue::fetchOffers(OnOffers onOffers)
{
    return chain(checkSignIn(m_session), [session = m_session, onOffers = std::move(onOffers)](
                                             bool) { return walkOffers(session, onOffers); });
}

Call<Offer> Catalogue::fetchOffer(const Offer& known)
{
    auto offer = chain(checkSignIn(m_session), [session = m_session, known](bool) {
        return known.countries.isEmpty() && !known.region.isEmpty() ? askRegionFirst(session, known)
                                                                    : askPlan(session, known.code);
    });
    return transform(std::move(offer), [session = m_session](Result<Offer> read) {
        if (read)
            session->learned().plan(read->code, fromAlias(read->alias).provider);
        return read;
    });
}

} // namespace simstock::whitelabel
