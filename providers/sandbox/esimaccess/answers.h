// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/sandbox/front/exchange.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <tl/expected.hpp>

namespace simstock::sandbox::esimaccess {

/// Why a call was not done (contract esimaccess, table of errors).
struct Refusal {
    QString code;
    QString message; ///< empty: the table's own words
};

/// The `obj` of a success as JSON text, or the refusal. Text and not an object: the catalogue is
/// several megabytes and made of ready pieces.
using Outcome = tl::expected<QByteArray, Refusal>;

inline tl::unexpected<Refusal> refuse(const QString& code, const QString& message = {})
{
    return tl::unexpected<Refusal>({code, message});
}

QByteArray compact(const QJsonObject& object);
/// Commands answer `{}`.
inline Outcome done()
{
    return QByteArray("{}");
}

/// The envelope. Business errors come with HTTP 200; 404 and the rate limit do not.
HttpReply toReply(const Outcome& outcome);
HttpReply refusalReply(const Refusal& refusal, int status = 200);

} // namespace simstock::sandbox::esimaccess
