// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/iccid.h"

#include <algorithm>

namespace simstock {

namespace {

bool allDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

Iccid normalisedIccid(QStringView typed)
{
    QString text;
    for (const QChar c : typed) {
        const auto category = c.category();
        if (c.isSpace() || category == QChar::Punctuation_Dash || category == QChar::Other_Format)
            continue;
        text += c.isDigit() ? QChar(static_cast<char16_t>(u'0' + c.digitValue())) : c;
    }
    while (text.endsWith(u'F', Qt::CaseInsensitive))
        text.chop(1);
    return Iccid(text);
}

bool isPlausible(const Iccid& iccid)
{
    const auto& text = iccid.text();
    return text.size() >= 18 && text.size() <= 22 && allDigits(text);
}

bool hasLuhnDigit(const Iccid& iccid)
{
    const auto& text = iccid.text();
    if (text.size() < 2 || !allDigits(text))
        return false;
    int sum = 0;
    bool doubled = false;
    for (auto i = text.size() - 1; i >= 0; --i, doubled = !doubled) {
        const int digit = text[i].digitValue() * (doubled ? 2 : 1);
        sum += digit > 9 ? digit - 9 : digit;
    }
    return sum % 10 == 0;
}

QString groupedIccid(const Iccid& iccid)
{
    QString grouped;
    for (qsizetype i = 0; i < iccid.text().size(); i += 4) {
        if (i > 0)
            grouped += u' ';
        grouped += QStringView(iccid.text()).mid(i, 4);
    }
    return grouped;
}

QString last4(const Iccid& iccid)
{
    return iccid.text().right(4);
}

QString last6(const Iccid& iccid)
{
    return iccid.text().right(6);
}

bool isValidEid(QStringView eid)
{
    if (eid.size() != 32 || !allDigits(eid))
        return false;
    int remainder = 0;
    for (const QChar c : eid)
        remainder = (remainder * 10 + c.digitValue()) % 97;
    return remainder == 1;
}

} // namespace simstock
