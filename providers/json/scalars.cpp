// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/json/scalars.h"

#include <QTimeZone>

#include <algorithm>
#include <charconv>

namespace simstock::json {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Length of the run of digits at the start.
size_t digits(std::string_view text)
{
    return static_cast<size_t>(std::find_if_not(text.begin(), text.end(), isDigit) - text.begin());
}

/// Eats exactly `count` digits from the front.
bool takeNumber(QStringView& text, qsizetype count, int& value)
{
    if (text.size() < count)
        return false;
    value = 0;
    for (const QChar c : text.first(count)) {
        if (c < u'0' || c > u'9')
            return false;
        value = value * 10 + (c.unicode() - u'0');
    }
    text = text.sliced(count);
    return true;
}

bool take(QStringView& text, QStringView oneOf)
{
    if (text.isEmpty() || !oneOf.contains(text.front()))
        return false;
    text = text.sliced(1);
    return true;
}

/// "", "Z", "+0000", "+00:00", "+00": seconds east of UTC.
bool takeOffset(QStringView& text, int& seconds)
{
    seconds = 0;
    text = text.trimmed();
    if (text.isEmpty() || take(text, u"Zz"))
        return text.isEmpty();
    const bool west = text.front() == u'-';
    int hours = 0;
    int minutes = 0;
    if (!take(text, u"+-") || !takeNumber(text, 2, hours))
        return false;
    take(text, u":");
    if (!text.isEmpty() && !takeNumber(text, 2, minutes))
        return false;
    seconds = (west ? -60 : 60) * (hours * 60 + minutes);
    return text.isEmpty() && hours <= 14 && minutes < 60;
}

/// Seconds and the fraction are optional; a fraction beyond milliseconds is cut.
bool takeSeconds(QStringView& text, int& second, int& millisecond)
{
    second = 0;
    millisecond = 0;
    if (!take(text, u":"))
        return true;
    if (!takeNumber(text, 2, second))
        return false;
    if (!take(text, u".,"))
        return true;
    int weight = 100;
    int digit = 0;
    bool any = false;
    while (!text.isEmpty() && takeNumber(text, 1, digit)) {
        millisecond += digit * weight;
        weight /= 10;
        any = true;
    }
    return any;
}

} // namespace

bool isNumber(std::string_view token)
{
    if (token.starts_with('-'))
        token.remove_prefix(1);
    const size_t whole = digits(token);
    if (whole == 0 || (whole > 1 && token.front() == '0'))
        return false;
    token.remove_prefix(whole);
    if (token.starts_with('.')) {
        token.remove_prefix(1);
        const size_t fraction = digits(token);
        if (fraction == 0)
            return false;
        token.remove_prefix(fraction);
    }
    if (token.starts_with('e') || token.starts_with('E')) {
        token.remove_prefix(1);
        if (token.starts_with('+') || token.starts_with('-'))
            token.remove_prefix(1);
        const size_t exponent = digits(token);
        if (exponent == 0)
            return false;
        token.remove_prefix(exponent);
    }
    return token.empty();
}

IntegerReading readInteger(std::string_view token)
{
    if (!isNumber(token))
        return {};
    if (token.find_first_of("eE") != std::string_view::npos)
        return {std::nullopt, IntegerFault::OutOfRange};
    if (const auto point = token.find('.'); point != std::string_view::npos) {
        if (token.find_first_not_of('0', point + 1) != std::string_view::npos)
            return {};
        token = token.substr(0, point);
    }
    qint64 value = 0;
    const auto [end, error] = std::from_chars(token.data(), token.data() + token.size(), value);
    if (error != std::errc() || end != token.data() + token.size() || token == "-0")
        return {std::nullopt, IntegerFault::OutOfRange};
    return {value, {}};
}

std::optional<QDateTime> readUtc(QStringView text)
{
    text = text.trimmed();
    int year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, millisecond = 0, offset = 0;
    const bool readable =
        takeNumber(text, 4, year) && take(text, u"-") && takeNumber(text, 2, month) &&
        take(text, u"-") && takeNumber(text, 2, day) && take(text, u"Tt ") &&
        takeNumber(text, 2, hour) && take(text, u":") && takeNumber(text, 2, minute) &&
        takeSeconds(text, second, millisecond) && takeOffset(text, offset);
    const QDate date(year, month, day);
    const QTime time(hour, minute, second, millisecond);
    if (!readable || year < 1 || !date.isValid() || !time.isValid())
        return std::nullopt;
    return QDateTime(date, time, Qt::UTC).addSecs(-offset);
}

std::optional<QDateTime> readEpoch(qint64 number)
{
    static constexpr qint64 firstMilliseconds = 100'000'000'000;
    static constexpr qint64 endOf9999 = 253'402'300'799'999;
    if (number < 0 || number > endOf9999)
        return std::nullopt;
    return QDateTime::fromMSecsSinceEpoch(number >= firstMilliseconds ? number : number * 1000,
                                          Qt::UTC);
}

} // namespace simstock::json
