// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/call.h"

#include <QFutureWatcher>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <memory>
#include <utility>

namespace simstock {

/// Runs work on a pool thread with values only; the result comes back as a Call. Dropping the Call
/// drops the result; the work itself runs to its end.
template <typename F>
auto inBackground(QThreadPool& pool, F work)
{
    using R = typename std::invoke_result_t<F>; // Result<T>
    using T = typename R::value_type;
    Answer<T> answer;
    auto call = answer.call();
    auto watcher = std::make_shared<QFutureWatcher<std::shared_ptr<R>>>();
    QObject::connect(watcher.get(), &QFutureWatcherBase::finished, watcher.get(),
                     [answer, raw = watcher.get()] { answer.finish(std::move(*raw->result())); });
    watcher->setFuture(QtConcurrent::run(
        &pool, [work = std::move(work)]() mutable { return std::make_shared<R>(work()); }));
    answer.keep(std::move(watcher));
    return call;
}

} // namespace simstock
