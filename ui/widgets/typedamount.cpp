// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/typedamount.h"

#include <QLocale>
#include <QStringList>

namespace simstock {

using namespace Qt::StringLiterals;

std::optional<Money> typedAmount(const QString& text, Currency currency)
{
    QString plain = text.trimmed();
    const QLocale locale;
    if (locale.decimalPoint() != u"."_s) {
        plain.remove(locale.groupSeparator());
        plain.replace(locale.decimalPoint(), u"."_s);
    }
    if (plain.startsWith(u'-') || plain.contains(u'e', Qt::CaseInsensitive))
        return std::nullopt;
    const auto amount = Money::fromDecimal(plain.toUtf8(), currency);
    return amount ? std::optional(*amount) : std::nullopt;
}

std::optional<Money> typedMoney(const QString& text, Currency usual)
{
    auto words = text.simplified().split(u' ');
    if (words.size() < 2)
        return typedAmount(text, usual);
    for (const auto at : {qsizetype(0), words.size() - 1}) {
        if (const auto currency = Currency::fromCode(words.at(at).toUpper())) {
            words.removeAt(at);
            return typedAmount(words.join(u' '), *currency);
        }
    }
    return typedAmount(text, usual);
}

} // namespace simstock
