// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/ordersheet.h"

#include <QCoreApplication>
#include <QLocale>

namespace simstock::ordersheet {

namespace {
struct OrderSheetWords {
    Q_DECLARE_TR_FUNCTIONS(simstock::OrderSheet)
};
} // namespace

int daysOf(const OrderDraft& draft, const Offer& offer)
{
    return offer.isDayPlan() ? draft.days : offer.days;
}

QString problem(const OrderDraft& draft, const Offer& offer, const OrderingRules& rules)
{
    if (offer.code.isEmpty())
        return OrderSheetWords::tr("Choose a plan.");
    if (draft.quantity < 1 || draft.quantity > rules.maxQuantity)
        return OrderSheetWords::tr("The quantity must be between 1 and %1.").arg(rules.maxQuantity);
    if (offer.isDayPlan() && (draft.days < 1 || draft.days > rules.maxDays))
        return OrderSheetWords::tr("The number of days must be between 1 and %1.")
            .arg(rules.maxDays);
    if (rules.customerRequired &&
        (draft.customerName.trimmed().isEmpty() || draft.customerEmail.trimmed().isEmpty()))
        return OrderSheetWords::tr("This vendor needs the customer's name and e-mail address.");
    if (offer.cost.currency() != draft.offer.cost.currency()) {
        return OrderSheetWords::tr(
                   "The currency of this plan changed from %1 to %2. Sync the catalogue first.")
            .arg(draft.offer.cost.currency().code(), offer.cost.currency().code());
    }
    if (offer.cost.isNegative() || !offer.total(draft.quantity, draft.days))
        return OrderSheetWords::tr(
            "The total of this order cannot be computed. Lower the quantity.");
    return {};
}

QString fundsProblem(const Money& total, const std::optional<Wallet>& wallet)
{
    if (!wallet)
        return {};
    const auto spendable = wallet->spendable();
    const QLocale locale;
    if (spendable.currency() != total.currency()) {
        return OrderSheetWords::tr(
                   "The plan is priced in %1, but the account holds %2. Nothing is sent.")
            .arg(total.currency().code(), spendable.currency().code());
    }
    if (spendable.micros() >= total.micros())
        return {};
    return OrderSheetWords::
        tr("The balance is too low: %1 is there, %2 is needed. Add money at the vendor or lower "
           "the quantity.")
            .arg(spendable.display(locale), total.display(locale));
}

Intent toIntent(const QString& sheetToken, const OrderDraft& draft)
{
    Intent intent;
    intent.account = draft.offer.account;
    intent.act.kind = ActKind::Order;
    intent.sheetToken = sheetToken;
    intent.offer = draft.offer.code;
    intent.planName = draft.offer.name;
    intent.quantity = draft.quantity;
    intent.days = daysOf(draft, draft.offer);
    intent.customerName = draft.customerName.trimmed();
    intent.customerEmail = draft.customerEmail.trimmed();
    intent.note = draft.note;
    intent.retryOf = draft.replaces;
    if (const auto total = draft.offer.total(draft.quantity, draft.days))
        intent.expected = *total;
    return intent;
}

} // namespace simstock::ordersheet
