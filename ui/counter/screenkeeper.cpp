// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/screenkeeper.h"

#include "models/core/background.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView saver("org.freedesktop.ScreenSaver");
constexpr QLatin1StringView saverPath("/org/freedesktop/ScreenSaver");
constexpr QLatin1StringView portal("org.freedesktop.portal.Desktop");
constexpr QLatin1StringView portalPath("/org/freedesktop/portal/desktop");
constexpr uint inhibitIdle = 8; ///< of the portal's flags

} // namespace

SystemScreenKeeper::SystemScreenKeeper(QObject* parent) : ScreenKeeper(parent) {}

SystemScreenKeeper::~SystemScreenKeeper() = default;

void SystemScreenKeeper::start()
{
    // Joining the bus is a blocking handshake with a daemon that may hang.
    m_joining = inBackground(*QThreadPool::globalInstance(), [] {
        return Result<bool>(QDBusConnection::sessionBus().isConnected());
    });
    m_joining.onDone([this](const Result<bool>& joined) {
        m_joined = joined.value_or(false);
        if (!m_joined)
            return;
        auto bus = QDBusConnection::sessionBus();
        // No service name: with one, QtDBus asks for its owner and waits for the answer.
        for (const auto& name : {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s})
            bus.connect({}, {}, name, u"ActiveChanged"_s, this, SLOT(activeChanged(bool)));
        if (m_wanted)
            inhibit();
    });
}

void SystemScreenKeeper::activeChanged(bool active)
{
    if (active)
        Q_EMIT locked();
}

void SystemScreenKeeper::keepAwake(bool on)
{
    if (on == m_wanted)
        return;
    m_wanted = on;
    if (!m_joined)
        return;
    if (on)
        inhibit();
    else
        release();
}

void SystemScreenKeeper::inhibit()
{
    if (m_asked)
        return;
    m_asked = true;
    auto call = QDBusMessage::createMethodCall(saver, saverPath, saver, u"Inhibit"_s);
    call << u"Simstock"_s << tr("A customer is scanning a code.");
    auto* watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isError()) {
            inhibitByPortal();
            return;
        }
        m_cookie = reply.value();
        if (!m_wanted)
            release();
    });
}

void SystemScreenKeeper::inhibitByPortal()
{
    auto call = QDBusMessage::createMethodCall(portal, portalPath,
                                               u"org.freedesktop.portal.Inhibit"_s, u"Inhibit"_s);
    call << QString() << inhibitIdle
         << QVariantMap{{u"reason"_s, tr("A customer is scanning a code.")}};
    auto* watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> reply = *watcher;
        if (reply.isError()) {
            m_asked = false; // the screen may go dark; the next code asks again
            return;
        }
        m_request = reply.value().path();
        if (!m_wanted)
            release();
    });
}

void SystemScreenKeeper::release()
{
    if (m_cookie) {
        auto call = QDBusMessage::createMethodCall(saver, saverPath, saver, u"UnInhibit"_s);
        call << *m_cookie;
        QDBusConnection::sessionBus().asyncCall(call);
    } else if (!m_request.isEmpty()) {
        QDBusConnection::sessionBus().asyncCall(QDBusMessage::createMethodCall(
            portal, m_request, u"org.freedesktop.portal.Request"_s, u"Close"_s));
    } else {
        return; // the answer is on its way, and will find that nobody wants it
    }
    m_cookie.reset();
    m_request.clear();
    m_asked = false;
}

} // namespace simstock
