// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/travelroam/usage.h"

#include "providers/travelroam/appliedbundles.h"

using namespace Qt::StringLiterals;

namespace simstock::travelroam {

namespace {

/// Asks for one eSIM after the other.
class Run {
public:
    Run(std::shared_ptr<Line> line, const QList<EsimKey>& esims, Answer<QList<UsageSample>> answer)
        : m_line(std::move(line)), m_answer(std::move(answer))
    {
        for (const auto& key : esims) {
            if (key.account == m_line->account() && !key.id.isEmpty() && !m_left.contains(key))
                m_left.append(key);
        }
    }

    void askNext()
    {
        if (m_left.isEmpty()) {
            m_answer.finish(std::move(m_samples));
            return;
        }
        const auto key = m_left.takeFirst();
        m_call = m_line->read<AppliedBundles>(
            m_line->request(endpoint::bundles, {{u"iccid"_s, key.id.text()}}), readAppliedBundles);
        m_call.onDone([this, key](const Result<AppliedBundles>& bundles) { take(key, bundles); });
    }

private:
    void take(const EsimKey& key, const Result<AppliedBundles>& bundles)
    {
        if (!bundles && bundles.error().kind != ErrorKind::NotFound) {
            m_answer.finish(failure(bundles.error()));
            return;
        }
        if (bundles && bundles->hasFigures)
            m_samples.append({.esim = key,
                              .used = bundles->used,
                              .total = bundles->total,
                              .vendorTime = {},
                              .readAt = m_line->clock().now()});
        askNext();
    }

    std::shared_ptr<Line> m_line;
    Answer<QList<UsageSample>> m_answer;
    QList<EsimKey> m_left;
    QList<UsageSample> m_samples;
    Call<AppliedBundles> m_call;
};

} // namespace

UsageRules Usage::rules() const
{
    return {.idsPerCall = 1, .vendorLag = milliseconds(0), .onTimer = false};
}

Call<QList<UsageSample>> Usage::fetchUsage(const QList<EsimKey>& esims, UsageRead)
{
    Answer<QList<UsageSample>> answer;
    auto call = answer.call();
    auto run = std::make_shared<Run>(m_line, esims, answer);
    answer.keep(run);
    run->askNext();
    return call;
}

} // namespace simstock::travelroam
