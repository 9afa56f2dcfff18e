// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/whitelabel/sessions.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>

namespace simstock::sandbox::whitelabel {

using namespace Qt::StringLiterals;

namespace {

constexpr auto base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr qint64 refreshLifeMs = 7LL * 86'400'000;

QByteArray encoded(const QJsonObject& json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact).toBase64(base64);
}

} // namespace

Sessions::Sessions(const SandboxClock& clock, const Derivation& derivation)
    : m_clock(clock), m_derivation(derivation)
{
}

Session& Sessions::open(const QString& email, bool withId)
{
    const auto number = ++m_counter;
    return m_sessions[number] = {number, email, 0, 0, withId};
}

void Sessions::closeAll(const QString& email)
{
    std::erase_if(m_sessions, [&email](const auto& entry) { return entry.second.email == email; });
}

void Sessions::expireAll(bool refresh)
{
    for (auto& [number, session] : m_sessions) {
        ++session.access;
        session.refresh += refresh ? 1 : 0;
    }
}

QByteArray Sessions::signatureOf(const QByteArray& text) const
{
    return QMessageAuthenticationCode::hash(text, m_derivation.bytes("whitelabel", "jwt"),
                                            QCryptographicHash::Sha256)
        .toBase64(base64);
}

QByteArray Sessions::sign(const Session& session, bool refresh) const
{
    const qint64 life = refresh ? refreshLifeMs : m_lifeMs;
    const double speed = m_clock.speed() > 0 ? m_clock.speed() : 1;
    const qint64 issued = m_clock.wall() / 1000;
    const auto text =
        encoded({{u"alg"_s, u"HS256"_s}, {u"typ"_s, u"JWT"_s}}) + '.' +
        encoded({{u"sub"_s, session.email},
                 {u"type"_s, refresh ? u"refresh"_s : u"access"_s},
                 {u"session"_s, session.number},
                 {u"serial"_s, refresh ? session.refresh : session.access},
                 {u"until"_s, m_clock.now() + life},
                 {u"iat"_s, issued},
                 {u"exp"_s, issued + qRound64(static_cast<double>(life) / 1000 / speed)}});
    return text + '.' + signatureOf(text);
}

QByteArray Sessions::accessToken(const Session& session) const
{
    return sign(session, false);
}

QByteArray Sessions::refreshToken(const Session& session) const
{
    return sign(session, true);
}

QString Sessions::idOf(const Session& session) const
{
    return u"s-"_s + QString::fromLatin1(m_derivation.hex("whitelabel session",
                                                          QByteArray::number(session.number), 24));
}

Session* Sessions::find(const QByteArray& token, bool refresh)
{
    const auto parts = token.split('.');
    if (parts.size() != 3 || signatureOf(parts[0] + '.' + parts[1]) != parts[2])
        return nullptr;
    const auto claims = QJsonDocument::fromJson(QByteArray::fromBase64(parts[1], base64)).object();
    const auto found = m_sessions.find(claims.value(u"session").toInteger());
    if (found == m_sessions.end() ||
        (claims.value(u"type").toString() == "refresh"_L1) != refresh ||
        claims.value(u"until").toInteger() <= m_clock.now())
        return nullptr;
    auto& session = found->second;
    const int serial = refresh ? session.refresh : session.access;
    return claims.value(u"serial").toInt(-1) == serial ? &session : nullptr;
}

Session* Sessions::ofAccess(const QByteArray& token)
{
    return find(token, false);
}

Session* Sessions::ofRefresh(const QByteArray& token)
{
    return find(token, true);
}

QJsonObject Sessions::toJson() const
{
    QJsonArray list;
    for (const auto& [number, session] : m_sessions)
        list.append(QJsonObject{{u"number"_s, number},
                                {u"email"_s, session.email},
                                {u"access"_s, session.access},
                                {u"refresh"_s, session.refresh},
                                {u"withId"_s, session.withId}});
    return {{u"counter"_s, m_counter}, {u"open"_s, list}};
}

void Sessions::restore(const QJsonObject& json)
{
    m_counter = json.value(u"counter").toInteger(); // or an old token would fit a new session
    const auto list = json.value(u"open").toArray();
    for (const auto& value : list) {
        const auto number = value[u"number"].toInteger();
        m_sessions[number] = {number, value[u"email"].toString(), value[u"access"].toInt(),
                              value[u"refresh"].toInt(), value[u"withId"].toBool()};
    }
}

} // namespace simstock::sandbox::whitelabel
