// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStringView>

namespace simstock {

/// ISO 3166 alpha-2 codes of the countries that are mistaken for this one by their names; empty for
/// most. From the table in the source; the test beside it holds the table against the names.
QStringList similarCountries(QStringView code);
/// A place that is no country and has the same name, in words ("the US state of Georgia"); empty
/// for most.
QString namesake(QStringView code);

} // namespace simstock
