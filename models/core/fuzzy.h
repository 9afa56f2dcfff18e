// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace simstock {

/// How well a folded text (models/core/textfold.h) answers folded words, more is better; -1 when
/// one of the words is not there at all. A word counts most at the begin of the text, then at the
/// begin of a word, then anywhere, then when only its letters are there in their order ("shc" in
/// "show at counter").
int fuzzyScore(const QByteArray& text, const QList<QByteArray>& words);

} // namespace simstock
