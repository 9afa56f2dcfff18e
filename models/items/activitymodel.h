// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/tablemodel.h"

#include <QLocale>

namespace simstock {

class AccountBook;
class ActivityLog;
class Clock;
struct ActivityEntry;

enum class ActivityColumn { Time, What, Account, Result, Duration, Details, Count };

/// What the console did, newest on top; running jobs with their progress.
class ActivityModel final : public TableModel {
    Q_OBJECT
public:
    ActivityModel(ActivityLog& log, AccountBook& accounts, Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] int sourceCount() const override;
    [[nodiscard]] const ActivityEntry& entryAt(int row) const;
    /// Requests are many; they are shown only when asked for.
    void setRequestsShown(bool shown);

protected:
    [[nodiscard]] QVariant cell(int source, int column, int role) const override;
    [[nodiscard]] QVariant key(int source) const override;
    [[nodiscard]] SourceRows select(const QString& filter, const QList<SortKey>& order) override;

private:
    [[nodiscard]] QString text(const ActivityEntry& entry, ActivityColumn column) const;

    ActivityLog& m_log;
    AccountBook& m_accounts;
    Clock& m_clock;
    QLocale m_locale;
    bool m_requestsShown = false;
};

} // namespace simstock
