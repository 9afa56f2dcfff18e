// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/vendor.h"
#include "providers/http/endpoints.h"
#include "providers/http/vendorline.h"
#include "providers/whitelabel/tokens.h"
#include "providers/whitelabel/tries.h"

#include <memory>
#include <vector>

namespace simstock::whitelabel {

/// Who signs in: one account's tokens, renewed in time and one renewal at a time. A login is sent
/// once and never repeated by itself; after a refusal only a person starts another (signIn()), and
/// more than four in 15 minutes are not tried at all (decisions.md 10: five failures lock the
/// account).
class SignIn : public std::enable_shared_from_this<SignIn> {
public:
    struct Credentials {
        QString email;
        Secret password;
    };
    SignIn(std::shared_ptr<VendorLine> line, std::shared_ptr<const Endpoints> endpoints,
           Credentials credentials, SessionMemory memory, std::shared_ptr<Tries> tries);

    /// Tokens that are good for a while, renewed first when they are not.
    [[nodiscard]] Call<Tokens> fresh();
    /// Whether a read answered 401 or 403 with these may be repeated with new ones; false when that
    /// was tried and came to the same.
    [[nodiscard]] bool mayHelp(const Tokens& rejected, int httpStatus) const;
    [[nodiscard]] Call<Tokens> afterRejection(const Tokens& rejected);
    /// The read was repeated with these and rejected once more.
    void rejectedAgain(const Tokens& rejected, int httpStatus);
    /// One login now; a person asked for it.
    [[nodiscard]] Call<Tokens> signIn();
    /// A person asked for whatever this is needed for: a refusal of before no longer counts.
    void forgive();

    /// The tokens as they are; for signing out.
    [[nodiscard]] const Tokens& tokens() const { return m_memory.tokens; }
    void forget();
    void setPassword(const Secret& password);
    /// When the next login may be tried; invalid = now.
    [[nodiscard]] QDateTime lockedUntil() const;
    /// The sentence for it.
    [[nodiscard]] Error lockedError() const;

private:
    [[nodiscard]] bool isFresh() const;
    [[nodiscard]] Call<Tokens> wait();
    void renew();
    void logIn();
    void refreshed(Result<HttpReply> reply);
    void loggedIn(Result<HttpReply> reply);
    void settle(const Result<Tokens>& result);
    void keep();
    void dropOldAttempts();
    [[nodiscard]] Error loginError(const HttpReply& reply);
    [[nodiscard]] Result<HttpRequest> requestFor(QLatin1StringView key,
                                                 const QJsonObject& body) const;

    std::shared_ptr<VendorLine> m_line;
    std::shared_ptr<const Endpoints> m_endpoints;
    Credentials m_credentials;
    std::function<void(const Secret&)> m_keep;
    QString m_owner;
    SignInMemory m_memory;
    std::shared_ptr<Tries> m_tries; ///< of the address, with those of others
    Tries::Ticket m_ticket = 0;
    QList<milliseconds> m_ticks; ///< the attempts of this run, on the clock that never jumps
    QMap<int, Secret> m_vain; ///< by status: an access token that was new and rejected all the same
    std::vector<Answer<Tokens>> m_waiting;
    Call<HttpReply> m_renewal; // last: its handler uses the rest
};

} // namespace simstock::whitelabel
