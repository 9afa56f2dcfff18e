// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/accountdesk.h"

#include "models/desk/accountbook.h"
#include "models/desk/accountrules.h"
#include "models/desk/activitylog.h"
#include "models/desk/callbag.h"

#include <map>

namespace simstock {

class AccountDesk::Private {
public:
    Private(AccountDesk& owner, AccountBook& book, ActivityLog& activity, Clock& time)
        : q(owner), accounts(book), log(activity), clock(time)
    {
    }

    void start(const AccountId& account, const QString& what, Call<bool> call, bool in);
    void ended(const AccountId& account, const QString& what, const Result<bool>& result, bool in);
    /// Why a password could not be kept here; it must not reach the vendor then.
    QString unkeepable(const AccountId& account, const Secret& password) const;
    void passwordTaken(const AccountId& account, const Secret& password);
    void endChange(const AccountId& account, Result<bool> result);
    void closing(const AccountId& account);

    AccountDesk& q;
    AccountBook& accounts;
    ActivityLog& log;
    Clock& clock;
    QHash<AccountId, QDateTime> signedOutAt;
    QSet<AccountId> busy;
    struct Change {
        Answer<bool> answer;
        bool isTaken = false; ///< the vendor has it; what is left happens here
    };
    std::map<AccountId, Change> changes;
    CallBag calls;
};

void AccountDesk::Private::start(const AccountId& account, const QString& what, Call<bool> call,
                                 bool in)
{
    busy.insert(account);
    calls.add<bool>(
        std::move(call),
        [this, account, what, in](const Result<bool>& result) { ended(account, what, result, in); },
        account);
    Q_EMIT q.signInChanged(account);
}

void AccountDesk::Private::ended(const AccountId& account, const QString& what,
                                 const Result<bool>& result, bool in)
{
    busy.remove(account);
    const auto label = accounts.label(account);
    log.note(what, result ? ActivityResult::Done : ActivityResult::Failed,
             result ? QString() : result.error().userText, account);
    if (result && in)
        signedOutAt.remove(account);
    else if (result)
        signedOutAt.insert(account, clock.now());
    if (in)
        accounts.noteAnswer(account, result ? nullptr : &result.error());
    Q_EMIT q.signInChanged(account);
    Q_EMIT q.told(account, !result ? result.error().userText
                           : in    ? tr("%1 is signed in.").arg(label)
                                   : tr("%1 is signed out.").arg(label));
}

QString AccountDesk::Private::unkeepable(const AccountId& account, const Secret& password) const
{
    const auto* const known = accounts.find(account);
    const auto* const vendor = known ? accounts.directory().find(known->vendor) : nullptr;
    if (!vendor)
        return tr("The vendor of this account is not known.");
    const auto name = accountrules::passwordField(*vendor);
    for (const auto& field : vendor->credentials) {
        if (field.name == name)
            return accountrules::credentialProblem(field, password);
    }
    return tr("This vendor has no password that is kept here.");
}

void AccountDesk::Private::passwordTaken(const AccountId& account, const Secret& password)
{
    const auto* const known = accounts.find(account);
    const auto* const vendor = known ? accounts.directory().find(known->vendor) : nullptr;
    const auto field = vendor ? accountrules::passwordField(*vendor) : QString();
    changes[account].isTaken = true;
    // Storing it reopens the vendor; this call is not the old vendor's.
    calls.add<bool>(accounts.replaceSecret(account, field, password), [this,
                                                                       account](Result<bool> kept) {
        if (!kept)
            kept =
                failure(makeError(kept.error().kind,
                                  tr("The vendor took the new password, but it could not be kept "
                                     "here: %1 Enter the new one with Replace keys.")
                                      .arg(kept.error().userText),
                                  {}));
        endChange(account, std::move(kept));
    });
}

void AccountDesk::Private::endChange(const AccountId& account, Result<bool> result)
{
    const auto waiting = changes.extract(account);
    if (!waiting)
        return;
    log.note(tr("Change password"), result ? ActivityResult::Done : ActivityResult::Failed,
             result ? QString() : result.error().userText, account);
    waiting.mapped().answer.finish(std::move(result));
}

void AccountDesk::Private::closing(const AccountId& account)
{
    calls.drop(account);
    const auto change = changes.find(account);
    if (change != changes.end() && !change->second.isTaken)
        endChange(account,
                  failure(makeError(ErrorKind::Canceled,
                                    tr("The account was closed before the vendor answered. It is "
                                       "not known whether the password was changed: sign in to "
                                       "find out."),
                                    {})));
    if (busy.remove(account))
        Q_EMIT q.signInChanged(account);
}

AccountDesk::AccountDesk(AccountBook& accounts, ActivityLog& log, Clock& clock, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(*this, accounts, log, clock))
{
    connect(&accounts, &AccountBook::vendorClosing, this,
            [this](const AccountId& account) { d->closing(account); });
    connect(&accounts, &AccountBook::statusChanged, this, &AccountDesk::signInChanged);
}

AccountDesk::~AccountDesk() = default;

std::optional<SignInStanding> AccountDesk::signIn(const AccountId& account) const
{
    const auto* const port = d->accounts.ports(account).signIn;
    if (!port)
        return std::nullopt;
    SignInStanding standing;
    standing.busy = d->busy.contains(account);
    const auto until = port->lockedUntil();
    const auto status = d->accounts.status(account);
    const auto out = d->signedOutAt.value(account);
    if (until.isValid() && until > d->clock.now()) {
        standing.state = SignInState::Locked;
        standing.until = until;
    } else if (status.link == LinkState::Refused ||
               (out.isValid() && !(status.lastSuccess > out))) {
        standing.state = SignInState::Needed;
    } else if (status.lastSuccess.isValid()) {
        standing.state = SignInState::SignedIn;
    }
    return standing;
}

void AccountDesk::startSignIn(const AccountId& account)
{
    auto* const port = d->accounts.ports(account).signIn;
    const auto standing = signIn(account);
    if (port && !standing->busy && standing->state != SignInState::Locked)
        d->start(account, tr("Sign in"), port->signIn(), true);
}

void AccountDesk::startSignOut(const AccountId& account)
{
    auto* const port = d->accounts.ports(account).signIn;
    if (port && !d->busy.contains(account))
        d->start(account, tr("Sign out"), port->signOut(), false);
}

Call<bool> AccountDesk::changePassword(const AccountId& account, const Secret& from,
                                       const Secret& to)
{
    auto* const port = d->accounts.ports(account).signIn;
    if (!port || d->changes.contains(account)) {
        return Call<bool>::ready(failure(makeError(
            ErrorKind::Conflict, tr("The password of this account cannot be changed now."), {})));
    }
    if (const auto why = d->unkeepable(account, to); !why.isEmpty())
        return Call<bool>::ready(failure(makeError(ErrorKind::Rejected, why, {})));
    Answer<bool> answer;
    auto outer = answer.call();
    d->changes[account].answer = answer;
    // Not bound to who asked: whether the vendor took it must be learned.
    d->calls.add<bool>(
        port->changePassword(from, to),
        [this, account, to](Result<bool> taken) {
            if (taken)
                d->passwordTaken(account, to);
            else
                d->endChange(account, std::move(taken));
        },
        account);
    return outer;
}

Call<ServiceHealth> AccountDesk::checkService(const AccountId& account)
{
    auto* const port = d->accounts.ports(account).health;
    if (!port) {
        return Call<ServiceHealth>::ready(failure(makeError(
            ErrorKind::Rejected, tr("This vendor does not say whether its service is up."), {})));
    }
    return d->calls.shield(port->fetchHealth(), account);
}

Call<QList<Location>> AccountDesk::readLocations(const AccountId& account)
{
    auto* const port = d->accounts.ports(account).locations;
    if (!port) {
        return Call<QList<Location>>::ready(
            failure(makeError(ErrorKind::Rejected,
                              tr("This vendor has no list of places. Its plans in Catalogue say "
                                 "what they cover."),
                              {})));
    }
    return d->calls.shield(port->fetchLocations(), account);
}

} // namespace simstock
