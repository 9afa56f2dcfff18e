// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/call.h"

#include <QHash>
#include <QObject>
#include <QVariant>

namespace simstock {

/// One thing told on the desktop, outside of the windows. Others may read it over a shoulder or on
/// a locked screen: no customer, no code, no amount.
struct News {
    QString title;
    QString text;
    QString pane; ///< where it is seen in full
    QVariant key;
};

/// Where news is shown.
class Notifications : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void show(const News& news) = 0;

Q_SIGNALS:
    /// A person pressed one.
    void chosen(const QString& pane, const QVariant& key);
};

/// The desktop's own notifications (org.freedesktop.Notifications). Nothing waits: a desktop
/// without the service is never heard of.
class DesktopNotifications final : public Notifications {
    Q_OBJECT
public:
    explicit DesktopNotifications(QObject* parent = nullptr);
    ~DesktopNotifications() override;
    void show(const News& news) override;

private slots:
    void pressed(uint id, const QString& action);
    void closed(uint id, uint reason);

private:
    void send(const News& news);
    Call<bool> m_joining;
    bool m_isJoined = false;
    QList<News> m_waiting;
    QHash<uint, News> m_shown;
};

} // namespace simstock
