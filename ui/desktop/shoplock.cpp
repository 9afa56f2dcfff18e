// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/shoplock.h"

#include "models/core/background.h"
#include "models/desk/spendpin.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QEvent>

namespace simstock {

using namespace Qt::StringLiterals;

ShopLock::ShopLock(SpendPin& pin, Clock& clock, QObject* parent)
    : QObject(parent), m_pin(pin), m_clock(clock), m_lastInput(clock.monotonic())
{
    QCoreApplication::instance()->installEventFilter(this);
}

ShopLock::~ShopLock() = default;

bool ShopLock::asksPin() const
{
    // With the entry gone from the keyring there is nothing left that a PIN could be held against.
    return m_pin.standing() != PinStanding::Off && m_pin.standing() != PinStanding::Lost;
}

void ShopLock::setIdleLimit(milliseconds limit)
{
    m_limit = limit;
    m_lastInput = m_clock.monotonic();
    m_timer.reset();
    look();
}

/// Asks again when the time would be over; an input in between only moves that.
void ShopLock::look()
{
    if (m_limit <= milliseconds(0) || m_isLocked)
        return;
    const auto left = m_lastInput + m_limit - m_clock.monotonic();
    if (left <= milliseconds(0))
        lock();
    else
        m_timer = m_clock.after(left, [this] { look(); });
}

bool ShopLock::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::TouchBegin:
    case QEvent::Wheel:
        m_lastInput = m_clock.monotonic();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void ShopLock::lock()
{
    if (m_isLocked)
        return;
    m_isLocked = true;
    m_timer.reset();
    Q_EMIT locking();
    Q_EMIT locked();
}

Call<bool> ShopLock::unlock(const Secret& pin)
{
    if (!asksPin()) {
        open();
        return Call<bool>::ready(true);
    }
    if (m_pin.standing() == PinStanding::Unreadable)
        m_pin.open(); // the keyring may have been unlocked meanwhile: the next try knows
    return transform(m_pin.confirm(pin), [this](Result<bool> isRight) -> Result<bool> {
        if (isRight)
            open();
        return isRight;
    });
}

void ShopLock::open()
{
    if (!m_isLocked)
        return;
    m_isLocked = false;
    m_lastInput = m_clock.monotonic();
    Q_EMIT unlocked();
    look();
}

void ShopLock::screenLocked(bool locked)
{
    // A shop without a PIN would only get one more press.
    if (locked && m_followsScreen && asksPin())
        lock();
}

void ShopLock::watchScreen()
{
    // Joining the bus is a blocking handshake with a daemon that may hang.
    m_joining = inBackground(*QThreadPool::globalInstance(), [] {
        return Result<bool>(QDBusConnection::sessionBus().isConnected());
    });
    m_joining.onDone([this](const Result<bool>& joined) {
        if (!joined.value_or(false))
            return;
        // No service name: with one, QtDBus asks for its owner and waits for the answer.
        for (const auto& name : {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s})
            QDBusConnection::sessionBus().connect({}, {}, name, u"ActiveChanged"_s, this,
                                                  SLOT(screenLocked(bool)));
    });
}

} // namespace simstock
