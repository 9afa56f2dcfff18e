// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/orderspane.h"

#include "models/desk/accountbook.h"
#include "models/desk/desk.h"
#include "models/desk/esimdesk.h"
#include "models/desk/ledgerdesk.h"
#include "models/desk/orderdesk.h"
#include "models/desk/shopbooks.h"
#include "models/items/ordersmodel.h"
#include "ui/counter/countercontrol.h"
#include "ui/customer/tagging.h"
#include "ui/esims/actsheets.h"
#include "ui/esims/detailpages.h"
#include "ui/orders/ordersheet.h"
#include "ui/orders/questionsheet.h"
#include "ui/shell/actionset.h"
#include "ui/shell/readnotice.h"
#include "ui/wallet/shiftsheet.h"
#include "ui/widgets/detaildock.h"
#include "ui/widgets/paneframe.h"
#include "ui/widgets/placeholder.h"
#include "ui/widgets/tableview.h"

namespace simstock {

using namespace Qt::StringLiterals;

OrdersPane::OrdersPane(const PaneContext& context, QWidget* parent)
    : OrdersPane(context,
                 new OrdersModel(context.desk.intents(), context.desk.esims(),
                                 context.desk.accounts(), context.desk.clock()),
                 parent)
{
}

OrdersPane::OrdersPane(const PaneContext& context, OrdersModel* model, QWidget* parent)
    : TablePane(context, {u"orders"_s, tr("Orders"), tr("Orders table"), tr("Filter orders")},
                model, parent),
      m_model(model),
      m_pages(new DetailPages(dock(), context, this))
{
    auto& actions = context.actions;
    frame().setPrimaryAction(actions.action(ActionId::ShowAtCounter));
    table().setRowActions(actions.actions(
        {ActionId::ShowAtCounter, ActionId::CheckNow, ActionId::NewOrder, ActionId::NewBatch,
         ActionId::Batches, ActionId::DiscardDraft, ActionId::WriteOff, ActionId::Cancel}));
    auto& desk = context.desk;
    connect(&desk.intents(), &IntentBook::opened, this, &OrdersPane::showStates);
    connect(&desk.intents(), &IntentBook::recordAdded, this, &OrdersPane::showStates);
    connect(&desk.intents(), &IntentBook::recordChanged, this, &OrdersPane::showStates);
    connect(&desk.esims(), &EsimDesk::changed, this, &OrdersPane::showStates);
    connect(&desk.ledger(), &LedgerDesk::changed, this, &OrdersPane::showStates);
    connect(&desk.orders(), &OrderDesk::checkingChanged, this, &OrdersPane::showStates);
    connect(&frame().placeholder(), &Placeholder::emptyActionRequested, this,
            [this] { Q_EMIT revealRequested(u"catalogue"_s, {}); });
    connect(&frame().placeholder(), &Placeholder::noticeActionRequested, this,
            [&desk] { desk.esims().syncAll(); });
    connect(&desk.esims(), &EsimDesk::syncChanged, this, &OrdersPane::showStates);
    connect(&desk.accounts(), &AccountBook::statusChanged, this, &OrdersPane::showStates);
    addShiftEntry(*this, frame().viewMenu(), context.desk);
    finishSetup(static_cast<int>(OrderColumn::Plan));
    m_model->showTags(desk.books().tags);
    addViews(tr("Views of orders"));
    showStates();
}

OrdersPane::~OrdersPane() = default;

const IntentRecord* OrdersPane::current() const
{
    const int row = currentRow();
    return row < 0 ? nullptr : m_model->recordAt(row);
}

const Esim* OrdersPane::currentEsim() const
{
    const int row = currentRow();
    if (row < 0)
        return nullptr;
    auto& esims = context().desk.esims();
    const auto* record = m_model->recordAt(row);
    if (record && !record->intent.target.id.isEmpty())
        return esims.find(record->intent.target);
    const auto& order = m_model->rowAt(row);
    const auto keys =
        order.order.isEmpty() ? QList<EsimKey>() : esims.ofOrder(order.account, order.order);
    return keys.isEmpty() ? nullptr : esims.find(keys.constFirst());
}

QString OrdersPane::countText(int shown, int total) const
{
    const QLocale locale;
    return shown == total
               ? tr("%n order(s)", nullptr, total)
               : tr("%1 of %2").arg(locale.toString(shown), tr("%n order(s)", nullptr, total));
}

void OrdersPane::showCurrent()
{
    m_pages->show(currentEsim(), current());
}

void OrdersPane::showStates()
{
    auto& placeholder = frame().placeholder();
    if (m_model->sourceCount() > 0)
        placeholder.showContent();
    else if (!context().desk.intents().isOpen())
        placeholder.showLoading();
    else
        placeholder.showEmpty(Icon::Orders,
                              tr("No orders yet. Choose a plan in the catalogue and press Ctrl+N."),
                              tr("Open the catalogue"));
    const auto& desk = context().desk;
    showReadNotice(placeholder, desk.accounts(),
                   [&desk](const AccountId& id) { return desk.esims().standing(id); });
    showCurrent();
    countSeconds();
    Q_EMIT availabilityChanged();
}

void OrdersPane::countSeconds()
{
    using namespace std::chrono_literals;
    m_second.reset();
    if (!m_model->isCounting())
        return;
    m_second = context().desk.clock().after(1s, [this] {
        if (isVisible())
            m_model->timePassed();
        countSeconds();
    });
}

Availability OrdersPane::onRecord(ActionId action, const IntentRecord& record) const
{
    const auto state = record.state();
    switch (action) {
    case ActionId::NewOrder:
        return state == IntentState::Prepared || state == IntentState::NotSent ||
                       state == IntentState::Rejected
                   ? Availability::yes()
                   : Availability::no(tr("Choose a plan in the catalogue for a new order."));
    case ActionId::CheckNow:
        if (isFinal(state) || state == IntentState::Prepared)
            return Availability::no(tr("There is nothing left to look for."));
        return context().desk.orders().isChecking(record.intent.id)
                   ? Availability::no(tr("Looking already."))
                   : Availability::yes();
    case ActionId::DiscardDraft:
        return state == IntentState::Prepared || state == IntentState::NotSent
                   ? Availability::yes()
                   : Availability::no(
                         tr("Only drafts and orders that were not sent can be discarded."));
    case ActionId::WriteOff:
        return isOpenQuestion(state) ? Availability::yes()
                                     : Availability::no(tr("The outcome of this order is known."));
    default:
        return Availability::no(tr("Choose an order with an eSIM."));
    }
}

Availability OrdersPane::availability(ActionId action) const
{
    if (action == ActionId::SyncNow)
        return context().desk.accounts().accounts().isEmpty()
                   ? Availability::no(tr("There is no account yet."))
                   : Availability::yes();
    if (action == ActionId::Export)
        return exportAvailability();
    if (currentRow() < 0)
        return action == ActionId::AddAccount ? elsewhere(action)
                                              : Availability::no(tr("Choose an order first."));
    const Esim* esim = currentEsim();
    if (action == ActionId::ShowAtCounter && esim)
        return counterAvailability(*esim);
    if (action == ActionId::EditNote && esim)
        return Availability::yes();
    if (action == ActionId::Cancel && esim) {
        const Fit fit = context().desk.esims().fit(ActKind::Cancel, esim->key);
        return {fit.possible, fit.reason};
    }
    if (action == ActionId::EditTags && !tagSubjects().isEmpty())
        return Availability::yes();
    const auto* record = current();
    return record ? onRecord(action, *record)
                  : Availability::no(tr("This order was not made at this desk."));
}

std::optional<PlanKey> OrdersPane::chosenPlan() const
{
    const auto* record = current();
    return record && record->intent.act.kind == ActKind::Order
               ? std::optional(PlanKey{record->intent.account, record->intent.offer})
               : std::nullopt;
}

void OrdersPane::trigger(ActionId action)
{
    auto& desk = context().desk;
    if (action == ActionId::Export) {
        exportRows();
        return;
    }
    if (action == ActionId::SyncNow) {
        desk.esims().syncAll();
        return;
    }
    const auto* esim = currentEsim();
    if (action == ActionId::ShowAtCounter && esim) {
        Q_EMIT counterRequested(esim->key);
        return;
    }
    if (action == ActionId::EditNote && esim) {
        showDock(true);
        m_pages->editNotes();
        return;
    }
    if (action == ActionId::Cancel && esim) {
        auto* sheet = makeActSheet(action, desk, *esim, this);
        connect(sheet, &ActSheet::said, this, &Pane::said);
        sheet->open();
        return;
    }
    if (action == ActionId::EditTags) {
        tagSelected();
        return;
    }
    const auto* record = current();
    if (!record)
        return;
    const IntentId id = record->intent.id;
    if (action == ActionId::CheckNow) {
        desk.orders().checkNow(id);
        Q_EMIT said(tr("Looking at the vendor now."));
    } else if (action == ActionId::DiscardDraft) {
        desk.orders().cancelDraft(id);
        Q_EMIT said(tr("Discarded."));
    } else if (action == ActionId::NewOrder) {
        orderAgain(record->intent);
    } else if (action == ActionId::WriteOff) {
        settle(*record);
    }
}

void OrdersPane::settle(const IntentRecord& record)
{
    auto* sheet = new QuestionSheet(context().desk, record, this);
    connect(sheet, &QuestionSheet::said, this, &Pane::said);
    connect(sheet, &QuestionSheet::anewWanted, this, &OrdersPane::orderAgain);
    sheet->open();
}

bool OrdersPane::openDraft(const Draft& draft)
{
    const auto* record = context().desk.intents().find(IntentId(draft.key.subject));
    const bool isOpen = record && isOpenQuestion(record->state());
    if (isOpen)
        settle(*record);
    return isOpen;
}

QStringList OrdersPane::tagSubjects() const
{
    QStringList subjects;
    for (const int row : chosenRows()) {
        if (const auto* record = m_model->recordAt(row))
            subjects.append(tagsubject::ofOrder(record->intent.id));
    }
    return subjects;
}

void OrdersPane::tagSelected()
{
    openTagSheet(context().desk, tagSubjects(), this,
                 [this](const QString& sentence) { Q_EMIT said(sentence); });
}

void OrdersPane::orderAgain(const Intent& intent)
{
    auto draft = OrderSheet::draftOf(context().desk, intent);
    if (!draft) {
        Q_EMIT said(tr("This plan is no longer in the catalogue. Choose another one there."));
        return;
    }
    auto* sheet = new OrderSheet(context().desk, std::move(*draft), this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &OrderSheet::said, this, &Pane::said);
    const auto show = [this](const IntentId& id) { reveal(id.text()); };
    connect(sheet, &OrderSheet::bought, this, show);
    connect(sheet, &OrderSheet::draftSaved, this, show);
    sheet->open();
}

} // namespace simstock
