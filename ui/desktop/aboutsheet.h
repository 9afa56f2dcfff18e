// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/sheet.h"

namespace simstock {

/// What this program is, and the versions that a report of a fault needs, ready to be copied.
class AboutSheet final : public Sheet {
    Q_OBJECT
public:
    explicit AboutSheet(QWidget* parent = nullptr);

Q_SIGNALS:
    void said(const QString& sentence);
};

/// One per line: the program, Qt, the system, the platform. Nothing of the shop.
QString versionText();

} // namespace simstock
