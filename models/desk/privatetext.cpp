// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/privatetext.h"

#include "models/core/redaction.h"

#include <QRegularExpression>

#include <array>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

QString hidden()
{
    return u"•••"_s;
}

const QRegularExpression& wordPattern()
{
    static const QRegularExpression pattern(u"[\\p{L}\\p{M}\\p{N}]{2,}"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

/// What is private by its form, in the order in which it is taken out.
const auto& forms()
{
    const auto pattern = [](const QString& text) {
        return QRegularExpression(text, QRegularExpression::UseUnicodePropertiesOption);
    };
    static const std::array all{
        pattern(u"[^\\s@<>\"']+@[^\\s@<>\"']+"_s),                  // mail addresses
        pattern(u"[“„«\"][^”“»\"]*[”“»\"]"_s),                      // what somebody typed
        pattern(u"\\b(?=[A-Za-z_-]*[0-9])[0-9A-Za-z_-]{14,}\\b"_s), // ids of any kind
        pattern(u"\\b[A-Z]{3}[\\s\u00A0]?-?[0-9](?:[0-9.,' \u00A0]*[0-9])?"_s), // USD 12.40
        pattern(u"-?[0-9][0-9.,']*[\\s\u00A0]?[A-Z]{3}\\b"_s),                  // 12,40 EUR
        pattern(u"[$€£¥₹]\\s?[0-9][0-9.,']*|[0-9][0-9.,']*\\s?[$€£¥₹]"_s),
        pattern(u"[0-9]+[.,][0-9]+"_s),                     // an amount without one
        pattern(u"\\+?[0-9](?:[ ./()-]{0,2}[0-9]){3,}"_s)}; // cards, telephones
    return all;
}

} // namespace

void PrivateText::hideName(const QString& name)
{
    auto words = wordPattern().globalMatch(name);
    while (words.hasNext())
        m_words.insert(words.next().captured(0).toCaseFolded());
}

void PrivateText::hidePhrase(const QString& phrase)
{
    constexpr qsizetype least = 3;
    const QString whole = phrase.simplified();
    if (whole.size() < least || m_known.contains(whole.toCaseFolded()))
        return;
    m_known.insert(whole.toCaseFolded());
    m_phrases.append(whole);
}

QString PrivateText::scrubbed(const QString& line) const
{
    QString text = redacted(line.simplified());
    for (const auto& phrase : m_phrases)
        text.replace(phrase, hidden(), Qt::CaseInsensitive);
    for (const auto& form : forms())
        text.replace(form, hidden());
    QString out;
    qsizetype done = 0;
    auto words = wordPattern().globalMatch(text);
    while (words.hasNext()) {
        const auto word = words.next();
        if (!m_words.contains(word.captured(0).toCaseFolded()))
            continue;
        out += QStringView(text).mid(done, word.capturedStart() - done);
        out += hidden();
        done = word.capturedEnd();
    }
    return out + text.mid(done);
}

} // namespace simstock
