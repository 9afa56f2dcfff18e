// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/batchtables.h"
#include "models/store/journalrows.h"

namespace simstock::journalrows {

using namespace Qt::StringLiterals;

namespace {

QStringList firstVersion()
{
    QStringList statements{
        uR"(CREATE TABLE intent (
            number INTEGER PRIMARY KEY, -- in the order they were made
            id TEXT NOT NULL UNIQUE, account TEXT NOT NULL, environment INTEGER NOT NULL,
            vendor TEXT NOT NULL, kind INTEGER NOT NULL, method BLOB NOT NULL, path TEXT NOT NULL,
            body BLOB NOT NULL, body_sha256 BLOB NOT NULL, idempotency_key TEXT NOT NULL,
            sheet_token TEXT UNIQUE, expected_micros INTEGER, expected_currency TEXT,
            balance_micros INTEGER, balance_currency TEXT, balance_at INTEGER, created INTEGER,
            offer TEXT NOT NULL, plan_name TEXT NOT NULL, quantity INTEGER NOT NULL,
            days INTEGER NOT NULL, target_account TEXT NOT NULL, target_esim TEXT NOT NULL,
            customer_name TEXT NOT NULL, customer_email TEXT NOT NULL, note TEXT NOT NULL,
            retry_of TEXT NOT NULL, row_hash BLOB NOT NULL) STRICT)"_s,
        uR"(CREATE TABLE intent_event (
            sequence INTEGER PRIMARY KEY, intent TEXT NOT NULL REFERENCES intent(id),
            state INTEGER NOT NULL, at_wall INTEGER, at_boot INTEGER NOT NULL, cause TEXT NOT NULL,
            any_byte_left INTEGER NOT NULL, http_status INTEGER NOT NULL,
            network_error INTEGER NOT NULL, vendor_code TEXT NOT NULL, request_id TEXT NOT NULL,
            detail TEXT NOT NULL, row_hash BLOB NOT NULL) STRICT)"_s,
        u"CREATE INDEX intent_event_intent ON intent_event(intent, sequence)"_s,
        uR"(CREATE TABLE link (
            number INTEGER PRIMARY KEY, intent TEXT NOT NULL REFERENCES intent(id),
            account TEXT NOT NULL, environment INTEGER NOT NULL, vendor_order TEXT NOT NULL,
            row_hash BLOB NOT NULL, UNIQUE(account, environment, vendor_order)) STRICT)"_s,
        u"CREATE INDEX link_intent ON link(intent)"_s,
        uR"(CREATE TABLE schedule (
            intent TEXT PRIMARY KEY REFERENCES intent(id), next_check INTEGER NOT NULL) STRICT)"_s,
        u"CREATE TABLE write_proof (id INTEGER PRIMARY KEY CHECK (id = 1), at INTEGER) STRICT"_s,
    };
    for (const auto& table : {u"intent"_s, u"intent_event"_s, u"link"_s})
        statements << appendOnly(table);
    return statements;
}

} // namespace

const Schema& schema()
{
    static const Schema journal{u"journal"_s,
                                0x53494d4a /* "SIMJ" */,
                                {{1, firstVersion()}, {2, BatchTables::migration()}}};
    return journal;
}

} // namespace simstock::journalrows
