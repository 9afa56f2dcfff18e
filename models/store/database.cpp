// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database.h"

#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>

#include <atomic>
#include <sqlite3.h>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

/// The check tells a page that could not be read among those that are wrong: the file may be whole.
int codeOfCheck(const QString& text)
{
    static const QRegularExpression unread(
        u"unable to get the page\\. error code=(\\d+)|failed to get page"_s);
    const auto found = unread.match(text);
    if (!found.hasMatch())
        return SQLITE_CORRUPT;
    const int code = found.captured(1).toInt();
    return code == 0 ? SQLITE_IOERR_READ : code;
}

} // namespace

Database::~Database()
{
    close();
}

Status Database::open(const QString& file, Mode mode, int busyTimeoutMs)
{
    close();
    static std::atomic<int> counter = 0; // Qt keeps connections by name, process-wide
    m_file = file;
    m_connection = u"simstock-%1"_s.arg(++counter);
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeoutMs);
    QString name = file;
    if (mode == Mode::ReadOnly)
        options += u";QSQLITE_OPEN_READONLY"_s;
    if (mode == Mode::Immutable) {
        options += u";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s;
        name = QString::fromLatin1(QUrl::fromLocalFile(file).toEncoded()) + u"?immutable=1"_s;
    }
    if (mode == Mode::Memory)
        name = u":memory:"_s;
    bool opened = false;
    int code = 0;
    QString text;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
        database.setDatabaseName(name);
        database.setConnectOptions(options);
        opened = database.open();
        code = database.lastError().nativeErrorCode().toInt();
        text = database.lastError().databaseText();
    }
    if (opened)
        return {};
    close();
    return tl::unexpected(note(code == 0 ? SQLITE_ERROR : code, text));
}

void Database::close()
{
    if (m_connection.isEmpty())
        return;
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
    m_connection.clear();
    m_handle = nullptr;
}

Error Database::note(int sqliteCode, const QString& text)
{
    m_fault = faultOf(sqliteCode);
    return storageError(sqliteCode, m_file, text);
}

Result<QSqlQuery> Database::query(const QString& sql, const QVariantList& values)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    bool done = query.prepare(sql);
    if (done) {
        for (const auto& value : values)
            query.addBindValue(value);
        done = query.exec();
    }
    if (done)
        return query;
    const auto error = query.lastError();
    const int code = error.nativeErrorCode().toInt();
    return tl::unexpected(note(code == 0 ? SQLITE_ERROR : code, error.databaseText()));
}

Status Database::exec(const QString& sql, const QVariantList& values)
{
    auto result = query(sql, values);
    if (!result)
        return tl::unexpected(std::move(result.error()));
    return {};
}

Result<QVariant> Database::value(const QString& sql, const QVariantList& values)
{
    auto result = query(sql, values);
    if (!result)
        return tl::unexpected(std::move(result.error()));
    if (result->next())
        return result->value(0);
    if (auto error = errorOf(*result))
        return tl::unexpected(std::move(*error));
    return QVariant();
}

std::optional<Error> Database::errorOf(const QSqlQuery& query)
{
    const auto error = query.lastError();
    if (!error.isValid())
        return std::nullopt;
    return note(error.nativeErrorCode().toInt(), error.databaseText());
}

Status Database::pragma(const QString& name, const QString& value, const QString& expected)
{
    if (auto set = exec(u"PRAGMA %1=%2"_s.arg(name, value)); !set)
        return set;
    const auto read = this->value(u"PRAGMA "_s + name);
    if (!read)
        return tl::unexpected(read.error());
    if (read->toString().compare(expected, Qt::CaseInsensitive) == 0)
        return {};
    return tl::unexpected(
        note(SQLITE_ERROR, u"%1 is %2 instead of %3"_s.arg(name, read->toString(), expected)));
}

Status Database::quickCheck()
{
    const auto answer = value(u"PRAGMA quick_check(1)"_s);
    if (!answer)
        return tl::unexpected(answer.error());
    if (answer->toString() == "ok"_L1)
        return {};
    return tl::unexpected(note(codeOfCheck(answer->toString()), answer->toString()));
}

void Database::rollback()
{
    // After a full disk SQLite has rolled back by itself and says so here; both are fine. The fault
    // that led here stays the last one.
    const auto fault = m_fault;
    static_cast<void>(exec(u"ROLLBACK"_s).has_value());
    m_fault = fault;
}

Error Database::markCorrupt(const QString& text)
{
    return note(SQLITE_CORRUPT, text);
}

sqlite3* Database::handle()
{
    if (m_handle == nullptr && isOpen())
        m_handle = findHandle();
    return m_handle;
}

sqlite3* Database::findHandle() const
{
    auto database = QSqlDatabase::database(m_connection, false);
    const QVariant pointer = database.driver()->handle();
    if (qstrcmp(pointer.typeName(), "sqlite3*") != 0)
        return nullptr;
    QSqlQuery query(u"SELECT sqlite_source_id()"_s, database);
    if (!query.next() || query.value(0).toString().toLatin1() != sqlite3_sourceid())
        return nullptr;
    return *static_cast<sqlite3* const*>(pointer.constData());
}

Error Database::nativeError(sqlite3* connection)
{
    return note(sqlite3_extended_errcode(connection),
                QString::fromUtf8(sqlite3_errmsg(connection)));
}

} // namespace simstock
