// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/shopdatabase.h"

#include "models/store/columns.h"
#include "models/store/privatefile.h"
#include "models/store/schema.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

const Schema& shopSchema()
{
    static const Schema schema{u"shop"_s, 0x53494d53 /* "SIMS" */, {{1, {uR"(CREATE TABLE record (
                                     kind TEXT NOT NULL, id TEXT NOT NULL, body TEXT NOT NULL,
                                     changed_at INTEGER NOT NULL,
                                     PRIMARY KEY (kind, id)) STRICT, WITHOUT ROWID)"_s}}}};
    return schema;
}

} // namespace

Status ShopDatabase::openFile(const QDateTime& now)
{
    m_isNewer = false;
    m_database.forgetFault();
    if (QFileInfo(m_file).size() > 0) {
        const auto version = m_database.open(m_file, Database::Mode::ReadOnly).and_then([this] {
            return readVersion(m_database);
        });
        if (!version)
            return tl::unexpected(version.error());
        if (version->isForeign(shopSchema()))
            return tl::unexpected(m_database.markCorrupt(u"a file of another program"_s));
        m_isNewer = version->userVersion > shopSchema().version();
        if (m_isNewer)
            return failure(ErrorKind::Storage, u"shop records of a later version"_s);
    }
    return ensurePrivateFile(m_file)
        .and_then([this] { return m_database.open(m_file, Database::Mode::ReadWrite); })
        .and_then([this] { return m_database.pragma(u"journal_mode"_s, u"WAL"_s, u"wal"_s); })
        .and_then([this] { return m_database.pragma(u"synchronous"_s, u"FULL"_s, u"2"_s); })
        .and_then([this] { return m_database.pragma(u"trusted_schema"_s, u"OFF"_s, u"0"_s); })
        .and_then([this] { return m_database.quickCheck(); })
        .and_then([&] { return migrate(m_database, shopSchema(), m_backupFolder, now); });
}

QString ShopDatabase::openReadOnly(const QString& sentence)
{
    m_readOnlyReason = sentence;
    m_database.close();
    if (QFileInfo(m_file).size() == 0)
        return sentence;
    if (!m_database.open(m_file, Database::Mode::ReadOnly) || !readVersion(m_database))
        m_database.close();
    return sentence;
}

Result<QString> ShopDatabase::open(const QDateTime& now)
{
    m_database.close();
    m_readOnlyReason.clear();
    const auto opened = openFile(now);
    if (opened)
        return QString();
    if (m_isNewer) {
        return openReadOnly(ShopStore::tr("Customers, views and drafts were written by a later "
                                          "version of Simstock and are shown read-only. Update "
                                          "Simstock."));
    }
    if (m_database.lastFault() == StorageFault::Corrupt) {
        m_database.close();
        const auto moved = setAside(m_file, now);
        if (moved && openFile(now)) {
            return ShopStore::tr("The file with customers, views and drafts was damaged and was "
                                 "kept as %1. What was in it is not shown.")
                .arg(QFileInfo(*moved).fileName());
        }
    }
    return openReadOnly(opened.error().userText);
}

Result<QList<ShopRecord>> ShopDatabase::load(const QString& kind)
{
    QList<ShopRecord> records;
    if (!m_database.isOpen())
        return records;
    auto rows = m_database.query(u"SELECT id, body, changed_at FROM record WHERE kind = ?"_s,
                                 {column::text(kind)});
    if (!rows)
        return tl::unexpected(std::move(rows.error()));
    while (rows->next()) {
        const auto body = QJsonDocument::fromJson(rows->value(1).toString().toUtf8());
        if (body.isObject())
            records.append({rows->value(0).toString(), body.object().toVariantMap(),
                            QDateTime::fromMSecsSinceEpoch(rows->value(2).toLongLong(), Qt::UTC)});
    }
    if (auto error = m_database.errorOf(*rows))
        return failure(std::move(*error));
    return records;
}

Result<bool> ShopDatabase::write(const QList<ShopChange>& changes, const QDateTime& now)
{
    if (!m_readOnlyReason.isEmpty() || !m_database.isOpen())
        return failure(makeError(ErrorKind::Storage, m_readOnlyReason, u"shop read-only"_s));
    m_database.forgetFault();
    return m_database.inTransaction([&]() -> Result<bool> {
        for (const auto& change : changes) {
            QVariantList values{column::text(change.kind), column::text(change.id)};
            QString sql = u"DELETE FROM record WHERE kind = ? AND id = ?"_s;
            if (change.body) {
                const QJsonDocument body(QJsonObject::fromVariantMap(*change.body));
                sql = u"INSERT OR REPLACE INTO record(kind, id, body, changed_at) "
                      "VALUES(?, ?, ?, ?)"_s;
                values << QString::fromUtf8(body.toJson(QJsonDocument::Compact))
                       << column::time(now);
            }
            if (auto done = m_database.exec(sql, values); !done)
                return tl::unexpected(std::move(done.error()));
        }
        return true;
    });
}

} // namespace simstock
