// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/newsfeed.h"

#include "models/core/untrustedtext.h"
#include "models/desk/accountbook.h"
#include "models/desk/batchdesk.h"
#include "models/desk/desk.h"
#include "models/desk/intentbook.h"
#include "models/desk/ledgerdesk.h"
#include "models/desk/orderdesk.h"
#include "ui/desktop/notifications.h"

namespace simstock {

using namespace Qt::StringLiterals;

NewsFeed::NewsFeed(Desk& desk, Notifications& notifications, std::function<bool()> isActive,
                   QObject* parent)
    : QObject(parent), m_desk(desk), m_notifications(notifications), m_isActive(std::move(isActive))
{
    auto& orders = desk.orders();
    connect(&orders, &OrderDesk::orderReady, this, [this](const IntentId& id) {
        if (!m_isActive())
            tell(NewsKind::OrderReady,
                 {tr("Order ready"), planOf(id), u"orders"_s, QVariant(id.text())});
    });
    connect(&orders, &OrderDesk::outcomeUnknown, this, [this](const IntentId& id) {
        tell(NewsKind::UnknownOutcome, {tr("Nobody knows yet whether it was bought"), planOf(id),
                                        u"orders"_s, QVariant(id.text())});
    });
    connect(&desk.ledger(), &LedgerDesk::becameLow, this, [this](const AccountId& account) {
        tell(NewsKind::LowBalance,
             {tr("The balance is low"), forDisplay(m_desk.accounts().label(account), 60),
              u"wallet"_s, QVariant(account.text())});
    });
    const auto batch = [this](const QString& title, const BatchId& id) {
        const auto* const found = m_desk.batches().find(id);
        tell(NewsKind::BatchFinished,
             {title, found ? forDisplay(found->title, 60) : QString(), u"orders"_s, {}});
    };
    connect(&desk.batches(), &BatchDesk::finished, this,
            [batch](const BatchId& id) { batch(tr("The batch is finished"), id); });
    connect(&desk.batches(), &BatchDesk::halted, this,
            [batch](const BatchId& id) { batch(tr("The batch stands still"), id); });
}

QString NewsFeed::planOf(const IntentId& id) const
{
    const auto* const record = m_desk.intents().find(id);
    return record ? forDisplay(record->intent.planName, 60) : QString();
}

void NewsFeed::tell(NewsKind kind, const News& news)
{
    if (m_preferences.silenced.contains(kind))
        return;
    if (kind != NewsKind::UnknownOutcome &&
        m_preferences.isQuietAt(m_desk.clock().now().toLocalTime().time()))
        return;
    m_notifications.show(news);
}

} // namespace simstock
