// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/smstext.h"

namespace simstock::sms {

using namespace Qt::StringLiterals;

namespace {

/// The default alphabet without its escape, in the order of the table.
constexpr QStringView basicLetters =
    u"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRST"
    "UVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
/// Reached through the escape: two septets.
constexpr QStringView extendedLetters = u"\f^{}\\[~]|€";

/// Septets of one letter; 0 when the alphabet does not have it.
int septets(QChar letter)
{
    if (basicLetters.contains(letter))
        return 1;
    return extendedLetters.contains(letter) ? 2 : 0;
}

qsizetype outside(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (septets(text[i]) == 0)
            return i;
    }
    return -1;
}

/// Units of what may not be divided at i, and how many UTF-16 units it takes there.
int unitsAt(QStringView text, qsizetype i, Encoding encoding)
{
    if (encoding == Encoding::Gsm7)
        return septets(text[i]);
    const bool pair =
        text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
    return pair ? 2 : 1;
}

} // namespace

Measure measure(QStringView text)
{
    Measure result;
    result.encoding = outside(text) < 0 ? Encoding::Gsm7 : Encoding::Ucs2;
    const int joined = unitsJoined(result.encoding);
    int inLast = 0;
    int segments = text.isEmpty() ? 0 : 1;
    for (qsizetype i = 0; i < text.size();) {
        const int units = unitsAt(text, i, result.encoding);
        result.units += units;
        if (inLast + units > joined) {
            ++segments;
            inLast = 0;
        }
        inLast += units;
        i += result.encoding == Encoding::Ucs2 ? units : 1;
    }
    const int alone = unitsAlone(result.encoding);
    const bool fits = result.units <= alone;
    result.segments = fits ? qMin(segments, 1) : segments;
    result.left = fits ? alone - result.units : joined - inLast;
    return result;
}

QString firstOutside(QStringView text)
{
    const auto at = outside(text);
    if (at < 0)
        return {};
    return text.sliced(at, unitsAt(text, at, Encoding::Ucs2)).toString();
}

QString filled(const QString& pattern, const Values& values)
{
    const std::pair<QStringView, const QString*> words[] = {
        {u"{name}", &values.name}, {u"{left}", &values.left}, {u"{expires}", &values.expires}};
    QString text;
    QStringView rest = pattern;
    while (!rest.isEmpty()) {
        const QString* value = nullptr;
        for (const auto& [word, stands] : words) {
            if (rest.startsWith(word)) {
                value = stands;
                rest = rest.sliced(word.size());
                break;
            }
        }
        if (value != nullptr) {
            text += *value;
        } else {
            text += rest.front();
            rest = rest.sliced(1);
        }
    }
    return text;
}

} // namespace simstock::sms
