// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "app/sandboxlibrary.h"
#include "models/core/clock.h"

#include <QObject>
#include <QSettings>

#include <memory>

namespace simstock {

class CounterWindow;
class Desk;
class MainWindow;
class SecretStore;
class SystemKeychain;
class Theme;
class Workspace;

/// One opened workspace with its window: keyring, vendors, desk, panes and the counter display. The
/// demo is a session like any other whose vendors are the embedded ones.
class Session : public QObject {
    Q_OBJECT
public:
    Session(const Workspace& workspace, bool demo, Clock& clock, Theme& theme, QObject* parent = nullptr);
    ~Session() override;

    /// For the demo: loads and starts the vendors. catalogueFile may be empty.
    [[nodiscard]] Status prepareDemo(const QString& catalogueFile);
    /// Shows the window; everything else follows from the event loop. A failure is shown in it.
    void start();
    [[nodiscard]] MainWindow& window() const;
    [[nodiscard]] Desk& desk() const;
    /// Null before start().
    [[nodiscard]] CounterWindow* counter() const;
    [[nodiscard]] Sandbox* sandbox() const;
    /// A keyring job is outstanding: the process must end without destroying it.
    [[nodiscard]] bool isKeychainBusy() const;
    void raise();

Q_SIGNALS:
    void openDemoRequested();
    void closed();
    void failed(const QString& sentence);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace simstock
