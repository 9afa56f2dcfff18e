// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The calls of the C library that reach the disk, in front of the real ones: a program's own
// symbols come before those of its libraries, so that SQLite and Qt are seen as well. What is not
// in the watched folder passes unchanged.
#include "tests/store/disk.h"

#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using simstock::test::Disk;
using simstock::test::DiskFault;
using Operation = Disk::Operation;
using How = DiskFault::How;

namespace {

/// The real call behind ours.
template <typename F>
F real(const char* name)
{
    return reinterpret_cast<F>(::dlsym(RTLD_NEXT, name));
}

int openIn(const char* path, int flags, mode_t mode)
{
    static const auto call = real<int (*)(const char*, int, mode_t)>("open64");
    Disk* const disk = Disk::of(path);
    if (disk == nullptr)
        return call(path, flags, mode);
    struct stat before = {};
    const bool isNew = (flags & O_CREAT) != 0 && ::stat(path, &before) != 0;
    if (const auto fault = disk->begin(Operation::Open, isNew); fault) {
        errno = fault->error;
        return -1;
    }
    const int descriptor = call(path, flags, mode);
    if (descriptor >= 0) {
        disk->opened(descriptor, path, isNew);
        if ((flags & O_TRUNC) != 0 && !isNew)
            disk->truncated(descriptor, 0);
    }
    return descriptor;
}

mode_t modeOf(int flags, va_list arguments)
{
    return (flags & O_CREAT) != 0 ? va_arg(arguments, mode_t) : 0;
}

ssize_t writeAt(int descriptor, const void* bytes, size_t count, off_t offset)
{
    static const auto call = real<ssize_t (*)(int, const void*, size_t, off_t)>("pwrite64");
    Disk* const disk = Disk::of(descriptor);
    if (disk == nullptr)
        return call(descriptor, bytes, count, offset);
    if (const auto fault = disk->begin(Operation::Write, true); fault) {
        if (fault->how == How::Pretend)
            return static_cast<ssize_t>(count);
        if (fault->how == How::Half && count > 1) {
            const auto half = call(descriptor, bytes, count / 2, offset);
            disk->wrote(descriptor, offset, bytes, half);
            return half; // the caller asks for the rest, which fails as the fault stays
        }
        errno = fault->error;
        return -1;
    }
    const auto done = call(descriptor, bytes, count, offset);
    if (done > 0)
        disk->wrote(descriptor, offset, bytes, done);
    return done;
}

ssize_t readAt(int descriptor, void* bytes, size_t count, off_t offset)
{
    static const auto call = real<ssize_t (*)(int, void*, size_t, off_t)>("pread64");
    if (Disk* const disk = Disk::of(descriptor); disk != nullptr) {
        if (const auto fault = disk->begin(Operation::Read, false); fault) {
            errno = fault->error;
            return -1;
        }
    }
    return call(descriptor, bytes, count, offset);
}

int truncateTo(int descriptor, off_t size)
{
    static const auto call = real<int (*)(int, off_t)>("ftruncate64");
    Disk* const disk = Disk::of(descriptor);
    if (disk == nullptr)
        return call(descriptor, size);
    if (const auto fault = disk->begin(Operation::Truncate, true); fault) {
        errno = fault->error;
        return -1;
    }
    const int result = call(descriptor, size);
    if (result == 0)
        disk->truncated(descriptor, size);
    return result;
}

/// Nothing is asked of the real disk: what would be on it is what the steps say.
int syncOf(const char* name, int descriptor)
{
    Disk* const disk = Disk::of(descriptor);
    if (disk == nullptr)
        return real<int (*)(int)>(name)(descriptor);
    if (const auto fault = disk->begin(Operation::Sync, true); fault) {
        disk->synced(descriptor, false);
        if (fault->how == How::Pretend)
            return 0;
        errno = fault->error;
        return -1;
    }
    disk->synced(descriptor, true);
    return 0;
}

int lockOf(int descriptor, int command, void* argument)
{
    static const auto call = real<int (*)(int, int, void*)>("fcntl64");
    if (command == F_SETLK || command == F_OFD_SETLK) {
        if (Disk* const disk = Disk::of(descriptor); disk != nullptr) {
            if (const auto fault = disk->begin(Operation::Lock, false); fault) {
                errno = fault->error;
                return -1;
            }
        }
    }
    return call(descriptor, command, argument);
}

/// Whether an operation on names goes on; errno when not.
bool mayName(Disk* disk, bool takesRoom)
{
    const auto fault = disk->begin(Operation::Name, takesRoom);
    if (fault)
        errno = fault->error;
    return !fault;
}

} // namespace

extern "C" {

// SQLite waits for a lock that is not given: on a disk of ours waiting changes nothing.
int waitForLock(useconds_t time) __asm__("usleep");
int waitForLock(useconds_t time)
{
    static const auto call = real<int (*)(useconds_t)>("usleep");
    return Disk::isWatched() ? 0 : call(time);
}

int open(const char* path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const auto mode = modeOf(flags, arguments);
    va_end(arguments);
    return openIn(path, flags, mode);
}

int open64(const char* path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const auto mode = modeOf(flags, arguments);
    va_end(arguments);
    return openIn(path, flags, mode);
}

int close(int descriptor)
{
    static const auto call = real<int (*)(int)>("close");
    if (Disk* const disk = Disk::of(descriptor); disk != nullptr)
        disk->closed(descriptor);
    return call(descriptor);
}

ssize_t pwrite(int descriptor, const void* bytes, size_t count, off_t offset)
{
    return writeAt(descriptor, bytes, count, offset);
}

ssize_t pwrite64(int descriptor, const void* bytes, size_t count, off64_t offset)
{
    return writeAt(descriptor, bytes, count, offset);
}

ssize_t write(int descriptor, const void* bytes, size_t count)
{
    static const auto call = real<ssize_t (*)(int, const void*, size_t)>("write");
    if (Disk::of(descriptor) == nullptr)
        return call(descriptor, bytes, count);
    const off_t offset = ::lseek(descriptor, 0, SEEK_CUR);
    const auto done = writeAt(descriptor, bytes, count, offset);
    if (done > 0)
        ::lseek(descriptor, offset + done, SEEK_SET);
    return done;
}

ssize_t pread(int descriptor, void* bytes, size_t count, off_t offset)
{
    return readAt(descriptor, bytes, count, offset);
}

ssize_t pread64(int descriptor, void* bytes, size_t count, off64_t offset)
{
    return readAt(descriptor, bytes, count, offset);
}

int ftruncate(int descriptor, off_t size) noexcept
{
    return truncateTo(descriptor, size);
}

int ftruncate64(int descriptor, off64_t size) noexcept
{
    return truncateTo(descriptor, size);
}

int fsync(int descriptor)
{
    return syncOf("fsync", descriptor);
}

int fdatasync(int descriptor)
{
    return syncOf("fdatasync", descriptor);
}

int fcntl(int descriptor, int command, ...)
{
    va_list arguments;
    va_start(arguments, command);
    void* const argument = va_arg(arguments, void*);
    va_end(arguments);
    return lockOf(descriptor, command, argument);
}

int fcntl64(int descriptor, int command, ...)
{
    va_list arguments;
    va_start(arguments, command);
    void* const argument = va_arg(arguments, void*);
    va_end(arguments);
    return lockOf(descriptor, command, argument);
}

int link(const char* from, const char* to) noexcept
{
    static const auto call = real<int (*)(const char*, const char*)>("link");
    Disk* const disk = Disk::of(to);
    if (disk == nullptr)
        return call(from, to);
    if (!mayName(disk, true))
        return -1;
    const int result = call(from, to);
    if (result == 0)
        disk->linked(from, to);
    return result;
}

int rename(const char* from, const char* to) noexcept
{
    static const auto call = real<int (*)(const char*, const char*)>("rename");
    Disk* const disk = Disk::of(to);
    if (disk == nullptr)
        return call(from, to);
    if (!mayName(disk, true))
        return -1;
    const int result = call(from, to);
    if (result == 0)
        disk->renamed(from, to);
    return result;
}

int unlink(const char* path) noexcept
{
    static const auto call = real<int (*)(const char*)>("unlink");
    Disk* const disk = Disk::of(path);
    if (disk == nullptr)
        return call(path);
    if (!mayName(disk, false))
        return -1;
    const int result = call(path);
    if (result == 0)
        disk->unlinked(path);
    return result;
}
}
