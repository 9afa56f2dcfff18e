// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QStringList>

namespace simstock::esimaccess {

/// What a code says about a spending call (decisions.md 3).
enum class Effect {
    NeverExecuted, ///< refused before anything was done
    Unclear        ///< may have been done; also every code nobody has described
};

/// One row of the vendor's error table as a person and the code need it.
struct Fault {
    ErrorKind kind = ErrorKind::Rejected;
    Effect effect = Effect::Unclear;
    QString sentence;          ///< translated
    bool quotesVendor = false; ///< the vendor's own words say what is wrong
    bool known = false;
};

Fault faultOf(const QString& code);

/// Every code with a row of its own, for tests and diagnostics.
QStringList knownFaultCodes();

/// Profiles are still being allocated: not a failure.
inline constexpr QLatin1StringView notReadyCode("200010");
/// The transaction id was used before: look it up, it was placed.
inline constexpr QLatin1StringView duplicateCode("310402");
inline constexpr QLatin1StringView clockCode("101001");
inline constexpr QLatin1StringView signatureCode("101003");
/// Worth asking again when nothing can be changed by it.
bool isBusy(const QString& code);

/// The error of an answer that says no. The vendor's words are cut, escaped and redacted.
Error vendorError(const QString& code, const QString& message, int httpStatus);

} // namespace simstock::esimaccess
