// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/alertbook.h"

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

QString alertId(const EsimKey& key)
{
    return key.account.text() + u'/' + key.id.text();
}

QString alertTime(const QDateTime& time)
{
    return time.toUTC().toString(Qt::ISODate);
}

QDateTime alertTime(const QVariant& text)
{
    return QDateTime::fromString(text.toString(), Qt::ISODate);
}

} // namespace

AlertBook::AlertBook(ShopStore& store, QObject* parent)
    : QObject(parent), m_shelf(store, u"alert"_s)
{
    connect(&m_shelf, &ShopShelf::opened, this, &AlertBook::opened);
    connect(&m_shelf, &ShopShelf::failed, this, &AlertBook::failed);
}

void AlertBook::open()
{
    m_shelf.open();
}

ToldAlerts AlertBook::told(const EsimKey& key) const
{
    ToldAlerts told;
    const auto* const body = m_shelf.find(alertId(key));
    if (!body)
        return told;
    told.share = body->value(u"share"_s).toInt();
    told.days = body->value(u"days"_s).toInt();
    told.ranOut = body->value(u"ranOut"_s).toBool();
    told.at = alertTime(body->value(u"at"_s));
    if (const auto total = body->constFind(u"total"_s); total != body->constEnd())
        told.total = DataSize(total->toLongLong());
    told.endsAt = alertTime(body->value(u"endsAt"_s));
    return told;
}

void AlertBook::put(const EsimKey& key, const ToldAlerts& told)
{
    const auto id = alertId(key);
    if (told.isEmpty()) {
        if (m_shelf.find(id)) {
            m_shelf.remove(id);
            Q_EMIT changed(key);
        }
        return;
    }
    QVariantMap body{{u"share"_s, told.share},
                     {u"days"_s, told.days},
                     {u"ranOut"_s, told.ranOut},
                     {u"at"_s, alertTime(told.at)}};
    if (told.total)
        body.insert(u"total"_s, qlonglong{told.total->bytes()});
    if (told.endsAt.isValid())
        body.insert(u"endsAt"_s, alertTime(told.endsAt));
    m_shelf.put(id, body);
    Q_EMIT changed(key);
}

} // namespace simstock
