// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/esimaccess/catalogue.h"

#include "providers/esimaccess/envelope.h"
#include "providers/esimaccess/offers.h"
#include "providers/esimaccess/words.h"

#include <QTimer>

#include <deque>

using namespace Qt::StringLiterals;

namespace simstock::esimaccess {

namespace {

constexpr qsizetype batchSize = 1'000;

struct Batches {
    std::deque<QList<Offer>> batches;
    qint64 items = 0;
    qint64 bytes = 0;
};

json::ListTap packageTap(std::function<Status(const json::Value&)> onItem)
{
    return {{"obj", "packageList"}, std::move(onItem)};
}

/// Reads the answer with the tap; the list itself must be there.
Status readList(HttpReply reply, const json::ListTap& tap)
{
    const auto seen = decodeObject(
        std::move(reply),
        [](const json::Fields& object) {
            object.forEach("packageList", [](const json::Value&) {}); // taken by the tap
            return true;
        },
        tap);
    return seen ? Status() : Status(failure(seen.error()));
}

Result<Batches> readBatches(HttpReply reply, const AccountId& account, const QDateTime& now)
{
    Batches all;
    all.bytes = reply.body.size();
    const auto tap = packageTap([&](const json::Value& item) -> Status {
        auto offer = readOffer(item, account, now);
        if (!offer)
            return failure(std::move(offer.error()));
        if (all.batches.empty() || all.batches.back().size() >= batchSize)
            all.batches.emplace_back();
        all.batches.back().append(std::move(*offer));
        ++all.items;
        return {};
    });
    if (auto status = readList(std::move(reply), tap); !status)
        return failure(std::move(status.error()));
    return all;
}

/// Hands batches over, one per turn, so that no turn of the event loop gets long.
class Delivery : public std::enable_shared_from_this<Delivery> {
public:
    Delivery(CataloguePort::OnOffers onOffers, Answer<ListEnd> answer)
        : m_onOffers(std::move(onOffers)), m_answer(std::move(answer))
    {
    }
    void start(Call<Batches> call)
    {
        m_call = std::move(call);
        m_call.onDone([this](Result<Batches> all) {
            if (!all) {
                m_answer.finish(failure(std::move(all.error())));
                return;
            }
            m_all = std::move(*all);
            scheduleNext();
        });
    }

private:
    void scheduleNext()
    {
        QTimer::singleShot(0, QCoreApplication::instance(), [weak = weak_from_this()] {
            if (const auto alive = weak.lock())
                alive->deliverNext();
        });
    }
    void deliverNext()
    {
        if (m_all.batches.empty()) {
            m_answer.finish(ListEnd{.items = m_delivered, .complete = true});
            return;
        }
        auto batch = std::move(m_all.batches.front());
        m_all.batches.pop_front();
        m_delivered += batch.size();
        if (m_onOffers) // may drop the Call; the caller holds this alive
            m_onOffers(std::move(batch), {m_delivered, m_all.items, m_all.bytes});
        if (m_answer.isWanted())
            scheduleNext();
    }

    CataloguePort::OnOffers m_onOffers;
    Answer<ListEnd> m_answer;
    Call<Batches> m_call;
    Batches m_all;
    qint64 m_delivered = 0;
};

} // namespace

Result<QList<Offer>> readPackageList(HttpReply reply, const AccountId& account,
                                     const QDateTime& now)
{
    QList<Offer> offers;
    const auto tap = packageTap([&](const json::Value& item) -> Status {
        auto offer = readOffer(item, account, now);
        if (!offer)
            return failure(std::move(offer.error()));
        offers.append(std::move(*offer));
        return {};
    });
    if (auto status = readList(std::move(reply), tap); !status)
        return failure(std::move(status.error()));
    return offers;
}

Call<ListEnd> Catalogue::fetchOffers(OnOffers onOffers)
{
    Answer<ListEnd> answer;
    auto call = answer.call();
    auto delivery = std::make_shared<Delivery>(std::move(onOffers), answer);
    answer.keep(delivery);
    delivery->start(m_session->read<Batches>(
        {QString(packageListPath), {{u"type"_s, u"BASE"_s}}, HttpLimits::list()},
        [account = m_session->account(), now = m_session->clock().now()](HttpReply reply) {
            return readBatches(std::move(reply), account, now);
        }));
    return call;
}

Call<Offer> Catalogue::fetchOffer(const Offer& known)
{
    const auto& code = known.code;
    // The filter is documented for top-ups and may be ignored here: the answer can be the whole
    // list, so only the plan that was asked for is mapped.
    return m_session->read<Offer>(
        {QString(packageListPath), {{u"packageCode"_s, code.text()}}, HttpLimits::list()},
        [account = m_session->account(), now = m_session->clock().now(),
         code](HttpReply reply) -> Result<Offer> {
            std::optional<Offer> found;
            const auto& wanted = code.text();
            const auto isWanted = [&](const json::Value& item, std::string_view key) {
                const auto name = item.find(key);
                return name && name->kind() == json::Kind::String && name->text() == wanted;
            };
            const auto tap = packageTap([&](const json::Value& item) -> Status {
                const bool byCode = isWanted(item, "packageCode");
                if (!byCode && (found || !isWanted(item, "slug")))
                    return {};
                auto offer = readOffer(item, account, now);
                if (!offer)
                    return failure(std::move(offer.error()));
                found = std::move(*offer);
                return {};
            });
            if (auto status = readList(std::move(reply), tap); !status)
                return failure(std::move(status.error()));
            if (!found)
                return failure(makeError(
                    ErrorKind::NotFound,
                    Words::tr("eSIM Access no longer offers this plan. Refresh the catalogue."),
                    {}));
            return *found;
        });
}

} // namespace simstock::esimaccess
