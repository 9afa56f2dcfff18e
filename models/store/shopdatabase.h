// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"
#include "models/store/shopstore.h"

namespace simstock {

/// The file behind ShopStore, used on its thread.
class ShopDatabase {
public:
    ShopDatabase(QString file, QString backupFolder)
        : m_file(std::move(file)), m_backupFolder(std::move(backupFolder))
    {
    }
    Result<QString> open(const QDateTime& now);
    void close() { m_database.close(); }
    Result<QList<ShopRecord>> load(const QString& kind);
    Result<bool> write(const QList<ShopChange>& changes, const QDateTime& now);

private:
    Status openFile(const QDateTime& now);
    QString openReadOnly(const QString& sentence);
    QString m_file;
    QString m_backupFolder;
    Database m_database;
    bool m_isNewer = false;
    QString m_readOnlyReason; ///< empty while the file can be written
};

} // namespace simstock
