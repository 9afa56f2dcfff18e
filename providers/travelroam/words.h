// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace simstock::travelroam {

/// The translation context of this vendor's sentences.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(simstock::TravelRoam)
};

} // namespace simstock::travelroam
