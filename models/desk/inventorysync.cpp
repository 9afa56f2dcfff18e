// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/inventorysync.h"

#include <utility>

namespace simstock {

InventorySync::InventorySync(InventoryPort& port, const QDateTime& now, OnBatch onBatch,
                             OnEnd onEnd)
    : m_port(port),
      m_to(now.addSecs(300)), // the vendor's clock may be ahead of ours
      m_onBatch(std::move(onBatch)),
      m_onEnd(std::move(onEnd))
{
}

void InventorySync::start()
{
    next();
}

void InventorySync::next()
{
    const TimeWindow window{m_to.addDays(-windowDays), m_to};
    m_to = window.from;
    m_itemsBefore = m_items;
    m_call = m_port.fetchEsims(window, [this](QList<Esim> esims, ListProgress) {
        m_items += esims.size();
        m_onBatch(std::move(esims), m_items);
    });
    m_call.onDone([this](const Result<ListEnd>& end) { windowRead(end); });
}

void InventorySync::windowRead(const Result<ListEnd>& end)
{
    if (!end) {
        finish(failure(end.error()));
        return;
    }
    m_complete = m_complete && end->complete;
    m_empty = m_items == m_itemsBefore ? m_empty + 1 : 0;
    if (++m_windows >= mostWindows || m_empty >= emptyWindows)
        finish(m_complete);
    else
        next();
}

void InventorySync::finish(Result<bool> result)
{
    const auto onEnd = std::exchange(m_onEnd, nullptr);
    onEnd(std::move(result));
}

} // namespace simstock
