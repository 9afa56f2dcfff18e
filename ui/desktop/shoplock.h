// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/call.h"
#include "models/core/clock.h"
#include "models/core/secret.h"

#include <QObject>

#include <memory>

namespace simstock {

class SpendPin;

/// Whether the windows are hidden from whoever stands there now: by hand, after a while without a
/// hand on mouse or keyboard, with the desktop's own lock. The spending PIN opens it; a shop
/// without one opens it with a press. What runs goes on.
class ShopLock final : public QObject {
    Q_OBJECT
public:
    /// Both must outlive this. Watches the whole program's input.
    ShopLock(SpendPin& pin, Clock& clock, QObject* parent = nullptr);
    ~ShopLock() override;

    /// Zero = never.
    void setIdleLimit(milliseconds limit);
    void setFollowsScreen(bool follows) { m_followsScreen = follows; }
    [[nodiscard]] bool isLocked() const { return m_isLocked; }
    [[nodiscard]] bool asksPin() const;
    void lock();
    /// Rejected with a sentence when the PIN is wrong or cannot be checked now.
    [[nodiscard]] Call<bool> unlock(const Secret& pin);
    /// Listens to the desktop's lock; belongs after the first frame.
    void watchScreen();

public slots:
    /// The desktop's screen saver or lock went on or off.
    void screenLocked(bool locked);

Q_SIGNALS:
    /// First: what others show is put away before the windows are hidden, and stays away.
    void locking();
    void locked();
    void unlocked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void look();
    void open();
    SpendPin& m_pin;
    Clock& m_clock;
    milliseconds m_limit{0};
    milliseconds m_lastInput;
    std::unique_ptr<Timer> m_timer;
    Call<bool> m_joining;
    bool m_isLocked = false;
    bool m_followsScreen = true;
};

} // namespace simstock
