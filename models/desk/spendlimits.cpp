// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/spendlimits.h"

#include "models/desk/acttext.h"
#include "models/desk/bookingmatch.h"
#include "models/desk/moneysetting.h"
#include "models/desk/trail.h"

#include <QCoreApplication>
#include <QLocale>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

struct SpendLimitsWords {
    Q_DECLARE_TR_FUNCTIONS(simstock::SpendLimits)
};

QString perActSetting()
{
    return deskSettingPrefix() + u"limit.act"_s;
}

QString perDaySetting()
{
    return deskSettingPrefix() + u"limit.day"_s;
}

/// What may have gone out of the account today, besides this intent; nothing when it cannot be
/// added up.
std::optional<Money> spentToday(const Intent& intent, const QList<IntentRecord>& records,
                                const QDateTime& now, Currency currency)
{
    auto sum = Money::zero(currency);
    const auto today = now.toLocalTime().date();
    for (const auto& record : records) {
        const auto& other = record.intent;
        const bool mayHave =
            bookingmatch::mayHaveSpent(record.state()) || record.state() == IntentState::WrittenOff;
        if (other.id == intent.id || other.account != intent.account || !mayHave ||
            !acttext::spends(other.act.kind) ||
            trail::lastSent(record).toLocalTime().date() != today || !other.expected)
            continue;
        const auto next = sum.plus(*other.expected);
        if (!next)
            return std::nullopt;
        sum = *next;
    }
    return sum;
}

} // namespace

SpendLimits SpendLimits::of(const Account& account)
{
    return {moneyOfSetting(account.settings.value(perActSetting())),
            moneyOfSetting(account.settings.value(perDaySetting()))};
}

void SpendLimits::storeIn(Account& account) const
{
    const auto put = [&account](const QString& name, const std::optional<Money>& limit) {
        if (limit)
            account.settings.insert(name, toSetting(*limit));
        else
            account.settings.remove(name);
    };
    put(perActSetting(), perAct);
    put(perDaySetting(), perDay);
}

QString SpendLimits::problem(const Intent& intent, const QList<IntentRecord>& records,
                             const QDateTime& now) const
{
    if ((!perAct && !perDay) || !acttext::spends(intent.act.kind))
        return {};
    if (!intent.expected) // a message: its price is not told before
        return intent.act.kind == ActKind::Message
                   ? QString()
                   : SpendLimitsWords::tr(
                         "This account has a spending limit, and the price of this is not "
                         "known.");
    const auto& price = *intent.expected;
    for (const auto& limit : {perAct, perDay}) {
        if (limit && limit->currency() != price.currency())
            return SpendLimitsWords::tr(
                       "The spending limit of this account is in %1, but this costs %2. "
                       "Change the limit in the account's settings first.")
                .arg(limit->currency().code(), price.display(QLocale()));
    }
    if (perAct && price.micros() > perAct->micros())
        return SpendLimitsWords::tr(
                   "This costs %1; more than %2 at once may not be spent with this account.")
            .arg(price.display(QLocale()), perAct->display(QLocale()));
    if (!perDay)
        return {};
    const auto spent = spentToday(intent, records, now, price.currency());
    const auto after = spent ? spent->plus(price) : failure(ErrorKind::Conflict);
    if (after && after->micros() <= perDay->micros())
        return {};
    return spent ? SpendLimitsWords::tr(
                       "%1 of %2 were spent today with this account; %3 more is over its "
                       "limit for a day.")
                       .arg(spent->display(QLocale()), perDay->display(QLocale()),
                            price.display(QLocale()))
                 : SpendLimitsWords::tr(
                       "What was spent today with this account cannot be added up, so its "
                       "limit for a day cannot be kept.");
}

} // namespace simstock
