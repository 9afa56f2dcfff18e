// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/sandbox/front/exchange.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <tl/expected.hpp>

#include <optional>

namespace simstock::sandbox::troveana {

/// Why a call was not done. The contract prints one code, 422001; it reads as HTTP status and
/// serial, and ours continue that way.
struct Refusal {
    int refCode = 0;
    QString error; ///< empty: the table's own words
};

namespace refusals {

inline constexpr int invalidJson = 400001;
inline constexpr int invalidField = 400002;
inline constexpr int invalidQuery = 400003;
inline constexpr int keyMissing = 401001;
inline constexpr int keyWrong = 401002;
inline constexpr int topUpNotGranted = 403001;
inline constexpr int noSuchPath = 404001;
inline constexpr int noSuchOrder = 404002;
inline constexpr int noSuchEsim = 404003;
inline constexpr int noSuchPackage = 404004;
inline constexpr int noSuchMessage = 404005;
inline constexpr int wrongMethod = 405001;
inline constexpr int trackingIdUsed = 409001;
inline constexpr int wrongContentType = 415001;
inline constexpr int insufficientBalance = 422001;
inline constexpr int statusForbidsIt = 422002;
inline constexpr int smsNotSupported = 422003;
inline constexpr int packageDoesNotFit = 422004;
inline constexpr int tooMany = 422005;
inline constexpr int tooManyRequests = 429001;
inline constexpr int serverError = 500001;

} // namespace refusals

/// The `data` of a success as JSON text, or an answer that has no envelope.
struct Answer {
    QByteArray data;
    std::optional<HttpReply> whole = std::nullopt;
};

using Outcome = tl::expected<Answer, Refusal>;

inline tl::unexpected<Refusal> refuse(int refCode, const QString& error = {})
{
    return tl::unexpected<Refusal>({refCode, error});
}

Outcome answer(const QJsonObject& data);
/// Any JSON value as text.
QByteArray compact(const QJsonValue& value);

/// The envelope. time: milliseconds since 1970. plainStatus: failures come with HTTP 200 (the
/// contract leaves the status open).
HttpReply toReply(const Outcome& outcome, qint64 time, bool plainStatus);

/// A number as the wire has money: major units.
inline double decimal(qint64 micros)
{
    return static_cast<double>(micros) / 1e6;
}

} // namespace simstock::sandbox::troveana
