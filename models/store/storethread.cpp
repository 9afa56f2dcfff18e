// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/storethread.h"

#include <QSemaphore>

namespace simstock {

StoreThread::StoreThread(const QString& name) : m_worker(std::make_unique<QObject>())
{
    m_thread.setObjectName(name);
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

StoreThread::~StoreThread()
{
    post([this] { m_thread.quit(); }); // behind everything that was handed in
    m_thread.wait();
    // The answers that are on their way would go with m_home.
    QCoreApplication::sendPostedEvents(&m_home, QEvent::MetaCall);
}

void StoreThread::post(std::function<void()> action)
{
    QMetaObject::invokeMethod(m_worker.get(), std::move(action), Qt::QueuedConnection);
}

void StoreThread::postHome(std::function<void()> action)
{
    QMetaObject::invokeMethod(&m_home, std::move(action), Qt::QueuedConnection);
}

void StoreThread::flush()
{
    QSemaphore done;
    post([&done] { done.release(); });
    done.acquire();
}

} // namespace simstock
