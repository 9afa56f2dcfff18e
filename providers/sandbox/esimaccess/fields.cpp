// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/esimaccess/fields.h"

#include <cmath>

namespace simstock::sandbox::esimaccess {

using namespace Qt::StringLiterals;

namespace {

bool isWhole(const QJsonValue& value)
{
    return value.isDouble() && std::floor(value.toDouble()) == value.toDouble() &&
           std::abs(value.toDouble()) < 9e15;
}

} // namespace

void Fields::refuse(const QString& code, const QString& message)
{
    if (!m_refusal)
        m_refusal = Refusal{code, message};
}

bool Fields::present(const QString& name)
{
    const auto value = m_object.value(name);
    if (value.isUndefined())
        refuse(u"000105"_s, name + u":must not be blank"_s);
    else if (value.isNull())
        refuse(u"000106"_s, name + u":must not be null"_s);
    return !m_refusal;
}

QString Fields::requiredText(const QString& name, qsizetype maxLength)
{
    if (!present(name))
        return {};
    const QString value = text(name);
    if (value.trimmed().isEmpty())
        refuse(u"000105"_s, name + u":must not be blank"_s);
    else if (value.toUcs4().size() > maxLength)
        refuse(u"000107"_s, u"%1:length must be between 1 and %2"_s.arg(name).arg(maxLength));
    return m_refusal ? QString() : value;
}

QString Fields::text(const QString& name)
{
    const auto value = m_object.value(name);
    if (value.isString() && !m_refusal)
        return value.toString();
    if (!value.isUndefined() && !value.isNull() && !value.isString())
        refuse(u"000104"_s, name + u":must be a string"_s);
    return {};
}

std::optional<qint64> Fields::integer(const QString& name)
{
    const auto value = m_object.value(name);
    if (m_refusal || value.isUndefined() || value.isNull())
        return std::nullopt;
    if (isWhole(value))
        return value.toInteger();
    refuse(u"000104"_s, name + u":must be an integer"_s);
    return std::nullopt;
}

qint64 Fields::requiredInteger(const QString& name, qint64 from, qint64 to, const QString& outside)
{
    if (!present(name))
        return from;
    const auto value = integer(name);
    if (value && (*value < from || *value > to))
        refuse(outside, u"%1:must be between %2 and %3"_s.arg(name).arg(from).arg(to));
    return m_refusal ? from : *value;
}

std::optional<qint64> Fields::integerText(const QString& name)
{
    const QString digits = text(name);
    if (m_refusal || digits.isEmpty())
        return std::nullopt;
    bool good = false;
    const qint64 value = digits.toLongLong(&good);
    if (good)
        return value;
    refuse(u"000104"_s, name + u":must be an integer in a string"_s);
    return std::nullopt;
}

QJsonObject Fields::requiredObject(const QString& name)
{
    if (present(name) && !m_object.value(name).isObject())
        refuse(u"000104"_s, name + u":must be an object"_s);
    return m_object.value(name).toObject();
}

QJsonArray Fields::requiredList(const QString& name)
{
    if (present(name) && !m_object.value(name).isArray())
        refuse(u"000104"_s, name + u":must be a list"_s);
    else if (!m_refusal && m_object.value(name).toArray().isEmpty())
        refuse(u"000105"_s, name + u":must not be empty"_s);
    return m_object.value(name).toArray();
}

} // namespace simstock::sandbox::esimaccess
