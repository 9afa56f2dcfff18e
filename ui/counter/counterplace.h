// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QRect>

class QScreen;
class QSettings;
class QWidget;

namespace simstock {

class CounterWindow;

/// A screen as it is remembered: by name and serial number, for numbers change with every plug.
struct ScreenFact {
    QString id;
    QString title; ///< "HDMI-1 · Dell 24"
    bool isAgents = false;
    QScreen* screen = nullptr;
};

/// Which of them is the customer's: the remembered one, else the first that is not the agent's;
/// -1 means a window to drag, which is also the answer where there is only one. Never the agent's.
int counterScreen(const QList<ScreenFact>& screens, const QString& remembered);

/// Where the customer's display stands: full screen on the second monitor, or a window to drag
/// (product.md D.11).
class CounterPlace final : public QObject {
    Q_OBJECT
public:
    static constexpr QLatin1StringView aWindow{"window"};

    /// All outlive it. The agent's screen is the one his window is on.
    CounterPlace(CounterWindow& counter, QWidget& agent, QSettings& settings,
                 QObject* parent = nullptr);

    /// Shows it there; the agent goes on typing in his own window.
    void open();
    [[nodiscard]] QList<ScreenFact> screens() const;
    /// A screen's id, or aWindow; empty before anybody chose.
    [[nodiscard]] QString choice() const;
    /// Remembers it, and moves a display that is open.
    void choose(const QString& id);
    /// The whole of that screen.
    void fill(QScreen& screen);
    /// The monitor was unplugged: what stood on it is cleared and folds back to a window.
    void lose(const QString& id);

private:
    void stand();
    void standAlone();

    CounterWindow& m_counter;
    QWidget& m_agent;
    QSettings& m_settings;
    QString m_on; ///< the screen it fills; empty for a window
};

} // namespace simstock
