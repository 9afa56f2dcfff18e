// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/core/secret.h"
#include "models/desk/handoverlog.h"
#include "models/domain/esim.h"

#include <QByteArray>
#include <QList>

namespace simstock {

/// One code of the vault with what its row needs to be there again.
struct VaultEntry {
    bool isOwnStock = true; ///< no vendor can give this code again
    /// What is kept of it: secrets, ICCID, state, plan, coverage, data, days, times, APN, customer
    /// and note. Its key and everything else are left empty by a reader.
    Esim esim;
    QList<HandOver> handOvers; ///< the proof of delivery; recipients masked
    bool operator==(const VaultEntry&) const = default;
};

/// What one try of a passphrase costs (Argon2id).
struct VaultCost {
    quint32 operations = 0;
    quint64 memory = 0; ///< bytes
    bool operator==(const VaultCost&) const = default;
    /// 256 MB, most of a second: whoever steals the file tries passphrases on his own machines.
    static VaultCost usual();
    /// As little as Argon2id allows: for tests.
    static VaultCost least();
};

/// Activation codes in a file under a passphrase (decisions.md 17). 64 bytes of header, all
/// numbers little-endian: "SIMVAULT", version (4), operations (4), memory in bytes (8), salt (16),
/// nonce (24); then XChaCha20-Poly1305 over the entries with the whole header as associated data.
/// All functions take long or read a disk: for a worker thread.
class VaultFile {
public:
    static constexpr quint32 version = 1;
    static constexpr qint64 mostBytes = 32 * 1024 * 1024;
    static constexpr qsizetype mostEntries = 50'000;
    static constexpr quint32 mostOperations = 6;
    static constexpr quint64 mostMemory = 512ULL * 1024 * 1024;
    static constexpr qsizetype leastPassphrase = 12; ///< characters

    /// The same bytes however a keyboard composes its letters (NFC).
    static Secret passphrase(const QString& typed);
    /// Rejected when it is too much for one file, Storage when there is no memory for the key.
    static Result<QByteArray> seal(const QList<VaultEntry>& entries, const Secret& passphrase,
                                   const VaultCost& cost);
    /// All or nothing. Protocol: no such file, cut off, damaged inside, or of a newer version.
    /// Rejected: too large, or it asks for more work than any file of ours; no key is derived then.
    /// Auth: a wrong passphrase or changed bytes, which cannot be told apart.
    static Result<QList<VaultEntry>> open(const QByteArray& content, const Secret& passphrase);
    /// Mode 0600, complete or not at all. Conflict when there is a file of this name.
    static Status write(const QString& path, const QByteArray& content);
    /// At most mostBytes; Storage or Rejected.
    static Result<QByteArray> read(const QString& path);
};

} // namespace simstock
