// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/call.h"
#include "models/core/clock.h"
#include "models/domain/wallet.h"

#include <QObject>

#include <memory>

namespace simstock {

class AccountBook;
class Cache;

/// The balance of every account with its age. Read after each spending call, on request, and every
/// 15 minutes where the vendor allows a timer.
class WalletDesk : public QObject {
    Q_OBJECT
public:
    WalletDesk(Cache& cache, AccountBook& accounts, Clock& clock, QObject* parent = nullptr);
    ~WalletDesk() override;
    void open();
    [[nodiscard]] std::optional<Wallet> wallet(const AccountId& account) const;
    /// Reads it now; shared by all who ask at the same time.
    [[nodiscard]] Call<Wallet> read(const AccountId& account);
    void refresh(const AccountId& account);

Q_SIGNALS:
    void changed(const simstock::AccountId& account);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace simstock
