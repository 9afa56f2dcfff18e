// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/xlsxfile.h"

#include "models/core/numericlocale.h"
#include "models/core/untrustedtext.h"

#include <QCoreApplication>
#include <QFile>

#include <xlsxwriter.h>
#include <zip.h>

#include <algorithm>
#include <array>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

struct XlsxFileWords {
    Q_DECLARE_TR_FUNCTIONS(simstock::XlsxFile)
};

constexpr qsizetype longTitle = 10;
constexpr double narrowColumn = 12;
constexpr double usualColumn = 22;
/// A spreadsheet's own limit for the text of a cell.
constexpr qsizetype longestText = 32'767;

/// Text that reads in a spreadsheet as it reads here: no control characters, and no "_x0041_",
/// which stands for one of them there.
QByteArray plainText(QString text)
{
    if (text.size() > longestText - 1)
        text = text.left(longestText - 1) + u'\u2026';
    QString clean;
    clean.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar one = text[at];
        const bool isPair =
            one.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        if (isPair) {
            clean += one;
            clean += text[++at];
        } else if (one.isSurrogate() || one.unicode() >= 0xFFFE) {
            clean += QChar::ReplacementCharacter;
        } else if (one.unicode() < 0x20 && one != u'\t' && one != u'\n') {
            clean += u' ';
        } else if (one == u'_' && at + 1 < text.size() && text[at + 1] == u'x') {
            clean += u"_x005F_"_s;
        } else {
            clean += one;
        }
    }
    return clean.toUtf8();
}

QByteArray sheetTitle(QString name)
{
    for (QChar& one : name) {
        if (QStringView(u"[]:*?/\\'").contains(one))
            one = u' ';
    }
    constexpr qsizetype longest = 31;
    return name.left(longest).toUtf8();
}

/// Words inside the code of a number's format.
QByteArray quoted(QString words)
{
    return words.isEmpty() ? QByteArray() : '"' + words.remove(u'"').toUtf8() + '"';
}

/// Whether the sheet can be read to its end and has that many rows.
bool isWhole(const QByteArray& path, qsizetype rows, const IsCancelled& isCancelled)
{
    int problem = 0;
    const std::unique_ptr<zip_t, decltype(&zip_discard)> archive(
        zip_open(path.constData(), ZIP_RDONLY, &problem), &zip_discard);
    if (!archive)
        return false;
    const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> sheet(
        zip_fopen(archive.get(), "xl/worksheets/sheet1.xml", 0), &zip_fclose);
    if (!sheet)
        return false;
    const QByteArray rowMark = "<row ";
    QByteArray text; // the rest of what was read before, then more
    qsizetype found = 0;
    std::array<char, 1 << 16> more{};
    for (;;) {
        const auto count = zip_fread(sheet.get(), more.data(), more.size());
        if (count < 0 || isCancelled())
            return false;
        if (count == 0)
            return found == rows && text.endsWith("</worksheet>");
        text.append(more.data(), static_cast<qsizetype>(count));
        found += text.count(rowMark);
        text = text.right(16);        // longer than what is looked for at the end
        found -= text.count(rowMark); // those are counted with the next piece
    }
}

} // namespace

XlsxFile::XlsxFile(const QString& name, const QStringList& titles)
    : m_path(QFile::encodeName(m_folder.filePath(u"table.xlsx"_s))),
      m_places(QFile::encodeName(m_folder.path()))
{
    const NumericLocale point;
    lxw_workbook_options options{LXW_TRUE, m_places.data(), LXW_FALSE};
    m_book = m_folder.isValid() ? workbook_new_opt(m_path.constData(), &options) : nullptr;
    m_sheet = m_book ? workbook_add_worksheet(m_book, sheetTitle(name).constData()) : nullptr;
    if (!m_sheet) {
        note(LXW_ERROR_CREATING_TMPFILE);
        return;
    }
    auto* const bold = workbook_add_format(m_book);
    format_set_bold(bold);
    lxw_col_t column = 0;
    for (const auto& title : titles) {
        const auto width = title.size() > longTitle ? usualColumn : narrowColumn;
        note(worksheet_set_column(m_sheet, column, column, width, nullptr));
        note(worksheet_write_string(m_sheet, 0, column++, plainText(title).constData(), bold));
    }
    worksheet_freeze_panes(m_sheet, 1, 0);
    m_rows = 1;
}

XlsxFile::~XlsxFile()
{
    if (m_book)
        lxw_workbook_free(m_book);
}

lxw_format* XlsxFile::format(const QByteArray& code)
{
    auto& known = m_formats[code];
    if (!known) {
        known = workbook_add_format(m_book);
        format_set_num_format(known, code.constData());
    }
    return known;
}

bool XlsxFile::putMoney(unsigned row, unsigned short column, const FileCell& cell,
                        const Money& money)
{
    const auto number = spreadsheetNumber(money);
    if (!number)
        return false;
    // As it reads here: what stands behind the figure ("/day") belongs to it.
    const QString figure = money.figure(QLocale());
    const auto at = cell.text.indexOf(figure);
    const QString unit = at < 0 ? QString() : cell.text.mid(at + figure.size());
    const QString decimal = money.toDecimal();
    const auto point = decimal.indexOf(u'.');
    const auto needed = point < 0 ? 0 : decimal.size() - point - 1;
    const auto digits = std::max<qsizetype>(needed, money.currency().exponent());
    QByteArray code = "[$" + money.currency().code().toLatin1() + "] #,##0";
    if (digits > 0)
        code += '.' + QByteArray(digits, '0');
    note(worksheet_write_number(m_sheet, row, column, *number, format(code + quoted(unit))));
    return true;
}

void XlsxFile::put(unsigned row, unsigned short column, const FileCell& cell)
{
    if (const auto* number = std::get_if<qint64>(&cell.value)) {
        note(worksheet_write_number(m_sheet, row, column, static_cast<double>(*number), nullptr));
        return;
    }
    if (const auto* at = std::get_if<QDateTime>(&cell.value); at && at->isValid()) {
        const auto local = at->toLocalTime();
        const auto date = local.date();
        const auto time = local.time();
        lxw_datetime moment{date.year(), date.month(),  date.day(),
                            time.hour(), time.minute(), double(time.second())};
        note(worksheet_write_datetime(m_sheet, row, column, &moment, format("yyyy-mm-dd hh:mm")));
        return;
    }
    const auto* money = std::get_if<Money>(&cell.value);
    if ((money && putMoney(row, column, cell, *money)) || cell.text.isEmpty())
        return;
    note(worksheet_write_string(m_sheet, row, column, plainText(cell.text).constData(), nullptr));
}

void XlsxFile::add(const QList<FileRow>& rows)
{
    const NumericLocale point;
    for (const auto& cells : rows) {
        if (m_problem != 0)
            return;
        if (m_rows >= mostSheetRows) {
            note(LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE);
            return;
        }
        const auto row = static_cast<unsigned>(m_rows++);
        // A row without a cell is not written at all, and could not be missed then.
        if (std::all_of(cells.cbegin(), cells.cend(),
                        [](const FileCell& cell) { return cell.text.isEmpty(); }))
            note(worksheet_write_string(m_sheet, row, 0, " ", nullptr));
        unsigned short column = 0;
        for (const auto& cell : cells)
            put(row, column++, cell);
    }
}

QString XlsxFile::problemText() const
{
    if (m_problem == LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE)
        return XlsxFileWords::tr("a spreadsheet holds at most %1 rows")
            .arg(QLocale().toString(mostSheetRows));
    if (m_problem != 0)
        return QString::fromUtf8(lxw_strerror(static_cast<lxw_error>(m_problem)));
    return XlsxFileWords::tr("the disk for temporary files is full");
}

Result<bool> XlsxFile::save(const QString& path, const IsCancelled& isCancelled)
{
    if (isCancelled())
        return failure(makeError(ErrorKind::Canceled));
    const NumericLocale point;
    if (auto* const book = std::exchange(m_book, nullptr))
        note(workbook_close(book));
    if (m_problem != 0 || !isWhole(m_path, m_rows, isCancelled)) {
        if (isCancelled())
            return failure(makeError(ErrorKind::Canceled));
        return failure(makeError(
            ErrorKind::Storage,
            XlsxFileWords::tr("The spreadsheet could not be made: %1. Nothing was saved; free some "
                              "space, narrow the filter, or save as CSV.")
                .arg(forDisplay(problemText(), 200)),
            u"export"_s));
    }
    QFile content(QFile::decodeName(m_path));
    if (!content.open(QIODevice::ReadOnly))
        return failure(unwritable(path, content.errorString()));
    return put(content, path, isCancelled);
}

} // namespace simstock
