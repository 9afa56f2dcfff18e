// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/troveana/fields.h"

#include <QDateTime>
#include <QRegularExpression>

#include <cmath>

namespace simstock::sandbox::troveana {

using namespace Qt::StringLiterals;

Fields::Fields(QJsonObject object, const QStringList& known) : m_object(std::move(object))
{
    const auto names = m_object.keys();
    for (const auto& name : names) {
        if (!known.contains(name))
            refuse(name, u"is not a field of this call"_s);
    }
}

void Fields::refuse(const QString& name, const QString& why)
{
    if (!m_refusal)
        m_refusal = Refusal{refusals::invalidField, name + u' ' + why};
}

QString Fields::text(const QString& name)
{
    const auto value = m_object.value(name);
    if (!value.isUndefined() && !value.isNull() && !value.isString())
        refuse(name, u"must be a string"_s);
    return m_refusal ? QString() : value.toString();
}

QString Fields::requiredText(const QString& name)
{
    QString value = text(name);
    if (value.trimmed().isEmpty())
        refuse(name, u"is required"_s);
    return value;
}

qint64 Fields::requiredInteger(const QString& name)
{
    const auto value = m_object.value(name);
    if (value.isUndefined() || value.isNull())
        refuse(name, u"is required"_s);
    else if (!value.isDouble() || std::floor(value.toDouble()) != value.toDouble() ||
             std::abs(value.toDouble()) > 9e15)
        refuse(name, u"must be an integer"_s);
    return m_refusal ? 0 : value.toInteger();
}

void Fields::object(const QString& name)
{
    const auto value = m_object.value(name);
    if (!value.isUndefined() && !value.isNull() && !value.isObject())
        refuse(name, u"must be an object"_s);
}

Query::Query(const QByteArray& raw) : m_items(QString::fromUtf8(raw)) {}

void Query::refuse(const QString& name, const QString& why)
{
    if (!m_refusal)
        m_refusal = Refusal{refusals::invalidQuery, name + u' ' + why};
}

void Query::allow(const QStringList& known)
{
    const auto items = m_items.queryItems(QUrl::FullyDecoded);
    QStringList seen;
    for (const auto& [name, value] : items) {
        if (!known.contains(name))
            refuse(name, u"is not a parameter of this call"_s);
        else if (seen.contains(name))
            refuse(name, u"was given twice"_s);
        seen.append(name);
    }
}

QString Query::text(const QString& name) const
{
    return m_items.queryItemValue(name, QUrl::FullyDecoded);
}

std::optional<qint64> Query::time(const QString& name)
{
    static const QRegularExpression form(
        u"^\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?(Z|[+-]\\d\\d:\\d\\d))?$"_s);
    const QString value = text(name);
    if (value.isEmpty())
        return std::nullopt;
    auto time = QDateTime::fromString(value, Qt::ISODate);
    if (!form.match(value).hasMatch() || !time.isValid()) {
        refuse(name, u"must be an ISO 8601 date"_s);
        return std::nullopt;
    }
    if (!value.contains(u'T'))
        time.setTimeSpec(Qt::UTC);
    return time.toMSecsSinceEpoch();
}

qint64 Query::integer(const QString& name, qint64 fallback)
{
    if (!m_items.hasQueryItem(name))
        return fallback;
    bool good = false;
    const qint64 value = text(name).toLongLong(&good);
    if (good && value >= 1)
        return value;
    refuse(name, u"must be a positive integer"_s);
    return fallback;
}

QString Query::oneOf(const QString& name, const QStringList& words)
{
    if (!m_items.hasQueryItem(name))
        return words.first();
    QString value = text(name);
    if (words.contains(value))
        return value;
    refuse(name, u"must be one of "_s + words.join(u", "_s));
    return words.first();
}

} // namespace simstock::sandbox::troveana
