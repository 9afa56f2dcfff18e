// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

class QLabel;

namespace simstock {

/// Lets the words of a label be taken. By itself such a label stands at the side its words are read
/// from; it stays at the side its window is read from, whatever script its words are in.
void setSelectable(QLabel& label, Qt::TextInteractionFlags how = Qt::TextSelectableByMouse);

} // namespace simstock
