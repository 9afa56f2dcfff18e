// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/bookingtable.h"
#include "models/store/database.h"
#include "models/store/esimtable.h"
#include "models/store/kepttables.h"
#include "models/store/offertable.h"
#include "models/store/readingtables.h"
#include "models/store/schema.h"

namespace simstock {

/// The cache's file and its tables on the store thread. Opening never fails for good: what cannot
/// be used is set aside or replaced by a cache in memory, and a sentence says so.
class CacheDatabase {
public:
    CacheDatabase(QString file, QString backupFolder, const Vault& vault)
        : m_file(std::move(file)),
          m_backupFolder(std::move(backupFolder)),
          m_accounts(m_database),
          offers(m_database, m_accounts),
          esims(m_database, m_accounts, vault),
          readings(m_database, m_accounts),
          bookings(m_database, m_accounts),
          kept(m_database, m_accounts)
    {
    }

    /// A sentence when something is out of the ordinary, else empty.
    Result<QString> open(const QDateTime& now);
    /// Nothing will be on disk; in memory it may still be kept for the session.
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    void close() { m_database.close(); }
    Result<bool> forgetAccount(const AccountId& account);
    /// The answer to writes that are not possible, nothing otherwise.
    [[nodiscard]] Status checkWritable() const;
    static const Schema& schema();

private:
    Status openFile(const QDateTime& now);
    Status setUp(const QDateTime& now);
    Result<QString> openReadOnly(const QString& sentence);
    Result<QString> openInMemory(const QString& sentence);

    QString m_file;
    QString m_backupFolder;
    Database m_database;
    AccountNumbers m_accounts;
    bool m_readOnly = false;
    bool m_inMemory = false; ///< takes writes until the end
    bool m_newer = false;

public:
    OfferTable offers;
    EsimTable esims;
    ReadingTables readings;
    BookingTable bookings;
    KeptTables kept;
};

} // namespace simstock
