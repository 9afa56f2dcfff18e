// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/core/countries.h"
#include "providers/sandbox/travelroam/calls.h"
#include "providers/sandbox/travelroam/fields.h"

#include <QJsonArray>

namespace simstock::sandbox::travelroam {

using namespace Qt::StringLiterals;

namespace {

/// The eSIM a body with `iccid` is about.
tl::expected<Esim*, Refusal> esimOf(Account& account, const Call& call)
{
    Fields fields(call.body);
    const QString iccid = fields.requiredText(u"iccid"_s);
    if (fields.refusal())
        return tl::unexpected(*fields.refusal());
    auto* const esim = account.esimByIccid(iccid);
    if (esim == nullptr)
        return refuse(404, u"No eSIM with this iccid was found in your organisation."_s);
    return esim;
}

} // namespace

Outcome esimDetails(Account& account, const Call& call)
{
    return esimOf(account, call).map([&account](const Esim* esim) {
        return compact(detailsJson(*esim, account.derivation(), account.settings()));
    });
}

Outcome appliedBundles(Account& account, const Call& call)
{
    ++account.figures().usageRequests;
    return esimOf(account, call).map([&account](const Esim* esim) {
        return compact(
            appliedJson(*esim, account.clock().now(), account.derivation(), account.settings()));
    });
}

/// Empty before the first network.
Outcome location(Account& account, const Call& call)
{
    return esimOf(account, call).map([&account](const Esim* esim) -> QByteArray {
        if (!esim->isUsed())
            return "{}";
        const auto id = esim->number.toUtf8();
        const auto count = static_cast<quint32>(esim->countries.size());
        const QString country = esim->countries[account.derivation().number("location", id, count)];
        const auto operators = coverageOf(country, account.derivation()).operators;
        const auto which =
            account.derivation().number("network", id, static_cast<quint32>(operators.size()));
        return compact({{u"networkName"_s, operators[which].name},
                        {u"networkBrandName"_s, operators[which].name},
                        {u"country"_s, country}});
    });
}

Outcome organisation(Account& account, const Call& /*call*/)
{
    ++account.figures().balanceRequests;
    const QJsonObject entry{{u"name"_s, u"Sandbox Travel"_s},
                            {u"balance"_s, static_cast<double>(account.wallet().balance()) / 1e6},
                            {u"currency"_s, u"USD"_s}};
    const QString word = account.settings().word(u"organisation");
    if (word == "root"_L1)
        return compact(entry);
    if (word == "organisations"_L1)
        return compact({{word, QJsonArray{entry}}});
    return compact({{word, entry}});
}

/// The eSIM leaves the account at once.
Outcome revoke(Account& account, const Call& call)
{
    return esimOf(account, call).map([&account](Esim* esim) {
        esim->revoked = true;
        account.changed();
        return compact({{u"message"_s, u"eSIM revoked successfully"_s}});
    });
}

} // namespace simstock::sandbox::travelroam
