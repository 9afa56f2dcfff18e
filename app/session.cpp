// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"

#include "app/counterdoor.h"
#include "app/demoaccounts.h"
#include "app/keychain/systemkeychain.h"
#include "app/panes.h"
#include "app/sandboxlibrary.h"
#include "app/vendors.h"
#include "models/core/background.h"
#include "models/desk/activitylog.h"
#include "models/desk/desk.h"
#include "models/store/accountstore.h"
#include "models/store/vault.h"
#include "ui/counter/countercontrol.h"
#include "ui/counter/counterplace.h"
#include "ui/counter/counterstation.h"
#include "ui/counter/counterwindow.h"
#include "ui/counter/screenkeeper.h"
#include "ui/desktop/newsfeed.h"
#include "ui/desktop/notifications.h"
#include "ui/desktop/preferences.h"
#include "ui/desktop/shoplock.h"
#include "ui/desktop/trayicon.h"
#include "ui/shell/actionset.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QDir>
#include <QGuiApplication>
#include <QSettings>
#include <QThreadPool>

#include <algorithm>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

ActivityEntry entryOf(const AccountId& account, const HttpTrace& trace)
{
    ActivityEntry entry;
    entry.at = trace.at;
    entry.what = QString::fromLatin1(trace.method) + u' ' + trace.path;
    entry.account = account;
    entry.duration = trace.duration;
    entry.result = trace.errorText.isEmpty() && trace.status < 400 ? ActivityResult::Done
                                                                   : ActivityResult::Failed;
    entry.details = trace.errorText.isEmpty()
                        ? Session::tr("HTTP %1, %n byte(s)", nullptr, static_cast<int>(trace.bytes))
                              .arg(trace.status)
                        : trace.errorText;
    entry.network = true;
    return entry;
}

} // namespace

class Session::Private {
public:
    Private(Session& owner, const Workspace& folder, Clock& time, Theme& look)
        : q(owner),
          workspace(folder),
          clock(time),
          theme(look),
          keychain(time),
          settings(folder.settingsFile(), QSettings::IniFormat),
          surroundings{
              time,
              pool,
              [this](const AccountId& id, const HttpTrace& trace) { noteRequest(id, trace); },
              false,
              {}},
          directory(knownVendors(surroundings))
    {
        // One core stays with the windows.
        pool.setMaxThreadCount(std::max(1, QThread::idealThreadCount() - 1));
        pool.setThreadPriority(QThread::LowPriority);
    }

    void noteRequest(const AccountId& id, const HttpTrace& trace)
    {
        if (desk)
            desk->activity().noteRequest(entryOf(id, trace));
    }
    SecretStore& secrets()
    {
        return sessionSecrets ? static_cast<SecretStore&>(*sessionSecrets) : keychain;
    }
    void build();
    void joinDesktop();

    Session& q;
    Workspace workspace;
    Clock& clock;
    Theme& theme;
    // In the order in which one stands on the other; the last goes first.
    SandboxLibrary library;
    std::unique_ptr<Sandbox> sandbox;
    SystemKeychain keychain;
    std::unique_ptr<SessionStore> sessionSecrets; ///< the demo's, where there is no keyring
    QSettings settings;
    QThreadPool pool;
    Surroundings surroundings;
    VendorDirectory directory;
    std::unique_ptr<AccountStore> demoAccounts;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<CounterWindow> counter;
    std::unique_ptr<CounterControl> counterControl;
    SystemScreenKeeper screenKeeper;
    std::unique_ptr<MainWindow> window;
    std::unique_ptr<CounterPlace> counterPlace;
    DesktopNotifications notifications;
    std::unique_ptr<NewsFeed> news;
    TrayIcon tray{clock};
};

void Session::Private::build()
{
    desk = std::make_unique<Desk>(workspace, secrets(), directory, clock);
    counter = std::make_unique<CounterWindow>(clock);
    counterControl = std::make_unique<CounterControl>(*desk, *counter);
    window = std::make_unique<MainWindow>(
        *desk, theme, settings, sandbox ? MainWindow::Mode::Demo : MainWindow::Mode::Workspace);
    addPanes(*window);
    counter->setShopName(window->shopName());
    connect(window.get(), &MainWindow::shopNameChanged, counter.get(), &CounterWindow::setShopName);
    counter->setUsualLanguage(usualCustomerLanguage(QLocale()));
    counterPlace = std::make_unique<CounterPlace>(*counter, *window, settings);
    auto* station = new CounterStation(*window, *counter, *counterControl, *counterPlace,
                                       screenKeeper, settings);
    station->offerKiosk(desk->spendPin(), settings);
    screenKeeper.start();
    openCounterDoor(*window, *desk, *counter, *counterControl, *counterPlace);
    connect(window.get(), &MainWindow::openDemoRequested, &q, &Session::openDemoRequested);
    connect(window.get(), &MainWindow::closing, &q, [this] {
        counter->hide();
        Q_EMIT q.closing();
    });
    joinDesktop();
}

/// What happens outside of the windows: news, the tray, the lock.
void Session::Private::joinDesktop()
{
    news = std::make_unique<NewsFeed>(*desk, notifications,
                                      [] { return QGuiApplication::focusWindow() != nullptr; });
    const auto follow = [this] {
        news->setPreferences(window->preferences());
        tray.setWanted(window->preferences().closeToTray);
    };
    connect(window.get(), &MainWindow::preferencesChanged, &q, follow);
    follow();
    connect(&notifications, &Notifications::chosen, window.get(),
            [this](const QString& pane, const QVariant& key) {
                window->bringBack();
                window->reveal(pane, key);
            });
    window->setHidesOnClose([this] { return tray.isShown(); });
    connect(&tray, &TrayIcon::windowRequested, window.get(), &MainWindow::bringBack);
    connect(&tray, &TrayIcon::newOrderRequested, window.get(), [this] {
        window->bringBack();
        window->actions().action(ActionId::NewOrder)->trigger();
    });
    connect(&tray, &TrayIcon::quitRequested, window.get(), &MainWindow::quit);
    connect(&window->lock(), &ShopLock::locking, counter.get(), &CounterWindow::blank);
}

Session::Session(const Workspace& workspace, Clock& clock, Theme& theme, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(*this, workspace, clock, theme))
{
}

Session::~Session()
{
    d->counterPlace.reset();
    d->news.reset();
    d->window.reset();
    d->counterControl.reset();
    d->counter.reset();
    if (d->desk)
        d->desk->close();
    d->desk.reset();
    d->pool.waitForDone();
    if (d->sandbox)
        d->sandbox->stop();
}

Call<bool> Session::startVendors(const QString& catalogueFile)
{
    if (const auto loaded = d->library.load(); !loaded)
        return Call<bool>::ready(tl::unexpected(loaded.error()));
    SandboxOptions options;
    options.cataloguePath = catalogueFile;
    options.statePath = QDir(d->workspace.folder()).filePath(u"sandbox.json"_s);
    d->sandbox = d->library.create(options);
    auto started = inBackground(d->pool, [sandbox = d->sandbox.get()]() -> Result<bool> {
        const auto status = sandbox->start();
        return status ? Result<bool>(true) : tl::unexpected(status.error());
    });
    d->demoAccounts = std::make_unique<AccountStore>(d->workspace.accountsFile());
    if (const auto opened = d->demoAccounts->open(); !opened)
        return Call<bool>::ready(tl::unexpected(opened.error()));
    return chain(std::move(started), [this](bool) {
        auto stored = provideDemoAccounts(*d->demoAccounts, d->keychain, d->directory, *d->sandbox);
        Answer<bool> answer;
        auto call = answer.call();
        auto keep = std::make_shared<std::pair<Call<bool>, Call<bool>>>();
        keep->first = std::move(stored);
        keep->first.onDone([this, answer, raw = keep.get()](Result<bool> result) {
            if (result) {
                answer.finish(true);
                return;
            }
            // The demo's keys are worth nothing: without a keyring memory is good enough.
            d->sessionSecrets = std::make_unique<SessionStore>();
            raw->second = provideDemoAccounts(*d->demoAccounts, *d->sessionSecrets, d->directory,
                                              *d->sandbox);
            raw->second.onDone([answer](Result<bool> last) { answer.finish(std::move(last)); });
        });
        answer.keep(keep);
        return call;
    });
}

void Session::start()
{
    d->demoAccounts.reset();
    d->build();
    d->window->start();
    d->window->show();
    // The first frame comes before anything that reads a file or asks the keyring.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (const auto opened = d->desk->open(); !opened)
                d->window->say(opened.error().userText);
            d->keychain.probe();
            d->window->lock().watchScreen();
        },
        Qt::QueuedConnection);
}

MainWindow& Session::window() const
{
    return *d->window;
}

Desk& Session::desk() const
{
    return *d->desk;
}

CounterWindow& Session::counter() const
{
    return *d->counter;
}

Sandbox* Session::sandbox() const
{
    return d->sandbox.get();
}

Call<bool> Session::forgetVaultKey()
{
    return d->secrets().remove(Vault::entryName(d->workspace.vaultKey()));
}

bool Session::isKeychainBusy() const
{
    return d->keychain.isBusy();
}

} // namespace simstock
