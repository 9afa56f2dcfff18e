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
    static const QHash<QString, QString> panes{
        {u"trip"_s, u"catalogue"_s},       {u"retail"_s, u"catalogue"_s},
        {u"pricerules"_s, u"catalogue"_s}, {u"question"_s, u"orders"_s},
        {u"assign"_s, u"esims"_s},         {u"lowmark"_s, u"wallet"_s},
        {u"addmoney"_s, u"wallet"_s},      {u"shift"_s, u"wallet"_s},
        {u"webhook"_s, u"webhooks"_s},     {u"webhookaddress"_s, u"webhooks"_s},
        {u"brand"_s, u"storefront"_s},     {u"mailserver"_s, u"storefront"_s},
        {u"prices"_s, u"storefront"_s},    {u"accountsettings"_s, u"accounts"_s}};
    const auto& sheet = draft.key.sheet;
    if (sheet == u"order"_s)
        openOrder(draft.key.subject);
    else if (sheet == u"topup"_s || sheet == u"message"_s)
        openAct(draft);
    else if (const auto pane = panes.constFind(sheet); pane != panes.cend())
        Q_EMIT paneFormRequested(*pane, draft);
    else
        Q_EMIT windowFormRequested(sheet);
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
    const bool isTopUp = draft.key.sheet == u"topup"_s;
    auto keys = MessageSheet::recipientsOf(draft.key.subject);
    const bool isToAnybody = keys.isEmpty() && !isTopUp;
    keys.removeIf([this](const EsimKey& key) { return !m_desk.esims().find(key); });
    if (keys.isEmpty() && !isToAnybody) {
        Q_EMIT said(tr("This eSIM is not known here now. The draft stays until it is."));
        return;
    }
    ActSheet* sheet = nullptr;
    if (isTopUp)
        sheet =
            makeActSheet(ActionId::TopUp, m_desk, *m_desk.esims().find(keys.first()), &m_window);
    else
        sheet = new MessageSheet(m_desk,
                                 MessageStart{.to = MessageSheet::recipientsOf(draft.key.subject),
                                              .offersAll = isToAnybody},
                                 &m_window);
    connect(sheet, &ActSheet::said, this, &DraftOpener::said);
    sheet->open();
}

} // namespace simstock
