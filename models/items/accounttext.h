// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/accountbook.h"
#include "models/desk/accountdesk.h"

#include <QLocale>

namespace simstock {

/// "Signed in", "Sign-in needed", "Locked until 14:32 (4 min 10 s)".
QString signInText(const SignInStanding& standing, const QDateTime& now, const QLocale& locale);
/// "Locked until 14:32 (4 min 10 s)".
QString lockText(const QDateTime& until, const QDateTime& now, const QLocale& locale);
/// "4 min 10 s", rounded up; "0 s" when it is over.
QString countdownText(const QDateTime& until, const QDateTime& now);
/// Where the keys of an account are and whether they are there.
QString keysText(const Account& account, const AccountStatus& status);
/// What a vendor can be asked through this console, as a sentence per half; the second is empty
/// when it can do everything.
struct AbilityText {
    QString can;
    QString cannot;
};
AbilityText abilityText(const VendorPorts& ports);
/// "Documented", "Seen in use", "Inferred".
QString evidenceText(EndpointEvidence evidence);

} // namespace simstock
