// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/call.h"
#include "models/core/secret.h"
#include "models/ports/secretstore.h"

#include <QByteArray>
#include <QObject>

namespace simstock {

/// Seals what must not lie in a file in clear: XChaCha20-Poly1305 with a random key that the
/// keychain holds under "vault/<workspace key>" (decisions.md 17). Thread-safe once open.
class Vault : public QObject {
    Q_OBJECT
public:
    Vault(SecretStore& secrets, const QString& workspaceKey, QObject* parent = nullptr);
    ~Vault() override;

    /// Reads the key, or makes and stores one when the entry is proven absent and mayCreate says
    /// that nothing sealed exists yet. Storage error when the keyring is locked or missing.
    [[nodiscard]] Call<bool> open(bool mayCreate);
    [[nodiscard]] bool isOpen() const;
    /// Where the SecretStore keeps the key.
    static QString entryName(const QString& workspaceKey);
    /// version byte, nonce, ciphertext and tag; `context` binds it to its row. Storage when closed.
    [[nodiscard]] Result<QByteArray> seal(const QByteArray& clear, const QByteArray& context) const;
    [[nodiscard]] Result<QByteArray> unseal(const QByteArray& sealed,
                                            const QByteArray& context) const;

Q_SIGNALS:
    void opened();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace simstock
