// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/batchpricing.h"

#include "models/desk/actrunner.h"
#include "models/desk/batchplanner.h"
#include "models/desk/cataloguedesk.h"
#include "models/desk/orderdesk.h"
#include "models/desk/ordersheet.h"
#include "models/desk/walletdesk.h"

#include <vector>

namespace simstock {

struct BatchPricing::Job {
    std::unique_ptr<BatchPlanner> planner;
    BatchPreview preview;
    QHash<PlanKey, Quote> quotes;
    QList<std::optional<PlanKey>> plans; ///< of each line
    QList<Money> agreed;                 ///< for each line, or none
    std::vector<Call<Quote>> reading;
    int open = 1;
    Answer<BatchPreview> answer;
};

void BatchPricing::read(const std::shared_ptr<Job>& job, const QHash<PlanKey, Offer>& offers)
{
    const std::weak_ptr<Job> weak = job;
    for (auto offer = offers.begin(); offer != offers.end(); ++offer) {
        OrderDraft draft;
        draft.offer = *offer;
        draft.days = offer->days;
        ++job->open;
        auto quoting = m_orders.quote(draft);
        quoting.onDone([this, weak, key = offer.key()](const Result<Quote>& quote) {
            const auto alive = weak.lock();
            if (!alive)
                return;
            if (quote)
                alive->quotes.insert(key, *quote);
            part(*alive);
        });
        job->reading.push_back(std::move(quoting));
    }
}

void BatchPricing::part(Job& job)
{
    if (--job.open == 0)
        complete(job);
}

void BatchPricing::complete(Job& job)
{
    auto& preview = job.preview;
    for (qsizetype i = 0; i < preview.lines.size(); ++i) {
        auto& check = preview.lines[i];
        if (!job.plans[i] || !check.problem.isEmpty())
            continue;
        const auto quote = job.quotes.value(*job.plans[i]);
        check.price = quote.offer.cost;
        check.priceBefore = quote.priceBefore;
        check.priceIsFresh = quote.priceIsFresh;
        if (!quote.priceIsFresh && m_runner.blocked(job.plans[i]->account).isEmpty())
            check.problem = quote.blocked;
        for (const auto& note : quote.notes) { // nobody ticks it row by row: bought one by one
            if (note.kind == GuardNote::Kind::UnderFloor)
                check.problem = note.sentence;
        }
        if (check.problem.isEmpty())
            job.planner->makeRows(check, quote.offer);
    }
    preview.totals = BatchPlanner::totalsOf(preview.rows());
    for (auto& total : preview.totals) {
        total.wallet = m_wallets.wallet(total.account);
        if (total.wallet) {
            const auto left = total.wallet->spendable().minus(total.total);
            total.left = left ? std::optional(*left) : std::nullopt;
        }
        if (total.problem.isEmpty())
            total.problem = m_runner.blocked(total.account);
        if (total.problem.isEmpty())
            total.problem = ordersheet::fundsProblem(total.total, total.wallet);
    }
    job.answer.finish(std::move(preview));
}

Call<BatchPreview> BatchPricing::preview(const QList<BatchListLine>& lines,
                                         const std::optional<PlanKey>& chosen)
{
    return begin(std::make_shared<Job>(), lines, chosen);
}

Call<BatchPreview> BatchPricing::previewRest(const QList<BatchListLine>& lines,
                                             const QList<Money>& agreed,
                                             const QList<BatchLeft>& left)
{
    auto job = std::make_shared<Job>();
    job->agreed = agreed;
    job->preview.left = left;
    return begin(job, lines, std::nullopt);
}

Call<BatchPreview> BatchPricing::begin(const std::shared_ptr<Job>& job,
                                       const QList<BatchListLine>& lines,
                                       const std::optional<PlanKey>& chosen)
{
    auto call = job->answer.call();
    job->planner = std::make_unique<BatchPlanner>(m_accounts, m_catalogue.index(), chosen);
    QHash<PlanKey, Offer> offers;
    for (const auto& line : lines) {
        BatchLineCheck check;
        check.line = line;
        check.problem = line.problem;
        if (job->preview.lines.size() < job->agreed.size())
            check.agreed = job->agreed[job->preview.lines.size()];
        std::optional<PlanKey> plan;
        if (check.problem.isEmpty()) {
            if (const auto offer = job->planner->planOf(line)) {
                plan = PlanKey{offer->account, offer->code};
                offers.insert(*plan, *offer);
            } else {
                check.problem = offer.error().userText;
            }
        }
        job->plans.append(plan);
        job->preview.lines.append(std::move(check));
    }
    read(job, offers);
    job->answer.keep(job);
    part(*job);
    return call;
}

} // namespace simstock
