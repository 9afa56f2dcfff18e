// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/troveana/calls.h"

namespace simstock::sandbox::troveana {

using namespace Qt::StringLiterals;

Outcome allowedCountries(Account& account, Call&)
{
    return Answer{compact(account.offers().countries(account.settings()))};
}

Outcome listPackages(Account& account, Call& call)
{
    const auto page = readPage(call.query, packageSorting(), true, {u"countryCode"_s});
    if (call.query.refusal())
        return tl::unexpected(*call.query.refusal());
    return answer(
        account.offers().packages(page, call.query.text(u"countryCode"_s), account.settings()));
}

Outcome partnerBalance(Account& account, Call&)
{
    // The vendor's sample fits both readings of "balance": what is left, and what is owed.
    const auto& settings = account.settings();
    const qint64 available = account.purse().balance();
    const bool owed = settings.balanceMeans == "owed"_L1;
    return answer(
        {{u"partnerId"_s, account.partnerId()},
         {u"balance"_s, decimal(owed ? settings.creditLimitMicros - available : available)},
         {u"currency"_s, u"USD"_s},
         {u"creditLimit"_s, decimal(settings.creditLimitMicros)},
         {u"availableCredit"_s, decimal(available)},
         {u"lastUpdated"_s, utcText(account.purse().changedAt(), u"Z"_s)}});
}

} // namespace simstock::sandbox::troveana
