// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/usage/usagepane.h"

#include "models/desk/desk.h"
#include "models/desk/esimdesk.h"
#include "models/desk/usagedesk.h"
#include "models/items/usagemodel.h"
#include "ui/esims/actsheets.h"
#include "ui/esims/detailpages.h"
#include "ui/shell/actionset.h"
#include "ui/widgets/detaildock.h"
#include "ui/widgets/paneframe.h"
#include "ui/widgets/placeholder.h"
#include "ui/widgets/tableview.h"

namespace simstock {

using namespace Qt::StringLiterals;

UsagePane::UsagePane(const PaneContext& context, QWidget* parent)
    : UsagePane(context,
                new UsageModel(context.desk.esims(), context.desk.accounts(), context.desk.clock()),
                parent)
{
}

UsagePane::UsagePane(const PaneContext& context, UsageModel* model, QWidget* parent)
    : TablePane(context, {u"usage"_s, tr("Usage"), tr("Usage table"), tr("Filter usage")}, model,
                parent),
      m_model(model),
      m_pages(new DetailPages(dock(), context, this))
{
    auto& actions = context.actions;
    frame().setPrimaryAction(actions.action(ActionId::CheckNow));
    table().setRowActions(
        actions.actions({ActionId::CheckNow, ActionId::TopUp, ActionId::SendMessage}));
    connect(&context.desk.esims(), &EsimDesk::reset, this, &UsagePane::showStates);
    connect(&context.desk.esims(), &EsimDesk::changed, this, &UsagePane::showStates);
    finishSetup(static_cast<int>(UsageColumn::Plan));
    addViews(tr("Views of usage"));
    dock().setCurrentPage(u"usage"_s);
    showStates();
}

QString UsagePane::countText(int shown, int total) const
{
    const QLocale locale;
    return shown == total
               ? tr("%n eSIM(s)", nullptr, total)
               : tr("%1 of %2").arg(locale.toString(shown), tr("%n eSIM(s)", nullptr, total));
}

void UsagePane::showCurrent()
{
    const int row = currentRow();
    m_pages->show(row < 0 ? nullptr : context().desk.esims().find(m_model->keyAt(row)), nullptr);
}

void UsagePane::showStates()
{
    auto& placeholder = frame().placeholder();
    if (m_model->sourceCount() > 0)
        placeholder.showContent();
    else
        placeholder.showEmpty(
            Icon::Usage,
            tr("Usage appears after the first connection; vendors report it some hours late."));
    Q_EMIT availabilityChanged();
}

Availability UsagePane::availability(ActionId action) const
{
    if (action == ActionId::Export)
        return exportAvailability();
    if (action == ActionId::SyncNow)
        return m_model->rowCount() > 0 ? Availability::yes()
                                       : Availability::no(tr("There is no usage yet."));
    if (action == ActionId::CheckNow && !selectedRows().isEmpty())
        return Availability::yes();
    const int row = currentRow();
    if (row < 0)
        return Availability::no(tr("Choose an eSIM first."));
    const auto fits = [&](ActKind kind) {
        const Fit fit = context().desk.esims().fit(kind, m_model->keyAt(row));
        return Availability{fit.possible, fit.reason};
    };
    switch (action) {
    case ActionId::CheckNow:
        return Availability::no(tr("Select the eSIMs to read."));
    case ActionId::TopUp:
        return fits(ActKind::TopUp);
    case ActionId::SendMessage:
        return fits(ActKind::Message);
    default:
        return elsewhere(action);
    }
}

void UsagePane::trigger(ActionId action)
{
    auto& desk = context().desk;
    if (action == ActionId::Export) {
        exportRows();
        return;
    }
    if (action == ActionId::SyncNow) {
        desk.usage().refreshAll();
        Q_EMIT said(tr("Reading usage. Vendors report it some hours late."));
        return;
    }
    if (action == ActionId::CheckNow) {
        QList<EsimKey> keys;
        for (const int row : selectedRows())
            keys.append(m_model->keyAt(row));
        desk.usage().refresh(keys, UsageRead::Fresh); // a person chose them
        Q_EMIT said(tr("Reading usage of %n eSIM(s).", nullptr, static_cast<int>(keys.size())));
        return;
    }
    const int row = currentRow();
    const auto* esim = row < 0 ? nullptr : desk.esims().find(m_model->keyAt(row));
    if (auto* sheet = esim ? makeActSheet(action, desk, *esim, this) : nullptr) {
        connect(sheet, &ActSheet::said, this, &Pane::said);
        sheet->open();
    }
}

} // namespace simstock
