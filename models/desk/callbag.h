// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/call.h"
#include "models/core/ids.h"

#include <map>
#include <memory>
#include <utility>

namespace simstock {

/// Keeps calls until they answered. A call may belong to an account: drop() ends all calls of one
/// before its vendor goes. Destroying the bag drops what is left.
class CallBag {
public:
    CallBag() = default;
    CallBag(const CallBag&) = delete;
    CallBag& operator=(const CallBag&) = delete;
    ~CallBag() { clear(); }

    template <typename T>
    void add(Call<T> call, typename Call<T>::Handler handler, const AccountId& account = {})
    {
        hold(std::move(call), std::move(handler), account);
    }
    /// For calls handed to others: ends as Canceled when the account goes, and takes the vendor's
    /// work with it when the other side drops it.
    template <typename T>
    [[nodiscard]] Call<T> shield(Call<T> inner, const AccountId& account)
    {
        Answer<T> answer;
        auto outer = answer.call();
        const auto id = hold<T>(
            std::move(inner), [answer](Result<T> result) { answer.finish(std::move(result)); },
            account);
        m_calls.at(id).dropped = [answer] { answer.finish(failure(ErrorKind::Canceled)); };
        answer.onAbort([this, id, alive = std::weak_ptr<int>(m_alive)] {
            if (!alive.expired())
                const auto gone = m_calls.extract(id);
        });
        return outer;
    }
    void drop(const AccountId& account)
    {
        std::map<quint64, Held> gone;
        for (auto entry = m_calls.begin(); entry != m_calls.end();) {
            const auto here = entry++;
            if (here->second.account == account)
                gone.insert(m_calls.extract(here));
        }
        tell(gone);
    }
    void clear()
    {
        auto gone = std::exchange(m_calls, {});
        tell(gone);
    }
    [[nodiscard]] bool isEmpty() const { return m_calls.empty(); }

private:
    struct Held {
        AccountId account;
        std::shared_ptr<void> call;
        std::function<void()> dropped;
    };
    template <typename T>
    quint64 hold(Call<T> call, typename Call<T>::Handler handler, const AccountId& account)
    {
        const auto id = m_nextId++;
        auto held = std::make_shared<Call<T>>(std::move(call));
        auto* const raw = held.get();
        m_calls.emplace(id, Held{account, std::move(held), {}});
        raw->onDone([this, id, handler = std::move(handler)](Result<T> result) {
            const auto done = m_calls.extract(id); // the handler may destroy the bag
            handler(std::move(result));
        });
        return id;
    }
    static void tell(std::map<quint64, Held>& gone)
    {
        for (auto& [id, held] : gone) {
            held.call.reset();
            if (held.dropped)
                held.dropped();
        }
    }

    std::map<quint64, Held> m_calls;
    quint64 m_nextId = 1;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0);
};

} // namespace simstock
