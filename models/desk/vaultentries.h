// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/vaultfile.h"

#include <optional>

namespace simstock {

// The clear form of what a VaultFile seals.

/// Texts that are longer than a reader takes are cut.
Secret packEntries(const QList<VaultEntry>& entries);
/// Nothing for bytes of another form, also with a single value out of its range: who knows the
/// passphrase may still have made the file by hand.
std::optional<QList<VaultEntry>> unpackEntries(const Secret& packed);

} // namespace simstock
