// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <functional>
#include <httplib.h>
#include <list>
#include <mutex>
#include <thread>
#include <vector>

namespace simstock::sandbox {

/// One thread per open connection, made when needed and used again. The library's own pool has a
/// fixed number of threads, which a handful of hanging or kept-alive connections would use up.
class ConnectionThreads final : public httplib::TaskQueue {
public:
    void enqueue(std::function<void()> job) override;
    void shutdown() override;

private:
    void work();

    static constexpr std::size_t maxThreads = 256; // more connections wait
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::list<std::function<void()>> m_jobs;
    std::vector<std::thread> m_threads;
    std::size_t m_idle = 0;
    bool m_stopping = false;
};

} // namespace simstock::sandbox
