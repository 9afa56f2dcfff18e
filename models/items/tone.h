// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace simstock {

/// What a state means to a person; the theme gives each a colour and an icon (look.md).
enum class Tone {
    Good,   ///< ready, installed, in use
    Warn,   ///< waiting, low, stale
    Bad,    ///< refused, unknown, expired, real money
    Info,   ///< being prepared, new
    Neutral ///< draft, ended
};

} // namespace simstock
