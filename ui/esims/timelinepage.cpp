// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/esims/timelinepage.h"

#include "models/core/agetext.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"

#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace simstock {

using namespace Qt::StringLiterals;

TimelinePage::TimelinePage(QWidget* parent)
    : QWidget(parent),
      m_advice(new Banner(this)),
      m_list(new QListWidget(this)),
      m_copy(new QPushButton(tr("Copy timeline"), this))
{
    m_list->setAccessibleName(tr("Timeline entries"));
    m_list->setWordWrap(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSpacing(metrics::tight);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_copy->setToolTip(tr("As plain text, with the times of this computer's time zone"));
    m_copy->hide();
    connect(m_copy, &QPushButton::clicked, this, &TimelinePage::copyRequested);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::cellPadding, metrics::cellPadding, metrics::cellPadding,
                               metrics::cellPadding);
    layout->setSpacing(metrics::gap);
    layout->addWidget(m_advice);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_copy, 0, Qt::AlignLeft);
}

void TimelinePage::setEntries(const QList<TrailEntry>& entries, const QDateTime& now)
{
    if (std::exchange(m_entries, entries) == entries)
        return;
    const QLocale locale;
    m_list->clear();
    for (const auto& entry : entries) {
        QStringList lines;
        if (entry.at.isValid())
            lines += shortTime(entry.at, now, locale);
        lines += entry.what;
        lines += entry.details;
        auto* item = new QListWidgetItem(lines.join(u'\n'), m_list);
        item->setToolTip(exactTime(entry.at, locale).toHtmlEscaped());
    }
    m_copy->setVisible(!entries.isEmpty());
    m_list->scrollToBottom();
}

void TimelinePage::setAdvice(const QString& sentences)
{
    if (m_advice->message() != sentences)
        m_advice->setMessage(Tone::Bad, sentences);
}

QString openQuestionAdvice(const IntentRecord& record, const QDateTime& now)
{
    QString advice;
    switch (record.state()) {
    case IntentState::InDoubt:
        advice = TimelinePage::tr(
            "The request went out and no clear answer came back: it may have happened. "
            "Check now looks at the vendor at once.");
        break;
    case IntentState::Absent:
        advice = TimelinePage::tr(
            "The vendor does not list it, so it probably did not happen. Check now looks once "
            "more; “Write it off” in “Settle unknown outcome…” settles it with your reason.");
        break;
    case IntentState::Conflict:
        advice =
            TimelinePage::tr("More than one order at the vendor fits. Compare them at the vendor, "
                             "then settle it with “Write it off” in “Settle unknown outcome…”.");
        break;
    case IntentState::Damaged:
        advice = TimelinePage::tr(
            "This entry of the journal is damaged and is never used again. Look at the vendor, "
            "then settle it with “Write it off” in “Settle unknown outcome…”.");
        break;
    default:
        return {};
    }
    const auto seconds = now.secsTo(record.nextCheckAt);
    if (record.nextCheckAt.isValid() && seconds > 0) {
        advice += u' ' + TimelinePage::tr("The desk looks again in %1.")
                             .arg(seconds < 120 ? TimelinePage::tr("%1 s").arg(seconds)
                                                : untilText(record.nextCheckAt, now));
    }
    return advice + u' ' + TimelinePage::tr("Until then nothing new is bought on this account.");
}

} // namespace simstock
