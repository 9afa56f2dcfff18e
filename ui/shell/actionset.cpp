// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actionset.h"

#include <QAction>
#include <QMetaEnum>

namespace simstock {

ActionSet::ActionSet(QObject* parent) : QObject(parent)
{
    add(ActionId::SyncNow, tr("Sync &now"), QKeySequence(Qt::Key_F5));
    add(ActionId::Export, tr("&Export…"), QKeySequence(Qt::CTRL | Qt::Key_E));
    add(ActionId::ExportVault, tr("Export &vault…"));
    add(ActionId::ImportVault, tr("Import va&ult…"));
    add(ActionId::AddAccount, tr("&Add account…"));
    add(ActionId::ReplaceKeys, tr("&Replace keys…"));
    add(ActionId::RemoveAccount, tr("Re&move account…"));
    add(ActionId::AccountSettings, tr("Account se&ttings…"));
    add(ActionId::SignIn, tr("S&ign in"));
    add(ActionId::SignOut, tr("Sign &out"));
    add(ActionId::ChangePassword, tr("Change pass&word…"));
    addOrderActions();
    addEsimActions();
    addShopActions();
}

void ActionSet::addOrderActions()
{
    add(ActionId::NewOrder, tr("&New order…"), QKeySequence(Qt::CTRL | Qt::Key_N));
    add(ActionId::NewBatch, tr("New &batch…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B));
    add(ActionId::Batches, tr("B&atches…"));
    add(ActionId::CheckNow, tr("&Check now"), QKeySequence(Qt::CTRL | Qt::Key_R));
    add(ActionId::EditNote, tr("&Edit customer and note…"), QKeySequence(Qt::Key_F2));
    add(ActionId::EditTags, tr("Ta&gs…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
    add(ActionId::Customers, tr("C&ustomers…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U));
    add(ActionId::AssignPaste, tr("Assign from a &list…"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    add(ActionId::WriteOff, tr("&Settle unknown outcome…"));
    add(ActionId::DiscardDraft, tr("&Discard draft"));
}

void ActionSet::addEsimActions()
{
    add(ActionId::ShowAtCounter, tr("Show at &counter"), QKeySequence(Qt::CTRL | Qt::Key_D));
    add(ActionId::HandOver, tr("&Hand over…"), QKeySequence(Qt::CTRL | Qt::Key_H));
    add(ActionId::PrintSlip, tr("&Print slip…"), QKeySequence::Print);
    add(ActionId::ShowUndelivered, tr("&Never handed over"));
    add(ActionId::ShowNotInstalled, tr("&Delivered, not installed after 24 h"));
    add(ActionId::TopUp, tr("&Top up…"), QKeySequence(Qt::CTRL | Qt::Key_T));
    add(ActionId::SendMessage, tr("Send S&MS…"));
    add(ActionId::ResendMessage, tr("Resend failed messages…"));
    add(ActionId::Suspend, tr("&Suspend eSIM"));
    add(ActionId::Resume, tr("&Resume eSIM"));
    add(ActionId::Cancel, tr("C&ancel eSIM…"));
    add(ActionId::Revoke, tr("Re&voke eSIM…"));
}

void ActionSet::addShopActions()
{
    add(ActionId::Favourite, tr("&Favourite"), QKeySequence(Qt::CTRL | Qt::Key_B));
    add(ActionId::Compare, tr("Com&pare"), QKeySequence(Qt::CTRL | Qt::Key_M));
    // The same key shows an eSIM: in no pane are both possible.
    add(ActionId::ShowOffer, tr("Sho&w the offer at the counter"),
        QKeySequence(Qt::CTRL | Qt::Key_D));
    add(ActionId::PriceList, tr("Price list &as PDF…"));
    add(ActionId::ChangePrices, tr("&Change prices…"));
    add(ActionId::ImportPrices, tr("&Import prices…"));
    add(ActionId::ExportPrices, tr("E&xport prices…"));
    add(ActionId::PriceHistory, tr("Price &history…"));
    add(ActionId::AddMoney, tr("Add mone&y…"));
    add(ActionId::SetLowMark, tr("Set &low mark…"));
    add(ActionId::CloseMonth, tr("Clos&e month…"));
    add(ActionId::Refunds, tr("Money to get bac&k…"));
    add(ActionId::NewWebhook, tr("New &webhook…"));
    add(ActionId::EditWebhook, tr("Ed&it webhook…"));
    add(ActionId::TestWebhook, tr("Te&st webhook"));
    add(ActionId::DeleteWebhook, tr("&Delete webhook…"));
    add(ActionId::NewBrand, tr("New &branding profile…"));
    add(ActionId::EditBrand, tr("Edit b&randing profile…"));
    add(ActionId::DeleteBrand, tr("Delete brandin&g profile…"));
    add(ActionId::MailServer, tr("Mail ser&ver…"));
}

void ActionSet::add(ActionId id, const QString& text, const QKeySequence& shortcut)
{
    auto* action = new QAction(text, this);
    action->setObjectName(
        QLatin1StringView(QMetaEnum::fromType<ActionId>().valueToKey(static_cast<int>(id))));
    action->setShortcut(shortcut);
    action->setMenuRole(QAction::NoRole);
    action->setEnabled(false);
    connect(action, &QAction::triggered, this, [this, id] { emit triggered(id); });
    m_actions.insert(id, action);
}

QList<QAction*> ActionSet::actions(const QList<ActionId>& ids) const
{
    QList<QAction*> list;
    for (const ActionId id : ids)
        list.append(action(id));
    return list;
}

void ActionSet::refresh(const std::function<Availability(ActionId)>& ask)
{
    for (auto it = m_actions.cbegin(); it != m_actions.cend(); ++it) {
        const Availability answer = ask(it.key());
        const QString reason = answer.possible ? QString() : answer.reason;
        it.value()->setEnabled(answer.possible);
        it.value()->setToolTip(reason);
        it.value()->setStatusTip(reason);
    }
}

Availability elsewhere(ActionId action)
{
    switch (action) {
    case ActionId::CheckNow:
    case ActionId::WriteOff:
    case ActionId::DiscardDraft:
        return Availability::no(ActionSet::tr("Select an order in Orders."));
    case ActionId::NewOrder:
    case ActionId::Favourite:
    case ActionId::Compare:
    case ActionId::ShowOffer:
    case ActionId::PriceList:
        return Availability::no(ActionSet::tr("Select a plan in Catalogue."));
    case ActionId::ShowUndelivered:
    case ActionId::ShowNotInstalled:
        return Availability::no(ActionSet::tr("Go to eSIMs first."));
    case ActionId::ResendMessage:
        return Availability::no(ActionSet::tr("Select a failed message in Messages."));
    case ActionId::AddMoney:
    case ActionId::SetLowMark:
    case ActionId::CloseMonth:
    case ActionId::Refunds:
        return Availability::no(ActionSet::tr("Select an account in Wallet."));
    case ActionId::NewWebhook:
    case ActionId::EditWebhook:
    case ActionId::TestWebhook:
    case ActionId::DeleteWebhook:
        return Availability::no(ActionSet::tr("Select a row in Webhooks."));
    case ActionId::NewBrand:
    case ActionId::EditBrand:
    case ActionId::DeleteBrand:
    case ActionId::MailServer:
    case ActionId::ChangePrices:
    case ActionId::ImportPrices:
    case ActionId::ExportPrices:
    case ActionId::PriceHistory:
        return Availability::no(ActionSet::tr("Select a row in Storefront."));
    case ActionId::AddAccount:
    case ActionId::RemoveAccount:
    case ActionId::ReplaceKeys:
    case ActionId::AccountSettings:
    case ActionId::SignIn:
    case ActionId::SignOut:
    case ActionId::ChangePassword:
        return Availability::no(ActionSet::tr("Select an account in Accounts."));
    case ActionId::SyncNow:
    case ActionId::Export:
        return Availability::no(ActionSet::tr("There is nothing here that this applies to."));
    default:
        return Availability::no(ActionSet::tr("Select an eSIM in eSIMs."));
    }
}

} // namespace simstock
