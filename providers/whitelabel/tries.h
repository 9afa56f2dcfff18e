// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QUrl>

namespace simstock::whitelabel {

/// Logins and registrations of this run, per platform: the vendor takes five in 15 minutes from
/// one address and counts both (contract, section 1). Shared by all accounts and sheets; a restart
/// forgets, then the vendor's own refusal is believed.
class Tries {
public:
    explicit Tries(Clock& clock) : m_clock(clock) {}

    using Ticket = quint64;
    /// One is about to be sent.
    Ticket begin(const QUrl& platform);
    /// It counts from its answer on: the vendor may have seen it at any moment before.
    void answered(const QUrl& platform, Ticket ticket);
    /// The vendor itself said that it is enough.
    void refused(const QUrl& platform, milliseconds wait);
    /// When the next can be sent; invalid = now.
    [[nodiscard]] QDateTime lockedUntil(const QUrl& platform) const;

private:
    struct Try {
        Ticket ticket = 0;
        milliseconds at{0}; ///< on the clock that never jumps
    };
    struct Door {
        QList<Try> tries;
        milliseconds closedUntil{0};
    };
    Clock& m_clock;
    QHash<QString, Door> m_doors; ///< by host and port
    Ticket m_last = 0;
};

} // namespace simstock::whitelabel
