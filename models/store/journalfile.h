// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"
#include "models/store/journal.h"

#include <QDateTime>

namespace simstock {

/// Opening the money journal's file and judging its health (hostile.md D2, 45 to 66). Lives on the
/// store thread.
///
/// Beside the file lies a sentinel, "<file>.seen": it says that there was a journal, so that a
/// deleted one is noticed, and that a broken one was set aside until a person decides.
class JournalFile {
public:
    JournalFile(QString file, QString backupFolder);

    const JournalHealth& open(const QDateTime& now);
    /// After Missing or Corrupt, when a person decided: a new empty journal. In every other state
    /// nothing is done.
    const JournalHealth& startNew(const QDateTime& now);
    void close() { m_database.close(); }

    [[nodiscard]] const JournalHealth& health() const { return m_health; }
    [[nodiscard]] Database& database() { return m_database; }
    [[nodiscard]] bool isReadable() const { return m_database.isOpen(); }
    /// Open for writing; the newest write may still have failed (then health says so).
    [[nodiscard]] bool isWritable() const { return m_database.isOpen() && m_writable; }
    /// The answer to a read or write that is not possible now.
    [[nodiscard]] Error refusal() const;

    void noteWritten();
    /// After a failed write: a full disk leaves the connection as it is, an I/O error or damage has
    /// the file opened and checked anew (hostile.md 51).
    void noteFailed(const Error& error, const QDateTime& now);

private:
    const JournalHealth& settle(JournalHealth::State state, const QString& reason = {});
    const JournalHealth& openExisting(const QDateTime& now);
    const JournalHealth& openForWriting(const QDateTime& now);
    const JournalHealth& openForReading(const QString& reason);
    const JournalHealth& judge(const Error& error, const QDateTime& now);
    const JournalHealth& giveUpOn(const QDateTime& now);
    [[nodiscard]] Status create(const QDateTime& now);
    [[nodiscard]] Status setPragmas();
    [[nodiscard]] Status proveWriting(const QDateTime& now);
    [[nodiscard]] QString sentinelFile() const;
    [[nodiscard]] bool isRemembered();

    QString m_file;
    QString m_backupFolder;
    Database m_database;
    bool m_writable = false;
    bool m_isSecondLook = false; ///< at a file that looked damaged
    JournalHealth m_health;
};

} // namespace simstock
