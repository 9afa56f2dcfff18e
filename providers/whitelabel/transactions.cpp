// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/whitelabel/transactions.h"

#include "providers/whitelabel/ledgerrows.h"

using namespace Qt::StringLiterals;

namespace simstock::whitelabel {

namespace {

/// Empty for what the vendor has no word for: then all are asked for.
QString wordOf(TransactionKind kind)
{
    switch (kind) {
    case TransactionKind::TopUp:
        return u"topup"_s;
    case TransactionKind::Order:
        return u"order"_s;
    case TransactionKind::Refund:
        return u"refund"_s;
    case TransactionKind::Adjustment:
        return u"adjustment"_s;
    case TransactionKind::Unknown:
        break;
    }
    return {};
}

QString wordOf(TransactionStatus status)
{
    switch (status) {
    case TransactionStatus::Pending:
        return u"pending"_s;
    case TransactionStatus::Completed:
        return u"completed"_s;
    case TransactionStatus::Failed:
        return u"failed"_s;
    case TransactionStatus::Unknown:
        break;
    }
    return {};
}

} // namespace

QUrlQuery transactionQuery(const TransactionFilter& filter, int page)
{
    QUrlQuery query = pageQuery(page);
    const auto add = [&query](const QString& name, const QString& value) {
        if (!value.isEmpty())
            query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    add(u"type"_s, wordOf(filter.kind.value_or(TransactionKind::Unknown)));
    add(u"status"_s, wordOf(filter.status.value_or(TransactionStatus::Unknown)));
    add(u"search"_s, filter.search.trimmed());
    if (filter.from.isValid())
        add(u"start_date"_s, filter.from.toUTC().toString(Qt::ISODate));
    if (filter.to.isValid())
        add(u"end_date"_s, filter.to.toUTC().toString(Qt::ISODate));
    return query;
}

Call<qint64> Transactions::fetchTransactions(const TransactionFilter& filter,
                                             OnTransactions onTransactions)
{
    const auto ask = [session = m_session, filter](int page) {
        return session->read<Page<Transaction>>({.key = "credits.transactions"_L1,
                                                 .query = transactionQuery(filter, page),
                                                 .limits = HttpLimits::list()},
                                                [account = session->account()](HttpReply reply) {
                                                    return readTransactions(std::move(reply),
                                                                            account);
                                                });
    };
    return PageWalk<Transaction>::run(
        m_session->clock(), ask, [](const Transaction& row) { return row.id; },
        std::move(onTransactions));
}

Call<AccountOverview> Overview::fetchOverview()
{
    return m_session->read<AccountOverview>({.key = "reseller.dashboard"_L1},
                                            [now = m_session->clock().now()](HttpReply reply) {
                                                return readOverview(std::move(reply), now);
                                            });
}

} // namespace simstock::whitelabel
