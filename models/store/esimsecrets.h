// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/esim.h"

#include <optional>

namespace simstock {

// The clear form of an eSIM's secrets before sealing, and what binds the sealed form to its row.

QByteArray packSecrets(const EsimSecrets& secrets);
/// Nothing for bytes of another form.
std::optional<EsimSecrets> unpackSecrets(const QByteArray& packed);
QByteArray sealContext(const EsimKey& key);
/// What `fresh` states, and for the rest what `old` knew: a vendor does not send all parts each
/// time.
EsimSecrets merged(const EsimSecrets& old, const EsimSecrets& fresh);

} // namespace simstock
