// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/ports/secretstore.h"

#include <memory>

namespace simstock {

/// The operating system's keyring through QtKeychain, by the rules of hostile.md 1.2 to 1.4 and D8:
/// binary entries, no insecure fallback, one job at a time, jobs never deleted while they run,
/// state from a probe, read-back after a write, a search after a removal. Entries stand under the
/// service org.simstock.Simstock.
class SystemKeychain final : public SecretStore {
    Q_OBJECT
public:
    explicit SystemKeychain(Clock& clock, QObject* parent = nullptr);
    ~SystemKeychain() override;

    [[nodiscard]] VaultState state() const override;
    [[nodiscard]] Call<Secret> read(const QString& name) override;
    [[nodiscard]] Call<bool> write(const QString& name, const Secret& secret) override;
    [[nodiscard]] Call<bool> remove(const QString& name) override;
    void probe() override;

    /// A job of the library is outstanding: the process must then end without destroying it.
    [[nodiscard]] bool isBusy() const;

    static QString serviceName();

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// Keeps secrets in memory until the end of the session.
class SessionStore final : public SecretStore {
    Q_OBJECT
public:
    using SecretStore::SecretStore;
    [[nodiscard]] VaultState state() const override { return VaultState::SessionOnly; }
    [[nodiscard]] Call<Secret> read(const QString& name) override;
    [[nodiscard]] Call<bool> write(const QString& name, const Secret& secret) override;
    [[nodiscard]] Call<bool> remove(const QString& name) override;
    void probe() override {}

private:
    QMap<QString, Secret> m_secrets;
};

} // namespace simstock
