// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/accountnumbers.h"
#include "models/store/cache.h"

#include <QHash>

#include <optional>

namespace simstock {

class Database;
class OfferChangeWriter;
class Statement;

/// The offers of all accounts in the cache's file, on the store thread.
class OfferTable {
public:
    OfferTable(Database& database, AccountNumbers& accounts)
        : m_database(database), m_accounts(accounts)
    {
    }

    Result<QList<Offer>> load();
    /// What syncs changed lately, newest first.
    Result<QList<OfferChange>> changes();
    Status removeAll(const AccountId& account);

    /// What one catalogue sync has seen so far. Only what differs from the file is kept.
    struct Sync {
        AccountId account;
        bool begun = false;
        int generation = 0; ///< of the account when it began
        struct Known {
            qint64 row = 0;
            qint64 hash = 0;
            bool seen = false;
        };
        QHash<QString, Known> known;
        QHash<QString, Offer> fresh; ///< new and changed ones by code; a code listed twice is one
        std::optional<Error> error;
    };
    void add(Sync& sync, QList<Offer> batch);
    /// Writes the difference in one transaction. Conflict when another sync of the account finished
    /// since this one began; those of other accounts touch none of its rows.
    Result<OfferDiff> finish(Sync& sync, bool complete, const QDateTime& now);

private:
    Status begin(Sync& sync);
    Result<OfferDiff> write(const Sync& sync, bool complete, const QDateTime& now);
    Status removeUnseen(const Sync& sync, OfferDiff& diff, OfferChangeWriter& changes);

    Database& m_database;
    AccountNumbers& m_accounts;
    QHash<AccountId, int> m_generations; ///< one more for each time its rows changed
};

/// Over all fields but updatedAt, the same on every run of this version. 64 bits: a change is
/// overlooked once in 10^19.
qint64 offerHash(const Offer& offer);

} // namespace simstock
