// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/whitelabel/payments.h"

#include "providers/whitelabel/balance.h"
#include "providers/whitelabel/changes.h"
#include "providers/whitelabel/paymentrows.h"
#include "providers/whitelabel/words.h"

using namespace Qt::StringLiterals;

namespace simstock::whitelabel {

namespace {

/// A desk has no page of its own to come back to; nobody listens there.
constexpr QLatin1StringView nowhere("http://127.0.0.1/");
constexpr qint64 microsPerCent = Money::unit / 100;
constexpr int notFound = 404;

std::optional<Error> amountProblem(const Money& amount, bool isDeposit)
{
    const bool isPayable = amount.currency() == Currency::usd() && amount.micros() > 0 &&
                           amount.micros() % microsPerCent == 0;
    if (!isPayable)
        return notSent(Words::tr("Enter an amount in US dollars and whole cents. Nothing was "
                                 "sent."));
    const bool isWithin =
        amount.micros() >= leastDeposit().micros() && amount.micros() <= mostDeposit().micros();
    if (isDeposit && !isWithin)
        return notSent(
            Words::tr("The first deposit is %1 at least and %2 at most. Nothing was "
                      "sent.")
                .arg(leastDeposit().display(QLocale()), mostDeposit().display(QLocale())));
    return std::nullopt;
}

/// The amount goes out by its own text, never through a double. "amount" comes before all other
/// names, so that the names stay in order.
QByteArray paymentBody(const Money& amount, bool isDeposit)
{
    QJsonObject rest{{u"currency"_s, amount.currency().code()}};
    if (isDeposit) {
        rest.insert(u"payment_method"_s, u"paypal_redirect"_s);
        rest.insert(u"return_url"_s, QString(nowhere));
        rest.insert(u"cancel_url"_s, QString(nowhere));
    }
    return "{\"amount\":" + amount.toDecimal().toLatin1() + ',' + toBody(rest).mid(1);
}

} // namespace

Call<PaymentRules> Payments::fetchRules()
{
    auto profile = m_session->read<ProfileMoney>({.key = "users.me"_L1}, readProfileMoney);
    return chain(std::move(profile), [session = m_session](const ProfileMoney& money) {
        if (money.billing != BillingMode::Unknown || !money.depositMade)
            return Call<PaymentRules>::ready(rulesOf(money));
        // The seed's profile does not say how the account is billed; the balance does.
        return transform(Balance(session).fetchWallet(),
                         [money](const Result<Wallet>& wallet) -> Result<PaymentRules> {
                             if (!wallet)
                                 return failure(wallet.error());
                             auto known = money;
                             known.billing = wallet->billing;
                             return rulesOf(known);
                         });
    });
}

Call<HttpReply> Payments::sendCreate(const Money& amount, bool isDeposit)
{
    const Question first{.key = isDeposit ? "deposit.initiate"_L1 : "credits.topup"_L1,
                         .body = paymentBody(amount, isDeposit),
                         .limits = HttpLimits::spend()};
    auto sent = m_session->change(first);
    if (isDeposit)
        return sent;
    // Creating charges nothing, and a call that is not there made nothing.
    return chain(std::move(sent), [session = m_session, first](const HttpReply& reply) {
        if (reply.status != notFound && reply.status != notAllowed)
            return Call<HttpReply>::ready(reply);
        auto second = first;
        second.key = "payments.create"_L1;
        return session->change(second);
    });
}

Call<PaymentOrder> Payments::createPayment(const Money& amount, bool isDeposit)
{
    if (auto problem = amountProblem(amount, isDeposit))
        return Call<PaymentOrder>::ready(failure(std::move(*problem)));
    return transform(sendCreate(amount, isDeposit),
                     [amount, isDeposit](Result<HttpReply> reply) -> Result<PaymentOrder> {
                         if (!reply)
                             return failure(std::move(reply.error()));
                         return readPaymentOrder(std::move(*reply), amount, isDeposit);
                     });
}

Result<PreparedAct> Payments::prepareCapture(const PaymentOrder& order) const
{
    if (order.id.isEmpty())
        return failure(unnamed());
    if (order.isDeposit)
        return m_session->prepare(ActKind::DepositConfirm, "deposit.confirm"_L1, {},
                                  toBody({{u"paypal_order_id"_s, order.id}}));
    return m_session->prepare(ActKind::PaymentCapture, "payments.capture"_L1, {},
                              toBody({{u"orderID"_s, order.id}}));
}

Call<PaymentStanding> Payments::fetchDeposit()
{
    return m_session->read<PaymentStanding>({.key = "deposit.status"_L1}, readDepositStanding);
}

} // namespace simstock::whitelabel
