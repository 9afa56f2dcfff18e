// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "providers/http/httpclient.h"

#include <QList>

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace simstock {

/// Keeps one account below its vendor's limits: for each rule, never more than `count` requests in
/// any interval of `window` *as the server sees them*. A request may reach the server at any moment
/// until its answer begins, so it counts from its start until `window` after that. (One hole: Qt
/// 6.4.2 repeats a GET by itself on a dropped connection, hostile.md 2.1; POST reads cannot.)
/// Spending goes before reading; within a lane first come, first served, except that who waits for
/// a named rule lets the others pass.
class PacingQueue {
public:
    enum class Lane { Spend, Read };

    /// One place in the queue, then one running request. Destroying it leaves the queue, or ends
    /// the request. Must not outlive the queue.
    class Ticket {
    public:
        ~Ticket();
        Ticket(const Ticket&) = delete;
        Ticket& operator=(const Ticket&) = delete;
        /// Runs go once, now or from the clock. go may destroy the ticket.
        void whenOpen(std::function<void()> go);

    private:
        friend class PacingQueue;
        enum class State { New, Waiting, Running };
        Ticket(PacingQueue& queue, Lane lane, QByteArrayList names)
            : m_queue(queue), m_lane(lane), m_names(std::move(names))
        {
        }
        PacingQueue& m_queue;
        Lane m_lane;
        QByteArrayList m_names;
        State m_state = State::New;
        std::function<void()> m_go;
    };

    PacingQueue(QList<PacingRule> rules, Clock& clock);
    PacingQueue(const PacingQueue&) = delete;
    PacingQueue& operator=(const PacingQueue&) = delete;

    /// names: the named rules it falls under besides those for all.
    [[nodiscard]] std::unique_ptr<Ticket> join(Lane lane, QByteArrayList names = {});
    [[nodiscard]] int waiting() const;

private:
    struct Meter {
        PacingRule rule;
        int running = 0;
        std::deque<milliseconds> endedAt; ///< ascending; those inside the window
        [[nodiscard]] bool appliesTo(const Ticket& ticket) const
        {
            return rule.name.isEmpty() || ticket.m_names.contains(rule.name);
        }
        void forgetOld(milliseconds now);
        /// Zero: a request may start. Nothing: only when a running one ends.
        [[nodiscard]] std::optional<milliseconds> delayUntilOpen(milliseconds now) const;
    };
    std::deque<Ticket*>& lane(Lane which) { return which == Lane::Spend ? m_spends : m_reads; }
    void pump();
    void ended(const Ticket& ticket);
    [[nodiscard]] std::optional<milliseconds> delayUntilOpen(const Ticket& ticket,
                                                             milliseconds now) const;
    /// The first that may start, taken out of its lane; else null and when to look again.
    Ticket* takeOpen(milliseconds now, std::optional<milliseconds>& lookAgain);

    std::vector<Meter> m_meters;
    Clock& m_clock;
    std::deque<Ticket*> m_spends;
    std::deque<Ticket*> m_reads;
    std::unique_ptr<Timer> m_timer;
};

} // namespace simstock
