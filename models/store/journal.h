// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/call.h"
#include "models/core/clock.h"
#include "models/domain/batch.h"
#include "models/domain/intent.h"

#include <QObject>

#include <memory>

namespace simstock {

/// Whether money may be spent, and the reason when not.
struct JournalHealth {
    enum class State { Checking, Ready, ReadOnly, InUse, NewerVersion, Corrupt, Missing, Failed };
    State state = State::Checking;
    QString reason;   ///< a sentence for the person
    QString setAside; ///< where a broken file was moved, never deleted
    [[nodiscard]] bool maySpend() const { return state == State::Ready; }
    bool operator==(const JournalHealth&) const = default;
};

/// The money journal: every intent is committed and fsynced here before its first byte is sent
/// (hostile.md D2). Own file, own thread, WAL with synchronous=FULL, exclusive. Rows carry
/// checksums, events are append-only. Nothing is encrypted with a keychain key: it must never be
/// lost with one.
class Journal : public QObject {
    Q_OBJECT
public:
    Journal(QString file, QString backupFolder, Clock& clock, QObject* parent = nullptr);
    ~Journal() override;

    /// Opens, reads every pragma back, checks integrity, migrates with a backup, proves that it can
    /// write, turns each Sending into InDoubt. Answers with what is found; other calls wait for it.
    /// May be called again to look anew, e.g. after room was made on a full disk.
    [[nodiscard]] Call<JournalHealth> open();
    /// After Missing or Corrupt, when a person decided so: starts an empty journal. What was set
    /// aside stays where it is. Does nothing in any other state.
    [[nodiscard]] Call<JournalHealth> startNew();
    [[nodiscard]] const JournalHealth& health() const;
    /// All records, newest first.
    [[nodiscard]] Call<QList<IntentRecord>> load();
    /// Commits a new intent as Prepared. A sheet token or id that exists already is Conflict.
    [[nodiscard]] Call<IntentRecord> prepare(const Intent& intent);
    /// Commits the next event, checks that the move is allowed, links orders found at the vendor.
    /// An order already linked to another intent of that account is Conflict.
    [[nodiscard]] Call<IntentRecord> append(const IntentId& id, const IntentEvent& event,
                                            const QList<VendorOrderId>& orders = {});
    /// Remembers when the desk looks again; survives a restart.
    [[nodiscard]] Call<bool> schedule(const IntentId& id, const QDateTime& nextCheckAt);
    /// All batches, newest first.
    [[nodiscard]] Call<QList<Batch>> loadBatches();
    /// Commits a new batch with its rows before the first of them is sent. An id that exists
    /// already is Conflict.
    [[nodiscard]] Call<bool> keepBatch(const Batch& batch);
    /// Commits the next step of a batch; Conflict when it may not follow the last one.
    [[nodiscard]] Call<bool> noteBatch(const BatchId& id, const BatchEvent& event);
    /// Waits until everything handed in is on disk; for an orderly end.
    void flush();

Q_SIGNALS:
    void healthChanged(const simstock::JournalHealth& health);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace simstock
