// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/result.h"

#include <QHash>

namespace simstock {

class Database;

/// The small number that stands for an account in the rows of the cache.
class AccountNumbers {
public:
    explicit AccountNumbers(Database& database) : m_database(database) {}
    /// Given out when there is none yet; inside the caller's transaction.
    Result<qint64> of(const AccountId& account);
    Result<AccountId> accountOf(qint64 number);
    /// After a rollback or a new file: what is remembered may not be stored.
    void forget()
    {
        m_numbers.clear();
        m_accounts.clear();
    }

private:
    Status load();
    Database& m_database;
    QHash<AccountId, qint64> m_numbers;
    QHash<qint64, AccountId> m_accounts;
};

} // namespace simstock
