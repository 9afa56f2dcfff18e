// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace simstock {

/// Whether an address from outside may be used at all: https (plain http only on this computer), a
/// host, nobody's name or password in it, at most 2,048 characters, nothing that cannot be printed.
/// Internationalised hosts are allowed: show them as host(QUrl::FullyEncoded), where letters that
/// only look like others do not deceive. Whoever wants no query or fragment asks for that as well.
[[nodiscard]] bool isWebAddress(const QUrl& url);

/// The address a text from outside is, read without repairing it; empty when isWebAddress() would
/// not have it.
[[nodiscard]] QUrl webAddress(const QString& text);

} // namespace simstock
