// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/datasize.h"

#include <QHash>
#include <QLocale>
#include <QStringList>

#include <optional>

namespace simstock {

/// Where a customer goes, for how long, and how much data he wants.
struct Trip {
    static constexpr int mostCountries = 10;
    static constexpr int mostDays = 365;

    QStringList countries; ///< ISO 3166 alpha-2, in the order told
    int days = 0;          ///< 0 = not said
    /// For the whole trip, in binary gigabytes; a vendor's own gigabyte counts as one. Nothing =
    /// any.
    std::optional<DataSize> data = {};
    bool operator==(const Trip&) const = default;

    [[nodiscard]] bool isEmpty() const { return countries.isEmpty(); }
    /// "Japan, South Korea · 9 days · 6 GB"; what was not said is left out.
    [[nodiscard]] QString text(const QLocale& locale) const;
};

/// What was understood of a text, and what was not.
struct TripText {
    Trip trip;
    QStringList unknown; ///< words; untrusted
    /// What is missing before plans can be looked for (a sentence); empty when nothing is.
    [[nodiscard]] QString problem() const;
};

/// Reads "JP+KR, 9 days, 6 GB" and "Japan and Korea 9 days 6GB": codes, names in English and in the
/// locale's language, common other names; days, weeks and nights; GB and MB.
class TripReader {
public:
    explicit TripReader(const QLocale& locale);
    [[nodiscard]] TripText read(const QString& text) const;
    /// Days of two dates (both count) as "3.12.2026 - 11.12.2026", "2026-12-03 to 2026-12-11" or as
    /// the locale writes them; 0 when these are no two dates in their order.
    [[nodiscard]] int daysOf(const QString& dates) const;

private:
    [[nodiscard]] QString codeOf(const QString& words) const;
    void readPlaces(const QString& segment, TripText& read) const;
    QLocale m_locale;
    QHash<QString, QString> m_codes; ///< by simplified name
    int m_mostWords = 1;             ///< of a name
};

} // namespace simstock
