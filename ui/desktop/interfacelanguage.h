// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

class QCoreApplication;

namespace simstock {

/// Lets the interface speak the chosen language, or the system's when nothing is chosen, with its
/// direction and its figures. English lies beneath: its source writes plurals as "%n plan(s)".
/// Before the first window. choice: "de", empty = the system's; an unknown one speaks English.
void installLanguage(QCoreApplication& application, const QString& choice);

/// How figures and dates are written under this language (empty: the system's own): always with the
/// figures 0 to 9, as codes, prices and the counts within sentences are. A place that writes others
/// (Arabic in Egypt) gives way to one that does not (the Emirates).
QLocale figureLocale(const QString& language, const QLocale& system);

/// What a person chose in this workspace; empty when nothing.
QString chosenLanguage(const QString& workspaceFolder);

} // namespace simstock
