// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/troveana/locations.h"

#include "providers/troveana/envelope.h"

using namespace Qt::StringLiterals;

namespace simstock::troveana {

namespace {

bool isActive(const json::Fields& location)
{
    json::Problem ignored;
    const auto says = [&](const json::Value& value) {
        return value.kind() == json::Kind::Object
                   ? json::Fields(value, ignored).booleanOrText("active")
                   : std::nullopt;
    };
    if (!says(location.value()).value_or(true))
        return false;
    const auto more = location.find("moreInfoAboutTheCountry");
    return !more || says(*more).value_or(true);
}

/// Its items are not documented: codes or objects with one.
QStringList countriesOf(const json::Fields& location)
{
    QStringList codes;
    const auto list = location.find("countryList");
    if (!list || list->kind() != json::Kind::Array)
        return codes;
    list->forEach([&](const json::Value& item) {
        json::Problem ignored;
        QString code;
        if (item.kind() == json::Kind::String)
            code = item.text();
        else if (item.kind() == json::Kind::Object) {
            const json::Fields country(item, ignored);
            if (isActive(country))
                code = textOf(country, {"code", "countryCode", "iso"});
        }
        code = code.trimmed().toUpper();
        if (!code.isEmpty() && !codes.contains(code))
            codes.append(code);
        return true;
    });
    return codes;
}

} // namespace

Result<QList<Location>> readLocations(HttpReply reply)
{
    return decodeData(std::move(reply), [](const json::Value& data, json::Problem& problem) {
        QList<Location> locations;
        std::optional<Error> fault;
        const auto readOne = [&](const json::Value& item) {
            json::Problem wrong;
            const json::Fields fields(item, wrong);
            Location location;
            location.code = fields.identifier("code").toUpper();
            location.name = fields.maybeText("name");
            location.countries = countriesOf(fields);
            if (wrong.found()) {
                if (!fault)
                    fault = wrong.status().error();
            } else if (isActive(fields)) {
                locations.append(std::move(location));
            }
            return true;
        };
        if (data.kind() == json::Kind::Array)
            data.forEach(readOne);
        else
            json::Fields(data, problem).forEach("items", readOne);
        // One odd row does not lose the others; nothing but odd rows is an answer to another
        // question.
        if (locations.isEmpty() && fault)
            problem.report(fault->detail);
        return locations;
    });
}

Call<QList<Location>> fetchLocationsOf(const Line& line)
{
    HttpRequest request;
    request.path = u"/allowed/countries"_s;
    return line.read<QList<Location>>(request, readLocations);
}

} // namespace simstock::troveana
