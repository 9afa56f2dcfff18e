// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/whitelabel/calls.h"

// Balance, history and the dashboard (contract whitelabel, sections 7 and 10).

namespace simstock::sandbox::whitelabel {

using namespace Qt::StringLiterals;

namespace {

constexpr int recent = 5;

QString modeOf(const User& user)
{
    return user.billing == Billing::Prepaid ? u"prepaid"_s : u"postpaid"_s;
}

/// Of the credit that is used up in postpaid mode; of the charges in prepaid mode.
qint64 currentUsage(const User& user)
{
    return user.billing == Billing::Prepaid ? user.spent : user.creditLimit - user.wallet.balance();
}

struct CreditFilter {
    QString type;
    QString status;
    QString search;
    qint64 from = std::numeric_limits<qint64>::min();
    qint64 to = std::numeric_limits<qint64>::max();
};

/// A day without a time stands for all of it.
bool readTime(const Call& call, const QString& name, bool isEnd, qint64& value)
{
    const auto text = call.item(name);
    if (text.isEmpty())
        return true;
    auto time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (text.size() == 10)
        time = QDateTime(QDate::fromString(text, Qt::ISODate), QTime(0, 0), Qt::UTC)
                   .addMSecs(isEnd ? 86'399'999 : 0);
    value = time.isValid() ? time.toMSecsSinceEpoch() : value;
    return time.isValid();
}

tl::expected<CreditFilter, Refusal> readFilter(const Call& call)
{
    CreditFilter filter{call.item(u"type"_s), call.item(u"status"_s), call.item(u"search"_s)};
    static const QStringList types{u""_s, u"topup"_s, u"order"_s, u"refund"_s, u"adjustment"_s};
    static const QStringList statuses{u""_s, u"completed"_s, u"pending"_s, u"failed"_s};
    if (!types.contains(filter.type) || !statuses.contains(filter.status))
        return refuse(u"VALIDATION_ERROR"_s, u"type or status is not one of the documented"_s);
    if (!readTime(call, u"start_date"_s, false, filter.from) ||
        !readTime(call, u"end_date"_s, true, filter.to))
        return refuse(u"VALIDATION_ERROR"_s, u"start_date and end_date must be ISO dates"_s);
    return filter;
}

bool passes(const QJsonObject& transaction, const CreditFilter& filter)
{
    const auto time =
        QDateTime::fromString(transaction.value(u"created_at").toString(), Qt::ISODate)
            .toMSecsSinceEpoch();
    return (filter.type.isEmpty() || transaction.value(u"type").toString() == filter.type) &&
           (filter.status.isEmpty() || transaction.value(u"status").toString() == filter.status) &&
           transaction.value(u"description")
               .toString()
               .contains(filter.search, Qt::CaseInsensitive) &&
           time >= filter.from && time <= filter.to;
}

} // namespace

Outcome creditBalance(Call& call)
{
    const auto& user = *call.user;
    QJsonObject json{{u"currency"_s, u"USD"_s},
                     {u"billing_mode"_s, modeOf(user)},
                     {u"current_usage"_s, decimal(currentUsage(user))}};
    const bool prepaid = user.billing == Billing::Prepaid;
    if (prepaid) {
        json.insert(u"balance"_s, decimal(user.wallet.balance()));
        json.insert(u"soft_limit_threshold"_s, decimal(user.softLimit));
    } else {
        json.insert(u"credit_limit"_s, decimal(user.creditLimit));
    }
    // The prose keeps this for postpaid, the sample has it in prepaid mode too.
    if (!prepaid)
        json.insert(u"available_credit"_s, decimal(user.wallet.balance()));
    else if (call.platform.isSeed(u"balance"_s))
        json.insert(u"available_credit"_s, decimal(user.wallet.balance() - currentUsage(user)));
    return success(json);
}

Outcome transactions(Call& call)
{
    const auto page = pageOf(call);
    if (!page)
        return tl::unexpected(page.error());
    const auto filter = readFilter(call);
    if (!filter)
        return tl::unexpected(filter.error());
    QJsonArray items;
    qint64 total = 0;
    const auto& all = call.user->transactions;
    for (auto it = all.rbegin(); it != all.rend(); ++it) { // newest first
        if (passes(*it, *filter) && page->holds(total++))
            items.append(*it);
    }
    return page->answer(items, total);
}

Outcome dashboard(Call& call)
{
    auto& user = *call.user;
    QJsonArray orders;
    for (auto id = user.sequence.rbegin(); id != user.sequence.rend() && orders.size() < recent;
         ++id)
        orders.append(orderJson(call, user.orders.at(*id)));
    QJsonArray movements;
    for (auto it = user.transactions.rbegin();
         it != user.transactions.rend() && movements.size() < recent; ++it)
        movements.append(*it);
    // The sample has a credit_limit in prepaid mode too.
    const QJsonObject account{{u"balance"_s, decimal(user.wallet.balance())},
                              {u"billing_mode"_s, modeOf(user)},
                              {u"currency"_s, u"USD"_s},
                              {u"credit_limit"_s, decimal(user.creditLimit)},
                              {u"current_usage"_s, decimal(currentUsage(user))}};
    return success({{u"data"_s, QJsonObject{{u"account"_s, account},
                                            {u"pending_invoices"_s, user.invoices},
                                            {u"recent_orders"_s, orders},
                                            {u"recent_transactions"_s, movements}}}});
}

} // namespace simstock::sandbox::whitelabel
