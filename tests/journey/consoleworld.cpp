// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journey/consoleworld.h"

#include "app/counterdoor.h"
#include "app/panes.h"
#include "app/vendors.h"
#include "models/items/roles.h"
#include "tests/support/databasefile.h"
#include "ui/widgets/tableview.h"

#include <QAbstractButton>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>

namespace simstock::test {

using namespace Qt::StringLiterals;

ConsoleWorld::ConsoleWorld(Plans plans, const std::function<void(VendorDirectory&)>& change)
    : World(plans),
      m_folder(quickFolder()),
      m_directory(knownVendors(Surroundings{clock, pool(), {}, false, {}})),
      m_workspace(*Workspace::open(m_folder.path())),
      m_settings(m_workspace.settingsFile(), QSettings::IniFormat),
      m_theme(*qApp, ThemeChoice::Light)
{
    if (change)
        change(m_directory);
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
    m_counterPlace = std::make_unique<CounterPlace>(*m_counter, *m_window, m_settings);
    new CounterStation(*m_window, *m_counter, *m_counterControl, *m_counterPlace, m_screens,
                       m_settings);
    openCounterDoor(*m_window, *m_desk, *m_counter, *m_counterControl, *m_counterPlace);
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
    m_counterPlace.reset();
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
    // The plans are laid out on a worker after they were read.
    const bool isShown = until([&] {
        const auto index = desk().catalogue().index();
        for (CatalogueIndex::Row row = 0; row < index->size(); ++row) {
            if (index->offer(row).account == account)
                return true;
        }
        return !desk().catalogue().standing(account).lastError.isEmpty();
    });
    if (!isSynced || !isShown || !untilQuiet())
        qWarning("the first reads of %s do not end", qUtf8Printable(vendor));
    return account;
}

bool ConsoleWorld::untilQuiet()
{
    return until([this] { return desk().activity().running() == 0; });
}

bool ConsoleWorld::untilFulfilled(const IntentId& id)
{
    const auto record = [&] { return desk().intents().find(id); };
    if (until([&] { return record() && record()->state() == IntentState::Fulfilled; }))
        return true;
    for (const auto& event : record() ? record()->events : QList<IntentEvent>())
        qWarning("%s: %s", qUtf8Printable(event.cause), qUtf8Printable(event.evidence.detail));
    return false;
}

QWidget* ConsoleWorld::inside(const QString& title, const QString& accessibleName) const
{
    auto* const top = m_hands.window(title);
    for (auto* widget : top ? top->findChildren<QWidget*>() : QList<QWidget*>()) {
        if (widget->window() == top && widget->isVisible() &&
            widget->accessibleName() == accessibleName)
            return widget;
    }
    return nullptr;
}

void ConsoleWorld::typeInto(const QString& title, const QString& field, const QString& text) const
{
    auto* const widget = inside(title, field);
    if (!widget) {
        qWarning("%s has no field %s", qUtf8Printable(title), qUtf8Printable(field));
        return;
    }
    widget->setFocus(Qt::TabFocusReason);
    QTest::keySequence(widget, QKeySequence::SelectAll);
    QTest::keyClick(widget, Qt::Key_Delete);
    QTest::keyClicks(widget, text);
}

bool ConsoleWorld::press(const QString& title, const QString& button)
{
    const auto found = [&] { return m_hands.button(m_hands.window(title), button); };
    const bool isReady = until([&] { return found() && found()->isEnabled(); });
    if (isReady)
        m_hands.click(found());
    else
        qWarning("%s: %s cannot be pressed: %s", qUtf8Printable(title), qUtf8Printable(button),
                 qUtf8Printable(wordsOf(m_hands.window(title))));
    return isReady;
}

QString ConsoleWorld::wordsOf(const QWidget* widget)
{
    QStringList words;
    for (const auto* label : widget ? widget->findChildren<QLabel*>() : QList<QLabel*>()) {
        if (label->isVisible())
            words << label->text();
    }
    return words.join(u" | "_s);
}

bool ConsoleWorld::selectRow(const QString& table, const QString& text) const
{
    auto* const view = qobject_cast<TableView*>(m_hands.table(table));
    const auto* const model = view ? view->model() : nullptr;
    for (int row = 0; model && row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            if (model->index(row, column).data().toString() == text)
                return view->selectKey(model->index(row, 0).data(KeyRole));
        }
    }
    return false;
}

} // namespace simstock::test
