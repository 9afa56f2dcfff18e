// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/domain/intent.h"
#include "models/domain/message.h"

#include <QObject>

#include <memory>
#include <optional>

namespace simstock {

class AccountBook;
class ActivityLog;
class Cache;
class IntentBook;

/// What became of the messages that were sent. Where the vendor reports it, asked every 5 s for a
/// minute, then every 30 s up to 10 minutes, then only when a person asks; kept in the cache.
class MessageDesk : public QObject {
    Q_OBJECT
public:
    MessageDesk(Cache& cache, AccountBook& accounts, IntentBook& intents, ActivityLog& log,
                Clock& clock, QObject* parent = nullptr);
    ~MessageDesk() override;
    void open();

    [[nodiscard]] std::optional<MessageReading> reading(const IntentId& id) const;
    /// Why the vendor cannot be asked about this message (a sentence); empty when it can.
    [[nodiscard]] QString obstacle(const IntentId& id) const;
    /// Asks now, because a person wants it.
    void check(const IntentId& id);
    [[nodiscard]] bool isChecking(const IntentId& id) const;

Q_SIGNALS:
    void changed(const simstock::IntentId& id);
    void reset();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace simstock
