// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace simstock {

class Database;

/// The statements that lead from the version before to `version`.
struct Migration {
    int version = 0;
    QStringList statements;
};

/// One kind of file: who made it and how it grew. Migrations are in order, the last is today's.
struct Schema {
    QString name;      ///< of backup copies, e.g. "journal"
    int applicationId; ///< tells our files from other SQLite files
    QList<Migration> migrations;
    [[nodiscard]] int version() const { return migrations.constLast().version; }
};

/// What a file says of itself, read through a read-only connection before anything is written to it
/// or any pragma is set (decisions.md 14).
struct FileVersion {
    int userVersion = 0;
    int applicationId = 0;
    bool hasTables = false;
    /// A file of some other program, or one whose header lost its numbers.
    [[nodiscard]] bool isForeign(const Schema& schema) const
    {
        return hasTables && applicationId != schema.applicationId;
    }
};
Result<FileVersion> readVersion(Database& readOnly);

/// The triggers that keep the rows of a table from being changed or removed.
QStringList appendOnly(const QString& table);

/// Copies the file with VACUUM INTO to "<folder>/<name>-v<version>-<time>.sqlite" (0600) and keeps
/// the newest `keep` copies of that name.
Result<QString> backUp(Database& database, const Schema& schema, const QString& folder,
                       const QDateTime& now, int keep = 5);

/// Brings an open file to today's version in one transaction, after a backup copy when it holds
/// anything. A file of a later version is refused.
Status migrate(Database& database, const Schema& schema, const QString& backupFolder,
               const QDateTime& now);

} // namespace simstock
