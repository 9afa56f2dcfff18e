// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/usage/usagepane.h"

#include "models/desk/accountbook.h"
#include "models/desk/desk.h"
#include "models/desk/esimdesk.h"
#include "models/desk/forecastdesk.h"
#include "models/desk/shopbooks.h"
#include "models/desk/usagedesk.h"
#include "models/items/usagemodel.h"
#include "ui/esims/actsheets.h"
#include "ui/esims/detailpages.h"
#include "ui/esims/messagesheet.h"
#include "ui/shell/actionset.h"
#include "ui/shell/readnotice.h"
#include "ui/widgets/detaildock.h"
#include "ui/widgets/filterchip.h"
#include "ui/widgets/paneframe.h"
#include "ui/widgets/placeholder.h"
#include "ui/widgets/tableheader.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

/// What has to be acted on stands in sight, also beside the dock.
void placeUsageColumns(TableView& table)
{
    auto& header = table.header();
    int position = 2;
    for (const auto column :
         {UsageColumn::RunsOut, UsageColumn::Verdict, UsageColumn::Left, UsageColumn::Expires,
          UsageColumn::Age, UsageColumn::Used, UsageColumn::Percent, UsageColumn::Rate})
        header.moveSection(header.visualIndex(static_cast<int>(column)), position++);
}

} // namespace

UsagePane::UsagePane(const PaneContext& context, QWidget* parent)
    : UsagePane(context,
                new UsageModel(context.desk.esims(), context.desk.accounts(),
                               context.desk.forecasts(), context.desk.books().alerts,
                               context.desk.clock()),
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
    addRadar();
    table().setRowActions(
        actions.actions({ActionId::CheckNow, ActionId::TopUp, ActionId::SendMessage}) +
        QList<QAction*>{m_offerTopUp});
    connect(&context.desk.forecasts(), &ForecastDesk::changed, this, &UsagePane::showStates);
    connect(&context.desk.esims(), &EsimDesk::reset, this, &UsagePane::showStates);
    connect(&context.desk.esims(), &EsimDesk::changed, this, &UsagePane::showStates);
    connect(&context.desk.usage(), &UsageDesk::standingChanged, this, &UsagePane::showStates);
    connect(&context.desk.accounts(), &AccountBook::statusChanged, this, &UsagePane::showStates);
    connect(&frame().placeholder(), &Placeholder::noticeActionRequested, this,
            [&desk = context.desk] { desk.usage().refreshAll(); });
    connect(&frame().placeholder(), &Placeholder::emptyActionRequested, this,
            [this] { Q_EMIT revealRequested(u"esims"_s, {}); });
    placeUsageColumns(table());
    finishSetup(static_cast<int>(UsageColumn::Plan));
    addViews(tr("Views of usage"));
    dock().setCurrentPage(u"usage"_s);
    showStates();
}

void UsagePane::addRadar()
{
    m_urgent = new QAction(tr("Needs a &call today"), this);
    m_urgent->setCheckable(true);
    m_offerTopUp = new QAction(tr("Offer a top-up by &SMS…"), this);
    for (auto* action : {m_urgent, m_offerTopUp}) {
        addAction(action); // the menu bar shows it while the pane is shown
        frame().viewMenu().addAction(action);
    }
    m_urgentChip = frame().chips().addChip(tr("Needs a call today"));
    connect(m_urgentChip, &QPushButton::clicked, m_urgent, &QAction::trigger);
    connect(m_urgent, &QAction::toggled, m_urgentChip, &QPushButton::setChecked);
    connect(m_urgent, &QAction::triggered, this,
            [this](bool on) { showLens(on ? QString(UsageModel::urgentLens) : QString()); });
    connect(m_offerTopUp, &QAction::triggered, this, [this] { message(MessageText::TopUpOffer); });
    connect(this, &Pane::availabilityChanged, m_offerTopUp, [this] {
        const auto can = messageAvailability();
        m_offerTopUp->setEnabled(can.possible);
        m_offerTopUp->setToolTip(can.reason);
    });
}

void UsagePane::showView()
{
    m_urgent->setChecked(m_model->lens() == UsageModel::urgentLens);
    showStates();
}

QList<EsimKey> UsagePane::selectedKeys() const
{
    QList<EsimKey> keys;
    for (const int row : chosenRows())
        keys.append(m_model->keyAt(row));
    return keys;
}

Availability UsagePane::messageAvailability() const
{
    const auto keys = selectedKeys();
    if (keys.isEmpty())
        return Availability::no(tr("Choose an eSIM first."));
    const auto& esims = context().desk.esims();
    const bool isAny = std::any_of(keys.begin(), keys.end(), [&esims](const EsimKey& key) {
        return esims.fit(ActKind::Message, key).possible;
    });
    return isAny             ? Availability::yes()
           : keys.size() > 1 ? Availability::no(tr("None of these eSIMs can receive a message."))
                             : Availability::no(esims.fit(ActKind::Message, keys.first()).reason);
}

void UsagePane::message(MessageText text)
{
    auto* sheet = new MessageSheet(context().desk, {.to = selectedKeys(), .text = text}, this);
    connect(sheet, &ActSheet::said, this, &Pane::said);
    sheet->open();
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
    const auto urgent = m_model->urgentCount();
    m_urgentChip->setText(urgent > 0 ? tr("Needs a call today: %1").arg(QLocale().toString(urgent))
                                     : tr("Needs a call today"));
    if (m_model->sourceCount() > 0 && m_urgent->isChecked() && urgent == 0)
        placeholder.showEmpty(Icon::Usage, tr("Nobody runs out of data by tomorrow evening, as far "
                                              "as the figures say."));
    else if (m_model->sourceCount() > 0)
        placeholder.showContent();
    else
        placeholder.showEmpty(
            Icon::Usage,
            tr("Usage appears after the first connection; vendors report it some hours late."),
            tr("Open the eSIMs"));
    const auto& desk = context().desk;
    showReadNotice(placeholder, desk.accounts(),
                   [&desk](const AccountId& id) { return desk.usage().standing(id); });
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
        return messageAvailability();
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
    if (action == ActionId::SendMessage) {
        message(MessageText::None);
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
