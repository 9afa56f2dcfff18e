// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/typedamount.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

/// With digits of any script and blanks of any width as the plain ones.
QString withPlainSigns(const QString& text, const QString& group)
{
    QString plain;
    for (const QChar sign : text.trimmed()) {
        if (sign.isDigit())
            plain += QChar(u'0' + sign.digitValue());
        else if (sign.isSpace() && !group.isEmpty() && group.front().isSpace())
            plain += group;
        else
            plain += sign;
    }
    return plain;
}

/// "1.234.567" without its separators; nothing where they stand wrong.
std::optional<QString> ungrouped(const QString& whole, const QString& group)
{
    const auto parts = whole.split(group);
    const bool isRight = !parts.constFirst().isEmpty() && parts.constFirst().size() <= 3 &&
                         std::all_of(parts.cbegin() + 1, parts.cend(),
                                     [](const QString& part) { return part.size() == 3; });
    return isRight ? std::optional(parts.join(QString())) : std::nullopt;
}

/// The plain form: digits and at most one full stop.
std::optional<QString> plainForm(const QString& typed)
{
    const QLocale locale;
    const auto point = locale.decimalPoint();
    const auto group = locale.groupSeparator();
    const auto text = withPlainSigns(typed, group);
    const auto at = text.lastIndexOf(point);
    const auto whole = at < 0 ? text : text.left(at);
    if (whole.contains(group)) {
        if (const auto digits = ungrouped(whole, group))
            return at < 0 ? *digits : *digits + u'.' + text.mid(at + point.size());
        // One full stop or comma that parts no thousands can only part the cents.
        const bool isPoint = group == u"."_s || group == u","_s;
        if (at >= 0 || !isPoint || whole.count(group) > 1)
            return std::nullopt;
        return QString(text).replace(group, u"."_s);
    }
    return at < 0 ? text : whole + u'.' + text.mid(at + point.size());
}

} // namespace

std::optional<Money> typedAmount(const QString& text, Currency currency)
{
    const auto plain = plainForm(text);
    if (!plain || plain->startsWith(u'-') || plain->contains(u'e', Qt::CaseInsensitive))
        return std::nullopt;
    const auto amount = Money::fromDecimal(plain->toUtf8(), currency);
    return amount ? std::optional(*amount) : std::nullopt;
}

QString typedForm(const Money& amount)
{
    QString text = amount.toDecimal();
    const int decimals = amount.currency().exponent();
    if (decimals > 0) {
        if (!text.contains(u'.'))
            text += u'.';
        const auto missing = decimals - (text.size() - 1 - text.indexOf(u'.'));
        text += QString(std::max<qsizetype>(0, missing), u'0');
    }
    return text.replace(u"."_s, QLocale().decimalPoint());
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
