// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/intent.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace simstock {

namespace {

struct OrderWordTexts {
    Q_DECLARE_TR_FUNCTIONS(simstock::OrderWord)
};

} // namespace

OrderWord wordOf(IntentState state)
{
    switch (state) {
    case IntentState::Prepared:
        return OrderWord::Draft;
    case IntentState::Sending:
        return OrderWord::Sending;
    case IntentState::Confirmed:
    case IntentState::Fulfilling:
    case IntentState::FulfilTimeout:
        return OrderWord::BeingPrepared;
    case IntentState::Fulfilled:
        return OrderWord::Ready;
    case IntentState::Partial:
        return OrderWord::Partial;
    case IntentState::Rejected:
        return OrderWord::Refused;
    case IntentState::NotSent:
        return OrderWord::NotSent;
    case IntentState::InDoubt:
    case IntentState::Absent:
    case IntentState::Conflict:
    case IntentState::Damaged:
        return OrderWord::Unknown;
    case IntentState::CancelledByUser:
    case IntentState::WrittenOff:
        return OrderWord::Cancelled;
    }
    return OrderWord::Unknown;
}

QString wordText(OrderWord word)
{
    switch (word) {
    case OrderWord::Draft:
        return OrderWordTexts::tr("Draft");
    case OrderWord::Sending:
        return OrderWordTexts::tr("Sending");
    case OrderWord::BeingPrepared:
        return OrderWordTexts::tr("Being prepared");
    case OrderWord::Ready:
        return OrderWordTexts::tr("Ready");
    case OrderWord::Partial:
        return OrderWordTexts::tr("Partial");
    case OrderWord::Refused:
        return OrderWordTexts::tr("Refused");
    case OrderWord::NotSent:
        return OrderWordTexts::tr("Not sent");
    case OrderWord::Unknown:
        return OrderWordTexts::tr("Unknown");
    case OrderWord::Cancelled:
        return OrderWordTexts::tr("Cancelled");
    }
    return {};
}

bool isAllowed(IntentState from, IntentState to)
{
    using enum IntentState;
    // Sending to Fulfilled: acts that are done when accepted. InDoubt to Sending: the same key and
    // the same bytes again, where the vendor documents one.
    static constexpr std::pair<IntentState, IntentState> moves[] = {
        {Prepared, Sending},         {Prepared, CancelledByUser},
        {Sending, Confirmed},        {Sending, Rejected},
        {Sending, NotSent},          {Sending, InDoubt},
        {Sending, Fulfilled},        {NotSent, Prepared},
        {NotSent, CancelledByUser},  {Confirmed, Fulfilling},
        {Confirmed, Fulfilled},      {Confirmed, Partial},
        {Confirmed, FulfilTimeout},  {Confirmed, Conflict},
        {Fulfilling, Fulfilled},     {Fulfilling, Partial},
        {Fulfilling, FulfilTimeout}, {Fulfilling, Conflict},
        {Partial, Fulfilled},        {Partial, Fulfilling},
        {Partial, FulfilTimeout},    {Partial, WrittenOff},
        {FulfilTimeout, Fulfilled},  {FulfilTimeout, Partial},
        {FulfilTimeout, Fulfilling}, {FulfilTimeout, WrittenOff},
        {InDoubt, Confirmed},        {InDoubt, Fulfilled},
        {InDoubt, Rejected},         {InDoubt, Absent},
        {InDoubt, Conflict},         {InDoubt, WrittenOff},
        {InDoubt, Sending},          {Absent, Confirmed},
        {Absent, Fulfilled},         {Absent, Conflict},
        {Absent, WrittenOff},        {Absent, InDoubt},
        {Absent, Sending},           {Conflict, Confirmed},
        {Conflict, Fulfilled},       {Conflict, WrittenOff},
        {InDoubt, InDoubt},          {Absent, Absent},
        {Conflict, Conflict},        {Damaged, WrittenOff},
    };
    for (const auto& [a, b] : moves) {
        if (a == from && b == to)
            return true;
    }
    return false;
}

bool isOpenQuestion(IntentState state)
{
    return wordOf(state) == OrderWord::Unknown;
}

bool isFinal(IntentState state)
{
    switch (state) {
    case IntentState::Fulfilled:
    case IntentState::Rejected:
    case IntentState::CancelledByUser:
    case IntentState::WrittenOff:
        return true;
    default:
        return false;
    }
}

IntentState IntentRecord::state() const
{
    const bool isSettled = !events.isEmpty() &&
                           events.constLast().state == IntentState::WrittenOff &&
                           events.constLast().cause.startsWith(damageCause());
    if (damaged && !isSettled)
        return IntentState::Damaged;
    return events.isEmpty() ? IntentState::Prepared : events.constLast().state;
}

QDateTime IntentRecord::stateSince() const
{
    if (events.isEmpty())
        return intent.createdAt;
    const auto other =
        std::find_if(events.crbegin(), events.crend(), [this](const IntentEvent& event) {
            return event.state != events.constLast().state;
        });
    return other == events.crend() ? events.constFirst().at : std::prev(other)->at;
}

bool IntentRecord::isOverridden() const
{
    return std::any_of(events.cbegin(), events.cend(), [](const IntentEvent& event) {
        return isOpenQuestion(event.state) && event.cause.startsWith(overrideCause());
    });
}

QString overrideCause()
{
    return QStringLiteral("spending goes on: ");
}

QString damageCause()
{
    return QStringLiteral("damaged record settled: ");
}

} // namespace simstock
