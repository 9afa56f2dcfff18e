// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/travelroam/inventory.h"

#include "providers/travelroam/esims.h"
#include "providers/travelroam/offers.h"
#include "providers/travelroam/states.h"
#include "providers/travelroam/words.h"

using namespace Qt::StringLiterals;

namespace simstock::travelroam {

namespace {

/// The profile's word out of vendorStates().
QString profileWord(const Esim& esim)
{
    return esim.vendorStates.section(u" / "_s, 0, 0);
}

/// Nothing when the vendor knows no plans of it.
using MaybeBundles = std::optional<AppliedBundles>;

Call<MaybeBundles> readBundles(Line& line, const VendorEsimId& id)
{
    auto bundles =
        line.read<MaybeBundles>(line.request(endpoint::bundles, {{u"iccid"_s, id.text()}}),
                                [](HttpReply reply) -> Result<MaybeBundles> {
                                    auto read = readAppliedBundles(std::move(reply));
                                    if (!read)
                                        return failure(std::move(read.error()));
                                    return MaybeBundles(std::move(*read));
                                });
    return transform(std::move(bundles), [](Result<MaybeBundles> read) -> Result<MaybeBundles> {
        if (!read && read.error().kind == ErrorKind::NotFound)
            return MaybeBundles();
        return read;
    });
}

} // namespace

Esim merged(Esim known, const Esim& details)
{
    known.iccid = details.iccid;
    known.state = details.state;
    known.vendorStates = details.vendorStates;
    if (details.hasCode || !details.secrets.isEmpty())
        known.secrets = details.secrets;
    known.hasCode = known.hasCode || details.hasCode;
    if (details.installedAt.isValid())
        known.installedAt = details.installedAt;
    known.topUp = details.topUp;
    known.readAt = details.readAt;
    return known;
}

Esim merged(Esim known, const AppliedBundles& bundles)
{
    const auto profile = profileWord(known);
    if (!bundles.states.isEmpty() || !profile.isEmpty()) {
        known.state = stateOf(profile, bundles.states);
        known.vendorStates = vendorStates(profile, bundles.states);
    }
    if (known.offer.isEmpty())
        known.offer = OfferCode(bundles.firstName);
    if (known.planName.isEmpty())
        known.planName =
            bundles.firstDescription.isEmpty() ? bundles.firstName : bundles.firstDescription;
    if (known.coverage.isEmpty())
        known.coverage = coverageIn(known.offer.text());
    if (!bundles.hasFigures)
        return known;
    known.used = bundles.used;
    known.total = bundles.total;
    known.usageAt = known.readAt;
    known.activatedAt = bundles.startedAt;
    known.expiresAt = bundles.endsAt;
    if (bundles.startedAt.isValid() && bundles.endsAt.isValid())
        known.days = static_cast<int>(
            std::clamp<qint64>(bundles.startedAt.daysTo(bundles.endsAt), 0, 36'500));
    return known;
}

Esim tombstone(Esim known, const QDateTime& now)
{
    known.state = EsimState::Ended;
    if (!known.vendorStates.endsWith("revoked"_L1, Qt::CaseInsensitive))
        known.vendorStates = vendorStates(profileWord(known), {u"revoked"_s});
    known.readAt = now;
    return known;
}

Call<ListEnd> Inventory::fetchEsims(const TimeWindow& window, OnEsims onEsims)
{
    Q_UNUSED(window)
    Q_UNUSED(onEsims)
    return Call<ListEnd>::ready(ListEnd{.items = 0, .complete = false});
}

Call<Esim> Inventory::fetchEsim(const Esim& known)
{
    const auto id = known.key.id;
    const bool mayBeGone = known.state == EsimState::Ended || m_line->mayBeRevoked(id);
    auto details = m_line->read<Esim>(
        m_line->request(endpoint::details, {{u"iccid"_s, id.text()}}),
        [account = m_line->account(), now = m_line->clock().now(), known,
         mayBeGone](HttpReply reply) -> Result<Esim> {
            if (reply.status == 404 && mayBeGone && looksLikeJson(reply))
                return tombstone(known, now);
            auto read = readDetails(std::move(reply), account, now);
            if (!read)
                return failure(std::move(read.error()));
            if (read->key != known.key)
                return failure(ErrorKind::Protocol, u"Range: iccid: of another eSIM"_s);
            return merged(known, *read);
        });
    return chain(std::move(details), [line = m_line, id](const Esim& read) {
        if (read.state == EsimState::Ended || line->isOff(endpoint::bundles))
            return Call<Esim>::ready(read);
        return transform(readBundles(*line, id),
                         [read](const Result<MaybeBundles>& bundles) -> Result<Esim> {
                             if (!bundles)
                                 return failure(bundles.error());
                             return *bundles ? merged(read, **bundles) : read;
                         });
    });
}

} // namespace simstock::travelroam
