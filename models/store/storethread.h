// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/call.h"

#include <QObject>
#include <QThread>

#include <memory>
#include <utility>

namespace simstock {

/// One thread that does one thing after another. What was handed in is done, also when nobody waits
/// for its answer any more; the destructor finishes all of it first. Answers come on the thread
/// that made the StoreThread.
class StoreThread {
    Q_DISABLE_COPY_MOVE(StoreThread)
public:
    explicit StoreThread(const QString& name);
    ~StoreThread();

    /// Runs work (() -> Result<T>) there.
    template <typename F>
    auto run(F work) -> Call<typename std::invoke_result_t<F>::value_type>
    {
        using R = std::invoke_result_t<F>;
        Answer<typename R::value_type> answer;
        auto call = answer.call();
        post([this, answer, work = std::make_shared<F>(std::move(work))]() mutable {
            auto result = std::make_shared<R>((*work)());
            work.reset(); // what it captured goes before the answer is seen
            postHome([answer, result] { answer.finish(std::move(*result)); });
        });
        return call;
    }
    /// Runs action there without an answer.
    void post(std::function<void()> action);
    /// From there: runs action on the thread that made this, in order with the answers.
    void postHome(std::function<void()> action);
    /// Waits until everything handed in so far is done; answers that are due come with the next
    /// turn of the event loop.
    void flush();

private:
    QThread m_thread;
    std::unique_ptr<QObject> m_worker; // lives on m_thread
    QObject m_home;
};

} // namespace simstock
