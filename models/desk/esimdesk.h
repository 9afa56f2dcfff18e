// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/intentbook.h"
#include "models/desk/readstanding.h"
#include "models/ports/vendor.h"

#include <QObject>

#include <memory>

namespace simstock {

class AccountBook;
class ActivityLog;
class ActRunner;
class Cache;

/// A message as a person wrote it.
struct MessageDraft {
    QString text = {};
    QString sender = {};                  ///< where the vendor lets one choose; empty = its own
    QMap<QString, QString> metadata = {}; ///< where the vendor keeps some
    IntentId retryOf = {};                ///< a failed message this one is sent for
};

/// The eSIMs of all accounts: shown from the cache, read from the vendors, and the acts on them.
class EsimDesk : public QObject {
    Q_OBJECT
public:
    EsimDesk(Cache& cache, AccountBook& accounts, ActRunner& runner, ActivityLog& log, Clock& clock,
             QObject* parent = nullptr);
    ~EsimDesk() override;

    void open();
    [[nodiscard]] bool isLoading() const;
    /// In no particular order; models keep their own.
    [[nodiscard]] const QList<Esim>& esims() const;
    [[nodiscard]] const Esim* find(const EsimKey& key) const;
    [[nodiscard]] QList<EsimKey> ofOrder(const AccountId& account,
                                         const VendorOrderId& order) const;
    /// The oldest last successful inventory read; invalid when never.
    [[nodiscard]] QDateTime asOf() const;
    /// How the newest read of the whole inventory went; syncChanged() tells.
    [[nodiscard]] ReadStanding standing(const AccountId& account) const;

    /// Reads the whole inventory of an account (time windows), in the background.
    void sync(const AccountId& account);
    void syncAll();
    void refresh(const QList<EsimKey>& keys);
    /// Takes over what an order's poll brought; secrets are sealed by the cache.
    [[nodiscard]] Call<QList<Esim>> takeOver(QList<Esim> esims, const Intent& intent);
    [[nodiscard]] Call<EsimSecrets> secrets(const EsimKey& key);
    void setCustomer(const EsimKey& key, const QString& name, const QString& email,
                     const QString& note);

    /// Which of the acts are possible on it now; every ActKind on one eSIM may be asked.
    [[nodiscard]] Fit fit(ActKind act, const EsimKey& key) const;
    /// Cancel, Suspend, Resume, Revoke through the journal.
    [[nodiscard]] Result<IntentId> act(const QString& sheetToken, ActKind kind, const EsimKey& key);
    /// Whether the eSIM's state was read less than 60 s ago; true where it cannot be asked for.
    [[nodiscard]] bool isStateFresh(const EsimKey& key) const;
    /// Reads it now and shows it; empty where it cannot be asked for.
    [[nodiscard]] Call<QList<Esim>> readState(const EsimKey& key);
    /// The plans that fit; reads the state first unless it is fresh.
    [[nodiscard]] Call<QList<Offer>> topUps(const EsimKey& key);
    /// Conflict when the state is not fresh: see readState().
    [[nodiscard]] Result<IntentId> topUp(const QString& sheetToken, const EsimKey& key,
                                         const Offer& offer, int days);
    [[nodiscard]] std::optional<MessageRules> messageRules(const EsimKey& key) const;
    /// One intent per sheet token and eSIM.
    [[nodiscard]] Result<IntentId> sendMessage(const QString& sheetToken, const EsimKey& key,
                                               const MessageDraft& draft);

Q_SIGNALS:
    void reset();
    /// Rows that came or changed.
    void changed(const QList<simstock::EsimKey>& keys);
    void syncChanged(const simstock::AccountId& account);
    /// setCustomer() was called; each call is answered, after the rows show it or it failed.
    void customerSent(const simstock::EsimKey& key, const QString& name, const QString& email,
                      const QString& note);
    void customerAnswered(const simstock::EsimKey& key);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace simstock
