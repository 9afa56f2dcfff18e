// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"

#include <QObject>

namespace simstock {

class OrderDesk;

/// Holds the window open while a spending call is on the wire, for at most 10 s: its answer is
/// worth the wait, and what is still open then is written down as unknown.
class CloseGate final : public QObject {
    Q_OBJECT
public:
    CloseGate(OrderDesk& orders, Clock& clock, QObject* parent = nullptr);
    /// True when the window may go now. Else opened() follows.
    bool mayClose();

    static constexpr milliseconds longestWait{10'000};

Q_SIGNALS:
    void opened();

private:
    void look();
    OrderDesk& m_orders;
    Clock& m_clock;
    std::unique_ptr<Timer> m_timer;
    milliseconds m_since{0};
    bool m_waitedEnough = false;
};

} // namespace simstock
