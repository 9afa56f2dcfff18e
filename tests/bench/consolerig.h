// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/cataloguedesk.h"
#include "models/desk/desk.h"
#include "models/store/workspace.h"
#include "providers/http/surroundings.h"
#include "providers/sandbox/sandbox.h"
#include "tests/support/fakesecretstore.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QThreadPool>

class QLineEdit;

namespace simstock {
class TableView;
}

namespace simstock::bench {

/// The console as it ships, apart from the keyring: real window of 1600 x 900, pane, desk, stores
/// and vendor, against the embedded sandbox over HTTP. Its catalogue is the JSON-lines file named
/// by SIMSTOCK_BENCH_DATA, else the generated one.
class ConsoleRig {
public:
    ConsoleRig();
    ~ConsoleRig();

    /// Shows the window, then opens the desk, as the console does.
    void open();
    void close();
    /// Adds an account and reads its catalogue until it stands in the table.
    [[nodiscard]] bool addAccount();
    [[nodiscard]] bool sync();
    /// Other prices for every n-th plan at the vendor.
    void changePrices(int every);
    [[nodiscard]] bool isFilled() const;

    [[nodiscard]] TableView& table() const;
    [[nodiscard]] QLineEdit& box() const;
    [[nodiscard]] MainWindow& window() const { return *m_window; }
    [[nodiscard]] CatalogueDesk& catalogue() const { return m_desk->catalogue(); }

private:
    [[nodiscard]] bool isSynced() const;

    QTemporaryDir m_folder;
    std::unique_ptr<Sandbox> m_sandbox;
    SystemClock m_clock;
    test::FakeSecretStore m_secrets;
    QSettings m_settings;
    Theme m_theme;
    QThreadPool m_pool;
    VendorDirectory m_directory;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace simstock::bench
