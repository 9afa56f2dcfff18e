// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>

namespace simstock {

/// A folder with everything of one shop: journal.sqlite, cache.sqlite, accounts.sqlite,
/// shop.sqlite, settings.ini, backups and logs. Made with 0700, files with 0600, whatever the umask
/// (hostile.md 66).
class Workspace {
public:
    /// Creates the folder when missing. Storage error with a sentence when it cannot be made or is
    /// a file.
    static Result<Workspace> open(const QString& folder);
    [[nodiscard]] const QString& folder() const { return m_folder; }
    [[nodiscard]] QString journalFile() const;
    [[nodiscard]] QString cacheFile() const;
    [[nodiscard]] QString accountsFile() const;
    [[nodiscard]] QString shopFile() const;
    [[nodiscard]] QString settingsFile() const;
    [[nodiscard]] QString backupFolder() const;
    /// Proven by writing: false on a read-only folder or a full disk.
    [[nodiscard]] bool isWritable() const { return m_writable; }
    /// Stable for this place on the disk, for the single-instance lock: two copies of a workspace
    /// are two.
    [[nodiscard]] QString key() const;
    /// Moves and is copied with the folder, for the vault's entry name: sealed codes stay readable
    /// after a move and in a restored copy. Kept in the file workspace.id.
    [[nodiscard]] QString vaultKey() const;

private:
    QString m_folder;
    QString m_identity;
    bool m_writable = false;
};

} // namespace simstock
