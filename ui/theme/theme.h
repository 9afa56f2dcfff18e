// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QFont>
#include <QObject>

class QApplication;

namespace simstock {

class ThemeStyle;

/// What a person chose in the settings.
enum class ThemeChoice { System, Light, Dark, HighContrast };

/// What the desktop says about itself.
struct Appearance {
    bool dark = false;
    bool highContrast = false;
    bool operator==(const Appearance&) const = default;
};

/// Gives the application our style, palette and fonts, and changes them when the desktop or a
/// person does. Exactly one, made after QApplication and before the first widget; must go before
/// QApplication.
class Theme final : public QObject {
    Q_OBJECT
public:
    explicit Theme(QApplication& application, ThemeChoice choice = ThemeChoice::System);

    void setChoice(ThemeChoice choice);
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    /// Connected to SystemAppearance::changed by whoever wires the program.
    void setSystemAppearance(simstock::Appearance appearance);
    [[nodiscard]] Scheme scheme() const;
    [[nodiscard]] const Tokens& tokens() const;

    /// The stable words of a choice, for the settings file.
    static QString name(ThemeChoice choice);
    static ThemeChoice choiceNamed(const QString& name);

signals:
    /// After style and palette changed. Widgets need not listen: they get PaletteChange.
    void changed();

private:
    void apply();

    QApplication& m_application;
    ThemeStyle* m_style; // owned by the application
    ThemeChoice m_choice;
    simstock::Appearance m_system;
};

} // namespace simstock
