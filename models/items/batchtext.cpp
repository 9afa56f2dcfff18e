// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/batchtext.h"

#include "models/core/untrustedtext.h"

#include <QCoreApplication>

namespace simstock::batchtext {

using namespace Qt::StringLiterals;

namespace {

struct BatchTextWords {
    Q_DECLARE_TR_FUNCTIONS(simstock::BatchText)
};

} // namespace

QString stateText(const Batch& batch)
{
    if (batch.damaged)
        return BatchTextWords::tr("Damaged");
    if (batch.isRunning())
        return BatchTextWords::tr("Running");
    if (!batch.isOver())
        return BatchTextWords::tr("Standing still");
    return batch.events.constLast().step == BatchStep::CancelledRest
               ? BatchTextWords::tr("Rest cancelled")
               : BatchTextWords::tr("Finished");
}

Tone toneOf(const Batch& batch, const BatchCount& count)
{
    if (batch.damaged)
        return Tone::Bad;
    if (batch.isRunning())
        return Tone::Info;
    if (!batch.isOver())
        return Tone::Warn;
    if (count.refused > 0 || count.unknown > 0)
        return Tone::Warn;
    return count.cancelled > 0 ? Tone::Neutral : Tone::Good;
}

bool wantsPerson(const Batch& batch)
{
    if (batch.damaged || batch.isRunning() || batch.isOver())
        return false;
    return batch.events.constLast().pause != BatchPause::Person;
}

QString rowText(OrderWord word)
{
    return word == OrderWord::Draft ? BatchTextWords::tr("Waiting") : wordText(word);
}

QString countText(const BatchCount& count, const QLocale& locale)
{
    const int all = count.waiting + count.sending + count.bought + count.refused + count.unknown +
                    count.cancelled;
    QStringList parts{BatchTextWords::tr("%1 of %n order(s) bought", nullptr, all)
                          .arg(locale.toString(count.bought))};
    if (count.sending > 0)
        parts.append(BatchTextWords::tr("%n on the way", nullptr, count.sending));
    if (count.refused > 0)
        parts.append(BatchTextWords::tr("%n refused", nullptr, count.refused));
    if (count.unknown > 0)
        parts.append(BatchTextWords::tr("%n unknown", nullptr, count.unknown));
    if (count.cancelled > 0)
        parts.append(BatchTextWords::tr("%n cancelled", nullptr, count.cancelled));
    return parts.join(BatchTextWords::tr(", ", "between the parts of a list of figures"));
}

QString spentText(const Batch& batch, const BatchCount& count, const QLocale& locale)
{
    QStringList parts;
    for (const auto& spent : count.spent) {
        const auto* const limit = batch.limit(spent.currency());
        parts.append(limit ? BatchTextWords::tr("%1 of %2 spent")
                                 .arg(spent.display(locale), limit->most.figure(locale))
                           : BatchTextWords::tr("%1 spent").arg(spent.display(locale)));
    }
    return parts.join(u" · "_s);
}

QString placeText(const BatchDesk& batches, const QString& sheetToken, const QLocale& locale)
{
    const auto parts = sheetToken.split(u'/');
    if (parts.size() < 3 || parts.constFirst() != u"batch"_s)
        return {};
    bool isNumber = false;
    const auto row = parts[2].toLongLong(&isNumber);
    const auto* const batch = batches.find(BatchId(parts[1]));
    if (!batch || !isNumber)
        return {};
    return BatchTextWords::tr("%1, row %2")
        .arg(forDisplay(batch->title, 120), locale.toString(row + 1));
}

} // namespace simstock::batchtext
