// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "providers/http/httpclient.h"

#include <QList>

#include <deque>
#include <functional>
#include <memory>

namespace simstock {

/// Keeps one account below its vendor's limits: for each rule, never more than `count` requests in
/// any interval of `window` *as the server sees them*. A request may reach the server at any moment
/// until its answer begins, so it counts from its start until `window` after that. (One hole: Qt
/// 6.4.2 repeats a GET by itself on a dropped connection, hostile.md 2.1; POST reads cannot.)
/// Spending goes before reading; within a lane first come, first served.
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
        Ticket(PacingQueue& queue, Lane lane) : m_queue(queue), m_lane(lane) {}
        PacingQueue& m_queue;
        Lane m_lane;
        State m_state = State::New;
        std::function<void()> m_go;
    };

    PacingQueue(QList<PacingRule> rules, Clock& clock);
    PacingQueue(const PacingQueue&) = delete;
    PacingQueue& operator=(const PacingQueue&) = delete;

    [[nodiscard]] std::unique_ptr<Ticket> join(Lane lane);
    [[nodiscard]] int waiting() const;

private:
    std::deque<Ticket*>& lane(Lane which) { return which == Lane::Spend ? m_spends : m_reads; }
    void pump();
    void ended();
    void forgetOld(milliseconds now);
    /// Zero: a request may start. Nothing: only when a running one ends.
    [[nodiscard]] std::optional<milliseconds> delayUntilOpen(milliseconds now) const;

    QList<PacingRule> m_rules;
    Clock& m_clock;
    std::deque<Ticket*> m_spends;
    std::deque<Ticket*> m_reads;
    int m_running = 0;
    std::deque<milliseconds> m_endedAt; // ascending; those inside the longest window
    std::unique_ptr<Timer> m_timer;
};

} // namespace simstock
