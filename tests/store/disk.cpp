// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/disk.h"

#include <atomic>
#include <cerrno>
#include <cstring>

namespace simstock::test {

namespace {

std::atomic<Disk*> current = nullptr; // the calls of the system have no other way to it

} // namespace

Disk::Disk(const QString& folder) : m_folder(folder.toUtf8())
{
    current = this;
}

Disk::~Disk()
{
    current = nullptr;
}

QList<DiskStep> Disk::steps() const
{
    const std::scoped_lock lock(m_mutex);
    return m_steps;
}

qsizetype Disk::stepCount() const
{
    const std::scoped_lock lock(m_mutex);
    return m_steps.size();
}

QList<Disk::Asked> Disk::operations() const
{
    const std::scoped_lock lock(m_mutex);
    return m_operations;
}

void Disk::failWith(const std::optional<DiskFault>& fault)
{
    const std::scoped_lock lock(m_mutex);
    m_fault = fault;
    m_operations.clear();
    m_failed = false;
}

bool Disk::hasFailed() const
{
    const std::scoped_lock lock(m_mutex);
    return m_failed;
}

bool Disk::isWatched()
{
    return current != nullptr;
}

Disk* Disk::of(int descriptor)
{
    Disk* const disk = current;
    if (disk == nullptr)
        return nullptr;
    const std::scoped_lock lock(disk->m_mutex);
    return disk->m_open.contains(descriptor) ? disk : nullptr;
}

Disk* Disk::of(const char* path)
{
    Disk* const disk = current;
    if (disk == nullptr || path == nullptr)
        return nullptr;
    const auto length = static_cast<size_t>(disk->m_folder.size());
    const bool isInside = std::strncmp(path, disk->m_folder.constData(), length) == 0 &&
                          (path[length] == '/' || path[length] == '\0');
    return isInside ? disk : nullptr;
}

QString Disk::nameOf(const char* path) const
{
    return QString::fromUtf8(path + m_folder.size() + 1);
}

std::optional<DiskFault> Disk::begin(Operation operation, bool takesRoom)
{
    const std::scoped_lock lock(m_mutex);
    m_operations.append({operation, takesRoom});
    if (!m_fault || m_operations.size() < m_fault->at)
        return std::nullopt;
    if (m_fault->error == ENOSPC && !takesRoom)
        return std::nullopt;
    const auto fault = *m_fault;
    if (fault.how == DiskFault::How::Half && operation != Operation::Write)
        return std::nullopt;
    if (!fault.stays)
        m_fault.reset();
    m_failed = true;
    return fault;
}

void Disk::opened(int descriptor, const char* path, bool isNew)
{
    const std::scoped_lock lock(m_mutex);
    if (path[m_folder.size()] == '\0') {
        m_open.insert(descriptor, {0});
        return;
    }
    const auto name = nameOf(path);
    if (isNew || !m_names.contains(name)) {
        m_names.insert(name, ++m_lastFile);
        m_steps.append({.kind = DiskStep::Kind::Create,
                        .file = m_lastFile,
                        .bytes = {},
                        .from = {},
                        .name = name});
    }
    m_open.insert(descriptor, {m_names.value(name)});
}

void Disk::closed(int descriptor)
{
    const std::scoped_lock lock(m_mutex);
    m_open.remove(descriptor);
}

void Disk::wrote(int descriptor, qint64 offset, const void* bytes, qint64 count)
{
    const std::scoped_lock lock(m_mutex);
    m_steps.append({.kind = DiskStep::Kind::Write,
                    .file = m_open.value(descriptor).file,
                    .offset = offset,
                    .bytes = QByteArray(static_cast<const char*>(bytes), count),
                    .from = {},
                    .name = {}});
}

void Disk::truncated(int descriptor, qint64 size)
{
    const std::scoped_lock lock(m_mutex);
    m_steps.append({.kind = DiskStep::Kind::Truncate,
                    .file = m_open.value(descriptor).file,
                    .offset = size,
                    .bytes = {},
                    .from = {},
                    .name = {}});
}

void Disk::synced(int descriptor, bool done)
{
    const std::scoped_lock lock(m_mutex);
    const int file = m_open.value(descriptor).file;
    if (file == 0 && !done)
        return;
    const auto kind = file == 0 ? DiskStep::Kind::SyncFolder
                      : done    ? DiskStep::Kind::Sync
                                : DiskStep::Kind::SyncFailed;
    m_steps.append({.kind = kind, .file = file, .bytes = {}, .from = {}, .name = {}});
}

void Disk::linked(const char* from, const char* to)
{
    const std::scoped_lock lock(m_mutex);
    const int file = m_names.value(nameOf(from));
    m_names.insert(nameOf(to), file);
    m_steps.append(
        {.kind = DiskStep::Kind::Link, .file = file, .bytes = {}, .from = {}, .name = nameOf(to)});
}

void Disk::renamed(const char* from, const char* to)
{
    const std::scoped_lock lock(m_mutex);
    const int file = m_names.take(nameOf(from));
    m_names.insert(nameOf(to), file);
    m_steps.append({.kind = DiskStep::Kind::Rename,
                    .file = file,
                    .bytes = {},
                    .from = nameOf(from),
                    .name = nameOf(to)});
}

void Disk::unlinked(const char* path)
{
    const std::scoped_lock lock(m_mutex);
    m_names.remove(nameOf(path));
    m_steps.append({.kind = DiskStep::Kind::Unlink, .bytes = {}, .from = nameOf(path), .name = {}});
}

} // namespace simstock::test
