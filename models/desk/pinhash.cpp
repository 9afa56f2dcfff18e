// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/pinhash.h"

#include "models/desk/moneysetting.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <sodium.h>

#include <array>

namespace simstock {

using namespace Qt::StringLiterals;

Secret PinRecord::toSecret() const
{
    QJsonArray amounts;
    for (const auto& limit : limits)
        amounts.append(toSetting(limit));
    const QJsonObject object{{u"hash"_s, QString::fromLatin1(hash)}, {u"limits"_s, amounts}};
    return Secret(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<PinRecord> PinRecord::parse(const Secret& secret)
{
    const auto object = QJsonDocument::fromJson(secret.reveal()).object();
    PinRecord record;
    record.hash = object.value(u"hash"_s).toString().toLatin1();
    if (!record.hash.startsWith("$argon2id$") || record.hash.size() >= crypto_pwhash_STRBYTES)
        return std::nullopt;
    for (const auto& amount : object.value(u"limits"_s).toArray()) {
        const auto limit = moneyOfSetting(amount.toString());
        if (!limit)
            return std::nullopt;
        record.limits.append(*limit);
    }
    return record;
}

PinCost PinCost::usual()
{
    return {crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE};
}

PinCost PinCost::least()
{
    return {crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN};
}

QByteArray hashOfPin(const Secret& pin, PinCost cost)
{
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    const auto& bytes = pin.reveal();
    const bool failed =
        sodium_init() < 0 || crypto_pwhash_str(hash.data(), bytes.constData(),
                                               static_cast<unsigned long long>(bytes.size()),
                                               cost.operations, cost.memory) != 0;
    return failed ? QByteArray() : QByteArray(hash.data());
}

bool isPinOf(const QByteArray& hash, const Secret& pin)
{
    const auto& bytes = pin.reveal();
    return !hash.isEmpty() && sodium_init() >= 0 &&
           crypto_pwhash_str_verify(hash.constData(), bytes.constData(),
                                    static_cast<unsigned long long>(bytes.size())) == 0;
}

} // namespace simstock
