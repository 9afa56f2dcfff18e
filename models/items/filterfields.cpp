// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/filterfields.h"

#include <cmath>

namespace simstock::filterfields {

using namespace Qt::StringLiterals;

namespace {

constexpr double msecsOfDay = 24.0 * 3600 * 1000;

QVariant daysBetween(const QDateTime& from, const QDateTime& to)
{
    if (!from.isValid() || !to.isValid())
        return {};
    return static_cast<double>(from.msecsTo(to)) / msecsOfDay;
}

} // namespace

QVariant gigabytes(const std::optional<DataSize>& size)
{
    return size ? QVariant(static_cast<double>(size->bytes()) /
                           static_cast<double>(size->gigabyte()))
                : QVariant();
}

QVariant amount(const std::optional<Money>& money)
{
    return money ? QVariant(static_cast<double>(money->micros()) / static_cast<double>(Money::unit))
                 : QVariant();
}

QVariant daysSince(const QDateTime& then, const QDateTime& now)
{
    return daysBetween(then, now);
}

QVariant daysUntil(const QDateTime& then, const QDateTime& now)
{
    const QVariant days = daysBetween(now, then);
    return days.isValid() && days.toDouble() >= 0 ? days : QVariant();
}

QString place(const QString& code, const QString& name)
{
    return u'=' + code + (code == name ? QString() : u' ' + name);
}

QString placeName(const QString& place)
{
    auto words = place.split(u' ', Qt::SkipEmptyParts);
    const auto codes = words;
    words.removeIf([](const QString& word) { return word.startsWith(u'='); });
    return words.isEmpty() ? codes.join(u' ').remove(u'=') : words.join(u' ');
}

QString termFor(const FilterField& field, const QVariant& value, bool isNegated)
{
    if (field.kind == FieldKind::Text || field.kind == FieldKind::Place) {
        const QString words = value.toString().simplified();
        return words.isEmpty() || words == u"—"_s ? QString()
                                                  : filterTermText(field.key, words, isNegated);
    }
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number))
        return {};
    if (field.kind != FieldKind::Age)
        return (isNegated ? u"-"_s : QString()) + field.key + u':' +
               QString::number(std::round(number * 1000) / 1000, 'g', 12);
    const bool isHours = number < 1;
    const auto units = static_cast<qlonglong>(std::ceil(isHours ? number * 24 : number));
    return field.key + (isNegated ? u">"_s : u"<="_s) + QString::number(units) +
           (isHours ? u'h' : u'd');
}

} // namespace simstock::filterfields
