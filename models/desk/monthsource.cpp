// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/monthsource.h"

#include "models/desk/accountbook.h"
#include "models/desk/desk.h"
#include "models/desk/esimdesk.h"
#include "models/desk/intentbook.h"
#include "models/desk/ledgerdesk.h"
#include "models/desk/refunds.h"
#include "models/desk/shopbooks.h"
#include "models/desk/trail.h"

namespace simstock {

namespace {

void addRefund(MonthSource& source, const Desk& desk, const OrderCharges& charges,
               const Intent& intent)
{
    const auto* const esim = desk.esims().find(intent.target);
    if (!esim)
        return;
    const auto* const order = desk.intents().findByOrder(esim->key.account, esim->order);
    const auto paid = paidForOne(*esim, order, charges,
                                 desk.esims().ofOrder(esim->key.account, esim->order).size());
    if (paid)
        source.refunds.insert(intent.id, *paid);
}

} // namespace

MonthSource monthSource(const Desk& desk, const QDate& month, const QList<AccountId>& accounts)
{
    MonthSource source;
    source.month = month;
    source.zone = QTimeZone::systemTimeZone();
    source.madeAt = desk.clock().now();
    source.ledger = desk.ledger().rows();
    source.retail = desk.books().sales.sales();
    for (const auto& id : accounts) {
        const auto* const account = desk.accounts().find(id);
        if (!account)
            continue;
        source.accounts.append(*account);
        source.readAt.insert(id, desk.ledger().readAt(id));
        if (desk.accounts().ports(id).transactions)
            source.listing.insert(id);
    }
    for (const auto& row : std::as_const(source.ledger)) {
        if (!row.isOwn) // also of an account that is not open now
            source.listing.insert(row.booking.account);
    }
    source.records = desk.intents().records();
    const auto [from, to] = monthBorders(month, source.zone);
    const auto charges = orderCharges(source.ledger);
    for (const auto& record : std::as_const(source.records)) {
        if (!accounts.contains(record.intent.account) || trail::firstSent(record) >= to)
            continue;
        if (record.intent.act.kind == ActKind::Cancel && trail::firstSent(record) >= from)
            addRefund(source, desk, charges, record.intent);
    }
    return source;
}

} // namespace simstock
