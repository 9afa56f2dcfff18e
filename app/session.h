// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/call.h"
#include "models/core/clock.h"
#include "models/store/workspace.h"
#include "providers/sandbox/sandbox.h"

#include <QObject>

#include <memory>

namespace simstock {

class CounterWindow;
class Desk;
class MainWindow;
class Theme;

/// One opened workspace with its window: keyring, vendors, desk, panes and the counter display. The
/// demo is a session like any other whose vendors are the embedded ones.
class Session : public QObject {
    Q_OBJECT
public:
    /// The theme and the clock outlive the session.
    Session(const Workspace& workspace, Clock& clock, Theme& theme, QObject* parent = nullptr);
    ~Session() override;

    /// Before start(), for the demo: loads and starts the embedded vendors on another thread.
    /// catalogueFile may be empty. Storage with a sentence when they cannot be had.
    [[nodiscard]] Call<bool> startVendors(const QString& catalogueFile);
    /// Shows the window; everything else follows from the event loop.
    void start();
    [[nodiscard]] MainWindow& window() const;
    [[nodiscard]] Desk& desk() const;
    [[nodiscard]] CounterWindow& counter() const;
    /// Null unless startVendors() was called.
    [[nodiscard]] Sandbox* sandbox() const;
    /// Removes the key of the vault from the keyring: for a workspace that is thrown away.
    [[nodiscard]] Call<bool> forgetVaultKey();
    /// A keyring job is outstanding: the process must end without destroying it.
    [[nodiscard]] bool isKeychainBusy() const;

Q_SIGNALS:
    void openDemoRequested();
    void closing();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace simstock
