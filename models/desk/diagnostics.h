// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/call.h"

#include <QList>
#include <QThreadPool>

namespace simstock {

class Desk;

/// One text file of the diagnostics.
struct DiagnosticPart {
    QString file;  ///< "log.txt"
    QString title; ///< translated
    QString text;  ///< English, for whoever helps; what is in the file, to the letter
    bool operator==(const DiagnosticPart&) const = default;
};

/// What can be told about a desk to somebody who helps (product.md D.10): counts, kinds, states and
/// sizes. Built from what may be told, never from whole records; the log's lines go through
/// PrivateText. No customer, card, order, balance, label or credential is in it.
class Diagnostics {
public:
    /// The desk must outlive the gathering.
    explicit Diagnostics(const Desk& desk);

    /// The parts about accounts, log, files, journal and open questions, in this order.
    [[nodiscard]] Call<QList<DiagnosticPart>> gather();
    /// The parts as an archive. Storage error with a sentence.
    static Result<QByteArray> zip(const QList<DiagnosticPart>& parts);

    static constexpr qsizetype logLines = 500;

private:
    const Desk& m_desk;
    QThreadPool m_pool;
};

} // namespace simstock
