// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/call.h"
#include "models/core/clock.h"
#include "models/domain/esim.h"
#include "models/domain/ledger.h"
#include "models/domain/message.h"
#include "models/domain/offer.h"
#include "models/domain/offerchange.h"
#include "models/domain/usage.h"
#include "models/domain/wallet.h"
#include "models/store/keptrows.h"

#include <QObject>

#include <memory>

namespace simstock {

class Vault;

/// What a catalogue sync changed.
struct OfferDiff {
    int added = 0;
    int changed = 0;
    int withdrawn = 0;
    int unchanged = 0;
    int dearer = 0; ///< of those that changed
    int cheaper = 0;
    bool operator==(const OfferDiff&) const = default;
};

/// When something of an account was last read successfully.
struct SyncTime {
    AccountId account;
    QString what; ///< "offers", "esims", "usage", "wallet", ...
    QDateTime at;
    QString lastError; ///< a sentence when the newest try failed
    QDateTime lastErrorAt;
    bool operator==(const SyncTime&) const = default;
};

/// Everything that can be read again from the vendors, and the desk's notes on it. Own thread. A
/// corrupt file is set aside and rebuilt without asking; the journal is never touched by that.
class Cache : public QObject {
    Q_OBJECT
public:
    Cache(QString file, QString backupFolder, Vault& vault, Clock& clock,
          QObject* parent = nullptr);
    ~Cache() override;

    /// Answers with a sentence when an old file had to be set aside, else empty. ReadOnly folders
    /// open read-only; without any file on a read-only folder an empty cache in memory serves.
    [[nodiscard]] Call<QString> open();
    [[nodiscard]] bool isReadOnly() const;

    [[nodiscard]] Call<QList<Offer>> loadOffers();
    /// What syncs changed in the newest 90 days, at most 20,000 rows, newest first.
    [[nodiscard]] Call<QList<OfferChange>> loadOfferChanges();
    /// Collects one account's catalogue in batches and writes only the difference, in one
    /// transaction at the end; dropped without finish() it changes nothing.
    class OfferSync {
    public:
        virtual ~OfferSync() = default;
        virtual void add(QList<Offer> batch) = 0;
        /// complete=false keeps offers that were not seen.
        [[nodiscard]] virtual Call<OfferDiff> finish(bool complete) = 0;
    };
    [[nodiscard]] std::unique_ptr<OfferSync> beginOffers(const AccountId& account);

    /// Rows without secrets.
    [[nodiscard]] Call<QList<Esim>> loadEsims();
    /// Inserts or updates by key; the desk's own columns (customer, note) of an existing row stay.
    /// Secrets are sealed, or kept in memory for the session while the vault is closed.
    /// Answers with the rows as stored (without secrets, with the desk's columns).
    [[nodiscard]] Call<QList<Esim>> storeEsims(QList<Esim> esims);
    [[nodiscard]] Call<Esim> setCustomer(const EsimKey& key, const QString& name,
                                         const QString& email, const QString& note);
    /// NotFound when none is stored, Storage when the vault is closed.
    [[nodiscard]] Call<EsimSecrets> secrets(const EsimKey& key);
    /// Codes stored now are sealed in the file, not only kept for the session.
    [[nodiscard]] bool canSeal() const;
    /// True when sealed secrets exist in the file (then no new vault key may be made).
    [[nodiscard]] Call<bool> hasSealed();

    [[nodiscard]] Call<bool> storeUsage(const QList<UsageSample>& samples);
    [[nodiscard]] Call<QList<UsageSample>> loadUsage(const EsimKey& esim);
    [[nodiscard]] Call<bool> storeWallet(const Wallet& wallet);
    [[nodiscard]] Call<QList<Wallet>> loadWallets();
    /// Bookings by account and id; what is not named stays.
    [[nodiscard]] Call<bool> storeBookings(const QList<Transaction>& bookings);
    /// Newest first.
    [[nodiscard]] Call<QList<Transaction>> loadBookings();
    [[nodiscard]] Call<bool> storeMessage(const MessageReading& reading);
    [[nodiscard]] Call<QList<MessageReading>> loadMessages();
    /// What was read of one thing kept at a vendor takes the place of what was read before, with
    /// its time. T is WebhookSubscription, Brand, PriceOverride or Invoice.
    template <typename T>
    [[nodiscard]] Call<bool> keep(KeptRows<T> rows);
    /// One entry per account that was ever read, also with no rows.
    template <typename T>
    [[nodiscard]] Call<QList<KeptRows<T>>> loadKept();
    [[nodiscard]] Call<bool> noteSync(const SyncTime& time);
    [[nodiscard]] Call<QList<SyncTime>> loadSyncTimes();
    /// Removes all of an account but its eSIMs (they may still be shown).
    [[nodiscard]] Call<bool> forgetAccount(const AccountId& account);
    void flush();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace simstock
