// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/accountnumbers.h"
#include "models/store/keptrows.h"

namespace simstock {

class Database;

/// What is kept at the vendors in the cache's file, on the store thread: one table per kind, with
/// the times of reading among the sync times. For the types that Cache::keep() names.
class KeptTables {
public:
    KeptTables(Database& database, AccountNumbers& accounts)
        : m_database(database), m_accounts(accounts)
    {
    }

    /// Replaces all of the account in one transaction.
    template <typename T>
    Result<bool> store(const KeptRows<T>& kept);
    template <typename T>
    Result<QList<KeptRows<T>>> load();

private:
    template <typename T>
    Status replace(const KeptRows<T>& kept);
    Database& m_database;
    AccountNumbers& m_accounts;
};

} // namespace simstock
