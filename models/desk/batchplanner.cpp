// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/batchplanner.h"

#include "models/desk/accountbook.h"
#include "models/desk/ordersheet.h"

#include <QCoreApplication>

#include <algorithm>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

struct BatchPlannerWords {
    Q_DECLARE_TR_FUNCTIONS(simstock::BatchPlanner)
};

Error noPlan(const QString& sentence)
{
    return makeError(ErrorKind::Rejected, sentence, u"batch line"_s);
}

bool isSameText(const QString& a, const QString& b)
{
    return a.simplified().compare(b.simplified(), Qt::CaseInsensitive) == 0;
}

} // namespace

std::optional<Money> BatchLineCheck::total() const
{
    if (rows.isEmpty())
        return std::nullopt;
    Result<Money> sum = Money::zero(rows.constFirst().price.currency());
    for (const auto& row : rows)
        sum = sum ? sum->plus(row.price) : sum;
    return sum ? std::optional(*sum) : std::nullopt;
}

int BatchLineCheck::trend() const
{
    const auto& before = agreed ? agreed : priceBefore;
    const auto now = agreed ? total() : price;
    if (rows.isEmpty() || !before || !now || *before == *now)
        return 0;
    return now->currency() != before->currency() || now->micros() > before->micros() ? 1 : -1;
}

QList<BatchRow> BatchPreview::rows() const
{
    QList<BatchRow> all;
    for (const auto& check : lines)
        all += check.rows;
    return all;
}

int BatchPreview::problems() const
{
    return static_cast<int>(std::count_if(lines.cbegin(), lines.cend(),
                                          [](const auto& check) { return check.rows.isEmpty(); }));
}

Result<Offer> BatchPlanner::planOf(const BatchListLine& line)
{
    if (line.plan.isEmpty()) {
        if (!m_chosen)
            return failure(noPlan(BatchPlannerWords::tr("This line names no plan. Choose one.")));
        if (const auto row = m_index->find(m_chosen->account, m_chosen->code))
            return m_index->offer(*row);
        return failure(noPlan(BatchPlannerWords::tr(
            "The chosen plan is not in the catalogue any more. Choose another.")));
    }
    const auto key = line.account + u'\n' + line.plan;
    auto found = m_found.constFind(key);
    if (found == m_found.cend())
        found = m_found.insert(key, search(line.plan, line.account));
    return *found;
}

Result<Offer> BatchPlanner::search(const QString& text, const QString& accountLabel) const
{
    QList<Offer> hits;
    bool isAccountKnown = accountLabel.isEmpty();
    for (const auto& account : m_accounts.accounts()) {
        if (!accountLabel.isEmpty() && !isSameText(account.label, accountLabel))
            continue;
        isAccountKnown = true;
        if (const auto row = m_index->find(account.id, OfferCode(text)))
            hits.append(m_index->offer(*row));
    }
    if (!isAccountKnown) {
        return failure(
            noPlan(BatchPlannerWords::tr("There is no account \"%1\".").arg(accountLabel)));
    }
    if (hits.isEmpty()) {
        for (const auto row : m_index->query(text, {})) {
            const auto& offer = m_index->offer(row);
            if (isSameText(offer.name, text) &&
                (accountLabel.isEmpty() || isSameText(m_index->accountLabel(row), accountLabel)))
                hits.append(offer);
        }
    }
    if (hits.isEmpty()) {
        return failure(
            noPlan(BatchPlannerWords::tr("There is no plan \"%1\" in the catalogue.").arg(text)));
    }
    if (hits.size() > 1) {
        return failure(noPlan(BatchPlannerWords::tr("%n plans are called \"%1\". Give the plan's "
                                                    "id, or the account.",
                                                    nullptr, static_cast<int>(hits.size()))
                                  .arg(text)));
    }
    return hits.constFirst();
}

void BatchPlanner::makeRows(BatchLineCheck& check, const Offer& offer) const
{
    const auto* const port = m_accounts.ports(offer.account).ordering;
    if (!port) {
        check.problem = BatchPlannerWords::tr("Nothing can be ordered with the account %1 now.")
                            .arg(m_accounts.label(offer.account));
        return;
    }
    const auto rules = port->rules();
    OrderDraft draft;
    draft.offer = offer;
    draft.days = check.line.days > 0 ? check.line.days : offer.days;
    draft.customerName = check.line.name;
    draft.customerEmail = check.line.email;
    if (!offer.isDayPlan() && check.line.days > 0 && check.line.days != offer.days) {
        check.problem =
            BatchPlannerWords::tr("This plan always lasts %n days.", nullptr, offer.days);
        return;
    }
    QList<BatchRow> rows;
    for (int left = check.line.quantity; left > 0; left -= draft.quantity) {
        draft.quantity = std::min(left, std::max(1, rules.maxQuantity));
        check.problem = ordersheet::problem(draft, offer, rules);
        const auto price = offer.total(draft.quantity, draft.days);
        if (!check.problem.isEmpty() || !price)
            return;
        rows.append({.account = offer.account,
                     .offer = offer.code,
                     .planName = offer.name,
                     .quantity = draft.quantity,
                     .days = ordersheet::daysOf(draft, offer),
                     .price = *price,
                     .customerName = check.line.name,
                     .customerEmail = check.line.email,
                     .customerPhone = check.line.phone,
                     .note = check.line.note});
    }
    check.rows = std::move(rows);
}

QList<BatchTotal> BatchPlanner::totalsOf(const QList<BatchRow>& rows)
{
    QList<BatchTotal> totals;
    for (const auto& row : rows) {
        auto found = std::find_if(totals.begin(), totals.end(), [&row](const BatchTotal& total) {
            return total.account == row.account && total.total.currency() == row.price.currency();
        });
        if (found == totals.end()) {
            totals.append({.account = row.account, .total = Money::zero(row.price.currency())});
            found = std::prev(totals.end());
        }
        ++found->orders;
        found->esims += row.quantity;
        if (const auto sum = found->total.plus(row.price))
            found->total = *sum;
        else
            found->problem = BatchPlannerWords::tr("The total of this batch cannot be computed. "
                                                   "Make it smaller.");
    }
    return totals;
}

} // namespace simstock
