// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/sandbox/core/ledger.h"

namespace simstock::sandbox {

/// One vendor's prepaid balance, in the vendor's own integer units. Every movement is in the
/// ledger. Guarded by the vendor's lock.
class Wallet {
public:
    Wallet(Ledger& ledger, QString vendor, qint64 balance)
        : m_ledger(ledger), m_vendor(std::move(vendor)), m_balance(balance)
    {
    }
    [[nodiscard]] qint64 balance() const { return m_balance; }
    /// For tests and a restored state: not a movement.
    void setBalance(qint64 balance) { m_balance = balance; }
    /// False, and nothing happens, when the balance is too low.
    bool charge(qint64 amount, const QString& reason, const QString& reference)
    {
        if (amount > m_balance)
            return false;
        m_balance -= amount;
        m_ledger.money(m_vendor, reason, reference, -amount, m_balance);
        return true;
    }
    void refund(qint64 amount, const QString& reason, const QString& reference)
    {
        m_balance += amount;
        m_ledger.money(m_vendor, reason, reference, amount, m_balance);
    }

private:
    Ledger& m_ledger;
    QString m_vendor;
    qint64 m_balance;
};

} // namespace simstock::sandbox
