// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/travelroam/sightings.h"

#include "providers/travelroam/replies.h"
#include "providers/travelroam/words.h"

using namespace Qt::StringLiterals;

namespace simstock::travelroam {

Result<NetworkSighting> readSighting(HttpReply reply, const QDateTime& now)
{
    const auto nowhere = [] {
        return failure(makeError(ErrorKind::NotFound,
                                 Words::tr("Travel Roam has not seen this eSIM in a network yet."),
                                 {}));
    };
    const bool isSuccess = reply.status >= 200 && reply.status < 300;
    if (isSuccess && reply.body.trimmed().isEmpty())
        return nowhere();
    const auto document = openReply(std::move(reply));
    if (!document)
        return failure(document.error());
    const auto data = document->root().find("data");
    const auto place = data && data->kind() == json::Kind::Object ? *data : document->root();
    NetworkSighting sighting{.network = textIn(place, {"networkName", "network"}),
                             .brand = textIn(place, {"networkBrandName", "brand"}),
                             .country = textIn(place, {"country", "countryCode"}),
                             .readAt = now};
    if (sighting.network.isEmpty() && sighting.brand.isEmpty() && sighting.country.isEmpty())
        return nowhere();
    return sighting;
}

Call<NetworkSighting> Sightings::fetchSighting(const Esim& esim)
{
    return m_line->read<NetworkSighting>(
        m_line->request(endpoint::location, {{u"iccid"_s, esim.key.id.text()}}),
        [now = m_line->clock().now()](HttpReply reply) {
            return readSighting(std::move(reply), now);
        });
}

} // namespace simstock::travelroam
