// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/fuzzy.h"

#include <algorithm>

namespace simstock {

namespace {

constexpr int atBegin = 100;
constexpr int atWord = 70;
constexpr int anywhere = 40;
constexpr int scattered = 10;

bool isInOrder(const QByteArray& text, const QByteArray& letters)
{
    qsizetype at = 0;
    return std::all_of(letters.cbegin(), letters.cend(), [&](char letter) {
        at = text.indexOf(letter, at) + 1;
        return at > 0;
    });
}

int scoreOf(const QByteArray& text, const QByteArray& word)
{
    if (text.startsWith(word))
        return atBegin;
    if (text.contains(' ' + word))
        return atWord;
    if (text.contains(word))
        return anywhere;
    // Few letters are in any text in some order.
    return word.size() >= 3 && isInOrder(text, word) ? scattered : -1;
}

} // namespace

int fuzzyScore(const QByteArray& text, const QList<QByteArray>& words)
{
    int sum = 0;
    for (const auto& word : words) {
        const int score = scoreOf(text, word);
        if (score < 0)
            return -1;
        sum += score;
    }
    // Of two that answer as well the shorter one is meant.
    return words.isEmpty() ? 0
                           : sum * 10 / static_cast<int>(words.size()) -
                                 static_cast<int>(std::min<qsizetype>(text.size(), 99)) / 10;
}

} // namespace simstock
