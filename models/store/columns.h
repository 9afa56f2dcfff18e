// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/datasize.h"
#include "models/core/money.h"

#include <QDateTime>
#include <QSqlQuery>
#include <QVariantList>

#include <optional>

// How values lie in columns. Nothing is NULL but what is absent: Qt binds a null QString as NULL.
namespace simstock::column {

inline QVariant text(const QString& value)
{
    return value.isNull() ? QStringLiteral("") : value;
}

inline QVariant textOrNull(const QString& value)
{
    return value.isEmpty() ? QVariant() : QVariant(value);
}

inline QVariant blob(const QByteArray& value)
{
    return value.isNull() ? QByteArray("") : value;
}

inline QVariant number(qint64 value)
{
    return value;
}

/// Milliseconds since 1970 UTC, NULL when not known.
inline QVariant time(const QDateTime& value)
{
    return value.isValid() ? QVariant(value.toMSecsSinceEpoch()) : QVariant();
}

inline QDateTime toTime(const QVariant& value)
{
    return value.isNull() ? QDateTime()
                          : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

/// Two columns: micro-units and currency.
inline void append(QVariantList& row, const std::optional<Money>& money)
{
    row.append(money ? QVariant(static_cast<qint64>(money->micros())) : QVariant());
    row.append(money ? QVariant(money->currency().code()) : QVariant());
}

/// Two columns: bytes and base.
inline void append(QVariantList& row, const std::optional<DataSize>& size)
{
    row.append(size ? QVariant(static_cast<qint64>(size->bytes())) : QVariant());
    row.append(size ? QVariant(static_cast<qint64>(size->base())) : QVariant());
}

inline std::optional<Money> toMoney(qint64 micros, const QString& code)
{
    const auto currency = Currency::fromCode(code);
    if (!currency)
        return std::nullopt;
    const auto money = Money::fromMicros(micros, *currency);
    return money ? std::optional<Money>(*money) : std::nullopt;
}

inline DataSize toSize(qint64 bytes, int base)
{
    return DataSize(bytes, base == 0 ? DataBase::Binary : DataBase::Decimal);
}

/// The first `count` values of the query's row.
inline QVariantList take(const QSqlQuery& query, int count)
{
    QVariantList row;
    row.reserve(count);
    for (int i = 0; i < count; ++i)
        row.append(query.value(i));
    return row;
}

/// Takes the values of a row one after another.
class Reader {
public:
    explicit Reader(const QVariantList& row, qsizetype from = 0) : m_row(row), m_next(from) {}
    QString text() { return next().toString(); }
    QByteArray blob() { return next().toByteArray(); }
    qint64 number() { return next().toLongLong(); }
    std::optional<qint64> numberOrNothing()
    {
        const auto& value = next();
        return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
    }
    int integer() { return next().toInt(); }
    bool flag() { return next().toInt() != 0; }
    void skip() { ++m_next; }
    QDateTime time() { return toTime(next()); }
    std::optional<Money> money()
    {
        const auto& micros = next();
        const auto& code = next();
        return micros.isNull() ? std::nullopt : toMoney(micros.toLongLong(), code.toString());
    }
    std::optional<DataSize> size()
    {
        const auto& bytes = next();
        const int base = next().toInt();
        return bytes.isNull() ? std::nullopt
                              : std::optional<DataSize>(toSize(bytes.toLongLong(), base));
    }

private:
    const QVariant& next() { return m_row.at(m_next++); }
    const QVariantList& m_row;
    qsizetype m_next;
};

} // namespace simstock::column
