// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/call.h"
#include "models/core/ids.h"
#include "models/ports/secretstore.h"
#include "models/ports/vendor.h"

#include <memory>

namespace simstock {

/// What vendors keep between two starts, each as one entry in the keychain. A lost one costs a
/// sign-in, so failures are not reported; the newest value wins.
class SessionMemories {
public:
    explicit SessionMemories(SecretStore& secrets);
    ~SessionMemories();
    SessionMemories(const SessionMemories&) = delete;
    SessionMemories& operator=(const SessionMemories&) = delete;

    /// Empty when nothing is kept or it cannot be read.
    [[nodiscard]] Call<Secret> read(const AccountId& account);
    /// For VendorDescriptor::open; its keep() may be called at any time, also after this is gone.
    /// memoryOnly: for keys that are never written either.
    [[nodiscard]] SessionMemory open(const AccountId& account, const Secret& kept, bool memoryOnly);
    void forget(const AccountId& account);

private:
    class Private;
    std::shared_ptr<Private> d;
};

} // namespace simstock
