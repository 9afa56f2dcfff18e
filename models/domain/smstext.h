// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace simstock::sms {

/// How a text goes over the air (3GPP TS 23.038): seven-bit letters when all of them are in the
/// default alphabet or its extension table, else 16-bit units for the whole text.
enum class Encoding { Gsm7, Ucs2 };

/// What a text costs in parts. A letter of the extension table takes two units and a pair of
/// surrogates two; neither is ever divided between two parts.
struct Measure {
    Encoding encoding = Encoding::Gsm7;
    int units = 0;    ///< septets or 16-bit units, without what division wastes
    int segments = 0; ///< 0 for an empty text
    int left = 0;     ///< units free in the last segment
    bool operator==(const Measure&) const = default;
};

/// Units of one part: alone, and with the header that joins several (TS 23.040, 8-bit reference).
constexpr int unitsAlone(Encoding encoding)
{
    return encoding == Encoding::Gsm7 ? 160 : 70;
}
constexpr int unitsJoined(Encoding encoding)
{
    return encoding == Encoding::Gsm7 ? 153 : 67;
}

Measure measure(QStringView text);
/// The first letter that forces 16-bit units; empty when none does.
QString firstOutside(QStringView text);

/// What the words in braces of a template stand for.
struct Values {
    QString name;
    QString left;
    QString expires;
};
/// {name}, {left} and {expires} replaced once, from left to right; everything else stays.
QString filled(const QString& pattern, const Values& values);

} // namespace simstock::sms
