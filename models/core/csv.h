// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace simstock {

/// Plain is RFC 4180 as it stands. In the other one a number of twelve or more digits (ICCID,
/// order number) is wrapped so that spreadsheets keep all of its digits.
enum class CsvKind { Plain, Spreadsheet };

/// One record with its CRLF. Every cell is quoted; what a spreadsheet would take for a formula gets
/// an apostrophe in front (hostile.md 155); a negative number alone stays one.
QByteArray csvLine(const QStringList& cells, CsvKind kind);
/// What a file of this kind begins with: some spreadsheets take UTF-8 for what it is only with the
/// mark.
QByteArray csvBeginning(CsvKind kind);

struct CsvRecord {
    int line = 0; ///< on which it begins, from 1
    QStringList cells;
};

struct CsvTable {
    QChar separator = u','; ///< comma, semicolon or tab
    QList<CsvRecord> records;
};

/// Reads what csvLine() and spreadsheets write: UTF-8 with or without its mark, comma, semicolon or
/// tab (whichever the first line has more of, or as a line "sep=;" says), the guards of csvLine()
/// taken away, empty lines left out. Rejected with a sentence when it is not UTF-8 or a quote stays
/// open.
Result<CsvTable> readCsv(const QByteArray& content);

} // namespace simstock
