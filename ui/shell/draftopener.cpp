// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/draftopener.h"

#include "models/desk/cataloguedesk.h"
#include "models/desk/desk.h"
#include "models/desk/drafts.h"
#include "models/desk/esimdesk.h"
#include "models/desk/intentbook.h"
#include "ui/esims/actsheets.h"
#include "ui/esims/messagesheet.h"
#include "ui/orders/ordersheet.h"

namespace simstock {

using namespace Qt::StringLiterals;

DraftOpener::DraftOpener(Desk& desk, QWidget& window)
    : QObject(&window), m_desk(desk), m_window(window)
{
}

void DraftOpener::open(const Draft& draft)
{
    if (draft.key.sheet == u"order"_s)
        openOrder(draft.key.subject);
    else if (draft.key.sheet == u"topup"_s || draft.key.sheet == u"message"_s)
        openAct(draft);
    else if (draft.key.sheet == u"batch"_s)
        Q_EMIT batchRequested();
    else if (draft.key.sheet == u"account"_s)
        Q_EMIT accountRequested();
    else
        openInPane(draft);
}

void DraftOpener::openOrder(const QString& subject)
{
    const auto account = AccountId(subject.section(u'/', 0, 0));
    const auto* const kept = m_desk.intents().find(IntentId(subject.section(u'/', 1, 1)));
    std::optional<OrderDraft> order;
    if (kept) {
        order = OrderSheet::draftOf(m_desk, kept->intent);
    } else if (const auto offer =
                   m_desk.catalogue().find(account, OfferCode(subject.section(u'/', 2)))) {
        order.emplace();
        order->offer = *offer;
        order->days = offer->days;
    }
    if (!order) {
        Q_EMIT said(tr("This plan is not in the catalogue now. The draft stays until it is."));
        return;
    }
    auto* sheet = new OrderSheet(m_desk, std::move(*order), &m_window);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &OrderSheet::said, this, &DraftOpener::said);
    connect(sheet, &OrderSheet::bought, this, &DraftOpener::bought);
    sheet->open();
}

void DraftOpener::openAct(const Draft& draft)
{
    const auto& subject = draft.key.subject;
    const auto slash = subject.indexOf(u'/');
    const EsimKey key{AccountId(subject.left(slash)), VendorEsimId(subject.mid(slash + 1))};
    const auto* const esim = m_desk.esims().find(key);
    const bool isTopUp = draft.key.sheet == u"topup"_s;
    if (!esim && (isTopUp || !subject.isEmpty())) {
        Q_EMIT said(tr("This eSIM is not known here now. The draft stays until it is."));
        return;
    }
    ActSheet* sheet = nullptr;
    if (subject.isEmpty())
        sheet = new MessageSheet(m_desk, MessageStart{.to = {}, .offersAll = true}, &m_window);
    else
        sheet = makeActSheet(isTopUp ? ActionId::TopUp : ActionId::SendMessage, m_desk, *esim,
                             &m_window);
    connect(sheet, &ActSheet::said, this, &DraftOpener::said);
    sheet->open();
}

/// What such a form begins with is chosen in its pane.
void DraftOpener::openInPane(const Draft& draft)
{
    const bool isWebhook = draft.key.sheet == u"webhook"_s;
    Q_EMIT paneRequested(isWebhook ? u"webhooks"_s : u"storefront"_s);
    Q_EMIT said(tr("Open “%1” here: what you typed comes back.").arg(draft.title));
}

} // namespace simstock
