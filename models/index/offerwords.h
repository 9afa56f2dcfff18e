// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/filterquery.h"

#include <QByteArray>
#include <QList>

#include <vector>

namespace simstock {

/// The folded words of all rows of an index in one text, so that a word is looked for in all of
/// them by one sweep. A row begins with its place, plan's name and code, which can be asked alone.
class OfferWords {
public:
    using Row = quint32;

    void reserve(size_t rows);
    /// The next row; all folded.
    void add(const QByteArray& place, const QByteArray& plan, const QByteArray& code,
             const QByteArray& others);
    /// The rows that hold the word anywhere.
    [[nodiscard]] std::vector<bool> matches(const QByteArray& word) const;
    /// Asks the plan's name, or the code, of one row.
    [[nodiscard]] bool planHolds(const FilterTerm& term, Row row) const;
    [[nodiscard]] bool codeHolds(const FilterTerm& term, Row row) const;
    /// What was typed that may name a place.
    static QList<QByteArray> placesIn(const FilterQuery& filter);
    /// One of the words (of three letters or more) is in the row's own place.
    [[nodiscard]] bool isPlaceNamed(Row row, const QList<QByteArray>& words) const;

private:
    struct Ends {
        quint32 place;
        quint32 plan;
        quint32 code;
        quint32 row; ///< behind the line break
    };
    [[nodiscard]] quint32 begin(Row row) const { return row == 0 ? 0 : m_ends[row - 1].row; }
    [[nodiscard]] QByteArray part(quint32 from, quint32 end) const;

    QByteArray m_text;
    std::vector<Ends> m_ends;
};

} // namespace simstock
