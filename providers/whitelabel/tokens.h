// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/secret.h"
#include "providers/http/httpclient.h"

#include <QDateTime>
#include <QList>

namespace simstock::whitelabel {

/// What a sign-in gives. Times are this desk's own clock.
struct Tokens {
    Secret access;
    Secret refresh;
    Secret session; ///< of X-Session-ID; empty when the login gave none
    QDateTime expiresAt;
    QDateTime renewAt; ///< a little before: nothing is sent with them from then on

    /// The headers of a call.
    [[nodiscard]] HttpHeaders headers() const;
};

/// The answer of login and refresh in both shapes (contract, sections 2.2 and 2.5). What is not
/// named anew (a refresh answer without a session) stays as in before. Its errors quote nothing.
Result<Tokens> readTokens(QByteArray body, const Tokens& before, const QDateTime& now);

/// How long a token lives by its own words (exp, and iat where it has one); nothing when it is no
/// JWT with an expiry.
std::optional<milliseconds> lifeOf(const Secret& token, const QDateTime& now);

/// What is kept between two starts.
struct SignInMemory {
    Tokens tokens = {};
    QList<QDateTime> attempts = {}; ///< sign-ins of the last 15 minutes
    QDateTime lockedUntil = {};     ///< as the vendor said; invalid = not locked
    bool refused = false; ///< the last sign-in was refused: nobody tries again but a person
};

/// At most 2,048 bytes; the access token is left out first, then the refresh token. owner names the
/// credentials it belongs to, see ownerOf().
Secret toMemory(const SignInMemory& memory, const QString& owner);
/// Of other credentials only the attempts and the lock are taken: the vendor counts by address.
SignInMemory fromMemory(const Secret& kept, const QString& owner);
/// A short fingerprint that tells credentials apart and does not give them away.
QString ownerOf(const QString& email, const Secret& password);

} // namespace simstock::whitelabel
