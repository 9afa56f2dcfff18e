// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/pricelistdocument.h"

#include "models/core/untrustedtext.h"
#include "models/domain/countries.h"
#include "ui/customer/customertexts.h"
#include "ui/customer/customerwords.h"
#include "ui/customer/handoverflow.h"

#include <QCollator>
#include <QPainter>

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int listColumns = 2;
constexpr double listGutter = 10; ///< millimetres, as all below
constexpr double listFoot = 8;
constexpr double daysShare = 0.34, priceShare = 0.34;
constexpr qsizetype mostNamed = 12; ///< countries of a region

/// What a customer tells plans apart by. Unlimited is more than any size.
using ListedKey = std::tuple<int, std::int64_t, int, bool, QString>;

ListedKey keyOf(const ListedPlan& plan)
{
    const bool isUnlimited =
        !plan.data || plan.kind == DataKind::Unlimited || plan.kind == DataKind::DailyUnlimited;
    constexpr int last = 9;
    return {isUnlimited ? last : static_cast<int>(plan.kind),
            isUnlimited ? std::numeric_limits<std::int64_t>::max() : plan.data->bytes(),
            plan.isPerDay ? 0 : plan.days, plan.isPerDay, plan.price.currency().code()};
}

Offer offerOf(const ListedPlan& plan)
{
    Offer offer;
    offer.dataKind = plan.kind;
    offer.data = plan.data;
    return offer;
}

QString placeOf(const CustomerWords& words, const QStringList& countries)
{
    if (countries.isEmpty())
        return words.text(QT_TRANSLATE_NOOP("simstock::Customer", "Data for your trip"));
    if (countries.size() == 1)
        return countryName(countries.constFirst(), words.locale());
    const auto count = words.text(QT_TRANSLATE_N_NOOP("simstock::Customer", "%n country(ies)"),
                                  static_cast<int>(countries.size()));
    const auto continent = continentOf(countries.constFirst());
    const bool isOne =
        !continent.isEmpty() &&
        std::all_of(countries.cbegin(), countries.cend(),
                    [&continent](const QString& code) { return continentOf(code) == continent; });
    return isOne ? continentName(continent, words.locale()) + u" · "_s + count : count;
}

QString coverageOf(const CustomerWords& words, const QStringList& countries)
{
    if (countries.size() < 2)
        return {};
    QStringList names;
    for (const auto& code : countries)
        names.append(countryName(code, words.locale()));
    QCollator collator(words.locale());
    std::sort(names.begin(), names.end(), collator);
    const auto more = names.size() - mostNamed;
    const auto first = words.locale().createSeparatedList(names.mid(0, mostNamed));
    return more > 0
               ? words
                     .text(QT_TRANSLATE_N_NOOP("simstock::Customer", "Works in: %1 and %n more"),
                           static_cast<int>(more))
                     .arg(names.mid(0, mostNamed).join(u", "_s))
               : words.text(QT_TRANSLATE_NOOP("simstock::Customer", "Works in: %1")).arg(first);
}

} // namespace

/// Puts the pieces one under the other, column by column.
class PriceListDocument::Arrangement {
public:
    Arrangement(PriceListDocument& document, const CustomerWords& words)
        : m_document(document), m_words(words)
    {
        HandOverFlow flow(nullptr, words, document.columnRect(words, 0), 1);
        m_top = document.drawHead(flow);
        m_bottom = (paper::a4Height - paper::a4Margin - listFoot) * paper::millimetre;
        m_y = m_top;
    }
    void place(qsizetype group)
    {
        const auto& rows = m_document.m_groups[group].rows;
        const double head = heightOfHead(group, false);
        if (rows.isEmpty() || m_y + head + heightOf(group, 0) > m_bottom)
            turn();
        put(group, -1, head);
        for (qsizetype row = 0; row < rows.size(); ++row) {
            const double height = heightOf(group, row);
            if (m_y + height > m_bottom) {
                turn();
                put(group, -1, heightOfHead(group, true));
                m_document.m_pieces.last().isAgain = true;
            }
            put(group, row, height);
        }
    }
    [[nodiscard]] int pages() const { return m_page + 1; }

private:
    double heightOfHead(qsizetype group, bool isAgain) const
    {
        auto flow = measure();
        m_document.drawGroup(flow, m_document.m_groups[group], isAgain);
        return flow.y();
    }
    double heightOf(qsizetype group, qsizetype row) const
    {
        auto flow = measure();
        m_document.drawRow(flow, m_document.m_groups[group].rows[row]);
        return flow.y();
    }
    HandOverFlow measure() const
    {
        auto column = m_document.columnRect(m_words, 0);
        column.moveTop(0);
        return HandOverFlow(nullptr, m_words, column, 1);
    }
    void put(qsizetype group, qsizetype row, double height)
    {
        m_document.m_pieces.append({m_page, m_column, m_y, group, row});
        m_y += height;
    }
    void turn()
    {
        m_y = m_top;
        if (++m_column == listColumns) {
            m_column = 0;
            ++m_page;
        }
    }

    PriceListDocument& m_document;
    const CustomerWords& m_words;
    double m_top = 0;
    double m_bottom = 0;
    double m_y = 0;
    int m_column = 0;
    int m_page = 0;
};

PriceListDocument::PriceListDocument(PriceListFacts facts)
    : m_language(facts.language), m_brand(forDisplay(facts.brand, 80))
{
    const CustomerWords words(m_language);
    m_title = saying(words, Saying::PriceList);
    m_date = saying(words, Saying::PricesAsOf)
                 .arg(words.locale().toString(facts.asOf, QLocale::LongFormat));
    gather(words, std::move(facts.plans));
    Arrangement arrangement(*this, words);
    for (qsizetype group = 0; group < m_groups.size(); ++group)
        arrangement.place(group);
    m_pages = m_groups.isEmpty() ? 0 : arrangement.pages();
}

void PriceListDocument::gather(const CustomerWords& words, QList<ListedPlan> plans)
{
    using Plans = std::map<ListedKey, ListedPlan>;
    std::map<QStringList, Plans> places;
    for (auto& plan : plans) {
        std::sort(plan.countries.begin(), plan.countries.end());
        plan.countries.removeDuplicates();
        auto& known = places[plan.countries];
        const auto [at, isNew] = known.try_emplace(keyOf(plan), plan);
        if (!isNew && plan.price.micros() < at->second.price.micros())
            at->second = plan;
    }
    for (const auto& [countries, known] : places) {
        Group group{placeOf(words, countries), coverageOf(words, countries), {}};
        for (const auto& [key, plan] : known) {
            const auto price = plan.price.display(words.locale());
            group.rows.append(
                {customerData(words, offerOf(plan)),
                 plan.isPerDay
                     ? words.text(QT_TRANSLATE_NOOP("simstock::Customer", "you choose the days"))
                     : (plan.days > 0 ? daysText(words, plan.days) : QString()),
                 plan.isPerDay
                     ? words.text(QT_TRANSLATE_NOOP("simstock::Customer", "%1 a day")).arg(price)
                     : price});
        }
        m_lines += static_cast<int>(group.rows.size());
        m_groups.append(std::move(group));
    }
    QCollator collator(words.locale());
    collator.setNumericMode(true);
    std::stable_sort(m_groups.begin(), m_groups.end(), [&](const Group& a, const Group& b) {
        const bool isRegion = !a.coverage.isEmpty();
        return isRegion == !b.coverage.isEmpty() ? collator.compare(a.title, b.title) < 0
                                                 : !isRegion;
    });
}

QSizeF PriceListDocument::millimetres() const
{
    return {paper::a4Width, paper::a4Height};
}

/// In tenths of a millimetre; the first column is where the language begins.
QRectF PriceListDocument::columnRect(const CustomerWords& words, int column) const
{
    const double width = (paper::a4Width - 2 * paper::a4Margin - listGutter) / listColumns;
    const bool isMirrored = words.direction() == Qt::RightToLeft;
    const int place = isMirrored ? listColumns - 1 - column : column;
    return {(paper::a4Margin + place * (width + listGutter)) * paper::millimetre,
            paper::a4Margin * paper::millimetre, width * paper::millimetre, 0};
}

double PriceListDocument::drawHead(HandOverFlow& flow) const
{
    flow.setColumn(paper::a4Margin * paper::millimetre,
                   (paper::a4Width - 2 * paper::a4Margin) * paper::millimetre);
    flow.text(m_brand, {paper::brand, true});
    flow.text(m_title, {paper::plan, true, Qt::AlignLeft, paper::gap});
    flow.text(m_date, {paper::caption, false, Qt::AlignLeft, paper::gap});
    flow.skip(paper::between);
    return flow.y();
}

void PriceListDocument::drawGroup(HandOverFlow& flow, const Group& group, bool isAgain) const
{
    flow.text(group.title, {paper::body, true, Qt::AlignLeft, paper::between});
    if (!isAgain)
        flow.text(group.coverage, {paper::caption, false, Qt::AlignLeft, paper::gap / 2});
    flow.skip(paper::gap / 2);
}

void PriceListDocument::drawRow(HandOverFlow& flow, const Row& row) const
{
    const auto whole = flow.column();
    const double top = flow.y();
    const double days = whole.width() * daysShare;
    const double price = whole.width() * priceShare;
    const double data = whole.width() - days - price;
    double lowest = top;
    double at = 0; // from where the language begins
    const auto cell = [&](const QString& words, double width, const HandOverFlow::Line& line) {
        const double left = flow.isMirrored() ? whole.right() - at - width : whole.left() + at;
        at += width;
        flow.setColumn(left, width);
        flow.moveTo(top);
        flow.text(words, line);
        lowest = std::max(lowest, flow.y());
    };
    const double gap = paper::gap / 2;
    cell(row.data, data, {paper::body, false, Qt::AlignLeft, gap});
    cell(row.days, days, {paper::body, false, Qt::AlignLeft, gap});
    cell(row.price, price, {paper::body, true, Qt::AlignRight, gap});
    flow.setColumn(whole.left(), whole.width());
    flow.moveTo(lowest);
}

void PriceListDocument::drawFoot(HandOverFlow& flow, const CustomerWords& words, int page) const
{
    flow.setColumn(paper::a4Margin * paper::millimetre,
                   (paper::a4Width - 2 * paper::a4Margin) * paper::millimetre);
    flow.moveTo((paper::a4Height - paper::a4Margin - listFoot / 2) * paper::millimetre);
    flow.text(saying(words, Saying::PageOf)
                  .arg(words.locale().toString(page + 1), words.locale().toString(m_pages)),
              {paper::caption, false, Qt::AlignRight});
}

void PriceListDocument::paint(QPainter& painter, const QRectF& target, int page) const
{
    const CustomerWords words(m_language);
    painter.save();
    painter.translate(target.topLeft());
    const double scale = target.width() / (paper::a4Width * paper::millimetre);
    painter.scale(scale, scale);
    painter.setLayoutDirection(words.direction());
    painter.setBrush(Qt::NoBrush);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    HandOverFlow head(&painter, words, columnRect(words, 0), 1);
    drawHead(head);
    drawFoot(head, words, page);
    for (const auto& piece : m_pieces) {
        if (piece.page != page)
            continue;
        HandOverFlow flow(&painter, words, columnRect(words, piece.column), 1);
        flow.moveTo(piece.y);
        const auto& group = m_groups[piece.group];
        if (piece.row < 0)
            drawGroup(flow, group, piece.isAgain);
        else
            drawRow(flow, group.rows[piece.row]);
    }
    painter.restore();
}

QByteArray PriceListDocument::pdf() const
{
    return pagesAsPdf({m_title, m_pages, [this](int) { return millimetres(); },
                       [this](QPainter& painter, const QRectF& target, int page) {
                           paint(painter, target, page);
                       }});
}

} // namespace simstock
