// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace simstock {

/// The text with everything that could be a secret replaced by "•••": activation codes (LPA strings
/// and "1$host$..." forms), values of secret headers and JSON members (RT-AccessCode, RT-Signature,
/// X-API-KEY, Authorization, password, token, ac, pin, puk, confirmationCode, ...), signed links.
/// The one function on every log line, error detail and copied report. Idempotent.
QString redacted(QStringView text);

/// The same for bytes of a body; invalid UTF-8 becomes replacement characters. Cut to maxLength
/// characters before anything is looked at.
QString redactedBody(const QByteArray& body, qsizetype maxLength = 4096);

} // namespace simstock
