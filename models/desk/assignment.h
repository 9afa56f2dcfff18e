// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/batchlist.h"
#include "models/domain/esim.h"

namespace simstock {

class CustomerBook;
class LocalUndo;

/// One eSIM that a line of a pasted list is for, or a line that cannot be used.
struct AssignedRow {
    BatchListLine line;
    EsimKey esim;          ///< empty when none was left
    QString known = {};    ///< the customer who is meant, empty = a new one
    bool replaces = false; ///< somebody else has it now
    QString problem = {};  ///< a sentence; empty = it can be assigned
    [[nodiscard]] bool isGood() const { return problem.isEmpty(); }
};

/// Gives the eSIMs, in their order, to the people of a pasted list, in its order; a quantity takes
/// as many. A bad line leaves its eSIM as it is.
namespace assignment {
QList<AssignedRow> plan(const QList<EsimKey>& esims, const QList<BatchListLine>& lines,
                        const CustomerBook& book);
/// All good rows as one change that can be undone.
void carryOut(const QList<AssignedRow>& rows, CustomerBook& book, LocalUndo& undo);
} // namespace assignment

} // namespace simstock
