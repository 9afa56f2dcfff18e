// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/whitelabel/usage.h"

#include "providers/whitelabel/orders.h"
#include "providers/whitelabel/volumes.h"

#include <deque>

using namespace Qt::StringLiterals;

namespace simstock::whitelabel {

namespace {

/// As behind this API: asking again sooner brings nothing new.
constexpr milliseconds lag{30 * 60'000};

/// Asks one after the other. Owned by its Call.
class Run {
public:
    Run(std::shared_ptr<Session> session, const QList<EsimKey>& esims,
        Answer<QList<UsageSample>> answer)
        : m_session(std::move(session)),
          m_answer(std::move(answer)),
          m_left(esims.cbegin(), esims.cend())
    {
    }
    void askNext()
    {
        if (m_left.empty()) {
            m_answer.finish(std::move(m_samples));
            return;
        }
        const auto key = std::move(m_left.front());
        m_left.pop_front();
        m_call = ask(key);
        m_call.onDone([this](Result<UsageSample> sample) {
            if (sample)
                m_samples.append(std::move(*sample));
            else if (sample.error().kind != ErrorKind::NotFound &&
                     sample.error().kind != ErrorKind::Protocol) {
                m_answer.finish(failure(std::move(sample.error())));
                return;
            }
            askNext();
        });
    }

private:
    [[nodiscard]] Call<UsageSample> ask(const EsimKey& key)
    {
        const auto name = fromEsimId(key.id);
        const bool byProfile = !name.iccid.isEmpty();
        Question question{.key = byProfile ? "profiles.usage"_L1 : "orders.usage"_L1,
                          .values = {{u"id"_s, byProfile ? name.iccid.text() : name.order.text()}},
                          .pace = {usagePace}};
        if (!byProfile)
            question.query.addQueryItem(u"refreshCache"_s, u"false"_s);
        else if (const auto provider = m_session->providerOf({}); !provider.isEmpty())
            question.query.addQueryItem(u"provider_id"_s, provider);
        return m_session->read<UsageSample>(question,
                                            [key, now = m_session->clock().now()](HttpReply reply) {
                                                return readUsage(std::move(reply), key, now);
                                            });
    }

    std::shared_ptr<Session> m_session;
    Answer<QList<UsageSample>> m_answer;
    std::deque<EsimKey> m_left;
    QList<UsageSample> m_samples;
    Call<UsageSample> m_call;
};

} // namespace

Result<UsageSample> readUsage(HttpReply reply, const EsimKey& esim, const QDateTime& now)
{
    const auto envelope = openReply(std::move(reply));
    if (!envelope)
        return failure(envelope.error());
    auto object = envelope->object({"usage", "real_time_usage"});
    // The raw shape of the system behind it is a list of one.
    if (const auto list = envelope->list({"esimUsageList", "usage", "profiles"}))
        list->forEach([&object](const json::Value& item) {
            object = item;
            return false;
        });
    const auto volumes = readVolumes(object);
    if (!volumes.used)
        return failure(ErrorKind::Protocol, u"Missing: usage.data_used"_s);
    return UsageSample{.esim = esim,
                       .used = *volumes.used,
                       .total = volumes.total,
                       .vendorTime = LooseRow(object).time(
                           {"lastUpdateTime", "last_update_time", "updated_at", "lastUpdated"}),
                       .readAt = now};
}

UsageRules Usage::rules() const
{
    return {.idsPerCall = 1, .vendorLag = lag, .onTimer = true};
}

Call<QList<UsageSample>> Usage::fetchUsage(const QList<EsimKey>& esims)
{
    Answer<QList<UsageSample>> answer;
    auto call = answer.call();
    auto run = std::make_shared<Run>(m_session, esims, answer);
    answer.keep(run);
    run->askNext();
    return call;
}

} // namespace simstock::whitelabel
