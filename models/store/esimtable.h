// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/esim.h"
#include "models/store/accountnumbers.h"

#include <QHash>
#include <QList>

namespace simstock {

class Database;
class Statement;
class Vault;

/// The eSIMs of all accounts in the cache's file, and their secrets: sealed in the file while the
/// vault is open, else in memory for the session. On the store thread.
class EsimTable {
public:
    EsimTable(Database& database, AccountNumbers& accounts, const Vault& vault)
        : m_database(database), m_accounts(accounts), m_vault(vault)
    {
    }

    Result<QList<Esim>> load();
    Result<QList<Esim>> store(const QList<Esim>& esims);
    Result<Esim> setCustomer(const EsimKey& key, const QString& name, const QString& email,
                             const QString& note);
    Result<EsimSecrets> secrets(const EsimKey& key);
    Result<bool> hasSealed();
    /// Seals what was kept for the session; what cannot be stored now stays in memory.
    Status sealHeld();

private:
    struct Writing;
    Result<Esim> storeOne(Writing& writing, const Esim& esim);
    Result<Esim> one(const EsimKey& key);
    Result<QByteArray> sealedOf(const EsimKey& key);
    /// The new column value, null when the old one stays; what could not be sealed is held.
    Result<QByteArray> seal(const EsimKey& key, const EsimSecrets& fresh, const QByteArray& old);
    Result<Esim> readRow(Statement& row);

    Database& m_database;
    AccountNumbers& m_accounts;
    const Vault& m_vault;
    QHash<EsimKey, EsimSecrets> m_held;
};

} // namespace simstock
