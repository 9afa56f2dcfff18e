// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/messagespane.h"

#include "models/desk/accountbook.h"
#include "models/desk/desk.h"
#include "models/desk/esimdesk.h"
#include "models/desk/intentbook.h"
#include "models/desk/messagedesk.h"
#include "models/desk/orderdesk.h"
#include "models/desk/walletdesk.h"
#include "models/items/messagesmodel.h"
#include "ui/esims/messagesheet.h"
#include "ui/shell/actionset.h"
#include "ui/shell/readnotice.h"
#include "ui/widgets/paneframe.h"
#include "ui/widgets/placeholder.h"
#include "ui/widgets/tableview.h"

#include <algorithm>

namespace simstock {

using namespace Qt::StringLiterals;

MessagesPane::MessagesPane(const PaneContext& context, QWidget* parent)
    : MessagesPane(context,
                   new MessagesModel(context.desk.intents(), context.desk.messages(),
                                     context.desk.esims(), context.desk.accounts(),
                                     context.desk.clock()),
                   parent)
{
}

MessagesPane::MessagesPane(const PaneContext& context, MessagesModel* model, QWidget* parent)
    : TablePane(context,
                {u"messages"_s, tr("Messages"), tr("Messages table"), tr("Filter messages")}, model,
                parent),
      m_model(model)
{
    auto& desk = context.desk;
    frame().setPrimaryAction(context.actions.action(ActionId::SendMessage));
    table().setRowActions(context.actions.actions(
        {ActionId::CheckNow, ActionId::ResendMessage, ActionId::SendMessage}));
    connect(m_model, &TableModel::countsChanged, this, &MessagesPane::showStates);
    connect(&desk.intents(), &IntentBook::opened, this, &MessagesPane::showStates);
    connect(&desk.messages(), &MessageDesk::changed, this, &Pane::availabilityChanged);
    connect(&desk.accounts(), &AccountBook::statusChanged, this, &MessagesPane::showStates);
    connect(&desk.esims(), &EsimDesk::changed, this, &MessagesPane::showStates);
    connect(&desk.esims(), &EsimDesk::reset, this, &MessagesPane::showStates);
    connect(&frame().placeholder(), &Placeholder::emptyActionRequested, this, [this] {
        if (this->context().desk.esims().esims().isEmpty())
            Q_EMIT revealRequested(u"catalogue"_s, {});
        else
            this->context().actions.action(ActionId::SendMessage)->trigger();
    });
    connect(&frame().placeholder(), &Placeholder::noticeActionRequested, this, [&desk] {
        for (const auto& account : desk.accounts().accounts())
            desk.wallets().refresh(account.id); // the smallest question there is
    });
    connect(&table(), &TableView::detailsRequested, this, [this] {
        const auto* const record =
            currentRow() < 0 ? nullptr
                             : this->context().desk.intents().find(m_model->idAt(currentRow()));
        if (record)
            Q_EMIT revealRequested(u"esims"_s, QString(record->intent.target.account.text() + u'/' +
                                                       record->intent.target.id.text()));
    });
    finishSetup(static_cast<int>(MessageColumn::Text));
    showStates();
}

QString MessagesPane::countText(int shown, int total) const
{
    return shown == total
               ? tr("%n message(s)", nullptr, total)
               : tr("%1 of %2").arg(QLocale().toString(shown), tr("%n message(s)", nullptr, total));
}

void MessagesPane::showStates()
{
    auto& placeholder = frame().placeholder();
    const auto& book = context().desk.accounts();
    showReadNotice(placeholder, book, [&book](const AccountId& id) {
        return ReadStanding{false, {}, book.status(id).lastError};
    });
    if (m_model->sourceCount() > 0)
        placeholder.showContent();
    else if (!context().desk.intents().isOpen())
        placeholder.showLoading();
    else
        placeholder.showEmpty(Icon::Messages,
                              tr("No messages yet. Write to customers whose eSIM is on a phone."),
                              context().desk.esims().esims().isEmpty() ? tr("Open the catalogue")
                                                                       : tr("Write a message…"));
    Q_EMIT availabilityChanged();
}

QList<IntentId> MessagesPane::chosen() const
{
    QList<IntentId> ids;
    for (const int row : selectedRows())
        ids.append(m_model->idAt(row));
    if (ids.isEmpty() && currentRow() >= 0)
        ids.append(m_model->idAt(currentRow()));
    return ids;
}

QList<IntentId> MessagesPane::failed() const
{
    QList<IntentId> ids;
    for (const auto& id : chosen()) {
        const auto* const record = context().desk.intents().find(id);
        if (record && m_model->wordOf(*record).hasFailed)
            ids.append(id);
    }
    return ids;
}

Availability MessagesPane::availability(ActionId action) const
{
    auto& desk = context().desk;
    const auto ids = chosen();
    switch (action) {
    case ActionId::Export:
        return exportAvailability();
    case ActionId::SendMessage:
        return desk.esims().esims().isEmpty() ? Availability::no(tr("There are no eSIMs yet."))
                                              : Availability::yes();
    case ActionId::ResendMessage:
        return failed().isEmpty()
                   ? Availability::no(tr("Only messages that failed can be sent again."))
                   : Availability::yes();
    case ActionId::SyncNow:
    case ActionId::CheckNow: {
        if (ids.isEmpty())
            return Availability::no(tr("Choose a message first."));
        QString reason;
        for (const auto& id : ids) {
            const auto* const record = desk.intents().find(id);
            if (record && isOpenQuestion(record->state()))
                return Availability::yes();
            reason = desk.messages().obstacle(id);
            if (reason.isEmpty())
                return Availability::yes();
        }
        return Availability::no(reason);
    }
    default:
        return elsewhere(action);
    }
}

void MessagesPane::check()
{
    auto& desk = context().desk;
    for (const auto& id : chosen()) {
        const auto* const record = desk.intents().find(id);
        if (record && isOpenQuestion(record->state()))
            desk.orders().checkNow(id);
        else
            desk.messages().check(id);
    }
    Q_EMIT said(tr("Looking at the vendor now."));
}

void MessagesPane::resend()
{
    MessageStart start;
    for (const auto& id : failed()) {
        const auto* const record = context().desk.intents().find(id);
        if (start.to.contains(record->intent.target))
            continue; // one message to each
        if (!start.words.isEmpty() && start.words != record->intent.note) {
            Q_EMIT said(tr("Messages with different texts are sent again one after another."));
            continue;
        }
        start.to.append(record->intent.target);
        start.words = record->intent.note;
        start.retryOf.insert(record->intent.target, id);
    }
    compose(std::move(start));
}

void MessagesPane::compose(MessageStart start)
{
    auto* sheet = new MessageSheet(context().desk, std::move(start), this);
    connect(sheet, &ActSheet::said, this, &Pane::said);
    sheet->open();
}

void MessagesPane::trigger(ActionId action)
{
    switch (action) {
    case ActionId::Export:
        exportRows();
        break;
    case ActionId::SendMessage: {
        MessageStart start;
        start.offersAll = true;
        compose(std::move(start));
        break;
    }
    case ActionId::ResendMessage:
        resend();
        break;
    case ActionId::SyncNow:
    case ActionId::CheckNow:
        check();
        break;
    default:
        break;
    }
}

} // namespace simstock
