// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakevendor.h"

namespace simstock::test {

/// What a vendor with a ledger, payments and reported messages answers. Outlives every vendor
/// object; join() gives its ports to those of a script.
class FakeMoney final : public TransactionsPort,
                        public OverviewPort,
                        public SupplierBalancesPort,
                        public PaymentsPort,
                        public MessagesPort {
public:
    Script<qint64> transactionsEnd{qint64(0)};
    Script<AccountOverview> overview{AccountOverview{}};
    Script<QList<SupplierBalance>> suppliers{QList<SupplierBalance>{}};
    Script<PaymentRules> paymentRules{PaymentRules{true, false, {}, {}, {}}};
    Script<PaymentOrder> payment{failure(ErrorKind::Server)};
    Script<PaymentStanding> deposit{PaymentStanding{}};
    Script<MessageStatus> messageStatus{MessageStatus::Pending};
    QList<Transaction> bookings; ///< handed out before transactionsEnd answers
    MessageRules messageRules{.maxLength = 500,
                              .free = false,
                              .hasStatus = true,
                              .hasSender = true,
                              .sender = QStringLiteral("Shop")};
    QHash<QString, QString> cannotReceive; ///< eSIM id: the reason
    QList<TransactionFilter> filters;
    QList<MessageRequest> messages;
    QStringList asked; ///< keys of messages

    void join(FakeScript& script)
    {
        script.furtherPorts = [this](VendorPorts& ports) {
            ports.transactions = this;
            ports.overview = this;
            ports.suppliers = this;
            ports.payments = this;
            ports.messages = this;
        };
    }
    [[nodiscard]] Call<qint64> fetchTransactions(const TransactionFilter& filter,
                                                 OnTransactions onTransactions) override
    {
        filters.append(filter);
        if (!bookings.isEmpty())
            onTransactions(bookings);
        return transactionsEnd.ask();
    }
    [[nodiscard]] Call<AccountOverview> fetchOverview() override { return overview.ask(); }
    [[nodiscard]] Call<QList<SupplierBalance>> fetchSupplierBalances() override
    {
        return suppliers.ask();
    }
    [[nodiscard]] Call<PaymentRules> fetchRules() override { return paymentRules.ask(); }
    [[nodiscard]] Call<PaymentOrder> createPayment(const Money&, bool) override
    {
        return payment.ask();
    }
    [[nodiscard]] Result<PreparedAct> prepareCapture(const PaymentOrder& order) const override
    {
        return PreparedAct{order.isDeposit ? ActKind::DepositConfirm : ActKind::PaymentCapture,
                           "POST",
                           QStringLiteral("/capture"),
                           "capture " + order.id.toUtf8(),
                           {}};
    }
    [[nodiscard]] Call<PaymentStanding> fetchDeposit() override { return deposit.ask(); }
    [[nodiscard]] MessageRules rules() const override { return messageRules; }
    [[nodiscard]] Fit fit(const Esim& esim) const override
    {
        const auto reason = cannotReceive.value(esim.key.id.text());
        return {reason.isEmpty(), reason};
    }
    [[nodiscard]] Result<PreparedAct> prepareMessage(const MessageRequest& request) const override
    {
        const_cast<FakeMoney*>(this)->messages.append(request);
        return PreparedAct{ActKind::Message, "POST", QStringLiteral("/sms"), request.text.toUtf8(),
                           request.idempotencyKey};
    }
    [[nodiscard]] Call<MessageStatus> fetchStatus(const QString& key) override
    {
        asked.append(key);
        return messageStatus.ask();
    }
};

} // namespace simstock::test
