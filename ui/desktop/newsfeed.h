// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/usagealerts.h"
#include "models/domain/intent.h"
#include "ui/desktop/preferences.h"

#include <QObject>

#include <functional>

namespace simstock {

class Desk;
class Notifications;
struct News;

/// Decides which of the desk's events are told outside of the windows: order ready while no window
/// is active, unknown outcome, low balance, batch finished or standing still, a plan in use past a
/// limit. Each can be silenced;
/// during the quiet hours only an unknown outcome is told, because money waits on it.
class NewsFeed final : public QObject {
    Q_OBJECT
public:
    /// All must outlive this. isActive: whether a window of the program has the focus.
    NewsFeed(Desk& desk, Notifications& notifications, std::function<bool()> isActive,
             QObject* parent = nullptr);
    void setPreferences(const Preferences& preferences);

private:
    void tell(NewsKind kind, const News& news);
    void tellAlerts(const QList<UsageAlert>& alerts);
    [[nodiscard]] bool isWelcome(NewsKind kind) const;
    [[nodiscard]] QString planOf(const IntentId& id) const;
    Desk& m_desk;
    Notifications& m_notifications;
    std::function<bool()> m_isActive;
    Preferences m_preferences;
    UsageAlerts m_alerts;
};

} // namespace simstock
