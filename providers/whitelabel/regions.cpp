// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/whitelabel/regions.h"

#include "providers/whitelabel/offers.h"
#include "providers/whitelabel/pages.h"

using namespace Qt::StringLiterals;

namespace simstock::whitelabel {

namespace {

/// A price check waits for this: what is further behind is asked for by itself.
constexpr int mostPages = 10;
/// The forms of the call: its own path, its second path, the filter of all plans.
constexpr int filterForm = 2;

Question questionOf(int form, const QString& region, int page)
{
    Question question{.key = form == filterForm ? "plans"_L1
                             : form == 0        ? "plans.region"_L1
                                                : "plans.regional"_L1,
                      .values = {{u"region"_s, region}},
                      .query = pageQuery(page),
                      .limits = HttpLimits::list()};
    if (form == filterForm)
        question.query.addQueryItem(u"region"_s,
                                    QString::fromLatin1(QUrl::toPercentEncoding(region)));
    return question;
}

/// There is no such call here, or the account's settings switch it off.
bool isNotOffered(const Error& error)
{
    return isMissing(error) || (error.kind == ErrorKind::Rejected && error.httpStatus == 0);
}

/// Page after page until the plan is found. Owned by its Call.
class Search {
public:
    Search(std::shared_ptr<Session> session, const Offer& known,
           Answer<std::optional<Offer>> answer)
        : m_session(std::move(session)),
          m_code(known.code),
          m_region(known.region),
          m_answer(std::move(answer)),
          m_form(m_session->learned().regionForm)
    {
    }
    void ask(int page)
    {
        m_call = m_session->read<Page<Offer>>(
            questionOf(m_form, m_region, page),
            [account = m_session->account(), now = m_session->clock().now()](HttpReply reply) {
                return decodePage(
                    std::move(reply), {"plans", "items"},
                    [&](const json::Value& item) { return readOffer(item, account, now); });
            });
        m_call.onDone([this, page](Result<Page<Offer>> read) {
            if (read)
                take(*read, page);
            else
                refused(std::move(read.error()), page);
        });
    }

private:
    void take(const Page<Offer>& read, int page)
    {
        m_session->learned().regionForm = m_form;
        for (const auto& offer : read.rows) {
            if (offer.code == m_code) {
                m_answer.finish(std::optional(offer));
                return;
            }
        }
        const bool hasMore =
            read.info.totalPages > 0 ? page < read.info.totalPages : read.received >= rowsPerPage;
        if (hasMore && page < mostPages)
            ask(page + 1);
        else
            m_answer.finish(std::optional<Offer>());
    }
    void refused(Error error, int page)
    {
        if (page == 1 && m_form < filterForm && isNotOffered(error)) {
            ++m_form;
            ask(page);
        } else if (isNotOffered(error) || error.kind == ErrorKind::Rejected ||
                   error.kind == ErrorKind::Protocol) {
            m_answer.finish(std::optional<Offer>()); // a guess: the plan itself can be asked for
        } else {
            m_answer.finish(failure(std::move(error)));
        }
    }

    std::shared_ptr<Session> m_session;
    OfferCode m_code;
    QString m_region;
    Answer<std::optional<Offer>> m_answer;
    int m_form;
    Call<Page<Offer>> m_call;
};

} // namespace

Call<std::optional<Offer>> findInRegion(const std::shared_ptr<Session>& session, const Offer& known)
{
    Answer<std::optional<Offer>> answer;
    auto call = answer.call();
    auto search = std::make_shared<Search>(session, known, answer);
    answer.keep(search);
    search->ask(1);
    return call;
}

} // namespace simstock::whitelabel
