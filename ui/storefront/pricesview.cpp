// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/storefront/pricesview.h"

#include "models/core/untrustedtext.h"
#include "models/desk/accountbook.h"
#include "models/desk/cataloguedesk.h"
#include "models/desk/desk.h"
#include "models/desk/drafts.h"
#include "models/items/storefrontmodels.h"
#include "ui/shell/actionset.h"
#include "ui/shell/priceimport.h"
#include "ui/shell/tableexport.h"
#include "ui/storefront/changepricessheet.h"
#include "ui/storefront/pricehistorysheet.h"
#include "ui/widgets/paneframe.h"
#include "ui/widgets/placeholder.h"
#include "ui/widgets/tableview.h"

#include <algorithm>

namespace simstock {

using namespace Qt::StringLiterals;

PricesView::PricesView(const PaneContext& context, QWidget* parent)
    : PricesView(context, new PricesModel(context.desk.prices(), context.desk.accounts()), parent)
{
}

PricesView::PricesView(const PaneContext& context, PricesModel* model, QWidget* parent)
    : TablePane(context, {u"prices"_s, tr("Prices"), tr("Prices table"), tr("Filter prices")},
                model, parent),
      m_model(model)
{
    auto& desk = context.desk;
    frame().setPrimaryAction(context.actions.action(ActionId::ChangePrices));
    table().setRowActions(
        context.actions.actions({ActionId::ChangePrices, ActionId::PriceHistory}));
    connect(&desk.prices(), &PriceDesk::changed, this, &PricesView::showStates);
    connect(m_model, &TableModel::countsChanged, this, &PricesView::showStates);
    connect(&desk.prices(), &PriceDesk::batchChanged, this, &PricesView::showStates);
    connect(&desk.accounts(), &AccountBook::statusChanged, this, &PricesView::showStates);
    const auto refresh = [&desk] { desk.prices().refreshAll(); };
    connect(&frame().placeholder(), &Placeholder::retryRequested, this, refresh);
    connect(&frame().placeholder(), &Placeholder::emptyActionRequested, this,
            [&desk] { desk.catalogue().syncAll(); });
    connect(&frame().placeholder(), &Placeholder::noticeActionRequested, this, [&desk] {
        if (desk.prices().batch().running)
            desk.prices().stop();
        else
            desk.prices().refreshAll();
    });
    finishSetup(static_cast<int>(PriceColumn::Plan));
    desk.prices().refreshAll();
    showStates();
}

QString PricesView::countText(int shown, int total) const
{
    const auto plans = shown == total
                           ? tr("%n plan(s)", nullptr, total)
                           : tr("%1 of %n plan(s)", nullptr, total).arg(locale().toString(shown));
    auto words = plans + u" · "_s + tr("%n own price(s)", nullptr, m_model->overrideCount());
    if (const int low = m_model->underFloorCount(); low > 0)
        words += u" · "_s + tr("%n plan(s) under floor", nullptr, low);
    return words;
}

bool PricesView::isReading() const
{
    auto& prices = context().desk.prices();
    const auto accounts = prices.accounts();
    return std::any_of(accounts.begin(), accounts.end(),
                       [&prices](const AccountId& id) { return prices.standing(id).running; });
}

void PricesView::showStates()
{
    auto& placeholder = frame().placeholder();
    auto& prices = context().desk.prices();
    const auto asOf = prices.asOf();
    frame().setDataTime(asOf.isValid() ? std::optional(asOf) : std::nullopt);
    if (m_model->sourceCount() > 0)
        placeholder.showContent();
    else if (isReading() || m_model->isBuilding())
        placeholder.showLoading();
    else if (prices.accounts().isEmpty())
        placeholder.showEmpty(Icon::Storefront,
                              tr("None of your open accounts keeps customers' prices at its "
                                 "vendor."));
    else
        placeholder.showEmpty(Icon::Storefront,
                              tr("No override: customers see the vendor's price. Plans appear "
                                 "once the catalogue is read."),
                              tr("Read the catalogue"));
    showNotice();
    Q_EMIT availabilityChanged();
}

void PricesView::showNotice()
{
    auto& placeholder = frame().placeholder();
    auto& desk = context().desk;
    const auto& batch = desk.prices().batch();
    if (batch.running) {
        placeholder.setNotice(
            Tone::Info, tr("Changing prices: %1 of %2 saved.").arg(batch.saved).arg(batch.total),
            tr("Stop"));
        return;
    }
    if (!batch.problem.isEmpty()) {
        placeholder.setNotice(Tone::Warn, tr("%1 of %2 prices were saved. %3")
                                              .arg(batch.saved)
                                              .arg(batch.total)
                                              .arg(forDisplay(batch.problem)));
        return;
    }
    for (const auto& id : desk.prices().accounts()) {
        const auto standing = desk.prices().standing(id);
        if (standing.lastError.isEmpty() || standing.running)
            continue;
        placeholder.setNotice(
            Tone::Warn, tr("%1: %2").arg(desk.accounts().label(id), forDisplay(standing.lastError)),
            tr("Try again"));
        return;
    }
    placeholder.setNotice(Tone::Warn, {});
}

Availability PricesView::availability(ActionId action) const
{
    auto& prices = context().desk.prices();
    switch (action) {
    case ActionId::Export:
        return exportAvailability();
    case ActionId::SyncNow:
        if (isReading())
            return Availability::no(tr("The prices are being read already."));
        return prices.accounts().isEmpty()
                   ? Availability::no(tr("No open account keeps prices at its vendor."))
                   : Availability::yes();
    case ActionId::ChangePrices:
        if (prices.batch().running)
            return Availability::no(tr("Prices are being changed. Wait for the end, or stop it."));
        return selectedRows().isEmpty() ? Availability::no(tr("Select one or more plans first."))
                                        : Availability::yes();
    case ActionId::ImportPrices:
        if (prices.batch().running)
            return Availability::no(tr("Prices are being changed. Wait for the end, or stop it."));
        return m_model->sourceCount() > 0
                   ? Availability::yes()
                   : Availability::no(tr("There are no plans to price yet."));
    case ActionId::ExportPrices:
        return exportAvailability();
    case ActionId::PriceHistory:
        return Availability::yes();
    case ActionId::NewBrand:
    case ActionId::EditBrand:
    case ActionId::DeleteBrand:
    case ActionId::MailServer:
        return Availability::no(tr("Select a profile under Branding."));
    default:
        return elsewhere(action);
    }
}

void PricesView::trigger(ActionId action)
{
    if (action == ActionId::Export) {
        exportRows();
    } else if (action == ActionId::SyncNow) {
        context().desk.prices().refreshAll();
        Q_EMIT said(tr("Reading the prices…"));
    } else if (action == ActionId::ChangePrices) {
        changePrices();
    } else if (action == ActionId::ImportPrices) {
        importPrices();
    } else if (action == ActionId::ExportPrices) {
        exportPrices();
    } else if (action == ActionId::PriceHistory) {
        showHistory();
    }
}

void PricesView::changePrices()
{
    QList<PriceRow> rows;
    for (const int row : selectedRows())
        rows.append(m_model->rowAt(row));
    if (rows.isEmpty())
        return;
    open(rows, {});
}

void PricesView::open(const QList<PriceRow>& rows, const PriceProposal& proposal)
{
    auto* sheet = new ChangePricesSheet(context().desk, rows, proposal, window());
    connect(sheet, &ChangePricesSheet::said, this, &Pane::said);
    sheet->open();
}

bool PricesView::openDraft(const Draft& draft)
{
    const auto form = draft.fields.value(u"form"_s).toMap();
    QList<PriceRow> rows;
    const auto plans = ChangePricesSheet::plansOf(form);
    const QSet<PlanKey> wanted(plans.cbegin(), plans.cend());
    for (const auto& row : m_model->rows()) {
        if (wanted.contains({row.account, row.offer}))
            rows.append(row);
    }
    if (!rows.isEmpty())
        open(rows, ChangePricesSheet::proposalOf(form));
    return !rows.isEmpty();
}

void PricesView::propose(const PriceProposal& proposal)
{
    QList<PriceRow> rows;
    for (const auto& row : m_model->rows()) {
        if (proposal.prices.contains({row.account, row.offer}))
            rows.append(row);
    }
    open(rows, proposal);
}

PricedPlan PricesView::pricedPlan(const PriceRow& row) const
{
    PricedPlan plan;
    plan.key = {row.account, row.offer};
    plan.account = context().desk.accounts().label(row.account);
    plan.name = forDisplay(row.planName, 200);
    plan.cost = row.cost;
    plan.markupMicros = row.markupMicros;
    plan.finalPrice = row.finalPrice;
    plan.customerPrice = row.customerPrice();
    plan.floor = row.floor;
    return plan;
}

void PricesView::importPrices()
{
    QList<PricedPlan> plans;
    for (const auto& row : m_model->rows())
        plans.append(pricedPlan(row));
    auto* job = new PriceImport([plans] { return plans; }, context().desk.activity(), this);
    connect(job, &PriceImport::said, this, &Pane::said);
    connect(job, &PriceImport::done, this, [this](const QString& name, const PriceFile& file) {
        PriceProposal proposal{tr("As in %1").arg(name), {}, file.problems};
        for (const auto& line : file.lines)
            proposal.prices.insert(line.plan, {line.markupMicros, line.finalPrice});
        if (proposal.prices.isEmpty())
            Q_EMIT said(file.problems.isEmpty() ? tr("%1 has no price to save.").arg(name)
                                                : file.problems.constFirst());
        else
            propose(proposal);
    });
    job->ask();
}

/// The prices shown, in their order.
void PricesView::exportPrices()
{
    QList<PricedPlan> plans;
    for (int row = 0; row < m_model->rowCount(); ++row)
        plans.append(pricedPlan(m_model->rowAt(row)));
    auto& desk = context().desk;
    const auto count = static_cast<int>(plans.size());
    ExportRows rows{priceFileTitles(), count,
                    [plans = std::move(plans)](int row) { return priceFileCells(plans[row]); },
                    true};
    auto* job =
        new TableExport(std::move(rows), u"price-list"_s, desk.activity(), desk.clock(), this);
    connect(job, &TableExport::said, this, &Pane::said);
    job->ask();
}

void PricesView::showHistory()
{
    auto* sheet = new PriceHistorySheet(context().desk, window());
    connect(sheet, &PriceHistorySheet::putBackRequested, this, [this](const GivenPrices& prices) {
        propose({tr("The earlier prices"), prices, {}});
    });
    sheet->open();
}

} // namespace simstock
