// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/trailtext.h"

#include "models/core/agetext.h"
#include "models/core/untrustedtext.h"
#include "models/desk/acttext.h"
#include "models/desk/trail.h"
#include "models/domain/iccid.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace simstock::trail {

using namespace Qt::StringLiterals;

namespace {

struct TrailWords {
    Q_DECLARE_TR_FUNCTIONS(simstock::Trail)
};

struct KnownCause {
    const char* cause = nullptr;
    const char* words = nullptr; ///< null = the step says it all; %1 = what follows the cause
    bool isBeginning = false;
};

constexpr std::array causes{
    KnownCause{"prepared", nullptr},
    KnownCause{"sent by a person", nullptr},
    KnownCause{"accepted", nullptr},
    KnownCause{"not sent", nullptr},
    KnownCause{"all eSIMs are there", nullptr},
    KnownCause{"refused ", nullptr, true}, // the code stands in the evidence
    KnownCause{"no clear answer", QT_TRANSLATE_NOOP("simstock::Trail", "No clear answer came.")},
    KnownCause{"restart",
               QT_TRANSLATE_NOOP("simstock::Trail", "The console ended while it was being sent.")},
    KnownCause{"not ready yet",
               QT_TRANSLATE_NOOP("simstock::Trail", "Looked at the order: not ready yet.")},
    KnownCause{"the vendor gave up",
               QT_TRANSLATE_NOOP("simstock::Trail", "The vendor says that it failed.")},
    KnownCause{"not complete in time",
               QT_TRANSLATE_NOOP("simstock::Trail", "It was not complete in time.")},
    KnownCause{"cannot be polled",
               QT_TRANSLATE_NOOP("simstock::Trail", "This vendor cannot be asked about it.")},
    KnownCause{"cannot be proven",
               QT_TRANSLATE_NOOP("simstock::Trail", "What this vendor shows proves nothing.")},
    KnownCause{"not found after the settle time",
               QT_TRANSLATE_NOOP("simstock::Trail", "Looked long enough: it is not in the "
                                                    "vendor's list.")},
    KnownCause{"no such money seen after the settle time",
               QT_TRANSLATE_NOOP("simstock::Trail", "Looked long enough: no such money came in.")},
    KnownCause{"seen on the eSIM", QT_TRANSLATE_NOOP("simstock::Trail", "Seen on the eSIM.")},
    KnownCause{"not seen on the eSIM after the settle time",
               QT_TRANSLATE_NOOP("simstock::Trail",
                                 "Looked long enough: nothing of it is seen on the eSIM.")},
    KnownCause{"resend refused, not in the vendor's list",
               QT_TRANSLATE_NOOP("simstock::Trail",
                                 "Sending again was refused, and the vendor does not list it.")},
    KnownCause{"not found at the vendor: the same key and bytes again",
               QT_TRANSLATE_NOOP("simstock::Trail",
                                 "Not found at the vendor: sent again with the same number, "
                                 "which the vendor takes for the same order.")},
    KnownCause{"found at the vendor as ",
               QT_TRANSLATE_NOOP("simstock::Trail", "Found at the vendor as order %1."), true},
    KnownCause{"adopted ",
               QT_TRANSLATE_NOOP("simstock::Trail", "A person chose the vendor's order %1."), true},
    KnownCause{"sent again by a person: ",
               QT_TRANSLATE_NOOP("simstock::Trail", "Sent again by a person: %1"), true},
    KnownCause{"written off: ", QT_TRANSLATE_NOOP("simstock::Trail", "The reason given: %1"), true},
    KnownCause{"spending goes on: ",
               QT_TRANSLATE_NOOP("simstock::Trail", "A person lets the account go on buying: %1"),
               true},
    KnownCause{"damaged record settled: ",
               QT_TRANSLATE_NOOP("simstock::Trail", "A person settled the damaged entry: %1"),
               true},
    KnownCause{"same key again: ",
               QT_TRANSLATE_NOOP("simstock::Trail", "The answer to sending again: %1"), true},
    KnownCause{"replaced by a new order",
               QT_TRANSLATE_NOOP("simstock::Trail", "A new order took its place.")},
    KnownCause{"cancelled by a person",
               QT_TRANSLATE_NOOP("simstock::Trail", "A person discarded it.")},
    KnownCause{"discarded by a person",
               QT_TRANSLATE_NOOP("simstock::Trail", "A person discarded it.")},
};

QString refusedText(ActKind kind)
{
    return acttext::spends(kind) ? TrailWords::tr("The vendor refused it. Nothing was bought.")
                                 : TrailWords::tr("The vendor refused it. Nothing was changed.");
}

QString stepText(ActKind kind, IntentState state, bool isNote)
{
    if (isNote)
        return TrailWords::tr("Still unknown");
    switch (state) {
    case IntentState::Prepared:
        return TrailWords::tr("Written down, nothing sent yet");
    case IntentState::Sending:
        return TrailWords::tr("Sent to the vendor");
    case IntentState::Confirmed:
        return TrailWords::tr("The vendor accepted it");
    case IntentState::Fulfilling:
        return TrailWords::tr("The vendor is preparing it");
    case IntentState::Fulfilled:
        return kind == ActKind::Order ? TrailWords::tr("Ready: all eSIMs are delivered")
                                      : TrailWords::tr("Done");
    case IntentState::Partial:
        return TrailWords::tr("A part of it is delivered");
    case IntentState::FulfilTimeout:
        return TrailWords::tr("Being prepared, taking longer");
    case IntentState::Rejected:
        return refusedText(kind);
    case IntentState::NotSent:
        return TrailWords::tr("Not sent. Nothing left this computer.");
    case IntentState::InDoubt:
        return TrailWords::tr("Unknown: nobody knows whether it happened");
    case IntentState::Absent:
        return TrailWords::tr("Unknown: the vendor does not list it");
    case IntentState::Conflict:
        return TrailWords::tr("Unknown: more than one order at the vendor fits");
    case IntentState::Damaged:
        return TrailWords::tr("Unknown: this entry of the journal is damaged");
    case IntentState::CancelledByUser:
        return TrailWords::tr("Discarded");
    case IntentState::WrittenOff:
        return TrailWords::tr("Written off");
    }
    return {};
}

QStringList evidenceText(const Evidence& evidence)
{
    QStringList lines;
    if (evidence.httpStatus > 0)
        lines += TrailWords::tr("The vendor's answer: HTTP %1").arg(evidence.httpStatus);
    else if (evidence.networkError > 0)
        lines += evidence.anyByteLeft
                     ? TrailWords::tr("No answer: network error %1 after bytes had left")
                           .arg(evidence.networkError)
                     : TrailWords::tr("Network error %1 before a byte had left")
                           .arg(evidence.networkError);
    if (!evidence.vendorCode.isEmpty())
        lines += TrailWords::tr("The vendor's code: %1").arg(forDisplay(evidence.vendorCode, 40));
    if (!evidence.requestId.isEmpty())
        lines += TrailWords::tr("Request no.: %1").arg(forDisplay(evidence.requestId, 80));
    if (!evidence.detail.isEmpty())
        lines += TrailWords::tr("Detail: %1").arg(forDisplay(evidence.detail, 400));
    return lines;
}

QStringList draftText(const IntentRecord& record)
{
    const QLocale locale;
    const auto& intent = record.intent;
    QStringList lines;
    if (const auto plan = forDisplay(intent.planName, 120); !plan.isEmpty())
        lines +=
            intent.quantity > 1 ? TrailWords::tr("%1 × %2").arg(intent.quantity).arg(plan) : plan;
    if (intent.expected)
        lines += TrailWords::tr("Expected: %1").arg(intent.expected->display(locale));
    if (intent.baseline.balance)
        lines += TrailWords::tr("Balance before: %1").arg(intent.baseline.balance->display(locale));
    lines += TrailWords::tr("Our no.:") + u'\n' + intent.id.text();
    if (!intent.retryOf.isEmpty())
        lines += TrailWords::tr("A new try for our no. %1").arg(intent.retryOf.text());
    return lines;
}

QString orderNumbers(const IntentRecord& record)
{
    QStringList numbers;
    for (const auto& order : record.orders)
        numbers += forDisplay(order.text(), 60);
    return numbers.isEmpty()
               ? QString()
               : TrailWords::tr("The vendor's order no.: %1").arg(numbers.join(u", "));
}

QString endOf(const Esim& esim)
{
    const auto digits = last4(esim.iccid);
    return digits.isEmpty() ? forDisplay(esim.key.id.text(), 40) : u"…"_s + digits;
}

QString bookingText(const Transaction& booking, const QLocale& locale)
{
    const auto amount = booking.amount.display(locale);
    const auto id = forDisplay(booking.id, 60);
    if (booking.status == TransactionStatus::Failed)
        return TrailWords::tr("Booking failed: %1, transaction %2").arg(amount, id);
    if (booking.kind == TransactionKind::Refund)
        return TrailWords::tr("Refunded: %1, transaction %2").arg(amount, id);
    return TrailWords::tr("Booked: %1, transaction %2").arg(amount, id);
}

} // namespace

QString causeText(const QString& cause)
{
    for (const auto& known : causes) {
        const QLatin1StringView words(known.cause);
        if (known.isBeginning ? !cause.startsWith(words) : cause != words)
            continue;
        if (!known.words)
            return {};
        const auto rest = causeText(cause.mid(words.size()));
        const auto text = TrailWords::tr(known.words);
        return known.isBeginning ? text.arg(rest) : text;
    }
    return forDisplay(cause, 300);
}

QList<TrailEntry> entries(const IntentRecord& record)
{
    QList<TrailEntry> list;
    const auto kind = record.intent.act.kind;
    auto before = IntentState::Prepared;
    for (qsizetype i = 0; i < record.events.size(); ++i) {
        const auto& event = record.events[i];
        const bool isNote = i > 0 && event.state == before && isOpenQuestion(event.state);
        before = event.state;
        TrailEntry entry;
        entry.at = event.at;
        entry.rank = list.isEmpty() ? event.at : std::max(event.at, list.constLast().rank);
        entry.what =
            TrailWords::tr("%1: %2").arg(acttext::verb(kind), stepText(kind, event.state, isNote));
        if (const auto cause = causeText(event.cause); !cause.isEmpty())
            entry.details += cause;
        if (i == 0)
            entry.details += draftText(record);
        if (event.state == IntentState::Confirmed && !record.orders.isEmpty())
            entry.details += orderNumbers(record);
        entry.details += evidenceText(event.evidence);
        list.append(entry);
    }
    return list;
}

QList<TrailEntry> entries(const Inquiry& inquiry)
{
    if (inquiry.findings.isEmpty() && inquiry.looks == 0)
        return {};
    TrailEntry entry;
    entry.at = inquiry.lastLook;
    entry.rank = inquiry.lastLook;
    entry.what = inquiry.looks > 0
                     ? TrailWords::tr("Looked at the vendor %n time(s) since the start", nullptr,
                                      inquiry.looks)
                     : TrailWords::tr("Seen since the start");
    for (const auto& finding : inquiry.findings)
        entry.details += TrailWords::tr("Found out: %1").arg(forDisplay(finding, 300));
    return {entry};
}

QList<TrailEntry> entries(const Esim& esim)
{
    QList<TrailEntry> list;
    const auto end = endOf(esim);
    const auto step = [&list](const QDateTime& at, const QString& what) {
        list.append({at, at, what, {}});
    };
    if (esim.installedAt.isValid())
        step(esim.installedAt, TrailWords::tr("eSIM %1: installed on a phone").arg(end));
    if (esim.activatedAt.isValid())
        step(esim.activatedAt, TrailWords::tr("eSIM %1: used for the first time").arg(end));
    if (!list.isEmpty())
        return list;
    switch (esim.state) {
    case EsimState::BeingPrepared:
        step(esim.readAt, TrailWords::tr("eSIM %1: not delivered yet").arg(end));
        break;
    case EsimState::ReadyToInstall:
        step(esim.readAt, TrailWords::tr("eSIM %1: not installed yet").arg(end));
        break;
    case EsimState::OnAPhone:
    case EsimState::ConnectedNotUsed:
        step(esim.readAt,
             TrailWords::tr("eSIM %1: on a phone; the vendor does not say since when").arg(end));
        break;
    case EsimState::InUse:
    case EsimState::UsedUp:
        step(esim.readAt,
             TrailWords::tr("eSIM %1: used; the vendor does not say since when").arg(end));
        break;
    default:
        break;
    }
    return list;
}

QList<TrailEntry> entries(const Booked& booked)
{
    const QLocale locale;
    QList<TrailEntry> list;
    for (const auto& booking : booked.bookings)
        list.append({booking.at, booking.at, bookingText(booking, locale), {}});
    if (list.isEmpty() && booked.state != Booked::State::NothingToBook)
        list.append({booked.readAt, booked.readAt, bookedText(booked, locale), {}});
    return list;
}

QString bookedText(const Booked& booked, const QLocale& locale)
{
    switch (booked.state) {
    case Booked::State::NothingToBook:
        return TrailWords::tr("Nothing to book");
    case Booked::State::NotListed:
        return TrailWords::tr("This vendor lists no transactions");
    case Booked::State::NotRead:
        return booked.readAt.isValid()
                   ? TrailWords::tr("The vendor's transactions were not read since (last read %1)")
                         .arg(exactTime(booked.readAt, locale))
                   : TrailWords::tr("The vendor's transactions were never read");
    case Booked::State::NotFound:
        return TrailWords::tr("Not found in the vendor's transactions (read %1)")
            .arg(exactTime(booked.readAt, locale));
    case Booked::State::Found:
        break;
    }
    QStringList all;
    for (const auto& booking : booked.bookings)
        all += TrailWords::tr("%1, %2").arg(bookingText(booking, locale),
                                            exactTime(booking.at, locale));
    return all.join(u'\n');
}

void sortByTime(QList<TrailEntry>& entries)
{
    std::stable_sort(entries.begin(), entries.end(), [](const TrailEntry& a, const TrailEntry& b) {
        return a.rank.isValid() && (!b.rank.isValid() || a.rank < b.rank);
    });
}

QString plainText(const QString& title, const QList<TrailEntry>& entries)
{
    const QLocale locale;
    QStringList lines{title};
    for (const auto& entry : entries) {
        lines += (entry.at.isValid() ? exactTime(entry.at, locale) : TrailWords::tr("no time")) +
                 u"  "_s + entry.what;
        for (const auto& detail : entry.details)
            lines += u"    "_s + QString(detail).replace(u'\n', u' ');
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace simstock::trail
