// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/qnamespace.h>

namespace simstock {

/// Item data roles shared by all our models. DisplayRole always holds the whole text of a cell as
/// a person reads, copies and hears it (already masked where a mask is due); the roles below only
/// say how it is painted. An invalid QVariant means "not so". Asked once per painted cell: answer
/// from memory.
enum ItemRole {
    KeyRole = Qt::UserRole + 1, ///< identity of the row, unique and stable over resets: QString or
                                ///< qint64. In headerData(): the stable id of the column (QString)
    SortRole,                   ///< the raw value behind the text: number, QDateTime or QString
    ChipRole,                   ///< true: the text is a state and is painted as a chip
    ChipToneRole,               ///< int of Tone: colour and icon of the chip
    MeterRole,                  ///< double 0 to 1: a bar beside the text (data left)
    MeterToneRole,              ///< int of Tone: colour of the bar; Good when missing
    StarRole,                   ///< bool: a star, filled when true; DisplayRole stays empty
    MutedRole,                  ///< true: secondary text
    StrongRole,                 ///< true: weight 600
    MonospaceRole,              ///< true: a code (ICCID, order number); elided in the middle
    AmountCurrencyRole, ///< QString: the currency code inside the text, painted small and muted
    WidthRole, ///< in headerData() only: least width of the column at first sight, in pixels at the
               ///< usual font size
    ActiveRole, ///< bool of a whole row: false paints all of it as secondary text
    ValueRole   ///< what a spreadsheet keeps of the cell where SortRole does not say it: Money, or
                ///< QString for words that no number stands for
};

} // namespace simstock
