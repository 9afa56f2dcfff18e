// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialog;

namespace simstock {

/// Gives the keyboard back when a dialog that had it is gone: to the sheet that is open now, to
/// another window beside a dialog that stood beside, else to the window the dialog belongs to, and
/// there to the row it came from. Window systems choose by themselves otherwise, and the customer's
/// display is a window, too. Call it when the dialog is hidden.
void returnKeyboardFrom(const QDialog& dialog);
/// The same each time a dialog of Qt's own is finished.
void returnKeyboardAfter(QDialog& dialog);

} // namespace simstock
