// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace simstock {

/// How the reading of something kept at a vendor stands, for one account.
struct ReadStanding {
    bool running = false;
    QDateTime readAt;  ///< of the rows shown, also of an earlier session; invalid = never
    QString lastError; ///< a sentence, empty after a success
    bool operator==(const ReadStanding&) const = default;
};

} // namespace simstock
