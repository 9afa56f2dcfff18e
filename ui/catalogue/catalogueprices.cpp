// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/catalogueprices.h"

#include "models/core/untrustedtext.h"
#include "models/desk/cataloguedesk.h"
#include "models/desk/desk.h"
#include "models/desk/drafts.h"
#include "models/desk/pricebook.h"
#include "models/domain/pricefile.h"
#include "models/domain/priceformula.h"
#include "ui/catalogue/pricelistsheet.h"
#include "ui/catalogue/pricerulessheet.h"
#include "ui/catalogue/retailpricessheet.h"
#include "ui/shell/pane.h"
#include "ui/shell/plandraft.h"
#include "ui/shell/priceimport.h"
#include "ui/shell/tableexport.h"

#include <numeric>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

using Index = std::shared_ptr<const CatalogueIndex>;

/// May run on any thread.
PricedPlan pricedPlan(const CatalogueIndex& index, CatalogueIndex::Row row, const PriceList& list)
{
    const Offer& offer = index.offer(row);
    const auto retail = list.retail(offer);
    PricedPlan plan;
    plan.key = {offer.account, offer.code};
    plan.account = index.accountLabel(row);
    plan.name = forDisplay(offer.name, 200);
    plan.cost = offer.cost;
    plan.finalPrice = list.byHand(plan.key);
    if (retail)
        plan.customerPrice = retail->price;
    plan.floor = list.lowestPrice(offer);
    return plan;
}

} // namespace

CataloguePrices::CataloguePrices(const PaneContext& context, Pane& pane)
    : QObject(&pane), m_context(context), m_desk(context.desk), m_pane(pane)
{
}

template <typename SheetType>
void CataloguePrices::open(SheetType* sheet)
{
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &SheetType::said, &m_pane, &Pane::said);
    connect(sheet, &SheetType::importRequested, this, &CataloguePrices::importPrices);
    sheet->open();
}

void CataloguePrices::change(const QList<Offer>& offers)
{
    if (offers.isEmpty() || offers.size() > RetailPricesSheet::mostPlans) {
        changeRules();
        return;
    }
    open(offers, {});
}

void CataloguePrices::open(const QList<Offer>& offers, const PriceFileWish& file)
{
    auto* sheet = new RetailPricesSheet(m_desk, offers, file, m_pane.window());
    connect(sheet, &RetailPricesSheet::rulesRequested, this, &CataloguePrices::changeRules);
    connect(sheet, &RetailPricesSheet::exportRequested, this,
            [this, offers] { exportOffers(offers); });
    open(sheet);
}

bool CataloguePrices::openDraft(const Draft& draft)
{
    if (draft.key.sheet == u"pricerules"_s) {
        changeRules();
        return true;
    }
    const auto form = draft.fields.value(u"form"_s).toMap();
    const auto index = m_desk.catalogue().index();
    QList<Offer> offers;
    for (const auto& plan : plandraft::toPlans(form.value(u"plans"_s))) {
        if (const auto row = index->find(plan.account, plan.code))
            offers.append(index->offer(*row));
    }
    if (!offers.isEmpty())
        open(offers, RetailPricesSheet::fileOf(form));
    return !offers.isEmpty();
}

void CataloguePrices::changeRules()
{
    auto* sheet = new PriceRulesSheet(m_desk, m_pane.window());
    connect(sheet, &PriceRulesSheet::exportRequested, this, &CataloguePrices::exportAll);
    open(sheet);
}

void CataloguePrices::exportRows(const Index& index, const CatalogueIndex::Rows& rows)
{
    const auto count = static_cast<int>(rows.size());
    ExportRows source{priceFileTitles(), count,
                      [index, rows, list = m_desk.priceBook().list()](int row) {
                          return priceFileCells(
                              pricedPlan(*index, rows[static_cast<std::size_t>(row)], list));
                      },
                      true};
    auto* job = new TableExport(std::move(source), u"price-book"_s, m_desk.activity(),
                                m_desk.clock(), &m_pane);
    connect(job, &TableExport::said, &m_pane, &Pane::said);
    job->ask();
}

void CataloguePrices::showPriceList(const Index& index, const CatalogueIndex::Rows& rows)
{
    auto* sheet = new PriceListSheet(m_context, {index, rows}, m_pane.window());
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &PriceListSheet::said, &m_pane, &Pane::said);
    sheet->open();
}

void CataloguePrices::exportOffers(const QList<Offer>& offers)
{
    const auto index = m_desk.catalogue().index();
    CatalogueIndex::Rows rows;
    for (const auto& offer : offers) {
        if (const auto row = index->find(offer.account, offer.code))
            rows.push_back(*row);
    }
    exportRows(index, rows);
}

void CataloguePrices::exportAll()
{
    const auto index = m_desk.catalogue().index();
    CatalogueIndex::Rows rows(static_cast<std::size_t>(index->size()));
    std::iota(rows.begin(), rows.end(), CatalogueIndex::Row(0));
    exportRows(index, rows);
}

void CataloguePrices::importPrices()
{
    const auto plans = [index = m_desk.catalogue().index(), list = m_desk.priceBook().list()] {
        QList<PricedPlan> all;
        for (CatalogueIndex::Row row = 0; row < index->size(); ++row)
            all.append(pricedPlan(*index, row, list));
        return all;
    };
    auto* job = new PriceImport(plans, m_desk.activity(), &m_pane);
    connect(job, &PriceImport::said, &m_pane, &Pane::said);
    connect(job, &PriceImport::done, this, &CataloguePrices::propose);
    job->ask();
}

/// The book keeps prices, not mark-ups: those are computed from the cost of today.
void CataloguePrices::propose(const QString& name, const PriceFile& file)
{
    const auto index = m_desk.catalogue().index();
    QList<Offer> offers;
    PriceFileWish wish{tr("As in %1").arg(name), {}, file.problems};
    for (const auto& line : file.lines) {
        const auto row = index->find(line.plan.account, line.plan.code);
        if (!row)
            continue;
        const Offer& offer = index->offer(*row);
        auto price = line.finalPrice;
        if (line.markupMicros) {
            if (const auto marked = markedUp(offer.cost, *line.markupMicros))
                price = *marked;
        }
        offers.append(offer);
        if (price)
            wish.prices.insert(line.plan, *price);
    }
    if (offers.isEmpty()) {
        emit m_pane.said(file.problems.isEmpty() ? tr("%1 has no price to save.").arg(name)
                                                 : file.problems.constFirst());
        return;
    }
    open(offers, wish);
}

} // namespace simstock
