// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/domain/batch.h"

#include <QStringList>
#include <QVariantList>

namespace simstock {

class Database;

/// The batches in the journal's file: append-only, each row with its checksum. The caller has the
/// transaction.
class BatchTables {
public:
    explicit BatchTables(Database& database) : m_database(database) {}

    /// The statements of the journal's second version.
    static QStringList migration();
    /// Conflict when a batch of that id is there already.
    Status keep(const Batch& batch);
    /// Conflict when the step may not follow the last one.
    Status note(const BatchId& id, const BatchEvent& event);
    /// Newest first.
    Result<QList<Batch>> load();

private:
    Status insert(const QString& table, QStringView columns, QVariantList values);
    template <typename F>
    Status readAll(const QString& table, QStringView columns, F add);
    Database& m_database;
};

} // namespace simstock
