// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/newsfeed.h"

#include "models/core/untrustedtext.h"
#include "models/desk/accountbook.h"
#include "models/desk/activitylog.h"
#include "models/desk/batchdesk.h"
#include "models/desk/desk.h"
#include "models/desk/esimdesk.h"
#include "models/desk/forecastdesk.h"
#include "models/desk/intentbook.h"
#include "models/desk/ledgerdesk.h"
#include "models/desk/orderdesk.h"
#include "models/desk/shopbooks.h"
#include "models/items/esimsmodel.h"
#include "ui/desktop/notifications.h"

#include <QLocale>

namespace simstock {

using namespace Qt::StringLiterals;

NewsFeed::NewsFeed(Desk& desk, Notifications& notifications, std::function<bool()> isActive,
                   QObject* parent)
    : QObject(parent),
      m_desk(desk),
      m_notifications(notifications),
      m_isActive(std::move(isActive)),
      m_alerts(desk.books().alerts, desk.esims(), desk.accounts(), desk.forecasts(), desk.clock(),
               [this] { return isWelcome(NewsKind::ForecastAlert); })
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
        tell(NewsKind::LowBalance, {tr("The balance is low"),
                                    forDisplay(m_desk.accounts().label(account), 60),
                                    u"wallet"_s,
                                    {}});
    });
    const auto batch = [this](const QString& title, const BatchId& id) {
        const auto* const found = m_desk.batches().find(id);
        tell(NewsKind::BatchFinished, {title, found ? forDisplay(found->title, 60) : QString(),
                                       u"batch"_s, QVariant(id.text())});
    };
    connect(&desk.batches(), &BatchDesk::finished, this,
            [batch](const BatchId& id) { batch(tr("The batch is finished"), id); });
    connect(&desk.batches(), &BatchDesk::halted, this,
            [batch](const BatchId& id) { batch(tr("The batch stands still"), id); });
    connect(&m_alerts, &UsageAlerts::raised, this, &NewsFeed::tellAlerts);
}

void NewsFeed::setPreferences(const Preferences& preferences)
{
    m_preferences = preferences;
    m_alerts.setLimits(preferences.alerts);
}

/// Many at once are one notification: nobody reads twenty.
void NewsFeed::tellAlerts(const QList<UsageAlert>& alerts)
{
    const auto& first = alerts.constFirst();
    const auto* const esim = m_desk.esims().find(first.esim);
    QString title;
    switch (first.kind) {
    case AlertKind::RunsOut:
        title = tr("The data will be gone before the plan ends");
        break;
    case AlertKind::Share:
        title = tr("%1 % of the data is used").arg(QLocale().toString(first.limit));
        break;
    case AlertKind::EndsSoon:
        title = tr("The plan ends within %n day(s)", nullptr, first.limit);
        break;
    }
    News news{title, esim ? forDisplay(esim->planName, 60) : QString(), u"usage"_s,
              esimRowKey(first.esim)};
    const auto count = static_cast<int>(alerts.size());
    if (count > 1)
        news = {tr("Data or time runs out"), tr("%n eSIM(s) to look at.", nullptr, count),
                u"usage"_s, news.key};
    m_desk.activity().note(news.title, ActivityResult::Warning, news.text);
    tell(NewsKind::ForecastAlert, news);
}

QString NewsFeed::planOf(const IntentId& id) const
{
    const auto* const record = m_desk.intents().find(id);
    return record ? forDisplay(record->intent.planName, 60) : QString();
}

void NewsFeed::tell(NewsKind kind, const News& news)
{
    if (isWelcome(kind))
        m_notifications.show(news);
}

bool NewsFeed::isWelcome(NewsKind kind) const
{
    return !m_preferences.silenced.contains(kind) &&
           (kind == NewsKind::UnknownOutcome ||
            !m_preferences.isQuietAt(m_desk.clock().now().toLocalTime().time()));
}

} // namespace simstock
