// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/cachedatabase.h"

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

QStringList firstVersion()
{
    return {
        u"CREATE TABLE account (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE) STRICT"_s,
        // The hash stands first: it is read for every row at each sync, and a value after a long
        // text costs five times as much (performance.md 3.5).
        uR"(CREATE TABLE offer (
            id INTEGER PRIMARY KEY, hash INTEGER NOT NULL,
            account INTEGER NOT NULL REFERENCES account(number), code TEXT NOT NULL,
            alias TEXT NOT NULL, name TEXT NOT NULL, description TEXT NOT NULL,
            coverage_kind INTEGER NOT NULL, countries TEXT NOT NULL, region TEXT NOT NULL,
            data_kind INTEGER NOT NULL, data_bytes INTEGER, data_base INTEGER,
            days INTEGER NOT NULL, cost_micros INTEGER NOT NULL, cost_currency TEXT NOT NULL,
            price_unit INTEGER NOT NULL, retail_micros INTEGER, retail_currency TEXT,
            networks TEXT NOT NULL, speed TEXT NOT NULL, top_up INTEGER NOT NULL,
            sms INTEGER NOT NULL, start_rule INTEGER NOT NULL,
            install_within_days INTEGER NOT NULL, ip_exit TEXT NOT NULL, fair_use TEXT NOT NULL,
            vendor_favourite INTEGER NOT NULL, updated_at INTEGER) STRICT)"_s,
        u"CREATE UNIQUE INDEX offer_code ON offer(account, code)"_s,
        // The key is the vendor's own id: ICCIDs are reused.
        uR"(CREATE TABLE esim (
            number INTEGER PRIMARY KEY, account INTEGER NOT NULL REFERENCES account(number),
            id TEXT NOT NULL, has_code INTEGER NOT NULL DEFAULT 0, vendor_order TEXT NOT NULL,
            request_key TEXT NOT NULL, iccid TEXT NOT NULL, state INTEGER NOT NULL,
            vendor_states TEXT NOT NULL, offer TEXT NOT NULL, plan_name TEXT NOT NULL,
            coverage TEXT NOT NULL, total_bytes INTEGER, total_base INTEGER, used_bytes INTEGER,
            used_base INTEGER, days INTEGER NOT NULL, bought_at INTEGER, installed_at INTEGER,
            activated_at INTEGER, expires_at INTEGER, usage_at INTEGER, eid TEXT NOT NULL,
            apn TEXT NOT NULL, msisdn TEXT NOT NULL, ip_exit TEXT NOT NULL,
            top_up INTEGER NOT NULL, sms_possible INTEGER NOT NULL, read_at INTEGER,
            customer_name TEXT NOT NULL, customer_email TEXT NOT NULL, note TEXT NOT NULL,
            sealed BLOB) STRICT)"_s,
        u"CREATE UNIQUE INDEX esim_key ON esim(account, id)"_s,
        u"CREATE INDEX esim_sealed ON esim(number) WHERE sealed IS NOT NULL"_s,
        uR"(CREATE TABLE usage_sample (
            account INTEGER NOT NULL REFERENCES account(number), esim TEXT NOT NULL,
            read_at INTEGER NOT NULL, used_bytes INTEGER NOT NULL, used_base INTEGER NOT NULL,
            total_bytes INTEGER, total_base INTEGER, vendor_time INTEGER,
            PRIMARY KEY (account, esim, read_at)) STRICT, WITHOUT ROWID)"_s,
        uR"(CREATE TABLE wallet (
            account INTEGER PRIMARY KEY REFERENCES account(number),
            balance_micros INTEGER NOT NULL, balance_currency TEXT NOT NULL,
            credit_micros INTEGER, credit_currency TEXT, available_micros INTEGER,
            available_currency TEXT, vendor_time INTEGER, read_at INTEGER) STRICT)"_s,
        uR"(CREATE TABLE sync_time (
            account INTEGER NOT NULL REFERENCES account(number), what TEXT NOT NULL, at INTEGER,
            last_error TEXT NOT NULL, last_error_at INTEGER,
            PRIMARY KEY (account, what)) STRICT, WITHOUT ROWID)"_s,
        u"CREATE TABLE write_proof (id INTEGER PRIMARY KEY CHECK (id = 1), at INTEGER) STRICT"_s,
    };
}

/// Accounts with credit, what the vendors booked, what became of messages, what a sync changed.
QStringList secondVersion()
{
    return {
        u"ALTER TABLE wallet ADD COLUMN billing INTEGER NOT NULL DEFAULT 0"_s,
        u"ALTER TABLE wallet ADD COLUMN owed_micros INTEGER"_s,
        u"ALTER TABLE wallet ADD COLUMN owed_currency TEXT"_s,
        u"ALTER TABLE wallet ADD COLUMN low_micros INTEGER"_s,
        u"ALTER TABLE wallet ADD COLUMN low_currency TEXT"_s,
        uR"(CREATE TABLE booking (
            account INTEGER NOT NULL REFERENCES account(number), id TEXT NOT NULL,
            kind INTEGER NOT NULL, status INTEGER NOT NULL, vendor_words TEXT NOT NULL,
            amount_micros INTEGER NOT NULL, amount_currency TEXT NOT NULL,
            after_micros INTEGER, after_currency TEXT, reference TEXT NOT NULL,
            description TEXT NOT NULL, at INTEGER, PRIMARY KEY (account, id)) STRICT)"_s,
        uR"(CREATE TABLE message_status (
            account INTEGER NOT NULL REFERENCES account(number), key TEXT NOT NULL,
            status INTEGER NOT NULL, read_at INTEGER,
            PRIMARY KEY (account, key)) STRICT, WITHOUT ROWID)"_s,
        uR"(CREATE TABLE offer_change (
            number INTEGER PRIMARY KEY, account INTEGER NOT NULL REFERENCES account(number),
            code TEXT NOT NULL, name TEXT NOT NULL, kind INTEGER NOT NULL,
            before_micros INTEGER, before_currency TEXT, after_micros INTEGER,
            after_currency TEXT, at INTEGER NOT NULL) STRICT)"_s,
        u"CREATE INDEX offer_change_at ON offer_change(account, at)"_s,
    };
}

/// What is kept at the vendors, in the order in which they list it. Never a secret: those of
/// webhooks and the passwords of mail servers are write-only.
QStringList thirdVersion()
{
    return {
        uR"(CREATE TABLE webhook (
            account INTEGER NOT NULL REFERENCES account(number), position INTEGER NOT NULL,
            id TEXT NOT NULL, name TEXT NOT NULL, url TEXT NOT NULL, events TEXT NOT NULL,
            status TEXT NOT NULL, timeout_seconds INTEGER NOT NULL, retries INTEGER NOT NULL,
            last_delivery INTEGER, PRIMARY KEY (account, position)) STRICT, WITHOUT ROWID)"_s,
        uR"(CREATE TABLE brand (
            account INTEGER NOT NULL REFERENCES account(number), position INTEGER NOT NULL,
            id TEXT NOT NULL, name TEXT NOT NULL, sender TEXT NOT NULL, color TEXT NOT NULL,
            is_default INTEGER NOT NULL, logo TEXT NOT NULL, server_known INTEGER NOT NULL,
            server_host TEXT NOT NULL, server_port INTEGER NOT NULL, server_user TEXT NOT NULL,
            server_secure INTEGER NOT NULL, server_from TEXT NOT NULL,
            server_from_name TEXT NOT NULL, server_enabled INTEGER NOT NULL,
            server_has_password INTEGER NOT NULL,
            PRIMARY KEY (account, position)) STRICT, WITHOUT ROWID)"_s,
        uR"(CREATE TABLE price_override (
            account INTEGER NOT NULL REFERENCES account(number), position INTEGER NOT NULL,
            offer TEXT NOT NULL, plan_name TEXT NOT NULL, cost_micros INTEGER,
            cost_currency TEXT, markup_micros INTEGER, final_micros INTEGER, final_currency TEXT,
            PRIMARY KEY (account, position)) STRICT, WITHOUT ROWID)"_s,
        uR"(CREATE TABLE invoice (
            account INTEGER NOT NULL REFERENCES account(number), position INTEGER NOT NULL,
            number TEXT NOT NULL, amount_micros INTEGER NOT NULL, amount_currency TEXT NOT NULL,
            due INTEGER, status TEXT NOT NULL,
            PRIMARY KEY (account, position)) STRICT, WITHOUT ROWID)"_s,
    };
}

/// Countries and networks that a plan lost.
QStringList fourthVersion()
{
    return {u"ALTER TABLE offer_change ADD COLUMN lost TEXT NOT NULL DEFAULT ''"_s};
}

} // namespace

const Schema& CacheDatabase::schema()
{
    static const Schema cache{
        u"cache"_s,
        0x53494d43 /* "SIMC" */,
        {{1, firstVersion()}, {2, secondVersion()}, {3, thirdVersion()}, {4, fourthVersion()}}};
    return cache;
}

} // namespace simstock
