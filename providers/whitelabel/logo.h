// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>

namespace simstock::whitelabel {

/// A form with one file, complete in memory so that it can be sent exactly once.
struct LogoForm {
    QByteArray contentType; ///< with the boundary
    QByteArray body;
};

inline constexpr qsizetype mostLogoBytes = qsizetype{5} * 1024 * 1024;

/// Rejected for anything that is not PNG, JPEG or GIF by its first bytes, or is longer than 5 MB.
Result<LogoForm> logoForm(const QByteArray& image);

} // namespace simstock::whitelabel
