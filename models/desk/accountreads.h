// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/accountbook.h"
#include "models/desk/callbag.h"
#include "models/desk/readstanding.h"
#include "models/store/cache.h"

#include <functional>
#include <utility>

namespace simstock {

class ActivityLog;

/// How one kind of thing that is kept at the vendors is read: when somebody looks, account by
/// account, one question in flight for each; dropped when the account closes, forgotten when it is
/// removed.
class AccountReadings {
    Q_DISABLE_COPY_MOVE(AccountReadings)
public:
    struct House {
        AccountBook& accounts;
        Cache& cache;
        ActivityLog& log;
        Clock& clock;
    };
    struct Kind {
        QString activity; ///< what a reading is called in the list of activities
        std::function<bool(const VendorPorts&)> isServed;   ///< the vendor can be asked for it
        std::function<void()> changed;                      ///< rows or standings
        std::function<void(const AccountId&)> wasRead = {}; ///< newly, and well
    };

    /// Accounts that are open and whose vendor can be asked.
    [[nodiscard]] QList<AccountId> served() const;
    /// Served, or closed with rows of an earlier reading.
    [[nodiscard]] bool isShown(const AccountId& account) const;
    [[nodiscard]] ReadStanding standing(const AccountId& account) const;
    /// The oldest reading of what is shown; invalid = not all are read.
    [[nodiscard]] QDateTime asOf() const;
    /// Reads all accounts now, and from now on every account that opens.
    void refreshAll();
    /// Does nothing while the account is being read already.
    void refresh(const AccountId& account);
    /// For further questions to the same vendors: ended when their account closes.
    [[nodiscard]] CallBag& calls() { return m_calls; }

protected:
    /// The owner is alive at least as long as this.
    AccountReadings(const House& house, Kind kind, QObject& owner);
    virtual ~AccountReadings() = default;

    virtual void ask(const AccountId& account) = 0;
    virtual void forget(const AccountId& account) = 0;
    /// The question is answered; null without an error.
    void end(const AccountId& account, const Error* error);
    /// Whether rows kept on disk may be shown; removes those of an account that is gone.
    [[nodiscard]] bool adopt(const AccountId& account, const QDateTime& readAt);
    /// From now on the account is forgotten when it is removed.
    void know(const AccountId& account) { m_readings[account]; }
    void changed() const { m_kind.changed(); }
    void wasRead(const AccountId& account) const
    {
        if (m_kind.wasRead)
            m_kind.wasRead(account);
    }
    [[nodiscard]] Cache& cache() const { return m_house.cache; }
    [[nodiscard]] CallBag& writes() { return m_writes; }

private:
    struct Reading {
        ReadStanding standing;
        qint64 activity = 0;
    };
    void closing(const AccountId& account);
    void forgetRemoved();

    House m_house;
    Kind m_kind;
    bool m_isWanted = false; ///< somebody looks
    QHash<AccountId, Reading> m_readings;
    CallBag m_writes;
    CallBag m_calls;
};

/// AccountReadings with the rows that were read. They are kept in the cache with their time, so
/// that the newest reading is there without a network. T is a type that Cache::keep() names.
template <typename T>
class AccountReads final : public AccountReadings {
public:
    using Ask = std::function<Call<QList<T>>(const AccountId&)>;
    /// ask: all rows of one account, in the vendor's order; only asked where it is served.
    AccountReads(const House& house, Kind kind, Ask ask, QObject& owner)
        : AccountReadings(house, std::move(kind), owner), m_ask(std::move(ask))
    {
    }

    /// Shows what was read before, once the cache is open.
    void open()
    {
        writes().template add<QList<KeptRows<T>>>(
            cache().template loadKept<T>(), [this](Result<QList<KeptRows<T>>> all) {
                if (!all)
                    return; // read again from the vendors
                for (auto& kept : *all) {
                    if (adopt(kept.account, kept.readAt))
                        m_rows.insert(kept.account, std::move(kept.rows));
                }
                changed();
            });
    }
    /// As read; of an account that is not shown, empty.
    [[nodiscard]] QList<T> rows(const AccountId& account) const
    {
        return isShown(account) ? m_rows.value(account) : QList<T>();
    }
    /// What follows from a change at the vendor, or from a further question. Only shown; store()
    /// keeps it.
    [[nodiscard]] QList<T>& edit(const AccountId& account)
    {
        know(account);
        return m_rows[account];
    }
    void store(const AccountId& account)
    {
        const auto readAt = standing(account).readAt;
        if (readAt.isValid())
            writes().template add<bool>(
                cache().keep(KeptRows<T>{account, readAt, m_rows.value(account)}),
                [](const Result<bool>&) {}); // shown all the same
    }

private:
    void ask(const AccountId& account) override
    {
        calls().template add<QList<T>>(
            m_ask(account),
            [this, account](Result<QList<T>> rows) {
                if (rows)
                    m_rows.insert(account, std::move(*rows));
                end(account, rows ? nullptr : &rows.error());
                if (rows) {
                    store(account);
                    wasRead(account);
                }
            },
            account);
    }
    void forget(const AccountId& account) override { m_rows.remove(account); }

    Ask m_ask;
    QHash<AccountId, QList<T>> m_rows;
};

} // namespace simstock
