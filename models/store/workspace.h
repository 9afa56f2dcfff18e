// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>

namespace simstock {

/// A folder with everything of one shop: journal.sqlite, cache.sqlite, accounts.sqlite,
/// settings.ini, backups and logs. Made with 0700, files with 0600, whatever the umask (hostile.md
/// 66).
class Workspace {
public:
    /// Creates the folder when missing. Storage error with a sentence when it cannot be made or is
    /// a file.
    static Result<Workspace> open(const QString& folder);
    [[nodiscard]] const QString& folder() const { return m_folder; }
    [[nodiscard]] QString journalFile() const;
    [[nodiscard]] QString cacheFile() const;
    [[nodiscard]] QString accountsFile() const;
    [[nodiscard]] QString settingsFile() const;
    [[nodiscard]] QString backupFolder() const;
    /// Proven by writing: false on a read-only folder or a full disk.
    [[nodiscard]] bool isWritable() const { return m_writable; }
    /// Stable for this folder, for the single-instance lock and the vault's entry name.
    [[nodiscard]] QString key() const;

private:
    QString m_folder;
    bool m_writable = false;
};

} // namespace simstock
