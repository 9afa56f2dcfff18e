// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/actline.h"

#include "models/desk/accountbook.h"
#include "models/desk/activitylog.h"
#include "models/desk/acttext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

struct ActLineWords {
    Q_DECLARE_TR_FUNCTIONS(simstock::ActLine)
};

/// Waits between the tries to write an outcome down.
constexpr std::array<milliseconds, 3> writeAgainAfter = {milliseconds(1'000), milliseconds(5'000),
                                                         milliseconds(15'000)};

ActAnswer notSent(Error error)
{
    ActAnswer answer;
    answer.outcome = Outcome::NotSent;
    answer.error = std::move(error);
    return answer;
}

ActAnswer unknown(Error error)
{
    ActAnswer answer;
    answer.evidence.anyByteLeft = true;
    answer.evidence.detail = error.detail;
    answer.error = std::move(error);
    return answer;
}

} // namespace

ActLine::ActLine(AccountId account, IntentBook& book, AccountBook& accounts, ActivityLog& log,
                 Clock& clock, Hooks hooks)
    : m_account(std::move(account)),
      m_book(book),
      m_accounts(accounts),
      m_log(log),
      m_clock(clock),
      m_hooks(std::move(hooks))
{
}

ActLine::~ActLine() = default;

void ActLine::enter(const Intent& intent)
{
    Job job;
    job.intent = intent;
    job.cause = u"sent by a person"_s;
    add(std::move(job));
}

bool ActLine::holds(const IntentId& id) const
{
    const auto isSame = [&id](const Job& job) { return job.intent.id == id; };
    return (m_busy && isSame(m_current)) ||
           std::any_of(m_waiting.cbegin(), m_waiting.cend(), isSame);
}

void ActLine::enterDraft(const Intent& intent)
{
    if (holds(intent.id))
        return;
    Job job;
    job.intent = intent;
    job.isWritten = true;
    job.cause = u"sent by a person"_s;
    add(std::move(job));
    advance();
}

void ActLine::enterAgain(const Intent& intent, const QString& cause)
{
    if (holds(intent.id))
        return;
    Job job;
    job.intent = intent;
    job.isResend = true;
    job.isWritten = true;
    job.cause = cause;
    add(std::move(job));
    advance();
}

void ActLine::add(Job job)
{
    job.activity = m_log.begin(acttext::subject(job.intent), m_account, {}, job.intent.id);
    m_waiting.append(std::move(job));
}

void ActLine::prepared(const IntentId& id, const Result<IntentRecord>& record)
{
    const auto job = std::find_if(m_waiting.begin(), m_waiting.end(),
                                  [&id](const Job& one) { return one.intent.id == id; });
    if (job == m_waiting.end())
        return;
    if (record) {
        job->isWritten = true;
    } else {
        const auto failed = *job;
        m_waiting.erase(job);
        refuse(failed, record.error());
    }
    advance();
}

void ActLine::vendorClosing()
{
    m_gap.reset();
    if (m_onWire) {
        m_wire.cancel();
        answered(unknown(makeError(
            ErrorKind::Canceled,
            ActLineWords::tr(
                "The account was closed while this was on its way. Nobody knows whether it "
                "happened."),
            u"account closed while sending"_s)));
    } else {
        advance();
    }
}

/// Purchases keep the vendor's distance from each other.
bool ActLine::mustWait(const Job& job)
{
    const auto kind = job.intent.act.kind;
    const auto* const ordering = m_accounts.ports(m_account).ordering;
    if ((kind != ActKind::Order && kind != ActKind::TopUp) || !ordering || !m_lastPurchase)
        return false;
    const auto left = *m_lastPurchase + ordering->rules().gapBetweenPurchases - m_clock.monotonic();
    if (left <= milliseconds(0))
        return false;
    m_gap = m_clock.after(left, [this] {
        m_gap.reset();
        advance();
    });
    return true;
}

void ActLine::advance()
{
    while (!m_busy && !m_gap && !m_waiting.isEmpty() && m_waiting.constFirst().isWritten) {
        const auto reason =
            m_hooks.blocked(m_waiting.constFirst().intent, m_waiting.constFirst().isResend);
        if (!reason.isEmpty()) {
            const auto job = m_waiting.takeFirst();
            refuse(job, makeError(ErrorKind::Conflict, reason, u"blocked before sending"_s));
            continue;
        }
        if (mustWait(m_waiting.constFirst()))
            return;
        m_current = m_waiting.takeFirst();
        m_answer = {};
        m_busy = true;
        m_calls.add<IntentRecord>(
            m_book.append(m_current.intent.id, IntentState::Sending, m_current.cause),
            [this](const Result<IntentRecord>& record) {
                if (record) {
                    send();
                    return;
                }
                m_busy = false; // not on disk, so not sent
                refuse(m_current, record.error());
                advance();
            });
    }
}

/// It left the line without having been sent; the journal still says what it was before.
void ActLine::refuse(const Job& job, Error error)
{
    m_log.finish(job.activity, ActivityResult::Failed,
                 ActLineWords::tr("Not sent. %1").arg(error.userText));
    m_hooks.finished(job.intent.id, notSent(std::move(error)));
}

void ActLine::send()
{
    auto* const port = m_accounts.ports(m_account).acts;
    if (!port) {
        answered(
            notSent(makeError(ErrorKind::Canceled,
                              ActLineWords::tr("The account was closed before anything was sent."),
                              u"account closed before sending"_s)));
        return;
    }
    const auto kind = m_current.intent.act.kind;
    if (kind == ActKind::Order || kind == ActKind::TopUp)
        m_lastPurchase = m_clock.monotonic();
    m_onWire = true;
    m_wire = port->execute(m_current.intent.act);
    m_wire.onDone([this](Result<ActAnswer> answer) {
        answered(answer ? std::move(*answer) : unknown(std::move(answer.error())));
    });
}

/// The state an answer leads to. After a resend only success says anything about the first
/// attempt: a refusal or a failed connection now proves nothing about then.
IntentState ActLine::stateAfter() const
{
    switch (m_answer.outcome) {
    case Outcome::Accepted:
        return m_current.intent.act.kind == ActKind::Order ? IntentState::Confirmed
                                                           : IntentState::Fulfilled;
    case Outcome::Refused:
        return m_current.isResend ? IntentState::InDoubt : IntentState::Rejected;
    case Outcome::NotSent:
        return m_current.isResend ? IntentState::InDoubt : IntentState::NotSent;
    case Outcome::Unknown:
        break;
    }
    return IntentState::InDoubt;
}

void ActLine::answered(ActAnswer answer)
{
    m_onWire = false;
    m_answer = std::move(answer);
    if (m_answer.outcome == Outcome::Accepted && m_current.intent.act.kind == ActKind::Order &&
        m_answer.order.isEmpty()) { // success without an id proves nothing (hostile.md 28)
        m_answer.outcome = Outcome::Unknown;
        m_answer.error = makeError(ErrorKind::Protocol, u"accepted without an order number"_s);
    }
    m_accounts.noteAnswer(m_account, m_answer.error ? &*m_answer.error : nullptr);
    const auto state = stateAfter();
    const auto* const record = m_book.find(m_current.intent.id);
    const bool isOther = state == IntentState::Confirmed && record && !record->orders.isEmpty() &&
                         !record->orders.contains(m_answer.order);
    commit(isOther ? IntentState::Conflict : state, 0);
}

void ActLine::commit(IntentState state, int attempt)
{
    const auto* const record = m_book.find(m_current.intent.id);
    const bool viaDoubt =
        state == IntentState::Conflict && record && record->state() == IntentState::Sending;
    const auto next = viaDoubt ? IntentState::InDoubt : state;
    auto cause = acttext::cause(m_answer);
    if (state == IntentState::Conflict)
        cause = u"order %1 does not fit what is linked"_s.arg(m_answer.order.text());
    else if (m_current.isResend)
        cause = u"same key again: "_s + cause;
    const auto links = next == IntentState::Confirmed ? QList<VendorOrderId>{m_answer.order}
                                                      : QList<VendorOrderId>{};
    m_calls.add<IntentRecord>(
        m_book.append(m_current.intent.id, next, cause, m_answer.evidence, links),
        [this, state, viaDoubt, attempt](const Result<IntentRecord>& written) {
            if (written && viaDoubt)
                commit(state, attempt);
            else
                committed(written, state, attempt);
        });
}

void ActLine::committed(const Result<IntentRecord>& record, IntentState state, int attempt)
{
    if (record) {
        m_stuck = false;
        finish();
        return;
    }
    // The order's number belongs to another intent already (hostile.md 31).
    if (record.error().kind == ErrorKind::Conflict && state == IntentState::Confirmed) {
        m_answer.outcome = Outcome::Unknown;
        m_answer.error = record.error();
        commit(IntentState::Conflict, 0);
        return;
    }
    if (attempt < static_cast<int>(writeAgainAfter.size())) {
        m_writeAgain =
            m_clock.after(writeAgainAfter[static_cast<size_t>(attempt)], [this, state, attempt] {
                m_writeAgain.reset();
                commit(state, attempt + 1);
            });
        return;
    }
    // The journal still says Sending: the next start asks the vendor. Nothing more is spent.
    m_stuck = true;
    m_log.finish(m_current.activity, ActivityResult::Failed,
                 ActLineWords::tr("%1 This could not be written to the journal: %2")
                     .arg(acttext::outcome(m_current.intent, m_answer), record.error().userText));
}

void ActLine::finish()
{
    m_busy = false;
    const auto result = m_answer.outcome == Outcome::Accepted  ? ActivityResult::Done
                        : m_answer.outcome == Outcome::Unknown ? ActivityResult::Warning
                                                               : ActivityResult::Failed;
    m_log.finish(m_current.activity, result, acttext::outcome(m_current.intent, m_answer));
    const auto id = m_current.intent.id;
    const auto answer = m_answer;
    m_hooks.finished(id, answer);
    advance();
}

} // namespace simstock
