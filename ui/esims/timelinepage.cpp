// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/esims/timelinepage.h"

#include "models/core/agetext.h"
#include "models/core/untrustedtext.h"
#include "models/desk/acttext.h"
#include "models/items/statetones.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"

#include <QListWidget>
#include <QVBoxLayout>

#include <utility>

namespace simstock {

using namespace Qt::StringLiterals;

TimelinePage::TimelinePage(QWidget* parent)
    : QWidget(parent), m_advice(new Banner(this)), m_list(new QListWidget(this))
{
    m_list->setAccessibleName(tr("Timeline entries"));
    m_list->setWordWrap(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSpacing(metrics::tight);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::cellPadding, metrics::cellPadding, metrics::cellPadding,
                               metrics::cellPadding);
    layout->setSpacing(metrics::gap);
    layout->addWidget(m_advice);
    layout->addWidget(m_list, 1);
}

void TimelinePage::setEntries(const QStringList& entries)
{
    if (std::exchange(m_entries, entries) == entries)
        return;
    m_list->clear();
    m_list->addItems(entries);
    m_list->scrollToBottom();
}

void TimelinePage::setAdvice(const QString& sentences)
{
    if (m_advice->message() != sentences)
        m_advice->setMessage(Tone::Bad, sentences);
}

QString eventText(const IntentRecord& record, const IntentEvent& event, const QDateTime& now)
{
    QString text = shortTime(event.at, now, QLocale()) + u'\n' +
                   acttext::verb(record.intent.act.kind) + u": "_s + wordText(wordOf(event.state));
    if (!event.cause.isEmpty())
        text += u", "_s + forDisplay(event.cause, 200);
    if (event.evidence.httpStatus > 0)
        text += u" (HTTP %1)"_s.arg(event.evidence.httpStatus);
    if (!event.evidence.vendorCode.isEmpty())
        text += u" ["_s + forDisplay(event.evidence.vendorCode, 40) + u']';
    return text;
}

QString openQuestionAdvice(const IntentRecord& record, const QDateTime& now)
{
    const auto say = [](const char* text) { return TimelinePage::tr(text); };
    QString advice;
    switch (record.state()) {
    case IntentState::InDoubt:
        advice = say("The request went out and no clear answer came back: it may have happened. "
                     "Check now looks at the vendor at once.");
        break;
    case IntentState::Absent:
        advice = say("The vendor does not list it, so it probably did not happen. Check now looks "
                     "once more; Write off… settles it with your reason.");
        break;
    case IntentState::Conflict:
        advice = say("More than one order at the vendor fits. Compare them at the vendor, then "
                     "settle it with Write off….");
        break;
    case IntentState::Damaged:
        advice = say("This entry of the journal is damaged and is never used again. Look at the "
                     "vendor, then settle it with Write off….");
        break;
    default:
        return {};
    }
    const auto seconds = now.secsTo(record.nextCheckAt);
    if (record.nextCheckAt.isValid() && seconds > 0) {
        advice += u' ' + say("The desk looks again in %1.")
                             .arg(seconds < 120 ? say("%1 s").arg(seconds)
                                                : untilText(record.nextCheckAt, now));
    }
    return advice + u' ' + say("Until then nothing new is bought on this account.");
}

} // namespace simstock
