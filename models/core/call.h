// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QCoreApplication>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace simstock {

namespace detail {

/// What a Call and its Answer share. Lives and dies on the thread that made it.
template <typename T>
struct CallState : QObject {
    std::function<void(Result<T>)> handler;
    std::optional<Result<T>> result;
    std::function<void()> abort; // set while the work runs
    std::shared_ptr<void> work;  // keeps the job alive until the answer was delivered
    std::weak_ptr<CallState> self;
    bool delivered = false;

    ~CallState() override
    {
        if (!result && abort)
            std::exchange(abort, nullptr)();
    }
    void finish(Result<T> value)
    {
        if (result || delivered)
            return;
        result.emplace(std::move(value));
        abort = nullptr;
        scheduleDelivery();
    }
    void scheduleDelivery()
    {
        if (!handler || !result)
            return;
        QMetaObject::invokeMethod(
            this, [this] { deliver(); }, Qt::QueuedConnection);
    }
    void deliver()
    {
        if (delivered || !handler)
            return;
        delivered = true;
        auto keep = self.lock(); // the handler may drop or replace the Call
        auto callback = std::exchange(handler, nullptr);
        auto value = std::move(*result);
        callback(std::move(value));
        work.reset();
        // An object must not be deleted inside its own event: let the last reference go one turn
        // later.
        QMetaObject::invokeMethod(
            QCoreApplication::instance(), [keep = std::move(keep)]() mutable { keep.reset(); },
            Qt::QueuedConnection);
    }
};

} // namespace detail

template <typename T>
class Call;

/// The producing end of a Call. Copies refer to the same question; the first finish() counts,
/// later ones and those after the Call was dropped do nothing. Use it on the thread that made it.
template <typename T>
class Answer {
public:
    Answer() : m_new(std::make_shared<detail::CallState<T>>()), m_state(m_new)
    {
        m_new->self = m_new;
    }
    /// The owning handle; can be taken once.
    [[nodiscard]] Call<T> call();
    void finish(Result<T> result) const
    {
        if (const auto state = m_state.lock())
            state->finish(std::move(result));
    }
    /// Runs when the Call is dropped before an answer came. Must not touch the Call.
    void onAbort(std::function<void()> abort) const
    {
        if (const auto state = m_state.lock())
            state->abort = std::move(abort);
    }
    /// Keeps work alive until the answer was delivered or the Call was dropped.
    void keep(std::shared_ptr<void> work) const
    {
        if (const auto state = m_state.lock())
            state->work = std::move(work);
    }
    /// False when nobody waits any more.
    [[nodiscard]] bool isWanted() const { return !m_state.expired(); }

private:
    std::shared_ptr<detail::CallState<T>> m_new;
    std::weak_ptr<detail::CallState<T>> m_state;
};

/// An answer that is on its way. A move-only member of whoever wants it: its one handler runs
/// exactly once, from the event loop, on the thread that made it, or never once the handle is gone.
/// Destroying or reassigning the handle aborts the work behind it. The handler may do both.
template <typename T>
class [[nodiscard]] Call {
public:
    using Value = T;
    using Handler = std::function<void(Result<T>)>;

    Call() = default;
    Call(Call&&) noexcept = default;
    Call& operator=(Call&& other) noexcept
    {
        auto old = std::exchange(m_state, std::move(other.m_state)); // old is aborted at the end
        return *this;
    }
    Call(const Call&) = delete;
    Call& operator=(const Call&) = delete;
    ~Call() = default;

    /// Names the handler. Never runs it before returning, even when the answer is there.
    void onDone(Handler handler)
    {
        if (!m_state)
            return;
        m_state->handler = std::move(handler);
        m_state->scheduleDelivery();
    }
    /// True until the handler was called.
    [[nodiscard]] bool isActive() const { return m_state && !m_state->delivered; }
    void cancel() { m_state.reset(); }

    /// A call whose answer is known already.
    static Call ready(Result<T> result)
    {
        Answer<T> answer;
        Call call = answer.call();
        answer.finish(std::move(result));
        return call;
    }

private:
    friend class Answer<T>;
    explicit Call(std::shared_ptr<detail::CallState<T>> state) : m_state(std::move(state)) {}
    std::shared_ptr<detail::CallState<T>> m_state;
};

template <typename T>
Call<T> Answer<T>::call()
{
    return Call<T>(std::exchange(m_new, nullptr));
}

/// The same call with its result passed through f: Result<A> -> Result<B>.
template <typename A, typename F>
auto transform(Call<A> call, F f)
{
    using B = typename std::invoke_result_t<F, Result<A>>::value_type;
    Answer<B> answer;
    auto outer = answer.call();
    auto inner = std::make_shared<Call<A>>(std::move(call));
    inner->onDone([answer, f = std::move(f)](Result<A> result) mutable {
        answer.finish(f(std::move(result)));
    });
    answer.keep(std::move(inner));
    return outer;
}

/// Asks f(A) -> Call<B> once the first call succeeded; an error of the first is the error of all.
template <typename A, typename F>
auto chain(Call<A> call, F f)
{
    using B = typename std::invoke_result_t<F, A>::Value;
    struct Steps {
        Call<A> first;
        Call<B> second;
    };
    Answer<B> answer;
    auto outer = answer.call();
    auto steps = std::make_shared<Steps>();
    steps->first = std::move(call);
    std::weak_ptr<Steps> weak = steps;
    steps->first.onDone([answer, weak, f = std::move(f)](Result<A> result) mutable {
        const auto alive = weak.lock();
        if (!alive)
            return;
        if (!result) {
            answer.finish(tl::unexpected(std::move(result.error())));
            return;
        }
        alive->second = f(std::move(*result));
        alive->second.onDone([answer](Result<B> last) { answer.finish(std::move(last)); });
    });
    answer.keep(std::move(steps));
    return outer;
}

} // namespace simstock
