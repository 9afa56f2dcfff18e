// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tour/tourhands.h"
#include "models/desk/accountbook.h"
#include "models/desk/activitylog.h"
#include "models/desk/cataloguedesk.h"
#include "models/desk/desk.h"
#include "models/desk/esimdesk.h"
#include "models/desk/intentbook.h"
#include "models/store/workspace.h"
#include "tests/journey/world.h"
#include "tests/support/fakesecretstore.h"
#include "ui/counter/countercontrol.h"
#include "ui/counter/counterplace.h"
#include "ui/counter/counterstation.h"
#include "ui/counter/counterwindow.h"
#include "ui/counter/screenkeeper.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QSettings>

namespace simstock::test {

/// Screens that go dark when they like.
class NoScreenKeeper final : public ScreenKeeper {
public:
    void keepAwake(bool) override {}
};

/// The console as people have it, every pane and every vendor, over the sandbox: worked through its
/// windows, in a time that moves only when a test says so.
class ConsoleWorld final : public World {
public:
    /// change: what is otherwise about the vendors, before any of them is opened.
    explicit ConsoleWorld(Plans plans = Plans::Few,
                          const std::function<void(VendorDirectory&)>& change = {});
    ~ConsoleWorld() override;

    /// Opens desk and window; the accounts of an earlier run are there again.
    void open();
    void close();
    /// Adds the sandbox's account of a vendor past the windows and waits for its first reads.
    AccountId addAccount(const QString& vendor);
    /// Until nothing is under way for any account.
    bool untilQuiet();
    /// Until an order's eSIMs are there; false with a warning that tells its story.
    bool untilFulfilled(const IntentId& id);

    /// A visible widget of the window with that title, not of a window above it; null when there is
    /// none.
    [[nodiscard]] QWidget* inside(const QString& title, const QString& accessibleName) const;
    void typeInto(const QString& title, const QString& field, const QString& text) const;
    /// Presses a window's button once it can be pressed; false with a warning in its words.
    bool press(const QString& title, const QString& button);
    /// All words a person reads in it.
    [[nodiscard]] static QString wordsOf(const QWidget* widget);
    /// Makes the row of the table current and selected whose cells show the text.
    [[nodiscard]] bool selectRow(const QString& table, const QString& text) const;

    [[nodiscard]] Desk& desk() const { return *m_desk; }
    [[nodiscard]] MainWindow& window() const { return *m_window; }
    [[nodiscard]] CounterWindow& counter() const { return *m_counter; }
    [[nodiscard]] CounterPlace& counterPlace() const { return *m_counterPlace; }
    [[nodiscard]] const TourHands& hands() const { return m_hands; }
    template <typename Type>
    [[nodiscard]] Type* field(const QString& accessibleName) const
    {
        return qobject_cast<Type*>(m_hands.named(accessibleName));
    }

    FakeSecretStore secrets;

private:
    [[nodiscard]] Desk* settlingDesk() const override { return m_desk.get(); }

    QTemporaryDir m_folder; ///< the workspace
    VendorDirectory m_directory;
    Workspace m_workspace;
    QSettings m_settings;
    Theme m_theme;
    TourHands m_hands;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<CounterWindow> m_counter;
    std::unique_ptr<CounterControl> m_counterControl;
    NoScreenKeeper m_screens;
    std::unique_ptr<CounterPlace> m_counterPlace;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace simstock::test
