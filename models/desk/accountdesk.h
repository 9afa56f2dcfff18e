// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/vendor.h"

#include <QObject>

#include <memory>

namespace simstock {

class AccountBook;
class ActivityLog;

/// How a person stands with a vendor that wants a sign-in.
enum class SignInState {
    NotAsked, ///< nothing was asked of the vendor since it was opened
    SignedIn,
    Needed, ///< refused or signed out; nothing signs in by itself
    Locked  ///< the vendor or its limit allows the next try at `until`
};

struct SignInStanding {
    SignInState state = SignInState::NotAsked;
    QDateTime until; ///< UTC; valid while locked
    bool busy = false;
    bool operator==(const SignInStanding&) const = default;
};

/// What a person does with an account besides its trade: signing in and out, another password,
/// asking whether the service is up and which places it covers. Nothing here is ever repeated by
/// itself.
class AccountDesk : public QObject {
    Q_OBJECT
public:
    AccountDesk(AccountBook& accounts, ActivityLog& log, Clock& clock, QObject* parent = nullptr);
    ~AccountDesk() override;

    /// Nothing where the vendor works with keys, or its keys are not there.
    [[nodiscard]] std::optional<SignInStanding> signIn(const AccountId& account) const;
    /// One try with the stored password. The outcome comes with told().
    void startSignIn(const AccountId& account);
    void startSignOut(const AccountId& account);
    /// First at the vendor, then in the keyring. Goes on when the answer is dropped. When only the
    /// second half fails, the error says that the vendor knows the new one.
    [[nodiscard]] Call<bool> changePassword(const AccountId& account, const Secret& from,
                                            const Secret& to);
    /// Canceled when the account goes; Rejected where the vendor cannot tell.
    [[nodiscard]] Call<ServiceHealth> checkService(const AccountId& account);
    [[nodiscard]] Call<QList<Location>> readLocations(const AccountId& account);

Q_SIGNALS:
    void signInChanged(const simstock::AccountId& account);
    /// How a sign-in or sign-out went, as a sentence.
    void told(const simstock::AccountId& account, const QString& sentence);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace simstock
