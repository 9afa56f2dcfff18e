// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/domain/intent.h"

namespace simstock::trail {

// What the events of a record say.

/// When it was sent for the first and the last time; when it was made if it never was.
QDateTime firstSent(const IntentRecord& record);
QDateTime lastSent(const IntentRecord& record);
/// When the vendor's acceptance was written down; invalid when never.
QDateTime acceptedAt(const IntentRecord& record);
/// The vendor took it on, whatever came of it later.
bool isTaken(IntentState state);
/// When it was known whether the vendor accepted or refused it; some acts are never confirmed but
/// found done. Where that became an open question once more: when this one was settled, also by
/// writing off what was accepted before. Invalid when it was never known.
QDateTime decidedAt(const IntentRecord& record);
/// Whether it stood as taken on by the vendor at that moment.
bool wasTakenAt(const IntentRecord& record, const QDateTime& when);
/// When the vendor can have made what was sent: from its sending on until now, also where the wall
/// clock jumped in between. sinceSent is measured without it.
struct Stretch {
    QDateTime from;
    QDateTime to;
};
Stretch stretchOf(const IntentRecord& record, const QDateTime& now, milliseconds sinceSent);
/// The wall clock was set back since: what is not in the vendor's list then is not proven absent.
bool isBeforeSending(const IntentRecord& record, const QDateTime& now);
/// Sent again with the same key, in the last `span`.
int resendsWithin(const IntentRecord& record, const QDateTime& now, milliseconds span);
/// The newest attempt was a resend, and the vendor's answer to it was a refusal.
bool lastResendRefused(const IntentRecord& record);
/// The words of the trail for a refused resend.
QString resendRefusedCause();

} // namespace simstock::trail
