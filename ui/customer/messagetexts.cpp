// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/messagetexts.h"

#include <algorithm>

namespace simstock {

QString messageText(const CustomerWords& words, MessageText what)
{
    switch (what) {
    case MessageText::Welcome:
        return words.text(QT_TRANSLATE_NOOP("simstock::Customer",
                                            "Hello {name}, your eSIM is ready. You have {left}."));
    case MessageText::RunningLow:
        return words.text(QT_TRANSLATE_NOOP(
            "simstock::Customer", "Hello {name}, you have {left} left. Reply to us to add more."));
    case MessageText::TopUpOffer:
        return words.text(QT_TRANSLATE_NOOP(
            "simstock::Customer", "Hello {name}, you have {left} of travel data left. Shall we add "
                                  "more? Reply to this message and we top it up."));
    case MessageText::Expiring:
        return words.text(QT_TRANSLATE_NOOP(
            "simstock::Customer", "Hello {name}, your plan ends {expires}. You have {left} left."));
    case MessageText::None:
    case MessageText::Count:
        break;
    }
    return {};
}

QString unknownName(const CustomerWords& words)
{
    return words.text(QT_TRANSLATE_NOOP("simstock::Customer", "traveller"));
}

QString unlimitedData(const CustomerWords& words)
{
    return words.text(QT_TRANSLATE_NOOP("simstock::Customer", "unlimited data"));
}

QString unknownEnd(const CustomerWords& words)
{
    return words.text(QT_TRANSLATE_NOOP("simstock::Customer", "later"));
}

const CustomerWords& CustomerTongues::words(const QString& language)
{
    const auto& known = customerLanguages();
    const bool isKnown = std::any_of(known.begin(), known.end(), [&](const CustomerLanguage& one) {
        return one.code == language;
    });
    const auto code = isKnown ? language : usualCustomerLanguage(QLocale());
    auto found = m_words.find(code);
    if (found == m_words.end())
        found = m_words.emplace(code, CustomerWords(code)).first;
    return found->second;
}

} // namespace simstock
