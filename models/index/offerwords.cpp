// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/offerwords.h"

#include <algorithm>
#include <cstring>

namespace simstock {

namespace {

constexpr qsizetype leastPlaceWord = 3;

} // namespace

void OfferWords::reserve(size_t rows)
{
    m_ends.reserve(rows);
}

void OfferWords::add(const QByteArray& place, const QByteArray& plan, const QByteArray& code,
                     const QByteArray& others)
{
    const auto append = [this](QByteArray words, char end) {
        m_text += words.replace('\n', ' ');
        const auto at = static_cast<quint32>(m_text.size());
        m_text += end;
        return at;
    };
    Ends ends{};
    ends.place = append(place, ' ');
    ends.plan = append(plan, ' ');
    ends.code = append(code, ' ');
    append(others, '\n');
    ends.row = static_cast<quint32>(m_text.size());
    m_ends.push_back(ends);
}

QByteArray OfferWords::part(quint32 from, quint32 end) const
{
    return QByteArray::fromRawData(m_text.constData() + from, static_cast<qsizetype>(end - from));
}

bool OfferWords::planHolds(const FilterTerm& term, Row row) const
{
    return term.holds(part(m_ends[row].place + 1, m_ends[row].plan));
}

bool OfferWords::codeHolds(const FilterTerm& term, Row row) const
{
    return term.holds(part(m_ends[row].plan + 1, m_ends[row].code));
}

QList<QByteArray> OfferWords::placesIn(const FilterQuery& filter)
{
    QList<QByteArray> words;
    for (const auto& term : filter.terms) {
        if (!term.isNegated && (term.isWord() || term.kind == FieldKind::Place))
            words += term.words;
    }
    return words;
}

bool OfferWords::isPlaceNamed(Row row, const QList<QByteArray>& words) const
{
    const auto place = part(begin(row), m_ends[row].place);
    return std::any_of(words.begin(), words.end(), [&place](const QByteArray& word) {
        return word.size() >= leastPlaceWord && place.contains(word);
    });
}

std::vector<bool> OfferWords::matches(const QByteArray& word) const
{
    std::vector<bool> hits(m_ends.size());
    const char* const start = m_text.constData();
    const char* const end = start + m_text.size();
    const char* from = start;
    while (from < end) {
        const auto* found =
            static_cast<const char*>(memmem(from, static_cast<size_t>(end - from), word.constData(),
                                            static_cast<size_t>(word.size())));
        if (!found)
            break;
        const auto offset = static_cast<quint32>(found - start);
        const auto row =
            std::upper_bound(m_ends.begin(), m_ends.end(), offset,
                             [](quint32 at, const Ends& ends) { return at < ends.row; }) -
            m_ends.begin();
        hits[static_cast<size_t>(row)] = true;
        from = start + m_ends[static_cast<size_t>(row)].row; // one hit in a row is enough
    }
    return hits;
}

} // namespace simstock
