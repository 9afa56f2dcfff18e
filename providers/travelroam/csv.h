// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

namespace simstock::travelroam {

/// A header line that names an ICCID column: what the vendor behind this one sends by default.
bool looksLikeCsv(const QByteArray& body);

/// Rows by column name in lower case without blanks and other marks ("Matching ID" = matchingid).
/// Quoted fields may hold commas and doubled quotes, no line breaks.
QList<QMap<QString, QString>> csvRows(const QByteArray& body);

} // namespace simstock::travelroam
