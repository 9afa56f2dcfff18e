// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/orderstory.h"

#include "models/store/database.h"

#include <sqlite3.h>

namespace simstock::test {

using namespace Qt::StringLiterals;

namespace {

sqlite3* newest = nullptr; // SQLite's hook for new connections carries no context

int note(sqlite3* connection, char**, const sqlite3_api_routines*)
{
    newest = connection;
    return SQLITE_OK;
}

void (*hook())()
{
    return reinterpret_cast<void (*)()>(&note); // the type that SQLite's interface asks for
}

bool isWhole(const QString& file)
{
    Database database;
    if (!database.open(file, Database::Mode::ReadWrite))
        return false;
    const auto answer = database.value(u"PRAGMA integrity_check"_s);
    return answer && answer->toString() == "ok"_L1;
}

void compare(const IntentRecord* record, const Acknowledged& one, Finding& finding)
{
    bool isThere = record != nullptr;
    if (isThere) {
        isThere = std::any_of(record->events.cbegin(), record->events.cend(),
                              [&](const IntentEvent& event) { return event.state == one.state; });
        if (one.state == IntentState::Confirmed)
            isThere = isThere && record->orders.size() == 1;
    }
    if (isThere)
        return;
    ++finding.lost;
    if (finding.words.isEmpty())
        finding.words =
            u"%1 in state %2 is lost"_s.arg(one.intent).arg(static_cast<int>(one.state));
}

} // namespace

Moment storyTime()
{
    return {QDateTime(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC), milliseconds(1)};
}

IntentEvent eventOf(IntentState state)
{
    IntentEvent event;
    event.state = state;
    return event;
}

QList<IntentState> movesOf(int number)
{
    using enum IntentState;
    switch (number % 4) {
    case 0:
        return {Prepared, Sending, Confirmed};
    case 1:
        return {Prepared, Sending, InDoubt, Confirmed};
    case 2:
        return {Prepared, Sending, Rejected};
    default:
        return {Prepared, Sending};
    }
}

Finding examine(const QString& folder, const QList<Acknowledged>& all, qsizetype step)
{
    Finding finding;
    const auto file = folder + u"/journal.sqlite"_s;
    JournalDatabase journal(file, folder + u"/backups"_s);
    const auto health = journal.open(storyTime());
    const auto records = journal.load();
    if (!health.maySpend() || !records) {
        ++finding.broken;
        finding.words = u"state %1: %2"_s.arg(static_cast<int>(health.state)).arg(health.reason);
        return finding;
    }
    QMap<QString, const IntentRecord*> known;
    qsizetype events = 0;
    for (const auto& record : *records) {
        known.insert(record.intent.id.text(), &record);
        finding.broken += record.damaged ? 1 : 0;
        finding.broken +=
            record.state() == IntentState::Sending ? 1 : 0; // restarts make it a doubt
        events += record.events.size();
    }
    for (const auto& one : all) {
        if (one.step > step)
            break;
        --events;
        compare(known.value(one.intent), one, finding);
    }
    finding.unasked = static_cast<int>(std::max<qsizetype>(events, 0));
    journal.close();
    finding.broken += isWhole(file) ? 0 : 1;
    return finding;
}

Connections::Connections()
{
    sqlite3_auto_extension(hook());
}

Connections::~Connections()
{
    sqlite3_cancel_auto_extension(hook());
    newest = nullptr;
}

bool Connections::tell(const char* statement)
{
    return newest != nullptr &&
           sqlite3_exec(newest, statement, nullptr, nullptr, nullptr) == SQLITE_OK;
}

} // namespace simstock::test
