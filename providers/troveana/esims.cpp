// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/troveana/esims.h"

#include "providers/troveana/volumes.h"

#include <initializer_list>

using namespace Qt::StringLiterals;

namespace simstock::troveana {

namespace {

constexpr QChar joint = u'/'; // in no ICCID

bool isOneOf(QStringView word, std::initializer_list<QLatin1StringView> words)
{
    return std::any_of(words.begin(), words.end(), [word](QLatin1StringView each) {
        return word.compare(each, Qt::CaseInsensitive) == 0;
    });
}

std::optional<qint64> bytesUnder(const json::Fields& fields,
                                 std::initializer_list<std::string_view> names)
{
    const auto value = fields.find(fields.present(names));
    if (!value || (value->kind() != json::Kind::Number && value->kind() != json::Kind::String))
        return std::nullopt;
    const auto volume = readVolume(value->text(), textOf(fields, {"dataUnit", "volumeUnit"}));
    return volume && !volume->unlimited ? std::optional(volume->bytes) : std::nullopt;
}

/// Impossible figures (used more than total) are kept: shown as inconsistent.
void readFigures(Esim& esim, const json::Fields& fields)
{
    if (const auto total = volumeOf(fields); total && !total->unlimited)
        esim.total = DataSize(total->bytes, DataBase::Binary);
    auto used = bytesUnder(fields, {"usedVolume", "dataUsed", "usedData", "used"});
    if (const auto left = bytesUnder(fields, {"remainingVolume", "dataRemaining", "remaining"});
        !used && left && esim.total)
        used = esim.total->bytes() - *left;
    if (used)
        esim.used = DataSize(*used, DataBase::Binary);
    esim.days = readDays(textOf(fields, {"validityDays", "validity", "days", "duration"}),
                         textOf(fields, {"validityUnit", "durationUnit"}))
                    .value_or(0);
}

/// The first of several names that holds a time in a form we know.
QDateTime timeUnder(const json::Fields& fields, std::initializer_list<std::string_view> names)
{
    json::Problem ignored;
    return json::Fields(fields.value(), ignored).maybeTime(fields.present(names));
}

void readTimes(Esim& esim, const json::Fields& fields)
{
    esim.boughtAt = timeUnder(fields, {"createTime", "createdAt", "orderRequestTime"});
    esim.installedAt = timeUnder(fields, {"installTime", "installationTime", "installedAt"});
    esim.activatedAt = timeUnder(fields, {"activationTime", "activateTime", "activatedAt"});
    esim.expiresAt =
        timeUnder(fields, {"expiryTime", "expirationTime", "expireTime", "expiresAt", "expiry"});
    esim.usageAt = timeUnder(fields, {"lastUpdated", "usageUpdatedAt"});
}

void readPlan(Esim& esim, const json::Fields& fields)
{
    esim.offer = OfferCode(textOf(fields, {"packageId", "item", "packageCode", "package"}));
    esim.planName = textOf(fields, {"packageName", "planName", "name"});
    esim.coverage = textOf(fields, {"countryCode", "regionCode", "country"}).toUpper();
    const auto flag = [&](std::initializer_list<std::string_view> names) {
        json::Problem ignored;
        return json::Fields(fields.value(), ignored).booleanOrText(fields.present(names));
    };
    if (const auto can = flag({"topUpSupported", "topupSupported", "supportTopUp"}))
        esim.topUp = *can ? TopUpSupport::Yes : TopUpSupport::No;
    // Where it is not stated the vendor has to refuse; a message is charged when it is taken only.
    esim.smsPossible = flag({"smsSupported", "smsSupport", "supportSms"}).value_or(true);
}

void readSecrets(Esim& esim, const json::Fields& fields)
{
    // Complete as it comes, never prefixed.
    esim.secrets.activationCode =
        Secret(textOf(fields, {"activationCode", "lpa", "lpaCode", "ac"}).toUtf8());
    esim.secrets.pin = Secret(textOf(fields, {"pin"}).toUtf8());
    esim.secrets.puk = Secret(textOf(fields, {"puk"}).toUtf8());
    esim.secrets.confirmationCode = Secret(textOf(fields, {"confirmationCode"}).toUtf8());
    esim.hasCode = !esim.secrets.activationCode.isEmpty();
}

} // namespace

VendorEsimId esimId(const Iccid& iccid, const VendorOrderId& order)
{
    return VendorEsimId(order.isEmpty() ? iccid.text() : iccid.text() + joint + order.text());
}

Iccid iccidOf(const VendorEsimId& id)
{
    return Iccid(id.text().section(joint, 0, 0));
}

VendorOrderId orderOf(const VendorEsimId& id)
{
    return VendorOrderId(id.text().section(joint, 1));
}

EsimState esimStateOf(QStringView word, std::optional<qint64> used)
{
    const QStringView said = word.trimmed();
    if (isOneOf(said, {"PROCESSING"_L1, "PREPARING"_L1}))
        return EsimState::BeingPrepared;
    // An eSIM that has an ICCID was allocated: pending is its installation (it has an installation
    // QR and can be cancelled), not its making.
    if (isOneOf(said, {"PENDING"_L1, "COMPLETED"_L1, "READY"_L1, "RELEASED"_L1}))
        return used.value_or(0) == 0 ? EsimState::ReadyToInstall : EsimState::InUse;
    if (isOneOf(said, {"INSTALLED"_L1}))
        return used.value_or(0) == 0 ? EsimState::OnAPhone : EsimState::InUse;
    if (isOneOf(said, {"ACTIVE"_L1}))
        return used == 0 ? EsimState::ConnectedNotUsed : EsimState::InUse;
    if (isOneOf(said, {"DEPLETED"_L1, "USED_UP"_L1}))
        return EsimState::UsedUp;
    if (isOneOf(said, {"EXPIRED"_L1}))
        return EsimState::Expired;
    if (isOneOf(said, {"SUSPENDED"_L1}))
        return EsimState::Paused;
    if (isOneOf(said, {"CANCELLED"_L1, "CANCELED"_L1, "REVOKED"_L1, "TERMINATED"_L1, "DELETED"_L1}))
        return EsimState::Ended;
    return EsimState::Unknown;
}

Result<Esim> readEsim(const json::Value& item, const VendorOrderId& order, const AccountId& account,
                      const QDateTime& now)
{
    json::Problem problem;
    const json::Fields fields(item, problem);
    Esim esim;
    esim.iccid = Iccid(fields.identifier(fields.present({"iccid", "ICCID", "iccId"})));
    // Another item of this account must not be taken for this one: the ICCID is half of the key.
    if (!problem.found() && esim.iccid.text().contains(joint))
        problem.report(u"Range: %1: not an ICCID"_s.arg(item.path()));
    json::Problem ignored; // a row is not lost for what is not needed
    const json::Fields lenient(item, ignored);
    esim.order = VendorOrderId(textOf(lenient, {"trackingId", "orderTrackingId", "orderId"}));
    if (esim.order.isEmpty())
        esim.order = order;
    esim.key = {account, esimId(esim.iccid, esim.order)};
    esim.vendorStates = textOf(lenient, {"status", "state", "esimStatus"}).left(100);
    readFigures(esim, lenient);
    esim.state = esimStateOf(esim.vendorStates,
                             esim.used ? std::optional(esim.used->bytes()) : std::nullopt);
    readTimes(esim, lenient);
    readPlan(esim, lenient);
    readSecrets(esim, lenient);
    esim.eid = textOf(lenient, {"eid"});
    esim.apn = textOf(lenient, {"apn"});
    esim.msisdn = textOf(lenient, {"msisdn"});
    esim.readAt = now;
    return problem.unlessFound(std::move(esim));
}

Call<ListEnd> walkEsims(const Line& line, const QUrlQuery& filter,
                        std::function<bool(QList<Esim>, ListProgress)> onEsims)
{
    PagePlan<Esim> plan;
    plan.ask = [filter](int page) {
        return pageRequest(u"/esims"_s, filter, page, "createTime"_L1, "DESC"_L1);
    };
    plan.readRow = [account = line.account().id, now = line.clock().now()](
                       const json::Value& item) { return readEsim(item, {}, account, now); };
    plan.keyOf = [](const Esim& esim) { return esim.key.id.text(); };
    plan.onRows = std::move(onEsims);
    return walkPages(line, std::move(plan));
}

} // namespace simstock::troveana
