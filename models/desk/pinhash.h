// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/money.h"
#include "models/core/secret.h"

#include <QList>

#include <cstddef>
#include <optional>

namespace simstock {

/// What the keychain keeps of a spending PIN: never the PIN itself.
struct PinRecord {
    QByteArray hash; ///< Argon2id with its salt and costs, as libsodium writes it
    QList<Money> limits;
    bool operator==(const PinRecord&) const = default;

    /// At most 2,048 bytes.
    [[nodiscard]] Secret toSecret() const;
    /// Nothing for anything toSecret() did not write.
    [[nodiscard]] static std::optional<PinRecord> parse(const Secret& secret);
};

/// What a hash is to cost whoever tries PINs.
struct PinCost {
    unsigned long long operations = 0;
    std::size_t memory = 0; ///< bytes
    /// Tens of milliseconds and 64 MB.
    static PinCost usual();
    /// As little as Argon2id allows: for tests.
    static PinCost least();
};

/// For a worker thread. Empty when there is no memory for it.
QByteArray hashOfPin(const Secret& pin, PinCost cost);
bool isPinOf(const QByteArray& hash, const Secret& pin);

} // namespace simstock
