// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/esimaccess/locations.h"

#include "providers/esimaccess/envelope.h"

using namespace Qt::StringLiterals;

namespace simstock::esimaccess {

namespace {

Location readLocation(const json::Value& item, json::Problem& problem)
{
    const json::Fields fields(item, problem);
    Location location;
    location.code = fields.identifier("code");
    location.name = fields.maybeText("name");
    const auto addCountry = [&](const json::Value& each) {
        location.countries.append(json::Fields(each, problem).identifier("code"));
    };
    fields.maybeForEach("subLocationList", addCountry); // as sent
    fields.maybeForEach("subLocation", addCountry);     // as the tables call it
    return location;
}

} // namespace

Result<QList<Location>> readLocations(HttpReply reply)
{
    return decodeObject(std::move(reply), [](const json::Fields& object) {
        QList<Location> locations;
        object.forEach("locationList", [&](const json::Value& item) {
            locations.append(readLocation(item, object.problem()));
        });
        return locations;
    });
}

Call<QList<Location>> Locations::fetchLocations()
{
    return m_session->read<QList<Location>>({u"/api/v1/open/location/list"_s, {}, {}},
                                            readLocations);
}

} // namespace simstock::esimaccess
