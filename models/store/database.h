// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/store/storageerror.h"

#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <optional>
#include <utility>

struct sqlite3;

namespace simstock {

/// One connection to one SQLite file, used on the thread that opened it. Every failure is a typed
/// error; lastFault() tells the last one apart.
class Database {
    Q_DISABLE_COPY_MOVE(Database)
public:
    enum class Mode {
        ReadWrite,
        ReadOnly,
        Immutable, ///< read-only without locks or side files: only where nobody can write
        Memory
    };

    Database() = default;
    ~Database();

    /// Opening is lazy in SQLite: trouble with the file shows at the first statement.
    [[nodiscard]] Status open(const QString& file, Mode mode, int busyTimeoutMs = 1000);
    void close();
    [[nodiscard]] bool isOpen() const { return !m_connection.isEmpty(); }
    [[nodiscard]] const QString& file() const { return m_file; }
    [[nodiscard]] StorageFault lastFault() const { return m_fault; }
    void forgetFault() { m_fault = StorageFault::None; }

    [[nodiscard]] Status exec(const QString& sql, const QVariantList& values = {});
    /// A forward-only query that ran; read it before the next change and drop it before close().
    [[nodiscard]] Result<QSqlQuery> query(const QString& sql, const QVariantList& values = {});
    /// What stopped a query's next(); nothing when that was the end of its rows.
    [[nodiscard]] std::optional<Error> errorOf(const QSqlQuery& query);
    /// First column of the first row; invalid when there is none.
    [[nodiscard]] Result<QVariant> value(const QString& sql, const QVariantList& values = {});
    /// Sets a pragma and reads it back; Storage error when the answer is not `expected`.
    [[nodiscard]] Status pragma(const QString& name, const QString& value, const QString& expected);
    /// Storage error naming the first fault that quick_check finds.
    [[nodiscard]] Status quickCheck();

    /// Runs work (() -> Result<T>) between BEGIN IMMEDIATE and COMMIT; rolls back when it fails.
    template <typename F>
    auto inTransaction(F work) -> std::invoke_result_t<F>
    {
        if (auto begun = exec(QStringLiteral("BEGIN IMMEDIATE")); !begun)
            return tl::unexpected(std::move(begun.error()));
        auto result = work();
        if (!result) {
            rollback();
            return result;
        }
        if (auto done = exec(QStringLiteral("COMMIT")); !done) {
            rollback();
            return tl::unexpected(std::move(done.error()));
        }
        return result;
    }

    /// For the bulk reader and writer: the connection as the SQLite C API knows it, or null when
    /// Qt's driver was built with another copy of SQLite than the one linked here.
    [[nodiscard]] sqlite3* handle();
    /// The error of the C API's last failure on that connection.
    [[nodiscard]] Error nativeError(sqlite3* connection);

    /// For damage that SQLite does not see.
    [[nodiscard]] Error markCorrupt(const QString& text);

private:
    [[nodiscard]] sqlite3* findHandle() const;
    [[nodiscard]] Error note(int sqliteCode, const QString& text);
    void rollback();
    QString m_connection;
    QString m_file;
    sqlite3* m_handle = nullptr; // the driver's, found when first asked for
    StorageFault m_fault = StorageFault::None;
};

} // namespace simstock
