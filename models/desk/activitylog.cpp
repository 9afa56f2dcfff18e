// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/activitylog.h"

#include <algorithm>
#include <utility>

namespace simstock {

namespace {
constexpr qsizetype maxEntries = 5'000;
}

ActivityLog::ActivityLog(Clock& clock, QObject* parent) : QObject(parent), m_clock(clock) {}

qint64 ActivityLog::begin(const QString& what, const AccountId& account,
                          std::function<void()> cancel, const IntentId& intent)
{
    ActivityEntry entry;
    entry.id = m_nextId++;
    entry.at = m_clock.now();
    entry.what = what;
    entry.account = account;
    entry.intent = intent;
    entry.cancellable = static_cast<bool>(cancel);
    m_running.insert(entry.id, {m_clock.monotonic(), std::move(cancel)});
    const auto id = entry.id;
    append(std::move(entry));
    return id;
}

void ActivityLog::progress(qint64 id, qint64 done, qint64 total)
{
    const int index = indexOf(id);
    if (index < 0 || !m_running.contains(id))
        return;
    m_entries[index].done = done;
    m_entries[index].total = total;
    Q_EMIT changed(index);
}

void ActivityLog::finish(qint64 id, ActivityResult result, const QString& details)
{
    const auto running = m_running.constFind(id);
    if (running == m_running.constEnd())
        return;
    const auto took = m_clock.monotonic() - running->first;
    m_running.erase(running);
    const int index = indexOf(id);
    if (index < 0)
        return; // pushed out by newer entries
    auto& entry = m_entries[index];
    entry.duration = took;
    entry.result = result;
    entry.details = details;
    entry.cancellable = false;
    Q_EMIT changed(index);
}

void ActivityLog::note(const QString& what, ActivityResult result, const QString& details,
                       const AccountId& account, const IntentId& intent)
{
    ActivityEntry entry;
    entry.id = m_nextId++;
    entry.at = m_clock.now();
    entry.what = what;
    entry.account = account;
    entry.result = result;
    entry.details = details;
    entry.intent = intent;
    append(std::move(entry));
}

void ActivityLog::noteRequest(const ActivityEntry& entry)
{
    auto line = entry;
    line.id = m_nextId++;
    line.network = true;
    append(std::move(line));
}

void ActivityLog::cancel(qint64 id)
{
    const auto running = m_running.constFind(id);
    if (running == m_running.constEnd() || !running->second)
        return;
    const auto stop = running->second; // it will finish() the entry
    stop();
}

int ActivityLog::running() const
{
    return static_cast<int>(m_running.size());
}

int ActivityLog::indexOf(qint64 id) const
{
    const auto found = std::lower_bound(
        m_entries.cbegin(), m_entries.cend(), id,
        [](const ActivityEntry& entry, qint64 wanted) { return entry.id < wanted; });
    if (found == m_entries.cend() || found->id != id)
        return -1;
    return static_cast<int>(found - m_entries.cbegin());
}

void ActivityLog::append(ActivityEntry entry)
{
    if (m_entries.size() >= maxEntries) {
        const int count = static_cast<int>(m_entries.size() - maxEntries + 1);
        m_entries.remove(0, count);
        Q_EMIT removedOldest(count);
    }
    m_entries.append(std::move(entry));
    Q_EMIT added(static_cast<int>(m_entries.size() - 1));
}

} // namespace simstock
