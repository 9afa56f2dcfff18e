// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace simstock {

class MainWindow;

/// Every pane of the console, in the order of the navigation.
void addPanes(MainWindow& window);

} // namespace simstock
