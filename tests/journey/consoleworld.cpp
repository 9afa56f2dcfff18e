// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journey/consoleworld.h"

#include "app/panes.h"
#include "app/vendors.h"
#include "tests/support/databasefile.h"

#include <QJsonObject>

namespace simstock::test {

using namespace Qt::StringLiterals;

ConsoleWorld::ConsoleWorld(Plans plans)
    : World(plans),
      m_folder(quickFolder()),
      m_directory(knownVendors(Surroundings{clock, pool(), {}, false, {}})),
      m_workspace(*Workspace::open(m_folder.path())),
      m_settings(m_workspace.settingsFile(), QSettings::IniFormat),
      m_theme(*qApp, ThemeChoice::Light)
{
}

ConsoleWorld::~ConsoleWorld()
{
    close();
}

void ConsoleWorld::open()
{
    m_desk = std::make_unique<Desk>(m_workspace, secrets, m_directory, clock);
    m_counter = std::make_unique<CounterWindow>(clock);
    m_counterControl = std::make_unique<CounterControl>(*m_desk, *m_counter);
    m_window =
        std::make_unique<MainWindow>(*m_desk, m_theme, m_settings, MainWindow::Mode::Workspace);
    addPanes(*m_window);
    QObject::connect(m_window.get(), &MainWindow::counterRequested, m_counter.get(),
                     [this](const EsimKey& key) {
                         m_counter->QWidget::show();
                         m_counterControl->present(key);
                     });
    QObject::connect(m_window.get(), &MainWindow::offerRequested, m_counter.get(),
                     [this](const PlanKey& plan) {
                         m_counter->QWidget::show();
                         m_counterControl->presentOffer(plan);
                     });
    m_window->resize(1440, 900);
    m_window->start();
    m_window->show();
    QVERIFY(m_desk->open());
    QVERIFY(until([this] {
        return m_desk->intents().isOpen() && !m_desk->esims().isLoading() &&
               !m_desk->catalogue().isLoading();
    }));
}

void ConsoleWorld::close()
{
    m_window.reset();
    m_counterControl.reset();
    m_counter.reset();
    if (m_desk)
        m_desk->close();
    m_desk.reset();
}

AccountId ConsoleWorld::addAccount(const QString& vendor)
{
    Account added;
    added.vendor = VendorId(vendor);
    added.label = vendor + u" shop"_s;
    added.environment = Environment::Sandbox;
    added.baseUrl = baseUrl(vendor);
    VendorDescriptor::Credentials given;
    const auto known = keys(vendor);
    for (auto key = known.begin(); key != known.end(); ++key)
        given.insert(key.key(), Secret(key.value().toString().toUtf8()));
    const auto id = wait(desk().accounts().add(added, given));
    if (!id || !*id) {
        qWarning("%s", id ? qUtf8Printable(id->error().userText) : "no answer");
        return {};
    }
    const auto account = **id;
    const bool isSynced = until([&] {
        const auto standing = desk().catalogue().standing(account);
        return standing.lastSuccess.isValid() || !standing.lastError.isEmpty();
    });
    if (!isSynced || !untilQuiet())
        qWarning("the first reads of %s do not end", qUtf8Printable(vendor));
    return account;
}

bool ConsoleWorld::untilQuiet()
{
    return until([this] { return desk().activity().running() == 0; });
}

} // namespace simstock::test
