// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/travelroam/offers.h"

#include "providers/travelroam/replies.h"
#include "providers/travelroam/words.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace simstock::travelroam {

namespace {

constexpr qint64 bytesPerMegabyte = 1'000'000;
constexpr qint64 megabytesPerGigabyte = 1'000;
constexpr int mostDays = 36'500;

/// A country stands as text, as {iso}, or as {country: {iso}, networks: [...]}.
void readCountry(Offer& offer, QStringList& regions, const json::Value& item)
{
    if (item.kind() == json::Kind::String) {
        offer.countries.append(item.text().trimmed().toUpper());
        return;
    }
    const auto country = item.find("country").value_or(item);
    const QString iso = country.kind() == json::Kind::String
                            ? country.text().trimmed().toUpper()
                            : textIn(country, {"iso", "code", "countryCode"}).toUpper();
    if (iso.isEmpty())
        return;
    offer.countries.append(iso);
    regions.append(textIn(country, {"region"}));
    if (const auto networks = item.find("networks");
        networks && networks->kind() == json::Kind::Array) {
        networks->forEach([&](const json::Value& network) {
            const QString name = network.kind() == json::Kind::String
                                     ? network.text()
                                     : textIn(network, {"brandName", "name"});
            offer.networks.append({iso, name, textIn(network, {"speed", "generation"})});
            return true;
        });
    }
}

void readCoverage(Offer& offer, const json::Value& item, const QString& asked)
{
    QStringList regions;
    if (const auto countries = item.find("countries")) {
        if (countries->kind() == json::Kind::String) {
            for (const auto& code : countries->text().split(u',', Qt::SkipEmptyParts))
                offer.countries.append(code.trimmed().toUpper());
        } else if (countries->kind() == json::Kind::Array) {
            countries->forEach([&](const json::Value& each) {
                readCountry(offer, regions, each);
                return true;
            });
        }
    }
    offer.countries.removeDuplicates();
    regions.removeDuplicates();
    if (offer.countries.size() == 1)
        return;
    offer.region = regions.size() == 1 ? regions.constFirst() : QString();
    if (offer.region.isEmpty())
        offer.region = textIn(item, {"region"});
    if (offer.region.isEmpty())
        offer.region = asked;
    const bool isGlobal = offer.region.compare("Global"_L1, Qt::CaseInsensitive) == 0;
    offer.coverageKind = isGlobal ? CoverageKind::Global : CoverageKind::Regional;
}

/// How long: a number, or text that starts with one ("30 Days").
int readDays(const json::Value& item)
{
    const QString text = textIn(item, {"duration", "validity", "days"});
    static const QRegularExpression form(uR"(^(\d{1,5})(\.0+)?\b)"_s);
    const int days = form.match(text).captured(1).toInt();
    return std::clamp(days, 0, mostDays);
}

void readData(Offer& offer, const json::Fields& fields, json::Problem& problem)
{
    const auto key = fields.present({"dataAmount", "data"});
    const auto value = fields.find(key);
    QString amount;
    if (value && (value->kind() == json::Kind::Number || value->kind() == json::Kind::String))
        amount = value->text().trimmed();
    json::Problem oddFlag;
    const auto flag = json::Fields(fields.value(), oddFlag).booleanOrText("unlimited");
    if (flag.value_or(amount == "-1"_L1)) {
        offer.dataKind = DataKind::Unlimited; // the amount is -1 or a fair-use figure: not shown
        return;
    }
    const auto bytes = toBytes(amount);
    if (!value)
        problem.missing(fields.value(), key);
    else if (!bytes)
        problem.range(*value, u"not an amount of data"_s);
    offer.data = DataSize(bytes.value_or(0), DataBase::Decimal);
}

QString readSpeed(const json::Value& item)
{
    const auto list = item.find("speed");
    if (!list || list->kind() != json::Kind::Array)
        return textIn(item, {"speed"});
    QStringList words;
    list->forEach([&words](const json::Value& word) {
        if (word.kind() == json::Kind::String)
            words.append(word.text().left(20));
        return words.size() < 8;
    });
    return words.join(u'/');
}

} // namespace

std::optional<qint64> toBytes(const QString& amount)
{
    static const QRegularExpression form(uR"(^(\d{1,12}(?:\.\d{1,9})?) ?(MB|GB|TB)?$)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(amount.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const QString unit = match.captured(2).toUpper();
    // Exact without a double: an amount counts millionths, and a megabyte is a million bytes.
    static_assert(Money::unit == bytesPerMegabyte);
    const auto megabytes = Money::fromDecimal(match.captured(1).toLatin1(), Currency());
    qint64 factor = 1;
    if (unit == "GB"_L1)
        factor = megabytesPerGigabyte;
    else if (unit == "TB"_L1)
        factor = megabytesPerGigabyte * megabytesPerGigabyte;
    const auto bytes = megabytes ? megabytes->times(factor) : megabytes;
    return bytes ? std::optional(bytes->micros()) : std::nullopt;
}

QString familyOf(const QString& name)
{
    const auto parts = name.split(u'_');
    return parts.size() > 4 ? parts.constFirst() + u'/' + parts.mid(4).join(u'_') : QString();
}

QString coverageIn(const QString& name)
{
    const auto parts = name.split(u'_');
    return parts.size() > 3 ? parts.at(3).left(20) : QString();
}

Result<Offer> readOffer(const json::Value& item, const OfferContext& context)
{
    json::Problem problem;
    const json::Fields fields(item, problem);
    Offer offer;
    offer.account = context.account;
    offer.updatedAt = context.now;
    offer.code = OfferCode(fields.identifier("name"));
    offer.description = textIn(item, {"description"});
    offer.name = offer.description.isEmpty() ? offer.code.text() : offer.description;
    readCoverage(offer, item, context.region);
    readData(offer, fields, problem);
    offer.days = readDays(item);
    offer.cost =
        fields.money(fields.present({"price", "cost"}), currencyIn({item}, context.currency),
                     json::Sign::NotNegative, json::MoneyForm::NumberOrText);
    offer.speed = readSpeed(item);
    json::Problem oddFlag;
    if (json::Fields(item, oddFlag).booleanOrText("autostart").value_or(false))
        offer.startRule = StartRule::OnFirstUse;
    // Bought again for an eSIM that exists; that country and network must fit is judged there.
    offer.topUp = TopUpSupport::Yes;
    return problem.unlessFound(std::move(offer));
}

Result<OfferPage> readOfferPage(HttpReply reply, const OfferContext& context)
{
    OfferPage page;
    page.bytes = reply.body.size();
    const auto document = openReply(std::move(reply));
    if (!document)
        return failure(document.error());
    const auto list = listIn(document->root(), {"bundles"});
    if (!list) {
        json::Problem problem;
        problem.missing(document->root(), "bundles");
        return failure(problem.status().error());
    }
    std::optional<Error> fault;
    list->forEach([&](const json::Value& item) {
        page.names.append(textIn(item, {"name"}));
        auto offer = readOffer(item, context);
        if (offer) {
            page.offers.append(std::move(*offer));
        } else {
            ++page.unreadable;
            fault = offer.error();
        }
        return true;
    });
    if (fault && page.offers.isEmpty())
        return failure(*fault);
    return page;
}

Result<Offer> readBundle(HttpReply reply, const OfferContext& context, const OfferCode& code)
{
    const auto gone = [] {
        return failure(makeError(
            ErrorKind::NotFound,
            Words::tr("Travel Roam no longer offers this plan. Refresh the catalogue."), {}));
    };
    if (reply.status == 404) {
        auto error = gone();
        error.value().httpStatus = reply.status;
        return error;
    }
    const auto document = openReply(std::move(reply));
    if (!document)
        return failure(document.error());
    const auto item = objectIn(document->root(), {"bundle", "bundles"}, "name");
    if (!item) {
        json::Problem problem;
        problem.missing(document->root(), "name");
        return failure(problem.status().error());
    }
    auto offer = readOffer(*item, context);
    if (offer && offer->code != code)
        return gone();
    return offer;
}

} // namespace simstock::travelroam
