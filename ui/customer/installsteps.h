// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace simstock {

class CustomerWords;

/// What the steps differ by; Android is any that is neither of the two makers.
enum class Phone { IPhone, Android, Samsung, Pixel };

/// In the order in which they are offered.
const QList<Phone>& phones();
/// "iPhone", "Samsung": names that no language translates.
QString phoneName(Phone phone);
/// Four short steps from the QR code to a working line (product.md C.5).
QStringList installSteps(const CustomerWords& words, Phone phone);
/// The same by typing the codes.
QStringList manualSteps(const CustomerWords& words, Phone phone);
/// What to look at when it does not work.
QStringList installAdvice(const CustomerWords& words);

} // namespace simstock
