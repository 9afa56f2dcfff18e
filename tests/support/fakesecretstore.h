// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/secretstore.h"

#include <QMap>

namespace simstock::test {

/// A keyring in memory whose state a test chooses. Counts what is asked of it.
class FakeSecretStore final : public SecretStore {
public:
    [[nodiscard]] VaultState state() const override { return m_state; }
    [[nodiscard]] Call<Secret> read(const QString& name) override
    {
        ++reads;
        if (!isUsable())
            return Call<Secret>::ready(failure(ErrorKind::Storage));
        if (!entries.contains(name))
            return Call<Secret>::ready(failure(ErrorKind::NotFound));
        return Call<Secret>::ready(entries.value(name));
    }
    [[nodiscard]] Call<bool> write(const QString& name, const Secret& secret) override
    {
        ++writes;
        if (!isUsable())
            return Call<bool>::ready(failure(ErrorKind::Storage));
        entries.insert(name, secret);
        return Call<bool>::ready(true);
    }
    [[nodiscard]] Call<bool> remove(const QString& name) override
    {
        if (!isUsable())
            return Call<bool>::ready(failure(ErrorKind::Storage));
        entries.remove(name);
        return Call<bool>::ready(true);
    }
    void probe() override {}

    void become(VaultState state)
    {
        m_state = state;
        Q_EMIT stateChanged(state);
    }

    QMap<QString, Secret> entries;
    int reads = 0;
    int writes = 0;

private:
    [[nodiscard]] bool isUsable() const
    {
        return m_state == VaultState::Ready || m_state == VaultState::SessionOnly;
    }
    VaultState m_state = VaultState::Ready;
};

} // namespace simstock::test
