// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/textfold.h"

#include <QString>

#include <algorithm>
#include <unicode/translit.h>
#include <unicode/unistr.h>

namespace simstock {

class Folder::Transliterator {
public:
    Transliterator()
    {
        UErrorCode status = U_ZERO_ERROR;
        m_rules.reset(icu::Transliterator::createInstance(
            "Any-Latin; Latin-ASCII; NFD; [:Mn:] Remove; Lower; NFC", UTRANS_FORWARD, status));
    }
    QString toLatin(QStringView text) const
    {
        if (!m_rules) // an ICU without its data: case folding alone still finds most
            return text.toString().toCaseFolded();
        icu::UnicodeString latin(text.utf16(), static_cast<int32_t>(text.size()));
        m_rules->transliterate(latin);
        return QString::fromUtf16(latin.getBuffer(), latin.length());
    }

private:
    std::unique_ptr<icu::Transliterator> m_rules;
};

Folder::Folder() = default;
Folder::~Folder() = default;

QByteArray Folder::fold(QStringView text)
{
    const bool ascii = std::all_of(text.begin(), text.end(), [](QChar c) { return c < u'\x80'; });
    if (ascii)
        return text.toLatin1().toLower();
    if (!m_transliterator)
        m_transliterator = std::make_unique<Transliterator>();
    return m_transliterator->toLatin(text).toUtf8();
}

} // namespace simstock
