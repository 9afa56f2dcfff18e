// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <mutex>
#include <optional>

namespace simstock::test {

/// One change that a program asked of the files in a folder, in the order it asked.
struct DiskStep {
    enum class Kind {
        Create,     ///< file, name
        Write,      ///< file, offset, bytes
        Truncate,   ///< file, offset = the new size
        Sync,       ///< file
        SyncFailed, ///< file: what was not on the disk before never gets there
        Link,       ///< file, name
        Rename,     ///< file, from, name
        Unlink,     ///< from
        SyncFolder
    };
    Kind kind = Kind::Write;
    int file = 0; ///< a number of its own for every file ever made
    qint64 offset = 0;
    QByteArray bytes;
    QString from;
    QString name;
};

/// An operation of the system that fails, the first time or from then on.
struct DiskFault {
    enum class How {
        Fail,    ///< nothing done, errno
        Half,    ///< half of a write, then errno at its rest
        Pretend, ///< nothing done, success answered: for the broken control
    };
    int at = 0;    ///< number of the operation, counted from 1
    int error = 0; ///< errno; no room (ENOSPC) is told only to what takes room
    How how = How::Fail;
    bool stays = false;
};

/// The disk as SQLite, Qt and the product's own code reach it: open, read, write, truncate, sync,
/// lock, link, rename and unlink of this process are seen below all of them, where they concern one
/// folder. Only one at a time; it lives while its folder is used.
class Disk {
    Q_DISABLE_COPY_MOVE(Disk)
public:
    explicit Disk(const QString& folder);
    ~Disk();

    [[nodiscard]] QList<DiskStep> steps() const;
    [[nodiscard]] qsizetype stepCount() const;
    enum class Operation { Open, Read, Write, Truncate, Sync, Lock, Name };
    struct Asked {
        Operation operation = Operation::Open;
        bool takesRoom = false;
    };
    /// Since the last failWith().
    [[nodiscard]] QList<Asked> operations() const;
    void failWith(const std::optional<DiskFault>& fault);
    [[nodiscard]] bool hasFailed() const;

    // What the calls of the system below tell and ask; not for tests.
    static bool isWatched();
    static Disk* of(int descriptor);
    static Disk* of(const char* path);
    /// The fault that meets an operation, if any.
    std::optional<DiskFault> begin(Operation operation, bool takesRoom);
    void opened(int descriptor, const char* path, bool isNew);
    void closed(int descriptor);
    void wrote(int descriptor, qint64 offset, const void* bytes, qint64 count);
    void truncated(int descriptor, qint64 size);
    void synced(int descriptor, bool done);
    void linked(const char* from, const char* to);
    void renamed(const char* from, const char* to);
    void unlinked(const char* path);

private:
    struct Open {
        int file = 0; ///< 0: the folder itself
    };
    [[nodiscard]] QString nameOf(const char* path) const;

    mutable std::mutex m_mutex;
    QByteArray m_folder;
    QHash<int, Open> m_open;
    QHash<QString, int> m_names;
    QList<DiskStep> m_steps;
    std::optional<DiskFault> m_fault;
    QList<Asked> m_operations;
    int m_lastFile = 0;
    bool m_failed = false;
};

} // namespace simstock::test
