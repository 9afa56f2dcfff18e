// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/whitelabel/calls.h"

#include <QUrl>

// Money in by PayPal (contract whitelabel, sections 7 to 9). A payment is CREATED, then APPROVED by
// the one who pays, then COMPLETED by capture or confirmation, once.

namespace simstock::sandbox::whitelabel {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dollar = 1'000'000;

qint64 readAmount(Fields& fields, qint64 from, qint64 to)
{
    const auto amount = fields.money(u"amount"_s, from, to);
    if (!amount)
        fields.refuse(u"amount is required"_s);
    if (fields.has(u"currency"_s) && fields.text(u"currency"_s) != "USD"_L1)
        fields.refuse(u"currency must be USD"_s);
    return amount.value_or(0);
}

QJsonObject& addPayment(Call& call, const QString& kind, qint64 amount)
{
    const auto id =
        u"PAYPAL-"_s + QString::fromLatin1(call.platform.derivation().hex(
                                               "whitelabel payment",
                                               QByteArray::number(call.platform.nextNumber()), 16))
                           .toUpper();
    call.platform.changed();
    return call.user->payments[id] = {{u"id"_s, id},
                                      {u"kind"_s, kind},
                                      {u"micros"_s, amount},
                                      {u"status"_s, u"CREATED"_s},
                                      {u"createdAt"_s, Call::timeText(call.platform.now())}};
}

QString approvalLink(const Call& call, const QJsonObject& payment)
{
    return call.origin + u"/paypal/checkoutnow?token="_s + payment.value(u"id").toString();
}

Outcome created(Call& call, const QJsonObject& payment)
{
    return success({{u"message"_s, u"PayPal order created"_s},
                    {u"paypal_order"_s,
                     QJsonObject{{u"id"_s, payment.value(u"id")},
                                 {u"amount"_s, decimal(payment.value(u"micros").toInteger())},
                                 {u"currency"_s, u"USD"_s},
                                 {u"approval_link"_s, approvalLink(call, payment)},
                                 {u"status"_s, u"CREATED"_s}}}});
}

std::optional<Refusal> mayPay(const User& user)
{
    if (user.billing != Billing::Prepaid)
        return Refusal{u"PREPAID_ONLY"_s, {}, {}};
    if (!user.depositMade)
        return Refusal{u"ONBOARDING_INCOMPLETE"_s, {}, {}};
    return std::nullopt;
}

/// Takes the money of an approved payment.
std::optional<Refusal> complete(Call& call, const QString& id, bool isDeposit)
{
    const auto found = call.user->payments.find(id);
    if (found == call.user->payments.end() ||
        (found->second.value(u"kind").toString() == "deposit"_L1) != isDeposit)
        return Refusal{u"NOT_FOUND"_s, u"PayPal order not found"_s, {}};
    auto& payment = found->second;
    const auto status = payment.value(u"status").toString();
    if (status == "COMPLETED"_L1)
        return Refusal{u"PAYMENT_ALREADY_CAPTURED"_s, {}, {}};
    if (status != "APPROVED"_L1)
        return Refusal{u"PAYMENT_NOT_APPROVED"_s, {}, {}};
    payment.insert(u"status"_s, u"COMPLETED"_s);
    call.platform.credit(*call.user, payment.value(u"micros").toInteger(), u"topup"_s,
                         isDeposit ? u"Initial deposit"_s : u"PayPal top-up"_s, id);
    return std::nullopt;
}

QJsonObject transactionJson(const User& user)
{
    const auto& last = user.transactions.last();
    return {{u"id"_s, last.value(u"id")},
            {u"amount"_s, last.value(u"amount")},
            {u"status"_s, u"completed"_s},
            {u"new_balance"_s, decimal(user.wallet.balance())}};
}

bool isLoopback(const QUrl& url)
{
    return url.scheme() == "http"_L1 &&
           (url.host() == "127.0.0.1"_L1 || url.host() == "localhost"_L1);
}

} // namespace

Outcome topUpCredits(Call& call)
{
    if (const auto refusal = mayPay(*call.user))
        return tl::unexpected(*refusal);
    Fields fields(call.body);
    const qint64 amount = readAmount(fields, 10'000, 1'000'000 * dollar);
    if (fields.refusal())
        return tl::unexpected(*fields.refusal());
    return created(call, addPayment(call, u"topup"_s, amount));
}

Outcome createPayPalOrder(Call& call)
{
    if (const auto refusal = mayPay(*call.user))
        return tl::unexpected(*refusal);
    Fields fields(call.body);
    const qint64 amount = readAmount(fields, 10'000, 1'000'000 * dollar);
    const auto order = fields.id(u"orderId"_s);
    if (fields.refusal())
        return tl::unexpected(*fields.refusal());
    auto& payment = addPayment(call, u"topup"_s, amount);
    payment.insert(u"orderId"_s, order);
    return created(call, payment);
}

Outcome capturePayPalOrder(Call& call)
{
    Fields fields(call.body);
    QString id;
    for (const auto& name : {u"orderID"_s, u"orderId"_s, u"order_id"_s, u"paypal_order_id"_s}) {
        if (id.isEmpty())
            id = fields.text(name);
    }
    if (id.isEmpty())
        fields.refuse(u"orderID is required"_s);
    if (fields.refusal())
        return tl::unexpected(*fields.refusal());
    if (const auto refusal = complete(call, id, false))
        return tl::unexpected(*refusal);
    return success({{u"transaction"_s, transactionJson(*call.user)}});
}

Outcome initiateDeposit(Call& call)
{
    if (call.user->depositMade)
        return refuse(u"DEPOSIT_ALREADY_MADE"_s);
    Fields fields(call.body);
    const qint64 amount = readAmount(fields, 50 * dollar, 50'000 * dollar);
    const auto back = fields.text(u"return_url"_s, 2000);
    fields.text(u"cancel_url"_s, 2000);
    if (fields.has(u"payment_method"_s) && fields.text(u"payment_method"_s) != "paypal_redirect"_L1)
        fields.refuse(u"payment_method must be paypal_redirect"_s);
    if (fields.refusal())
        return tl::unexpected(*fields.refusal());
    auto& payment = addPayment(call, u"deposit"_s, amount);
    payment.insert(u"returnUrl"_s, back);
    return success({{u"message"_s, u"Deposit initiated"_s},
                    {u"paypal_order_id"_s, payment.value(u"id")},
                    {u"approval_link"_s, approvalLink(call, payment)},
                    {u"amount"_s, decimal(amount)},
                    {u"currency"_s, u"USD"_s},
                    {u"status"_s, u"CREATED"_s}});
}

Outcome confirmDeposit(Call& call)
{
    Fields fields(call.body);
    const auto id = fields.requiredText(u"paypal_order_id"_s);
    if (fields.refusal())
        return tl::unexpected(*fields.refusal());
    if (call.user->depositMade)
        return refuse(u"DEPOSIT_ALREADY_MADE"_s);
    if (const auto refusal = complete(call, id, true))
        return tl::unexpected(*refusal);
    call.user->depositMade = true;
    return success(
        {{u"message"_s, u"Deposit confirmed"_s}, {u"transaction"_s, transactionJson(*call.user)}});
}

Outcome depositStatus(Call& call)
{
    return success({{u"data"_s, QJsonObject{{u"initial_deposit_made"_s, call.user->depositMade},
                                            {u"balance"_s, decimal(call.user->wallet.balance())},
                                            {u"currency"_s, u"USD"_s}}}});
}

bool approvePayment(User& user, const QString& id)
{
    const auto found = user.payments.find(id);
    if (found == user.payments.end() || found->second.value(u"status").toString() == "COMPLETED"_L1)
        return false;
    found->second.insert(u"status"_s, u"APPROVED"_s);
    return true;
}

Outcome approvalPage(Call& call)
{
    const auto id = call.item(u"token"_s);
    for (auto* const user : call.platform.users()) {
        if (!approvePayment(*user, id))
            continue;
        call.platform.changed();
        Answer answer{{},
                      200,
                      {},
                      "<!DOCTYPE html><title>Approved</title><p>Payment approved. "
                      "You may close this page.</p>\n"};
        const QUrl back(user->payments.at(id).value(u"returnUrl").toString());
        if (isLoopback(back)) {
            answer.status = 302;
            const auto mark = back.hasQuery() ? '&' : '?';
            answer.headers.append({"Location", back.toEncoded() + mark + "token=" + id.toUtf8()});
        }
        return answer;
    }
    return Answer{{}, 404, {}, "<!DOCTYPE html><title>Not found</title><p>No such payment.</p>\n"};
}

} // namespace simstock::sandbox::whitelabel
