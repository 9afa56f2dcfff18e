// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace simstock::test {

/// What a person would see wrong in a visible window, one line each: words cut without an "…",
/// widgets of one layout on each other or outside of their parent, a page that is wider than what
/// scrolls it, words that are too pale. What paints itself by other means is not looked at.
QStringList misfits(const QWidget& window);

} // namespace simstock::test
