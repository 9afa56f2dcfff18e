// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/sandbox/core/derivation.h"
#include "providers/sandbox/core/plan.h"

namespace simstock::sandbox {

struct Region {
    QString name;
    QString code; ///< "EU"
    QStringList countries;
};

/// The world in seven regions, about 180 countries.
const QList<Region>& worldRegions();
/// "EU" for "Europe"; for a name of nobody here its first two letters.
QString regionCode(const QString& regionName);
/// Operators of a country: real names for the big markets, made ones for the others.
Coverage coverageOf(const QString& country, const Derivation& derivation);

} // namespace simstock::sandbox
