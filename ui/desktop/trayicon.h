// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"

#include <QObject>

#include <memory>

class QMenu;
class QSystemTrayIcon;

namespace simstock {

/// An icon in the desktop's tray, only when a person asked for one and the desktop has a tray. A
/// tray that comes late is waited for (product.md part e).
class TrayIcon final : public QObject {
    Q_OBJECT
public:
    explicit TrayIcon(Clock& clock, QObject* parent = nullptr);
    ~TrayIcon() override;

    void setWanted(bool wanted);
    /// The window may hide: there is a way back.
    [[nodiscard]] bool isShown() const;

Q_SIGNALS:
    void windowRequested();
    void newOrderRequested();
    void quitRequested();

private:
    void look();
    Clock& m_clock;
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon;
    std::unique_ptr<Timer> m_retry;
    bool m_wanted = false;
};

} // namespace simstock
