// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/activitymodel.h"

#include "models/core/agetext.h"
#include "models/core/clock.h"
#include "models/core/untrustedtext.h"
#include "models/desk/accountbook.h"
#include "models/desk/activitylog.h"
#include "models/items/statetones.h"

#include <utility>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

QList<ColumnInfo> activityColumns()
{
    return {{u"time"_s, ActivityModel::tr("Time"), 110},
            {u"what"_s, ActivityModel::tr("What"), 220},
            {u"account"_s, ActivityModel::tr("Account"), 140},
            {u"result"_s, ActivityModel::tr("Result"), 120},
            {u"duration"_s, ActivityModel::tr("Duration"), 90, true, true},
            {u"details"_s, ActivityModel::tr("Details"), 200}};
}

} // namespace

ActivityModel::ActivityModel(ActivityLog& log, AccountBook& accounts, Clock& clock, QObject* parent)
    : TableModel(activityColumns(), parent), m_log(log), m_accounts(accounts), m_clock(clock)
{
    setDefaultOrder({{static_cast<int>(ActivityColumn::Time), Qt::DescendingOrder}});
    connect(&m_log, &ActivityLog::added, this, [this] { sourceReset(); });
    connect(&m_log, &ActivityLog::removedOldest, this, [this] { sourceReset(); });
    connect(&m_log, &ActivityLog::changed, this, [this](int index) { sourceChanged({index}); });
    sourceReset();
}

int ActivityModel::sourceCount() const
{
    return static_cast<int>(m_log.entries().size());
}

const ActivityEntry& ActivityModel::entryAt(int row) const
{
    return m_log.entries()[sourceRow(row)];
}

void ActivityModel::setRequestsShown(bool shown)
{
    if (std::exchange(m_requestsShown, shown) != shown)
        sourceReset();
}

QVariant ActivityModel::key(int source) const
{
    return m_log.entries()[source].id;
}

TableModel::SourceRows ActivityModel::select(const QString& filter, const QList<SortKey>& order)
{
    auto rows = TableModel::select(filter, order);
    if (!m_requestsShown)
        std::erase_if(rows, [this](quint32 row) { return m_log.entries()[row].network; });
    return rows;
}

QString ActivityModel::text(const ActivityEntry& entry, ActivityColumn column) const
{
    switch (column) {
    case ActivityColumn::Time:
        return shortTime(entry.at, m_clock.now(), m_locale);
    case ActivityColumn::What:
        return entry.what;
    case ActivityColumn::Account:
        return entry.account.isEmpty() ? QString() : m_accounts.label(entry.account);
    case ActivityColumn::Result:
        if (entry.result == ActivityResult::Running && entry.total > 0)
            return tr("%1 %").arg(entry.done * 100 / entry.total);
        if (entry.result == ActivityResult::Running && entry.done > 0)
            return m_locale.toString(entry.done);
        return activityText(entry.result);
    case ActivityColumn::Duration:
        return entry.result == ActivityResult::Running
                   ? QString()
                   : tr("%1 ms").arg(
                         m_locale.toString(static_cast<qlonglong>(entry.duration.count())));
    case ActivityColumn::Details:
        return forDisplay(entry.details, 500);
    case ActivityColumn::Count:
        break;
    }
    return {};
}

QVariant ActivityModel::cell(int source, int columnNumber, int role) const
{
    const ActivityEntry& entry = m_log.entries()[source];
    const auto column = static_cast<ActivityColumn>(columnNumber);
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, column);
    case SortRole:
        if (column == ActivityColumn::Time)
            return entry.id; // ids grow with time and are never equal
        if (column == ActivityColumn::Duration)
            return static_cast<qlonglong>(entry.duration.count());
        return text(entry, column);
    case ChipRole:
        return column == ActivityColumn::Result ? QVariant(true) : QVariant();
    case ChipToneRole:
        return column == ActivityColumn::Result ? QVariant(static_cast<int>(toneOf(entry.result)))
                                                : QVariant();
    case MutedRole:
        return column == ActivityColumn::Time || column == ActivityColumn::Duration ? QVariant(true)
                                                                                    : QVariant();
    case Qt::ToolTipRole:
        if (column == ActivityColumn::Time)
            return exactTime(entry.at, m_locale).toHtmlEscaped();
        return column == ActivityColumn::Details
                   ? QVariant(forDisplay(entry.details).toHtmlEscaped())
                   : QVariant();
    default:
        return {};
    }
}

} // namespace simstock
