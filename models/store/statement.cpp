// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/statement.h"

#include "models/store/database.h"

#include <sqlite3.h>

namespace simstock {

namespace {

/// SQLite's word for "copy it now"; its own macro is an old-style cast.
const auto copyNow = reinterpret_cast<sqlite3_destructor_type>(-1);

} // namespace

void Statement::Finalize::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

Statement::Statement(Database& database, const char* sql) : m_database(database)
{
    auto* connection = database.handle();
    if (connection == nullptr) {
        m_error = makeError(ErrorKind::Storage, QStringLiteral("no native connection"));
        return;
    }
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v3(connection, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) !=
        SQLITE_OK)
        m_error = database.nativeError(connection);
    m_statement.reset(statement);
}

Statement& Statement::add(qint64 value)
{
    sqlite3_bind_int64(m_statement.get(), ++m_parameter, value);
    return *this;
}

Statement& Statement::add(const QString& text)
{
    const auto bytes = text.toUtf8();
    sqlite3_bind_text64(m_statement.get(), ++m_parameter, bytes.isNull() ? "" : bytes.constData(),
                        static_cast<sqlite3_uint64>(bytes.size()), copyNow, SQLITE_UTF8);
    return *this;
}

Statement& Statement::add(const QByteArray& blob)
{
    if (blob.isNull())
        return addNull();
    sqlite3_bind_blob64(m_statement.get(), ++m_parameter, blob.constData(),
                        static_cast<sqlite3_uint64>(blob.size()), copyNow);
    return *this;
}

Statement& Statement::add(const QDateTime& time)
{
    return time.isValid() ? add(qint64{time.toMSecsSinceEpoch()}) : addNull();
}

Statement& Statement::addNull()
{
    sqlite3_bind_null(m_statement.get(), ++m_parameter);
    return *this;
}

Result<bool> Statement::step()
{
    if (m_error)
        return failure(*m_error);
    m_column = 0;
    m_parameter = 0;
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE) {
        sqlite3_reset(m_statement.get());
        return false;
    }
    auto error = m_database.nativeError(sqlite3_db_handle(m_statement.get()));
    sqlite3_reset(m_statement.get());
    return failure(std::move(error));
}

Status Statement::run()
{
    const auto done = step();
    if (!done)
        return tl::unexpected(done.error());
    if (*done)
        sqlite3_reset(m_statement.get());
    return {};
}

qint64 Statement::number()
{
    return sqlite3_column_int64(m_statement.get(), m_column++);
}

QByteArrayView Statement::rawText()
{
    const auto* bytes = sqlite3_column_text(m_statement.get(), m_column);
    const int size = sqlite3_column_bytes(m_statement.get(), m_column++);
    return {reinterpret_cast<const char*>(bytes), size};
}

QString Statement::text()
{
    return QString::fromUtf8(rawText());
}

QByteArray Statement::blob()
{
    if (nextIsNull()) {
        ++m_column;
        return {};
    }
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement.get(), m_column));
    const int size = sqlite3_column_bytes(m_statement.get(), m_column++);
    return size == 0 ? QByteArray("") : QByteArray(bytes, size);
}

QDateTime Statement::time()
{
    if (nextIsNull()) {
        ++m_column;
        return {};
    }
    return QDateTime::fromMSecsSinceEpoch(number(), Qt::UTC);
}

bool Statement::nextIsNull() const
{
    return sqlite3_column_type(m_statement.get(), m_column) == SQLITE_NULL;
}

} // namespace simstock
