// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/databasefile.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <cstdio>
#include <sys/stat.h>
#include <unistd.h>

namespace simstock::test {

namespace {

constexpr uid_t nobody = 65534;

bool giveTo(uid_t user, const QString& path)
{
    return ::chown(QFile::encodeName(path).constData(), user, static_cast<gid_t>(-1)) == 0;
}

} // namespace

QString quickFolder()
{
    const QString memory = QStringLiteral("/dev/shm");
    const bool usable = QFileInfo(memory).isDir() && QFileInfo(memory).isWritable();
    return (usable ? memory : QDir::tempPath()) + QStringLiteral("/simstock-XXXXXX");
}

bool tamper(const QString& file, const QStringList& statements)
{
    const QString name = QStringLiteral("tamper");
    bool done = true;
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(file);
        done = database.open();
        for (const auto& statement : statements) {
            QSqlQuery query(database);
            if (done && !query.exec(statement)) {
                std::fprintf(stderr, "%s\n", qPrintable(query.lastError().text()));
                done = false;
            }
        }
    }
    QSqlDatabase::removeDatabase(name);
    return done;
}

QByteArray bytesOf(const QString& file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

bool writeBytes(const QString& file, const QByteArray& bytes)
{
    QFile out(file);
    return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size();
}

unsigned modeOf(const QString& file)
{
    struct stat info = {};
    ::stat(QFile::encodeName(file).constData(), &info);
    return info.st_mode & 07777;
}

Unprivileged::Unprivileged(const QString& folder) : m_before(::geteuid())
{
    if (m_before != 0)
        return;
    giveTo(nobody, folder);
    QDirIterator entries(folder, QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden,
                         QDirIterator::Subdirectories);
    while (entries.hasNext())
        giveTo(nobody, entries.next());
    [[maybe_unused]] const int done = ::seteuid(nobody);
}

Unprivileged::~Unprivileged()
{
    [[maybe_unused]] const int done = ::seteuid(m_before);
}

} // namespace simstock::test
