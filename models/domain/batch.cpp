// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/batch.h"

#include <QMap>

#include <algorithm>

namespace simstock {

using namespace Qt::StringLiterals;

bool Batch::isRunning() const
{
    const auto last = events.isEmpty() ? BatchStep::Finished : events.constLast().step;
    return !damaged && (last == BatchStep::Started || last == BatchStep::Resumed);
}

bool Batch::isOver() const
{
    const auto last = events.isEmpty() ? BatchStep::Finished : events.constLast().step;
    return last == BatchStep::CancelledRest || last == BatchStep::Finished;
}

const BatchLimit* Batch::limit(Currency currency) const
{
    const auto found =
        std::find_if(limits.cbegin(), limits.cend(), [currency](const BatchLimit& limit) {
            return limit.most.currency() == currency;
        });
    return found == limits.cend() ? nullptr : &*found;
}

QString Batch::token(qsizetype row) const
{
    return u"batch/%1/%2"_s.arg(id.text()).arg(row);
}

QList<Money> sumsOf(const QList<BatchRow>& rows)
{
    QMap<QString, Money> sums;
    for (const auto& row : rows) {
        const auto currency = row.price.currency();
        const auto before = sums.value(currency.code(), Money::zero(currency));
        const auto after = before.plus(row.price);
        sums[currency.code()] = after ? *after : *Money::fromMicros(Money::limit, currency);
    }
    return sums.values();
}

bool mayFollow(BatchStep from, BatchStep to)
{
    switch (from) {
    case BatchStep::Started:
    case BatchStep::Resumed:
        return to == BatchStep::Paused || to == BatchStep::CancelledRest ||
               to == BatchStep::Finished;
    case BatchStep::Paused:
        return to == BatchStep::Paused || to == BatchStep::Resumed ||
               to == BatchStep::CancelledRest;
    case BatchStep::CancelledRest:
    case BatchStep::Finished:
        return false;
    }
    return false;
}

} // namespace simstock
