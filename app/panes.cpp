// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panes.h"

#include "ui/accounts/accountspane.h"
#include "ui/activity/activitypane.h"
#include "ui/catalogue/cataloguepane.h"
#include "ui/esims/esimspane.h"
#include "ui/messages/messagespane.h"
#include "ui/orders/orderspane.h"
#include "ui/shell/mainwindow.h"
#include "ui/storefront/storefrontpane.h"
#include "ui/usage/usagepane.h"
#include "ui/wallet/walletpane.h"
#include "ui/webhooks/webhookspane.h"

#include <QCoreApplication>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

struct PanesWords {
    Q_DECLARE_TR_FUNCTIONS(simstock::Panes)
};

template <typename PaneType>
PaneFactory makes()
{
    return [](const PaneContext& context, QWidget* parent) -> Pane* {
        return new PaneType(context, parent);
    };
}

} // namespace

void addPanes(MainWindow& window)
{
    window.addPane(u"catalogue"_s, Icon::Catalogue, PanesWords::tr("Catalogue"),
                   makes<CataloguePane>());
    window.addPane(u"orders"_s, Icon::Orders, PanesWords::tr("Orders"), makes<OrdersPane>());
    window.addPane(u"esims"_s, Icon::Esims, PanesWords::tr("eSIMs"), makes<EsimsPane>());
    window.addPane(u"usage"_s, Icon::Usage, PanesWords::tr("Usage"), makes<UsagePane>());
    window.addPane(u"wallet"_s, Icon::Wallet, PanesWords::tr("Wallet"), makes<WalletPane>());
    window.addPane(u"messages"_s, Icon::Messages, PanesWords::tr("Messages"),
                   makes<MessagesPane>());
    window.addPane(u"webhooks"_s, Icon::Webhooks, PanesWords::tr("Webhooks"),
                   makes<WebhooksPane>());
    window.addPane(u"storefront"_s, Icon::Storefront, PanesWords::tr("Storefront"),
                   makes<StorefrontPane>());
    window.addPane(u"accounts"_s, Icon::Accounts, PanesWords::tr("Accounts"),
                   makes<AccountsPane>());
    window.addPane(u"activity"_s, Icon::Activity, PanesWords::tr("Activity"),
                   makes<ActivityPane>());
}

} // namespace simstock
