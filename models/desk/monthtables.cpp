// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/monthtables.h"

#include "models/core/csv.h"
#include "models/core/untrustedtext.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

#include <algorithm>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

struct MonthTableWords {
    Q_DECLARE_TR_FUNCTIONS(simstock::MonthTables)
};

constexpr qsizetype longestText = 2'000;

QString cellTime(const QDateTime& at)
{
    return at.toString(u"yyyy-MM-dd HH:mm:ss");
}

MonthCell words(const QString& text)
{
    return text.isEmpty() ? MonthCell() : MonthCell(forDisplay(text, longestText));
}

MonthCell amount(const std::optional<Money>& money)
{
    return money ? MonthCell(*money) : MonthCell();
}

QString matchWord(MonthLine::Match match)
{
    switch (match) {
    case MonthLine::Match::Yes:
        return MonthTableWords::tr("yes");
    case MonthLine::Match::No:
        return MonthTableWords::tr("no");
    case MonthLine::Match::NotNeeded:
        return MonthTableWords::tr("not needed");
    case MonthLine::Match::NotListed:
        return MonthTableWords::tr("not listed");
    }
    return {};
}

class Tables {
public:
    explicit Tables(const MonthClose& close) : m_close(close) {}

    [[nodiscard]] MonthTable lines() const;
    [[nodiscard]] MonthTable sums() const;
    [[nodiscard]] MonthTable questions() const;
    [[nodiscard]] MonthTable about() const;

private:
    [[nodiscard]] const Account* account(const AccountId& id) const
    {
        for (const auto& one : m_close.accounts) {
            if (one.id == id)
                return &one;
        }
        return nullptr;
    }
    [[nodiscard]] QString label(const AccountId& id) const
    {
        const auto* known = account(id);
        return known ? known->label : QString();
    }
    [[nodiscard]] QString environment(const AccountId& id) const
    {
        const auto* known = account(id);
        return known ? environmentWord(known->environment) : QString();
    }
    [[nodiscard]] MonthCell local(const QDateTime& at) const
    {
        return at.isValid() ? MonthCell(at.toTimeZone(m_close.zone)) : MonthCell();
    }
    static MonthCell utc(const QDateTime& at)
    {
        return at.isValid() ? MonthCell(at.toUTC()) : MonthCell();
    }
    const MonthClose& m_close;
};

MonthTable Tables::lines() const
{
    MonthTable table;
    table.name = m_close.month.toString(u"yyyy-MM");
    table.titles = {MonthTableWords::tr("Date (UTC)"),
                    MonthTableWords::tr("Date (local)"),
                    MonthTableWords::tr("Account"),
                    MonthTableWords::tr("Environment"),
                    MonthTableWords::tr("Vendor's order no."),
                    MonthTableWords::tr("Our no."),
                    MonthTableWords::tr("Kind"),
                    MonthTableWords::tr("Plan"),
                    MonthTableWords::tr("Quantity"),
                    MonthTableWords::tr("Currency"),
                    MonthTableWords::tr("Cost"),
                    MonthTableWords::tr("Money added"),
                    MonthTableWords::tr("Retail currency"),
                    MonthTableWords::tr("Retail price (of its day)"),
                    MonthTableWords::tr("Margin"),
                    MonthTableWords::tr("State"),
                    MonthTableWords::tr("Transaction"),
                    MonthTableWords::tr("Matched"),
                    MonthTableWords::tr("Why"),
                    MonthTableWords::tr("Customer"),
                    MonthTableWords::tr("Note")};
    for (const auto& line : m_close.lines) {
        const auto& moved = line.cost ? line.cost : line.added;
        table.rows.append(
            {utc(line.at),
             local(line.at),
             words(label(line.account)),
             words(environment(line.account)),
             words(line.order),
             words(line.intent.text()),
             words(line.kind),
             words(line.plan),
             line.quantity > 0 ? MonthCell(qint64(line.quantity)) : MonthCell(),
             words(moved ? moved->currency().code() : QString()),
             amount(line.cost),
             amount(line.added),
             words(line.retail ? line.retail->currency().code() : QString()),
             line.isWithoutRetail ? words(MonthTableWords::tr("not known")) : amount(line.retail),
             amount(line.margin),
             words(line.state),
             words(line.transaction),
             words(matchWord(line.match)),
             words(line.why),
             words(line.customer),
             words(line.note)});
    }
    return table;
}

MonthTable Tables::sums() const
{
    const auto sum = [](const std::optional<Money>& money) {
        return money ? MonthCell(*money) : MonthCell(MonthTableWords::tr("too large to add"));
    };
    MonthTable table;
    table.name = MonthTableWords::tr("Sums");
    table.titles = {MonthTableWords::tr("Account"),
                    MonthTableWords::tr("Environment"),
                    MonthTableWords::tr("Currency"),
                    MonthTableWords::tr("Lines"),
                    MonthTableWords::tr("Cost"),
                    MonthTableWords::tr("Money added"),
                    MonthTableWords::tr("Retail price (of its day)"),
                    MonthTableWords::tr("Margin"),
                    MonthTableWords::tr("Outcome unknown (in no other sum)"),
                    MonthTableWords::tr("Sales without a retail price of their day")};
    for (const auto& one : m_close.sums) {
        table.rows.append({words(one.account.isEmpty() ? MonthTableWords::tr("All accounts")
                                                       : label(one.account)),
                           words(environmentWord(one.environment)), words(one.currency.code()),
                           MonthCell(qint64(one.lines)), sum(one.cost), sum(one.added),
                           sum(one.retail), sum(one.margin), sum(one.unknown),
                           MonthCell(qint64(one.withoutRetail))});
    }
    return table;
}

MonthTable Tables::questions() const
{
    const auto counting = [](MonthQuestion::Counting how) {
        switch (how) {
        case MonthQuestion::Counting::InCosts:
            return MonthTableWords::tr("in the cost");
        case MonthQuestion::Counting::Unknown:
            return MonthTableWords::tr("in the sum of unknown outcomes");
        case MonthQuestion::Counting::Nowhere:
            break;
        }
        return MonthTableWords::tr("in no sum");
    };
    MonthTable table;
    table.name = MonthTableWords::tr("Open questions");
    table.titles = {MonthTableWords::tr("Date (UTC)"),   MonthTableWords::tr("Date (local)"),
                    MonthTableWords::tr("Account"),      MonthTableWords::tr("Environment"),
                    MonthTableWords::tr("Question"),     MonthTableWords::tr("Our no."),
                    MonthTableWords::tr("Vendor's no."), MonthTableWords::tr("Currency"),
                    MonthTableWords::tr("Amount"),       MonthTableWords::tr("Counted")};
    for (const auto& one : m_close.questions) {
        table.rows.append({utc(one.at), local(one.at), words(label(one.account)),
                           words(environment(one.account)), words(one.what),
                           words(one.intent.text()), words(one.reference),
                           words(one.amount ? one.amount->currency().code() : QString()),
                           amount(one.amount), words(counting(one.counting))});
    }
    return table;
}

MonthTable Tables::about() const
{
    MonthTable table;
    table.name = MonthTableWords::tr("About");
    table.titles = {MonthTableWords::tr("What"), MonthTableWords::tr("Value")};
    const auto [from, to] = monthBorders(m_close.month, m_close.zone);
    table.rows = {
        {words(MonthTableWords::tr("Month")), words(m_close.month.toString(u"yyyy-MM"))},
        {words(MonthTableWords::tr("From (UTC)")), utc(from)},
        {words(MonthTableWords::tr("Up to (UTC)")), utc(to)},
        {words(MonthTableWords::tr("Time zone")), words(QString::fromLatin1(m_close.zone.id()))},
        {words(MonthTableWords::tr("Made (UTC)")), utc(m_close.madeAt)}};
    const auto without =
        static_cast<int>(std::count_if(m_close.lines.cbegin(), m_close.lines.cend(),
                                       [](const MonthLine& line) { return line.isWithoutRetail; }));
    if (without > 0) {
        table.rows.append(
            {words(MonthTableWords::tr("Retail price")),
             words(MonthTableWords::tr("%n sale(s) without a retail price of their day: in the "
                                       "cost, but not in the retail price and the margin.",
                                       nullptr, without))});
    }
    for (const auto& one : m_close.accounts) {
        const auto readAt = m_close.readAt.value(one.id);
        const auto what = MonthTableWords::tr("Transactions of %1 read (UTC)").arg(one.label);
        if (!m_close.listing.contains(one.id))
            table.rows.append({words(what), words(MonthTableWords::tr("this vendor lists none"))});
        else
            table.rows.append({words(what), readAt.isValid()
                                                ? utc(readAt)
                                                : words(MonthTableWords::tr("never"))});
    }
    return table;
}

QString cellText(const MonthCell& cell)
{
    if (const auto* text = std::get_if<QString>(&cell))
        return *text;
    if (const auto* number = std::get_if<qint64>(&cell))
        return QString::number(*number);
    if (const auto* money = std::get_if<Money>(&cell))
        return money->toDecimal();
    if (const auto* at = std::get_if<QDateTime>(&cell))
        return cellTime(*at);
    return {};
}

Result<bool> writeWhole(const QString& path, const QByteArray& content)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return true;
    return failure(
        makeError(ErrorKind::Storage,
                  MonthTableWords::tr(
                      "%1 could not be written: %2. Nothing was saved; choose another folder.")
                      .arg(forDisplay(QDir::toNativeSeparators(path), 200),
                           forDisplay(file.errorString(), 200)),
                  u"month close"_s));
}

} // namespace

QList<MonthTable> monthTables(const MonthClose& close)
{
    const Tables tables(close);
    return {tables.lines(), tables.sums(), tables.questions(), tables.about()};
}

QByteArray monthCsv(const QList<MonthTable>& tables)
{
    QByteArray content = csvBeginning(CsvKind::Plain);
    for (const auto& table : tables) {
        if (&table != &tables.constFirst())
            content += "\r\n" + csvLine({table.name}, CsvKind::Plain);
        content += csvLine(table.titles, CsvKind::Plain);
        for (const auto& row : table.rows) {
            QStringList cells;
            std::transform(row.cbegin(), row.cend(), std::back_inserter(cells), cellText);
            content += csvLine(cells, CsvKind::Plain);
        }
    }
    return content;
}

Result<qint64> saveMonth(const MonthSource& source, MonthFormat format, const QString& path)
{
    const auto close = closedMonth(source);
    const auto tables = monthTables(close);
    auto content =
        format == MonthFormat::Csv ? Result<QByteArray>(monthCsv(tables)) : monthXlsx(tables);
    if (!content)
        return tl::unexpected(std::move(content.error()));
    if (auto written = writeWhole(path, *content); !written)
        return tl::unexpected(std::move(written.error()));
    return qint64(close.lines.size());
}

} // namespace simstock
