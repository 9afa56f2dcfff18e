// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/accountbook.h"
#include "models/desk/activitylog.h"
#include "models/desk/callbag.h"

namespace simstock {

/// Changes at vendors that spend nothing. Each goes on to its end when the sheet that asked is
/// closed, is written into the activity list, and ends as Canceled when its account goes.
class ChangeCalls {
public:
    ChangeCalls(AccountBook& accounts, ActivityLog& log) : m_accounts(accounts), m_log(log) {}

    /// after runs once the answer is there, whatever it is.
    template <typename T>
    [[nodiscard]] Call<T> follow(const AccountId& account, const QString& what, Call<T> call,
                                 std::function<void()> after)
    {
        Answer<T> answer;
        auto outer = answer.call();
        const auto activity = m_log.begin(what, account);
        m_kept.add<T>(
            m_wire.shield(std::move(call), account),
            [this, account, activity, answer, after = std::move(after)](Result<T> result) {
                ended(account, activity, result ? nullptr : &result.error());
                answer.finish(std::move(result));
                after();
            });
        return outer;
    }
    void drop(const AccountId& account) { m_wire.drop(account); }

private:
    void ended(const AccountId& account, qint64 activity, const Error* error)
    {
        const bool isStopped = error && error->kind == ErrorKind::Canceled;
        if (!isStopped)
            m_accounts.noteAnswer(account, error);
        m_log.finish(activity,
                     isStopped ? ActivityResult::Stopped
                     : error   ? ActivityResult::Failed
                               : ActivityResult::Done,
                     error ? error->userText : QString());
    }

    AccountBook& m_accounts;
    ActivityLog& m_log;
    CallBag m_kept;
    CallBag m_wire; ///< goes first: what is kept waits for it
};

} // namespace simstock
