// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/whitelabel/ledgerrows.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simstock::whitelabel {

namespace {

using json::Value;

constexpr qsizetype textLimit = 500;

struct Movement {
    TransactionKind kind = TransactionKind::Unknown;
    bool isDebit = false; ///< the word itself says that money goes out
};

Movement movementOf(const QString& word)
{
    const QString plain = word.toLower().remove(u'_').remove(u'-').remove(u' ');
    if (plain == "topup"_L1 || plain == "deposit"_L1)
        return {TransactionKind::TopUp, false};
    if (plain == "order"_L1 || plain == "purchase"_L1)
        return {TransactionKind::Order, true};
    if (plain == "refund"_L1)
        return {TransactionKind::Refund, false};
    if (plain == "adjustment"_L1)
        return {TransactionKind::Adjustment, false};
    return {TransactionKind::Unknown, plain == "debit"_L1 || plain == "charge"_L1};
}

TransactionStatus statusOf(const QString& word)
{
    const QString plain = word.toLower();
    if (plain == "completed"_L1 || plain == "success"_L1)
        return TransactionStatus::Completed;
    if (plain == "pending"_L1 || plain == "processing"_L1)
        return TransactionStatus::Pending;
    if (plain == "failed"_L1 || plain == "cancelled"_L1)
        return TransactionStatus::Failed;
    return TransactionStatus::Unknown;
}

/// The same row makes the same number in every reading.
QString madeUpId(const Transaction& row)
{
    const QString words = QStringList{row.at.toString(Qt::ISODateWithMs), row.amount.toDecimal(),
                                      row.vendorWords, row.reference, row.description}
                              .join(u'\n');
    const auto hash = QCryptographicHash::hash(words.toUtf8(), QCryptographicHash::Sha256);
    return u"row-"_s + QString::fromLatin1(hash.toHex().first(24));
}

std::optional<Transaction> readTransaction(const Value& item, const AccountId& account)
{
    const LooseRow row(item);
    const auto amount = row.money({"amount", "total", "value"}, row.currency());
    if (!amount)
        return std::nullopt;
    Transaction transaction;
    const QString kind =
        row.text({"type", "transaction_type", "transactionType", "kind"}).left(wordLimit);
    const QString status = row.text({"status", "state"}).left(wordLimit);
    transaction.account = account;
    transaction.kind = movementOf(kind).kind;
    transaction.status = statusOf(status);
    transaction.vendorWords = kind + u" / "_s + status;
    transaction.amount = *amount;
    transaction.balanceAfter = row.money(
        {"balance_after", "balanceAfter", "new_balance", "running_balance"}, amount->currency());
    transaction.reference = row.text({"reference", "reference_id", "referenceId", "order_id",
                                      "orderId", "paypal_order_id", "payment_id"})
                                .left(textLimit);
    transaction.description = row.text({"description", "note", "message"}).left(textLimit);
    transaction.at =
        row.time({"created_at", "createdAt", "date", "timestamp", "completed_at", "updated_at"});
    transaction.id = row.text({"id", "transaction_id", "transactionId", "_id"}).left(textLimit);
    if (transaction.id.isEmpty())
        transaction.id = madeUpId(transaction);
    return transaction;
}

Money negated(const Money& amount)
{
    return Money::fromMicros(-amount.micros(), amount.currency()).value_or(amount);
}

/// An order that is negative already shows that this vendor signs the amounts itself.
void signAmounts(QList<Transaction>& rows)
{
    const auto takesMoney = [](const Transaction& row) {
        return movementOf(row.vendorWords.section(u" / "_s, 0, 0)).isDebit;
    };
    const bool isSigned = std::any_of(rows.cbegin(), rows.cend(), [&](const Transaction& row) {
        return takesMoney(row) && row.amount.isNegative();
    });
    for (auto& row : rows) {
        if (!isSigned && takesMoney(row))
            row.amount = negated(row.amount);
    }
}

std::optional<Invoice> readInvoice(const Value& item)
{
    const LooseRow row(item);
    const auto amount =
        row.money({"amount", "amount_due", "amountDue", "total", "total_amount"}, row.currency());
    if (!amount)
        return std::nullopt;
    return Invoice{
        .number = row.text({"number", "invoice_number", "invoiceNumber", "id"}).left(wordLimit),
        .amount = *amount,
        .due = row.time({"due_date", "dueDate", "due_at", "due"}),
        .status = row.text({"status", "state"}).left(wordLimit)};
}

} // namespace

Result<Page<Transaction>> readTransactions(HttpReply reply, const AccountId& account)
{
    auto page =
        decodePage(std::move(reply), {"transactions", "items", "rows", "results"},
                   [&account](const Value& item) { return readTransaction(item, account); });
    if (page)
        signAmounts(page->rows);
    return page;
}

Result<AccountOverview> readOverview(HttpReply reply, const QDateTime& now)
{
    const auto envelope = openReply(std::move(reply));
    if (!envelope)
        return failure(envelope.error());
    const LooseRow row(envelope->object({"dashboard"}));
    AccountOverview overview;
    overview.readAt = now;
    const auto list = row.list({"pending_invoices", "pendingInvoices", "invoices"});
    if (!list) {
        // An answer that says nothing of the account is not one without invoices.
        if (!row.object({"account"}))
            return failure(missingList({"pending_invoices"}));
        return overview;
    }
    auto invoices = readRows(*list, readInvoice);
    if (!invoices)
        return failure(std::move(invoices.error()));
    overview.pendingInvoices = std::move(*invoices);
    return overview;
}

} // namespace simstock::whitelabel
