// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/guardnote.h"
#include "models/desk/inquiry.h"
#include "models/desk/intentbook.h"
#include "models/domain/trip.h"
#include "models/ports/vendor.h"

#include <QObject>

#include <memory>

namespace simstock {

class AccountBook;
class ActRunner;
class ActivityLog;
class BuyGuards;
class Cache;
class EsimDesk;
class WalletDesk;

/// What a person filled into the order sheet.
struct OrderDraft {
    Offer offer;
    int quantity = 1;
    int days = 0; ///< of a day plan
    QString customerName;
    QString customerEmail;
    QString note;
    QString brandProfile;       ///< of the vendor's branding profiles; empty = its default
    IntentId replaces;          ///< a draft or a not-sent intent this one takes the place of
    bool foundByTyping = false; ///< not picked from a list of countries
    Trip trip = {};             ///< the part of the customer's trip it is for, where known
    QStringList accepted = {};  ///< GuardNote::key of what a person ticked
    /// The order whose next proposal this is: bought only when that one is proven not to have
    /// happened.
    IntentId failedOver = {};
};

/// What buying the draft would mean now.
struct Quote {
    Offer offer;               ///< as read just now, or as cached when offline
    bool priceIsFresh = false; ///< read from the vendor just now
    QDateTime priceAt;
    std::optional<Money> priceBefore; ///< set when the price changed since the catalogue
    std::optional<Money> total;
    std::optional<Wallet> wallet;
    std::optional<Money> balanceAfter;
    OrderingRules rules;
    QList<GuardNote> notes; ///< what a person should know, or tick before it is bought
    QString blocked;        ///< a sentence why it cannot be bought now; empty = it can
};

/// Buying: one wish, written down, sent once, followed until its eSIMs are there. Owns the running
/// work, so that closing a window cancels nothing. Spending needs a healthy journal, an account
/// that is not read-only, no open question on it, and one money call at a time per account.
class OrderDesk : public QObject {
    Q_OBJECT
public:
    OrderDesk(IntentBook& book, ActRunner& runner, AccountBook& accounts, EsimDesk& esims,
              WalletDesk& wallets, BuyGuards& guards, ActivityLog& log, Clock& clock,
              QObject* parent = nullptr);
    ~OrderDesk() override;

    /// Takes up what a restart left: open polls, open questions.
    void open();
    /// Reads price and balance anew where the vendor can be reached; never fails, see
    /// Quote::blocked.
    [[nodiscard]] Call<Quote> quote(const OrderDraft& draft);
    /// The branding profiles an order of the account may name; Rejected where there are none.
    [[nodiscard]] Call<QList<BrandProfile>> brandProfiles(const AccountId& account);
    /// Writes the draft down and sends it. Refuses (with a sentence) before anything is written;
    /// a sheet token that was used gives the intent it made. Progress: IntentBook::recordChanged.
    [[nodiscard]] Result<IntentId> buy(const QString& sheetToken, const OrderDraft& draft);
    /// Keeps the draft for later; nothing is ever sent by itself.
    [[nodiscard]] Result<IntentId> saveDraft(const QString& sheetToken, const OrderDraft& draft);
    void cancelDraft(const IntentId& id);
    /// Looks at the vendor now: the poll of an order, or the reconciling of an unknown outcome.
    void checkNow(const IntentId& id);
    [[nodiscard]] bool isChecking(const IntentId& id) const;
    /// A person decides about an open question. The reason is written into the trail.
    [[nodiscard]] Status writeOff(const IntentId& id, const QString& reason);
    /// The question stays open, but the account may spend again; other questions still forbid it.
    [[nodiscard]] Status overrule(const IntentId& id, const QString& reason);
    [[nodiscard]] Status adopt(const IntentId& id, const VendorOrderId& order,
                               const QString& reason);
    /// Sends an Absent intent again: with the same key and bytes where the vendor documents that,
    /// else refused here (a new order is a new intent).
    [[nodiscard]] Status resend(const IntentId& id, const QString& reason);
    /// What was found at the vendor since the console was started.
    [[nodiscard]] Inquiry inquiry(const IntentId& id) const;
    /// True while a spending call is on the wire: quitting waits up to 10 s.
    [[nodiscard]] bool isSending() const;

Q_SIGNALS:
    void checkingChanged(const simstock::IntentId& id);
    /// All eSIMs of an order are there.
    void orderReady(const simstock::IntentId& id);
    void outcomeUnknown(const simstock::IntentId& id);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace simstock
