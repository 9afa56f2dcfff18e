// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/domain/esim.h"

#include <QObject>

#include <memory>

namespace simstock {

class CounterWindow;
class Desk;

/// Asks the vendor whether the eSIM on the counter was installed, so that "downloaded" and thanks
/// come by themselves: after 5, 10, 15 and 20 s, then every 30 s, for five minutes in all. It asks
/// only while the customer sees the code or waits for the connection, and never a vendor that is
/// read on a person's wish alone.
class CounterWatch final : public QObject {
    Q_OBJECT
public:
    CounterWatch(Desk& desk, CounterWindow& window, QObject* parent = nullptr);
    ~CounterWatch() override;

    /// What was watched before is not any more; the same one goes on.
    void watch(const EsimKey& key);
    void stop();

private:
    void arm();
    void ask();

    Desk& m_desk;
    CounterWindow& m_window;
    EsimKey m_key;
    int m_step = 0;
    std::unique_ptr<Timer> m_timer;
};

} // namespace simstock
