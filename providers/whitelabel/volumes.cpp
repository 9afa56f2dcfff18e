// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/whitelabel/volumes.h"

#include "providers/whitelabel/looserow.h"

using namespace Qt::StringLiterals;

namespace simstock::whitelabel {

namespace {

constexpr qsizetype maxWholeDigits = 15;
constexpr qsizetype maxFractionDigits = 6;
constexpr qint64 largest = std::numeric_limits<qint64>::max();

bool isDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

std::optional<json::Value> member(const json::Value& object, Names names)
{
    if (object.kind() != json::Kind::Object)
        return std::nullopt;
    for (const auto name : names) {
        if (const auto found = object.find(name); found && !found->isNull())
            return found;
    }
    return std::nullopt;
}

std::optional<DataSize> volumeOf(const json::Value& object, Names names, qint64 unitBytes,
                                 DataBase base)
{
    const auto found = member(object, names);
    return found ? readVolume(*found, unitBytes, base) : std::nullopt;
}

} // namespace

std::optional<qint64> scaledBytes(QStringView number, qint64 unitBytes)
{
    const auto point = number.indexOf(u'.');
    const auto whole = point < 0 ? number : number.first(point);
    auto fraction = point < 0 ? QStringView() : number.sliced(point + 1);
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    if (whole.isEmpty() || (point >= 0 && number.endsWith(u'.')) || !isDigits(whole) ||
        !isDigits(fraction) || whole.size() > maxWholeDigits || unitBytes <= 0)
        return std::nullopt;
    // What stands behind the sixth digit is far below what anybody measures.
    fraction = fraction.first(std::min(fraction.size(), maxFractionDigits));
    qint64 scale = 1;
    for (qsizetype digit = 0; digit < fraction.size(); ++digit)
        scale *= 10;
    const qint64 wholeUnits = whole.toLongLong();
    if (wholeUnits > (largest - unitBytes) / unitBytes)
        return std::nullopt;
    const qint64 parts = fraction.isEmpty() ? 0 : fraction.toLongLong();
    if (parts > (largest - scale) / unitBytes)
        return std::nullopt;
    return wholeUnits * unitBytes + (parts * unitBytes + scale / 2) / scale;
}

std::optional<qint64> bytesOfUnit(QStringView unit, DataBase base)
{
    const QString word = unit.trimmed().toString().toUpper();
    if (word == "B"_L1 || word == "BYTE"_L1 || word == "BYTES"_L1)
        return 1;
    static constexpr QLatin1StringView letters("KMGT");
    const bool isKnown =
        (word.size() == 2 && word.endsWith(u'B')) || (word.size() == 3 && word.endsWith("IB"_L1));
    const auto power = isKnown ? letters.indexOf(word.front()) : -1;
    if (power < 0)
        return std::nullopt;
    const qint64 thousand = base == DataBase::Binary || word.size() == 3 ? 1024 : 1000;
    qint64 bytes = thousand;
    for (qsizetype step = 0; step < power; ++step)
        bytes *= thousand;
    return bytes;
}

std::optional<DataSize> readVolumeText(QStringView text, DataBase base)
{
    text = text.trimmed();
    qsizetype end = 0;
    while (end < text.size() && ((text[end] >= u'0' && text[end] <= u'9') || text[end] == u'.'))
        ++end;
    const auto unit = bytesOfUnit(text.sliced(end), base);
    const auto bytes = unit ? scaledBytes(text.first(end), *unit) : std::nullopt;
    return bytes ? std::optional(DataSize(*bytes, base)) : std::nullopt;
}

std::optional<DataSize> readVolume(const json::Value& value, qint64 unitBytes, DataBase base)
{
    if (value.kind() != json::Kind::Number && value.kind() != json::Kind::String)
        return std::nullopt;
    const QString text = value.text().trimmed();
    if (const auto bytes = scaledBytes(text, unitBytes))
        return DataSize(*bytes, base);
    return readVolumeText(text, DataBase::Binary);
}

Volumes readVolumes(const json::Value& usage)
{
    constexpr auto binary = DataBase::Binary;
    Volumes read;
    const auto complete = [&read](std::optional<DataSize> used, std::optional<DataSize> total) {
        if (!read.used)
            read.used = used;
        if (!read.total)
            read.total = total;
    };
    complete(
        volumeOf(usage, {"data_used_bytes", "dataUsedBytes", "orderUsage", "dataUsage"}, 1, binary),
        volumeOf(usage, {"total_data_bytes", "totalDataBytes", "totalVolume", "totalData"}, 1,
                 binary));
    if (const auto unit = member(usage, {"unit"}); unit && unit->kind() == json::Kind::String) {
        if (const auto bytes = bytesOfUnit(unit->text(), binary))
            complete(volumeOf(usage, {"used", "data_used"}, *bytes, binary),
                     volumeOf(usage, {"total", "data_total", "data_limit"}, *bytes, binary));
    }
    complete(
        volumeOf(usage, {"data_used_mb", "dataUsedMb"}, binaryMegabyte, binary),
        volumeOf(usage, {"total_data_mb", "totalDataMb", "data_total_mb"}, binaryMegabyte, binary));
    // Numbers here are the documented answer's megabytes; texts carry their unit.
    complete(volumeOf(usage, {"data_used", "dataUsed"}, decimalMegabyte, DataBase::Decimal),
             volumeOf(usage, {"data_limit", "data_total", "dataLimit", "dataTotal"},
                      decimalMegabyte, DataBase::Decimal));
    return read;
}

} // namespace simstock::whitelabel
