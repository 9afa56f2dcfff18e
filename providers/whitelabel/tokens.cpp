// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/whitelabel/tokens.h"

#include "providers/json/scalars.h"
#include "providers/whitelabel/envelope.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace simstock::whitelabel {

namespace {

constexpr milliseconds assumedLife{600'000};
/// Renewed this long before they end, at most a fifth of their life.
constexpr milliseconds margin{60'000};
constexpr qint64 longestLifeSeconds = 30LL * 24 * 3600;
constexpr qsizetype memoryBytes = 2048;
constexpr qsizetype fingerprintBytes = 12;

Secret secretIn(const json::Fields& fields, std::initializer_list<std::string_view> keys)
{
    const auto found = fields.find(fields.present(keys));
    return found && found->kind() == json::Kind::String ? Secret(found->text().toUtf8()) : Secret();
}

std::optional<qint64> wholeNumber(const QJsonObject& object, QLatin1StringView key)
{
    const auto value = object.value(key);
    // Seconds since 1970 stay far below what a double holds exactly.
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

std::optional<milliseconds> boundedLife(qint64 seconds)
{
    if (seconds <= 0)
        return std::nullopt;
    return std::chrono::seconds(std::min(seconds, longestLifeSeconds));
}

QString timeText(const QDateTime& time)
{
    return time.isValid() ? time.toString(Qt::ISODateWithMs) : QString();
}

QDateTime timeOf(const QString& text)
{
    return json::readUtc(text).value_or(QDateTime());
}

} // namespace

HttpHeaders Tokens::headers() const
{
    HttpHeaders headers{{"Authorization", "Bearer " + access.reveal()}};
    if (!session.isEmpty())
        headers.append({"X-Session-ID", session.reveal()});
    return headers;
}

std::optional<milliseconds> lifeOf(const Secret& token, const QDateTime& now)
{
    const auto parts = token.reveal().split('.');
    if (parts.size() != 3)
        return std::nullopt;
    const auto claims =
        QJsonDocument::fromJson(QByteArray::fromBase64(parts.at(1), QByteArray::Base64UrlEncoding))
            .object();
    const auto expiry = wholeNumber(claims, "exp"_L1);
    if (!expiry)
        return std::nullopt;
    // By the vendor's own clock where it says when the token was made: ours may be wrong.
    return boundedLife(*expiry - wholeNumber(claims, "iat"_L1).value_or(now.toSecsSinceEpoch()));
}

Result<Tokens> readTokens(QByteArray body, const Tokens& before, const QDateTime& now)
{
    const auto envelope = readEnvelope(std::move(body));
    if (!envelope || envelope->root().kind() != json::Kind::Object)
        return failure(ErrorKind::Protocol, u"the answer to a sign-in is no JSON object"_s);
    if (envelope->success == false)
        return failure(ErrorKind::Auth, u"the sign-in says success false"_s);
    Tokens tokens = before;
    std::optional<milliseconds> life;
    // The parts may be spread over data, data.tokens and the root.
    for (const auto& holder : {envelope->root(), envelope->object({}), envelope->object({"tokens"}),
                               envelope->object({"session"})}) {
        json::Problem unread;
        const json::Fields fields(holder, unread);
        if (auto found = secretIn(fields, {"access_token", "accessToken", "token"});
            !found.isEmpty())
            tokens.access = std::move(found);
        if (auto found = secretIn(fields, {"refresh_token", "refreshToken"}); !found.isEmpty())
            tokens.refresh = std::move(found);
        if (auto found = secretIn(fields, {"session_id", "sessionId"}); !found.isEmpty())
            tokens.session = std::move(found);
        if (const auto seconds = fields.integerOrText(
                fields.present({"token_expires_in", "tokenExpiresIn", "expires_in", "expiresIn"})))
            life = boundedLife(*seconds);
    }
    if (!tokens.access.isHeaderSafe() || tokens.access == before.access)
        return failure(ErrorKind::Protocol, u"Missing: access_token"_s);
    if (!tokens.session.isEmpty() && !tokens.session.isHeaderSafe())
        return failure(ErrorKind::Protocol, u"Range: session_id"_s);
    if (!life)
        life = lifeOf(tokens.access, now);
    const auto lasts = life.value_or(assumedLife);
    tokens.expiresAt = now.addMSecs(lasts.count());
    tokens.renewAt = tokens.expiresAt.addMSecs(-std::min(margin, lasts / 5).count());
    return tokens;
}

Secret toMemory(const SignInMemory& memory, const QString& owner)
{
    QJsonArray attempts;
    for (const auto& attempt : memory.attempts)
        attempts.append(timeText(attempt));
    QJsonObject object{{u"owner"_s, owner}, {u"attempts"_s, attempts}};
    if (memory.lockedUntil.isValid())
        object.insert(u"locked"_s, timeText(memory.lockedUntil));
    if (memory.refused)
        object.insert(u"refused"_s, true);
    const auto insertIfFits = [&object](const QString& name, const QString& text) {
        auto larger = object;
        larger.insert(name, text);
        if (!text.isEmpty() && toBody(larger).size() <= memoryBytes)
            object = larger;
    };
    const auto& tokens = memory.tokens;
    insertIfFits(u"session"_s, QString::fromUtf8(tokens.session.reveal()));
    insertIfFits(u"expires"_s, timeText(tokens.expiresAt));
    insertIfFits(u"refresh"_s, QString::fromUtf8(tokens.refresh.reveal()));
    insertIfFits(u"access"_s, QString::fromUtf8(tokens.access.reveal()));
    return Secret(toBody(object));
}

SignInMemory fromMemory(const Secret& kept, const QString& owner)
{
    SignInMemory memory;
    const auto object = QJsonDocument::fromJson(kept.reveal()).object();
    const auto attempts = object.value(u"attempts").toArray();
    for (const auto& attempt : attempts) {
        if (const auto at = timeOf(attempt.toString()); at.isValid())
            memory.attempts.append(at);
    }
    memory.lockedUntil = timeOf(object.value(u"locked").toString());
    if (object.value(u"owner").toString() != owner)
        return memory;
    memory.refused = object.value(u"refused").toBool();
    const auto secret = [&object](QLatin1StringView name) {
        Secret value(object.value(name).toString().toUtf8());
        return value.isHeaderSafe() ? value : Secret();
    };
    const auto expiresAt = timeOf(object.value(u"expires").toString());
    memory.tokens = {.access = secret("access"_L1),
                     .refresh = secret("refresh"_L1),
                     .session = secret("session"_L1),
                     .expiresAt = expiresAt,
                     .renewAt =
                         expiresAt.isValid() ? expiresAt.addMSecs(-margin.count()) : QDateTime()};
    return memory;
}

QString ownerOf(const QString& email, const Secret& password)
{
    const auto digest = QCryptographicHash::hash(email.toUtf8() + '\n' + password.reveal(),
                                                 QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.first(fingerprintBytes).toHex());
}

} // namespace simstock::whitelabel
