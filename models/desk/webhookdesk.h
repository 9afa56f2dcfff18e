// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/readstanding.h"
#include "models/ports/vendor.h"

#include <QObject>

#include <memory>

namespace simstock {

class AccountBook;
class ActivityLog;
class ActRunner;
class Cache;
class Clock;

/// One line of where a vendor tells of events.
struct WebhookRow {
    enum class Kind {
        Subscription, ///< one of several
        Address,      ///< the one address of the account; empty when none is set
        Note          ///< the API cannot set it; the words say what is needed
    };
    AccountId account;
    Kind kind = Kind::Note;
    WebhookSubscription subscription; ///< of an Address only the url
    QString note;                     ///< of a Note: a sentence
    bool operator==(const WebhookRow&) const = default;
};

/// Where the vendors of all accounts send their events. Read when somebody looks, kept in the
/// cache. The one address of an account is saved through the journal, since it replaces what was
/// there; changes to subscriptions are sent once.
class WebhookDesk : public QObject {
    Q_OBJECT
public:
    WebhookDesk(Cache& cache, AccountBook& accounts, ActRunner& runner, ActivityLog& log,
                Clock& clock, QObject* parent = nullptr);
    ~WebhookDesk() override;
    /// Shows what was read before, once the cache is open.
    void open();

    /// In the order of the accounts.
    [[nodiscard]] QList<WebhookRow> rows() const;
    [[nodiscard]] ReadStanding standing(const AccountId& account) const;
    /// The oldest reading of the accounts that have something to read; invalid = not all are read.
    [[nodiscard]] QDateTime asOf() const;
    [[nodiscard]] QStringList knownEvents(const AccountId& account) const;
    /// Reads all accounts now, and from now on every account that opens.
    void refreshAll();
    void refresh(const AccountId& account);

    /// Why nothing can be changed on the account now (a sentence); empty when it can.
    [[nodiscard]] QString obstacle(const AccountId& account) const;
    [[nodiscard]] Call<WebhookSubscription>
    save(const AccountId& account, const WebhookSubscription& wish, const Secret& secret);
    [[nodiscard]] Call<bool> remove(const AccountId& account, const QString& id);
    [[nodiscard]] Call<QString> test(const AccountId& account, const QString& id);
    /// Newest first; status empty = all.
    [[nodiscard]] Call<QList<WebhookDelivery>> deliveries(const AccountId& account,
                                                          const QString& id, const QString& status);
    /// Sets the one address of the account. A used sheet token gives the act it made.
    [[nodiscard]] Result<IntentId> saveAddress(const QString& sheetToken, const AccountId& account,
                                               const QString& url);

Q_SIGNALS:
    void changed();

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// A new signing secret: 32 random bytes as lower-case hex.
Secret newWebhookSecret();

} // namespace simstock
