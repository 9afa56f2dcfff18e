// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/error.h"
#include "models/core/ids.h"

#include <QList>
#include <QObject>

#include <functional>
#include <optional>

namespace simstock {

enum class ActivityResult { Running, Done, Warning, Failed, Stopped };

struct ActivityEntry {
    qint64 id = 0;
    QDateTime at;      ///< start, UTC
    QString what;      ///< a few translated words, e.g. "Sync catalogue"
    AccountId account; ///< may be empty
    milliseconds duration{0};
    ActivityResult result = ActivityResult::Running;
    QString details; ///< plain, redacted
    qint64 done = 0; ///< progress; total 0 = not known
    qint64 total = 0;
    IntentId intent; ///< for filtering by order; may be empty
    bool cancellable = false;
    bool network = false; ///< one request of the network log
    bool operator==(const ActivityEntry&) const = default;
};

/// What the console did, newest last, the last 5,000 in memory. Running jobs report progress here.
class ActivityLog : public QObject {
    Q_OBJECT
public:
    explicit ActivityLog(Clock& clock, QObject* parent = nullptr);

    /// Something that takes time. cancel may be empty. Returns the id for progress() and finish().
    qint64 begin(const QString& what, const AccountId& account = {},
                 std::function<void()> cancel = {}, const IntentId& intent = {});
    void progress(qint64 id, qint64 done, qint64 total);
    void finish(qint64 id, ActivityResult result, const QString& details = {});
    /// Something that is over already.
    void note(const QString& what, ActivityResult result, const QString& details = {},
              const AccountId& account = {}, const IntentId& intent = {});
    /// One line of the network log, as the HTTP client traced it.
    void noteRequest(const ActivityEntry& entry);
    void cancel(qint64 id);
    [[nodiscard]] const QList<ActivityEntry>& entries() const { return m_entries; }
    [[nodiscard]] int running() const;

Q_SIGNALS:
    void added(int index);
    void changed(int index);
    void removedOldest(int count);

private:
    int indexOf(qint64 id) const;
    void append(ActivityEntry entry);
    Clock& m_clock;
    QList<ActivityEntry> m_entries;
    QHash<qint64, std::pair<milliseconds, std::function<void()>>> m_running;
    qint64 m_nextId = 1;
};

} // namespace simstock
