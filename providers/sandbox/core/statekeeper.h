// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QJsonObject>
#include <QString>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace simstock::sandbox {

/// Writes a state file atomically on a thread of its own, 200 ms after the first of a row of
/// changes.
class StateKeeper {
public:
    using Snapshot = std::function<QJsonObject()>;

    /// snapshot runs on the keeper's thread.
    StateKeeper(QString path, Snapshot snapshot);
    ~StateKeeper();
    StateKeeper(const StateKeeper&) = delete;
    StateKeeper& operator=(const StateKeeper&) = delete;

    /// The file's object; empty when there is no file. Storage error when it cannot be used.
    static Result<QJsonObject> read(const QString& path);

    void start();
    void changed();
    /// Writes what is unwritten and joins the thread. Idempotent.
    void stop();

private:
    void work();
    void write() const;

    QString m_path;
    Snapshot m_snapshot;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::thread m_thread;
    bool m_dirty = false;
    bool m_stopping = false;
};

} // namespace simstock::sandbox
