// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journey/killbooks.h"

#include "models/domain/intent.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QTest>

#include <algorithm>

namespace simstock::test {

using namespace Qt::StringLiterals;

namespace {

/// What one price stands for.
struct Row {
    int wished = 0;
    int charged = 0;
    int unclaimed = 0;
    int open = 0; ///< questions that may be about a charge
};

IntentState stateOf(const QJsonObject& intent)
{
    return static_cast<IntentState>(intent.value(u"state").toInt());
}

bool isClaim(IntentState state)
{
    using enum IntentState;
    return state == Confirmed || state == Fulfilling || state == Fulfilled || state == Partial ||
           state == FulfilTimeout;
}

/// Takes what an intent claims out of the unclaimed charges; how many claims have no charge.
int claim(const QJsonObject& intent, QHash<QString, qint64>& unclaimed)
{
    const auto price = intent.value(u"price").toInteger();
    if (!intent.contains(u"orders")) // a program that keeps no numbers
        return unclaimed.remove(unclaimed.key(price)) ? 0 : 1;
    const auto orders = intent.value(u"orders").toArray();
    int phantoms = orders.size() == 1 ? 0 : 1;
    for (const auto& order : orders) {
        const auto id = order.toString();
        if (unclaimed.value(id, -1) == price)
            unclaimed.remove(id);
        else
            ++phantoms;
    }
    return phantoms;
}

} // namespace

char* toString(const Balance& balance)
{
    return QTest::toString(u"%1 lost, %2 doubled, %3 phantom, %4 silent"_s.arg(balance.lost)
                               .arg(balance.doubled)
                               .arg(balance.phantom)
                               .arg(balance.silent));
}

Balance weigh(const QJsonArray& charges, const QJsonArray& intents, qint64 microsPerUnit)
{
    QHash<QString, qint64> unclaimed;
    QHash<qint64, Row> rows;
    for (const auto& charge : charges) {
        const auto micros = -charge[u"amount"].toInteger() * microsPerUnit;
        unclaimed.insert(charge[u"reference"].toString(), micros);
        ++rows[micros].charged;
    }
    Balance balance;
    for (const auto& value : intents) {
        const auto intent = value.toObject();
        const auto state = stateOf(intent);
        auto& row = rows[intent.value(u"price").toInteger()];
        ++row.wished;
        if (isClaim(state))
            balance.phantom += claim(intent, unclaimed);
        if (!isOpenQuestion(state))
            continue;
        row.open += state == IntentState::Absent ? 0 : 1;
        balance.silent += intent.value(u"reason").toString().isEmpty() ? 1 : 0;
    }
    for (const auto micros : std::as_const(unclaimed))
        ++rows[micros].unclaimed;
    for (const auto& row : std::as_const(rows)) {
        const int doubled = std::max(0, row.charged - row.wished);
        balance.doubled += doubled;
        balance.lost += std::max(0, row.unclaimed - doubled - row.open);
    }
    return balance;
}

QString unexplained(const QJsonArray& charges, const QJsonArray& intents, qint64 microsPerUnit)
{
    QMap<qint64, std::pair<QJsonArray, QJsonArray>> prices;
    for (const auto& charge : charges)
        prices[-charge[u"amount"].toInteger() * microsPerUnit].first.append(charge);
    for (const auto& intent : intents)
        prices[intent[u"price"].toInteger()].second.append(intent);
    QString words;
    for (const auto& [charged, wished] : std::as_const(prices)) {
        if (weigh(charged, wished, microsPerUnit) != Balance())
            words += QString::fromUtf8(
                QJsonDocument(QJsonArray{charged, wished}).toJson(QJsonDocument::Indented));
    }
    return words;
}

} // namespace simstock::test
