// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/offer.h"
#include "models/index/offerfilter.h"

#include <QHash>
#include <QString>

#include <array>
#include <memory>
#include <vector>

namespace simstock {

/// What the catalogue can be narrowed by, one value of each group per plan.
enum class Facet { Account, Place, Kind, Days, Size, TopUp, Sms, Favourite, Changed, Count };

constexpr size_t facetCount = static_cast<size_t>(Facet::Count);
/// The most values of one group; accounts beyond it share the last.
constexpr int facetValues = 32;

/// Which values are wanted, a bit each: within a group one of them, over the groups all. Nothing
/// chosen in a group means no wish.
class FacetChoice {
public:
    [[nodiscard]] bool isEmpty() const { return *this == FacetChoice(); }
    [[nodiscard]] quint32 wanted(Facet facet) const { return m_wanted[index(facet)]; }
    [[nodiscard]] bool has(Facet facet, int value) const
    {
        return (wanted(facet) & (1U << static_cast<unsigned>(value))) != 0;
    }
    void set(Facet facet, int value, bool on);
    bool operator==(const FacetChoice&) const = default;

private:
    static constexpr size_t index(Facet facet) { return static_cast<size_t>(facet); }
    std::array<quint32, facetCount> m_wanted{};
};

/// What a person did to plans, a byte per row of an index.
enum FacetMark : quint8 { FavouriteMark = 1, ChangedMark = 2 };
using FacetMarks = std::shared_ptr<const std::vector<quint8>>;

/// A choice and the marks it is about; no marks mean that no row has one. The moment is for what
/// was typed beside it.
struct FacetFilter {
    FacetChoice choice;
    FacetMarks marks = {};
    FilterMoment moment = {};
};

/// How many plans each value would show, with the choices of the other groups.
struct FacetCounts {
    std::array<std::array<int, facetValues>, facetCount> plans{};
    [[nodiscard]] int of(Facet facet, int value) const
    {
        return plans.at(static_cast<size_t>(facet)).at(static_cast<size_t>(value));
    }
};

/// The values of a plan without those of accounts and marks.
std::array<quint8, facetCount> facetsOf(const Offer& offer);
/// The words of a group, and of its values from 0 on (accounts have none here).
QString facetTitle(Facet facet);
QStringList facetWords(Facet facet);

/// The facets of all rows. Few combinations repeat over many rows: each is judged once.
class OfferFacets {
public:
    void add(const Offer& offer, int account);
    /// Whether each row fits the choice.
    class Judge {
    public:
        Judge(const OfferFacets& facets, const FacetFilter& filter);
        [[nodiscard]] bool fits(size_t row) const
        {
            return m_fits[m_facets.combination(row, m_marks.get())] != 0;
        }

    private:
        const OfferFacets& m_facets;
        FacetMarks m_marks;
        std::vector<quint8> m_fits;
    };
    /// Counts over the rows that are left by words; none = all rows.
    [[nodiscard]] FacetCounts count(const FacetFilter& filter, const std::vector<bool>* rows) const;

private:
    /// A combination of values and marks: four for each set of values.
    [[nodiscard]] size_t combination(size_t row, const std::vector<quint8>* marks) const
    {
        return size_t{m_setOfRow[row]} * 4 + (marks ? (*marks)[row] & 3U : 0U);
    }
    [[nodiscard]] std::array<quint8, facetCount> valuesOf(size_t combination) const;
    std::vector<std::array<quint8, facetCount>> m_sets; ///< distinct values
    std::vector<quint32> m_setOfRow;
    QHash<QByteArray, quint32> m_known; ///< set by its bytes
};

} // namespace simstock
