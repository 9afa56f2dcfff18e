// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace simstock {

class CounterControl;
class CounterPlace;
class CounterWindow;
class Desk;
class MainWindow;

/// What the agent's window wants to have at the counter comes to the customer: each time the
/// display first goes to its place, which is never the agent's screen where the customer has one.
/// All outlive the window.
void openCounterDoor(MainWindow& window, Desk& desk, CounterWindow& counter,
                     CounterControl& control, CounterPlace& place);

} // namespace simstock
