// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/money.h"
#include "models/domain/account.h"
#include "models/domain/esim.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <optional>

namespace simstock {

/// Every act that spends money or cannot be taken back. Stored by number: append only.
enum class ActKind {
    Order = 1,
    TopUp,
    Message,
    Cancel,
    Suspend,
    Resume,
    Revoke,
    WebhookSave,
    PaymentCapture,
    DepositConfirm,
    PriceChange
};

/// The journal's states (hostile.md D2). Stored by number: append only.
enum class IntentState {
    Prepared = 1,
    Sending,
    Confirmed,
    Fulfilling,
    Fulfilled,
    Partial,
    FulfilTimeout,
    Rejected,
    NotSent,
    InDoubt,
    Absent,
    Conflict,
    Damaged,
    CancelledByUser,
    WrittenOff
};

/// The word a person sees (decisions.md, "States a person sees"): Draft, Sending, Being prepared,
/// ...
enum class OrderWord {
    Draft,
    Sending,
    BeingPrepared,
    Ready,
    Partial,
    Refused,
    NotSent,
    Unknown,
    Cancelled
};
OrderWord wordOf(IntentState state);
QString wordText(OrderWord word);
/// True for the moves the journal accepts; anything else is a defect and refused. An open question
/// may be followed by itself: a note of a person about it.
bool isAllowed(IntentState from, IntentState to);
/// Nobody knows whether it happened: InDoubt, Absent, Conflict, Damaged. Blocks spending on the
/// account.
bool isOpenQuestion(IntentState state);
/// Nothing will happen any more by itself.
bool isFinal(IntentState state);

/// What can be said of one spending call after it was tried (decisions.md 3).
enum class Outcome { Accepted, Refused, NotSent, Unknown };

/// Exactly what goes out on the wire, made before anything is sent and never changed afterwards.
struct PreparedAct {
    ActKind kind = ActKind::Order;
    QByteArray method = "POST";
    QString path;           ///< below the account's base URL, already escaped
    QByteArray body;        ///< byte for byte, also on a resend with the same key
    QString idempotencyKey; ///< empty where the vendor has none
    bool operator==(const PreparedAct&) const = default;
};

/// What was seen when a PreparedAct was tried: enough to decide, nothing secret.
struct Evidence {
    bool anyByteLeft = false; ///< false proves that nothing was sent
    int httpStatus = 0;       ///< 0 = no status line came
    int networkError = 0;     ///< Qt's number, 0 = none
    QString vendorCode;
    QString requestId;
    QString detail; ///< redacted
    bool operator==(const Evidence&) const = default;
};

struct ActAnswer {
    Outcome outcome = Outcome::Unknown;
    Evidence evidence;
    VendorOrderId order;          ///< set when Accepted and the act makes an order
    VendorEsimId esim;            ///< set when Accepted and the act is about one eSIM
    std::optional<Money> charged; ///< where the answer states it
    std::optional<Error> error;   ///< set unless Accepted
    bool operator==(const ActAnswer&) const = default;
};

/// What the world looked like before an act was sent; the second witness when its outcome is
/// unknown.
struct Baseline {
    std::optional<Money> balance;
    QDateTime balanceAt;
    bool operator==(const Baseline&) const = default;
};

/// One wish of a person, written down before its first byte is sent.
struct Intent {
    IntentId id;
    AccountId account;
    Environment environment = Environment::Live;
    VendorId vendor;
    PreparedAct act;
    QString sheetToken;            ///< one per sheet: two clicks make one intent
    std::optional<Money> expected; ///< what it should cost
    Baseline baseline;
    QDateTime createdAt; ///< wall time, UTC
    // What it is about, as the person saw it:
    OfferCode offer;
    QString planName;
    int quantity = 0;
    int days = 0;   ///< chosen days of a day plan, else the plan's
    EsimKey target; ///< for acts on one eSIM
    QString customerName;
    QString customerEmail;
    QString note;
    IntentId retryOf; ///< set when a person decided to send again
    bool operator==(const Intent&) const = default;
};

/// One line of an intent's history. Append-only.
struct IntentEvent {
    qint64 sequence = 0; ///< 0 until stored
    IntentState state = IntentState::Prepared;
    QDateTime at;  ///< wall time, UTC
    QString cause; ///< short, stable English words for the trail; redacted
    Evidence evidence;
    bool operator==(const IntentEvent&) const = default;
};

/// An intent with all that happened to it.
struct IntentRecord {
    Intent intent;
    QList<IntentEvent> events;
    QList<VendorOrderId> orders; ///< linked at the vendor
    QDateTime nextCheckAt;       ///< when the desk looks again by itself; invalid = it does not
    bool damaged = false;        ///< a row's checksum failed: shown, never used
    bool operator==(const IntentRecord&) const = default;

    /// Damaged while a row cannot be read, until a person has settled even that.
    [[nodiscard]] IntentState state() const;
    [[nodiscard]] QDateTime stateSince() const;
    /// A person decided that the account may go on spending although this question is open.
    [[nodiscard]] bool isOverridden() const;
};

/// How the note begins that isOverridden() looks for.
QString overrideCause();
/// How the cause begins with which a person settles a damaged record.
QString damageCause();

} // namespace simstock
