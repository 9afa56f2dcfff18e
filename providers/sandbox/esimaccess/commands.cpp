// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/esimaccess/calls.h"

namespace simstock::sandbox::esimaccess {

using namespace Qt::StringLiterals;

namespace {

/// Runs change on the eSIM the body names when allowed(esim), else 200002.
template <typename Allowed, typename Change>
Outcome command(Account& account, const QJsonObject& body, Allowed allowed, Change change)
{
    Fields fields(body);
    auto* const esim = account.esimOf(fields);
    if (esim == nullptr)
        return tl::unexpected(*fields.refusal());
    if (!allowed(*esim))
        return refuse(u"200002"_s);
    change(*esim);
    account.changed();
    return done();
}

/// An installed profile whose plan runs or may begin.
bool isActive(const Esim& esim)
{
    return esim.esimStatus == "IN_USE"_L1 ||
           (esim.esimStatus == "GOT_RESOURCE"_L1 && esim.isInstalled());
}

} // namespace

Outcome cancel(Account& account, const QJsonObject& body)
{
    const auto unused = [](const Esim& esim) {
        return esim.esimStatus == "GOT_RESOURCE"_L1 && esim.smdpStatus == "RELEASED"_L1;
    };
    return command(account, body, unused, [&account](Esim& esim) {
        qint64 paid = 0;
        for (const auto& plan : esim.plans) {
            if (plan.tranNo == esim.tranNo || account.settings().refundTopUps)
                paid += plan.price;
        }
        esim.esimStatus = u"CANCEL"_s;
        account.wallet().refund(paid, u"cancel"_s, esim.tranNo);
    });
}

Outcome suspend(Account& account, const QJsonObject& body)
{
    return command(account, body, isActive, [](Esim& esim) {
        esim.statusBefore = esim.esimStatus;
        esim.esimStatus = u"SUSPENDED"_s;
    });
}

Outcome unsuspend(Account& account, const QJsonObject& body)
{
    const auto suspended = [](const Esim& esim) { return esim.esimStatus == "SUSPENDED"_L1; };
    return command(account, body, suspended, [&account](Esim& esim) {
        esim.esimStatus = esim.statusBefore.isEmpty() ? u"IN_USE"_s : esim.statusBefore;
        esim.statusBefore.clear();
        esim.movedAt = account.clock().now(); // nothing was used meanwhile
    });
}

Outcome revoke(Account& account, const QJsonObject& body)
{
    const auto open = [](const Esim& esim) {
        return isActive(esim) || esim.esimStatus == "GOT_RESOURCE"_L1 ||
               esim.esimStatus == "USED_UP"_L1 || esim.esimStatus == "SUSPENDED"_L1;
    };
    return command(account, body, open, [](Esim& esim) { esim.esimStatus = u"REVOKE"_s; });
}

Outcome sendSms(Account& account, const QJsonObject& body)
{
    Fields fields(body);
    fields.requiredText(u"message"_s, 500);
    if (fields.refusal())
        return tl::unexpected(*fields.refusal());
    const auto reachable = [](const Esim& esim) {
        return esim.isInstalled() && esim.smsStatus != 0 && esim.esimStatus != "REVOKE"_L1;
    };
    return command(account, body, reachable, [](Esim&) {});
}

} // namespace simstock::sandbox::esimaccess
