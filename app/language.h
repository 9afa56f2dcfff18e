// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QCoreApplication;

namespace simstock {

/// Lets the interface speak the chosen language, or the system's when nothing is chosen, with its
/// direction and its figures. English lies beneath: its source writes plurals as "%n plan(s)".
/// Before the first window. choice: "de", empty = the system's; an unknown one speaks English.
void installLanguage(QCoreApplication& application, const QString& choice);

/// What a person chose in this workspace; empty when nothing.
QString chosenLanguage(const QString& workspaceFolder);

} // namespace simstock
