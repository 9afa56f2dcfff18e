// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/core/sandboxclock.h"
#include "providers/sandbox/whitelabel/calls.h"

// eSIM profiles (contract whitelabel, section 6).

namespace simstock::sandbox::whitelabel {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 megabyte = 1'048'576;

bool isActive(const Esim& esim)
{
    return esim.esimStatus == "IN_USE"_L1 ||
           (esim.esimStatus == "GOT_RESOURCE"_L1 && esim.isInstalled());
}

/// The first eSIM behind the path's identifier that has been allocated.
tl::expected<Esim*, Refusal> one(Call& call)
{
    for (auto* const esim : esimsOf(call, call.ids[0])) {
        if (esim->esimStatus != "GETTING_RESOURCE"_L1)
            return esim;
    }
    return refuse(u"PROFILE_NOT_FOUND"_s);
}

template <typename Allowed, typename Change>
Outcome command(Call& call, const QString& message, Allowed allowed, Change change)
{
    const auto esim = one(call);
    if (!esim)
        return tl::unexpected(esim.error());
    if (!allowed(**esim))
        return refuse(u"INVALID_STATUS"_s);
    change(**esim);
    call.platform.changed();
    return done(message);
}

QJsonObject seedProfile(Call& call, const Esim& esim)
{
    const qint64 left = qMax<qint64>(0, esim.expiresAt - call.platform.now());
    const double remaining = static_cast<double>(esim.totalVolume() - esim.usage) / megabyte;
    return {{u"iccid"_s, iccidOf(esim.tranNo, call.platform.derivation())},
            {u"status"_s, isActive(esim) ? u"active"_s : esim.esimStatus.toLower()},
            // 4500 of 5000 for 5 GB: decimal, unlike data_volume_mb
            {u"data_remaining"_s, qRound64(remaining / 1.024)},
            {u"validity_days"_s, (left + dayMs - 1) / dayMs}};
}

qint64 unitSize(const QString& unit)
{
    if (unit == "GB"_L1)
        return 1024 * megabyte;
    if (unit == "KB"_L1)
        return 1024;
    return unit == "B"_L1 ? 1 : megabyte;
}

} // namespace

std::vector<Esim*> esimsOf(Call& call, const QString& identifier)
{
    std::vector<Esim*> found;
    auto& user = *call.user;
    if (const auto* const order = orderOf(user, identifier)) {
        for (const auto& tranNo : order->tranNos)
            found.push_back(call.platform.esim(user, tranNo));
        return found;
    }
    if (auto* const esim = call.platform.esim(user, identifier))
        return {esim};
    for (const auto& [tranNo, esim] : user.esims) {
        if (iccidOf(tranNo, call.platform.derivation()) == identifier)
            return {call.platform.esim(user, tranNo)};
    }
    return {};
}

Outcome profileInfo(Call& call)
{
    const auto esims = esimsOf(call, call.ids[0]);
    if (esims.empty())
        return refuse(u"PROFILE_NOT_FOUND"_s);
    if (call.platform.isSeed(u"profile"_s)) {
        const auto esim = one(call);
        if (!esim)
            return tl::unexpected(esim.error());
        return success({{u"profile"_s, seedProfile(call, **esim)}});
    }
    QJsonArray profiles;
    for (const auto* const esim : esims) {
        if (esim->esimStatus != "GETTING_RESOURCE"_L1)
            profiles.append(queryJson(*esim, call.platform.derivation()));
    }
    return success({{u"data"_s, QJsonObject{{u"profiles"_s, profiles}}}});
}

Outcome profileUsage(Call& call)
{
    const auto esim = one(call);
    if (!esim)
        return tl::unexpected(esim.error());
    const auto total = static_cast<double>((*esim)->totalVolume());
    const auto used = static_cast<double>((*esim)->usage);
    if (call.platform.isSeed(u"usage"_s)) {
        constexpr double decimalOfBinary = 1.024 * megabyte; // 5 GB are 5000 here
        return success(
            {{u"usage"_s, QJsonObject{{u"data_used"_s, qRound64(used / decimalOfBinary)},
                                      {u"data_limit"_s, qRound64(total / decimalOfBinary)},
                                      {u"percent_used"_s, qRound64(used * 100 / total)}}}});
    }
    const auto& unit = call.platform.settings().usageUnit;
    const auto size = static_cast<double>(unitSize(unit));
    return success({{u"data"_s, QJsonObject{{u"usage"_s, QJsonObject{{u"total"_s, total / size},
                                                                     {u"used"_s, used / size},
                                                                     {u"unit"_s, unit}}}}}});
}

Outcome suspendProfile(Call& call)
{
    return command(call, u"Profile suspended successfully"_s, isActive, [](Esim& esim) {
        esim.statusBefore = esim.esimStatus;
        esim.esimStatus = u"SUSPENDED"_s;
    });
}

Outcome unsuspendProfile(Call& call)
{
    const auto suspended = [](const Esim& esim) { return esim.esimStatus == "SUSPENDED"_L1; };
    return command(call, u"Profile unsuspended successfully"_s, suspended, [&call](Esim& esim) {
        esim.esimStatus = esim.statusBefore.isEmpty() ? u"IN_USE"_s : esim.statusBefore;
        esim.statusBefore.clear();
        esim.movedAt = call.platform.now();
    });
}

Outcome revokeProfile(Call& call)
{
    const auto open = [](const Esim& esim) {
        return isActive(esim) || esim.esimStatus == "GOT_RESOURCE"_L1 ||
               esim.esimStatus == "USED_UP"_L1 || esim.esimStatus == "SUSPENDED"_L1;
    };
    return command(call, u"Profile revoked successfully"_s, open,
                   [](Esim& esim) { esim.esimStatus = u"REVOKE"_s; });
}

Outcome sendSms(Call& call)
{
    Fields fields(call.body);
    fields.requiredText(u"message"_s, 500); // of the operator behind it
    const auto provider = fields.id(u"provider_id"_s);
    const auto type = fields.text(u"type"_s);
    if (!call.platform.isSeed(u"sms"_s)) {
        if (provider.isEmpty())
            fields.refuse(u"provider_id is required"_s);
        if (type != "iccid"_L1)
            fields.refuse(u"type must be iccid"_s);
    }
    if (fields.refusal())
        return tl::unexpected(*fields.refusal());
    const auto reachable = [](const Esim& esim) {
        return esim.isInstalled() && esim.smsStatus != 0 && esim.esimStatus != "REVOKE"_L1;
    };
    return command(call, u"SMS sent successfully"_s, reachable, [](Esim&) {});
}

} // namespace simstock::sandbox::whitelabel
