// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/intent.h"
#include "models/store/schema.h"

#include <QVariantList>

#include <chrono>

namespace simstock::journalrows {

// The journal's tables and how domain values lie in them. Each row ends with its row hash; reading
// answers nothing when hash or content is wrong, and then the whole intent counts as damaged.

const Schema& schema();

/// "a, b, c" and "?, ?, ?" for the columns of a table, in the order of the rows below.
QString intentColumns();
QString eventColumns();
QString linkColumns();
QString placeholders(const QString& columns);

QVariantList toRow(const Intent& intent);
std::optional<Intent> toIntent(const QVariantList& row);
/// What can still be said of a damaged row: its id and account, so that it can be shown.
Intent remainsOf(const QVariantList& row);

/// atBoot: monotonic time of the commit, for telling wall-clock jumps from real waiting.
QVariantList toRow(const IntentId& intent, const IntentEvent& event,
                   std::chrono::milliseconds atBoot);
struct EventRow {
    IntentId intent; ///< as stored, also of a damaged row
    std::optional<IntentEvent> event;
};
EventRow toEvent(const QVariantList& row);

struct Link {
    IntentId intent;
    AccountId account;
    Environment environment = Environment::Live;
    VendorOrderId order;
    bool damaged = false;
};
QVariantList toRow(const Link& link);
Link toLink(const QVariantList& row);

} // namespace simstock::journalrows
