// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/tour.h"

#include "models/desk/accountbook.h"
#include "models/desk/cataloguedesk.h"
#include "models/desk/desk.h"
#include "models/desk/esimdesk.h"
#include "models/desk/intentbook.h"
#include "ui/counter/counterwindow.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QTextStream>

#include <algorithm>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

constexpr milliseconds lookEvery{100};
constexpr int mostLooks = 600; // a minute: an allocation takes seconds in the demo
constexpr QSize windowSize(1440, 900);

void say(const QString& line)
{
    QTextStream(stderr) << u"tour: "_s << line << Qt::endl;
}

Call<bool> removeAll(AccountBook& accounts)
{
    if (accounts.accounts().isEmpty())
        return Call<bool>::ready(true);
    return chain(accounts.remove(accounts.accounts().constFirst().id),
                 [&accounts](bool) { return removeAll(accounts); });
}

} // namespace

Tour::Tour(Console& console, const QString& folder) : m_console(console), m_folder(folder)
{
    connect(&m_console, &Console::sessionStarted, this, &Tour::begin);
    connect(&m_console, &Console::failed, this, &Tour::fail);
}

Tour::~Tour() = default;

const IntentRecord* Tour::order() const
{
    const auto& records = m_console.session()->desk().intents().records();
    return records.isEmpty() ? nullptr : &records.constFirst();
}

void Tour::begin()
{
    if (!QDir().mkpath(m_folder)) {
        fail(tr("The folder %1 cannot be made.").arg(m_folder));
        return;
    }
    m_console.session()->window().resize(windowSize);
    plan();
    look();
}

void Tour::plan()
{
    auto& session = *m_console.session();
    const auto window = [&session, this] { return m_hands.picture(&session.window()); };
    m_steps.push_back({u"catalogue"_s, [] {},
                       [this] { return m_hands.rows(u"Catalogue table"_s) > 1000; }, window});
    m_steps.push_back({u"filter"_s, [this] { m_hands.type(u"Filter catalogue"_s, u"japan 5"_s); },
                       [this] {
                           const int rows = m_hands.rows(u"Catalogue table"_s);
                           return rows > 0 && rows < 500;
                       },
                       window});
    planBuying();
    planHandover();
    planOffline();
    planCleaning();
}

void Tour::planBuying()
{
    auto& session = *m_console.session();
    const auto window = [&session, this] { return m_hands.picture(&session.window()); };
    const auto buyButton = [this] {
        return m_hands.button(m_hands.window(u"New order"_s), u"Buy"_s);
    };
    m_steps.push_back({u"order"_s,
                       [this] {
                           m_hands.selectFirstRow(u"Catalogue table"_s);
                           m_hands.trigger(u"New order"_s);
                           m_hands.type(u"Customer name"_s, u"Maria Sample"_s);
                           m_hands.type(u"Customer e-mail"_s, u"maria@example.com"_s);
                       },
                       [buyButton] { return buyButton() && buyButton()->isEnabled(); }, window});
    m_steps.push_back({u"preparing"_s,
                       [this, buyButton] {
                           m_hands.click(buyButton());
                           m_console.session()->window().showPane(u"orders"_s);
                       },
                       [this] {
                           return order() && wordOf(order()->state()) == OrderWord::BeingPrepared &&
                                  m_hands.rows(u"Orders table"_s) > 0;
                       },
                       window});
    m_steps.push_back({u"ready"_s, [this] { m_hands.selectFirstRow(u"Orders table"_s); },
                       [this] {
                           return wordOf(order()->state()) == OrderWord::Ready &&
                                  m_hands.named(u"SM-DP+ address"_s);
                       },
                       window});
}

void Tour::planHandover()
{
    auto& session = *m_console.session();
    m_steps.push_back(
        {u"counter"_s, [this] { m_hands.trigger(u"Show at counter"_s); },
         [&session] { return session.counter().view().stage == CounterView::Stage::Code; },
         [&session] { return session.counter().grab(); }});
    m_steps.push_back({u"esims"_s,
                       [this, &session] {
                           m_hands.press(&session.counter(), Qt::Key_Escape);
                           session.window().showPane(u"esims"_s);
                           m_hands.selectFirstRow(u"eSIMs table"_s);
                       },
                       [this, &session] {
                           return m_hands.rows(u"eSIMs table"_s) > 0 &&
                                  session.counter().view().stage == CounterView::Stage::Idle;
                       },
                       [this, &session] { return m_hands.picture(&session.window()); }});
}

void Tour::planOffline()
{
    auto& session = *m_console.session();
    m_steps.push_back({u"offline"_s,
                       [this, &session] {
                           session.sandbox()->stop();
                           m_hands.trigger(u"Sync now"_s);
                       },
                       [&session] {
                           const auto& accounts = session.desk().accounts();
                           const auto& all = accounts.accounts();
                           return std::any_of(all.begin(), all.end(), [&](const Account& account) {
                               return accounts.status(account.id).link == LinkState::Offline;
                           });
                       },
                       [this, &session] { return m_hands.picture(&session.window()); }});
    m_steps.push_back({u"offline-catalogue"_s,
                       [&session] { session.window().showPane(u"catalogue"_s); },
                       [this] { return m_hands.rows(u"Catalogue table"_s) > 0; },
                       [this, &session] { return m_hands.picture(&session.window()); }});
}

void Tour::planCleaning()
{
    auto& session = *m_console.session();
    m_steps.push_back(
        {u"cleaning"_s,
         [this, &session] {
             m_forgetting = chain(removeAll(session.desk().accounts()),
                                  [&session](bool) { return session.forgetVaultKey(); });
         },
         [&session] {
             return session.desk().accounts().accounts().isEmpty() && !session.isKeychainBusy();
         },
         {}});
}

void Tour::look()
{
    if (m_step >= m_steps.size()) {
        say(tr("%n step(s) done.", nullptr, static_cast<int>(m_steps.size())));
        QApplication::exit(ExitOk);
        return;
    }
    const Step& step = m_steps[m_step];
    if (!m_acted) {
        m_acted = true;
        m_looks = 0;
        step.act();
    } else if (step.isDone()) {
        finishStep();
    } else if (++m_looks > mostLooks) {
        fail(tr("Step %1 did not come true.").arg(step.name));
        return;
    }
    m_timer = m_clock.after(lookEvery, [this] { look(); });
}

void Tour::finishStep()
{
    const Step& step = m_steps[m_step++];
    m_acted = false;
    if (!step.picture)
        return;
    const QString name = u"%1-%2.png"_s.arg(m_step, 2, 10, QChar(u'0')).arg(step.name);
    if (!step.picture().save(QDir(m_folder).filePath(name)))
        fail(tr("The picture %1 cannot be saved.").arg(name));
    say(name);
}

void Tour::fail(const QString& sentence)
{
    say(sentence);
    m_timer.reset();
    QApplication::exit(ExitFailed);
}

} // namespace simstock
