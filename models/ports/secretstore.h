// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/call.h"
#include "models/core/secret.h"

#include <QObject>

namespace simstock {

/// Whether secrets can be kept beyond this session, as found by a probe and not by error codes
/// (hostile.md 1.2 to 1.4).
enum class VaultState {
    Checking,
    Ready,
    Locked,     ///< there is a keyring and it is locked
    NoService,  ///< no keyring service on this machine
    Waiting,    ///< an answer is outstanding for more than 3 s, e.g. an open unlock prompt
    SessionOnly ///< memory only: chosen by a person or nothing better exists
};

/// Keeps small secrets under names. Names are "<account id>/<credential>" or "vault/<purpose>";
/// they are readable by other programs of the user and therefore never hold anything private.
class SecretStore : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual VaultState state() const = 0;
    /// NotFound only when the entry is proven absent; a locked or missing keyring is Storage.
    [[nodiscard]] virtual Call<Secret> read(const QString& name) = 0;
    /// Reads back before it answers. At most 2,048 bytes.
    [[nodiscard]] virtual Call<bool> write(const QString& name, const Secret& secret) = 0;
    /// True when it is gone, proven by a search; a missing entry is fine.
    [[nodiscard]] virtual Call<bool> remove(const QString& name) = 0;
    /// Asks again whether the keyring is usable (after the person unlocked it).
    virtual void probe() = 0;

Q_SIGNALS:
    void stateChanged(simstock::VaultState state);
};

} // namespace simstock
