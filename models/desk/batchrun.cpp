// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/batchrun.h"

#include "models/desk/actrunner.h"
#include "models/desk/cataloguedesk.h"

#include <QCoreApplication>

#include <utility>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

struct BatchRunWords {
    Q_DECLARE_TR_FUNCTIONS(simstock::BatchRun)
};

/// product.md b 5.
constexpr int mostRefusals = 2;

bool costNothing(IntentState state)
{
    return state == IntentState::Prepared || state == IntentState::Rejected ||
           state == IntentState::NotSent || state == IntentState::CancelledByUser;
}

} // namespace

Result<Money> batchSpent(const Batch& batch, Currency currency, const IntentBook& book,
                         const std::function<IntentId(qsizetype)>& intentOf)
{
    Result<Money> spent = Money::zero(currency);
    for (qsizetype row = 0; spent && row < batch.rows.size(); ++row) {
        const auto& price = batch.rows[row].price;
        const auto* const record =
            price.currency() == currency ? book.find(intentOf(row)) : nullptr;
        if (record && !costNothing(record->state()))
            spent = spent->plus(record->intent.expected.value_or(price));
    }
    return spent;
}

BatchRun::BatchRun(const Batch& batch, const Desks& desks, Hooks hooks)
    : m_batch(batch), m_desks(desks), m_hooks(std::move(hooks))
{
    for (const auto& row : m_batch.rows)
        m_lanes[row.account];
}

void BatchRun::begin()
{
    advance();
}

bool BatchRun::isWaiting(qsizetype row) const
{
    const auto id = m_hooks.intentOf(row);
    if (id.isEmpty())
        return true;
    const auto* const record = m_desks.book.find(id);
    return record && record->state() == IntentState::Prepared; // interrupted before it was sent
}

void BatchRun::advance()
{
    bool isAtWork = false;
    for (auto& [account, lane] : m_lanes) {
        for (qsizetype row = 0; lane.row < 0 && !m_stopped && row < m_batch.rows.size(); ++row) {
            if (m_batch.rows[row].account == account && isWaiting(row))
                ask(account, lane, row);
        }
        isAtWork = isAtWork || lane.row >= 0;
    }
    if (!isAtWork && !std::exchange(m_stopped, true))
        m_hooks.done();
}

std::optional<Offer> BatchRun::offerOf(const BatchRow& row) const
{
    return m_desks.catalogue.find(row.account, row.offer);
}

OrderDraft BatchRun::draftOf(qsizetype row, const Offer& offer) const
{
    const auto& wish = m_batch.rows[row];
    OrderDraft draft;
    draft.offer = offer;
    draft.quantity = wish.quantity;
    draft.days = wish.days;
    draft.customerName = wish.customerName;
    draft.customerEmail = wish.customerEmail;
    draft.note = wish.note;
    return draft;
}

void BatchRun::ask(const AccountId& account, Lane& lane, qsizetype row)
{
    const auto offer = offerOf(m_batch.rows[row]);
    if (!offer) {
        halt(BatchPause::Blocked, row,
             BatchRunWords::tr("The plan is not in the catalogue any more. Sync the catalogue."));
        return;
    }
    lane.row = row;
    lane.intent = {};
    lane.quoting = m_desks.orders.quote(draftOf(row, *offer));
    lane.quoting.onDone([this, account](const Result<Quote>& quote) {
        if (quote)
            quoted(account, *quote);
        else
            halt(BatchPause::Blocked, m_lanes.at(account).row, quote.error().userText);
    });
}

bool BatchRun::isWithinBudget(const BatchRow& row, const Money& total) const
{
    const auto* const limit = m_batch.limit(total.currency());
    auto spent = batchSpent(m_batch, total.currency(), m_desks.book, m_hooks.intentOf);
    // What the other accounts are about to buy is as good as spent.
    for (const auto& [account, lane] : m_lanes) {
        const bool counts =
            lane.row >= 0 && account != row.account &&
            m_batch.rows[lane.row].price.currency() == total.currency() &&
            (lane.intent.isEmpty() || !m_desks.book.find(lane.intent) || isWaiting(lane.row));
        if (counts && spent)
            spent = spent->plus(m_batch.rows[lane.row].price);
    }
    const auto after = spent ? spent->plus(total) : spent;
    return limit && after && after->micros() <= limit->most.micros();
}

QString BatchRun::problem(const BatchRow& row, const Quote& quote, BatchPause& why) const
{
    const QLocale locale;
    why = BatchPause::Blocked;
    if (!quote.blocked.isEmpty())
        return quote.blocked;
    if (!quote.priceIsFresh || !quote.total)
        return BatchRunWords::tr("The price could not be read from the vendor.");
    if (quote.total->currency() != row.price.currency() ||
        quote.total->micros() > row.price.micros()) {
        why = BatchPause::Price;
        return BatchRunWords::tr("%1 was agreed for it, the vendor asks %2 now.")
            .arg(row.price.display(locale), quote.total->display(locale));
    }
    const auto* const limit = m_batch.limit(quote.total->currency());
    if (!isWithinBudget(row, *quote.total)) {
        why = BatchPause::Budget;
        return BatchRunWords::tr("The budget of %1 does not reach for the next order of %2.")
            .arg(limit ? limit->most.display(locale) : QString(), quote.total->display(locale));
    }
    if (limit && limit->reserve.isZero())
        return {};
    if (!quote.balanceAfter)
        return BatchRunWords::tr("The balance could not be read, and a reserve has to stay.");
    if (quote.balanceAfter->micros() < limit->reserve.micros()) {
        why = BatchPause::Reserve;
        return BatchRunWords::tr("After the next order %1 would be left; %2 has to stay.")
            .arg(quote.balanceAfter->display(locale), limit->reserve.display(locale));
    }
    return {};
}

void BatchRun::quoted(const AccountId& account, const Quote& quote)
{
    auto& lane = m_lanes.at(account);
    if (m_stopped) {
        lane.row = -1;
        return;
    }
    const auto row = lane.row;
    BatchPause why = BatchPause::None;
    if (const auto sentence = problem(m_batch.rows[row], quote, why); !sentence.isEmpty()) {
        lane.row = -1;
        halt(why, row, sentence);
        return;
    }
    auto draft = draftOf(row, quote.offer);
    for (const auto& note : quote.notes) {
        if (note.kind == GuardNote::Kind::PriceChanged) // agreed to in the preview, see problem()
            draft.accepted.append(note.key);
    }
    send(lane, draft);
}

void BatchRun::send(Lane& lane, const OrderDraft& draft)
{
    Result<IntentId> handed;
    if (const auto known = m_hooks.intentOf(lane.row); !known.isEmpty())
        handed = m_desks.runner.sendDraft(known).map([&known] { return known; });
    else
        handed = m_desks.orders.buy(m_batch.token(lane.row), draft);
    if (handed) {
        lane.intent = *handed;
        return;
    }
    const auto row = std::exchange(lane.row, -1);
    halt(BatchPause::Blocked, row, handed.error().userText);
}

void BatchRun::orderEnded(const IntentId& id, const ActAnswer& answer)
{
    for (auto& [account, lane] : m_lanes) {
        if (lane.row < 0 || lane.intent != id)
            continue;
        const auto row = std::exchange(lane.row, -1);
        const auto* const record = m_desks.book.find(id);
        const bool isOpen = record && isOpenQuestion(record->state());
        if (isOpen || answer.outcome == Outcome::Unknown) {
            halt(BatchPause::Unknown, row);
            return;
        }
        lane.refusals = answer.outcome == Outcome::Accepted ? 0 : lane.refusals + 1;
        if (lane.refusals >= mostRefusals)
            halt(BatchPause::Refusals, row, answer.error ? answer.error->userText : QString());
        else
            advance();
        return;
    }
    // One that was on its way before the batch was resumed.
    for (qsizetype row = 0; answer.outcome == Outcome::Unknown && row < m_batch.rows.size();
         ++row) {
        if (m_hooks.intentOf(row) == id)
            halt(BatchPause::Unknown, row);
    }
}

void BatchRun::halt(BatchPause why, qsizetype row, const QString& sentence)
{
    if (std::exchange(m_stopped, true))
        return;
    BatchEvent event;
    event.step = BatchStep::Paused;
    event.pause = why;
    event.row = static_cast<int>(row);
    event.sentence = sentence;
    m_hooks.halt(std::move(event));
}

} // namespace simstock
