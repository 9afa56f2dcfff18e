// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/orderfollower.h"

#include "models/core/untrustedtext.h"
#include "models/desk/accountbook.h"
#include "models/desk/activitylog.h"
#include "models/desk/actrunner.h"
#include "models/desk/acttext.h"
#include "models/desk/esimdesk.h"
#include "models/desk/rhythm.h"
#include "models/desk/trail.h"

#include <algorithm>
#include <utility>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

bool isAccepted(IntentState state)
{
    using enum IntentState;
    return state == Confirmed || state == Fulfilling || state == Partial || state == FulfilTimeout;
}

bool isRunningAllocation(IntentState state)
{
    return state == IntentState::Confirmed || state == IntentState::Fulfilling;
}

} // namespace

OrderFollower::OrderFollower(IntentBook& book, ActRunner& runner, AccountBook& accounts,
                             EsimDesk& esims, ActivityLog& log, Clock& clock, QObject* parent)
    : QObject(parent),
      m_book(book),
      m_runner(runner),
      m_accounts(accounts),
      m_esims(esims),
      m_log(log),
      m_clock(clock),
      m_reconciler(book, accounts, esims, clock),
      m_due(clock,
            [this](const IntentId& id) {
                const auto watch = m_watches.constFind(id);
                if (watch != m_watches.constEnd())
                    m_line.enter(watch->account, id, hasteOf(id));
            }),
      m_line(accounts, clock, [this](const IntentId& id) { check(id); })
{
    connect(&book, &IntentBook::recordChanged, this, [this](const IntentId& id) {
        const auto* const record = m_book.find(id);
        if (m_isOpen && record)
            follow(*record, true);
    });
    connect(&accounts, &AccountBook::vendorOpened, this,
            [this](const AccountId& account) { m_line.wake(account); });
    connect(&accounts, &AccountBook::statusChanged, this,
            [this](const AccountId& account) { m_line.wake(account); });
    connect(&accounts, &AccountBook::vendorClosing, this, &OrderFollower::vendorClosing);
}

OrderFollower::~OrderFollower() = default;

void OrderFollower::open()
{
    m_isOpen = true;
    for (const auto& record : m_book.records())
        follow(record, false);
}

OrderFollower::Goal OrderFollower::goalOf(const IntentRecord& record)
{
    const bool isOrder = record.intent.act.kind == ActKind::Order;
    switch (record.state()) {
    case IntentState::Confirmed:
    case IntentState::Fulfilling:
        return isOrder ? Goal::Allocation : Goal::None;
    case IntentState::InDoubt:
        return Goal::Question;
    case IntentState::Absent: // an order may show up late (hostile.md 33)
        return isOrder ? Goal::Question : Goal::None;
    default:
        return Goal::None;
    }
}

/// isFresh: it just came to this state; else the console was started and time passed meanwhile.
void OrderFollower::follow(const IntentRecord& record, bool isFresh)
{
    const auto& id = record.intent.id;
    const auto goal = goalOf(record);
    const auto known = m_watches.constFind(id);
    if (known != m_watches.constEnd() && known->goal == goal)
        return;
    if (known != m_watches.constEnd())
        forget(id);
    if (goal == Goal::None)
        return;
    Watch watch;
    watch.goal = goal;
    watch.account = record.intent.account;
    const auto passed = isFresh ? milliseconds(0) : elapsed(record);
    if (record.state() == IntentState::Absent && passed >= rhythm::questionLimit)
        return;
    watch.start = m_clock.monotonic() - passed;
    watch.activity =
        m_log.begin(goal == Goal::Allocation
                        ? tr("Wait for eSIMs: %1").arg(forDisplay(record.intent.planName, 80))
                        : tr("Find out: %1").arg(acttext::subject(record.intent)),
                    watch.account, {}, id);
    m_watches.insert(id, watch);
    if (isFresh) {
        lookLater(id, rhythm::step(milliseconds(0)));
        return;
    }
    // Where the last run left it; a wall clock that jumped cannot push it away.
    const auto longest = goal == Goal::Allocation ? milliseconds(8'000) : rhythm::hourly;
    const auto left = record.nextCheckAt.isValid()
                          ? milliseconds(m_clock.now().msecsTo(record.nextCheckAt))
                          : milliseconds(0);
    m_due.set(id, std::clamp(left, milliseconds(0), longest));
}

/// Nobody waits for the answer of a question that the account may spend in spite of.
CheckLine::Haste OrderFollower::hasteOf(const IntentId& id) const
{
    const auto* const record = m_book.find(id);
    return record && record->isOverridden() ? CheckLine::Haste::Patient : CheckLine::Haste::Due;
}

void OrderFollower::forget(const IntentId& id)
{
    const auto watch = m_watches.take(id);
    m_due.remove(id);
    m_line.remove(watch.account, id);
    const auto* const record = m_book.find(id);
    const auto state = record ? record->state() : IntentState::WrittenOff;
    const bool isOpen = isOpenQuestion(state) || state == IntentState::FulfilTimeout ||
                        state == IntentState::Partial;
    m_log.finish(watch.activity, isOpen ? ActivityResult::Warning : ActivityResult::Done,
                 (m_inquiries.value(id).findings << wordText(wordOf(state))).join(u' '));
}

void OrderFollower::lookLater(const IntentId& id, milliseconds delay)
{
    m_due.set(id, delay);
    m_book.schedule(id, m_clock.now().addMSecs(delay.count()));
}

void OrderFollower::noMoreLooks(const IntentId& id, const QString& sentence)
{
    m_inquiries[id].findings << sentence;
    m_due.remove(id);
    m_book.schedule(id, {});
}

milliseconds OrderFollower::elapsed(const IntentRecord& record) const
{
    const auto watch = m_watches.constFind(record.intent.id);
    if (watch != m_watches.constEnd())
        return m_clock.monotonic() - watch->start;
    auto since = trail::lastSent(record);
    if (isAccepted(record.state()) && trail::acceptedAt(record).isValid())
        since = trail::acceptedAt(record);
    return std::max(milliseconds(since.msecsTo(m_clock.now())), milliseconds(0));
}

void OrderFollower::checkNow(const IntentId& id)
{
    const auto* const record = m_book.find(id);
    if (!record || record->damaged || m_line.isRunning(id))
        return;
    const auto state = record->state();
    if (!isAccepted(state) && !isOpenQuestion(state))
        return;
    if (!m_accounts.vendor(record->intent.account)) {
        m_inquiries[id].findings =
            QStringList{tr("The account %1 is not open, so the vendor cannot be asked.")
                            .arg(m_accounts.label(record->intent.account))};
        Q_EMIT checkingChanged(id);
        return;
    }
    m_line.enter(record->intent.account, id, CheckLine::Haste::Asked);
}

void OrderFollower::check(const IntentId& id)
{
    const auto* const found = m_book.find(id);
    const auto state = found ? found->state() : IntentState::WrittenOff;
    if (!isAccepted(state) && !isOpenQuestion(state)) { // over or being sent again meanwhile
        const auto account = m_watches.value(id).account;
        m_line.done(found ? found->intent.account : account, id);
        return;
    }
    const auto record = *found;
    m_due.remove(id);
    Q_EMIT checkingChanged(id);
    if (isAccepted(state)) {
        poll(record);
        return;
    }
    m_calls.add<Verdict>(
        m_reconciler.look(record, elapsed(record)),
        [this, id](Result<Verdict> verdict) { reconciled(id, std::move(verdict)); },
        record.intent.account);
}

void OrderFollower::poll(const IntentRecord& record)
{
    const auto id = record.intent.id;
    auto* const port = m_accounts.ports(record.intent.account).ordering;
    if (!port || record.orders.isEmpty()) {
        m_calls.add<bool>(
            Call<bool>::ready(true),
            [this, record](const Result<bool>&) {
                endAllocation(
                    record, false, u"cannot be polled"_s,
                    tr("This order has no number at the vendor that could be asked for."));
                checked(record.intent.id, record.intent.account);
            },
            record.intent.account);
        return;
    }
    m_calls.add<OrderStanding>(
        port->fetchOrder(record.orders.constFirst(), record.intent.quantity),
        [this, id](Result<OrderStanding> standing) { polled(id, std::move(standing)); },
        record.intent.account);
}

void OrderFollower::polled(const IntentId& id, Result<OrderStanding> standing)
{
    const auto* const record = m_book.find(id);
    const auto account = record->intent.account;
    m_accounts.noteAnswer(account, standing ? nullptr : &standing.error());
    if (!standing) {
        pollFailed(*record, standing.error());
        checked(id, account);
        return;
    }
    if (standing->esims.isEmpty()) {
        judge(id, *standing, {});
        checked(id, account);
        return;
    }
    // The eSIMs are in the cache before the journal says that they are there.
    auto esims = standing->esims;
    m_calls.add<QList<Esim>>(
        m_esims.takeOver(std::move(esims), record->intent),
        [this, id, account, seen = std::move(*standing)](const Result<QList<Esim>>& stored) {
            judge(id, seen, stored ? QString() : stored.error().userText);
            checked(id, account);
        },
        account);
}

/// problem: why the eSIMs could not be stored; empty when they are.
void OrderFollower::judge(const IntentId& id, const OrderStanding& standing, const QString& problem)
{
    const auto record = *m_book.find(id);
    const int wanted = std::max(record.intent.quantity, 1);
    const auto there = standing.esims.size();
    m_inquiries[id].findings = QStringList{
        tr("%1 of %2 eSIMs are there.").arg(QString::number(there), QString::number(wanted))};
    if (!problem.isEmpty())
        m_inquiries[id].findings << tr("They could not be stored: %1").arg(problem);
    if (!isAccepted(record.state()))
        return; // settled by a person meanwhile
    if (standing.ready && there >= wanted && problem.isEmpty()) {
        write(id, IntentState::Fulfilled, u"all eSIMs are there"_s);
        return;
    }
    if (standing.failed) {
        endAllocation(record, there > 0, u"the vendor gave up"_s,
                      tr("The vendor could not deliver: %1").arg(forDisplay(standing.detail)));
        return;
    }
    const auto next = rhythm::nextAllocation(elapsed(record));
    if (!next || !isRunningAllocation(record.state())) {
        endAllocation(record, there > 0, u"not complete in time"_s,
                      tr("It takes longer than usual. Check again later, or ask the vendor."));
        return;
    }
    if (record.state() == IntentState::Confirmed)
        write(id, IntentState::Fulfilling, u"not ready yet"_s);
    lookLater(id, *next);
}

void OrderFollower::pollFailed(const IntentRecord& record, const Error& error)
{
    const auto& id = record.intent.id;
    m_inquiries[id].findings = QStringList{error.userText};
    if (!isRunningAllocation(record.state()))
        return; // a person asked; the state stays
    const auto link = m_accounts.status(record.intent.account).link;
    const bool isSilent = link == LinkState::Offline || link == LinkState::Refused;
    const auto next = rhythm::nextAllocation(elapsed(record));
    if (!next && !isSilent) {
        endAllocation(record, false, u"not complete in time"_s,
                      tr("It takes longer than usual. Check again later, or ask the vendor."));
        return;
    }
    // Without an answer nothing can be said about the order: the last look is still owed to it.
    const auto delay = next.value_or(CheckLine::offlineGap);
    lookLater(id, std::max(delay, error.retryAfter.value_or(milliseconds(0))));
}

void OrderFollower::endAllocation(const IntentRecord& record, bool isPartial, const QString& cause,
                                  const QString& finding)
{
    const auto& id = record.intent.id;
    const auto state = isPartial ? IntentState::Partial : IntentState::FulfilTimeout;
    noMoreLooks(id, finding);
    if (record.state() != state && isAllowed(record.state(), state) &&
        !(record.state() == IntentState::Partial && state == IntentState::FulfilTimeout))
        write(id, state, cause);
}

void OrderFollower::write(const IntentId& id, IntentState state, const QString& cause)
{
    m_calls.add<IntentRecord>(
        m_book.append(id, state, cause), [this, id, state](const Result<IntentRecord>& written) {
            if (!written) {
                m_inquiries[id].findings << written.error().userText;
                if (m_watches.contains(id))
                    m_due.set(id, CheckLine::offlineGap); // the disk may be full: once more later
                Q_EMIT checkingChanged(id);
                return;
            }
            if (state == IntentState::Fulfilled) {
                m_book.schedule(id, {});
                Q_EMIT orderReady(id);
            }
        });
}

void OrderFollower::reconciled(const IntentId& id, Result<Verdict> verdict)
{
    const auto record = *m_book.find(id);
    const auto account = record.intent.account;
    if (!verdict) {
        m_inquiries[id].findings = QStringList{verdict.error().userText};
        lookAgainAtQuestion(record, verdict.error().retryAfter);
        checked(id, account);
        return;
    }
    auto& inquiry = m_inquiries[id];
    inquiry.findings = verdict->findings;
    inquiry.candidates = verdict->candidates;
    ++inquiry.looks;
    inquiry.lastLook = m_clock.now();
    const bool isAnswerable = record.state() == IntentState::InDoubt ||
                              record.state() == IntentState::Absent; // a Conflict needs a person
    Status done;
    bool isOver = false;
    // What stands already is not written again: only a person's note repeats a state.
    if (isAnswerable && verdict->kind == Verdict::Kind::Settle &&
        verdict->state != record.state()) {
        done = m_runner.settle(id, verdict->state, verdict->cause, verdict->orders);
        isOver = done && verdict->state != IntentState::Absent;
    } else if (isAnswerable && verdict->kind == Verdict::Kind::Resend) {
        done = m_runner.resend(id, verdict->cause);
        isOver = done.has_value();
    }
    if (!done)
        m_inquiries[id].findings << done.error().userText;
    if (!isOver)
        lookAgainAtQuestion(record, {});
    else if (m_watches.contains(id)) // unless it cannot be written: another question took the order
        m_due.set(id, CheckLine::offlineGap);
    checked(id, account);
}

void OrderFollower::lookAgainAtQuestion(const IntentRecord& record,
                                        std::optional<milliseconds> atLeast)
{
    const auto& id = record.intent.id;
    if (!m_watches.contains(id))
        return;
    const auto next = rhythm::nextQuestion(elapsed(record));
    if (next)
        lookLater(id, std::max(*next, atLeast.value_or(milliseconds(0))));
    else
        noMoreLooks(id, tr("Looked for a day. Nothing more is asked by itself."));
}

void OrderFollower::checked(const IntentId& id, const AccountId& account)
{
    m_line.done(account, id);
    Q_EMIT checkingChanged(id);
}

void OrderFollower::vendorClosing(const AccountId& account)
{
    m_calls.drop(account);
    const auto stopped = m_line.stop(account);
    for (const auto& id : stopped)
        Q_EMIT checkingChanged(id);
}

} // namespace simstock
