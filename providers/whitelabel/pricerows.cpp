// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/whitelabel/pricerows.h"

using namespace Qt::StringLiterals;

namespace simstock::whitelabel {

namespace {

using json::Value;

constexpr qsizetype textLimit = 500;

std::optional<PriceOverride> readOverride(const Value& item)
{
    const LooseRow row(item);
    const auto plan = row.object({"plan"});
    PriceOverride price;
    QString code = row.text({"plan_id", "planId"});
    if (code.isEmpty() && plan)
        code = LooseRow(*plan).text({"id", "plan_id"});
    if (code.isEmpty())
        code = row.text({"id", "package_code"});
    if (code.isEmpty())
        return std::nullopt;
    price.offer = OfferCode(code);
    price.planName = row.text({"plan_name", "planName", "name"}).left(textLimit);
    if (price.planName.isEmpty() && plan)
        price.planName = LooseRow(*plan).text({"name"}).left(textLimit);
    price.cost = row.money({"cost", "base_price", "basePrice", "cost_price", "original_price"},
                           row.currency());
    price.finalPrice = row.money({"final_price_usd", "finalPriceUsd", "final_price", "fixed_price"},
                                 Currency::usd());
    if (const auto markup =
            row.money({"markup_percent", "markupPercent", "markup_percentage", "markup"}, {}))
        price.markupMicros = markup->micros();
    // A vendor that always names the resulting price means the mark-up; one of 0 beside a price
    // means the price.
    if (price.markupMicros && price.finalPrice) {
        if (*price.markupMicros == 0)
            price.markupMicros.reset();
        else
            price.finalPrice.reset();
    }
    return price;
}

} // namespace

Result<Page<PriceOverride>> readOverrides(HttpReply reply)
{
    return decodePage(std::move(reply),
                      {"pricing", "overrides", "pricing_overrides", "prices", "plans", "items"},
                      readOverride);
}

} // namespace simstock::whitelabel
