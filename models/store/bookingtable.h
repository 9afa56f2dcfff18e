// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/accountnumbers.h"
#include "models/store/cache.h"

namespace simstock {

class Database;

/// What the vendors booked, and how far messages came, in the cache's file, on the store thread.
class BookingTable {
public:
    BookingTable(Database& database, AccountNumbers& accounts)
        : m_database(database), m_accounts(accounts)
    {
    }

    /// Inserts or replaces by account and id; what is not named stays.
    Result<bool> store(const QList<Transaction>& bookings);
    /// Newest first.
    Result<QList<Transaction>> load();
    Result<bool> storeMessage(const MessageReading& reading);
    Result<QList<MessageReading>> loadMessages();

private:
    Database& m_database;
    AccountNumbers& m_accounts;
};

} // namespace simstock
