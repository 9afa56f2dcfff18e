// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace simstock {

/// The font with a family in front that can shape the text, where Qt would not look for one by
/// itself: it takes an interface font without Devanagari and complains. For labels, buttons and
/// items in a customer's language, whatever the language of the interface.
QFont customerFont(QFont font, const QString& text);

} // namespace simstock
