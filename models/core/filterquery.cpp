// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/filterquery.h"

#include "models/core/textfold.h"
#include "models/core/untrustedtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <utility>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

struct FilterQueryWords {
    Q_DECLARE_TR_FUNCTIONS(simstock::FilterQuery)
};

constexpr qsizetype longestFilter = 4'000; ///< more is no filter but a paste that went astray
constexpr qsizetype longestShown = 40;
constexpr double nothing = std::numeric_limits<double>::infinity();

/// A value as typed: what quotes enclose is one piece.
struct FilterPiece {
    QString text;
    bool isQuoted = false;
};

/// One blank-separated part of the filter.
struct FilterToken {
    qsizetype position = 0;
    qsizetype length = 0;
    bool isNegated = false;
    QString key;       ///< empty for a word
    QString operation; ///< ":", "=", "!=", "<", "<=", ">", ">="
    QList<FilterPiece> pieces;
};

bool isQuote(QChar c)
{
    return c == u'"' || c == u'\u201C' || c == u'\u201D' || c == u'\u201E';
}

bool isKeyCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_';
}

/// Cuts the text into tokens. An open quote reaches to the end: the person is still typing.
class FilterLexer {
public:
    explicit FilterLexer(const QString& text) : m_text(text) {}

    std::optional<FilterToken> next()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
        if (m_at >= m_text.size())
            return std::nullopt;
        FilterToken token;
        token.position = m_at;
        if (m_text[m_at] == u'-' && m_at + 1 < m_text.size() && !m_text[m_at + 1].isSpace()) {
            token.isNegated = true;
            ++m_at;
        }
        readKey(token);
        readPieces(token);
        token.length = m_at - token.position;
        return token;
    }

private:
    void readKey(FilterToken& token)
    {
        qsizetype end = m_at;
        while (end < m_text.size() && isKeyCharacter(m_text[end]))
            ++end;
        if (end == m_at || end >= m_text.size())
            return;
        for (const auto& operation : {u":"_s, u"!="_s, u"<="_s, u">="_s, u"="_s, u"<"_s, u">"_s}) {
            if (QStringView(m_text).mid(end).startsWith(operation)) {
                token.key = m_text.mid(m_at, end - m_at).toLower();
                token.operation = operation;
                m_at = end + operation.size();
                return;
            }
        }
    }
    void readPieces(FilterToken& token)
    {
        FilterPiece piece;
        bool isInside = false;
        for (; m_at < m_text.size() && (isInside || !m_text[m_at].isSpace()); ++m_at) {
            const QChar c = m_text[m_at];
            if (isQuote(c)) {
                isInside = !isInside;
                piece.isQuoted = true;
            } else if (c == u',' && !isInside && !token.key.isEmpty()) {
                token.pieces.append(std::exchange(piece, {}));
            } else {
                piece.text += c;
            }
        }
        token.pieces.append(piece);
        token.pieces.removeIf([](const FilterPiece& one) { return one.text.trimmed().isEmpty(); });
    }

    const QString& m_text;
    qsizetype m_at = 0;
};

/// How many of the field's own unit (GB, days, ...) one of the typed unit is; 0 = unknown.
double unitFactor(FieldKind kind, const QString& unit)
{
    if (unit.isEmpty())
        return 1;
    switch (kind) {
    case FieldKind::Size:
        return unit == u"gb"_s || unit == u"g"_s   ? 1
               : unit == u"mb"_s || unit == u"m"_s ? 1.0 / 1024
               : unit == u"tb"_s || unit == u"t"_s ? 1024
                                                   : 0;
    case FieldKind::Age:
        return unit == u"d"_s   ? 1
               : unit == u"h"_s ? 1.0 / 24
               : unit == u"m"_s ? 1.0 / (24 * 60)
               : unit == u"w"_s ? 7
                                : 0;
    case FieldKind::Number:
        return unit == u"d"_s || unit == u"%"_s ? 1 : 0;
    default:
        return 0;
    }
}

std::optional<double> readNumber(FieldKind kind, const QString& text)
{
    qsizetype end = 0;
    while (end < text.size() &&
           (text[end].isDigit() || text[end] == u'.' || (end == 0 && text[end] == u'-')))
        ++end;
    bool isNumber = false;
    const double number = text.left(end).toDouble(&isNumber);
    const double factor = unitFactor(kind, text.mid(end).trimmed().toLower());
    return isNumber && factor > 0 ? std::optional(number * factor) : std::nullopt;
}

/// The same figure to the eye: vendors round gigabytes, prices have two decimals.
double closeness(FieldKind kind, double number)
{
    return kind == FieldKind::Size    ? std::abs(number) * 0.025
           : kind == FieldKind::Money ? 0.005
                                      : 1e-9;
}

FilterRange rangeOf(FieldKind kind, const QString& operation, double number)
{
    if (operation == u"<"_s || (operation == u":"_s && kind == FieldKind::Age))
        return {-nothing, number, false, operation == u"<"_s};
    if (operation == u"<="_s)
        return {-nothing, number};
    if (operation == u">"_s)
        return {number, nothing, true};
    if (operation == u">="_s)
        return {number, nothing};
    const double close = closeness(kind, number);
    return {number - close, number + close};
}

std::optional<FilterRange> readRange(FieldKind kind, const QString& operation, const QString& text)
{
    const qsizetype dots = operation == u":"_s ? text.indexOf(u".."_s) : -1;
    if (dots < 0) {
        const auto number = readNumber(kind, text);
        return number ? std::optional(rangeOf(kind, operation, *number)) : std::nullopt;
    }
    const auto low = readNumber(kind, text.left(dots));
    const auto high = readNumber(kind, text.mid(dots + 2));
    const bool isOpenEnd = text.size() == dots + 2;
    if (!low || (!high && !isOpenEnd))
        return std::nullopt;
    return FilterRange{*low, high.value_or(nothing)};
}

bool isComparison(const QString& operation)
{
    return operation.startsWith(u'<') || operation.startsWith(u'>');
}

bool isNumeric(FieldKind kind)
{
    return kind != FieldKind::Text && kind != FieldKind::Place;
}

QString exampleOf(const FilterField& field)
{
    switch (field.kind) {
    case FieldKind::Size:
        return field.key + u">=5, "_s + field.key + u"<500mb"_s;
    case FieldKind::Age:
        return field.key + u"<7d, "_s + field.key + u"<12h"_s;
    case FieldKind::Money:
        return field.key + u"<10, "_s + field.key + u":5..10"_s;
    case FieldKind::Number:
        return field.key + u">=5, "_s + field.key + u":5..10"_s;
    case FieldKind::Place:
        return field.key + u":JP, "_s + field.key + u":JP,KR"_s;
    case FieldKind::Text:
        break;
    }
    return field.key + u":word, "_s + field.key + u":\"two words\""_s;
}

class FilterReader {
public:
    FilterReader(const QString& text, const QList<FilterField>& fields)
        : m_text(text), m_fields(fields)
    {
    }

    FilterQuery read()
    {
        FilterLexer lexer(m_text);
        while (const auto token = lexer.next()) {
            const int field = fieldOf(token->key);
            if (field >= 0)
                addField(*token, field);
            else
                addWord(*token);
        }
        return std::move(m_query);
    }

private:
    [[nodiscard]] int fieldOf(const QString& key) const
    {
        if (key.isEmpty())
            return -1;
        const auto found =
            std::find_if(m_fields.cbegin(), m_fields.cend(), [&key](const FilterField& field) {
                return field.key == key || field.aliases.split(u' ').contains(key);
            });
        return found == m_fields.cend() ? -1 : static_cast<int>(found - m_fields.cbegin());
    }
    void tell(const FilterToken& token, const QString& sentence)
    {
        if (!m_query.problem)
            m_query.problem = FilterProblem{token.position, token.length, sentence};
    }
    [[nodiscard]] static FilterTerm termOf(const FilterToken& token)
    {
        FilterTerm term;
        term.position = token.position;
        term.length = token.length;
        term.isNegated = token.isNegated;
        return term;
    }
    void addWord(const FilterToken& token)
    {
        if (!token.key.isEmpty())
            tellUnknown(token);
        const bool isPhrase = !token.key.isEmpty() ||
                              std::any_of(token.pieces.cbegin(), token.pieces.cend(),
                                          [](const FilterPiece& one) { return one.isQuoted; });
        QString text = QStringView(m_text).mid(token.position, token.length).toString();
        text = text.mid(token.isNegated ? 1 : 0);
        text.removeIf([](QChar c) { return isQuote(c); });
        const auto folded = m_folder.fold(text).simplified();
        // Another script may fold to several words; a quoted one stays as it is.
        const auto words = isPhrase ? QList<QByteArray>{folded} : folded.split(' ');
        for (const auto& word : words) {
            auto term = termOf(token);
            term.words = {word};
            if (!word.isEmpty())
                m_query.terms.append(term);
        }
    }
    void tellUnknown(const FilterToken& token)
    {
        QStringList known;
        for (const auto& field : m_fields)
            known.append(field.key);
        if (!known.isEmpty())
            tell(token, FilterQueryWords::tr("“%1” is no field of this table, so it is looked for "
                                             "as a word. The fields: %2.")
                            .arg(forDisplay(token.key, longestShown), known.join(u", "_s)));
    }
    void addField(const FilterToken& token, int which)
    {
        const FilterField& field = m_fields[which];
        if (token.pieces.isEmpty()) {
            tell(token, FilterQueryWords::tr("“%1” wants a value, e.g. %2.")
                            .arg(field.key, exampleOf(field)));
            return;
        }
        auto term = termOf(token);
        term.field = which;
        term.kind = field.kind;
        if (token.operation == u"!="_s)
            term.isNegated = !term.isNegated;
        if (isNumeric(field.kind))
            readNumbers(token, field, term);
        else
            readWords(token, field, term);
        m_query.terms.append(term);
    }
    /// One figure is compared with: "9,50" is one with a decimal comma. Else one of several.
    [[nodiscard]] static QList<FilterPiece> figuresOf(const FilterToken& token)
    {
        if (!isComparison(token.operation) || token.pieces.size() < 2)
            return token.pieces;
        const bool isDecimal = token.pieces.size() == 2 &&
                               std::none_of(token.pieces.cbegin(), token.pieces.cend(),
                                            [](const FilterPiece& one) { return one.isQuoted; });
        QStringList parts;
        for (const auto& piece : token.pieces)
            parts.append(piece.text);
        return {{parts.join(isDecimal ? u'.' : u','), false}}; // with a comma it is no figure
    }
    void readNumbers(const FilterToken& token, const FilterField& field, FilterTerm& term)
    {
        for (const auto& piece : figuresOf(token)) {
            const auto range = readRange(field.kind, token.operation, piece.text);
            if (!range) {
                refuse(token, term,
                       FilterQueryWords::tr("“%1” is no figure for “%2”; write e.g. %3.")
                           .arg(forDisplay(piece.text, longestShown), field.key, exampleOf(field)));
                return;
            }
            term.ranges.append(*range);
        }
    }
    void readWords(const FilterToken& token, const FilterField& field, FilterTerm& term)
    {
        if (isComparison(token.operation))
            refuse(token, term,
                   FilterQueryWords::tr("“%1” holds words, which are not compared; write e.g. %2.")
                       .arg(field.key, exampleOf(field)));
        term.isWhole = token.operation == u"="_s || token.operation == u"!="_s;
        for (const auto& piece : token.pieces)
            term.words.append(m_folder.fold(piece.text).simplified());
    }
    /// The wish stays, and nothing fits it: rows that were not asked for must not be shown.
    void refuse(const FilterToken& token, FilterTerm& term, const QString& sentence)
    {
        tell(token, sentence);
        term.isNegated = false;
        term.kind = FieldKind::Number;
        term.ranges = {FilterRange{1, 0}};
    }

    const QString m_text;
    const QList<FilterField>& m_fields;
    Folder m_folder;
    FilterQuery m_query;
};

bool isOneOfWords(const QByteArray& text, const QByteArray& word)
{
    const auto words = text.split(' ');
    return words.contains(word);
}

} // namespace

bool FilterTerm::holds(const QByteArray& folded) const
{
    return std::any_of(words.cbegin(), words.cend(), [&](const QByteArray& word) {
        if (kind == FieldKind::Place && word.size() <= 2)
            return isOneOfWords(folded, '=' + word);
        // A place's field holds codes beside the name: it is never one whole.
        return isWhole && kind != FieldKind::Place ? folded == word : folded.contains(word);
    });
}

bool FilterTerm::holds(std::optional<double> number) const
{
    return number && std::any_of(ranges.cbegin(), ranges.cend(),
                                 [&](const FilterRange& range) { return range.contains(*number); });
}

FilterQuery parseFilter(const QString& text, const QList<FilterField>& fields)
{
    return FilterReader(text.left(longestFilter), fields).read();
}

FilterQuery wordFilter(const QString& text)
{
    Folder folder;
    FilterQuery query;
    const auto folded = folder.fold(text).simplified();
    for (const auto& word : folded.isEmpty() ? QList<QByteArray>() : folded.split(' ')) {
        FilterTerm term;
        term.words = {word};
        query.terms.append(term);
    }
    return query;
}

QString filterTermText(const QString& key, const QString& value, bool isNegated)
{
    QString words = value.simplified();
    words.removeIf([](QChar c) { return isQuote(c); });
    const bool isPlain = std::all_of(words.cbegin(), words.cend(), [](QChar c) {
        return c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u'@' || c == u'_';
    });
    const QString quoted = isPlain ? words : u'"' + words + u'"';
    return (isNegated ? u"-"_s : QString()) + key + u':' + quoted;
}

QString withFilterTerm(const QString& text, const QString& term)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return term;
    const bool isThere = (u' ' + typed + u' ').contains(u' ' + term + u' ', Qt::CaseInsensitive);
    return isThere ? typed : typed + u' ' + term;
}

} // namespace simstock
