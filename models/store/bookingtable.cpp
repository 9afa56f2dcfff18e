// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/bookingtable.h"

#include "models/store/columns.h"
#include "models/store/database.h"

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

/// A number of a newer version reads as unknown.
template <typename Word>
Word wordOf(int number, Word last)
{
    return number >= 0 && number <= static_cast<int>(last) ? static_cast<Word>(number)
                                                           : Word::Unknown;
}

} // namespace

Result<bool> BookingTable::store(const QList<Transaction>& bookings)
{
    auto stored = m_database.inTransaction([&]() -> Result<bool> {
        for (const auto& one : bookings) {
            const auto number = m_accounts.of(one.account);
            if (!number)
                return tl::unexpected(number.error());
            QVariantList values{
                *number, column::text(one.id), column::number(static_cast<int>(one.kind)),
                column::number(static_cast<int>(one.status)), column::text(one.vendorWords)};
            column::append(values, std::optional(one.amount));
            column::append(values, one.balanceAfter);
            values << column::text(one.reference) << column::text(one.description)
                   << column::time(one.at);
            auto done = m_database.exec(
                u"INSERT OR REPLACE INTO booking(account, id, kind, status, vendor_words, "
                "amount_micros, amount_currency, after_micros, after_currency, reference, "
                "description, at) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                values);
            if (!done)
                return tl::unexpected(std::move(done.error()));
        }
        return true;
    });
    if (!stored)
        m_accounts.forget();
    return stored;
}

Result<QList<Transaction>> BookingTable::load()
{
    auto rows = m_database.query(
        u"SELECT account.id, booking.id, kind, status, vendor_words, amount_micros, "
        "amount_currency, after_micros, after_currency, reference, description, at "
        "FROM booking JOIN account ON account.number = booking.account ORDER BY at DESC"_s);
    if (!rows)
        return tl::unexpected(std::move(rows.error()));
    QList<Transaction> bookings;
    while (rows->next()) {
        const auto row = column::take(*rows, 12);
        column::Reader read(row);
        Transaction one;
        one.account = AccountId(read.text());
        one.id = read.text();
        one.kind = wordOf(read.integer(), TransactionKind::Adjustment);
        one.status = wordOf(read.integer(), TransactionStatus::Failed);
        one.vendorWords = read.text();
        one.amount = read.money().value_or(Money());
        one.balanceAfter = read.money();
        one.reference = read.text();
        one.description = read.text();
        one.at = read.time();
        bookings.append(std::move(one));
    }
    if (auto error = m_database.errorOf(*rows))
        return failure(std::move(*error));
    return bookings;
}

Result<bool> BookingTable::storeMessage(const MessageReading& reading)
{
    const auto number = m_accounts.of(reading.account);
    if (!number)
        return tl::unexpected(number.error());
    auto done = m_database.exec(
        u"INSERT OR REPLACE INTO message_status(account, key, status, read_at) "
        "VALUES(?, ?, ?, ?)"_s,
        {*number, column::text(reading.key), column::number(static_cast<int>(reading.status)),
         column::time(reading.readAt)});
    if (!done)
        return tl::unexpected(std::move(done.error()));
    return true;
}

Result<QList<MessageReading>> BookingTable::loadMessages()
{
    auto rows = m_database.query(
        u"SELECT account.id, key, status, read_at FROM message_status "
        "JOIN account ON account.number = message_status.account ORDER BY account.number, key"_s);
    if (!rows)
        return tl::unexpected(std::move(rows.error()));
    QList<MessageReading> readings;
    while (rows->next()) {
        const auto row = column::take(*rows, 4);
        column::Reader read(row);
        MessageReading reading;
        reading.account = AccountId(read.text());
        reading.key = read.text();
        reading.status = wordOf(read.integer(), MessageStatus::Expired);
        reading.readAt = read.time();
        readings.append(std::move(reading));
    }
    if (auto error = m_database.errorOf(*rows))
        return failure(std::move(*error));
    return readings;
}

} // namespace simstock
