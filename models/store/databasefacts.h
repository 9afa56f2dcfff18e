// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace simstock {

class Workspace;

/// How a file of the workspace stands; nothing of what is in it.
struct DatabaseFacts {
    QString name;
    qint64 bytes = -1;   ///< -1: not there
    qint64 logBytes = 0; ///< of what is not moved into the file yet
    qint64 version = -1; ///< of its schema; -1: not readable
    QString integrity;   ///< English: "ok", "in use", "damaged", "cannot be read"
};

/// Opens every file read-only, next to whoever has it open. May take seconds: not for the windows'
/// thread.
QList<DatabaseFacts> databaseFacts(const Workspace& workspace);

} // namespace simstock
