// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/tone.h"

#include <QModelIndex>
#include <QString>

#include <optional>

namespace simstock {

/// What the model says about one cell, read in one call.
struct Cell {
    QString text;
    Qt::Alignment alignment; ///< as the model gives it, not mirrored; left when missing
    QString currency;        ///< of an amount
    QString figure;          ///< of an amount: the text without its currency
    std::optional<bool> star;
    std::optional<bool> check;
    std::optional<double> meter; ///< 0 to 1
    Tone tone = Tone::Neutral;
    Tone meterTone = Tone::Good;
    bool chip = false;
    bool muted = false;
    bool strong = false;
    bool monospace = false;

    static Cell of(const QModelIndex& index);
    [[nodiscard]] bool isNumber() const { return alignment.testFlag(Qt::AlignRight); }
};

} // namespace simstock
