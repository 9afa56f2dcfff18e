// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <compare>
#include <cstdint>

namespace simstock {

/// Which thousand a vendor means by "GB".
enum class DataBase { Binary /* 1 GB = 2^30 */, Decimal /* 1 GB = 10^9 */ };

/// An amount of data in bytes with the base of the vendor that named it. Compared by bytes.
class DataSize {
public:
    constexpr DataSize() = default;
    constexpr explicit DataSize(std::int64_t bytes, DataBase base = DataBase::Binary)
        : m_bytes(bytes), m_base(base)
    {
    }
    [[nodiscard]] constexpr std::int64_t bytes() const { return m_bytes; }
    [[nodiscard]] constexpr DataBase base() const { return m_base; }
    /// Bytes of one "GB" in this size's base.
    [[nodiscard]] constexpr std::int64_t gigabyte() const
    {
        return m_base == DataBase::Binary ? 1'073'741'824 : 1'000'000'000;
    }
    /// "5 GB", "512 MB", "1.25 GB": the vendor's own base, at most two decimals, never rounded up
    /// to more.
    [[nodiscard]] QString display(const QLocale& locale) const;
    /// "5,368,709,120 bytes" for a tooltip.
    [[nodiscard]] QString exact(const QLocale& locale) const;
    bool operator==(const DataSize& other) const { return m_bytes == other.m_bytes; }
    auto operator<=>(const DataSize& other) const { return m_bytes <=> other.m_bytes; }

private:
    std::int64_t m_bytes = 0;
    DataBase m_base = DataBase::Binary;
};

} // namespace simstock
