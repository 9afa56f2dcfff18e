// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace simstock {

/// Tells Qt the name, the version and the domain of the program: what windows and reports say of
/// it. Before or after the application object is made.
void nameApplication();

} // namespace simstock
