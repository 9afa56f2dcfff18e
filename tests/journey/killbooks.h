// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QString>

namespace simstock::test {

/// The vendor's books against the journal's.
struct Balance {
    int lost = 0;    ///< charged, and neither claimed nor open as a question
    int doubled = 0; ///< charged more often than anybody wished
    int phantom = 0; ///< the journal says bought, and the vendor did not charge that order
    int silent = 0;  ///< open without a word about why
    bool operator==(const Balance&) const = default;
};
/// For QCOMPARE.
char* toString(const Balance& balance);

/// charges: the orders of one account in the sandbox's ledger; intents: what killtarget reports.
/// Prices tell which wish a charge belongs to where the journal names no order. A question that the
/// journal holds for absent explains no charge.
Balance weigh(const QJsonArray& charges, const QJsonArray& intents, qint64 microsPerUnit);
/// For who has to find out why: the charges and wishes of every price that does not add up.
QString unexplained(const QJsonArray& charges, const QJsonArray& intents, qint64 microsPerUnit);

} // namespace simstock::test
