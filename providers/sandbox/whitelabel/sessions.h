// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/sandbox/core/derivation.h"
#include "providers/sandbox/core/sandboxclock.h"

#include <QJsonObject>
#include <QString>

#include <map>

namespace simstock::sandbox::whitelabel {

/// One login. Its id and tokens follow from the seed and these numbers.
struct Session {
    qint64 number = 0;
    QString email;
    int access = 0;      ///< access tokens of an earlier generation are expired
    int refresh = 0;     ///< the only good refresh token has this number: it rotates
    bool withId = false; ///< login told the id, so every call has to carry it
};

/// The logins and their JWTs (HS256). `exp` is in the machine's time, with which a client compares
/// it; what counts here is the sandbox's time.
class Sessions {
public:
    Sessions(const SandboxClock& clock, const Derivation& derivation);

    void setLife(qint64 seconds) { m_lifeMs = seconds * 1000; }
    [[nodiscard]] qint64 lifeSeconds() const { return m_lifeMs / 1000; }

    Session& open(const QString& email, bool withId);
    void close(qint64 number) { m_sessions.erase(number); }
    void closeAll(const QString& email);
    /// Access tokens from now on invalid; with refresh also the refresh tokens.
    void expireAll(bool refresh);

    [[nodiscard]] QByteArray accessToken(const Session& session) const;
    [[nodiscard]] QByteArray refreshToken(const Session& session) const;
    [[nodiscard]] QString idOf(const Session& session) const;

    /// The session of a good token, else null.
    [[nodiscard]] Session* ofAccess(const QByteArray& token);
    [[nodiscard]] Session* ofRefresh(const QByteArray& token);

    [[nodiscard]] QJsonObject toJson() const;
    void restore(const QJsonObject& json);

private:
    [[nodiscard]] QByteArray sign(const Session& session, bool refresh) const;
    [[nodiscard]] QByteArray signatureOf(const QByteArray& text) const;
    [[nodiscard]] Session* find(const QByteArray& token, bool refresh);

    const SandboxClock& m_clock;
    const Derivation& m_derivation;
    qint64 m_lifeMs = 900'000;
    std::map<qint64, Session> m_sessions;
    qint64 m_counter = 0;
};

} // namespace simstock::sandbox::whitelabel
