// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/journalrows.h"

#include "models/store/columns.h"
#include "models/store/rowhash.h"

#include <QCryptographicHash>

namespace simstock::journalrows {

using namespace Qt::StringLiterals;

namespace {

QByteArray sha256(const QByteArray& body)
{
    return QCryptographicHash::hash(body, QCryptographicHash::Sha256);
}

bool isState(int number)
{
    return number >= static_cast<int>(IntentState::Prepared) &&
           number <= static_cast<int>(IntentState::WrittenOff);
}

bool isAct(int number)
{
    return number >= static_cast<int>(ActKind::Order) &&
           number <= static_cast<int>(ActKind::PriceChange);
}

} // namespace

QString placeholders(const QString& columns)
{
    return QStringList(columns.count(u',') + 1, u"?"_s).join(u", "_s);
}

QString intentColumns()
{
    return u"id, account, environment, vendor, kind, method, path, body, body_sha256, "
           "idempotency_key, sheet_token, expected_micros, expected_currency, balance_micros, "
           "balance_currency, balance_at, created, offer, plan_name, quantity, days, "
           "target_account, target_esim, customer_name, customer_email, note, retry_of, row_hash"_s;
}

QVariantList toRow(const Intent& intent)
{
    QVariantList row{
        column::text(intent.id.text()),
        column::text(intent.account.text()),
        column::number(static_cast<int>(intent.environment)),
        column::text(intent.vendor.text()),
        column::number(static_cast<int>(intent.act.kind)),
        column::blob(intent.act.method),
        column::text(intent.act.path),
        column::blob(intent.act.body),
        sha256(intent.act.body),
        column::text(intent.act.idempotencyKey),
        column::textOrNull(intent.sheetToken),
    };
    column::append(row, intent.expected);
    column::append(row, intent.baseline.balance);
    row << column::time(intent.baseline.balanceAt) << column::time(intent.createdAt)
        << column::text(intent.offer.text()) << column::text(intent.planName)
        << column::number(intent.quantity) << column::number(intent.days)
        << column::text(intent.target.account.text()) << column::text(intent.target.id.text())
        << column::text(intent.customerName) << column::text(intent.customerEmail)
        << column::text(intent.note) << column::text(intent.retryOf.text());
    return sealedRow("intent", std::move(row));
}

Intent remainsOf(const QVariantList& row)
{
    Intent intent;
    intent.id = IntentId(row.value(0).toString());
    intent.account = AccountId(row.value(1).toString());
    return intent;
}

std::optional<Intent> toIntent(const QVariantList& row)
{
    if (!isWholeRow("intent", row))
        return std::nullopt;
    Intent intent = remainsOf(row);
    column::Reader read(row, 2);
    intent.environment = read.integer() == 0 ? Environment::Live : Environment::Sandbox;
    intent.vendor = VendorId(read.text());
    const int kind = read.integer();
    intent.act.method = read.blob();
    intent.act.path = read.text();
    intent.act.body = read.blob();
    const bool bodyWhole = read.blob() == sha256(intent.act.body);
    intent.act.idempotencyKey = read.text();
    intent.sheetToken = read.text();
    intent.expected = read.money();
    intent.baseline.balance = read.money();
    intent.baseline.balanceAt = read.time();
    intent.createdAt = read.time();
    intent.offer = OfferCode(read.text());
    intent.planName = read.text();
    intent.quantity = read.integer();
    intent.days = read.integer();
    intent.target.account = AccountId(read.text());
    intent.target.id = VendorEsimId(read.text());
    intent.customerName = read.text();
    intent.customerEmail = read.text();
    intent.note = read.text();
    intent.retryOf = IntentId(read.text());
    if (!bodyWhole || !isAct(kind))
        return std::nullopt;
    intent.act.kind = static_cast<ActKind>(kind);
    return intent;
}

QString eventColumns()
{
    return u"sequence, intent, state, at_wall, at_boot, cause, any_byte_left, http_status, "
           "network_error, vendor_code, request_id, detail, row_hash"_s;
}

QVariantList toRow(const IntentId& intent, const IntentEvent& event,
                   std::chrono::milliseconds atBoot)
{
    const auto& evidence = event.evidence;
    return sealedRow("intent_event", {
                                         column::number(event.sequence),
                                         column::text(intent.text()),
                                         column::number(static_cast<int>(event.state)),
                                         column::time(event.at),
                                         column::number(atBoot.count()),
                                         column::text(event.cause),
                                         column::number(evidence.anyByteLeft ? 1 : 0),
                                         column::number(evidence.httpStatus),
                                         column::number(evidence.networkError),
                                         column::text(evidence.vendorCode),
                                         column::text(evidence.requestId),
                                         column::text(evidence.detail),
                                     });
}

EventRow toEvent(const QVariantList& row)
{
    EventRow result;
    result.intent = IntentId(row.value(1).toString());
    const int state = row.value(2).toInt();
    if (!isWholeRow("intent_event", row) || !isState(state))
        return result;
    IntentEvent event;
    event.sequence = row.value(0).toLongLong();
    event.state = static_cast<IntentState>(state);
    column::Reader read(row, 3);
    event.at = read.time();
    read.skip(); // at_boot is for the trail only
    event.cause = read.text();
    event.evidence.anyByteLeft = read.integer() != 0;
    event.evidence.httpStatus = read.integer();
    event.evidence.networkError = read.integer();
    event.evidence.vendorCode = read.text();
    event.evidence.requestId = read.text();
    event.evidence.detail = read.text();
    result.event = std::move(event);
    return result;
}

QString linkColumns()
{
    return u"intent, account, environment, vendor_order, row_hash"_s;
}

QVariantList toRow(const Link& link)
{
    return sealedRow("link", {column::text(link.intent.text()), column::text(link.account.text()),
                              column::number(static_cast<int>(link.environment)),
                              column::text(link.order.text())});
}

Link toLink(const QVariantList& row)
{
    Link link;
    link.intent = IntentId(row.value(0).toString());
    link.account = AccountId(row.value(1).toString());
    link.environment = row.value(2).toInt() == 0 ? Environment::Live : Environment::Sandbox;
    link.order = VendorOrderId(row.value(3).toString());
    link.damaged = !isWholeRow("link", row);
    return link;
}

} // namespace simstock::journalrows
