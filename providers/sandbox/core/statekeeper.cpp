// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/core/statekeeper.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace simstock::sandbox {

StateKeeper::StateKeeper(QString path, Snapshot snapshot)
    : m_path(std::move(path)), m_snapshot(std::move(snapshot))
{
}

StateKeeper::~StateKeeper()
{
    stop();
}

Result<QJsonObject> StateKeeper::read(const QString& path)
{
    QFile file(path);
    if (path.isEmpty() || !file.exists())
        return QJsonObject{};
    QJsonParseError error{};
    const bool opened = file.open(QIODevice::ReadOnly);
    const auto document = QJsonDocument::fromJson(opened ? file.readAll() : QByteArray(), &error);
    if (opened && error.error == QJsonParseError::NoError && document.isObject())
        return document.object();
    return failure(makeError(
        ErrorKind::Storage,
        QCoreApplication::translate("Sandbox", "The sandbox's state file %1 cannot be used: %2. "
                                               "Move it away to start afresh.")
            .arg(path, opened ? error.errorString() : file.errorString()),
        {}));
}

void StateKeeper::start()
{
    if (!m_path.isEmpty() && !m_thread.joinable())
        m_thread = std::thread([this] { work(); });
}

void StateKeeper::changed()
{
    {
        const std::lock_guard lock(m_mutex);
        m_dirty = true;
    }
    m_wake.notify_one();
}

void StateKeeper::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void StateKeeper::work()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_wake.wait(lock, [this] { return m_dirty || m_stopping; });
        if (!m_dirty)
            return;
        m_wake.wait_for(lock, std::chrono::milliseconds(200), [this] { return m_stopping; });
        m_dirty = false;
        lock.unlock(); // the snapshot takes the vendors' locks, under which changed() is called
        write();
        lock.lock();
    }
}

void StateKeeper::write() const
{
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(QJsonDocument(m_snapshot()).toJson(QJsonDocument::Indented));
    file.commit();
}

} // namespace simstock::sandbox
