// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/schema.h"

#include "models/core/failpoint.h"
#include "models/store/database.h"
#include "models/store/privatefile.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

Status applySteps(Database& database, const Schema& schema, int from)
{
    for (const auto& step : schema.migrations) {
        if (step.version <= from)
            continue;
        for (const auto& statement : step.statements) {
            if (auto done = database.exec(statement); !done)
                return done;
            failPoint("migrate.between_statements");
        }
    }
    if (auto done = database.exec(u"PRAGMA application_id=%1"_s.arg(schema.applicationId)); !done)
        return done;
    return database.exec(u"PRAGMA user_version=%1"_s.arg(schema.version()));
}

} // namespace

Result<FileVersion> readVersion(Database& readOnly)
{
    FileVersion version;
    const auto user = readOnly.value(u"PRAGMA user_version"_s);
    if (!user)
        return tl::unexpected(user.error());
    const auto application = readOnly.value(u"PRAGMA application_id"_s);
    if (!application)
        return tl::unexpected(application.error());
    const auto tables = readOnly.value(u"SELECT count(*) FROM sqlite_schema"_s);
    if (!tables)
        return tl::unexpected(tables.error());
    version.userVersion = user->toInt();
    version.applicationId = application->toInt();
    version.hasTables = tables->toInt() > 0;
    return version;
}

Result<QString> backUp(Database& database, const Schema& schema, const QString& folder,
                       const QDateTime& now, int keep)
{
    if (auto made = makePrivateFolder(folder); !made)
        return tl::unexpected(std::move(made.error()));
    const auto version = database.value(u"PRAGMA user_version"_s);
    if (!version)
        return tl::unexpected(version.error());
    const QString base =
        u"%1/%2-v%3-%4"_s.arg(folder, schema.name, version->toString(), fileStamp(now));
    QString target = base + u".sqlite"_s;
    for (int i = 2; QFile::exists(target); ++i)
        target = base + u"-%1.sqlite"_s.arg(i);
    // VACUUM INTO accepts an empty file: made first, so that its mode is ours.
    if (auto made = ensurePrivateFile(target); !made)
        return tl::unexpected(std::move(made.error()));
    if (auto copied = database.exec(u"VACUUM INTO ?"_s, {target}); !copied) {
        QFile::remove(target);
        return tl::unexpected(std::move(copied.error()));
    }
    failPoint("migrate.after_backup");
    auto copies = QDir(folder).entryList({schema.name + u"-v*.sqlite"_s}, QDir::Files);
    const auto byTime = [](const QString& a, const QString& b) { // the stamp follows the version
        return a.section(u'-', 2) < b.section(u'-', 2);
    };
    std::sort(copies.begin(), copies.end(), byTime);
    while (copies.size() > keep)
        QFile::remove(folder + u'/' + copies.takeFirst());
    return target;
}

Status migrate(Database& database, const Schema& schema, const QString& backupFolder,
               const QDateTime& now)
{
    const auto before = readVersion(database);
    if (!before)
        return tl::unexpected(before.error());
    if (before->userVersion == schema.version())
        return {};
    if (before->userVersion > schema.version())
        return failure(ErrorKind::Storage, schema.name + u" is of a later version"_s);
    if (before->hasTables) {
        if (auto copied = backUp(database, schema, backupFolder, now); !copied)
            return tl::unexpected(std::move(copied.error()));
    }
    auto done = database.inTransaction([&]() -> Status {
        // Asked again inside: another process may have done it meanwhile.
        const auto version = database.value(u"PRAGMA user_version"_s);
        if (!version)
            return tl::unexpected(version.error());
        if (version->toInt() >= schema.version())
            return {};
        return applySteps(database, schema, version->toInt());
    });
    failPoint("migrate.after_commit");
    return done;
}

QStringList appendOnly(const QString& table)
{
    QStringList triggers;
    for (const auto& verb : {u"update"_s, u"delete"_s})
        triggers << u"CREATE TRIGGER %1_never_%2 BEFORE %2 ON %1 BEGIN "
                    "SELECT RAISE(ABORT, '%1 is append-only'); END"_s.arg(table, verb);
    return triggers;
}

} // namespace simstock
