// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/intent.h"

#include <QDateTime>
#include <QStringList>
#include <QWidget>

class QListWidget;

namespace simstock {

class Banner;

/// What happened to one eSIM or order, oldest first. While an outcome is open it says above what
/// that means and what can be done.
class TimelinePage final : public QWidget {
    Q_OBJECT
public:
    explicit TimelinePage(QWidget* parent = nullptr);

    /// One entry per line of text; the same entries leave selection and scroll alone.
    void setEntries(const QStringList& entries);
    /// Empty hides it.
    void setAdvice(const QString& sentences);

private:
    Banner* m_advice;
    QListWidget* m_list;
    QStringList m_entries;
};

/// A line of the trail as a person reads it.
QString eventText(const IntentRecord& record, const IntentEvent& event, const QDateTime& now);
/// What an open question means and what to do; empty when nothing is open.
QString openQuestionAdvice(const IntentRecord& record, const QDateTime& now);

} // namespace simstock
