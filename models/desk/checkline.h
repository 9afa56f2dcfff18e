// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/ids.h"

#include <QList>
#include <QSet>

#include <array>
#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace simstock {

class AccountBook;

/// Which of the checks that came due may go out now. Each account has a line of its own, so that
/// thousands waiting at one vendor do not hold up another; a few at a time per account, so that
/// many coming due at once are spread out; never two of the same intent. Without a vendor nothing
/// goes; while the keys are refused only what a person asked for; while the line is down one
/// attempt in a good minute (hostile.md 20, 146, 147). A customer who waits for an eSIM does not
/// stand behind dozens of questions that stop nobody.
class CheckLine {
public:
    enum class Haste {
        Asked,   ///< a person wants it now
        Due,     ///< somebody waits for it, or it keeps an account from spending
        Patient, ///< goes when nothing else waits
    };
    static constexpr int atOnce = 3;
    static constexpr milliseconds offlineGap{65'000};
    using Start = std::function<void(const IntentId&)>;

    CheckLine(AccountBook& accounts, Clock& clock, Start start);
    /// A second request for the same intent can only make it go earlier.
    void enter(const AccountId& account, const IntentId& id, Haste haste);
    /// The check of that intent is over.
    void done(const AccountId& account, const IntentId& id);
    /// Not waiting any more; a running one stays until done().
    void remove(const AccountId& account, const IntentId& id);
    /// The account's standing changed.
    void wake(const AccountId& account);
    /// The account's vendor goes and with it all running checks; they wait again. Gives their ids.
    QList<IntentId> stop(const AccountId& account);
    [[nodiscard]] bool isRunning(const IntentId& id) const { return m_running.contains(id); }

private:
    struct Lane {
        std::array<QList<IntentId>, 3> waiting; ///< by Haste
        QSet<IntentId> running;
        std::optional<milliseconds> lastStart;
        std::unique_ptr<Timer> retry;
    };
    void advance(const AccountId& account);
    static void leave(Lane& lane, const IntentId& id);
    [[nodiscard]] bool mayStart(const AccountId& account, Lane& lane);
    void launch(Lane& lane, const IntentId& id);

    AccountBook& m_accounts;
    Clock& m_clock;
    Start m_start;
    std::map<AccountId, Lane> m_lanes;
    QSet<IntentId> m_running;
};

} // namespace simstock
