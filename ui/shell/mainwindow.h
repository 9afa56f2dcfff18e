// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/panehost.h"
#include "ui/theme/icons.h"
#include "ui/widgets/layoutstore.h"

#include <QMainWindow>
#include <QPointer>

class QSettings;

namespace simstock {

class AddAccountDialog;
class BatchWindows;
class CloseGate;
class DeskBanner;
class LockPage;
class MainMenu;
class NavigationPanel;
class ShopLock;
class ShortcutBook;
class StatusFeed;
class StatusStrip;
class Theme;
class UniversalPaste;
class VaultTransfer;
class ActivationCode;
struct FoundRecord;
struct Preferences;
struct Route;

/// The console's window: navigation, the current pane, menu bar, bands and status strip. Panes plug
/// in through addPane(); actions go to the current one.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    enum class Mode { Workspace, Demo };

    /// Everything given must outlive the window.
    MainWindow(Desk& desk, Theme& theme, QSettings& settings, Mode mode = Mode::Workspace,
               QWidget* parent = nullptr);
    ~MainWindow() override;

    /// In the order of the navigation. The factory runs when the pane is first shown.
    void addPane(const QString& id, Icon icon, const QString& title, PaneFactory factory);
    /// After the last addPane(): the remembered pane, or the first one.
    void start();
    /// Built when it is not there yet; null for an unknown id.
    [[nodiscard]] Pane* pane(const QString& id) { return m_host->pane(id); }
    [[nodiscard]] QString currentPane() const { return m_host->currentId(); }
    void showPane(const QString& id);
    /// The row of a pane, or the window of a batch ("batch").
    void reveal(const QString& paneId, const QVariant& key);
    /// The result of an act, in the status strip.
    void say(const QString& sentence);
    /// The counter display was opened or closed by someone else.
    void setCounterShown(bool shown);
    [[nodiscard]] ActionSet& actions() const { return *m_actions; }
    [[nodiscard]] QString shopName() const;
    [[nodiscard]] const Preferences& preferences() const { return *m_preferences; }
    [[nodiscard]] ShopLock& lock() const { return *m_lock; }
    /// Closing hides the window then: there is another way back. Asked at each closing.
    void setHidesOnClose(std::function<bool()> hides) { m_hidesOnClose = std::move(hides); }
    /// In front of the others, also from the tray.
    void bringBack();
    /// Closes it also where closing would hide it.
    void quit();
    void openAddAccount();

Q_SIGNALS:
    void openDemoRequested();
    void counterToggled(bool shown);
    void counterRequested(const simstock::EsimKey& esim);
    void offerRequested(const simstock::PlanKey& plan);
    /// A pasted code that belongs to no eSIM known here.
    void codeRequested(const simstock::ActivationCode& code);
    void shopNameChanged(const QString& name);
    void preferencesChanged();
    /// The window is going, and with it the program.
    void closing();

protected:
    void closeEvent(QCloseEvent* event) override;
    bool event(QEvent* event) override;

private:
    void build();
    void connectHost();
    void connectMenu();
    void connectDesk();
    void showWelcomeOrPanes();
    void refreshActions();
    void connectBatches(StatusStrip& strip);
    void connectFinding();
    void showRecord(const FoundRecord& record);
    void openPalette();
    void openForm(const QString& sheet);
    void showSelectionSums();
    [[nodiscard]] QWidget* makeDraftsBanner(QWidget& parent);
    [[nodiscard]] Availability availability(ActionId action) const;
    void act(ActionId action);
    void openSettings();
    [[nodiscard]] Availability vaultAvailability(ActionId action) const;
    void openVault(ActionId action);
    void followStock();
    void openRouteRules();
    void openFindPlan();
    void orderRoute(const Route& route);
    template <typename SheetType>
    void openSheet(SheetType* sheet);
    void apply(const Preferences& preferences);
    void showLocked();
    void showUnlocked();
    void connectHelp();

    Desk& m_desk;
    Theme& m_theme;
    QSettings& m_settings;
    Mode m_mode;
    std::unique_ptr<Preferences> m_preferences;
    std::function<bool()> m_hidesOnClose;
    bool m_isQuitting = false;
    SettingsLayoutStore m_layouts;
    ActionSet* m_actions;
    MainMenu* m_menu;
    ShortcutBook* m_shortcuts;
    ShopLock* m_lock;
    QStackedWidget* m_cover = nullptr; ///< the window's inside, the lock page
    LockPage* m_lockPage = nullptr;
    QList<QPointer<QWidget>> m_underLock; ///< windows that were open
    NavigationPanel* m_navigation = nullptr;
    PaneHost* m_host = nullptr;
    QStackedWidget* m_pages = nullptr; ///< welcome, panes
    QWidget* m_welcome = nullptr;
    QWidget* m_work = nullptr;
    StatusStrip* m_strip = nullptr;
    StatusFeed* m_feed = nullptr;
    CloseGate* m_gate;
    BatchWindows* m_batches; // parent: this
    UniversalPaste* m_paste; // parent: this
    VaultTransfer* m_vault;  // parent: this
};

} // namespace simstock
