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
    const auto decided =
        std::find_if(record.events.cbegin(), record.events.cend(), [](const IntentEvent& event) {
            return isTaken(event.state) || event.state == IntentState::Rejected;
        });
    return decided == record.events.cend() ? QDateTime() : decided->at;
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
