// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPrinter;

namespace simstock {

class HandOverDocument;

/// Prints all pages in their true size, smaller only where the printer's paper is. False when the
/// printer cannot begin.
bool printHandOver(QPrinter& printer, const HandOverDocument& document);

} // namespace simstock
