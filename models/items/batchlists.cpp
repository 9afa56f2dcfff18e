// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/batchlists.h"

#include "models/core/agetext.h"
#include "models/core/untrustedtext.h"
#include "models/desk/accountbook.h"
#include "models/items/batchtext.h"

#include <algorithm>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

QList<ColumnInfo> columnsOfBatches()
{
    return {{u"state"_s, BatchesModel::tr("State"), 132},
            {u"title"_s, BatchesModel::tr("Name"), 200},
            {u"made"_s, BatchesModel::tr("Made"), 104},
            {u"orders"_s, BatchesModel::tr("Orders"), 230},
            {u"spent"_s, BatchesModel::tr("Spent"), 180}};
}

QList<ColumnInfo> columnsOfChecks()
{
    return {{u"line"_s, BatchChecksModel::tr("Line"), 52, true, true},
            {u"check"_s, BatchChecksModel::tr("Check"), 104},
            {u"customer"_s, BatchChecksModel::tr("Customer"), 130},
            {u"plan"_s, BatchChecksModel::tr("Plan"), 150},
            {u"account"_s, BatchChecksModel::tr("Account"), 100},
            {u"quantity"_s, BatchChecksModel::tr("Qty"), 48, true, true},
            {u"agreed"_s, BatchChecksModel::tr("Agreed"), 92, true, true},
            {u"price"_s, BatchChecksModel::tr("Price"), 92, true, true},
            {u"problem"_s, BatchChecksModel::tr("Problem"), 200}};
}

QList<ColumnInfo> columnsOfTotals()
{
    return {{u"account"_s, BatchTotalsModel::tr("Account"), 150},
            {u"orders"_s, BatchTotalsModel::tr("Orders"), 64, true, true},
            {u"esims"_s, BatchTotalsModel::tr("eSIMs"), 64, true, true},
            {u"total"_s, BatchTotalsModel::tr("Total"), 104, true, true},
            {u"balance"_s, BatchTotalsModel::tr("Balance"), 104, true, true},
            {u"left"_s, BatchTotalsModel::tr("Left then"), 104, true, true}};
}

} // namespace

BatchesModel::BatchesModel(BatchDesk& batches, Clock& clock, QObject* parent)
    : TableModel(columnsOfBatches(), parent), m_batches(batches), m_clock(clock)
{
    connect(&m_batches, &BatchDesk::opened, this, &BatchesModel::refresh);
    connect(&m_batches, &BatchDesk::changed, this, &BatchesModel::refresh);
    refresh();
}

BatchesModel::Line BatchesModel::lineOf(const Batch& batch) const
{
    const auto count = m_batches.count(batch);
    return {batch.id,
            batch.createdAt,
            batchtext::stateText(batch),
            batchtext::toneOf(batch, count),
            forDisplay(batch.title, 120),
            batchtext::countText(count, m_locale),
            batchtext::spentText(batch, count, m_locale)};
}

void BatchesModel::refresh()
{
    QList<Line> lines;
    for (const auto& batch : m_batches.batches())
        lines.append(lineOf(batch));
    const auto isSameBatch = [](const Line& one, const Line& other) { return one.id == other.id; };
    if (!std::equal(lines.cbegin(), lines.cend(), m_lines.cbegin(), m_lines.cend(), isSameBatch)) {
        sourceReset([this, &lines] { m_lines = std::move(lines); });
        return;
    }
    QList<int> changed;
    for (int line = 0; line < lines.size(); ++line) {
        if (lines[line] != m_lines[line])
            changed.append(line);
    }
    m_lines = std::move(lines);
    if (!changed.isEmpty())
        sourceChanged(changed);
}

QVariant BatchesModel::cell(int source, int columnNumber, int role) const
{
    const auto& line = m_lines[source];
    const auto column = static_cast<BatchesColumn>(columnNumber);
    if (role == ChipRole)
        return column == BatchesColumn::State ? QVariant(true) : QVariant();
    if (role == ChipToneRole)
        return column == BatchesColumn::State ? QVariant(static_cast<int>(line.tone)) : QVariant();
    if (role == StrongRole)
        return column == BatchesColumn::Title ? QVariant(true) : QVariant();
    if (role == SortRole && column == BatchesColumn::Made)
        return line.madeAt;
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (column) {
    case BatchesColumn::State:
        return line.state;
    case BatchesColumn::Title:
        return line.title;
    case BatchesColumn::Made:
        return shortTime(line.madeAt, m_clock.now(), m_locale);
    case BatchesColumn::Orders:
        return line.orders;
    case BatchesColumn::Spent:
        return line.spent;
    case BatchesColumn::Count:
        break;
    }
    return {};
}

BatchChecksModel::BatchChecksModel(const AccountBook& accounts, QObject* parent)
    : TableModel(columnsOfChecks(), parent), m_accounts(accounts)
{
    sourceReset();
}

void BatchChecksModel::setChecks(const QList<BatchLineCheck>& checks)
{
    sourceReset([this, &checks] { m_checks = checks; });
}

BatchChecksModel::Verdict BatchChecksModel::verdict(const BatchLineCheck& check)
{
    if (check.rows.isEmpty())
        return Verdict::LeftOut;
    const int trend = check.trend();
    return trend == 0 ? Verdict::Fine : trend > 0 ? Verdict::Dearer : Verdict::Cheaper;
}

QString BatchChecksModel::problem(const BatchLineCheck& check) const
{
    if (!check.problem.isEmpty())
        return forDisplay(check.problem, 300);
    if (verdict(check) == Verdict::Fine)
        return check.priceIsFresh || check.rows.isEmpty()
                   ? QString()
                   : tr("The price is that of the catalogue; it is read again before the order.");
    if (check.agreed)
        return tr("%1 was agreed for it, it costs %2 now.")
            .arg(check.agreed->display(m_locale),
                 check.total().value_or(Money()).display(m_locale));
    return tr("One cost %1 in the catalogue and costs %2 now.")
        .arg(check.priceBefore->display(m_locale), check.price->display(m_locale));
}

QString BatchChecksModel::text(const BatchLineCheck& check, BatchCheckColumn column) const
{
    const auto& line = check.line;
    const auto* const row = check.rows.isEmpty() ? nullptr : &check.rows.constFirst();
    switch (column) {
    case BatchCheckColumn::Line:
        return m_locale.toString(line.line);
    case BatchCheckColumn::Check:
        switch (verdict(check)) {
        case Verdict::LeftOut:
            return tr("Left out");
        case Verdict::Dearer:
            return tr("Dearer now");
        case Verdict::Cheaper:
            return tr("Cheaper now");
        case Verdict::Fine:
            return tr("Fine");
        }
        return {};
    case BatchCheckColumn::Customer:
        return forDisplay(line.name.isEmpty() ? line.email : line.name, 200);
    case BatchCheckColumn::Plan:
        return forDisplay(row ? row->planName : line.plan, 200);
    case BatchCheckColumn::Account:
        return row ? m_accounts.label(row->account) : forDisplay(line.account, 100);
    case BatchCheckColumn::Quantity:
        return m_locale.toString(line.quantity);
    case BatchCheckColumn::Agreed:
    case BatchCheckColumn::Price: {
        const auto price = column == BatchCheckColumn::Price ? check.total() : check.agreed;
        return price ? price->display(m_locale) : QString();
    }
    case BatchCheckColumn::Problem:
        return problem(check);
    case BatchCheckColumn::Count:
        break;
    }
    return {};
}

QVariant BatchChecksModel::cell(int source, int columnNumber, int role) const
{
    const auto& check = m_checks[source];
    const auto column = static_cast<BatchCheckColumn>(columnNumber);
    const bool isCheck = column == BatchCheckColumn::Check;
    const bool isLeftOut = verdict(check) == Verdict::LeftOut;
    switch (role) {
    case Qt::DisplayRole:
        return text(check, column);
    case SortRole:
        if (column == BatchCheckColumn::Line)
            return check.line.line;
        if (column == BatchCheckColumn::Quantity)
            return check.line.quantity;
        if (column == BatchCheckColumn::Price && !isLeftOut)
            return static_cast<qlonglong>(check.total().value_or(Money()).micros());
        if (column == BatchCheckColumn::Agreed && check.agreed)
            return static_cast<qlonglong>(check.agreed->micros());
        return isCheck ? QVariant(static_cast<int>(verdict(check))) : text(check, column);
    case ChipRole:
        return isCheck ? QVariant(true) : QVariant();
    case ChipToneRole:
        if (!isCheck)
            return {};
        return static_cast<int>(isLeftOut                           ? Tone::Bad
                                : verdict(check) == Verdict::Dearer ? Tone::Warn
                                                                    : Tone::Good);
    case StrongRole:
        return column == BatchCheckColumn::Customer ? QVariant(true) : QVariant();
    case MutedRole:
        return column == BatchCheckColumn::Line ? QVariant(true) : QVariant();
    case ActiveRole:
        return !isLeftOut;
    case AmountCurrencyRole:
        if (column == BatchCheckColumn::Agreed && check.agreed)
            return check.agreed->currency().code();
        return column == BatchCheckColumn::Price && !isLeftOut
                   ? QVariant(check.rows.constFirst().price.currency().code())
                   : QVariant();
    case Qt::ToolTipRole:
        return column == BatchCheckColumn::Problem ? QVariant(problem(check).toHtmlEscaped())
                                                   : QVariant();
    default:
        return {};
    }
}

BatchTotalsModel::BatchTotalsModel(const AccountBook& accounts, QObject* parent)
    : TableModel(columnsOfTotals(), parent), m_accounts(accounts)
{
    sourceReset();
}

void BatchTotalsModel::setTotals(const QList<BatchTotal>& totals)
{
    sourceReset([this, &totals] { m_totals = totals; });
}

std::optional<Money> BatchTotalsModel::amount(const BatchTotal& total,
                                              BatchTotalColumn column) const
{
    switch (column) {
    case BatchTotalColumn::Total:
        return total.total;
    case BatchTotalColumn::Balance:
        return total.wallet ? std::optional(total.wallet->spendable()) : std::nullopt;
    case BatchTotalColumn::Left:
        return total.left;
    default:
        return std::nullopt;
    }
}

QString BatchTotalsModel::text(const BatchTotal& total, BatchTotalColumn column) const
{
    switch (column) {
    case BatchTotalColumn::Account:
        return m_accounts.label(total.account);
    case BatchTotalColumn::Orders:
        return m_locale.toString(total.orders);
    case BatchTotalColumn::Esims:
        return m_locale.toString(total.esims);
    default:
        break;
    }
    const auto money = amount(total, column);
    return money ? money->display(m_locale) : tr("not known");
}

QVariant BatchTotalsModel::cell(int source, int columnNumber, int role) const
{
    const auto& total = m_totals[source];
    const auto column = static_cast<BatchTotalColumn>(columnNumber);
    const auto money = amount(total, column);
    switch (role) {
    case Qt::DisplayRole:
        return text(total, column);
    case SortRole:
        return money ? QVariant(static_cast<qlonglong>(money->micros()))
               : column == BatchTotalColumn::Orders ? QVariant(total.orders)
               : column == BatchTotalColumn::Esims  ? QVariant(total.esims)
                                                    : QVariant(text(total, column));
    case AmountCurrencyRole:
        return money ? QVariant(money->currency().code()) : QVariant();
    case StrongRole:
        return column == BatchTotalColumn::Total ? QVariant(true) : QVariant();
    case Qt::ToolTipRole:
        return total.problem.isEmpty() ? QVariant() : QVariant(total.problem.toHtmlEscaped());
    default:
        return {};
    }
}

} // namespace simstock
