// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/moneysetting.h"

#include <QStringList>

namespace simstock {

QString toSetting(const Money& amount)
{
    return amount.toDecimal() + u' ' + amount.currency().code();
}

std::optional<Money> moneyOfSetting(const QString& text)
{
    const auto parts = text.split(u' ');
    const auto currency = Currency::fromCode(parts.value(1));
    if (!currency || parts.size() != 2)
        return std::nullopt;
    const auto amount = Money::fromDecimal(parts.constFirst().toLatin1(), *currency);
    return amount ? std::optional(*amount) : std::nullopt;
}

} // namespace simstock
