// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/offerchangesmodel.h"

#include "models/core/agetext.h"
#include "models/core/clock.h"
#include "models/core/untrustedtext.h"
#include "models/desk/accountbook.h"
#include "models/desk/cataloguedesk.h"
#include "models/items/tone.h"

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

QList<ColumnInfo> changeColumns()
{
    return {{u"when"_s, OfferChangesModel::tr("When"), 90},
            {u"plan"_s, OfferChangesModel::tr("Plan"), 180},
            {u"account"_s, OfferChangesModel::tr("Account"), 110},
            {u"what"_s, OfferChangesModel::tr("What"), 110},
            {u"before"_s, OfferChangesModel::tr("Before"), 90, true, true},
            {u"after"_s, OfferChangesModel::tr("After"), 90, true, true},
            {u"touches"_s, OfferChangesModel::tr("Touches"), 110}};
}

QString kindText(OfferChangeKind kind)
{
    switch (kind) {
    case OfferChangeKind::Added:
        return OfferChangesModel::tr("New");
    case OfferChangeKind::Withdrawn:
        return OfferChangesModel::tr("Gone");
    case OfferChangeKind::Dearer:
        return OfferChangesModel::tr("Dearer");
    case OfferChangeKind::Cheaper:
        return OfferChangesModel::tr("Cheaper");
    case OfferChangeKind::Repriced:
        return OfferChangesModel::tr("Priced otherwise");
    case OfferChangeKind::LessCoverage:
        return OfferChangesModel::tr("Less coverage");
    }
    return {};
}

Tone kindTone(OfferChangeKind kind)
{
    switch (kind) {
    case OfferChangeKind::Added:
        return Tone::Info;
    case OfferChangeKind::Cheaper:
        return Tone::Good;
    case OfferChangeKind::Dearer:
    case OfferChangeKind::Repriced:
    case OfferChangeKind::LessCoverage:
        return Tone::Warn;
    case OfferChangeKind::Withdrawn:
        break;
    }
    return Tone::Neutral;
}

QString stakeText(const PlanStake& stake)
{
    QStringList words;
    if (!stake.esims.isEmpty())
        words << OfferChangesModel::tr("%n eSIM(s)", nullptr, static_cast<int>(stake.esims.size()));
    if (stake.isFavourite)
        words << OfferChangesModel::tr("favourite");
    if (stake.hasOwnPrice)
        words << OfferChangesModel::tr("own price");
    return words.join(u", "_s);
}

} // namespace

OfferChangesModel::OfferChangesModel(CatalogueDesk& desk, AccountBook& accounts, Clock& clock,
                                     QObject* parent)
    : TableModel(changeColumns(), parent),
      m_accounts(accounts),
      m_clock(clock),
      m_changes(desk.changes())
{
    connect(&desk, &CatalogueDesk::changesChanged, this,
            [this, &desk] { sourceReset([&] { m_changes = desk.changes(); }); });
    sourceReset();
}

int OfferChangesModel::sourceCount() const
{
    return static_cast<int>(m_changes.size());
}

const OfferChange& OfferChangesModel::changeAt(int row) const
{
    return m_changes.at(sourceRow(row));
}

void OfferChangesModel::showOnly(const std::optional<QSet<PlanKey>>& plans)
{
    m_only = plans;
    reselect();
}

void OfferChangesModel::showOnlyWorse(bool on)
{
    m_onlyWorse = on;
    reselect();
}

void OfferChangesModel::setStakes(const PlanStakes& stakes)
{
    m_stakes = stakes;
    reselect();
}

TableModel::SourceRows OfferChangesModel::select(const QString& filter, const QList<SortKey>& order)
{
    auto rows = TableModel::select(filter, order);
    if (m_onlyWorse)
        std::erase_if(rows, [this](quint32 row) {
            const auto& change = m_changes.at(static_cast<qsizetype>(row));
            return !change.isWorse() || m_stakes.of(change.plan).isNone();
        });
    if (m_only)
        std::erase_if(rows, [this](quint32 row) {
            return !m_only->contains(m_changes.at(static_cast<qsizetype>(row)).plan);
        });
    return rows;
}

QVariant OfferChangesModel::key(int source) const
{
    const auto& change = m_changes.at(source);
    return QString(change.plan.account.text() + u'/' + change.plan.code.text() + u'/' +
                   QString::number(change.at.toMSecsSinceEpoch()) + u'/' +
                   QString::number(static_cast<int>(change.kind)));
}

QString OfferChangesModel::text(const OfferChange& change, OfferChangeColumn column) const
{
    const auto money = [this](const std::optional<Money>& amount) {
        return amount ? amount->display(m_locale) : u"—"_s;
    };
    switch (column) {
    case OfferChangeColumn::When:
        return shortTime(change.at, m_clock.now(), m_locale);
    case OfferChangeColumn::Plan:
        return forDisplay(change.name, 200);
    case OfferChangeColumn::Account:
        return m_accounts.label(change.plan.account);
    case OfferChangeColumn::What:
        return kindText(change.kind);
    case OfferChangeColumn::Before:
        return money(change.before);
    case OfferChangeColumn::After:
        return change.kind == OfferChangeKind::LessCoverage
                   ? tr("without %1").arg(forDisplay(change.lost, 200))
                   : money(change.after);
    case OfferChangeColumn::Touches:
        return stakeText(m_stakes.of(change.plan));
    }
    return {};
}

QVariant OfferChangesModel::sortValue(const OfferChange& change, OfferChangeColumn column) const
{
    const auto number = [](const std::optional<Money>& amount) {
        return amount ? QVariant(static_cast<qlonglong>(amount->micros())) : QVariant();
    };
    switch (column) {
    case OfferChangeColumn::When:
        return change.at;
    case OfferChangeColumn::Before:
        return number(change.before);
    case OfferChangeColumn::After:
        return number(change.after);
    case OfferChangeColumn::Touches:
        return m_stakes.of(change.plan).esims.size();
    default:
        return text(change, column);
    }
}

QVariant OfferChangesModel::cell(int source, int column, int role) const
{
    const auto& change = m_changes.at(source);
    const auto which = static_cast<OfferChangeColumn>(column);
    switch (role) {
    case Qt::DisplayRole:
        return text(change, which);
    case SortRole:
        return sortValue(change, which);
    case ChipRole:
        return which == OfferChangeColumn::What ? QVariant(true) : QVariant();
    case ChipToneRole:
        return which == OfferChangeColumn::What ? QVariant(static_cast<int>(kindTone(change.kind)))
                                                : QVariant();
    case Qt::ToolTipRole:
        return which == OfferChangeColumn::When
                   ? QVariant(exactTime(change.at, m_locale).toHtmlEscaped())
                   : QVariant();
    default:
        return {};
    }
}

} // namespace simstock
