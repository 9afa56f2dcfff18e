// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhooks/webhookspane.h"

#include "models/core/untrustedtext.h"
#include "models/desk/accountbook.h"
#include "models/desk/desk.h"
#include "models/desk/drafts.h"
#include "models/items/webhooksmodel.h"
#include "ui/esims/factspage.h"
#include "ui/shell/actionset.h"
#include "ui/webhooks/deliveriespage.h"
#include "ui/webhooks/webhookaddresssheet.h"
#include "ui/webhooks/webhooksheet.h"
#include "ui/widgets/confirmsheet.h"
#include "ui/widgets/detaildock.h"
#include "ui/widgets/paneframe.h"
#include "ui/widgets/placeholder.h"
#include "ui/widgets/tableview.h"

#include <QGuiApplication>
#include <QPushButton>

#include <algorithm>

namespace simstock {

using namespace Qt::StringLiterals;

WebhooksPane::WebhooksPane(const PaneContext& context, QWidget* parent)
    : WebhooksPane(
          context,
          new WebhooksModel(context.desk.webhooks(), context.desk.accounts(), context.desk.clock()),
          parent)
{
}

WebhooksPane::WebhooksPane(const PaneContext& context, WebhooksModel* model, QWidget* parent)
    : TablePane(context,
                {u"webhooks"_s, tr("Webhooks"), tr("Webhooks table"), tr("Filter webhooks")}, model,
                parent),
      m_model(model),
      m_clipboard(*QGuiApplication::clipboard(), context.desk.clock())
{
    auto& actions = context.actions;
    frame().setPrimaryAction(actions.action(ActionId::NewWebhook));
    table().setRowActions(
        actions.actions({ActionId::TestWebhook, ActionId::EditWebhook, ActionId::DeleteWebhook}));
    addPages();
    auto& desk = context.desk;
    connect(&desk.webhooks(), &WebhookDesk::changed, this, &WebhooksPane::showStates);
    connect(&desk.accounts(), &AccountBook::statusChanged, this, &WebhooksPane::showStates);
    auto& placeholder = frame().placeholder();
    const auto refresh = [this] { this->context().desk.webhooks().refreshAll(); };
    connect(&placeholder, &Placeholder::retryRequested, this, refresh);
    connect(&placeholder, &Placeholder::noticeActionRequested, this, refresh);
    connect(&placeholder, &Placeholder::emptyActionRequested, this, [this] {
        const bool none = this->context().desk.accounts().accounts().isEmpty();
        this->context()
            .actions.action(none ? ActionId::AddAccount : ActionId::NewWebhook)
            ->trigger();
    });
    finishSetup(static_cast<int>(WebhookColumn::Url));
    desk.webhooks().refreshAll();
    showStates();
}

WebhooksPane::~WebhooksPane() = default;

void WebhooksPane::addPages()
{
    m_facts = new FactsPage(this);
    m_copySenders = new QPushButton(tr("Copy senders"), m_facts);
    setButtonRole(*m_copySenders, ButtonRole::Secondary);
    m_facts->addBelow(m_copySenders);
    m_deliveries = new DeliveriesPage(context().desk.webhooks(), context().desk.clock(), this);
    dock().addPage(u"details"_s, tr("Details"), m_facts);
    dock().addPage(u"deliveries"_s, tr("Deliveries"), m_deliveries);
    connect(m_copySenders, &QPushButton::clicked, this, [this] {
        if (const auto* row = current()) {
            m_clipboard.copyText(senders(*row).join(u'\n'));
            Q_EMIT said(tr("The senders' addresses are on the clipboard."));
        }
    });
}

QString WebhooksPane::countText(int shown, int total) const
{
    return shown == total ? tr("%n webhook(s)", nullptr, total)
                          : tr("%1 of %n webhook(s)", nullptr, total).arg(locale().toString(shown));
}

const WebhookRow* WebhooksPane::current() const
{
    const int row = currentRow();
    return row < 0 ? nullptr : &m_model->rowAt(row);
}

QStringList WebhooksPane::senders(const WebhookRow& row) const
{
    const auto& accounts = context().desk.accounts();
    const auto* account = accounts.find(row.account);
    const auto* vendor = account ? accounts.directory().find(account->vendor) : nullptr;
    return vendor && row.kind == WebhookRow::Kind::Address ? vendor->webhookSenders : QStringList();
}

void WebhooksPane::showCurrent()
{
    if (!m_deliveries)
        return;
    const auto* row = current();
    m_deliveries->setRow(row);
    if (!row) {
        dock().setSubject(tr("No webhook chosen"), {});
        m_facts->setFacts({});
        m_copySenders->hide();
        return;
    }
    const auto shown = [this](WebhookColumn column) {
        return m_model->index(currentRow(), static_cast<int>(column)).data().toString();
    };
    dock().setSubject(shown(WebhookColumn::Name), shown(WebhookColumn::Account));
    const auto list = senders(*row);
    QList<Fact> facts;
    if (row->kind == WebhookRow::Kind::Note) {
        facts = {{tr("What is needed"), forDisplay(row->note, 500)}};
    } else {
        facts = {{tr("URL"), shown(WebhookColumn::Url)},
                 {tr("Events"), row->kind == WebhookRow::Kind::Address
                                    ? tr("All, to this one address")
                                    : forDisplay(row->subscription.events.join(u'\n'), 1000, true)},
                 {tr("Status"), shown(WebhookColumn::State)},
                 {tr("Timeout"), shown(WebhookColumn::Timeout)},
                 {tr("Retries"), shown(WebhookColumn::Retries)},
                 {tr("Last delivery"), shown(WebhookColumn::LastDelivery)},
                 {tr("Let in only"), list.join(u'\n')}};
    }
    m_facts->setFacts(facts);
    m_copySenders->setVisible(!list.isEmpty());
}

bool WebhooksPane::isReading() const
{
    auto& desk = context().desk;
    const auto& accounts = desk.accounts().accounts();
    return std::any_of(accounts.begin(), accounts.end(), [&desk](const Account& account) {
        return desk.webhooks().standing(account.id).running;
    });
}

void WebhooksPane::showStates()
{
    auto& placeholder = frame().placeholder();
    auto& desk = context().desk;
    const auto asOf = desk.webhooks().asOf();
    frame().setDataTime(asOf.isValid() ? std::optional(asOf) : std::nullopt);
    if (desk.accounts().accounts().isEmpty())
        placeholder.showEmpty(Icon::Webhooks,
                              tr("Webhooks belong to an account. Add an account first."),
                              tr("Add account…"));
    else if (m_model->sourceCount() > 0)
        placeholder.showContent();
    else if (isReading())
        placeholder.showLoading();
    else
        placeholder.showEmpty(
            Icon::Webhooks,
            tr("A desktop cannot receive webhooks; point them to your server and inspect them "
               "here."),
            accountForNew().isEmpty() ? QString() : tr("New webhook…"));
    showNotice();
    Q_EMIT availabilityChanged();
}

/// The first account that could not be read, with the age of what is shown.
void WebhooksPane::showNotice()
{
    auto& desk = context().desk;
    auto& placeholder = frame().placeholder();
    for (const auto& account : desk.accounts().accounts()) {
        const auto standing = desk.webhooks().standing(account.id);
        if (standing.lastError.isEmpty() || standing.running)
            continue;
        const auto words =
            standing.readAt.isValid() ? tr("%1: %2 What was read before is shown.") : tr("%1: %2");
        placeholder.setNotice(Tone::Warn, words.arg(account.label, forDisplay(standing.lastError)),
                              tr("Try again"));
        return;
    }
    placeholder.setNotice(Tone::Warn, {});
}

/// The account of the current row, or the first that can have a webhook; empty for none.
AccountId WebhooksPane::accountForNew() const
{
    auto& desk = context().desk;
    if (const auto* row = current(); row && desk.webhooks().obstacle(row->account).isEmpty())
        return row->account;
    for (const auto& account : desk.accounts().accounts()) {
        if (desk.webhooks().obstacle(account.id).isEmpty())
            return account.id;
    }
    return {};
}

Availability WebhooksPane::ofSubscription() const
{
    const auto* row = current();
    if (!row)
        return Availability::no(tr("Select a webhook first."));
    if (row->kind == WebhookRow::Kind::Note)
        return Availability::no(forDisplay(row->note));
    if (row->kind == WebhookRow::Kind::Address)
        return Availability::no(tr("The vendor tests the address when it is set, and has no call "
                                   "to test or delete it."));
    const auto reason = context().desk.webhooks().obstacle(row->account);
    return {reason.isEmpty(), reason};
}

Availability WebhooksPane::availability(ActionId action) const
{
    switch (action) {
    case ActionId::Export:
        return exportAvailability();
    case ActionId::SyncNow:
        if (isReading())
            return Availability::no(tr("The webhooks are being read already."));
        return m_model->sourceCount() > 0 || !accountForNew().isEmpty()
                   ? Availability::yes()
                   : Availability::no(tr("The keys of no account are at hand."));
    case ActionId::NewWebhook:
        return accountForNew().isEmpty()
                   ? Availability::no(tr("No open account has a call for webhooks."))
                   : Availability::yes();
    case ActionId::EditWebhook: {
        const auto* row = current();
        if (!row || row->kind != WebhookRow::Kind::Address)
            return ofSubscription();
        const auto reason = context().desk.webhooks().obstacle(row->account);
        return {reason.isEmpty(), reason};
    }
    case ActionId::TestWebhook:
        if (m_test.isActive())
            return Availability::no(tr("A test is running."));
        return ofSubscription();
    case ActionId::DeleteWebhook:
        return ofSubscription();
    default:
        return elsewhere(action);
    }
}

void WebhooksPane::trigger(ActionId action)
{
    switch (action) {
    case ActionId::Export:
        exportRows();
        break;
    case ActionId::SyncNow:
        context().desk.webhooks().refreshAll();
        m_deliveries->reload();
        Q_EMIT said(tr("Reading the webhooks…"));
        break;
    case ActionId::NewWebhook:
        create();
        break;
    case ActionId::EditWebhook:
        edit();
        break;
    case ActionId::TestWebhook:
        test();
        break;
    case ActionId::DeleteWebhook:
        remove();
        break;
    default:
        break;
    }
}

void WebhooksPane::create()
{
    auto& desk = context().desk;
    const auto account = accountForNew();
    if (desk.accounts().ports(account).subscriptions) {
        openSubscription(account, std::nullopt);
        return;
    }
    WebhookRow row{account, WebhookRow::Kind::Address, {}, {}};
    for (const auto& one : desk.webhooks().rows()) {
        if (one.account == account)
            row = one;
    }
    openAddress(row);
}

void WebhooksPane::openSubscription(const AccountId& account,
                                    const std::optional<WebhookSubscription>& known)
{
    auto* sheet = new WebhookSheet(context().desk, m_clipboard, account, known, window());
    connect(sheet, &WebhookSheet::said, this, &Pane::said);
    sheet->open();
}

void WebhooksPane::openAddress(const WebhookRow& row)
{
    auto* sheet = new WebhookAddressSheet(context().desk, row, window());
    connect(sheet, &WebhookAddressSheet::said, this, &Pane::said);
    sheet->open();
}

void WebhooksPane::edit()
{
    const auto* row = current();
    if (!row || row->kind == WebhookRow::Kind::Address)
        create();
    else
        openSubscription(row->account, row->subscription);
}

bool WebhooksPane::openDraft(const Draft& draft)
{
    const auto account = AccountId(draft.key.subject.section(u'/', 0, 0));
    const auto id = draft.key.subject.section(u'/', 1);
    const bool isAddress = draft.key.sheet == u"webhookaddress"_s;
    if (account.isEmpty()) {
        const auto any = accountForNew();
        if (!any.isEmpty())
            openSubscription(any, std::nullopt);
        return !any.isEmpty();
    }
    for (const auto& row : context().desk.webhooks().rows()) {
        if (row.account != account)
            continue;
        if (isAddress && row.kind == WebhookRow::Kind::Address) {
            openAddress(row);
            return true;
        }
        if (!isAddress && row.subscription.id == id) {
            openSubscription(account, row.subscription);
            return true;
        }
    }
    return false;
}

void WebhooksPane::test()
{
    const auto* row = current();
    if (!row)
        return;
    Q_EMIT said(tr("The vendor sends a test event to your server…"));
    m_test = context().desk.webhooks().test(row->account, row->subscription.id);
    m_test.onDone([this](const Result<QString>& answer) {
        Q_EMIT said(answer ? tr("Test: %1").arg(forDisplay(*answer, 200))
                           : answer.error().userText);
        m_deliveries->reload();
        Q_EMIT availabilityChanged();
    });
    Q_EMIT availabilityChanged();
}

void WebhooksPane::remove()
{
    const auto* row = current();
    if (!row)
        return;
    const auto name = forDisplay(row->subscription.name, 100);
    const ConfirmSheet::Words words{
        tr("Delete webhook"),
        tr("\"%1\" gets no more events, and its log of deliveries goes. Your server is not told.")
            .arg(name),
        tr("Delete webhook"), tr("Webhook %1 deleted.").arg(name)};
    auto* sheet = new ConfirmSheet(
        words,
        [&desk = context().desk, account = row->account, id = row->subscription.id] {
            return desk.webhooks().remove(account, id);
        },
        window());
    connect(sheet, &ConfirmSheet::said, this, &Pane::said);
    sheet->open();
}

} // namespace simstock
