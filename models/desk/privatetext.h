// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace simstock {

/// Takes out of a line what names a customer, a card, an order or an amount: for files that leave
/// the shop. Beside secrets it hides by form (addresses, numbers of four digits and more, amounts,
/// long ids, quoted words) and by what the shop's own books hold (names, notes, labels). Hides too
/// much rather than too little.
class PrivateText {
public:
    /// Each of its words of two letters and more is hidden where it stands as a word.
    void hideName(const QString& name);
    /// Hidden as a whole where it occurs; what is shorter than three letters is not looked for.
    void hidePhrase(const QString& phrase);
    [[nodiscard]] QString scrubbed(const QString& line) const;

private:
    QSet<QString> m_words; ///< case-folded
    QStringList m_phrases;
    QSet<QString> m_known; ///< phrases, case-folded
};

} // namespace simstock
