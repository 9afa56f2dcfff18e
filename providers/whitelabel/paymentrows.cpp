// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/whitelabel/paymentrows.h"

#include "models/core/webaddress.h"
#include "providers/whitelabel/changes.h"
#include "providers/whitelabel/words.h"

using namespace Qt::StringLiterals;

namespace simstock::whitelabel {

namespace {

using json::Value;

/// PayPal's own form of an answer lists its links by what they are for.
QString approvalLink(const LooseRow& row)
{
    QString link =
        row.text({"approval_link", "approval_url", "approve_url", "approvalLink", "approvalUrl"});
    const auto links = row.list({"links"});
    if (!link.isEmpty() || !links)
        return link;
    links->forEach([&link](const Value& item) {
        const LooseRow one(item);
        const QString use = one.text({"rel"});
        if (link.isEmpty() && (use == "approve"_L1 || use == "payer-action"_L1))
            link = one.text({"href"});
        return true;
    });
    return link;
}

bool isDone(const QString& word)
{
    const QString plain = word.toLower();
    return plain == "completed"_L1 || plain == "confirmed"_L1 || plain == "paid"_L1;
}

} // namespace

Money leastDeposit()
{
    return Money::fromMicros(50 * Money::unit, Currency::usd()).value_or(Money());
}

Money mostDeposit()
{
    return Money::fromMicros(50'000 * Money::unit, Currency::usd()).value_or(Money());
}

Result<ProfileMoney> readProfileMoney(HttpReply reply)
{
    const auto envelope = openReply(std::move(reply));
    if (!envelope)
        return failure(envelope.error());
    const LooseRow user(envelope->object({"user", "profile"}));
    const auto depositMade = user.truth({"initial_deposit_made", "initialDepositMade"});
    if (!depositMade)
        return failure(makeError(ErrorKind::Protocol, u"Missing: data.initial_deposit_made"_s));
    QString mode = user.text({"billing_mode", "billingMode"}).toLower();
    if (const auto credit = user.object({"credit", "credit_account"}); credit && mode.isEmpty())
        mode = LooseRow(*credit).text({"billing_mode", "billingMode"}).toLower();
    ProfileMoney money;
    money.depositMade = *depositMade;
    if (mode == "prepaid"_L1)
        money.billing = BillingMode::Prepaid;
    else if (mode == "postpaid"_L1)
        money.billing = BillingMode::Postpaid;
    return money;
}

PaymentRules rulesOf(const ProfileMoney& money)
{
    PaymentRules rules;
    if (money.billing == BillingMode::Postpaid) {
        rules.reason = Words::tr("This account is billed afterwards: its invoices are paid to the "
                                 "vendor, and no money is added beforehand.");
    } else if (money.depositMade) {
        rules.canPay = true; // where the mode is not stated, the vendor knows
    } else {
        rules.needsDeposit = true;
        rules.minimum = leastDeposit();
        rules.maximum = mostDeposit();
    }
    return rules;
}

Result<PaymentOrder> readPaymentOrder(HttpReply reply, const Money& amount, bool isDeposit)
{
    const auto envelope = openChange(std::move(reply));
    if (!envelope)
        return failure(envelope.error());
    const LooseRow row(envelope->object({"paypal_order", "paypalOrder", "order", "deposit"}));
    PaymentOrder order;
    order.id = row.text({"paypal_order_id", "paypalOrderId", "id", "orderID", "order_id"});
    order.amount = amount;
    order.isDeposit = isDeposit;
    order.approvalPage = webAddress(approvalLink(row));
    if (order.id.isEmpty())
        return failure(makeError(ErrorKind::Protocol, u"Missing: paypal_order.id"_s));
    if (order.approvalPage.isEmpty())
        return failure(makeError(
            ErrorKind::Protocol,
            Words::tr("The payment was prepared, but the vendor gave no safe address for its "
                      "approval. Nothing was paid. Ask the vendor."),
            u"Range: paypal_order.approval_link"_s));
    const auto stated = row.money({"amount"}, row.currency());
    if (stated && *stated != amount)
        return failure(makeError(
            ErrorKind::Conflict,
            Words::tr("The vendor prepared a payment of %1 instead of %2. Nothing was paid; "
                      "do not approve it. Ask the vendor.")
                .arg(stated->display(QLocale()), amount.display(QLocale())),
            {}));
    return order;
}

Result<PaymentStanding> readDepositStanding(HttpReply reply)
{
    const auto envelope = openReply(std::move(reply));
    if (!envelope)
        return failure(envelope.error());
    const LooseRow row(envelope->object({"deposit", "deposit_status"}));
    const auto made = row.truth({"initial_deposit_made", "initialDepositMade", "deposit_made",
                                 "depositMade", "made", "completed", "has_deposit"});
    PaymentStanding standing;
    standing.word = row.text({"status", "deposit_status", "state"}).left(wordLimit);
    if (!made && standing.word.isEmpty())
        return failure(makeError(ErrorKind::Protocol, u"Missing: data.initial_deposit_made"_s));
    standing.completed = made.value_or(isDone(standing.word));
    standing.balance =
        row.money({"balance", "current_balance", "currentBalance", "new_balance"}, row.currency());
    if (const auto credit = row.object({"credit", "account"}); credit && !standing.balance)
        standing.balance = LooseRow(*credit).money({"balance"}, LooseRow(*credit).currency());
    return standing;
}

} // namespace simstock::whitelabel
