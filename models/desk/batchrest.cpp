// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/batchrest.h"

#include "models/desk/accountbook.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace simstock {

namespace {

struct BatchRestWords {
    Q_DECLARE_TR_FUNCTIONS(simstock::BatchDesk)
};

} // namespace

QList<BatchListLine> batchLines(const Batch& batch, const QList<qsizetype>& rows,
                                const AccountBook& accounts)
{
    QList<BatchListLine> lines;
    for (const auto number : rows) {
        const auto& row = batch.rows[number];
        BatchListLine line;
        line.line = static_cast<int>(number) + 1;
        line.account = accounts.label(row.account);
        line.plan = row.offer.text();
        line.quantity = row.quantity;
        line.days = row.days;
        line.name = row.customerName;
        line.email = row.customerEmail;
        line.phone = row.customerPhone;
        line.note = row.note;
        lines.append(std::move(line));
    }
    return lines;
}

QList<Money> agreedPrices(const Batch& batch, const QList<qsizetype>& rows)
{
    QList<Money> prices;
    for (const auto row : rows)
        prices.append(batch.rows[row].price);
    return prices;
}

QList<BatchLeft> leftOf(const Batch& batch, const QList<Money>& spent)
{
    QList<BatchLeft> lefts;
    for (const auto& limit : batch.limits) {
        const auto known = std::find_if(spent.cbegin(), spent.cend(), [&limit](const Money& one) {
            return one.currency() == limit.most.currency();
        });
        // A sum that is too large to be held leaves nothing.
        const auto none = Money::zero(limit.most.currency());
        const auto left = known == spent.cend() ? Result<Money>(none) : limit.most.minus(*known);
        lefts.append({limit, left && !left->isNegative() ? *left : none});
    }
    return lefts;
}

QString pauseSentence(const Batch& batch)
{
    const auto last = batch.events.isEmpty() ? BatchEvent() : batch.events.constLast();
    const auto row = QLocale().toString(last.row + 1);
    if (batch.damaged)
        return BatchRestWords::tr(
            "The record of this batch is damaged. It is shown, but nothing more is bought.");
    if (last.step != BatchStep::Paused)
        return {};
    switch (last.pause) {
    case BatchPause::None:
    case BatchPause::Person:
        return BatchRestWords::tr("Paused. Nothing more is bought until you resume it.");
    case BatchPause::Restart:
        return BatchRestWords::tr(
            "Simstock was closed while this batch ran. Nothing is bought by itself: look at "
            "it and resume.");
    case BatchPause::Unknown:
        return BatchRestWords::tr(
                   "Row %1: nobody knows yet whether this order was carried out. Settle the "
                   "question "
                   "in Orders, then resume.")
            .arg(row);
    case BatchPause::Refusals:
        return BatchRestWords::tr("Two orders in a row were refused, the last in row %1. %2")
            .arg(row, last.sentence)
            .trimmed();
    case BatchPause::Price:
    case BatchPause::Budget:
    case BatchPause::Reserve:
    case BatchPause::Blocked:
        return BatchRestWords::tr("Row %1: %2").arg(row, last.sentence);
    }
    return {};
}

} // namespace simstock
