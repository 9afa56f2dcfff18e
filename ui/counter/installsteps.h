// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace simstock {

enum class Phone { IPhone, Android };

/// "iPhone", "Android".
QString phoneName(Phone phone);
/// Four short steps from the QR code to a working line (product.md C.5).
QStringList installSteps(Phone phone);
/// The same by typing the codes.
QStringList manualSteps(Phone phone);

} // namespace simstock
