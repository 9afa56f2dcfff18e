// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace simstock {

class Desk;

/// Asks for the tags of these things (tagsubject) and sets them as one change that can be undone.
/// With several things the sheet shows what all have; what is typed is added, what is taken out is
/// taken away, and what only some have stays with them.
void openTagSheet(Desk& desk, const QStringList& subjects, QWidget* window,
                  const std::function<void(const QString& sentence)>& say);

} // namespace simstock
