// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/palette.h"
#include "ui/theme/themestyle.h"

#include <QApplication>

#include <array>
#include <utility>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<ThemeChoice, const char*>, 4> choiceNames{{
    {ThemeChoice::System, "system"},
    {ThemeChoice::Light, "light"},
    {ThemeChoice::Dark, "dark"},
    {ThemeChoice::HighContrast, "high-contrast"},
}};

bool looksDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() <
           palette.color(QPalette::WindowText).lightness();
}

} // namespace

Theme::Theme(QApplication& application, ThemeChoice choice)
    : QObject(&application), m_application(application), m_choice(choice)
{
    // Until the desktop answers over D-Bus, its palette tells light from dark.
    m_system.dark = looksDark(QApplication::palette());
    m_style = new ThemeStyle(Tokens::of(scheme()));
    QApplication::setStyle(m_style);
    QApplication::setFont(interfaceFont(QApplication::font()));
    QApplication::setWindowIcon(themedIcon(Icon::Simstock));
    QApplication::setPalette(paletteFor(m_style->tokens()));
}

Scheme Theme::scheme() const
{
    const bool contrast = m_choice == ThemeChoice::HighContrast ||
                          (m_choice == ThemeChoice::System && m_system.highContrast);
    const bool dark =
        m_choice == ThemeChoice::Dark || (m_choice != ThemeChoice::Light && m_system.dark);
    if (contrast)
        return dark ? Scheme::HighContrastDark : Scheme::HighContrastLight;
    return dark ? Scheme::Dark : Scheme::Light;
}

const Tokens& Theme::tokens() const
{
    return m_style->tokens();
}

void Theme::setChoice(ThemeChoice choice)
{
    m_choice = choice;
    apply();
}

void Theme::setSystemAppearance(simstock::Appearance appearance)
{
    m_system = appearance;
    apply();
}

void Theme::apply()
{
    if (scheme() == m_style->tokens().scheme)
        return;
    m_style->setTokens(Tokens::of(scheme()));
    QApplication::setPalette(paletteFor(m_style->tokens()));
    emit changed();
}

QString Theme::name(ThemeChoice choice)
{
    for (const auto& [known, word] : choiceNames) {
        if (known == choice)
            return QString::fromLatin1(word);
    }
    return u"system"_s;
}

ThemeChoice Theme::choiceNamed(const QString& name)
{
    for (const auto& [known, word] : choiceNames) {
        if (name == QLatin1StringView(word))
            return known;
    }
    return ThemeChoice::System;
}

} // namespace simstock
