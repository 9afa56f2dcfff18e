// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace simstock {

/// One thing a person should know before an order is bought.
struct GuardNote {
    enum class Kind { PriceChanged, UnderFloor, SimilarName, OwnCountry, Trip };
    Kind kind = Kind::PriceChanged;
    QString sentence;
    QString tick; ///< the words of the tick it wants; empty = it is only said
    /// What the tick says yes to, figures included: with other figures it is another question.
    QString key;
    bool blocks = false; ///< nothing makes it possible
    bool operator==(const GuardNote&) const = default;
};

} // namespace simstock
