// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/accountnumbers.h"
#include "models/store/cache.h"

namespace simstock {

class Database;

/// Usage samples, wallets and the times of the last reads in the cache's file, on the store thread.
class ReadingTables {
public:
    ReadingTables(Database& database, AccountNumbers& accounts)
        : m_database(database), m_accounts(accounts)
    {
    }

    /// A sample that is stored already (same eSIM and time of reading) is left as it is.
    Result<bool> storeUsage(const QList<UsageSample>& samples);
    Result<QList<UsageSample>> loadUsage(const EsimKey& esim);
    Result<bool> storeWallet(const Wallet& wallet);
    Result<QList<Wallet>> loadWallets();
    Result<bool> noteSync(const SyncTime& time);
    Result<QList<SyncTime>> loadSyncTimes();
    Status removeAll(const AccountId& account);

private:
    Result<bool> change(const AccountId& account, const QString& sql, QVariantList values);
    Database& m_database;
    AccountNumbers& m_accounts;
};

} // namespace simstock
