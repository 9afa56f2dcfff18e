// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/workspace.h"

#include "models/store/privatefile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

struct WorkspaceWords {
    Q_DECLARE_TR_FUNCTIONS(simstock::Workspace)
};

QString hashOf(const QString& text)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().first(32));
}

/// Proven by doing it: permission bits say nothing about read-only mounts, quotas or a full disk.
bool canWrite(const QString& folder)
{
    const QString probe = folder + u"/.write-test"_s;
    const bool done = writePrivateFile(probe, QByteArray(4096, 'x')).has_value();
    QFile::remove(probe);
    return done;
}

QString readIdentity(const QString& file)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return {};
    const auto id = QUuid::fromString(QString::fromLatin1(in.read(64).trimmed()));
    return id.isNull() ? QString() : id.toString(QUuid::Id128);
}

} // namespace

Result<Workspace> Workspace::open(const QString& folder)
{
    Workspace workspace;
    const QFileInfo before(folder);
    if (before.exists() && !before.isDir()) {
        return failure(makeError(
            ErrorKind::Storage,
            WorkspaceWords::tr(
                "The workspace must be a folder, but a file has that name. Choose another folder."),
            folder));
    }
    if (auto made = makePrivateFolder(folder); !made) {
        return failure(makeError(
            ErrorKind::Storage,
            WorkspaceWords::tr("The workspace folder cannot be made. Check the permissions of "
                               "the folder above it, or choose another one."),
            made.error().detail));
    }
    workspace.m_folder = QFileInfo(folder).canonicalFilePath();
    workspace.m_writable = canWrite(workspace.m_folder);
    const QString identityFile = workspace.m_folder + u"/workspace.id"_s;
    workspace.m_identity = readIdentity(identityFile);
    if (workspace.m_identity.isEmpty() && workspace.m_writable) {
        const auto fresh = QUuid::createUuid();
        if (writePrivateFile(identityFile, fresh.toString(QUuid::WithoutBraces).toLatin1() + '\n'))
            workspace.m_identity = fresh.toString(QUuid::Id128);
    }
    return workspace;
}

QString Workspace::journalFile() const
{
    return m_folder + u"/journal.sqlite"_s;
}

QString Workspace::cacheFile() const
{
    return m_folder + u"/cache.sqlite"_s;
}

QString Workspace::accountsFile() const
{
    return m_folder + u"/accounts.sqlite"_s;
}

QString Workspace::shopFile() const
{
    return m_folder + u"/shop.sqlite"_s;
}

QString Workspace::settingsFile() const
{
    return m_folder + u"/settings.ini"_s;
}

QString Workspace::backupFolder() const
{
    return m_folder + u"/backups"_s;
}

QString Workspace::key() const
{
    return hashOf(m_folder);
}

QString Workspace::vaultKey() const
{
    return m_identity.isEmpty() ? key() : m_identity;
}

} // namespace simstock
