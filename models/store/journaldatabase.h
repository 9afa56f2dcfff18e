// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/batch.h"
#include "models/domain/intent.h"
#include "models/store/journalfile.h"

#include <chrono>

namespace simstock {

/// Wall and monotonic time as read on the thread that asked: a Clock is not thread-safe.
struct Moment {
    QDateTime wall;
    std::chrono::milliseconds boot{0};
};

/// The journal's work on the store thread. Every change is one committed transaction.
class JournalDatabase {
public:
    JournalDatabase(QString file, QString backupFolder)
        : m_file(std::move(file), std::move(backupFolder))
    {
    }

    JournalHealth open(const Moment& now);
    JournalHealth startNew(const Moment& now);
    void close() { m_file.close(); }
    [[nodiscard]] const JournalHealth& health() const { return m_file.health(); }

    Result<QList<IntentRecord>> load();
    Result<IntentRecord> prepare(const Intent& intent, const Moment& now);
    Result<IntentRecord> append(const IntentId& id, IntentEvent event,
                                const QList<VendorOrderId>& orders, const Moment& now);
    Result<bool> schedule(const IntentId& id, const QDateTime& nextCheckAt, const Moment& now);
    Result<QList<Batch>> loadBatches();
    Result<bool> keepBatch(const Batch& batch, const Moment& now);
    Result<bool> noteBatch(const BatchId& id, BatchEvent event, const Moment& now);

private:
    template <typename F>
    auto write(const Moment& now, F work) -> std::invoke_result_t<F>;
    Result<QList<IntentRecord>> read(const IntentId& only);
    Result<IntentRecord> one(const IntentId& id);
    Status insert(const IntentId& id, IntentEvent& event, const Moment& now);
    Status insertLinks(const IntentRecord& record, const QList<VendorOrderId>& orders);
    /// SENDING found at start: nobody knows whether it left (hostile.md D2). Once per process: an
    /// intent that this process is sending must not be touched when the file is opened again.
    Status doubtInterrupted(const Moment& now);

    JournalFile m_file;
    bool m_recovered = false;
};

} // namespace simstock
