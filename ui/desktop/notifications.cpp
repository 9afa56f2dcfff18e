// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/notifications.h"

#include "models/core/background.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <utility>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView newsService("org.freedesktop.Notifications");
constexpr QLatin1StringView newsPath("/org/freedesktop/Notifications");
constexpr int serverDecides = -1; // how long it stays

} // namespace

DesktopNotifications::DesktopNotifications(QObject* parent) : Notifications(parent) {}

DesktopNotifications::~DesktopNotifications() = default;

void DesktopNotifications::show(const News& news)
{
    if (m_isJoined) {
        send(news);
        return;
    }
    m_waiting.append(news);
    if (m_joining.isActive())
        return;
    // Joining the bus is a blocking handshake with a daemon that may hang.
    m_joining = inBackground(*QThreadPool::globalInstance(), [] {
        return Result<bool>(QDBusConnection::sessionBus().isConnected());
    });
    m_joining.onDone([this](const Result<bool>& joined) {
        m_isJoined = joined.value_or(false);
        const auto waiting = std::exchange(m_waiting, {});
        if (!m_isJoined)
            return;
        auto bus = QDBusConnection::sessionBus();
        bus.connect({}, newsPath, newsService, u"ActionInvoked"_s, this,
                    SLOT(pressed(uint, QString)));
        bus.connect({}, newsPath, newsService, u"NotificationClosed"_s, this,
                    SLOT(closed(uint, uint)));
        for (const auto& one : waiting)
            send(one);
    });
}

void DesktopNotifications::send(const News& news)
{
    auto message = QDBusMessage::createMethodCall(newsService, newsPath, newsService, u"Notify"_s);
    // Servers may read the text as markup (the specification's section on it).
    message.setArguments({u"Simstock"_s, uint(0), u"simstock"_s, news.title,
                          news.text.toHtmlEscaped(), QStringList{u"default"_s, tr("Show")},
                          QVariantMap{{u"desktop-entry"_s, u"org.simstock.Simstock"_s}},
                          serverDecides});
    auto* watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, news](QDBusPendingCallWatcher* done) {
                done->deleteLater();
                const QDBusPendingReply<uint> reply = *done;
                if (!reply.isError())
                    m_shown.insert(reply.value(), news);
            });
}

void DesktopNotifications::pressed(uint id, const QString&)
{
    if (!m_shown.contains(id)) // another program's
        return;
    const auto news = m_shown.take(id);
    Q_EMIT chosen(news.pane, news.key);
}

void DesktopNotifications::closed(uint id, uint)
{
    m_shown.remove(id);
}

} // namespace simstock
