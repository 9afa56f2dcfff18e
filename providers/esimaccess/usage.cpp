// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/esimaccess/usage.h"

#include "providers/esimaccess/envelope.h"

#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace simstock::esimaccess {

namespace {

constexpr int idsPerCall = 10;
constexpr milliseconds lag{2 * 60 * 60 * 1000};

UsageSample readSample(const json::Value& item, json::Problem& problem, const AccountId& account,
                       const QDateTime& now)
{
    const json::Fields fields(item, problem);
    UsageSample sample;
    sample.esim = {account, VendorEsimId(fields.identifier("esimTranNo"))};
    sample.used = DataSize(fields.integer("dataUsage"), DataBase::Binary);
    if (const auto total = fields.maybeInteger("totalData"))
        sample.total = DataSize(*total, DataBase::Binary);
    sample.vendorTime = fields.maybeTime("lastUpdateTime");
    sample.readAt = now;
    return sample;
}

/// Asks group by group; answers are matched by id, never by place.
class Run {
public:
    Run(std::shared_ptr<Session> session, const QList<EsimKey>& esims,
        Answer<QList<UsageSample>> answer)
        : m_session(std::move(session)), m_answer(std::move(answer))
    {
        for (const EsimKey& key : esims) {
            if (key.account == m_session->account() && !key.id.isEmpty() &&
                !m_wanted.contains(key.id)) {
                m_wanted.insert(key.id);
                m_left.append(key.id);
            }
        }
    }

    void askNext()
    {
        if (m_left.isEmpty()) {
            m_answer.finish(std::move(m_samples));
            return;
        }
        QJsonArray ids;
        while (!m_left.isEmpty() && ids.size() < idsPerCall)
            ids.append(m_left.takeFirst().text());
        m_call = m_session->read<QList<UsageSample>>(
            {u"/api/v1/open/esim/usage/query"_s, {{u"esimTranNoList"_s, ids}}, {}},
            [account = m_session->account(), now = m_session->clock().now()](HttpReply reply) {
                return readUsage(std::move(reply), account, now);
            });
        m_call.onDone([this](Result<QList<UsageSample>> samples) { take(std::move(samples)); });
    }

private:
    void take(Result<QList<UsageSample>> samples)
    {
        if (!samples) {
            m_answer.finish(failure(std::move(samples.error())));
            return;
        }
        for (UsageSample& sample : *samples) {
            if (m_wanted.remove(sample.esim.id)) // each once, and only those that were asked for
                m_samples.append(std::move(sample));
        }
        askNext();
    }

    std::shared_ptr<Session> m_session;
    Answer<QList<UsageSample>> m_answer;
    QList<VendorEsimId> m_left;
    QSet<VendorEsimId> m_wanted;
    QList<UsageSample> m_samples;
    Call<QList<UsageSample>> m_call;
};

} // namespace

Result<QList<UsageSample>> readUsage(HttpReply reply, const AccountId& account,
                                     const QDateTime& now)
{
    return decodeObject(std::move(reply), [&](const json::Fields& object) {
        QList<UsageSample> samples;
        object.forEach("esimUsageList", [&](const json::Value& item) {
            samples.append(readSample(item, object.problem(), account, now));
        });
        return samples;
    });
}

UsageRules Usage::rules() const
{
    return {.idsPerCall = idsPerCall, .vendorLag = lag, .onTimer = true};
}

Call<QList<UsageSample>> Usage::fetchUsage(const QList<EsimKey>& esims, UsageRead)
{
    Answer<QList<UsageSample>> answer;
    auto call = answer.call();
    auto run = std::make_shared<Run>(m_session, esims, answer);
    answer.keep(run);
    run->askNext();
    return call;
}

} // namespace simstock::esimaccess
