// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

#include "ui/theme/themestyle.h"

#include <QApplication>
#include <QWidget>

namespace simstock {

namespace {

Tokens light()
{
    Tokens t;
    t.scheme = Scheme::Light;
    t.window = QColor(0xF6F7F9);
    t.surface = QColor(0xFFFFFF);
    t.raised = QColor(0xFFFFFF);
    t.hover = QColor(0xF1F4F7);
    t.line = QColor(0xDFE3E8);
    t.fieldLine = QColor(0xCBD2DA);
    t.text = QColor(0x1B2430);
    t.muted = QColor(0x5A6676);
    t.disabled = QColor(0x8A94A1);
    t.accent = QColor(0x0B6E6E);
    t.accentText = QColor(0xFFFFFF);
    t.accentDown = QColor(0x095C5C);
    t.selection = QColor(0xD9EFEF);
    t.track = QColor(0xE4E8ED);
    t.handle = QColor(0xB4BDC8);
    t.good = {QColor(0x1D6B3A), QColor(0xE3F3E9)};
    t.warn = {QColor(0x8A5300), QColor(0xFBEFD9)};
    t.bad = {QColor(0xB3261E), QColor(0xFBE5E3)};
    t.info = {QColor(0x1F5FA8), QColor(0xE3EEFB)};
    t.neutral = {QColor(0x566273), QColor(0xECEFF3)};
    return t;
}

Tokens dark()
{
    Tokens t;
    t.scheme = Scheme::Dark;
    t.window = QColor(0x14181D);
    t.surface = QColor(0x1B2027);
    t.raised = QColor(0x232A33);
    t.hover = QColor(0x232A33);
    t.line = QColor(0x333C47);
    t.fieldLine = QColor(0x46515E);
    t.text = QColor(0xE8ECF1);
    t.muted = QColor(0xA6B1BF);
    t.disabled = QColor(0x7B8694);
    t.accent = QColor(0x4FC3C3);
    t.accentText = QColor(0x06282A);
    t.accentDown = QColor(0x74D2D2);
    t.selection = QColor(0x1F4548);
    t.track = QColor(0x333C47);
    t.handle = QColor(0x56626F);
    t.good = {QColor(0x6FCF97), QColor(0x1C3326)};
    t.warn = {QColor(0xF0B45B), QColor(0x3A2D16)};
    t.bad = {QColor(0xFF8A80), QColor(0x3F2220)};
    t.info = {QColor(0x82B6FF), QColor(0x1C2E45)};
    t.neutral = {QColor(0xA9B4C2), QColor(0x2A323C)};
    return t;
}

/// Black and white, one accent, no tints: state is told by icon, word and outline.
Tokens highContrast(bool dark)
{
    const QColor ground = dark ? QColor(Qt::black) : QColor(Qt::white);
    const QColor ink = dark ? QColor(Qt::white) : QColor(Qt::black);
    Tokens t;
    t.scheme = dark ? Scheme::HighContrastDark : Scheme::HighContrastLight;
    t.window = t.surface = t.raised = ground;
    t.line = t.fieldLine = t.text = t.muted = t.handle = ink;
    t.hover = t.track = dark ? QColor(0x303030) : QColor(0xDCDCDC);
    t.disabled = dark ? QColor(0xB0B0B0) : QColor(0x505050);
    t.accent = dark ? QColor(0xFFE100) : QColor(0x003FBF);
    t.accentText = ground;
    t.accentDown = dark ? QColor(0xFFF38A) : QColor(0x002C87);
    t.selection = dark ? QColor(0x004B70) : QColor(0xBFE0FF);
    t.good = t.warn = t.bad = t.info = t.neutral = {ink, ground};
    t.border = 2;
    return t;
}

} // namespace

const Tint& Tokens::tint(Tone tone) const
{
    switch (tone) {
    case Tone::Good:
        return good;
    case Tone::Warn:
        return warn;
    case Tone::Bad:
        return bad;
    case Tone::Info:
        return info;
    case Tone::Neutral:
        break;
    }
    return neutral;
}

bool Tokens::isDark() const
{
    return scheme == Scheme::Dark || scheme == Scheme::HighContrastDark;
}

bool Tokens::isHighContrast() const
{
    return scheme == Scheme::HighContrastLight || scheme == Scheme::HighContrastDark;
}

Tokens Tokens::of(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Dark:
        return dark();
    case Scheme::HighContrastLight:
        return highContrast(false);
    case Scheme::HighContrastDark:
        return highContrast(true);
    case Scheme::Light:
        break;
    }
    return light();
}

const Tokens& tokensOf(const QWidget* widget)
{
    const QStyle* style = widget != nullptr ? widget->style() : QApplication::style();
    if (const auto* own = qobject_cast<const ThemeStyle*>(style))
        return own->tokens();
    static const Tokens fallback = light();
    return fallback;
}

} // namespace simstock
