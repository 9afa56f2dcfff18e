// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/secretstore.h"

#include <QDir>
#include <QFile>

#include <cstdio>
#include <utility>

namespace simstock::test {

/// A keyring that outlives its process, in a folder away from the workspace: for tests only.
class FileSecretStore final : public SecretStore {
public:
    explicit FileSecretStore(QString folder) : m_folder(std::move(folder)) {}
    [[nodiscard]] VaultState state() const override { return VaultState::Ready; }
    [[nodiscard]] Call<Secret> read(const QString& name) override
    {
        QFile file(place(name));
        if (!file.open(QIODevice::ReadOnly))
            return Call<Secret>::ready(failure(ErrorKind::NotFound));
        return Call<Secret>::ready(Secret(file.readAll()));
    }
    [[nodiscard]] Call<bool> write(const QString& name, const Secret& secret) override
    {
        QFile file(place(name) + QStringLiteral(".new")); // killed in between: the old one stays
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) ||
            file.write(secret.reveal()) != secret.reveal().size())
            return Call<bool>::ready(failure(ErrorKind::Storage));
        file.close();
        const auto from = QFile::encodeName(file.fileName());
        return std::rename(from.constData(), QFile::encodeName(place(name)).constData()) == 0
                   ? Call<bool>::ready(true)
                   : Call<bool>::ready(failure(ErrorKind::Storage));
    }
    [[nodiscard]] Call<bool> remove(const QString& name) override
    {
        QFile::remove(place(name));
        return Call<bool>::ready(true);
    }
    void probe() override {}

private:
    [[nodiscard]] QString place(const QString& name) const
    {
        return QDir(m_folder).filePath(QString::fromLatin1(name.toUtf8().toHex()));
    }
    QString m_folder;
};

} // namespace simstock::test
