// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;
class QVBoxLayout;
class QWidget;

namespace simstock {

/// A field with its label (with mnemonic) above, which is its accessible name, and help muted below
/// it. Returns the help label, for sentences that change; it is hidden while the help is empty. The
/// column stands in a widget already.
QLabel* addLabelledField(QVBoxLayout& column, const QString& label, QWidget* field,
                         const QString& help = {});

} // namespace simstock
