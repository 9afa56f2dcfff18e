// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/trail.h"

#include <algorithm>

namespace simstock::trail {

namespace {

bool isSending(const IntentEvent& event)
{
    return event.state == IntentState::Sending;
}

} // namespace

QDateTime firstSent(const IntentRecord& record)
{
    const auto sent = std::find_if(record.events.cbegin(), record.events.cend(), isSending);
    return sent == record.events.cend() ? record.intent.createdAt : sent->at;
}

QDateTime lastSent(const IntentRecord& record)
{
    const auto sent = std::find_if(record.events.crbegin(), record.events.crend(), isSending);
    return sent == record.events.crend() ? record.intent.createdAt : sent->at;
}

QDateTime acceptedAt(const IntentRecord& record)
{
    const auto accepted =
        std::find_if(record.events.cbegin(), record.events.cend(), [](const IntentEvent& event) {
            return event.state == IntentState::Confirmed;
        });
    return accepted == record.events.cend() ? QDateTime() : accepted->at;
}

bool isTaken(IntentState state)
{
    using enum IntentState;
    return state == Confirmed || state == Fulfilling || state == Fulfilled || state == Partial ||
           state == FulfilTimeout;
}

QDateTime decidedAt(const IntentRecord& record)
{
    QDateTime decided;
    bool isOpen = false;
    for (const auto& event : record.events) {
        const bool isDecision = isTaken(event.state) || event.state == IntentState::Rejected;
        const bool isGivenUp = event.state == IntentState::WrittenOff && decided.isValid();
        if (isOpen ? isDecision || isGivenUp : isDecision && !decided.isValid())
            decided = event.at;
        isOpen = isOpenQuestion(event.state);
    }
    return decided;
}

bool wasTakenAt(const IntentRecord& record, const QDateTime& when)
{
    bool wasTaken = false;
    for (const auto& event : record.events) {
        if (event.at <= when)
            wasTaken = isTaken(event.state);
    }
    return wasTaken;
}

Stretch stretchOf(const IntentRecord& record, const QDateTime& now, milliseconds sinceSent)
{
    const auto sent = firstSent(record);
    return {std::min(sent, now.addMSecs(-sinceSent.count())),
            std::max(now, sent.addMSecs(sinceSent.count()))};
}

bool isBeforeSending(const IntentRecord& record, const QDateTime& now)
{
    return now < firstSent(record);
}

int resendsWithin(const IntentRecord& record, const QDateTime& now, milliseconds span)
{
    bool isFirst = true;
    int count = 0;
    for (const auto& event : record.events) {
        if (!isSending(event))
            continue;
        if (!isFirst && event.at.msecsTo(now) < span.count())
            ++count;
        isFirst = false;
    }
    return count;
}

bool lastResendRefused(const IntentRecord& record)
{
    const auto sent = std::find_if(record.events.crbegin(), record.events.crend(), isSending);
    if (sent == record.events.crend() || sent == record.events.crbegin())
        return false;
    return std::prev(sent)->cause.startsWith(resendRefusedCause());
}

QString resendRefusedCause()
{
    return QStringLiteral("same key again: refused");
}

} // namespace simstock::trail
