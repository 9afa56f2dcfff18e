// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/numericlocale.h"
#include "models/core/tablefile.h"
#include "models/core/untrustedtext.h"
#include "models/desk/monthtables.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <array>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

struct MonthXlsxWords {
    Q_DECLARE_TR_FUNCTIONS(simstock::MonthXlsx)
};

constexpr qsizetype longTitle = 10;
constexpr double narrow = 10;
constexpr double usual = 20;

/// What a spreadsheet takes as the name of a sheet.
QByteArray sheetName(QString name)
{
    for (QChar& one : name) {
        if (QStringView(u"[]:*?/\\'").contains(one))
            one = u' ';
    }
    constexpr qsizetype longest = 31;
    return name.left(longest).toUtf8();
}

class Book {
public:
    explicit Book(const QByteArray& path) : m_book(workbook_new(path.constData()))
    {
        m_title = m_book ? workbook_add_format(m_book) : nullptr;
        m_date = m_book ? workbook_add_format(m_book) : nullptr;
        if (!m_title || !m_date)
            return;
        format_set_bold(m_title);
        format_set_num_format(m_date, "yyyy-mm-dd hh:mm:ss");
        for (size_t digits = 0; digits < m_amounts.size(); ++digits) {
            const QByteArray point = digits > 0 ? "." + QByteArray(qsizetype(digits), '0') : "";
            m_amounts.at(digits) = workbook_add_format(m_book);
            format_set_num_format(m_amounts.at(digits), ("#,##0" + point).constData());
        }
    }
    [[nodiscard]] bool add(const MonthTable& table);
    /// Writes the file; the book is gone afterwards.
    [[nodiscard]] lxw_error close()
    {
        return m_book ? workbook_close(m_book) : LXW_ERROR_NULL_PARAMETER_IGNORED;
    }

private:
    [[nodiscard]] lxw_error put(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column,
                                const MonthCell& cell);
    [[nodiscard]] lxw_error put(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column,
                                const Money& money);
    lxw_workbook* m_book;
    lxw_format* m_title = nullptr;
    lxw_format* m_date = nullptr;
    std::array<lxw_format*, 7> m_amounts{}; ///< by digits after the point
};

lxw_error Book::put(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const Money& money)
{
    const auto number = spreadsheetNumber(money);
    const auto decimal = money.toDecimal();
    if (!number)
        return worksheet_write_string(sheet, row, column, decimal.toUtf8().constData(), nullptr);
    const auto point = decimal.indexOf(u'.');
    const auto needed = point < 0 ? 0 : decimal.size() - point - 1;
    const auto digits =
        std::clamp<qsizetype>(std::max<qsizetype>(needed, money.currency().exponent()), 0, 6);
    return worksheet_write_number(sheet, row, column, *number,
                                  m_amounts.at(static_cast<size_t>(digits)));
}

lxw_error Book::put(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const MonthCell& cell)
{
    if (const auto* text = std::get_if<QString>(&cell)) // a string whatever it begins with
        return worksheet_write_string(sheet, row, column, text->toUtf8().constData(), nullptr);
    if (const auto* number = std::get_if<qint64>(&cell))
        return worksheet_write_number(sheet, row, column, static_cast<double>(*number), nullptr);
    if (const auto* money = std::get_if<Money>(&cell))
        return put(sheet, row, column, *money);
    if (const auto* at = std::get_if<QDateTime>(&cell)) {
        lxw_datetime moment{at->date().year(), at->date().month(),  at->date().day(),
                            at->time().hour(), at->time().minute(), double(at->time().second())};
        return worksheet_write_datetime(sheet, row, column, &moment, m_date);
    }
    return LXW_NO_ERROR;
}

bool Book::add(const MonthTable& table)
{
    if (!m_book || !m_title || !m_date)
        return false;
    auto* const sheet = workbook_add_worksheet(m_book, sheetName(table.name).constData());
    if (!sheet)
        return false;
    bool isFine = true;
    lxw_col_t column = 0;
    for (const auto& title : table.titles) {
        const auto width = title.size() > longTitle ? usual : narrow;
        isFine &= worksheet_set_column(sheet, column, column, width, nullptr) == LXW_NO_ERROR;
        isFine &= worksheet_write_string(sheet, 0, column++, title.toUtf8().constData(), m_title) ==
                  LXW_NO_ERROR;
    }
    worksheet_freeze_panes(sheet, 1, 0);
    lxw_row_t row = 1;
    for (const auto& cells : table.rows) {
        column = 0;
        for (const auto& cell : cells)
            isFine &= put(sheet, row, column++, cell) == LXW_NO_ERROR;
        ++row;
    }
    return isFine;
}

Error unwritable(const QString& why)
{
    return makeError(ErrorKind::Storage,
                     MonthXlsxWords::tr("The spreadsheet could not be made: %1. Nothing was saved; "
                                        "free some space, or save as CSV.")
                         .arg(forDisplay(why, 200)),
                     u"month close"_s);
}

} // namespace

Result<QByteArray> monthXlsx(const QList<MonthTable>& tables)
{
    const NumericLocale point;
    // The library writes to a path only; what is half done must not stand where it is looked for.
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"month.xlsx"_s);
    Book book(QFile::encodeName(path));
    bool isFine = folder.isValid();
    for (const auto& table : tables)
        isFine = book.add(table) && isFine;
    const auto closed = book.close();
    if (closed != LXW_NO_ERROR || !isFine)
        return failure(unwritable(QString::fromUtf8(lxw_strerror(closed))));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(unwritable(file.errorString()));
    return file.readAll();
}

} // namespace simstock
