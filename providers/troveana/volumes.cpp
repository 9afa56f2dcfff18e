// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/troveana/volumes.h"

#include "models/core/untrustedtext.h"
#include "providers/troveana/envelope.h"

using namespace Qt::StringLiterals;

namespace simstock::troveana {

namespace {

constexpr qint64 kibi = 1024;
constexpr qsizetype mostDigits = 15;
constexpr qsizetype mostDecimals = 6; // times 2^40 still fits
constexpr int mostDays = 36'500;

/// Bytes of one unit; 0 for words that are none.
qint64 bytesOf(const QString& word)
{
    if (word.isEmpty() || word == "B"_L1 || word == "BYTE"_L1 || word == "BYTES"_L1)
        return 1;
    if (word == "KB"_L1 || word == "KIB"_L1)
        return kibi;
    if (word == "MB"_L1 || word == "MIB"_L1 || word == "M"_L1)
        return kibi * kibi;
    if (word == "GB"_L1 || word == "GIB"_L1 || word == "G"_L1)
        return kibi * kibi * kibi;
    if (word == "TB"_L1 || word == "TIB"_L1)
        return kibi * kibi * kibi * kibi;
    return 0;
}

/// Days of one unit; 0 for words that are none.
int daysOf(const QString& word)
{
    if (word.isEmpty() || word == "D"_L1 || word == "DAY"_L1 || word == "DAYS"_L1)
        return 1;
    if (word == "WEEK"_L1 || word == "WEEKS"_L1)
        return 7;
    if (word == "MONTH"_L1 || word == "MONTHS"_L1)
        return 30;
    return word == "YEAR"_L1 || word == "YEARS"_L1 ? 365 : 0;
}

struct Split {
    QString whole;
    QString decimals;
    QString unit;
};

/// "1.2 GB" into its parts; nothing unless it starts with digits.
std::optional<Split> split(QStringView text, QStringView unit)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    qsizetype at = 0;
    const auto takeDigits = [&] {
        const qsizetype from = at;
        while (at < text.size() && isDigit(text[at]))
            ++at;
        return text.sliced(from, at - from).toString();
    };
    Split parts;
    parts.whole = takeDigits();
    if (at < text.size() && text[at] == u'.') {
        ++at;
        parts.decimals = takeDigits();
        if (parts.decimals.isEmpty())
            return std::nullopt;
    }
    while (parts.decimals.endsWith(u'0'))
        parts.decimals.chop(1);
    parts.unit = text.sliced(at).trimmed().toString();
    if (parts.unit.isEmpty())
        parts.unit = unit.trimmed().toString().toUpper();
    const bool isReadable = !parts.whole.isEmpty() && parts.whole.size() <= mostDigits &&
                            parts.decimals.size() <= mostDecimals;
    return isReadable ? std::optional(parts) : std::nullopt;
}

std::optional<qint64> times(qint64 whole, const QString& decimals, qint64 factor)
{
    qint64 scale = 1;
    for (qsizetype i = 0; i < decimals.size(); ++i)
        scale *= 10;
    if (whole > (std::numeric_limits<qint64>::max() - factor) / factor)
        return std::nullopt;
    return whole * factor + (decimals.toLongLong() * factor + scale / 2) / scale;
}

bool isUnlimitedWord(const QString& word)
{
    return word == "UNLIMITED"_L1 || word == "-1"_L1;
}

} // namespace

std::optional<Volume> readVolume(QStringView text, QStringView unit)
{
    const QString word = text.trimmed().toString().toUpper();
    if (isUnlimitedWord(word) || isUnlimitedWord(unit.trimmed().toString().toUpper()))
        return Volume{.unlimited = true, .bytes = 0};
    const auto parts = split(word, unit);
    const qint64 factor = parts ? bytesOf(parts->unit) : 0;
    if (factor == 0 || (factor == 1 && !parts->decimals.isEmpty()))
        return std::nullopt;
    const auto bytes = times(parts->whole.toLongLong(), parts->decimals, factor);
    return bytes ? std::optional(Volume{.unlimited = false, .bytes = *bytes}) : std::nullopt;
}

std::optional<Volume> volumeOf(const json::Fields& fields)
{
    struct Name {
        const char* key = "";
        QLatin1StringView unit; ///< which the name itself says
    };
    static constexpr Name names[] = {
        {"dataVolume", {}},  {"totalVolume", {}},   {"volume", {}},      {"data", {}},
        {"dataAmount", {}},  {"dataLimit", {}},     {"dataBytes", {}},   {"dataMb", "MB"_L1},
        {"dataMB", "MB"_L1}, {"volumeMb", "MB"_L1}, {"dataGb", "GB"_L1}, {"dataGB", "GB"_L1}};
    json::Problem ignored;
    const json::Fields lenient(fields.value(), ignored);
    if (lenient.maybeBoolean(lenient.present({"unlimited", "isUnlimited"})).value_or(false))
        return Volume{.unlimited = true, .bytes = 0};
    for (const auto& name : names) {
        const auto value = fields.value().find(name.key);
        if (!value)
            continue;
        if (value->isNull())
            return Volume{.unlimited = true, .bytes = 0};
        if (value->kind() != json::Kind::Number && value->kind() != json::Kind::String)
            continue;
        const QString unit = name.unit.isEmpty()
                                 ? textOf(lenient, {"dataUnit", "volumeUnit", "unit"})
                                 : QString(name.unit);
        if (const auto volume = readVolume(value->text(), unit))
            return volume;
    }
    return std::nullopt;
}

std::optional<int> readDays(QStringView text, QStringView unit)
{
    const auto parts = split(text.trimmed().toString().toUpper(), unit);
    const int factor = parts && parts->decimals.isEmpty() ? daysOf(parts->unit) : 0;
    if (factor == 0)
        return std::nullopt;
    const qint64 days = parts->whole.toLongLong();
    return days <= mostDays / factor ? std::optional(static_cast<int>(days) * factor)
                                     : std::nullopt;
}

} // namespace simstock::troveana
