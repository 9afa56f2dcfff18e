// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/storefront/brandsview.h"

#include "models/core/untrustedtext.h"
#include "models/desk/accountbook.h"
#include "models/desk/desk.h"
#include "models/desk/drafts.h"
#include "models/items/storefrontmodels.h"
#include "ui/esims/factspage.h"
#include "ui/shell/actionset.h"
#include "ui/storefront/brandpreview.h"
#include "ui/storefront/brandsheet.h"
#include "ui/storefront/mailserversheet.h"
#include "ui/theme/contrast.h"
#include "ui/widgets/confirmsheet.h"
#include "ui/widgets/detaildock.h"
#include "ui/widgets/paneframe.h"
#include "ui/widgets/placeholder.h"
#include "ui/widgets/tableview.h"

#include <algorithm>

namespace simstock {

using namespace Qt::StringLiterals;

BrandsView::BrandsView(const PaneContext& context, QWidget* parent)
    : BrandsView(context, new BrandsModel(context.desk.brands(), context.desk.accounts()), parent)
{
}

BrandsView::BrandsView(const PaneContext& context, BrandsModel* model, QWidget* parent)
    : TablePane(
          context,
          {u"storefront"_s, tr("Storefront"), tr("Storefront table"), tr("Filter storefront")},
          model, parent),
      m_model(model)
{
    auto& actions = context.actions;
    frame().setPrimaryAction(actions.action(ActionId::NewBrand));
    table().setRowActions(
        actions.actions({ActionId::EditBrand, ActionId::MailServer, ActionId::DeleteBrand}));
    m_facts = new FactsPage(this);
    m_preview = new BrandPreview(m_facts);
    m_facts->addBelow(m_preview);
    dock().addPage(u"profile"_s, tr("Profile"), m_facts);
    connectDesk();
    finishSetup(static_cast<int>(BrandColumn::Sender));
    context.desk.brands().refreshAll();
    showStates();
}

void BrandsView::connectDesk()
{
    auto& desk = context().desk;
    connect(&desk.brands(), &BrandDesk::changed, this, &BrandsView::showStates);
    connect(&desk.accounts(), &AccountBook::statusChanged, this, &BrandsView::showStates);
    auto& placeholder = frame().placeholder();
    const auto refresh = [&desk] { desk.brands().refreshAll(); };
    connect(&placeholder, &Placeholder::retryRequested, this, refresh);
    connect(&placeholder, &Placeholder::noticeActionRequested, this, refresh);
    connect(&placeholder, &Placeholder::emptyActionRequested, this,
            [this] { context().actions.action(ActionId::NewBrand)->trigger(); });
}

QString BrandsView::countText(int shown, int total) const
{
    return shown == total ? tr("%n profile(s)", nullptr, total)
                          : tr("%1 of %n profile(s)", nullptr, total).arg(locale().toString(shown));
}

const BrandRow* BrandsView::current() const
{
    const int row = currentRow();
    return row < 0 ? nullptr : &m_model->rowAt(row);
}

void BrandsView::showCurrent()
{
    if (!m_preview)
        return;
    const auto* row = current();
    m_preview->setVisible(row != nullptr);
    if (!row) {
        dock().setSubject(tr("No profile chosen"), {});
        m_facts->setFacts({});
        return;
    }
    dock().setSubject(forDisplay(row->profile.name, 100),
                      context().desk.accounts().label(row->account));
    const QColor color(row->profile.color);
    const auto server = row->mailServer.value_or(MailServer());
    const bool hasServer = server.enabled && !server.host.isEmpty();
    m_facts->setFacts(
        {{tr("Sender"), forDisplay(row->profile.senderName, 100)},
         {tr("Colour"), color.isValid() ? contrastText(color) : tr("Not stated")},
         {tr("Logo"), row->profile.logo.isEmpty() ? tr("None") : tr("Kept by the vendor")},
         {tr("Mail server"), hasServer
                                 ? u"%1:%2"_s.arg(forDisplay(server.host, 100)).arg(server.port)
                                 : tr("The vendor's own")},
         {tr("From"), hasServer ? forDisplay(server.fromAddress, 100) : QString()}});
    m_preview->show(row->profile.senderName, color, {});
}

bool BrandsView::isReading() const
{
    auto& brands = context().desk.brands();
    const auto accounts = brands.accounts();
    return std::any_of(accounts.begin(), accounts.end(),
                       [&brands](const AccountId& id) { return brands.standing(id).running; });
}

void BrandsView::showStates()
{
    auto& placeholder = frame().placeholder();
    auto& desk = context().desk;
    const auto asOf = desk.brands().asOf();
    frame().setDataTime(asOf.isValid() ? std::optional(asOf) : std::nullopt);
    if (m_model->sourceCount() > 0)
        placeholder.showContent();
    else if (isReading())
        placeholder.showLoading();
    else if (desk.brands().accounts().isEmpty())
        placeholder.showEmpty(Icon::Storefront,
                              tr("None of your open accounts has branding profiles. Vendors that "
                                 "mail customers in your name have them."));
    else
        placeholder.showEmpty(
            Icon::Storefront,
            tr("A branding profile gives mails to customers your name, colour and logo."),
            tr("New branding profile…"));
    showNotice();
    Q_EMIT availabilityChanged();
}

void BrandsView::showNotice()
{
    auto& desk = context().desk;
    auto& placeholder = frame().placeholder();
    for (const auto& id : desk.brands().accounts()) {
        const auto standing = desk.brands().standing(id);
        if (standing.lastError.isEmpty() || standing.running)
            continue;
        const auto words =
            standing.readAt.isValid() ? tr("%1: %2 What was read before is shown.") : tr("%1: %2");
        placeholder.setNotice(Tone::Warn,
                              words.arg(desk.accounts().label(id), forDisplay(standing.lastError)),
                              tr("Try again"));
        return;
    }
    placeholder.setNotice(Tone::Warn, {});
}

/// The account of the current row, or the first that can have a profile; empty for none.
AccountId BrandsView::accountForNew() const
{
    auto& brands = context().desk.brands();
    if (const auto* row = current(); row && brands.obstacle(row->account).isEmpty())
        return row->account;
    for (const auto& id : brands.accounts()) {
        if (brands.obstacle(id).isEmpty())
            return id;
    }
    return {};
}

Availability BrandsView::availability(ActionId action) const
{
    switch (action) {
    case ActionId::Export:
        return exportAvailability();
    case ActionId::SyncNow:
        if (isReading())
            return Availability::no(tr("The profiles are being read already."));
        return context().desk.brands().accounts().isEmpty()
                   ? Availability::no(tr("No open account has branding profiles."))
                   : Availability::yes();
    case ActionId::NewBrand:
        return accountForNew().isEmpty()
                   ? Availability::no(tr("No open account has branding profiles."))
                   : Availability::yes();
    case ActionId::EditBrand:
    case ActionId::DeleteBrand:
    case ActionId::MailServer: {
        const auto* row = current();
        if (!row)
            return Availability::no(tr("Select a branding profile first."));
        const auto reason = context().desk.brands().obstacle(row->account);
        return {reason.isEmpty(), reason};
    }
    case ActionId::ChangePrices:
    case ActionId::ImportPrices:
    case ActionId::ExportPrices:
    case ActionId::PriceHistory:
        return Availability::no(tr("Select plans under Prices."));
    default:
        return elsewhere(action);
    }
}

void BrandsView::trigger(ActionId action)
{
    switch (action) {
    case ActionId::Export:
        exportRows();
        break;
    case ActionId::SyncNow:
        context().desk.brands().refreshAll();
        Q_EMIT said(tr("Reading the branding profiles…"));
        break;
    case ActionId::NewBrand:
        edit(nullptr);
        break;
    case ActionId::EditBrand:
        edit(current());
        break;
    case ActionId::MailServer:
        editMailServer();
        break;
    case ActionId::DeleteBrand:
        remove();
        break;
    default:
        break;
    }
}

void BrandsView::edit(const BrandRow* row)
{
    open(row ? row->account : accountForNew(), row ? std::optional(row->profile) : std::nullopt);
}

void BrandsView::open(const AccountId& account, const std::optional<BrandProfile>& known)
{
    auto* sheet = new BrandSheet(context().desk, account, known, window());
    connect(sheet, &BrandSheet::said, this, &Pane::said);
    sheet->open();
}

void BrandsView::openMailServer(const BrandRow& row)
{
    auto* sheet = new MailServerSheet(context().desk, row, window());
    connect(sheet, &MailServerSheet::said, this, &Pane::said);
    sheet->open();
}

bool BrandsView::openDraft(const Draft& draft)
{
    const auto account = AccountId(draft.key.subject.section(u'/', 0, 0));
    const auto id = draft.key.subject.section(u'/', 1);
    if (account.isEmpty()) {
        const auto any = accountForNew();
        if (!any.isEmpty())
            open(any, std::nullopt);
        return !any.isEmpty();
    }
    for (const auto& row : context().desk.brands().rows()) {
        if (row.account != account || row.profile.id != id)
            continue;
        if (draft.key.sheet == u"mailserver"_s)
            openMailServer(row);
        else
            open(account, row.profile);
        return true;
    }
    return false;
}

void BrandsView::editMailServer()
{
    if (const auto* row = current())
        openMailServer(*row);
}

void BrandsView::remove()
{
    const auto* row = current();
    if (!row)
        return;
    const auto name = forDisplay(row->profile.name, 100);
    auto effect = tr("\"%1\" goes with its logo and its mail server. Orders that name it use the "
                     "account's default from then on.")
                      .arg(name);
    if (row->profile.isDefault)
        effect += u' ' + tr("It is the default of this account.");
    const ConfirmSheet::Words words{tr("Delete branding profile"), effect, tr("Delete profile"),
                                    tr("Branding profile %1 deleted.").arg(name)};
    auto* sheet = new ConfirmSheet(
        words,
        [&desk = context().desk, account = row->account, id = row->profile.id] {
            return desk.brands().remove(account, id);
        },
        window());
    connect(sheet, &ConfirmSheet::said, this, &Pane::said);
    sheet->open();
}

} // namespace simstock
