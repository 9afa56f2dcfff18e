// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/orderreview.h"

#include "models/core/agetext.h"
#include "models/index/offertext.h"

#include <QLabel>
#include <QLocale>

namespace simstock {

using namespace Qt::StringLiterals;

OrderReview::OrderReview(const OrderDraft& draft, const std::optional<Quote>& quote,
                         const PriceList& prices, const QDateTime& now, QWidget* parent)
    : ReviewColumn(parent)
{
    const Offer& offer = quote ? quote->offer : draft.offer;
    std::optional<Money> total = quote ? quote->total : std::nullopt;
    if (!total) {
        if (const auto computed = offer.total(draft.quantity, draft.days))
            total = *computed;
    }
    addCost(draft, offer, total);
    if (quote && quote->priceBefore) {
        addLine(tr("Price before"), quote->priceBefore->figure(QLocale()), Weight::Bad);
        addNote(tr("The price has changed since the catalogue was read."));
    }
    if (total)
        addMargin(draft, offer, *total, prices);
    if (!quote) {
        addNote(tr("Reading price and balance…"));
        return;
    }
    addBalance(*quote);
    addNote(quote->priceIsFresh
                ? tr("Price read just now. Sent once; if the line breaks, we look before anything "
                     "is sent again.")
                : tr("Price as of %1. It is read again before anything is bought.")
                      .arg(shortTime(quote->priceAt, now, QLocale())));
}

QString OrderReview::planWords(const OrderDraft& draft)
{
    const QLocale locale;
    return placeText(draft.offer, locale) + u" · "_s + planText(draft.offer, draft.days, locale);
}

void OrderReview::addCost(const OrderDraft& draft, const Offer& offer,
                          const std::optional<Money>& total)
{
    const QLocale locale;
    const QString code = offer.cost.currency().code();
    setTotal(tr("You pay"), code, total ? total->figure(locale) : u"—"_s);
    const QString count = locale.toString(draft.quantity);
    const QString unit = offer.cost.figure(locale);
    const QString what = offer.isDayPlan()
                             ? tr("%1 × %n day(s) × %2", nullptr, draft.days).arg(count, unit)
                             : tr("%1 × %2").arg(count, unit);
    addLine(what, total ? total->figure(locale) : u"—"_s);
}

/// What the customers pay for all of it, beside what it costs: for the person at the desk only.
void OrderReview::addMargin(const OrderDraft& draft, const Offer& offer, const Money& total,
                            const PriceList& prices)
{
    const auto price = prices.retail(offer);
    if (!price)
        return;
    const auto perPlan = offer.isDayPlan() ? price->price.times(draft.days) : price->price;
    const auto retail = perPlan ? perPlan->times(draft.quantity) : perPlan;
    if (!retail || retail->isZero())
        return;
    const QLocale locale;
    const bool isSameMoney = retail->currency() == total.currency();
    addLine(tr("Retail"), isSameMoney ? retail->figure(locale) : retail->display(locale));
    const auto margin = retail->minus(total);
    if (!margin)
        return;
    const bool isLow = prices.isUnderFloor(offer, price->price);
    addLine(
        tr("Margin"),
        tr("%1 · %2").arg(margin->figure(locale), marginText(marginMicros(total, *retail), locale)),
        margin->isNegative() || isLow ? Weight::Bad : Weight::Good);
    if (margin->isNegative())
        addNote(tr("Sold below what it costs."));
    else if (isLow)
        addNote(tr("The margin is under the floor."));
}

void OrderReview::addBalance(const Quote& quote)
{
    const QLocale locale;
    addSeparator();
    addLine(tr("Balance before"),
            quote.wallet ? quote.wallet->spendable().figure(locale) : tr("not known"));
    addLine(tr("Balance after"),
            quote.balanceAfter ? quote.balanceAfter->figure(locale) : tr("not known"),
            quote.balanceAfter && quote.balanceAfter->isNegative() ? Weight::Bad : Weight::Strong);
}

} // namespace simstock
