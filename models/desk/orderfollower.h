// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/callbag.h"
#include "models/desk/checkline.h"
#include "models/desk/duequeue.h"
#include "models/desk/inquiry.h"
#include "models/desk/intentbook.h"
#include "models/desk/reconciler.h"

#include <QObject>

namespace simstock {

class AccountBook;
class ActivityLog;
class ActRunner;
class EsimDesk;

/// Looks after every intent that is not over by itself: polls accepted orders until their eSIMs are
/// there, and finds out what became of unknown outcomes. What is next is on disk, so that a restart
/// goes on where it was. Nothing is asked before the account's vendor is open.
class OrderFollower : public QObject {
    Q_OBJECT
public:
    OrderFollower(IntentBook& book, ActRunner& runner, AccountBook& accounts, EsimDesk& esims,
                  ActivityLog& log, Clock& clock, QObject* parent = nullptr);
    ~OrderFollower() override;

    /// Takes up what the journal holds.
    void open();
    void checkNow(const IntentId& id);
    [[nodiscard]] bool isChecking(const IntentId& id) const { return m_line.isRunning(id); }
    [[nodiscard]] Inquiry inquiry(const IntentId& id) const { return m_inquiries.value(id); }

Q_SIGNALS:
    void checkingChanged(const simstock::IntentId& id);
    void orderReady(const simstock::IntentId& id);

private:
    enum class Goal { None, Allocation, Question };
    struct Watch {
        Goal goal = Goal::None;
        AccountId account;
        milliseconds start{0}; ///< monotonic: accepted or sent
        qint64 activity = 0;
    };
    static Goal goalOf(const IntentRecord& record);
    void follow(const IntentRecord& record, bool isFresh);
    void forget(const IntentId& id);
    void lookLater(const IntentId& id, milliseconds delay);
    void noMoreLooks(const IntentId& id, const QString& sentence);
    [[nodiscard]] milliseconds elapsed(const IntentRecord& record) const;
    [[nodiscard]] CheckLine::Haste hasteOf(const IntentId& id) const;

    void check(const IntentId& id);
    void poll(const IntentRecord& record);
    void polled(const IntentId& id, Result<OrderStanding> standing);
    void judge(const IntentId& id, const OrderStanding& standing, const QString& problem);
    void pollFailed(const IntentRecord& record, const Error& error);
    void endAllocation(const IntentRecord& record, bool isPartial, const QString& cause,
                       const QString& finding);
    void reconciled(const IntentId& id, Result<Verdict> verdict);
    void lookAgainAtQuestion(const IntentRecord& record, std::optional<milliseconds> atLeast);
    void write(const IntentId& id, IntentState state, const QString& cause);
    void checked(const IntentId& id, const AccountId& account);
    void vendorClosing(const AccountId& account);

    IntentBook& m_book;
    ActRunner& m_runner;
    AccountBook& m_accounts;
    EsimDesk& m_esims;
    ActivityLog& m_log;
    Clock& m_clock;
    bool m_isOpen = false;
    QHash<IntentId, Watch> m_watches;
    QHash<IntentId, Inquiry> m_inquiries;
    Reconciler m_reconciler;
    DueQueue m_due;
    CheckLine m_line;
    CallBag m_calls; ///< last: goes first
};

} // namespace simstock
