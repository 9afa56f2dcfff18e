// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/travelroam/fields.h"

#include <cmath>

namespace simstock::sandbox::travelroam {

using namespace Qt::StringLiterals;

void Fields::refuse(const QString& name, const QString& message)
{
    if (!m_refusal)
        m_refusal = Refusal{422, message, name};
}

QString Fields::requiredText(const QString& name)
{
    const QString value = text(name);
    if (value.isEmpty())
        refuse(name, u"The %1 field is required."_s.arg(name));
    return value;
}

QString Fields::text(const QString& name)
{
    const auto value = m_object.value(name);
    if (m_refusal || value.isUndefined() || value.isNull())
        return {};
    if (!value.isString())
        refuse(name, u"The %1 field must be a string."_s.arg(name));
    return value.toString().trimmed();
}

std::optional<qint64> Fields::positive(const QString& name)
{
    const auto value = m_object.value(name);
    if (m_refusal || value.isUndefined() || value.isNull())
        return std::nullopt;
    bool whole = value.isDouble() && std::floor(value.toDouble()) == value.toDouble() &&
                 value.toDouble() < 9e15;
    const qint64 number = value.isString() ? value.toString().toLongLong(&whole)
                                           : static_cast<qint64>(whole ? value.toDouble() : 0);
    if (whole && number >= 1)
        return number;
    refuse(name, whole ? u"The %1 field must be at least 1."_s.arg(name)
                       : u"The %1 field must be an integer."_s.arg(name));
    return std::nullopt;
}

} // namespace simstock::sandbox::travelroam
