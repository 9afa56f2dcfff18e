// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/csv.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <utility>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

struct CsvWords {
    Q_DECLARE_TR_FUNCTIONS(simstock::Csv)
};

constexpr int spreadsheetDigits = 12;

/// OWASP's list and the full-width forms that some spreadsheets fold to them; blanks in front of
/// them are skipped by some, too.
bool looksLikeFormula(QStringView text)
{
    constexpr QStringView starters = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20\u2212";
    for (const QChar c : text) {
        if (starters.contains(c))
            return true;
        if (!c.isSpace())
            return false;
    }
    return false;
}

bool isDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// "-5.10" is a number to a spreadsheet, not a formula; with the guard it could not be summed.
bool isNegativeNumber(QStringView text)
{
    if (!text.startsWith(u'-') || text.size() < 2)
        return false;
    const auto point = text.indexOf(u'.');
    const auto whole = point < 0 ? text.mid(1) : text.mid(1, point - 1);
    return !whole.isEmpty() && isDigits(whole) && (point < 0 || isDigits(text.mid(point + 1)));
}

QString csvCell(QString text, CsvKind kind)
{
    if (kind == CsvKind::Spreadsheet && text.size() >= spreadsheetDigits && isDigits(text))
        return u"\"=\"\""_s + text + u"\"\"\""_s;
    if (looksLikeFormula(text) && !isNegativeNumber(text))
        text.prepend(u'\'');
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

/// A cell as it was before csvCell() guarded it.
QString unguarded(const QString& text)
{
    if (text.startsWith(u"=\""_s) && text.endsWith(u'"') && text.size() > 3 &&
        isDigits(QStringView(text).mid(2, text.size() - 3)))
        return text.mid(2, text.size() - 3);
    return text.startsWith(u'\'') && looksLikeFormula(QStringView(text).mid(1)) ? text.mid(1)
                                                                                : text;
}

/// Reads one record after the other.
class Reader {
public:
    Reader(QStringView text, QChar separator) : m_text(text), m_separator(separator) {}

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] bool isQuoteOpen() const { return m_quoted; }

    CsvRecord next()
    {
        CsvRecord record{m_line, {}};
        QString cell;
        m_quoted = false;
        while (!atEnd()) {
            const QChar c = m_text[m_at++];
            m_line += c == u'\n' ? 1 : 0;
            const bool isReturn = c == u'\r' && !atEnd() && m_text[m_at] == u'\n';
            if (c == u'"')
                quote(cell);
            else if (!m_quoted && c == m_separator)
                record.cells.append(unguarded(std::exchange(cell, {})));
            else if (!m_quoted && c == u'\n')
                break;
            else if (m_quoted || !isReturn)
                cell += c;
        }
        record.cells.append(unguarded(cell));
        return record;
    }

private:
    /// Doubled inside quotes it is one; a cell may also have one in its middle.
    void quote(QString& cell)
    {
        if (m_quoted && !atEnd() && m_text[m_at] == u'"') {
            cell += u'"';
            ++m_at;
        } else if (m_quoted || cell.isEmpty()) {
            m_quoted = !m_quoted;
        } else {
            cell += u'"';
        }
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    bool m_quoted = false;
};

QChar separatorOf(QStringView firstLine)
{
    if (firstLine.startsWith(u"sep=") && firstLine.size() > 4)
        return firstLine[4] == u';' ? u';' : u',';
    qsizetype most = 0;
    QChar separator = u',';
    for (const QChar candidate : {QChar(u','), QChar(u';'), QChar(u'\t')}) {
        bool quoted = false;
        qsizetype count = 0;
        for (const QChar c : firstLine) {
            quoted = c == u'"' ? !quoted : quoted;
            count += !quoted && c == candidate ? 1 : 0;
        }
        if (count > most) {
            most = count;
            separator = candidate;
        }
    }
    return separator;
}

} // namespace

QByteArray csvLine(const QStringList& cells, CsvKind kind)
{
    QStringList quoted;
    for (const auto& cell : cells)
        quoted.append(csvCell(cell, kind));
    return quoted.join(u',').toUtf8() + "\r\n";
}

QByteArray csvBeginning(CsvKind kind)
{
    return kind == CsvKind::Spreadsheet ? "\xEF\xBB\xBF" : "";
}

Result<CsvTable> readCsv(const QByteArray& content)
{
    QStringDecoder decoder(QStringDecoder::Utf8); // takes the mark away
    const QString text = decoder.decode(content);
    if (decoder.hasError() || text.contains(QChar::Null)) {
        return failure(
            makeError(ErrorKind::Rejected,
                      CsvWords::tr("The file is not UTF-8 text. Save it as \"CSV UTF-8\" "
                                   "and try again."),
                      u"csv encoding"_s));
    }
    CsvTable table;
    const auto firstLine = QStringView(text).left(text.indexOf(u'\n'));
    table.separator = separatorOf(firstLine);
    Reader reader(text, table.separator);
    while (!reader.atEnd()) {
        auto record = reader.next();
        if (reader.isQuoteOpen()) {
            return failure(
                makeError(ErrorKind::Rejected,
                          CsvWords::tr("Line %1: a quotation mark is not closed.").arg(record.line),
                          u"csv quote"_s));
        }
        const bool isEmpty =
            std::all_of(record.cells.cbegin(), record.cells.cend(),
                        [](const QString& cell) { return cell.trimmed().isEmpty(); });
        if (!isEmpty && !(record.line == 1 && firstLine.startsWith(u"sep=")))
            table.records.append(std::move(record));
    }
    return table;
}

} // namespace simstock
