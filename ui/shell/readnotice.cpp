// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/readnotice.h"

#include "models/core/untrustedtext.h"
#include "models/desk/accountbook.h"
#include "ui/widgets/placeholder.h"

#include <QCoreApplication>

namespace simstock {

namespace {

struct ReadNoticeWords {
    Q_DECLARE_TR_FUNCTIONS(simstock::ReadNotice)
};

} // namespace

void showReadNotice(Placeholder& placeholder, const AccountBook& accounts,
                    const std::function<ReadStanding(const AccountId&)>& standing)
{
    QString words;
    for (const auto& account : accounts.accounts()) {
        const auto read = standing(account.id);
        if (!read.lastError.isEmpty() && !read.running) {
            words = ReadNoticeWords::tr("%1: %2 What was read before is shown.")
                        .arg(account.label, forDisplay(read.lastError));
            break;
        }
        if (words.isEmpty() && accounts.status(account.id).link == LinkState::Offline)
            words = ReadNoticeWords::tr("%1 is offline. What was read before is shown.")
                        .arg(account.label);
    }
    placeholder.setNotice(Tone::Warn, words,
                          words.isEmpty() ? QString() : ReadNoticeWords::tr("Try again"));
}

} // namespace simstock
