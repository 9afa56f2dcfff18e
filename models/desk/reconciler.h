// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/callbag.h"
#include "models/desk/intentbook.h"
#include "models/ports/vendor.h"

namespace simstock {

class AccountBook;
class EsimDesk;

/// What one look at the vendor says about an intent with an unknown outcome.
struct Verdict {
    enum class Kind {
        Keep,   ///< nothing proven yet
        Settle, ///< proven: write `state`
        Resend  ///< the vendor documents that the same key means the same request: send it again
    };
    Kind kind = Kind::Keep;
    IntentState state = IntentState::InDoubt;
    QString cause; ///< for the trail
    QList<VendorOrderId> orders;
    QStringList findings;         ///< sentences
    QList<FoundOrder> candidates; ///< that fit and nobody claimed
};

/// Looks at the vendor's own lists to find out what happened (hostile.md D4, decisions.md 1 and 3).
/// Reads only; whoever asks acts on the verdict.
class Reconciler {
public:
    /// More would not make it truer (hostile.md 26).
    static constexpr int maxResends = 5;

    Reconciler(IntentBook& book, AccountBook& accounts, EsimDesk& esims, Clock& clock);
    /// sinceSent: time since the newest attempt, not older than it on any clock. The account's
    /// vendor must be open. The call belongs to the account (drop it when the vendor closes).
    [[nodiscard]] Call<Verdict> look(const IntentRecord& record, milliseconds sinceSent);

private:
    [[nodiscard]] Call<Verdict> noted(const AccountId& account, Call<Verdict> look);
    [[nodiscard]] Call<Verdict> lookForOrder(const IntentRecord& record, milliseconds sinceSent);
    [[nodiscard]] QSet<VendorOrderId> claimedByOthers(const IntentRecord& record) const;
    [[nodiscard]] Call<Verdict> lookAtWallet(const IntentRecord& record, milliseconds sinceSent);
    [[nodiscard]] Call<Verdict> lookAtEsim(const IntentRecord& record, milliseconds sinceSent);
    // In moneycheck.cpp.
    [[nodiscard]] Call<Verdict> lookForMoney(const IntentRecord& record, milliseconds sinceSent);
    [[nodiscard]] Call<Verdict> lookAtBalance(const IntentRecord& record, milliseconds sinceSent);
    [[nodiscard]] std::optional<Verdict> judgeBookings(const IntentRecord& record,
                                                       const QList<Transaction>& bookings,
                                                       const QDateTime& since) const;
    [[nodiscard]] Verdict judgeBalance(const IntentRecord& record, const Wallet& wallet,
                                       milliseconds sinceSent) const;
    [[nodiscard]] Verdict moneyNotSeen(const IntentRecord& record, milliseconds sinceSent,
                                       const QString& shown) const;
    [[nodiscard]] Verdict judgeOrders(const IntentRecord& record, const QList<FoundOrder>& found,
                                      milliseconds sinceSent) const;
    [[nodiscard]] Verdict judgeEsim(const IntentRecord& record, const std::optional<Esim>& before,
                                    const Esim& now, milliseconds sinceSent) const;
    [[nodiscard]] Verdict matched(const IntentRecord& record,
                                  const QList<VendorOrderId>& ids) const;
    [[nodiscard]] static QString clockIsBackText();
    [[nodiscard]] Verdict notFound(const IntentRecord& record, milliseconds sinceSent) const;

    IntentBook& m_book;
    AccountBook& m_accounts;
    EsimDesk& m_esims;
    Clock& m_clock;
};

} // namespace simstock
