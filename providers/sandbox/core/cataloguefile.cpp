// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/core/cataloguefile.h"

#include "providers/sandbox/core/countries.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <cmath>

namespace simstock::sandbox {

using namespace Qt::StringLiterals;

namespace {

using Why = QString; // what is wrong with a line; empty: nothing

tl::unexpected<Error> badFile(const QString& path, const QString& why)
{
    return failure(makeError(
        ErrorKind::Storage,
        QCoreApplication::translate("Sandbox", "The catalogue file %1 cannot be used: %2. Correct "
                                               "it or start without one.")
            .arg(path, why),
        {}));
}

/// Exact micro-units of a decimal text with at most six fraction digits.
std::optional<qint64> microsOf(const QString& text)
{
    const auto dot = text.indexOf(u'.');
    const QString whole = dot < 0 ? text : text.left(dot);
    const QString fraction = dot < 0 ? QString() : text.mid(dot + 1);
    const auto onlyDigits = [](const QString& part) {
        return std::all_of(part.begin(), part.end(),
                           [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    if (whole.isEmpty() || whole.size() > 9 || fraction.size() > 6 ||
        (dot >= 0 && fraction.isEmpty()) || !onlyDigits(whole) || !onlyDigits(fraction))
        return std::nullopt;
    return whole.toLongLong() * 1'000'000 + fraction.leftJustified(6, u'0').toLongLong();
}

/// ISO alpha-2; real lists also hold codes of three letters (Northern Cyprus as CYP).
bool isCountryCode(const QString& text)
{
    return (text.size() == 2 || text.size() == 3) &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

Why readPlace(const QJsonObject& json, Plan& plan, const Derivation& derivation)
{
    const auto countries = json.value(u"countries").toArray();
    if (countries.isEmpty())
        return u"\"countries\" must be a list of country codes"_s;
    for (const auto& value : countries) {
        const QString country = value.toString();
        if (!isCountryCode(country))
            return u"\"countries\" holds something else than country codes"_s;
        plan.coverage.append(coverageOf(country, derivation));
    }
    plan.placeCode = countries.size() == 1
                         ? countries.first().toString()
                         : regionCode(plan.region) + u'-' + QString::number(countries.size());
    plan.isGlobal = countries.size() > 90;
    return {};
}

Why readVolume(const QJsonObject& json, Plan& plan)
{
    const auto unlimited = json.value(u"unlimited");
    const auto data = json.value(u"dataMb");
    if (!unlimited.isBool())
        return u"\"unlimited\" must be true or false"_s;
    if (unlimited.toBool()) {
        if (!data.isNull())
            return u"\"dataMb\" must be null when \"unlimited\" is true"_s;
        plan.kind = Plan::Kind::DailyUnlimited;
        return {};
    }
    if (!data.isDouble() || !(data.toDouble() > 0) || data.toDouble() > 1e9)
        return u"\"dataMb\" must be a positive number of megabytes"_s;
    plan.dataMb = data.toDouble();
    return {};
}

void fillTheRest(Plan& plan, const Derivation& derivation)
{
    const auto id = plan.code.toUtf8();
    plan.retailMicros = plan.priceMicros * (150 + derivation.number("retail", id, 101)) / 100;
    plan.topUp = plan.kind == Plan::Kind::Total ? Plan::TopUp::Yes : Plan::TopUp::WithDays;
    if (derivation.number("topup", id, 10) == 0)
        plan.topUp = Plan::TopUp::No;
    plan.smsStatus = static_cast<int>(derivation.number("sms", id, 3));
    plan.activeType = 1 + static_cast<int>(derivation.number("active", id, 4) != 0);
    plan.ipExport = derivation.number("exit", id, 2) == 0 ? u"FR/NL"_s : u"SG"_s;
    if (plan.kind == Plan::Kind::DailyUnlimited)
        plan.fairUse = u"1 Mbps after 1 GB a day"_s;
}

Why readPlan(const QJsonObject& json, Plan& plan, const Derivation& derivation)
{
    plan.code = json.value(u"code").toString();
    if (plan.code.isEmpty())
        return u"\"code\" is missing"_s;
    plan.description = json.value(u"description").toString();
    if (plan.description.isEmpty())
        return u"\"description\" is missing"_s;
    plan.days = json.value(u"days").toInt();
    if (plan.days < 1 || plan.days > 3650)
        return u"\"days\" must be a whole number of at least 1"_s;
    const auto price = microsOf(json.value(u"price").toString());
    if (!price)
        return u"\"price\" must be a decimal text such as \"12.50\""_s;
    plan.priceMicros = *price;
    plan.currency = json.value(u"currency").toString();
    if (plan.currency.size() != 3)
        return u"\"currency\" must be a code of three letters"_s;
    plan.region = json.value(u"region").toString();
    plan.group = json.value(u"group").toString();
    const auto speeds = json.value(u"speeds").toArray();
    for (const auto& speed : speeds)
        plan.speeds.append(speed.toString());
    if (const auto why = readVolume(json, plan); !why.isEmpty())
        return why;
    if (const auto why = readPlace(json, plan, derivation); !why.isEmpty())
        return why;
    fillTheRest(plan, derivation);
    return {};
}

Why readLine(const QByteArray& line, std::vector<Plan>& plans, const Derivation& derivation)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(line, &error);
    if (error.error != QJsonParseError::NoError)
        return error.errorString();
    if (!document.isObject())
        return u"it is no JSON object"_s;
    return readPlan(document.object(), plans.emplace_back(), derivation);
}

} // namespace

Result<std::vector<Plan>> readCatalogueFile(const QString& path, const Derivation& derivation)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return badFile(path, file.errorString());
    std::vector<Plan> plans;
    QSet<QString> codes;
    for (int number = 1; !file.atEnd(); ++number) {
        const auto line = file.readLine().trimmed();
        if (line.isEmpty())
            continue;
        auto why = readLine(line, plans, derivation);
        if (why.isEmpty() && codes.contains(plans.back().code))
            why = u"\"code\" %1 was there before"_s.arg(plans.back().code);
        if (!why.isEmpty())
            return badFile(
                path, QCoreApplication::translate("Sandbox", "line %1: %2").arg(number).arg(why));
        codes.insert(plans.back().code);
    }
    if (plans.empty())
        return badFile(path, QCoreApplication::translate("Sandbox", "it holds no plan"));
    return plans;
}

} // namespace simstock::sandbox
