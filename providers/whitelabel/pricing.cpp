// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/whitelabel/pricing.h"

#include "providers/whitelabel/changes.h"
#include "providers/whitelabel/pricerows.h"
#include "providers/whitelabel/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simstock::whitelabel {

namespace {

constexpr qint64 giveaway = -100 * Money::unit; // a mark-up of -100 percent

std::optional<Error> problemOf(const PriceOverride& wish)
{
    if (wish.offer.isEmpty())
        return unnamed();
    if (wish.markupMicros.has_value() == wish.finalPrice.has_value())
        return notSent(Words::tr("Set either a mark-up or a final price, not both. Nothing was "
                                 "sent."));
    if (wish.markupMicros && *wish.markupMicros <= giveaway)
        return notSent(Words::tr("A mark-up is more than -100 percent. Nothing was sent."));
    const auto& price = wish.finalPrice;
    if (price && (price->currency() != Currency::usd() || price->micros() <= 0))
        return notSent(Words::tr("A final price is an amount in US dollars above zero. Nothing was "
                                 "sent."));
    return std::nullopt;
}

/// The number as JSON writes it, by its text.
Result<QByteArray> priceMember(const PriceOverride& wish)
{
    if (wish.finalPrice)
        return "\"final_price_usd\":" + wish.finalPrice->toDecimal().toLatin1();
    return Money::fromMicros(wish.markupMicros.value_or(0), Currency::usd())
        .map([](const Money& percent) {
            return "\"markup_percent\":" + percent.toDecimal().toLatin1();
        });
}

/// Numbers of plans are numbers on this wire where they are all digits (contract, section 4).
QByteArray planMember(const QString& id)
{
    const bool isNumber =
        id.size() <= 15 && !id.startsWith(u'0') &&
        std::all_of(id.begin(), id.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    QByteArray text = toBody({{u"plan_id"_s, id}}); // {"plan_id":"4107"}
    if (isNumber)
        text.replace('"' + id.toLatin1() + '"', id.toLatin1());
    return text.mid(1).chopped(1);
}

} // namespace

Call<QList<PriceOverride>> Pricing::fetchOverrides()
{
    const auto ask = [session = m_session](int page) {
        return session->read<Page<PriceOverride>>(
            {.key = "pricing"_L1, .query = pageQuery(page), .limits = HttpLimits::list()},
            readOverrides);
    };
    return collectPages<PriceOverride>(
        m_session->clock(), ask, [](const PriceOverride& price) { return price.offer.text(); });
}

Result<PreparedAct> Pricing::preparePrice(const PriceOverride& wish) const
{
    if (auto problem = problemOf(wish))
        return failure(std::move(*problem));
    const auto price = priceMember(wish);
    if (!price)
        return failure(price.error());
    // At some hosts the call names the plan in its body instead of its path.
    const auto bare = m_session->prepare(ActKind::PriceChange, "pricing.set"_L1, {}, {});
    if (!bare)
        return failure(bare.error());
    const bool isInPath = bare->path.contains(u"{id}"_s);
    const QByteArray body =
        '{' + *price + (isInPath ? QByteArray() : ',' + planMember(wish.offer.text())) + '}';
    return m_session->prepare(ActKind::PriceChange, "pricing.set"_L1,
                              {{u"id"_s, wish.offer.text()}}, body);
}

} // namespace simstock::whitelabel
