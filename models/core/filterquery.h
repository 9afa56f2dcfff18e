// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <limits>
#include <optional>

namespace simstock {

/// What a field of a table holds, and so how it is asked for.
enum class FieldKind {
    Text,   ///< plan:greece, plan:"10 gb"; found anywhere in it, or = for the whole
    Place,  ///< country:JP, country:japan; two letters are a code, which a row marks with =
    Number, ///< days>=30
    Money,  ///< cost<10; the figure, whatever its currency
    Size,   ///< gb>=5, left<500mb; in the vendor's own gigabytes
    Age     ///< age<7d; a number of m, h, d or w, in days
};

/// One field a table lets people ask for.
struct FilterField {
    QString key; ///< as it is typed before the colon, lower case, never translated
    FieldKind kind = FieldKind::Text;
    QString meaning;      ///< a few words for the help
    int column = -1;      ///< the table's column it stands for
    QString aliases = {}; ///< other spellings, parted by blanks
};

/// Numbers from low to high; an end counts unless it is open.
struct FilterRange {
    double low = -std::numeric_limits<double>::infinity();
    double high = std::numeric_limits<double>::infinity();
    bool isLowOpen = false;
    bool isHighOpen = false;
    [[nodiscard]] bool contains(double number) const
    {
        return (isLowOpen ? number > low : number >= low) &&
               (isHighOpen ? number < high : number <= high);
    }
};

/// One wish of a filter: a word, or a field and what it should be. All wishes of a filter count.
struct FilterTerm {
    qsizetype position = 0; ///< in what was typed
    qsizetype length = 0;
    int field = -1; ///< in the table's list; -1 = a word, looked for everywhere
    FieldKind kind = FieldKind::Text;
    bool isNegated = false;
    bool isWhole = false;      ///< the text has to be one of the words; places are never
    QList<QByteArray> words;   ///< folded; one of them
    QList<FilterRange> ranges; ///< of a field of numbers; one of them

    /// Without a look at isNegated.
    [[nodiscard]] bool holds(const QByteArray& folded) const;
    /// No number (or one that is none) is in no range.
    [[nodiscard]] bool holds(std::optional<double> number) const;
    [[nodiscard]] bool isWord() const { return field < 0; }
};

/// What could not be read, and why.
struct FilterProblem {
    qsizetype position = 0;
    qsizetype length = 0;
    QString sentence;
    bool operator==(const FilterProblem&) const = default;
};

/// What was typed into a filter box, understood: plain words, "quoted words", -word, and for the
/// fields of the table key:value, key:one,other, key>=number, key<9,50, key:5..10. Nothing is left
/// out silently: an unknown key is looked for as a word and told, a value that cannot be read fits
/// no row and is told, a key still without a value is no wish yet and is told.
struct FilterQuery {
    QList<FilterTerm> terms;
    std::optional<FilterProblem> problem; ///< the first
    [[nodiscard]] bool isEmpty() const { return terms.isEmpty(); }
};

/// Thread-safe. Words and values are folded (models/core/textfold.h).
FilterQuery parseFilter(const QString& text, const QList<FilterField>& fields);
/// Every word of a text that is no person's filter: nothing in it means anything.
FilterQuery wordFilter(const QString& text);
/// The term that asks for this value of a field: country:JP, plan:"5 GB Asia", -state:expired.
QString filterTermText(const QString& key, const QString& value, bool isNegated = false);
/// `text` with the term at its end; as it was when the term stands there already.
QString withFilterTerm(const QString& text, const QString& term);

} // namespace simstock
