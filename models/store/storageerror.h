// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>

namespace simstock {

/// What a SQLite result code means for us (extended codes included).
enum class StorageFault {
    None,
    Busy,       ///< 5, 6: another program has it open
    Full,       ///< 13
    Io,         ///< 10 and its kin, e.g. 778 beyond a size limit, and 15: the connection cannot be
                ///< trusted
    ReadOnly,   ///< 8 and its kin, e.g. 1544 for a read-only folder
    CannotOpen, ///< 14, 23, 3: missing right or missing folder
    Corrupt,    ///< 11, 26
    Duplicate,  ///< 19 by a UNIQUE or PRIMARY KEY rule
    Other
};
StorageFault faultOf(int sqliteCode);

/// A Storage error (Conflict for Duplicate) with a sentence; detail names the code and the file's
/// name without its folder.
Error storageError(int sqliteCode, const QString& file, const QString& text);
/// The same for an errno of a file operation.
Error systemError(int number, const QString& path);

} // namespace simstock
