// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace simstock {

/// Names an instant at which a test may kill this process: with
/// SIMSTOCK_FAILPOINT="journal.after_sending:kill" (or ":kill:3" for the third time it is passed)
/// the process raises SIGKILL there. Exists only in builds with the option SIMSTOCK_FAILPOINTS
/// (presets dev, asan, tsan); elsewhere it is nothing at all.
#ifdef SIMSTOCK_FAILPOINTS
void failPoint(const char* name);
#else
inline void failPoint(const char* /*name*/) {}
#endif

} // namespace simstock
