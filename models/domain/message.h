// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

#include <QDateTime>

namespace simstock {

/// How far a message came. Stored by number: append only.
enum class MessageStatus { Unknown = 0, Pending, Sent, Delivered, Failed, Expired };

/// Nothing will change any more.
inline bool isFinal(MessageStatus status)
{
    return status == MessageStatus::Delivered || status == MessageStatus::Failed ||
           status == MessageStatus::Expired;
}

/// What the vendor last said of one message.
struct MessageReading {
    AccountId account;
    QString key; ///< of its act: PreparedAct::idempotencyKey
    MessageStatus status = MessageStatus::Unknown;
    QDateTime readAt;
    bool operator==(const MessageReading&) const = default;
};

} // namespace simstock
