// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/whitelabel/fields.h"

#include <cmath>

namespace simstock::sandbox::whitelabel {

using namespace Qt::StringLiterals;

namespace {

bool isWhole(const QJsonValue& value)
{
    return value.isDouble() && std::floor(value.toDouble()) == value.toDouble() &&
           std::abs(value.toDouble()) < 9e15;
}

} // namespace

void Fields::refuse(const QString& message)
{
    if (!m_refusal)
        m_refusal = Refusal{u"VALIDATION_ERROR"_s, message, {}};
}

bool Fields::has(const QString& name) const
{
    const auto value = m_object.value(name);
    return !value.isUndefined() && !value.isNull();
}

QString Fields::text(const QString& name, qsizetype maxLength)
{
    if (!has(name))
        return {};
    const auto value = m_object.value(name);
    if (!value.isString())
        refuse(name + u" must be a string"_s);
    else if (value.toString().toUcs4().size() > maxLength)
        refuse(u"%1 must not be longer than %2 characters"_s.arg(name).arg(maxLength));
    return m_refusal ? QString() : value.toString();
}

QString Fields::requiredText(const QString& name, qsizetype maxLength)
{
    const auto value = text(name, maxLength);
    if (value.trimmed().isEmpty())
        refuse(name + u" is required"_s);
    return m_refusal ? QString() : value;
}

QString Fields::email(const QString& name)
{
    const auto value = requiredText(name);
    const auto at = value.indexOf(u'@');
    if (!m_refusal && (at < 1 || at == value.size() - 1 || value.contains(u' ')))
        refuse(name + u" must be a valid email"_s);
    return m_refusal ? QString() : value.toLower();
}

QString Fields::id(const QString& name)
{
    const auto value = m_object.value(name);
    return isWhole(value) ? QString::number(value.toInteger()) : text(name);
}

std::optional<qint64> Fields::integer(const QString& name, qint64 from, qint64 to)
{
    if (!has(name))
        return std::nullopt;
    const auto value = m_object.value(name);
    if (!isWhole(value) || value.toInteger() < from || value.toInteger() > to)
        refuse(u"%1 must be an integer between %2 and %3"_s.arg(name).arg(from).arg(to));
    if (m_refusal)
        return std::nullopt;
    return value.toInteger();
}

std::optional<bool> Fields::boolean(const QString& name)
{
    if (!has(name))
        return std::nullopt;
    const auto value = m_object.value(name);
    if (!value.isBool())
        refuse(name + u" must be a boolean"_s);
    if (m_refusal)
        return std::nullopt;
    return value.toBool();
}

std::optional<qint64> Fields::money(const QString& name, qint64 from, qint64 to)
{
    if (!has(name))
        return std::nullopt;
    const auto value = m_object.value(name);
    const double micros = value.toDouble() * 1e6;
    if (!value.isDouble() || !(std::abs(micros) < 9e15))
        refuse(name + u" must be a number"_s);
    else if (std::llround(micros) < from || std::llround(micros) > to)
        refuse(u"%1 must be between %2 and %3"_s.arg(name)
                   .arg(static_cast<double>(from) / 1e6)
                   .arg(static_cast<double>(to) / 1e6));
    if (m_refusal)
        return std::nullopt;
    return std::llround(micros);
}

QStringList Fields::requiredTexts(const QString& name)
{
    const auto value = m_object.value(name);
    if (!value.isArray() || value.toArray().isEmpty())
        refuse(name + u" must be a list that is not empty"_s);
    QStringList list;
    const auto array = value.toArray();
    for (const auto& entry : array) {
        if (!entry.isString())
            refuse(name + u" must hold strings"_s);
        list.append(entry.toString());
    }
    return m_refusal ? QStringList() : list;
}

} // namespace simstock::sandbox::whitelabel
