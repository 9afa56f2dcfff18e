// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/storefront/pricesview.h"

#include "models/core/untrustedtext.h"
#include "models/desk/accountbook.h"
#include "models/desk/desk.h"
#include "models/items/storefrontmodels.h"
#include "ui/shell/actionset.h"
#include "ui/storefront/changepricessheet.h"
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
    table().setRowActions(context.actions.actions({ActionId::ChangePrices}));
    connect(&desk.prices(), &PriceDesk::changed, this, &PricesView::showStates);
    connect(m_model, &TableModel::countsChanged, this, &PricesView::showStates);
    connect(&desk.prices(), &PriceDesk::batchChanged, this, &PricesView::showStates);
    connect(&desk.accounts(), &AccountBook::statusChanged, this, &PricesView::showStates);
    const auto refresh = [&desk] { desk.prices().refreshAll(); };
    connect(&frame().placeholder(), &Placeholder::retryRequested, this, refresh);
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
    return plans + u" · "_s + tr("%n own price(s)", nullptr, m_model->overrideCount());
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
                                 "once the catalogue is read."));
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
    }
}

void PricesView::changePrices()
{
    QList<PriceRow> rows;
    for (const int row : selectedRows())
        rows.append(m_model->rowAt(row));
    if (rows.isEmpty())
        return;
    auto* sheet = new ChangePricesSheet(context().desk, rows, window());
    connect(sheet, &ChangePricesSheet::said, this, &Pane::said);
    sheet->open();
}

} // namespace simstock
