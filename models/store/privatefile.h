// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QDateTime>
#include <QString>

namespace simstock {

// Files and folders that only their owner may read, whatever the umask says (hostile.md 66). None
// of these functions opens a database file that exists: closing a descriptor of it would drop the
// POSIX locks that SQLite holds in this process.

/// Makes an empty file with mode 0600, or tightens an existing one to it.
[[nodiscard]] Status ensurePrivateFile(const QString& path);
/// Makes a folder and its missing parents with mode 0700; an existing folder is left as it is.
[[nodiscard]] Status makePrivateFolder(const QString& path);
/// Writes a small file so that after a crash either the old or the new content is there.
[[nodiscard]] Status writePrivateFile(const QString& path, const QByteArray& content);
/// Renames a database and its side files to "<file>.broken-<time>"; nothing is ever deleted.
/// Answers with the new name.
[[nodiscard]] Result<QString> setAside(const QString& file, const QDateTime& now);
/// Gives the finished file `from` the name `to` unless that exists by now; `from` is gone
/// afterwards. Both names are on disk when this returns.
[[nodiscard]] Status moveIntoPlace(const QString& from, const QString& to);
/// Removes a database that was never in use, with its side files.
void removeDatabase(const QString& file);
/// 20261122T101500Z
[[nodiscard]] QString fileStamp(const QDateTime& now);

} // namespace simstock
