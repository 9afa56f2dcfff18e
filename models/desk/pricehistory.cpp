// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/pricehistory.h"

#include "models/desk/wishlook.h"

#include <QCoreApplication>

#include <algorithm>

namespace simstock {

namespace {

struct PastPriceWords {
    Q_DECLARE_TR_FUNCTIONS(simstock::PastPrice)
};

std::optional<GivenPrice> read(const std::optional<QString>& text)
{
    if (!text)
        return std::nullopt;
    if (text->isEmpty())
        return GivenPrice();
    const auto price = wishlook::readWish(*text);
    return price ? std::optional(GivenPrice{price->markupMicros, price->finalPrice}) : std::nullopt;
}

} // namespace

QString PastPrice::obstacle() const
{
    switch (wordOf(state)) {
    case OrderWord::Ready:
        break;
    case OrderWord::Unknown:
        return PastPriceWords::tr("Nobody knows yet whether this change was made.");
    default:
        return PastPriceWords::tr("This change was not made, so there is nothing to put back.");
    }
    if (!earlier)
        return PastPriceWords::tr("What the price was before is not known.");
    if (*earlier == GivenPrice())
        return PastPriceWords::tr(
            "Before, it was the vendor's own price. The vendor has no way to take an "
            "own price away; set one instead.");
    return {};
}

QList<PastPrice> priceHistory(const QList<IntentRecord>& records)
{
    QList<PastPrice> history;
    for (const auto& record : records) {
        const auto& intent = record.intent;
        if (intent.act.kind != ActKind::PriceChange || record.damaged)
            continue;
        history.append({intent.id, intent.account, intent.offer, intent.planName, intent.createdAt,
                        read(wishlook::earlierOf(intent.note)),
                        read(wishlook::wishOf(intent.note)).value_or(GivenPrice()),
                        record.state()});
    }
    return history;
}

GivenPrices earlierPrices(const QList<PastPrice>& changes)
{
    auto oldestLast = changes;
    std::stable_sort(
        oldestLast.begin(), oldestLast.end(),
        [](const PastPrice& one, const PastPrice& other) { return one.when > other.when; });
    GivenPrices prices;
    for (const auto& change : oldestLast) {
        if (change.obstacle().isEmpty())
            prices.insert({change.account, change.offer}, *change.earlier);
    }
    return prices;
}

} // namespace simstock
