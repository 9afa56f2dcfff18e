// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/batchlist.h"

#include "models/core/csv.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

struct BatchListWords {
    Q_DECLARE_TR_FUNCTIONS(simstock::BatchList)
};

enum Column { Name, Email, Phone, Note, Plan, AccountLabel, Quantity, Days, ColumnCount };

/// Where each column stands; -1 where the list does not have it.
using Places = std::array<qsizetype, ColumnCount>;

/// How a title is compared: small letters only.
QString bare(const QString& title)
{
    QString letters;
    for (const QChar c : title.toCaseFolded()) {
        if (c.isLetter())
            letters += c;
    }
    return letters;
}

/// What lists from elsewhere call a column, in the languages of the windows; bare() makes a title
/// one of these.
struct Known {
    Column column = ColumnCount;
    QStringView titles; ///< a space between two
};
constexpr Known knownTitles[] = {
    {Name, u"name customer customername guest traveller traveler "
           u"kunde kundenname gast reisender الاسم اسم العميل اسمالعميل"},
    {Email, u"email mail emailaddress emailadresse البريدالإلكتروني البريد"},
    {Phone, u"phone mobile telephone phonenumber telefon telefonnummer handy mobil "
            u"الهاتف رقمالهاتف الجوال"},
    {Note, u"note notes remark notiz notizen bemerkung ملاحظة ملاحظات"},
    {Plan, u"plan planid package tarif paket الباقة"},
    {AccountLabel, u"account konto الحساب"},
    {Quantity, u"quantity qty count menge anzahl الكمية العدد"},
    {Days, u"days tage الأيام أيام"},
};

std::optional<Column> columnOf(const QString& title)
{
    const auto words = bare(title);
    if (words.isEmpty())
        return std::nullopt;
    for (const auto& known : knownTitles) {
        if (known.titles.split(u' ').contains(QStringView(words)))
            return known.column;
    }
    const auto titles = batchListTitles(); // what the windows show is always understood
    for (int column = 0; column < ColumnCount; ++column) {
        if (bare(titles[column]) == words)
            return static_cast<Column>(column);
    }
    return std::nullopt;
}

/// Nothing when the line is no line of titles: one that is not known makes it one of data.
std::optional<Places> placesOf(const QStringList& cells)
{
    Places places;
    places.fill(-1);
    int known = 0;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const auto column = columnOf(cells[i]);
        if (column && places[*column] < 0) {
            places[*column] = i;
            ++known;
        }
    }
    const bool hasData = std::any_of(cells.cbegin(), cells.cend(), [](const QString& cell) {
        return cell.contains(u'@') || cell.contains(QRegularExpression(u"[0-9]{3}"_s));
    });
    return known > 0 && !hasData ? std::optional(places) : std::nullopt;
}

bool isPhone(const QString& text)
{
    static const QRegularExpression form(u"^\\+?[0-9][0-9 ()./-]{5,24}$"_s);
    return form.match(text).hasMatch();
}

bool isEmail(const QString& text)
{
    static const QRegularExpression form(u"^[^@\\s,;<>\"]+@[^@\\s,;<>\"]+\\.[^@\\s,;<>\".]+$"_s);
    return text.size() <= 254 && form.match(text).hasMatch();
}

/// A whole number of at least `least`; nothing when it is none.
std::optional<int> countIn(const QString& text, int least, int most)
{
    bool isNumber = false;
    const int value = text.toInt(&isNumber);
    return isNumber && value >= least && value <= most ? std::optional(value) : std::nullopt;
}

void readByTitle(BatchListLine& line, const QStringList& cells, const Places& places)
{
    const auto cell = [&](Column column) {
        return places[column] < 0 ? QString() : cells.value(places[column]).simplified();
    };
    line.name = cell(Name);
    line.email = cell(Email);
    line.phone = cell(Phone);
    line.note = cell(Note);
    line.plan = cell(Plan);
    line.account = cell(AccountLabel);
    if (const auto text = cell(Quantity); !text.isEmpty()) {
        const auto count = countIn(text, 1, 1'000);
        line.quantity = count.value_or(0);
        if (!count)
            line.problem = BatchListWords::tr("\"%1\" is no quantity from 1 to 1000.").arg(text);
    }
    if (const auto text = cell(Days); !text.isEmpty()) {
        const auto count = countIn(text, 1, 365);
        line.days = count.value_or(0);
        if (!count)
            line.problem =
                BatchListWords::tr("\"%1\" is no number of days from 1 to 365.").arg(text);
    }
}

void readByLook(BatchListLine& line, const QStringList& cells)
{
    for (const auto& raw : cells) {
        const auto cell = raw.simplified();
        if (cell.isEmpty())
            continue;
        if (cell.contains(u'@') && line.email.isEmpty())
            line.email = cell;
        else if (isPhone(cell) && line.phone.isEmpty())
            line.phone = cell;
        else if (line.name.isEmpty())
            line.name = cell;
        else
            line.note += (line.note.isEmpty() ? QString() : u", "_s) + cell;
    }
}

void judge(BatchListLine& line)
{
    for (auto* const text : {&line.name, &line.email, &line.phone, &line.note, &line.plan}) {
        if (text->size() > longestBatchCell && line.problem.isEmpty()) {
            line.problem =
                BatchListWords::tr("A cell has more than %1 characters.").arg(longestBatchCell);
        }
    }
    if (line.problem.isEmpty() && !line.email.isEmpty() && !isEmail(line.email))
        line.problem = BatchListWords::tr("\"%1\" is no e-mail address.").arg(line.email);
    if (line.problem.isEmpty() && !line.phone.isEmpty() && !isPhone(line.phone))
        line.problem = BatchListWords::tr("\"%1\" is no phone number.").arg(line.phone);
}

} // namespace

QStringList batchListTitles()
{
    return {BatchListWords::tr("Name"),     BatchListWords::tr("E-mail"),
            BatchListWords::tr("Phone"),    BatchListWords::tr("Note"),
            BatchListWords::tr("Plan"),     BatchListWords::tr("Account"),
            BatchListWords::tr("Quantity"), BatchListWords::tr("Days")};
}

Result<QList<BatchListLine>> readBatchList(const QByteArray& content)
{
    const auto table = readCsv(content);
    if (!table)
        return failure(table.error());
    if (table->records.isEmpty()) {
        return failure(makeError(ErrorKind::Rejected,
                                 BatchListWords::tr("The list is empty. Paste one customer per "
                                                    "line."),
                                 u"batch list"_s));
    }
    if (table->records.size() > mostBatchLines + 1) {
        return failure(makeError(
            ErrorKind::Rejected,
            BatchListWords::tr("The list has more than %1 lines. Split it.").arg(mostBatchLines),
            u"batch list"_s));
    }
    const auto places = placesOf(table->records.constFirst().cells);
    QList<BatchListLine> lines;
    for (qsizetype i = places ? 1 : 0; i < table->records.size(); ++i) {
        const auto& record = table->records[i];
        BatchListLine line;
        line.line = record.line;
        if (places)
            readByTitle(line, record.cells, *places);
        else
            readByLook(line, record.cells);
        judge(line);
        lines.append(std::move(line));
    }
    if (lines.isEmpty()) {
        return failure(makeError(ErrorKind::Rejected,
                                 BatchListWords::tr("The list has titles, but no line below them."),
                                 u"batch list"_s));
    }
    return lines;
}

} // namespace simstock
