// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/call.h"
#include "models/core/clock.h"
#include "models/ports/vendor.h"

#include <functional>

namespace simstock {

/// Reads all eSIMs of one account in time windows, from now backwards. No vendor says how far back
/// a window may reach, so each is 30 days; a year without any eSIM is taken as the beginning.
class InventorySync {
public:
    static constexpr int windowDays = 30;
    static constexpr int emptyWindows = 12;
    static constexpr int mostWindows = 150;
    using OnBatch = std::function<void(QList<Esim>, qint64 soFar)>;
    /// True when nothing was left out.
    using OnEnd = std::function<void(Result<bool>)>;

    /// The port must outlive this; destroying this stops reading.
    InventorySync(InventoryPort& port, const QDateTime& now, OnBatch onBatch, OnEnd onEnd);
    void start();

private:
    void next();
    void windowRead(const Result<ListEnd>& end);
    /// The last thing done: the owner may destroy this in it.
    void finish(Result<bool> result);

    InventoryPort& m_port;
    QDateTime m_to;
    OnBatch m_onBatch;
    OnEnd m_onEnd;
    int m_windows = 0;
    int m_empty = 0;
    qint64 m_items = 0;
    qint64 m_itemsBefore = 0;
    bool m_complete = true;
    Call<ListEnd> m_call;
};

} // namespace simstock
