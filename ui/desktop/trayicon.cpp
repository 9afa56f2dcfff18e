// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/trayicon.h"

#include <QIcon>
#include <QMenu>
#include <QSystemTrayIcon>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

/// Panels start after the programs of a session.
constexpr milliseconds nextTrayLook = std::chrono::seconds(10);

} // namespace

TrayIcon::TrayIcon(Clock& clock, QObject* parent)
    : QObject(parent), m_clock(clock), m_menu(std::make_unique<QMenu>())
{
    connect(m_menu->addAction(tr("Show Simstock")), &QAction::triggered, this,
            &TrayIcon::windowRequested);
    connect(m_menu->addAction(tr("New order…")), &QAction::triggered, this,
            &TrayIcon::newOrderRequested);
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("Quit")), &QAction::triggered, this, &TrayIcon::quitRequested);
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::setWanted(bool wanted)
{
    m_wanted = wanted;
    look();
}

bool TrayIcon::isShown() const
{
    return m_icon && m_icon->isVisible() && QSystemTrayIcon::isSystemTrayAvailable();
}

void TrayIcon::look()
{
    m_retry.reset();
    if (!m_wanted) {
        m_icon.reset();
        return;
    }
    if (!QSystemTrayIcon::isSystemTrayAvailable()) {
        m_retry = m_clock.after(nextTrayLook, [this] { look(); });
        return;
    }
    if (m_icon)
        return;
    m_icon = std::make_unique<QSystemTrayIcon>(QIcon(u":/icons/simstock.svg"_s));
    m_icon->setToolTip(u"Simstock"_s);
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon.get(), &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger)
                    Q_EMIT windowRequested();
            });
    m_icon->show();
}

} // namespace simstock
