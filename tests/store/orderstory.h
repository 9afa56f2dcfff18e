// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/journaldatabase.h"

#include <QMap>
#include <QString>

struct sqlite3;

namespace simstock::test {

/// What a journal said is written, and when: counted in the steps its disk had taken by then.
struct Acknowledged {
    QString intent;
    IntentState state = IntentState::Prepared;
    qsizetype step = 0;
};

/// The journal as it is found in a folder, compared with what had been acknowledged.
struct Finding {
    int lost = 0;    ///< acknowledged, but not there
    int broken = 0;  ///< not ready, not whole, or a record that is damaged
    int unasked = 0; ///< there, but never acknowledged: no harm, it was asked for
    QString words;   ///< of the first trouble
};
/// Opens the journal in a folder and looks; step: only what was acknowledged by then.
Finding examine(const QString& folder, const QList<Acknowledged>& all, qsizetype step);

/// Moves of order number `i` in a story: written down, sending, and how it ended.
QList<IntentState> movesOf(int number);
IntentEvent eventOf(IntentState state);
Moment storyTime();

/// Connections to databases of this process while it lives; the journal's own one is the newest
/// after it was opened.
class Connections {
    Q_DISABLE_COPY_MOVE(Connections)
public:
    Connections();
    ~Connections();
    /// Runs a statement on the newest one past all of our code.
    static bool tell(const char* statement);
};

} // namespace simstock::test
