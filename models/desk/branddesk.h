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
class Cache;
class Clock;

/// A branding profile with its mail server as far as it was read.
struct BrandRow {
    AccountId account;
    BrandProfile profile;
    std::optional<MailServer> mailServer;
    bool operator==(const BrandRow&) const = default;
};

/// The branding profiles of the accounts whose vendor has them. Read when somebody looks, kept in
/// the cache; changes are sent once and followed to their end.
class BrandDesk : public QObject {
    Q_OBJECT
public:
    BrandDesk(Cache& cache, AccountBook& accounts, ActivityLog& log, Clock& clock,
              QObject* parent = nullptr);
    ~BrandDesk() override;
    /// Shows what was read before, once the cache is open.
    void open();

    [[nodiscard]] QList<BrandRow> rows() const;
    [[nodiscard]] ReadStanding standing(const AccountId& account) const;
    /// The oldest reading; invalid = not all are read.
    [[nodiscard]] QDateTime asOf() const;
    /// Accounts that are open and whose vendor has branding profiles.
    [[nodiscard]] QList<AccountId> accounts() const;
    /// Why nothing can be changed on the account now (a sentence); empty when it can.
    [[nodiscard]] QString obstacle(const AccountId& account) const;
    /// Reads all accounts now, and from now on every account that opens.
    void refreshAll();
    void refresh(const AccountId& account);

    [[nodiscard]] Call<BrandProfile> save(const AccountId& account, const BrandProfile& wish);
    [[nodiscard]] Call<bool> remove(const AccountId& account, const QString& id);
    [[nodiscard]] Call<bool> uploadLogo(const AccountId& account, const QString& id,
                                        const QByteArray& image);
    [[nodiscard]] Call<MailServer> mailServer(const AccountId& account, const QString& id);
    [[nodiscard]] Call<MailServer> saveMailServer(const AccountId& account, const QString& id,
                                                  const MailServer& wish, const Secret& password);
    [[nodiscard]] Call<QString> testMailServer(const AccountId& account, const QString& id);
    [[nodiscard]] Call<bool> disableMailServer(const AccountId& account, const QString& id);

Q_SIGNALS:
    void changed();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace simstock
