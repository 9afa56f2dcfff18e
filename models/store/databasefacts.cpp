// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/databasefacts.h"

#include "models/store/database.h"
#include "models/store/workspace.h"

#include <QFileInfo>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

QString integrityOf(Database& database)
{
    if (database.quickCheck())
        return u"ok"_s;
    switch (database.lastFault()) {
    case StorageFault::Busy:
        return u"in use"_s;
    case StorageFault::Corrupt:
        return u"damaged"_s;
    default:
        return u"cannot be read"_s;
    }
}

DatabaseFacts factsOf(const QString& path)
{
    const QFileInfo file(path);
    DatabaseFacts facts;
    facts.name = file.fileName();
    if (!file.isFile())
        return facts;
    facts.bytes = file.size();
    facts.logBytes = QFileInfo(path + u"-wal"_s).size();
    Database database;
    constexpr int patience = 100;
    if (!database.open(path, Database::Mode::ReadOnly, patience)) {
        facts.integrity = u"cannot be read"_s;
        return facts;
    }
    if (const auto version = database.value(u"PRAGMA user_version"_s))
        facts.version = version->toLongLong();
    facts.integrity = integrityOf(database);
    return facts;
}

} // namespace

QList<DatabaseFacts> databaseFacts(const Workspace& workspace)
{
    return {factsOf(workspace.journalFile()), factsOf(workspace.cacheFile()),
            factsOf(workspace.accountsFile()), factsOf(workspace.shopFile())};
}

} // namespace simstock
