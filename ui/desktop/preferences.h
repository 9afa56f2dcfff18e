// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/usagealerts.h"
#include "ui/theme/theme.h"

#include <QList>
#include <QSet>
#include <QTime>

class QSettings;

namespace simstock {

enum class Density;

/// What may be told outside of the windows (product.md D.10).
enum class NewsKind { OrderReady, UnknownOutcome, LowBalance, BatchFinished, ForecastAlert };
const QList<NewsKind>& allNews();

/// What a person chose for the whole program.
struct Preferences {
    ThemeChoice theme = ThemeChoice::System;
    QString language;    ///< of the interface, "de"; empty = the system's
    QString shopName;    ///< the brand line of the counter
    QString ownCountry;  ///< ISO 3166 code; empty = not said. Kept by the guards, not here
    Density density{};   ///< of every table
    int lockMinutes = 0; ///< without a hand on mouse or keyboard; 0 = never
    bool lockWithScreen = true;
    bool closeToTray = false;
    QSet<NewsKind> silenced;
    AlertLimits alerts; ///< when the use of a plan is news
    QTime quietFrom;    ///< local time; no notifications until quietUntil. Equal or invalid = never
    QTime quietUntil;
    bool operator==(const Preferences&) const = default;

    [[nodiscard]] bool isQuietAt(QTime time) const;
};

Preferences readPreferences(const QSettings& settings);
/// All but the shop's own country.
void writePreferences(QSettings& settings, const Preferences& preferences);

} // namespace simstock
