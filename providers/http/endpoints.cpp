// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/http/endpoints.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>

static void initEndpointResources()
{
    Q_INIT_RESOURCE(endpoints); // in a static library nobody else asks for them
}

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

EndpointEvidence evidenceOf(const QString& word)
{
    if (word == u"documented"_s)
        return EndpointEvidence::Documented;
    return word == u"seen"_s ? EndpointEvidence::Seen : EndpointEvidence::Inferred;
}

} // namespace

QList<EndpointRow> Endpoints::read(const QString& name)
{
    initEndpointResources();
    QFile file(u":/endpoints/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the endpoint table is missing");
    QList<EndpointRow> rows;
    const auto table = QJsonDocument::fromJson(file.readAll()).array();
    for (const auto& value : table) {
        const auto object = value.toObject();
        EndpointRow row;
        row.key = object.value(u"key").toString();
        row.title = object.value(u"title").toString();
        row.evidence = evidenceOf(object.value(u"evidence").toString());
        const auto parsed = EndpointRow::parse(row, object.value(u"call").toString());
        if (!parsed || row.key.isEmpty())
            qFatal("a row of an endpoint table does not parse");
        rows.append(*parsed);
    }
    return rows;
}

Endpoints::Endpoints(QList<EndpointRow> rows, const Account& account) : m_rows(std::move(rows))
{
    for (auto& row : m_rows) {
        const auto other = account.settings.constFind(row.settingName());
        if (other == account.settings.constEnd())
            continue;
        if (const auto parsed = EndpointRow::parse(row, *other))
            row = *parsed;
    }
}

const EndpointRow* Endpoints::find(QLatin1StringView key) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                    [&key](const EndpointRow& row) { return row.key == key; });
    if (found == m_rows.cend())
        qFatal("no endpoint is called %s", key.data());
    return found->path.isEmpty() ? nullptr : &*found;
}

QString Endpoints::expand(const QString& path, const QMap<QString, QString>& values)
{
    QString expanded = path;
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        expanded.replace(u'{' + value.key() + u'}',
                         QString::fromLatin1(QUrl::toPercentEncoding(value.value())));
    return expanded;
}

} // namespace simstock
