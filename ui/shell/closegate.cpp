// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/closegate.h"

#include "models/desk/orderdesk.h"

namespace simstock {

CloseGate::CloseGate(OrderDesk& orders, Clock& clock, QObject* parent)
    : QObject(parent), m_orders(orders), m_clock(clock)
{
}

bool CloseGate::mayClose()
{
    if (m_waitedEnough || !m_orders.isSending())
        return true;
    if (!m_timer) {
        m_since = m_clock.monotonic();
        look();
    }
    return false;
}

void CloseGate::look()
{
    if (!m_orders.isSending() || m_clock.monotonic() - m_since >= longestWait) {
        m_timer.reset();
        m_waitedEnough = true;
        emit opened();
        return;
    }
    m_timer = m_clock.after(milliseconds(100), [this] { look(); });
}

} // namespace simstock
