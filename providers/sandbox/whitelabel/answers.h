// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/sandbox/front/exchange.h"

#include <QJsonObject>
#include <QString>
#include <tl/expected.hpp>

namespace simstock::sandbox::whitelabel {

/// Why a call was not done. No table of errors is published: codes and statuses are those of
/// contract whitelabel, "Errors", and guesses in the same style.
struct Refusal {
    QString code;
    QString message;  ///< empty: the code's usual words
    QJsonObject more; ///< further members, e.g. `required` and `available`
    int status = 0;   ///< 0: the code's usual status
};

struct Answer {
    QJsonObject json;
    int status = 200;
    HttpHeaders headers = {};
    QByteArray page = {}; ///< HTML in place of JSON
};

using Outcome = tl::expected<Answer, Refusal>;

inline tl::unexpected<Refusal> refuse(const QString& code, const QString& message = {},
                                      const QJsonObject& more = {})
{
    return tl::unexpected<Refusal>({code, message, more});
}

/// `success` true and these members.
Answer success(QJsonObject members, int status = 200);
/// `success` true and a message.
Answer done(const QString& message);

HttpReply toReply(const Outcome& outcome);
HttpReply refusalReply(const Refusal& refusal);

/// Micro-units as the decimal number of the answers.
QJsonValue decimal(qint64 micros);

} // namespace simstock::sandbox::whitelabel
