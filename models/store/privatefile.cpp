// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/privatefile.h"

#include "models/store/storageerror.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

constexpr mode_t fileMode = 0600;
constexpr mode_t folderMode = 0700;

tl::unexpected<Error> systemFailure(const QString& path)
{
    return tl::unexpected(systemError(errno, path));
}

void syncFolder(const QString& path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return;
    ::fsync(fd); // some file systems cannot; the rename itself is still atomic there
    ::close(fd);
}

bool writeAll(int fd, const QByteArray& content)
{
    qsizetype done = 0;
    while (done < content.size()) {
        const auto count =
            ::write(fd, content.constData() + done, static_cast<size_t>(content.size() - done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return false;
        done += count;
    }
    return ::fsync(fd) == 0;
}

} // namespace

QString fileStamp(const QDateTime& now)
{
    return now.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
}

Status ensurePrivateFile(const QString& path)
{
    const auto name = QFile::encodeName(path);
    const int fd = ::open(name.constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, fileMode);
    if (fd >= 0) {
        const bool done = ::fchmod(fd, fileMode) == 0;
        ::close(fd);
        if (!done)
            return systemFailure(path);
        return {};
    }
    if (errno != EEXIST)
        return systemFailure(path);
    struct stat info = {};
    if (::stat(name.constData(), &info) == 0 && (info.st_mode & 0777) != fileMode)
        ::chmod(name.constData(), fileMode); // may be someone else's file: then it stays as it is
    return {};
}

Status makePrivateFolder(const QString& path)
{
    const QString folder = QDir::cleanPath(QDir(path).absolutePath());
    const QFileInfo info(folder);
    if (info.isDir())
        return {};
    const QString parent = info.path();
    if (parent != folder) {
        if (auto made = makePrivateFolder(parent); !made)
            return made;
    }
    const auto name = QFile::encodeName(folder);
    if (::mkdir(name.constData(), folderMode) != 0) {
        if (errno == EEXIST && QFileInfo(folder).isDir())
            return {};
        return systemFailure(folder);
    }
    if (::chmod(name.constData(), folderMode) != 0)
        return systemFailure(folder);
    return {};
}

Status writePrivateFile(const QString& path, const QByteArray& content)
{
    const QString temporary = path + u".new-%1"_s.arg(::getpid());
    const auto name = QFile::encodeName(temporary);
    ::unlink(name.constData());
    const int fd = ::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, fileMode);
    if (fd < 0)
        return systemFailure(path);
    const bool written = ::fchmod(fd, fileMode) == 0 && writeAll(fd, content);
    const int reason = errno;
    ::close(fd);
    if (written && ::rename(name.constData(), QFile::encodeName(path).constData()) == 0) {
        syncFolder(QFileInfo(path).path());
        return {};
    }
    if (!written)
        errno = reason;
    auto failed = systemFailure(path);
    ::unlink(name.constData());
    return failed;
}

Result<QString> setAside(const QString& file, const QDateTime& now)
{
    const QString base = file + u".broken-"_s + fileStamp(now);
    QString target = base;
    for (int i = 2; QFileInfo::exists(target); ++i)
        target = base + u'-' + QString::number(i);
    // The side files first: a database without its -wal would look whole and lack its last commits.
    for (const auto& suffix : {u"-wal"_s, u"-journal"_s, u""_s}) {
        const auto from = QFile::encodeName(file + suffix);
        if (::rename(from.constData(), QFile::encodeName(target + suffix).constData()) != 0 &&
            errno != ENOENT)
            return systemFailure(file);
    }
    ::unlink(QFile::encodeName(file + u"-shm"_s).constData());
    syncFolder(QFileInfo(file).path());
    return target;
}

Status moveIntoPlace(const QString& from, const QString& to)
{
    const auto source = QFile::encodeName(from);
    const auto target = QFile::encodeName(to);
    if (::link(source.constData(), target.constData()) == 0 || errno == EEXIST) {
        ::unlink(source.constData());
    } else if (::rename(source.constData(), target.constData()) != 0) { // no hard links there
        return systemFailure(to);
    }
    syncFolder(QFileInfo(to).path());
    return {};
}

void removeDatabase(const QString& file)
{
    for (const auto& suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        ::unlink(QFile::encodeName(file + suffix).constData());
}

} // namespace simstock
