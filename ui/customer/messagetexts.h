// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customer/customerwords.h"

#include <map>

namespace simstock {

/// Messages to customers that are written already. With the places {name}, {left} and {expires}.
enum class MessageText { None, Welcome, RunningLow, TopUpOffer, Expiring, Count };

QString messageText(const CustomerWords& words, MessageText what);

/// What stands in a place that nothing is known for.
QString unknownName(const CustomerWords& words);
QString unlimitedData(const CustomerWords& words);
QString unknownEnd(const CustomerWords& words);

/// The words of several languages, each read once.
class CustomerTongues {
public:
    /// An empty or unknown language speaks that of the shop.
    [[nodiscard]] const CustomerWords& words(const QString& language);

private:
    std::map<QString, CustomerWords> m_words;
};

} // namespace simstock
