// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/customerfont.h"

#include <QStringList>

#include <algorithm>

namespace simstock {

using namespace Qt::StringLiterals;

QFont customerFont(QFont font, const QString& text)
{
    const bool isDevanagari = std::any_of(
        text.cbegin(), text.cend(), [](QChar c) { return c.script() == QChar::Script_Devanagari; });
    auto families = font.families();
    const bool isFirst = !families.isEmpty() && families.first() == u"Noto Sans Devanagari"_s;
    if (isDevanagari && !isFirst)
        font.setFamilies(QStringList{u"Noto Sans Devanagari"_s} + families);
    return font;
}

} // namespace simstock
