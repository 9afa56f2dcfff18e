// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallet/walletpane.h"

#include "models/desk/accountbook.h"
#include "models/desk/desk.h"
#include "models/desk/drafts.h"
#include "models/desk/ledgerdesk.h"
#include "models/desk/orderdesk.h"
#include "models/desk/walletdesk.h"
#include "models/items/ledgermodel.h"
#include "ui/shell/actionset.h"
#include "ui/wallet/addmoneysheet.h"
#include "ui/wallet/lowmarksheet.h"
#include "ui/wallet/monthclosesheet.h"
#include "ui/wallet/refundssheet.h"
#include "ui/wallet/shiftsheet.h"
#include "ui/wallet/walletcards.h"
#include "ui/widgets/paneframe.h"
#include "ui/widgets/placeholder.h"
#include "ui/widgets/tableview.h"

namespace simstock {

using namespace Qt::StringLiterals;

WalletPane::WalletPane(const PaneContext& context, QWidget* parent)
    : WalletPane(context,
                 new LedgerModel(context.desk.ledger(), context.desk.intents(),
                                 context.desk.accounts(), context.desk.clock()),
                 parent)
{
}

WalletPane::WalletPane(const PaneContext& context, LedgerModel* model, QWidget* parent)
    : TablePane(context, {u"wallet"_s, tr("Wallet"), tr("Wallet table"), tr("Filter wallet")},
                model, parent),
      m_model(model),
      m_cards(new WalletCards(context.desk, this))
{
    auto& desk = context.desk;
    frame().setStrip(m_cards);
    frame().setPrimaryAction(context.actions.action(ActionId::AddMoney));
    table().setRowActions(context.actions.actions(
        {ActionId::CheckNow, ActionId::AddMoney, ActionId::Refunds, ActionId::CloseMonth}));
    connect(&desk.accounts(), &AccountBook::accountsChanged, m_cards, &WalletCards::rebuild);
    connect(&desk.accounts(), &AccountBook::statusChanged, this, &WalletPane::showStates);
    connect(&desk.ledger(), &LedgerDesk::changed, this, &WalletPane::showStates);
    connect(&desk.wallets(), &WalletDesk::changed, this, &WalletPane::showStates);
    connect(m_cards, &WalletCards::chosenChanged, this, &Pane::availabilityChanged);
    connect(m_cards, &WalletCards::paymentRequested, this, [this](const IntentId& id) {
        const auto* const record = this->context().desk.intents().find(id);
        if (record)
            addMoney(record->intent.account, id);
    });
    connect(&table(), &TableView::detailsRequested, this, [this] {
        const int row = currentRow();
        if (row >= 0 && !m_model->rowAt(row).intent.isEmpty())
            Q_EMIT revealRequested(u"orders"_s, m_model->rowAt(row).intent.text());
    });
    connect(&frame().placeholder(), &Placeholder::emptyActionRequested, this, [this] {
        trigger(this->context().desk.accounts().accounts().isEmpty() ? ActionId::AddAccount
                                                                     : ActionId::SyncNow);
    });
    connect(&frame().placeholder(), &Placeholder::noticeActionRequested, this,
            [&desk] { desk.ledger().refreshAll(); });
    addShiftEntry(*this, frame().viewMenu(), context.desk);
    finishSetup(static_cast<int>(LedgerColumn::Description));
    showStates();
}

QString WalletPane::countText(int shown, int total) const
{
    return shown == total
               ? tr("%n booking(s)", nullptr, total)
               : tr("%1 of %2").arg(QLocale().toString(shown), tr("%n booking(s)", nullptr, total));
}

void WalletPane::showProblems()
{
    const auto& desk = context().desk;
    QStringList sentences;
    bool isOffline = false;
    std::optional<QDateTime> oldest;
    for (const auto& account : desk.accounts().accounts()) {
        const auto status = desk.accounts().status(account.id);
        const auto problem = desk.ledger().problem(account.id);
        isOffline = isOffline || status.link == LinkState::Offline;
        if (!problem.isEmpty())
            sentences << u"%1: %2"_s.arg(account.label, problem);
        if (const auto wallet = desk.wallets().wallet(account.id);
            wallet && wallet->readAt.isValid() && (!oldest || wallet->readAt < *oldest))
            oldest = wallet->readAt;
    }
    frame().setDataTime(oldest);
    if (sentences.isEmpty() && isOffline)
        sentences << tr("Offline: what was read before is shown with its age.");
    frame().placeholder().setNotice(Tone::Warn, sentences.join(u' '),
                                    sentences.isEmpty() ? QString() : tr("Try again"));
}

void WalletPane::showStates()
{
    const auto& desk = context().desk;
    auto& placeholder = frame().placeholder();
    m_cards->refresh();
    showProblems();
    if (m_model->sourceCount() > 0)
        placeholder.showContent();
    else if (desk.ledger().isLoading() || !desk.intents().isOpen())
        placeholder.showLoading();
    else if (desk.accounts().accounts().isEmpty())
        placeholder.showEmpty(Icon::Wallet, tr("No account yet. Balances and bookings stand here."),
                              tr("Add account…"));
    else
        placeholder.showEmpty(Icon::Wallet,
                              tr("No bookings yet. What is bought and added appears here."),
                              tr("Sync now"));
    Q_EMIT availabilityChanged();
}

Availability WalletPane::availability(ActionId action) const
{
    const auto& desk = context().desk;
    const auto account = m_cards->chosen();
    const auto unless = [](const QString& reason) {
        return reason.isEmpty() ? Availability::yes() : Availability::no(reason);
    };
    switch (action) {
    case ActionId::Export:
        return exportAvailability();
    case ActionId::SyncNow:
    case ActionId::SetLowMark:
    case ActionId::CloseMonth:
    case ActionId::Refunds:
        return unless(account.isEmpty() ? tr("There is no account yet.") : QString());
    case ActionId::AddMoney:
        return unless(desk.payments().waiting(account).isEmpty() ? desk.payments().obstacle(account)
                                                                 : QString());
    case ActionId::CheckNow: {
        const int row = currentRow();
        const auto* const record =
            row < 0 ? nullptr : desk.intents().find(m_model->rowAt(row).intent);
        return unless(record && isOpenQuestion(record->state())
                          ? QString()
                          : tr("There is nothing left to look for."));
    }
    default:
        return elsewhere(action);
    }
}

void WalletPane::addMoney(const AccountId& account, const IntentId& payment)
{
    auto* sheet = new AddMoneySheet(context().desk, account, payment, this);
    connect(sheet, &AddMoneySheet::said, this, &Pane::said);
    sheet->open();
}

void WalletPane::setLowMark(const AccountId& account)
{
    auto* sheet = new LowMarkSheet(context().desk, account, this);
    connect(sheet, &LowMarkSheet::said, this, &Pane::said);
    sheet->open();
}

bool WalletPane::openDraft(const Draft& draft)
{
    const AccountId account(draft.key.subject);
    if (draft.key.sheet == u"shift"_s) {
        openShiftSheet(*this, context().desk);
        return true;
    }
    if (!context().desk.accounts().find(account))
        return false;
    if (draft.key.sheet == u"lowmark"_s)
        setLowMark(account);
    else
        addMoney(account, {});
    return true;
}

void WalletPane::trigger(ActionId action)
{
    auto& desk = context().desk;
    const auto account = m_cards->chosen();
    if (action == ActionId::Export) {
        exportRows();
    } else if (action == ActionId::SyncNow) {
        desk.ledger().refreshAll();
        Q_EMIT said(tr("Reading balances and bookings."));
    } else if (action == ActionId::SetLowMark) {
        setLowMark(account);
    } else if (action == ActionId::CloseMonth) {
        auto* sheet = new MonthCloseSheet(desk, this);
        connect(sheet, &MonthCloseSheet::said, this, &Pane::said);
        sheet->open();
    } else if (action == ActionId::Refunds) {
        auto* sheet = new RefundsSheet(desk, this);
        connect(sheet, &RefundsSheet::said, this, &Pane::said);
        sheet->open();
    } else if (action == ActionId::AddMoney) {
        const auto waiting = desk.payments().waiting(account);
        addMoney(account, waiting.isEmpty() ? IntentId() : waiting.constFirst());
    } else if (action == ActionId::CheckNow && currentRow() >= 0) {
        desk.orders().checkNow(m_model->rowAt(currentRow()).intent);
        Q_EMIT said(tr("Looking at the vendor now."));
    } else if (action == ActionId::AddAccount) {
        context().actions.action(ActionId::AddAccount)->trigger();
    }
}

} // namespace simstock
