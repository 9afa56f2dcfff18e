// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/webhooksmodel.h"

#include "models/core/agetext.h"
#include "models/core/clock.h"
#include "models/core/untrustedtext.h"
#include "models/desk/accountbook.h"

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

QList<ColumnInfo> webhookColumns()
{
    return {{u"name"_s, WebhooksModel::tr("Name"), 140},
            {u"url"_s, WebhooksModel::tr("URL"), 180},
            {u"events"_s, WebhooksModel::tr("Events"), 120},
            {u"status"_s, WebhooksModel::tr("Status"), 100},
            {u"account"_s, WebhooksModel::tr("Account"), 110},
            {u"timeout"_s, WebhooksModel::tr("Timeout"), 80, true, true},
            {u"retries"_s, WebhooksModel::tr("Retries"), 74, true, true},
            {u"lastDelivery"_s, WebhooksModel::tr("Last delivery"), 110, true, true}};
}

QList<ColumnInfo> deliveryColumns()
{
    return {{u"when"_s, DeliveriesModel::tr("When"), 64, true, true},
            {u"event"_s, DeliveriesModel::tr("Event"), 96},
            {u"status"_s, DeliveriesModel::tr("Status"), 96},
            {u"answer"_s, DeliveriesModel::tr("HTTP"), 52, true, true},
            {u"took"_s, DeliveriesModel::tr("Took"), 64, true, true}};
}

/// The vendors' words for how something is; anything else is neutral.
Tone toneOfWord(const QString& word)
{
    const auto plain = word.trimmed().toLower();
    if (plain == u"active" || plain == u"success" || plain == u"enabled" || plain == u"delivered")
        return Tone::Good;
    if (plain == u"failed" || plain == u"error" || plain == u"failure")
        return Tone::Bad;
    if (plain == u"pending" || plain == u"retrying")
        return Tone::Warn;
    return Tone::Neutral;
}

QString capitalised(const QString& word)
{
    auto shown = forDisplay(word, 40);
    if (!shown.isEmpty())
        shown[0] = shown[0].toUpper();
    return shown;
}

} // namespace

WebhooksModel::WebhooksModel(WebhookDesk& desk, AccountBook& accounts, Clock& clock,
                             QObject* parent)
    : TableModel(webhookColumns(), parent), m_desk(desk), m_accounts(accounts), m_clock(clock)
{
    const auto rebuild = [this] {
        auto rows = m_desk.rows();
        if (rows != m_rows)
            sourceReset([this, &rows] { m_rows = std::move(rows); });
    };
    connect(&m_desk, &WebhookDesk::changed, this, rebuild);
    connect(&m_accounts, &AccountBook::accountsChanged, this, rebuild);
    m_rows = m_desk.rows();
    sourceReset();
}

QVariant WebhooksModel::key(int source) const
{
    const auto& row = m_rows[source];
    return QString(row.account.text() + u'/' + row.subscription.id);
}

Tone WebhooksModel::toneOf(const WebhookRow& row)
{
    switch (row.kind) {
    case WebhookRow::Kind::Subscription:
        return toneOfWord(row.subscription.status);
    case WebhookRow::Kind::Address:
        return row.subscription.url.isEmpty() ? Tone::Neutral : Tone::Good;
    case WebhookRow::Kind::Note:
        break;
    }
    return Tone::Neutral;
}

QString WebhooksModel::statusText(const WebhookRow& row) const
{
    switch (row.kind) {
    case WebhookRow::Kind::Subscription:
        return row.subscription.status.isEmpty() ? tr("Not stated")
                                                 : capitalised(row.subscription.status);
    case WebhookRow::Kind::Address:
        if (!row.subscription.url.isEmpty())
            return tr("Set");
        return m_desk.standing(row.account).readAt.isValid() ? tr("Not set") : tr("Not read yet");
    case WebhookRow::Kind::Note:
        break;
    }
    return tr("Elsewhere");
}

QString WebhooksModel::text(const WebhookRow& row, WebhookColumn column) const
{
    const auto& one = row.subscription;
    const bool isSubscription = row.kind == WebhookRow::Kind::Subscription;
    switch (column) {
    case WebhookColumn::Name:
        if (row.kind == WebhookRow::Kind::Note)
            return tr("Set up elsewhere");
        return isSubscription ? forDisplay(one.name, 100) : tr("Address of the account");
    case WebhookColumn::Url:
        return row.kind == WebhookRow::Kind::Note ? forDisplay(row.note, 300)
                                                  : forDisplay(one.url.toDisplayString(), 500);
    case WebhookColumn::Events:
        if (row.kind == WebhookRow::Kind::Address)
            return tr("All events");
        return forDisplay(one.events.join(u", "_s), 300);
    case WebhookColumn::State:
        return statusText(row);
    case WebhookColumn::Account:
        return m_accounts.label(row.account);
    case WebhookColumn::Timeout:
        return isSubscription ? tr("%1 s").arg(m_locale.toString(one.timeoutSeconds)) : QString();
    case WebhookColumn::Retries:
        return isSubscription ? m_locale.toString(one.retries) : QString();
    case WebhookColumn::LastDelivery:
        return isSubscription
                   ? (one.lastDelivery.isValid() ? ageText(one.lastDelivery, m_clock.now())
                                                 : u"—"_s)
                   : QString();
    case WebhookColumn::Count:
        break;
    }
    return {};
}

QVariant WebhooksModel::sortValue(const WebhookRow& row, WebhookColumn column) const
{
    const bool isSubscription = row.kind == WebhookRow::Kind::Subscription;
    switch (column) {
    case WebhookColumn::Timeout:
        return isSubscription ? QVariant(row.subscription.timeoutSeconds) : QVariant();
    case WebhookColumn::Retries:
        return isSubscription ? QVariant(row.subscription.retries) : QVariant();
    case WebhookColumn::LastDelivery:
        return row.subscription.lastDelivery;
    default:
        return text(row, column);
    }
}

QVariant WebhooksModel::cell(int source, int columnNumber, int role) const
{
    const auto& row = m_rows[source];
    const auto column = static_cast<WebhookColumn>(columnNumber);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case SortRole:
        return sortValue(row, column);
    case ChipRole:
        return column == WebhookColumn::State ? QVariant(true) : QVariant();
    case ChipToneRole:
        return column == WebhookColumn::State ? QVariant(static_cast<int>(toneOf(row)))
                                              : QVariant();
    case StrongRole:
        return column == WebhookColumn::Name ? QVariant(true) : QVariant();
    case MutedRole:
        return column == WebhookColumn::LastDelivery ? QVariant(true) : QVariant();
    case ActiveRole:
        return row.kind == WebhookRow::Kind::Note ? QVariant(false) : QVariant();
    case Qt::ToolTipRole:
        if (column == WebhookColumn::LastDelivery && row.subscription.lastDelivery.isValid())
            return exactTime(row.subscription.lastDelivery, m_locale).toHtmlEscaped();
        return column == WebhookColumn::Url || column == WebhookColumn::Events
                   ? QVariant(text(row, column).toHtmlEscaped())
                   : QVariant();
    default:
        return {};
    }
}

DeliveriesModel::DeliveriesModel(Clock& clock, QObject* parent)
    : TableModel(deliveryColumns(), parent), m_clock(clock)
{
    setDefaultOrder({{static_cast<int>(DeliveryColumn::When), Qt::DescendingOrder}});
    sourceReset();
}

void DeliveriesModel::setDeliveries(const QList<WebhookDelivery>& deliveries)
{
    sourceReset([this, &deliveries] { m_deliveries = deliveries; });
}

QVariant DeliveriesModel::key(int source) const
{
    // Two tries of one delivery may share its id.
    return QString(m_deliveries[source].id + u'/' + QString::number(source));
}

QString DeliveriesModel::text(const WebhookDelivery& delivery, DeliveryColumn column) const
{
    switch (column) {
    case DeliveryColumn::When:
        return ageText(delivery.at, m_clock.now());
    case DeliveryColumn::Event:
        return forDisplay(delivery.event, 100);
    case DeliveryColumn::State:
        return capitalised(delivery.status);
    case DeliveryColumn::Answer:
        return delivery.httpStatus > 0 ? QString::number(delivery.httpStatus) : u"—"_s;
    case DeliveryColumn::Took:
        return delivery.duration.count() < 0
                   ? u"—"_s
                   : tr("%1 ms").arg(m_locale.toString(delivery.duration.count()));
    case DeliveryColumn::Count:
        break;
    }
    return {};
}

QVariant DeliveriesModel::cell(int source, int columnNumber, int role) const
{
    const auto& delivery = m_deliveries[source];
    const auto column = static_cast<DeliveryColumn>(columnNumber);
    switch (role) {
    case Qt::DisplayRole:
        return text(delivery, column);
    case SortRole:
        if (column == DeliveryColumn::When)
            return delivery.at;
        if (column == DeliveryColumn::Took)
            return static_cast<qlonglong>(delivery.duration.count());
        return text(delivery, column);
    case ChipRole:
        return column == DeliveryColumn::State ? QVariant(true) : QVariant();
    case ChipToneRole:
        return column == DeliveryColumn::State
                   ? QVariant(static_cast<int>(toneOfWord(delivery.status)))
                   : QVariant();
    case MutedRole:
        return column == DeliveryColumn::When ? QVariant(true) : QVariant();
    case Qt::ToolTipRole:
        return column == DeliveryColumn::When
                   ? QVariant(exactTime(delivery.at, m_locale).toHtmlEscaped())
                   : QVariant(text(delivery, column).toHtmlEscaped());
    default:
        return {};
    }
}

} // namespace simstock
