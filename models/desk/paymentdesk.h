// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/intentbook.h"
#include "models/ports/vendor.h"

#include <QObject>

#include <memory>

namespace simstock {

class AccountBook;
class ActivityLog;
class ActRunner;
class WalletDesk;

/// How far a payment is.
enum class PaymentStage {
    Created,   ///< the vendor waits for a person's approval; nothing was taken
    Capturing, ///< being captured
    Captured,
    Refused, ///< definitely not captured
    Unknown, ///< nobody knows; being looked for, never sent again
    Over     ///< discarded or written off
};
PaymentStage stageOf(IntentState state);

/// Adds money: the vendor makes a payment, a person approves it in the browser, and it is captured
/// once through the journal. What was made and not captured is a draft there, with its exact bytes,
/// so that it outlives a restart.
class PaymentDesk : public QObject {
    Q_OBJECT
public:
    PaymentDesk(IntentBook& book, ActRunner& runner, AccountBook& accounts, WalletDesk& wallets,
                ActivityLog& log, QObject* parent = nullptr);
    ~PaymentDesk() override;

    /// Why no money can be added to the account here (a sentence); empty when it can.
    [[nodiscard]] QString obstacle(const AccountId& account) const;
    [[nodiscard]] Call<PaymentRules> rules(const AccountId& account);
    /// What is wrong with an amount (a sentence); empty when nothing is.
    [[nodiscard]] static QString problem(const std::optional<Money>& amount,
                                         const PaymentRules& rules);
    /// Makes the payment at the vendor and keeps it as a draft, also when nobody waits any more.
    [[nodiscard]] Call<IntentId> create(const AccountId& account, const Money& amount,
                                        bool isDeposit);
    /// A person says that it is approved. Sent once; a second time does nothing.
    [[nodiscard]] Status capture(const IntentId& id);
    /// A refused capture once more, as a draft of its own: the refusal proves that nothing was
    /// taken. Conflict when any earlier try may have been taken.
    [[nodiscard]] Result<IntentId> tryAgain(const IntentId& id);
    [[nodiscard]] Status discard(const IntentId& id);

    /// The page where a payment is approved: https or loopback http, else empty.
    [[nodiscard]] static QUrl approvalPage(const Intent& intent);
    /// Created or unknown, newest first; of one account.
    [[nodiscard]] QList<IntentId> waiting(const AccountId& account) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace simstock
