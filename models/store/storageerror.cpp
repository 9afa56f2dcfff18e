// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/storageerror.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cerrno>
#include <sqlite3.h>
#include <system_error>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

struct StoreWords {
    Q_DECLARE_TR_FUNCTIONS(simstock::Store)
};

QString sentence(StorageFault fault)
{
    switch (fault) {
    case StorageFault::Busy:
        return StoreWords::tr("Another program has this workspace open. Close it and try again.");
    case StorageFault::Full:
        return StoreWords::tr(
            "The disk is full. What was stored before is kept; nothing new can be written. "
            "Make room and try again.");
    case StorageFault::Io:
        return StoreWords::tr(
            "The disk reported an error or a size limit was reached. Nothing new was "
            "written. Check the disk and try again.");
    case StorageFault::ReadOnly:
        return StoreWords::tr(
            "The workspace is read-only. Nothing can be written until its permissions are "
            "changed.");
    case StorageFault::CannotOpen:
        return StoreWords::tr(
            "A file of the workspace cannot be opened. Check its permissions and that its "
            "folder exists.");
    case StorageFault::Corrupt:
        return StoreWords::tr("A file of the workspace is damaged.");
    case StorageFault::Duplicate:
        return StoreWords::tr("This is stored already.");
    case StorageFault::None:
    case StorageFault::Other:
        break;
    }
    return StoreWords::tr(
        "Simstock could not use its own files. Check the disk and its permissions.");
}

} // namespace

StorageFault faultOf(int sqliteCode)
{
    switch (sqliteCode) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
        return StorageFault::Duplicate;
    default:
        break;
    }
    switch (sqliteCode & 0xff) {
    case SQLITE_OK:
        return StorageFault::None;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return StorageFault::Busy;
    case SQLITE_FULL:
        return StorageFault::Full;
    case SQLITE_IOERR:
    case SQLITE_PROTOCOL: // locks that fail again and again
        return StorageFault::Io;
    case SQLITE_READONLY:
        return StorageFault::ReadOnly;
    case SQLITE_CANTOPEN:
    case SQLITE_AUTH:
    case SQLITE_PERM:
        return StorageFault::CannotOpen;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return StorageFault::Corrupt;
    default:
        return StorageFault::Other;
    }
}

Error storageError(int sqliteCode, const QString& file, const QString& text)
{
    const auto fault = faultOf(sqliteCode);
    return makeError(
        fault == StorageFault::Duplicate ? ErrorKind::Conflict : ErrorKind::Storage,
        sentence(fault),
        u"%1: SQLite %2: %3"_s.arg(QFileInfo(file).fileName()).arg(sqliteCode).arg(text));
}

Error systemError(int number, const QString& path)
{
    auto fault = StorageFault::Other;
    if (number == ENOSPC || number == EDQUOT)
        fault = StorageFault::Full;
    else if (number == EROFS || number == EACCES || number == EPERM)
        fault = StorageFault::ReadOnly;
    else if (number == EIO || number == EFBIG)
        fault = StorageFault::Io;
    else if (number == ENOENT || number == ENOTDIR || number == ELOOP || number == ENAMETOOLONG)
        fault = StorageFault::CannotOpen;
    const auto text = QString::fromStdString(std::generic_category().message(number));
    return makeError(ErrorKind::Storage, sentence(fault),
                     QFileInfo(path).fileName() + u": "_s + text);
}

} // namespace simstock
