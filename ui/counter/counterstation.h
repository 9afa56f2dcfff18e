// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QDockWidget;
class QMainWindow;
class QMenu;
class QSettings;

namespace simstock {

class CounterControl;
class CounterPlace;
class CounterWindow;
class ScreenKeeper;
class SpendPin;

/// The agent's side of the counter in his own window: the menu Counter, and a dock with what the
/// customer sees. Also what the display needs from the machine: awake while a code shows, blank
/// when the screens are locked.
class CounterStation final : public QObject {
    Q_OBJECT
public:
    /// All outlive it. The menu stands before the last one of the bar (Help).
    CounterStation(QMainWindow& agent, CounterWindow& counter, CounterControl& control,
                   CounterPlace& place, ScreenKeeper& keeper, QSettings& settings);

    /// Offers to let only staff leave the display full screen. A shop without a PIN cannot.
    void offerKiosk(SpendPin& pin, QSettings& settings);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill(QMenu& menu, QSettings& settings);
    void fillLanguages(QMenu& menu);
    void fillScreens(QMenu& menu);
    void fillTimes(QMenu& menu, QSettings& settings);
    void fillTextSizes(QMenu& menu, QSettings& settings);
    void makeDock(const QList<QAction*>& actions, QSettings& settings);
    /// In the agent's window where there is room, else as a small window of its own.
    void showPanel(bool shown);
    void follow();
    QAction* add(QMenu& menu, const QString& text);

    QMainWindow& m_agent;
    CounterWindow& m_counter;
    CounterControl& m_control;
    CounterPlace& m_place;
    ScreenKeeper& m_keeper;
    QMenu* m_menu = nullptr;
    QDockWidget* m_dock = nullptr;
    QAction* m_panel = nullptr;
    QAction* m_next = nullptr;
    QAction* m_back = nullptr;
    QAction* m_clear = nullptr;
    QAction* m_blank = nullptr;
    QAction* m_smaller = nullptr;
    QAction* m_larger = nullptr;
};

} // namespace simstock
