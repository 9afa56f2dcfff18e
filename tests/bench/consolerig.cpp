// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/consolerig.h"

#include "models/desk/accountbook.h"
#include "providers/esimaccess/esimaccess.h"
#include "tests/bench/stallwatch.h"
#include "tests/support/testsupport.h"
#include "ui/catalogue/cataloguepane.h"
#include "ui/widgets/paneframe.h"
#include "ui/widgets/tableview.h"

#include <QLineEdit>

#include <algorithm>

namespace simstock::bench {

using namespace Qt::StringLiterals;

namespace {

SandboxOptions options()
{
    SandboxOptions options;
    options.cataloguePath = qEnvironmentVariable("SIMSTOCK_BENCH_DATA");
    return options;
}

} // namespace

ConsoleRig::ConsoleRig()
    : m_sandbox(createSandbox(options())),
      m_settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat),
      m_theme(*qApp, ThemeChoice::Light)
{
    // As the console sets it up: one core stays with the windows.
    m_pool.setMaxThreadCount(std::max(1, QThread::idealThreadCount() - 1));
    m_pool.setThreadPriority(QThread::LowPriority);
    m_directory.vendors = {esimaccess::descriptor({m_clock, m_pool, {}, false, {}})};
    const auto started = m_sandbox->start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().userText));
}

ConsoleRig::~ConsoleRig()
{
    close();
    m_pool.waitForDone();
}

void ConsoleRig::open()
{
    const auto workspace = Workspace::open(m_folder.filePath(u"workspace"_s));
    QVERIFY(workspace);
    m_desk = std::make_unique<Desk>(*workspace, m_secrets, m_directory, m_clock);
    m_window = std::make_unique<MainWindow>(*m_desk, m_theme, m_settings);
    m_window->addPane(u"catalogue"_s, Icon::Catalogue, u"Catalogue"_s,
                      [](const PaneContext& context, QWidget* parent) -> Pane* {
                          return new CataloguePane(context, parent);
                      });
    m_window->resize(1600, 900);
    m_window->start();
    m_window->show();
    QVERIFY(m_desk->open());
}

void ConsoleRig::close()
{
    m_window.reset();
    if (m_desk)
        m_desk->close();
    m_desk.reset();
}

bool ConsoleRig::addAccount()
{
    const auto& vendor = m_directory.vendors.constFirst();
    Account account;
    account.vendor = vendor.id;
    account.label = u"Main shop"_s;
    account.environment = Environment::Sandbox;
    account.baseUrl = m_sandbox->baseUrl(vendor.id.text());
    VendorDescriptor::Credentials keys;
    const auto credentials = m_sandbox->credentials(vendor.id.text());
    for (const auto& name : credentials.keys())
        keys.insert(name, Secret(credentials.value(name).toString().toUtf8()));
    // An account that was just added syncs its catalogue by itself.
    auto adding = m_desk->accounts().add(account, keys);
    adding.onDone([](const Result<AccountId>&) {});
    return runUntil([this] { return isSynced() && isFilled(); });
}

bool ConsoleRig::sync()
{
    catalogue().syncAll();
    return runUntil([this] { return isSynced(); });
}

void ConsoleRig::changePrices(int every)
{
    const auto index = catalogue().index();
    for (CatalogueIndex::Row row = 0; row < index->size(); row += static_cast<quint32>(every)) {
        const Offer& offer = index->offer(row);
        QVERIFY(m_sandbox->control(
            m_directory.vendors.constFirst().id.text() + u"/plan"_s,
            {{u"packageCode"_s, offer.code.text()},
             {u"price"_s, static_cast<qint64>(offer.cost.micros() / 100 + 100)}}));
    }
}

bool ConsoleRig::isSynced() const
{
    const auto& accounts = m_desk->accounts().accounts();
    return !accounts.isEmpty() && !catalogue().isLoading() &&
           std::all_of(accounts.begin(), accounts.end(), [this](const Account& account) {
               const auto standing = catalogue().standing(account.id);
               return !standing.running && standing.lastSuccess.isValid();
           });
}

bool ConsoleRig::isFilled() const
{
    return catalogue().index()->size() > 0 && !catalogue().isLoading();
}

TableView& ConsoleRig::table() const
{
    return *m_window->pane(u"catalogue"_s)->findChild<TableView*>();
}

QLineEdit& ConsoleRig::box() const
{
    return m_window->pane(u"catalogue"_s)->findChild<PaneFrame*>()->filter();
}

} // namespace simstock::bench
