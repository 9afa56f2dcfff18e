// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/json/fields.h"

#include "providers/json/scalars.h"

using namespace Qt::StringLiterals;

namespace simstock::json {

namespace {

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QByteArrayView bytes(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    return text;
}

} // namespace

void Problem::report(const QString& what)
{
    if (!m_error)
        m_error = makeError(ErrorKind::Protocol, what);
}

void Problem::missing(const Value& object, std::string_view key)
{
    const QString path = object.path();
    report(u"Missing: "_s + (path == "(root)"_L1 ? QString() : path + u'.') + toText(key));
}

void Problem::wrongType(const Value& value, const QString& expected)
{
    report(u"WrongType: %1: expected %2, found %3"_s.arg(value.path(), expected,
                                                         kindName(value.kind())));
}

void Problem::range(const Value& value, const QString& why)
{
    report(u"Range: %1: %2"_s.arg(value.path(), why));
}

Status Problem::status() const
{
    if (m_error)
        return failure(*m_error);
    return {};
}

Fields::Fields(const Value& object, Problem& problem) : m_object(object), m_problem(&problem)
{
    if (object.kind() != Kind::Object)
        problem.wrongType(object, u"object"_s);
}

std::optional<Value> Fields::find(std::string_view key) const
{
    auto value = m_object.find(key);
    if (value && value->isNull())
        value.reset();
    return value;
}

std::optional<Value> Fields::required(std::string_view key, Kind kind) const
{
    const auto value = m_object.find(key);
    if (!value) {
        m_problem->missing(m_object, key);
        return std::nullopt;
    }
    if (value->kind() == kind)
        return value;
    m_problem->wrongType(*value, kindName(kind));
    return std::nullopt;
}

std::optional<Value> Fields::optional(std::string_view key, Kind kind) const
{
    const auto value = find(key);
    if (!value || value->kind() == kind)
        return value;
    m_problem->wrongType(*value, kindName(kind));
    return std::nullopt;
}

std::string_view Fields::present(std::initializer_list<std::string_view> keys) const
{
    for (const auto key : keys) {
        if (find(key))
            return key;
    }
    return *keys.begin();
}

QString Fields::text(std::string_view key) const
{
    const auto value = required(key, Kind::String);
    return value ? value->text() : QString();
}

QString Fields::maybeText(std::string_view key) const
{
    const auto value = optional(key, Kind::String);
    return value ? value->text() : QString();
}

QString Fields::identifier(std::string_view key) const
{
    const auto value = m_object.find(key);
    if (value && value->kind() == Kind::Number) {
        m_problem->report(
            u"Precision: %1: an id must be text, found a number"_s.arg(value->path()));
        return {};
    }
    const QString id = text(key).trimmed();
    if (id.isEmpty() && value && value->kind() == Kind::String)
        m_problem->range(*value, u"blank"_s);
    return id;
}

std::optional<QString> Fields::textOrInteger(std::string_view key) const
{
    static constexpr size_t exactDigits = 15; // any reader in between may have used a double
    const auto value = find(key);
    if (!value || value->kind() == Kind::String)
        return value ? std::optional(value->text()) : std::nullopt;
    if (value->kind() != Kind::Number) {
        m_problem->wrongType(*value, u"string or integer"_s);
        return std::nullopt;
    }
    if (value->raw().find_first_of(".eE") != std::string_view::npos ||
        value->raw().size() > exactDigits) {
        m_problem->report(u"Precision: %1: the number may have been rounded"_s.arg(value->path()));
        return std::nullopt;
    }
    return value->text();
}

std::optional<qint64> Fields::toInteger(const Value& value, std::string_view token,
                                        IntegerRange range) const
{
    const auto reading = readInteger(token);
    if (reading.value && *reading.value >= range.least && *reading.value <= range.most)
        return reading.value;
    if (!reading.value && reading.fault == IntegerFault::NotAnInteger)
        m_problem->wrongType(value, u"integer"_s);
    else
        m_problem->range(value, u"not between %1 and %2"_s.arg(range.least).arg(range.most));
    return std::nullopt;
}

qint64 Fields::integer(std::string_view key, IntegerRange range) const
{
    const auto value = required(key, Kind::Number);
    return value ? toInteger(*value, value->raw(), range).value_or(0) : 0;
}

std::optional<qint64> Fields::maybeInteger(std::string_view key, IntegerRange range) const
{
    const auto value = optional(key, Kind::Number);
    return value ? toInteger(*value, value->raw(), range) : std::nullopt;
}

std::optional<qint64> Fields::integerOrText(std::string_view key, IntegerRange range) const
{
    const auto value = find(key);
    if (!value || value->kind() != Kind::String)
        return maybeInteger(key, range);
    const auto digits = trimmed(value->raw());
    return digits.empty() ? std::nullopt : toInteger(*value, digits, range);
}

std::optional<bool> Fields::maybeBoolean(std::string_view key) const
{
    const auto value = optional(key, Kind::Boolean);
    return value ? std::optional(value->truth()) : std::nullopt;
}

std::optional<bool> Fields::booleanOrText(std::string_view key) const
{
    const auto value = find(key);
    if (!value || value->kind() != Kind::String)
        return maybeBoolean(key);
    const QString word = value->text().trimmed().toLower();
    if (word == "true"_L1 || word == "false"_L1)
        return word == "true"_L1;
    m_problem->wrongType(*value, u"boolean"_s);
    return std::nullopt;
}

bool Fields::requireOnce(std::string_view key) const
{
    if (m_object.count(key) <= 1)
        return true;
    m_problem->report(u"Duplicate: %1"_s.arg(m_object.find(key)->path()));
    return false;
}

std::optional<Money> Fields::checked(const Value& value, const Result<Money>& money,
                                     Sign sign) const
{
    if (!money) {
        m_problem->report(u"Precision: %1: not an exact amount"_s.arg(value.path()));
        return std::nullopt;
    }
    if (sign == Sign::NotNegative && money->isNegative()) {
        m_problem->range(value, u"negative amount"_s);
        return std::nullopt;
    }
    return *money;
}

std::optional<Money> Fields::maybeMoney(std::string_view key, Currency currency, Sign sign,
                                        MoneyForm form) const
{
    const auto value = find(key);
    if (!value || !requireOnce(key))
        return std::nullopt;
    const bool isText = value->kind() == Kind::String && form == MoneyForm::NumberOrText;
    if (value->kind() != Kind::Number && !isText) {
        m_problem->wrongType(*value, u"amount"_s);
        return std::nullopt;
    }
    const auto token = isText ? trimmed(value->raw()) : value->raw();
    if (!isNumber(token)) {
        m_problem->wrongType(*value, u"amount"_s);
        return std::nullopt;
    }
    return checked(*value, Money::fromDecimal(bytes(token), currency), sign);
}

Money Fields::money(std::string_view key, Currency currency, Sign sign, MoneyForm form) const
{
    const auto value = m_object.find(key);
    if (!value)
        m_problem->missing(m_object, key);
    else if (value->isNull())
        m_problem->wrongType(*value, u"amount"_s);
    return maybeMoney(key, currency, sign, form).value_or(Money::zero(currency));
}

std::optional<Money> Fields::maybeScaledMoney(std::string_view key, qint64 perUnit,
                                              Currency currency, Sign sign) const
{
    const auto value = find(key);
    if (!value || !requireOnce(key))
        return std::nullopt;
    const auto number = maybeInteger(key);
    if (!number)
        return std::nullopt;
    return checked(*value, Money::fromScaled(*number, perUnit, currency), sign);
}

Money Fields::scaledMoney(std::string_view key, qint64 perUnit, Currency currency, Sign sign) const
{
    if (!required(key, Kind::Number))
        return Money::zero(currency);
    return maybeScaledMoney(key, perUnit, currency, sign).value_or(Money::zero(currency));
}

QDateTime Fields::maybeTime(std::string_view key) const
{
    const auto value = find(key);
    if (!value)
        return {};
    if (value->kind() == Kind::Number) {
        const auto number = toInteger(*value, value->raw(), {});
        const auto time = number ? readEpoch(*number) : std::nullopt;
        if (!time)
            m_problem->range(*value, u"not a time"_s);
        return time.value_or(QDateTime());
    }
    if (value->kind() != Kind::String) {
        m_problem->wrongType(*value, u"time"_s);
        return {};
    }
    const QString text = value->text();
    if (text.trimmed().isEmpty())
        return {};
    const auto time = readUtc(text);
    if (!time)
        m_problem->range(*value, u"not a time"_s);
    return time.value_or(QDateTime());
}

} // namespace simstock::json
