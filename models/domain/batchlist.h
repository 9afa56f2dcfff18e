// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace simstock {

/// One line of a list of customers, as it was typed; nothing of it is looked up yet.
struct BatchListLine {
    int line = 0;    ///< in the list, from 1
    QString account; ///< its label; empty = any
    QString plan;    ///< its id or its name; empty = the plan chosen beside the list
    int quantity = 1;
    int days = 0; ///< 0 = the plan's
    QString name;
    QString email;
    QString phone;
    QString note;
    QString problem; ///< a sentence why this line cannot be used; empty = it can
    bool operator==(const BatchListLine&) const = default;
};

/// The most lines of one list, and the longest cell that is kept whole.
inline constexpr qsizetype mostBatchLines = 10'000;
inline constexpr qsizetype longestBatchCell = 200;

/// Reads what is pasted from a spreadsheet or imported: comma, semicolon or tab. A first line of
/// titles (Name, E-mail, Phone, Note, Plan, Account, Quantity, Days), in English, German, Arabic or
/// the language of the interface, gives the columns their
/// meaning; without one a cell with an @ is the e-mail, one of digits the phone, then come name,
/// note. A bad line keeps what was read of it and says what is wrong. Rejected with a sentence when
/// nothing of it can be read. Thread-safe.
Result<QList<BatchListLine>> readBatchList(const QByteArray& content);
/// The titles of a list that can be read back, in the language of the interface.
QStringList batchListTitles();

} // namespace simstock
