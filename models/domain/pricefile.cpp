// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/pricefile.h"

#include "models/core/csv.h"
#include "models/core/untrustedtext.h"
#include "models/domain/priceformula.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

struct PriceFileWords {
    Q_DECLARE_TR_FUNCTIONS(simstock::PriceFile)
};

constexpr int mostLines = 50'000;
constexpr int shownText = 60;

/// Stable in every language, so that a file can be read back anywhere.
constexpr QLatin1StringView accountTitle("Account");
constexpr QLatin1StringView planIdTitle("Plan id");
constexpr QLatin1StringView planTitle("Plan");
constexpr QLatin1StringView currencyTitle("Currency");
constexpr QLatin1StringView markupTitle("Mark-up %");
constexpr QLatin1StringView finalTitle("Final price");

Error fileError(const QString& sentence)
{
    return makeError(ErrorKind::Rejected, sentence, u"price file"_s);
}

/// Where each column stands; -1 where the file does not have it.
struct Columns {
    int account = -1;
    int id = -1;
    int name = -1;
    int currency = -1;
    int markup = -1;
    int price = -1;
};

/// "Mark-Up %" and "markup" are the same.
QString folded(const QString& title)
{
    QString plain;
    for (const QChar c : title.toLower()) {
        if (c.isLetterOrNumber())
            plain += c;
    }
    return plain;
}

Columns columnsOf(const QStringList& titles)
{
    Columns columns;
    for (int i = 0; i < titles.size(); ++i) {
        const auto title = folded(titles[i]);
        const auto take = [&title, i](int& column, std::initializer_list<const char*> names) {
            for (const char* name : names) {
                if (column < 0 && title == QLatin1StringView(name))
                    column = i;
            }
        };
        take(columns.account, {"account"});
        take(columns.id, {"planid", "id", "plancode", "code"});
        take(columns.name, {"plan", "planname", "name"});
        take(columns.currency, {"currency"});
        take(columns.markup, {"markup", "markuppercent"});
        take(columns.price, {"finalprice", "price", "retail", "retailprice"});
    }
    return columns;
}

class Lines {
public:
    Lines(const CsvTable& table, const QList<PricedPlan>& plans)
        : m_table(table), m_plans(plans), m_columns(columnsOf(table.records.constFirst().cells))
    {
        for (int i = 0; i < plans.size(); ++i) {
            m_byId[plans[i].key.code.text()].append(i);
            m_byName[plans[i].name.simplified().toCaseFolded()].append(i);
        }
    }

    Result<PriceFile> read()
    {
        if ((m_columns.id < 0 && m_columns.name < 0) ||
            (m_columns.markup < 0 && m_columns.price < 0))
            return failure(fileError(
                PriceFileWords::tr(
                    "The first line must name the columns: \"%1\" or \"%2\", and \"%3\" or "
                    "\"%4\". Export the prices to get such a file.")
                    .arg(planIdTitle, planTitle, markupTitle, finalTitle)));
        for (int i = 1; i < m_table.records.size(); ++i) {
            const auto& record = m_table.records[i];
            if (const auto problem = take(record); !problem.isEmpty())
                m_file.problems.append(
                    PriceFileWords::tr("Line %1: %2").arg(record.line).arg(problem));
        }
        return m_file;
    }

private:
    [[nodiscard]] static QString cell(const CsvRecord& record, int column)
    {
        return column < 0 ? QString() : record.cells.value(column).trimmed();
    }

    /// Empty, or why the line is no good.
    QString take(const CsvRecord& record)
    {
        const auto markup = cell(record, m_columns.markup);
        const auto price = cell(record, m_columns.price);
        if (markup.isEmpty() && price.isEmpty()) {
            ++m_file.left;
            return {};
        }
        if (!markup.isEmpty() && !price.isEmpty())
            return PriceFileWords::tr(
                "It has a mark-up and a final price; only one of them can be.");
        PriceLine line;
        line.line = record.line;
        int found = 0;
        if (const auto problem = findPlan(record, found); !problem.isEmpty())
            return problem;
        const auto& plan = m_plans[found];
        line.plan = plan.key;
        const auto problem =
            markup.isEmpty() ? readPrice(record, price, plan, line) : readMarkup(markup, line);
        if (!problem.isEmpty())
            return problem;
        if (const int earlier = m_lineOf.value(plan.key); earlier > 0)
            return PriceFileWords::tr("Line %1 has a price for this plan already.").arg(earlier);
        m_lineOf.insert(plan.key, record.line);
        m_file.lines.append(line);
        return {};
    }

    QString findPlan(const CsvRecord& record, int& plan) const
    {
        const auto id = cell(record, m_columns.id);
        const auto name = cell(record, m_columns.name);
        const auto account = cell(record, m_columns.account);
        if (id.isEmpty() && name.isEmpty())
            return PriceFileWords::tr("It names no plan.");
        auto found =
            id.isEmpty() ? m_byName.value(name.simplified().toCaseFolded()) : m_byId.value(id);
        const auto shown = forDisplay(id.isEmpty() ? name : id, shownText);
        if (found.isEmpty())
            return PriceFileWords::tr("The plan \"%1\" is not here.").arg(shown);
        if (!account.isEmpty()) {
            found.removeIf([this, &account](int one) {
                return m_plans[one].account.compare(account, Qt::CaseInsensitive) != 0;
            });
        }
        if (found.isEmpty())
            return PriceFileWords::tr("The account \"%1\" does not have the plan \"%2\".")
                .arg(forDisplay(account, shownText), shown);
        if (found.size() > 1)
            return id.isEmpty() || !account.isEmpty()
                       ? PriceFileWords::tr(
                             "More than one plan is called \"%1\". Name it by its plan id.")
                             .arg(shown)
                       : PriceFileWords::tr(
                             "More than one account has the plan \"%1\". Name the account.")
                             .arg(shown);
        plan = found.constFirst();
        return {};
    }

    /// The number in the C locale; empty when it cannot be told what it means.
    [[nodiscard]] QString number(const QString& text) const
    {
        static const QRegularExpression point(uR"(^\d{1,12}(\.\d{1,6})?$)"_s);
        static const QRegularExpression comma(uR"(^\d{1,12}(,\d{1,6})?$)"_s);
        // With semicolons a point might be grouping; with one or two digits behind it is not.
        static const QRegularExpression shortPoint(uR"(^\d{1,12}\.\d{1,2}$)"_s);
        const bool isComma = m_table.separator == u';';
        if (isComma && comma.match(text).hasMatch())
            return QString(text).replace(u',', u'.');
        return (isComma ? shortPoint : point).match(text).hasMatch() ? text : QString();
    }

    [[nodiscard]] QString example() const
    {
        return m_table.separator == u';' ? u"9,99"_s : u"9.99"_s;
    }

    QString readPrice(const CsvRecord& record, const QString& text, const PricedPlan& plan,
                      PriceLine& line) const
    {
        if (!plan.cost)
            return PriceFileWords::tr("The cost of the plan is not known.");
        const auto code = plan.cost->currency().code();
        const auto currency = cell(record, m_columns.currency);
        if (!currency.isEmpty() && currency.compare(code, Qt::CaseInsensitive) != 0)
            return PriceFileWords::tr("The plan is priced in %1, not in \"%2\".")
                .arg(code, forDisplay(currency, shownText));
        const auto plain = number(text);
        const auto price = plain.isEmpty()
                               ? Result<Money>(tl::unexpected(fileError({})))
                               : Money::fromDecimal(plain.toLatin1(), plan.cost->currency());
        if (!price || price->micros() <= 0)
            return PriceFileWords::tr("\"%1\" is no price above zero. Write it like %2.")
                .arg(forDisplay(text, shownText), example());
        line.finalPrice = *price;
        return {};
    }

    QString readMarkup(QString text, PriceLine& line) const
    {
        const auto shown = forDisplay(text, shownText);
        if (text.endsWith(u'%'))
            text = text.chopped(1).trimmed();
        const auto plain = number(text);
        const auto percent = plain.isEmpty() ? Result<std::int64_t>(tl::unexpected(fileError({})))
                                             : parsePercent(plain);
        if (!percent)
            return PriceFileWords::tr("\"%1\" is no mark-up from 0 to 1,000 percent.").arg(shown);
        line.markupMicros = *percent;
        return {};
    }

    const CsvTable& m_table;
    const QList<PricedPlan>& m_plans;
    Columns m_columns;
    QHash<QString, QList<int>> m_byId;
    QHash<QString, QList<int>> m_byName;
    QHash<PlanKey, int> m_lineOf;
    PriceFile m_file;
};

} // namespace

QStringList priceFileTitles()
{
    return {QString(accountTitle),
            QString(planIdTitle),
            QString(planTitle),
            QString(currencyTitle),
            u"Cost"_s,
            QString(markupTitle),
            QString(finalTitle),
            u"Customers pay"_s,
            u"Floor"_s};
}

QStringList priceFileCells(const PricedPlan& plan)
{
    const auto amount = [](const std::optional<Money>& money) {
        return money ? money->toDecimal() : QString();
    };
    const auto& priced = plan.cost ? plan.cost : plan.finalPrice;
    return {plan.account,
            plan.key.code.text(),
            plan.name,
            priced ? priced->currency().code() : QString(),
            amount(plan.cost),
            plan.markupMicros ? percentText(*plan.markupMicros) : QString(),
            amount(plan.finalPrice),
            amount(plan.customerPrice),
            amount(plan.floor)};
}

Result<PriceFile> readPriceFile(const QByteArray& content, const QList<PricedPlan>& plans)
{
    const auto table = readCsv(content);
    if (!table)
        return tl::unexpected(table.error());
    if (table->records.size() < 2)
        return failure(fileError(PriceFileWords::tr("The file has no prices.")));
    if (table->records.size() > mostLines)
        return failure(fileError(
            PriceFileWords::tr("The file has more than %1 lines. Divide it.").arg(mostLines)));
    return Lines(*table, plans).read();
}

} // namespace simstock
