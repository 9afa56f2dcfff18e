// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/trailtext.h"

#include <QDateTime>
#include <QWidget>

class QListWidget;
class QPushButton;

namespace simstock {

class Banner;

/// What happened to one eSIM or order, oldest first. While an outcome is open it says above what
/// that means and what can be done.
class TimelinePage final : public QWidget {
    Q_OBJECT
public:
    explicit TimelinePage(QWidget* parent = nullptr);

    /// The same entries leave selection and scroll alone.
    void setEntries(const QList<TrailEntry>& entries, const QDateTime& now);
    [[nodiscard]] const QList<TrailEntry>& entries() const { return m_entries; }
    /// Empty hides it.
    void setAdvice(const QString& sentences);

Q_SIGNALS:
    /// All entries as plain text are wanted on the clipboard.
    void copyRequested();

private:
    Banner* m_advice;
    QListWidget* m_list;
    QPushButton* m_copy;
    QList<TrailEntry> m_entries;
};

/// What an open question means and what to do; empty when nothing is open.
QString openQuestionAdvice(const IntentRecord& record, const QDateTime& now);

} // namespace simstock
