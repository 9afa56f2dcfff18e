// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/systemappearance.h"

#include "models/core/background.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView service("org.freedesktop.portal.Desktop");
constexpr QLatin1StringView path("/org/freedesktop/portal/desktop");
constexpr QLatin1StringView interface("org.freedesktop.portal.Settings");
constexpr QLatin1StringView appearanceGroup("org.freedesktop.appearance");
constexpr QLatin1StringView colorSchemeKey("color-scheme");
constexpr QLatin1StringView contrastKey("contrast");

/// Read() wraps its answer in one variant more than SettingChanged.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

SystemAppearance::SystemAppearance(QObject* parent) : QObject(parent) {}

SystemAppearance::~SystemAppearance() = default;

void SystemAppearance::start()
{
    // Joining the bus is a blocking handshake with a daemon that may hang.
    m_joining = inBackground(*QThreadPool::globalInstance(), [] {
        return Result<bool>(QDBusConnection::sessionBus().isConnected());
    });
    m_joining.onDone([this](const Result<bool>& joined) {
        if (joined.value_or(false))
            subscribe();
    });
}

void SystemAppearance::subscribe()
{
    // No service name: with one, QtDBus asks for its owner and waits for the answer.
    QDBusConnection::sessionBus().connect({}, path, interface, u"SettingChanged"_s, this,
                                          SLOT(settingChanged(QString, QString, QDBusVariant)));
    read(colorSchemeKey);
    read(contrastKey);
}

void SystemAppearance::read(const QString& key)
{
    auto message = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    message.setArguments({appearanceGroup, key});
    message.setAutoStartService(false);
    auto* watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, key](QDBusPendingCallWatcher* done) {
                done->deleteLater();
                const QDBusPendingReply<QDBusVariant> reply = *done;
                if (!reply.isError())
                    take(key, unwrapped(QVariant::fromValue(reply.value())));
            });
}

void SystemAppearance::settingChanged(const QString& group, const QString& key,
                                      const QDBusVariant& value)
{
    if (group == appearanceGroup)
        take(key, unwrapped(value.variant()));
}

void SystemAppearance::take(const QString& key, const QVariant& value)
{
    simstock::Appearance next = m_appearance;
    if (key == colorSchemeKey)
        next.dark = value.toUInt() == 1; // 0 no preference, 1 dark, 2 light
    else if (key == contrastKey)
        next.highContrast = value.toUInt() == 1;
    m_appearance = next;
    emit changed(m_appearance);
}

} // namespace simstock
