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
class SpendPin;
class WalletDesk;

/// Carries one intent from Prepared to its outcome: commit Prepared, commit Sending, send once,
/// commit what is known, and only then tell anyone. One money call per account at a time; the next
/// waits in line. The same for every kind of act.
class ActRunner : public QObject {
    Q_OBJECT
public:
    ActRunner(IntentBook& book, AccountBook& accounts, WalletDesk& wallets, SpendPin& pin,
              ActivityLog& log, Clock& clock, QObject* parent = nullptr);
    ~ActRunner() override;

    /// Why nothing may be spent on the account now (a sentence); empty when it may.
    [[nodiscard]] QString blocked(const AccountId& account) const;
    /// The same for this act, which need not be written down yet: its price and eSIM count as well.
    /// Says nothing of the spending PIN, which run() wants proven for the sheet token.
    [[nodiscard]] QString blocked(const Intent& intent) const;
    /// The intent gets its id, times and baseline here. A used sheet token gives the intent it
    /// made.
    [[nodiscard]] Result<IntentId> run(Intent intent);
    /// Writes the intent down as Prepared and stops there: a draft.
    [[nodiscard]] Result<IntentId> keepDraft(Intent intent);
    /// Sends a draft that holds its bytes (Prepared → Sending). A second time does nothing.
    [[nodiscard]] Status sendDraft(const IntentId& id);
    /// Sends a stored intent again with its own key and bytes (InDoubt or Absent → Sending).
    [[nodiscard]] Status resend(const IntentId& id, const QString& cause);
    /// Ends a question by writing an event; checks that the move is allowed.
    [[nodiscard]] Status settle(const IntentId& id, IntentState state, const QString& cause,
                                const QList<VendorOrderId>& orders = {});
    [[nodiscard]] bool isSending() const;

Q_SIGNALS:
    /// The outcome is on disk.
    void finished(const simstock::IntentId& id, const simstock::ActAnswer& answer);
    /// An act on this eSIM reached the vendor: what is known of it may be old now.
    void targetTouched(const simstock::EsimKey& key);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace simstock
