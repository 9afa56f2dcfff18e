// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/untrustedtext.h"

#include <QList>

#include <algorithm>

namespace simstock {

namespace {

bool isLineBreak(char32_t c)
{
    return c == U'\n' || c == U'\r' || c == 0x0b || c == 0x0c || c == 0x85 || c == 0x2028 ||
           c == 0x2029;
}

/// Takes part in the text without being seen: control, format (bidi, zero width, tags), half a
/// surrogate pair, and the fillers that fonts draw as nothing.
bool isInvisible(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
        return true;
    default:
        break;
    }
    constexpr char32_t fillers[] = {0x34f, 0x115f, 0x1160, 0x2800, 0x3164, 0xffa0};
    return (c >= 0xe0000 && c <= 0xe0fff) ||
           std::find(std::begin(fillers), std::end(fillers), c) != std::end(fillers);
}

QString escaped(char32_t c)
{
    const auto hex = QString::number(static_cast<uint>(c), 16).toUpper();
    return c > 0xffff ? QStringLiteral("\\U") + hex.rightJustified(8, QLatin1Char('0'))
                      : QStringLiteral("\\u") + hex.rightJustified(4, QLatin1Char('0'));
}

/// The character at position and a step over it; CR LF counts as one. Half a pair is itself.
char32_t takeCharacter(QStringView text, qsizetype& position)
{
    const QChar first = text[position++];
    const QChar second = position < text.size() ? text[position] : QChar();
    if (first.isHighSurrogate() && second.isLowSurrogate()) {
        ++position;
        return QChar::surrogateToUcs4(first, second);
    }
    if (first == u'\r' && second == u'\n')
        ++position;
    return first.unicode();
}

} // namespace

QString forDisplay(QStringView untrusted, qsizetype maxLength, bool keepLines)
{
    QString shown;
    if (maxLength <= 0)
        return shown;
    QList<qsizetype> ends; // where one more shown character ended, to cut between two of them
    for (qsizetype position = 0; position < untrusted.size();) {
        const char32_t c = takeCharacter(untrusted, position);
        if (isLineBreak(c)) {
            shown += keepLines ? QLatin1Char('\n') : QLatin1Char(' ');
        } else if (c == U'\t') {
            shown += QLatin1Char(' ');
        } else if (isInvisible(c)) {
            shown += escaped(c);
        } else {
            shown += QStringView(QChar::fromUcs4(c));
        }
        if (shown.size() > maxLength) {
            while (!ends.isEmpty() && ends.last() > maxLength - 1)
                ends.removeLast();
            return shown.left(ends.isEmpty() ? 0 : ends.last()) + QChar(0x2026);
        }
        ends.append(shown.size());
    }
    return shown;
}

QString forClipboard(QStringView untrusted)
{
    QString clean;
    clean.reserve(untrusted.size());
    for (qsizetype position = 0; position < untrusted.size();) {
        const char32_t c = takeCharacter(untrusted, position);
        if (isLineBreak(c) || c == U'\t')
            clean += QLatin1Char(' ');
        else if (!isInvisible(c))
            clean += QStringView(QChar::fromUcs4(c));
    }
    return clean.trimmed();
}

} // namespace simstock
