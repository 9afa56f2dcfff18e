// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/ledgermodel.h"

#include "models/core/agetext.h"
#include "models/core/clock.h"
#include "models/core/untrustedtext.h"
#include "models/desk/accountbook.h"
#include "models/desk/acttext.h"
#include "models/desk/intentbook.h"
#include "models/desk/ledgerdesk.h"
#include "models/items/tone.h"

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

QList<ColumnInfo> ledgerColumns()
{
    return {{u"when"_s, LedgerModel::tr("When"), 100},
            {u"type"_s, LedgerModel::tr("Type"), 90},
            {u"amount"_s, LedgerModel::tr("Amount"), 110, true, true},
            {u"after"_s, LedgerModel::tr("Balance after"), 110, true, true, {}, false},
            {u"reference"_s, LedgerModel::tr("Reference"), 100},
            {u"match"_s, LedgerModel::tr("Matched order"), 140, true, false,
             LedgerModel::tr("The order of this desk that caused it")},
            {u"status"_s, LedgerModel::tr("Status"), 100},
            {u"account"_s, LedgerModel::tr("Account"), 96},
            {u"description"_s, LedgerModel::tr("Description"), 110}};
}

Tone toneOf(TransactionStatus status)
{
    switch (status) {
    case TransactionStatus::Completed:
        return Tone::Good;
    case TransactionStatus::Pending:
        return Tone::Warn;
    case TransactionStatus::Failed:
        return Tone::Bad;
    case TransactionStatus::Unknown:
        break;
    }
    return Tone::Neutral;
}

} // namespace

QString transactionText(TransactionKind kind)
{
    switch (kind) {
    case TransactionKind::TopUp:
        return LedgerModel::tr("Money added");
    case TransactionKind::Order:
        return LedgerModel::tr("Order");
    case TransactionKind::Refund:
        return LedgerModel::tr("Refund");
    case TransactionKind::Adjustment:
        return LedgerModel::tr("Adjustment");
    case TransactionKind::Unknown:
        break;
    }
    return LedgerModel::tr("Other");
}

QString transactionText(TransactionStatus status)
{
    switch (status) {
    case TransactionStatus::Pending:
        return LedgerModel::tr("Pending");
    case TransactionStatus::Completed:
        return LedgerModel::tr("Completed");
    case TransactionStatus::Failed:
        return LedgerModel::tr("Failed");
    case TransactionStatus::Unknown:
        break;
    }
    return LedgerModel::tr("Not stated");
}

LedgerModel::LedgerModel(LedgerDesk& desk, IntentBook& book, AccountBook& accounts, Clock& clock,
                         QObject* parent)
    : TableModel(ledgerColumns(), parent),
      m_desk(desk),
      m_book(book),
      m_accounts(accounts),
      m_clock(clock)
{
    setDefaultOrder({{static_cast<int>(LedgerColumn::When), Qt::DescendingOrder}});
    connect(&m_desk, &LedgerDesk::changed, this, &LedgerModel::rebuild);
    rebuild();
}

void LedgerModel::rebuild()
{
    if (m_rows == m_desk.rows() && !m_rows.isEmpty()) {
        timePassed();
        return;
    }
    sourceReset([this] { m_rows = m_desk.rows(); });
}

QVariant LedgerModel::key(int source) const
{
    const auto& booking = m_rows[source].booking;
    return QString(booking.account.text() + u'/' + booking.id);
}

QString LedgerModel::matchText(const LedgerRow& row) const
{
    const bool isFailed = row.booking.status == TransactionStatus::Failed;
    if (row.match == LedgerRow::Match::Unmatched ||
        (row.intent.isEmpty() && !row.isOwn && !isFailed))
        return tr("Not from this desk");
    const auto* const record = m_book.find(row.intent);
    if (!record)
        return {};
    const auto plan = forDisplay(record->intent.planName, 80);
    return plan.isEmpty() ? acttext::verb(record->intent.act.kind) : plan;
}

QString LedgerModel::text(const LedgerRow& row, LedgerColumn column) const
{
    const auto& booking = row.booking;
    switch (column) {
    case LedgerColumn::When:
        return shortTime(booking.at, m_clock.now(), m_locale);
    case LedgerColumn::Type:
        return transactionText(booking.kind);
    case LedgerColumn::Amount:
        return booking.amount.display(m_locale);
    case LedgerColumn::After:
        return booking.balanceAfter ? booking.balanceAfter->display(m_locale) : u"—"_s;
    case LedgerColumn::Reference:
        return forDisplay(booking.reference, 80);
    case LedgerColumn::Match:
        return matchText(row);
    case LedgerColumn::Standing:
        return transactionText(booking.status);
    case LedgerColumn::AccountLabel:
        return m_accounts.label(booking.account);
    case LedgerColumn::Description:
        return row.isOwn ? tr("From the journal of this desk") : forDisplay(booking.description);
    case LedgerColumn::Count:
        break;
    }
    return {};
}

QVariant LedgerModel::sortValue(const LedgerRow& row, LedgerColumn column) const
{
    switch (column) {
    case LedgerColumn::When:
        return row.booking.at;
    case LedgerColumn::Amount:
        return static_cast<qlonglong>(row.booking.amount.micros());
    case LedgerColumn::After:
        return row.booking.balanceAfter
                   ? QVariant(static_cast<qlonglong>(row.booking.balanceAfter->micros()))
                   : QVariant();
    default:
        return text(row, column);
    }
}

QVariant LedgerModel::cell(int source, int columnNumber, int role) const
{
    const auto& row = m_rows[source];
    const auto column = static_cast<LedgerColumn>(columnNumber);
    const bool unmatched =
        column == LedgerColumn::Match && row.match == LedgerRow::Match::Unmatched;
    const auto onlyIf = [](bool is, const QVariant& value) { return is ? value : QVariant(); };
    const bool isStatus = column == LedgerColumn::Standing;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case SortRole:
        return sortValue(row, column);
    case ChipRole:
        return onlyIf(isStatus || unmatched, true);
    case ChipToneRole:
        if (unmatched)
            return static_cast<int>(Tone::Bad);
        return onlyIf(isStatus, static_cast<int>(toneOf(row.booking.status)));
    case AmountCurrencyRole:
        if (column == LedgerColumn::Amount)
            return row.booking.amount.currency().code();
        return onlyIf(column == LedgerColumn::After && row.booking.balanceAfter,
                      row.booking.amount.currency().code());
    case StrongRole:
        return onlyIf(column == LedgerColumn::Amount, true);
    case MonospaceRole:
        return onlyIf(column == LedgerColumn::Reference, true);
    case MutedRole:
        return onlyIf(column == LedgerColumn::Description || column == LedgerColumn::When, true);
    case Qt::ToolTipRole:
        if (column == LedgerColumn::When)
            return exactTime(row.booking.at, m_locale).toHtmlEscaped();
        if (unmatched)
            return tr("Nothing this desk did explains it. Compare with the vendor's portal.")
                .toHtmlEscaped();
        return onlyIf(isStatus || column == LedgerColumn::Type,
                      forDisplay(row.booking.vendorWords, 120).toHtmlEscaped());
    default:
        return {};
    }
}

} // namespace simstock
