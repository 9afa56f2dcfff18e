// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/callbag.h"
#include "models/desk/intentbook.h"
#include "models/ports/vendor.h"

#include <functional>
#include <memory>
#include <optional>

namespace simstock {

class AccountBook;
class ActivityLog;

/// The line of one account's acts: one at a time is written down as Sending, sent once, and its
/// outcome committed, before the next may start.
class ActLine {
public:
    struct Hooks {
        /// Why the intent may not be sent now; empty when it may.
        std::function<QString(const Intent&, bool isResend)> blocked;
        /// The outcome is on disk (or the act was dropped from the line before anything was sent).
        std::function<void(const IntentId&, const ActAnswer&)> finished;
    };
    ActLine(AccountId account, IntentBook& book, AccountBook& accounts, ActivityLog& log,
            Clock& clock, Hooks hooks);
    ~ActLine();

    void enter(const Intent& intent);
    /// The intent is on disk as Prepared, or could not be written.
    void prepared(const IntentId& id, const Result<IntentRecord>& record);
    /// On disk as Prepared already.
    void enterDraft(const Intent& intent);
    void enterAgain(const Intent& intent, const QString& cause);
    /// The vendor goes: what is on the wire has an unknown outcome from now on.
    void vendorClosing();
    [[nodiscard]] bool isSending() const { return m_busy; }
    /// The newest outcome could not be written down.
    [[nodiscard]] bool isStuck() const { return m_stuck; }

private:
    struct Job {
        Intent intent;
        bool isResend = false;
        bool isWritten = false;
        QString cause;
        qint64 activity = 0;
    };
    void add(Job job);
    [[nodiscard]] bool holds(const IntentId& id) const;
    void advance();
    [[nodiscard]] bool mustWait(const Job& job);
    void refuse(const Job& job, Error error);
    void send();
    void answered(ActAnswer answer);
    void commit(IntentState state, int attempt);
    void committed(const Result<IntentRecord>& record, IntentState state, int attempt);
    void finish();
    [[nodiscard]] IntentState stateAfter() const;

    AccountId m_account;
    IntentBook& m_book;
    AccountBook& m_accounts;
    ActivityLog& m_log;
    Clock& m_clock;
    Hooks m_hooks;
    QList<Job> m_waiting;
    Job m_current;
    ActAnswer m_answer; ///< of the current one, once it is known
    bool m_busy = false;
    bool m_onWire = false;
    bool m_stuck = false;
    std::optional<milliseconds> m_lastPurchase; ///< monotonic
    std::unique_ptr<Timer> m_gap;
    std::unique_ptr<Timer> m_writeAgain;
    CallBag m_calls;
    Call<ActAnswer> m_wire;
};

} // namespace simstock
