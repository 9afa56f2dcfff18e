// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/refundsmodel.h"

#include "models/core/agetext.h"
#include "models/core/untrustedtext.h"
#include "models/desk/accountbook.h"
#include "models/desk/desk.h"
#include "models/desk/esimdesk.h"
#include "models/desk/intentbook.h"
#include "models/desk/ledgerdesk.h"
#include "models/domain/iccid.h"
#include "models/items/tone.h"

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

QList<ColumnInfo> refundColumns()
{
    return {{u"deadline"_s, RefundsModel::tr("Deadline"), 130},
            {u"amount"_s, RefundsModel::tr("Amount"), 100, true, true},
            {u"plan"_s, RefundsModel::tr("Plan"), 180},
            {u"customer"_s, RefundsModel::tr("Customer"), 120},
            {u"promise"_s, RefundsModel::tr("Refund"), 130},
            {u"iccid"_s, RefundsModel::tr("ICCID"), 70},
            {u"account"_s, RefundsModel::tr("Account"), 130}};
}

Tone promiseTone(Refundable::Promise promise)
{
    switch (promise) {
    case Refundable::Promise::Full:
        return Tone::Good;
    case Refundable::Promise::Maybe:
        return Tone::Warn;
    case Refundable::Promise::UnderWay:
        return Tone::Info;
    case Refundable::Promise::Over:
        break;
    }
    return Tone::Bad;
}

} // namespace

QString promiseText(Refundable::Promise promise)
{
    switch (promise) {
    case Refundable::Promise::Full:
        return RefundsModel::tr("Price back");
    case Refundable::Promise::Maybe:
        return RefundsModel::tr("Perhaps");
    case Refundable::Promise::UnderWay:
        return RefundsModel::tr("Being cancelled");
    case Refundable::Promise::Over:
        break;
    }
    return RefundsModel::tr("Too late");
}

RefundsModel::RefundsModel(Desk& desk, QObject* parent)
    : TableModel(refundColumns(), parent), m_desk(desk)
{
    connect(&desk.esims(), &EsimDesk::reset, this, &RefundsModel::rebuild);
    connect(&desk.esims(), &EsimDesk::changed, this, &RefundsModel::rebuild);
    connect(&desk.ledger(), &LedgerDesk::changed, this, &RefundsModel::rebuild);
    connect(&desk.accounts(), &AccountBook::accountsChanged, this, &RefundsModel::rebuild);
    rebuild();
}

void RefundsModel::rebuild()
{
    auto rows = refundables(m_desk);
    if (rows == m_rows && !m_rows.isEmpty()) {
        timePassed();
        return;
    }
    sourceReset([this, &rows] { m_rows = std::move(rows); });
}

QVariant RefundsModel::key(int source) const
{
    const auto& esim = m_rows[source].esim;
    return QString(esim.account.text() + u'/' + esim.id.text());
}

QString RefundsModel::deadlineText(const Refundable& row) const
{
    if (!row.deadline.isValid())
        return tr("not stated");
    const auto day = m_locale.toString(row.deadline.toLocalTime().date(), QLocale::ShortFormat);
    return tr("%1 · %2").arg(day, untilText(row.deadline, m_desk.clock().now()));
}

QString RefundsModel::text(const Refundable& row, RefundColumn column) const
{
    const auto* const esim = m_desk.esims().find(row.esim);
    switch (column) {
    case RefundColumn::Deadline:
        return deadlineText(row);
    case RefundColumn::Amount:
        return row.amount ? row.amount->display(m_locale) : tr("not known");
    case RefundColumn::Plan:
        return esim ? forDisplay(esim->planName, 120) : QString();
    case RefundColumn::Customer:
        return esim ? forDisplay(esim->customerName, 80) : QString();
    case RefundColumn::Promise:
        return promiseText(row.promise);
    case RefundColumn::Number:
        return esim ? u"…"_s + last4(esim->iccid) : QString();
    case RefundColumn::AccountLabel:
        return u"%1 · %2"_s.arg(m_desk.accounts().label(row.esim.account),
                                environmentWord(row.environment));
    }
    return {};
}

QVariant RefundsModel::sortValue(const Refundable& row, RefundColumn column) const
{
    if (column == RefundColumn::Deadline)
        return row.deadline;
    if (column == RefundColumn::Amount)
        return row.amount ? QVariant(static_cast<qlonglong>(row.amount->micros())) : QVariant();
    return text(row, column);
}

QVariant RefundsModel::cell(int source, int columnNumber, int role) const
{
    const auto& row = m_rows[source];
    const auto column = static_cast<RefundColumn>(columnNumber);
    const auto onlyIf = [](bool is, const QVariant& value) { return is ? value : QVariant(); };
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case SortRole:
        return sortValue(row, column);
    case ChipRole:
        return onlyIf(column == RefundColumn::Promise, true);
    case ChipToneRole:
        return onlyIf(column == RefundColumn::Promise, static_cast<int>(promiseTone(row.promise)));
    case AmountCurrencyRole:
        return onlyIf(column == RefundColumn::Amount && row.amount,
                      row.amount ? row.amount->currency().code() : QString());
    case StrongRole:
        return onlyIf(column == RefundColumn::Amount && row.amount, true);
    case MutedRole:
        return onlyIf(column == RefundColumn::Amount ? !row.amount
                                                     : column == RefundColumn::AccountLabel,
                      true);
    case MonospaceRole:
        return onlyIf(column == RefundColumn::Number, true);
    case Qt::ToolTipRole:
        return onlyIf(column == RefundColumn::Deadline,
                      exactTime(row.deadline, m_locale).toHtmlEscaped());
    default:
        return {};
    }
}

} // namespace simstock
