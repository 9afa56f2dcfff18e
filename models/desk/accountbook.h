// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/call.h"
#include "models/core/clock.h"
#include "models/ports/secretstore.h"
#include "models/ports/vendor.h"

#include <QObject>

#include <memory>

namespace simstock {

class AccountStore;
class ActivityLog;

/// How an account stands towards its vendor.
enum class LinkState {
    Opening,   ///< keys are being read
    Ready,     ///< keys are there, nothing asked yet
    Online,    ///< the last request was answered
    Offline,   ///< the last request could not reach the vendor
    Refused,   ///< the vendor refuses the credentials; nothing is asked by itself until they change
    KeyLocked, ///< the keyring is locked or missing
    KeyMissing ///< proven absent
};

struct AccountStatus {
    LinkState link = LinkState::Opening;
    QDateTime lastSuccess;      ///< UTC
    QString lastError;          ///< a sentence
    bool isSessionOnly = false; ///< its keys live in memory and go with this session
    bool operator==(const AccountStatus&) const = default;
};

/// The accounts of the workspace, each with its opened vendor. The one place that reads
/// credentials.
class AccountBook : public QObject {
    Q_OBJECT
public:
    AccountBook(AccountStore& store, SecretStore& secrets, const VendorDirectory& directory,
                ActivityLog& log, Clock& clock, QObject* parent = nullptr);
    ~AccountBook() override;

    /// Lists the accounts at once, then reads their keys without blocking. Again after each outside
    /// change.
    void open();
    /// Lets all vendors go; for an orderly end.
    void close();
    [[nodiscard]] const QList<Account>& accounts() const;
    /// The file with the accounts was read: who is not listed was removed.
    [[nodiscard]] bool wereListed() const;
    [[nodiscard]] const Account* find(const AccountId& id) const;
    [[nodiscard]] AccountStatus status(const AccountId& id) const;
    /// The label, or a short form of the id for an account that was removed.
    [[nodiscard]] QString label(const AccountId& id) const;
    /// Null while the keys are not there (and for removed accounts).
    [[nodiscard]] Vendor* vendor(const AccountId& id) const;
    /// All capabilities null when there is no vendor.
    [[nodiscard]] VendorPorts ports(const AccountId& id) const;
    [[nodiscard]] const VendorDirectory& directory() const;

    /// Tries credentials with a read-only call; stores nothing.
    [[nodiscard]] Call<QString> test(const Account& account,
                                     const VendorDescriptor::Credentials& keys);
    /// Writes the keys to the keychain, then the account; on a failure nothing of it stays.
    /// sessionOnly keeps the keys in memory.
    [[nodiscard]] Call<AccountId> add(Account account, const VendorDescriptor::Credentials& keys,
                                      bool sessionOnly = false);
    [[nodiscard]] Call<bool> replaceKeys(const AccountId& id,
                                         const VendorDescriptor::Credentials& keys);
    /// Puts one credential in the place of the stored one and leaves the others.
    [[nodiscard]] Call<bool> replaceSecret(const AccountId& id, const QString& name,
                                           const Secret& secret);
    /// Label, settings, read-only mark. Rejected when vendor or environment would change: another
    /// environment is another account (decisions.md, keys and books are never mixed).
    [[nodiscard]] Status update(const Account& account);
    [[nodiscard]] Call<bool> remove(const AccountId& id);
    /// Whoever asked a vendor tells how it went: success (null) or the error.
    void noteAnswer(const AccountId& id, const Error* error);

Q_SIGNALS:
    void accountsChanged();
    void statusChanged(const simstock::AccountId& id);
    /// The vendor of an account became usable, also right after start.
    void vendorOpened(const simstock::AccountId& id, bool newAccount);
    /// The vendor of an account is about to go (removed, changed, closing): whoever keeps calls to
    /// it drops them now, in this signal. vendor() is null already.
    void vendorClosing(const simstock::AccountId& id);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace simstock
