// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/money.h"
#include "models/core/result.h"
#include "providers/json/value.h"

#include <QDateTime>

#include <initializer_list>
#include <limits>

namespace simstock::json {

/// The first thing found wrong while a value was read: a Protocol error whose detail starts with
/// Missing, WrongType, Range, Precision or Duplicate and names the path. Never quotes a value.
class Problem {
public:
    void missing(const Value& object, std::string_view key);
    void wrongType(const Value& value, const QString& expected);
    void range(const Value& value, const QString& why);
    void report(const QString& what);

    [[nodiscard]] bool found() const { return m_error.has_value(); }
    [[nodiscard]] Status status() const;
    /// The value, unless something was wrong.
    template <typename T>
    [[nodiscard]] Result<T> unlessFound(T value) const
    {
        if (m_error)
            return failure(*m_error);
        return value;
    }

private:
    std::optional<Error> m_error;
};

struct IntegerRange {
    qint64 least = std::numeric_limits<qint64>::min();
    qint64 most = std::numeric_limits<qint64>::max();
};

enum class Sign { NotNegative, Any };

/// Which spellings of an amount the vendor's contract allows.
enum class MoneyForm { Number, NumberOrText };

/// Reads the members of one object. Nothing is checked at the place of use: the first problem is
/// kept in the Problem and the reading goes on with empty values, so that a mapping reads like a
/// table and is checked once at its end. "maybe" members may be missing or null.
class Fields {
public:
    Fields(const Value& object, Problem& problem);

    [[nodiscard]] const Value& value() const { return m_object; }
    [[nodiscard]] Problem& problem() const { return *m_problem; }
    /// The member unless it is missing or null.
    [[nodiscard]] std::optional<Value> find(std::string_view key) const;
    /// The first of several spellings that is there and not null, else the first.
    [[nodiscard]] std::string_view present(std::initializer_list<std::string_view> keys) const;

    [[nodiscard]] QString text(std::string_view key) const;
    [[nodiscard]] QString maybeText(std::string_view key) const;
    /// A required id: text that is not blank. A number is refused, whatever its length: its digits
    /// may have been rounded on the way (hostile.md 79).
    [[nodiscard]] QString identifier(std::string_view key) const;
    /// Documented as text, seen as a number: an integer of at most 15 digits is taken by its
    /// digits.
    [[nodiscard]] std::optional<QString> textOrInteger(std::string_view key) const;

    [[nodiscard]] qint64 integer(std::string_view key, IntegerRange range = {}) const;
    [[nodiscard]] std::optional<qint64> maybeInteger(std::string_view key,
                                                     IntegerRange range = {}) const;
    /// The same, also as text ("2").
    [[nodiscard]] std::optional<qint64> integerOrText(std::string_view key,
                                                      IntegerRange range = {}) const;

    [[nodiscard]] std::optional<bool> maybeBoolean(std::string_view key) const;
    /// true, false, "true" or "false"; 1 and 0 are refused (hostile.md 29).
    [[nodiscard]] std::optional<bool> booleanOrText(std::string_view key) const;

    /// Decimal amounts by their text. A name that stands twice is refused (hostile.md 91).
    [[nodiscard]] Money money(std::string_view key, Currency currency, Sign sign,
                              MoneyForm form = MoneyForm::Number) const;
    [[nodiscard]] std::optional<Money> maybeMoney(std::string_view key, Currency currency,
                                                  Sign sign,
                                                  MoneyForm form = MoneyForm::Number) const;
    /// Integer amounts of which perUnit make one major unit.
    [[nodiscard]] Money scaledMoney(std::string_view key, qint64 perUnit, Currency currency,
                                    Sign sign) const;
    [[nodiscard]] std::optional<Money> maybeScaledMoney(std::string_view key, qint64 perUnit,
                                                        Currency currency, Sign sign) const;

    /// Text in any form of readUtc, or seconds or milliseconds since 1970. Missing, null and blank
    /// are an invalid time.
    [[nodiscard]] QDateTime maybeTime(std::string_view key) const;

    /// The items of an array; missing is a problem. f(Value) is not called after a problem.
    template <typename F>
    void forEach(std::string_view key, F f) const
    {
        if (const auto list = required(key, Kind::Array))
            each(*list, f);
    }
    /// The same; missing and null are an empty list.
    template <typename F>
    void maybeForEach(std::string_view key, F f) const
    {
        if (const auto list = optional(key, Kind::Array))
            each(*list, f);
    }

private:
    [[nodiscard]] std::optional<Value> required(std::string_view key, Kind kind) const;
    [[nodiscard]] std::optional<Value> optional(std::string_view key, Kind kind) const;
    [[nodiscard]] std::optional<qint64> toInteger(const Value& value, std::string_view token,
                                                  IntegerRange range) const;
    [[nodiscard]] bool requireOnce(std::string_view key) const;
    [[nodiscard]] std::optional<Money> checked(const Value& value, const Result<Money>& money,
                                               Sign sign) const;
    template <typename F>
    void each(const Value& list, F& f) const
    {
        list.forEach([&](const Value& item) {
            f(item);
            return !m_problem->found();
        });
    }

    Value m_object;
    Problem* m_problem;
};

} // namespace simstock::json
