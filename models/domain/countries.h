// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace simstock {

/// The name of an ISO 3166 alpha-2 code (any case) in the locale's language. A vendor's regional
/// code ("EU-42", "GL-120") or an unknown one comes back as it is. Thread-safe; costs a few
/// microseconds, so long lists keep the names they asked for.
QString countryName(QStringView code, const QLocale& locale);

/// The part of the world a country lies in ("Western Africa"), in the locale's language; empty for
/// anything that is no country.
QString countryRegion(QStringView code, const QLocale& locale);

/// The continent a country lies in as its UN M.49 code ("150"); empty for anything that is no
/// country. continentName() of one of continentCodes() is "Europe" in the locale's language.
QString continentOf(QStringView code);
QString continentName(QStringView code, const QLocale& locale);
QStringList continentCodes();

/// Every ISO 3166 alpha-2 code in use, in alphabetical order; no code that was withdrawn.
QStringList countryCodes();

} // namespace simstock
