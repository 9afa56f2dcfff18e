// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/sandbox/front/exchange.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <tl/expected.hpp>

namespace simstock::sandbox::travelroam {

/// Why a call was not done. The contract knows no codes, only the HTTP status and words.
struct Refusal {
    int status = 422;
    QString message;
    QString field = {}; ///< not empty: Laravel's form, {"message":…,"errors":{field:[message]}}
};

/// The body of a success as JSON text (or CSV), or the refusal.
using Outcome = tl::expected<QByteArray, Refusal>;

inline tl::unexpected<Refusal> refuse(int status, const QString& message)
{
    return tl::unexpected(Refusal{status, message});
}
/// 422 about one member of the request.
inline tl::unexpected<Refusal> invalid(const QString& field, const QString& message)
{
    return tl::unexpected(Refusal{422, message, field});
}

QByteArray compact(const QJsonObject& object);
/// How a refusal looks; the contract takes all of them for possible.
enum class ErrorForm { Message, Error, Page };

HttpReply toReply(const Outcome& outcome, ErrorForm form);
HttpReply refusalReply(const Refusal& refusal, ErrorForm form = ErrorForm::Message);

} // namespace simstock::sandbox::travelroam
