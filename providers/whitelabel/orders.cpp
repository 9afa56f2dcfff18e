// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/whitelabel/orders.h"

#include "providers/whitelabel/states.h"
#include "providers/whitelabel/volumes.h"
#include "providers/whitelabel/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simstock::whitelabel {

namespace {

constexpr int temporaryRedirect = 307;
constexpr qint64 mostEsims = 1'000;
constexpr QChar idMark = u'@';

/// Whichever holds the profile's own state; the plain status of a row that is an order is none.
struct ProfileWords {
    QString smdp;
    QString status;
};

void readVolumesInto(Esim& esim, const json::Value& profile)
{
    const auto volumes = readVolumes(profile);
    if (volumes.total)
        esim.total = volumes.total;
    if (volumes.used)
        esim.used = volumes.used;
}

void readTimes(Esim& esim, const LooseRow& row)
{
    const auto take = [](QDateTime& into, const QDateTime& read) {
        if (read.isValid())
            into = read;
    };
    take(esim.installedAt, row.time({"installationTime", "installation_time", "installed_at"}));
    take(esim.activatedAt, row.time({"activateTime", "activate_time", "activated_at"}));
    take(esim.expiresAt, row.time({"expiredTime", "expired_time", "expires_at", "expiry_date"}));
}

/// What a profile says, over what the order said.
void readProfileInto(Esim& esim, const json::Value& profile, const QString& orderWord,
                     const ProfileWords& words)
{
    const LooseRow row(profile);
    readVolumesInto(esim, profile);
    readTimes(esim, row);
    const QString code = row.text({"activation_code", "activationCode", "ac", "lpa"});
    if (!code.isEmpty()) {
        esim.secrets.activationCode = Secret(code.toUtf8());
        esim.hasCode = true;
    }
    if (const QString pin = row.text({"pin"}); !pin.isEmpty())
        esim.secrets.pin = Secret(pin.toUtf8());
    if (const QString puk = row.text({"puk"}); !puk.isEmpty())
        esim.secrets.puk = Secret(puk.toUtf8());
    if (const QString eid = row.text({"eid"}); !eid.isEmpty())
        esim.eid = eid;
    if (const QString apn = row.text({"apn"}); !apn.isEmpty())
        esim.apn = apn;
    if (const QString number = row.text({"msisdn"}); !number.isEmpty())
        esim.msisdn = number;
    const auto used = esim.used ? std::optional(esim.used->bytes()) : std::nullopt;
    esim.state = stateOf(orderWord, words.smdp, words.status, used);
    esim.vendorStates = vendorStates(orderWord, words.smdp, words.status);
}

QString tranNoOf(const LooseRow& profile)
{
    return profile.text({"esimTranNo", "esim_tran_no"});
}

ProfileWords wordsOf(const LooseRow& profile)
{
    return {.smdp = profile.text({"smdpStatus", "smdp_status"}),
            .status = profile.text({"esimStatus", "esim_status", "status"})};
}

/// What all eSIMs of an order share.
Esim commonEsim(const LooseRow& row, const OrderRow& order, const AccountId& account,
                const QDateTime& now)
{
    Esim esim;
    esim.key.account = account;
    esim.order = order.found.id;
    esim.requestKey = order.found.requestKey;
    esim.offer = order.found.offer;
    esim.boughtAt = order.found.at;
    esim.planName = row.text({"plan_name", "planName"});
    esim.customerName = row.text({"customer_name"});
    esim.customerEmail = row.text({"end_customer_email", "customer_email"});
    esim.smsPossible = true; // the vendor says of none that it cannot
    esim.readAt = now;
    if (const auto plan = row.object({"plan"})) {
        const LooseRow words(*plan);
        if (esim.planName.isEmpty())
            esim.planName = words.text({"name"});
        esim.coverage = words.text({"country_code", "region_code"});
        const auto days = words.integer({"validity_days"}).value_or(0);
        esim.days = static_cast<int>(std::clamp<qint64>(days, 0, mostDays));
        if (const auto volume = plan->find("data_volume_mb"))
            esim.total = readVolume(*volume, binaryMegabyte, DataBase::Binary);
    }
    return esim;
}

void addEsim(OrderRow& order, Esim esim, const json::Value& item, const ProfileWords& words)
{
    const QString iccid = LooseRow(item).text({"iccid", "ICCID"});
    if (iccid.isEmpty())
        return;
    esim.iccid = Iccid(iccid);
    esim.key.id = toEsimId(esim.iccid, order.found.id);
    readProfileInto(esim, item, order.word, words);
    if (const QString tranNo = tranNoOf(LooseRow(item)); !tranNo.isEmpty())
        order.tranNos.insert(esim.key.id, tranNo);
    const auto isSame = [&esim](const Esim& other) { return other.key == esim.key; };
    if (std::none_of(order.esims.cbegin(), order.esims.cend(), isSame))
        order.esims.append(std::move(esim));
}

FoundOrder readFound(const LooseRow& row)
{
    FoundOrder found;
    found.id = VendorOrderId(row.text({"id", "order_id", "orderId"}));
    found.requestKey = row.text({"idempotency_key", "idempotencyKey"});
    found.offer = OfferCode(row.text({"plan_id", "planId"}));
    if (const auto plan = row.object({"plan"}); plan && found.offer.isEmpty())
        found.offer = OfferCode(LooseRow(*plan).text({"id"}));
    found.quantity =
        static_cast<int>(std::clamp<qint64>(row.integer({"quantity"}).value_or(1), 0, mostEsims));
    found.at = row.time({"created_at", "createdAt"});
    found.charged =
        row.money({"total_amount", "price_charged", "totalAmount", "priceCharged"}, row.currency());
    return found;
}

std::optional<OrderRow> readRow(const json::Value& order,
                                const std::optional<json::Value>& profiles,
                                const AccountId& account, const QDateTime& now)
{
    const LooseRow row(order);
    OrderRow read;
    read.found = readFound(row);
    if (read.found.id.isEmpty())
        return std::nullopt;
    read.word = row.text({"status"});
    read.provider = row.text({"provider_id", "providerId"});
    if (const auto plan = row.object({"plan"}); plan && read.provider.isEmpty())
        read.provider = LooseRow(*plan).text({"provider_id", "providerId"});
    const Esim common = commonEsim(row, read, account, now);
    const bool isMade = orderSortOf(read.word) != OrderSort::Pending; // else more may come
    if (isMade && row.integer({"quantity"}))
        read.size = read.found.quantity;
    if (profiles) {
        profiles->forEach([&](const json::Value& item) {
            if (item.kind() == json::Kind::Object)
                addEsim(read, common, item, wordsOf(LooseRow(item)));
            return true;
        });
        if (isMade)
            read.size = std::max(read.size, static_cast<int>(read.esims.size()));
    }
    // The row itself may name one: its status is the order's.
    if (read.esims.isEmpty())
        addEsim(read, common, order,
                {.smdp = row.text({"smdp_status", "smdpStatus"}),
                 .status = row.text({"esim_status", "esimStatus"})});
    return read;
}

QString redirectIn(const Envelope& envelope)
{
    json::Problem unread;
    return idOf(json::Fields(envelope.object({}), unread), {"redirectToId", "redirect_to_id"});
}

} // namespace

VendorEsimId toEsimId(const Iccid& iccid, const VendorOrderId& order)
{
    return VendorEsimId(iccid.text() + idMark + order.text());
}

EsimName fromEsimId(const VendorEsimId& id)
{
    return {.iccid = Iccid(id.text().section(idMark, 0, 0)),
            .order = VendorOrderId(id.text().section(idMark, 1))};
}

std::optional<OrderRow> readOrderRow(const json::Value& item, const AccountId& account,
                                     const QDateTime& now)
{
    if (item.kind() != json::Kind::Object)
        return std::nullopt;
    auto row = readRow(item, LooseRow(item).list({"profiles", "esims"}), account, now);
    if (row) {
        const auto sort = orderSortOf(row->word);
        const bool mayHaveSome = sort == OrderSort::Made || sort == OrderSort::Unknown;
        row->needsDetails =
            row->esims.size() < row->found.quantity && (mayHaveSome || !row->esims.isEmpty());
    }
    return row;
}

Result<OrderRead> readOrder(HttpReply reply, const AccountId& account, const QDateTime& now)
{
    if (reply.status == temporaryRedirect) {
        const auto envelope = readEnvelope(std::move(reply.body));
        const QString other = envelope ? redirectIn(*envelope) : QString();
        if (other.isEmpty())
            return failure(ErrorKind::Protocol, u"HTTP 307 without redirectToId"_s);
        return OrderRead{.row = {}, .redirectTo = other};
    }
    const auto envelope = openReply(std::move(reply));
    if (!envelope)
        return failure(envelope.error());
    const auto order = envelope->object({"order"});
    auto row = readRow(order, envelope->list({"profiles", "esims"}), account, now);
    if (row && row->esims.isEmpty())
        row = readRow(order, LooseRow(order).list({"profiles", "esims"}), account, now);
    if (!row)
        return failure(ErrorKind::Protocol, u"Missing: order.id"_s);
    return OrderRead{.row = std::move(*row), .redirectTo = {}};
}

OrderStanding standingOf(const OrderRow& row, int quantity)
{
    const auto sort = orderSortOf(row.word);
    const auto isAllocated = [](const Esim& esim) {
        return esim.state != EsimState::BeingPrepared &&
               (esim.state != EsimState::ReadyToInstall || esim.hasCode);
    };
    OrderStanding standing;
    standing.detail = row.word;
    standing.esims = row.esims;
    standing.failed =
        sort == OrderSort::Failed || (sort == OrderSort::Ended && row.esims.isEmpty());
    standing.ready = !standing.failed && sort != OrderSort::Pending &&
                     row.esims.size() >= std::max(quantity, 1) &&
                     std::all_of(row.esims.cbegin(), row.esims.cend(), isAllocated);
    return standing;
}

Result<ProfileRead> readProfile(HttpReply reply, const Esim& known, const QDateTime& now)
{
    const auto envelope = openReply(std::move(reply));
    if (!envelope)
        return failure(envelope.error());
    std::optional<json::Value> found;
    const auto take = [&](const json::Value& item) {
        if (item.kind() == json::Kind::Object &&
            LooseRow(item).text({"iccid"}) == known.iccid.text())
            found = item;
        return !found;
    };
    if (const auto list = envelope->list({"profiles", "esims"}))
        list->forEach(take);
    else
        take(envelope->object({"profile"}));
    if (!found)
        return failure(makeError(ErrorKind::NotFound,
                                 Words::tr("The vendor does not know this eSIM (any more)."), {}));
    Esim esim = known;
    esim.readAt = now;
    readProfileInto(esim, *found, {}, wordsOf(LooseRow(*found)));
    return ProfileRead{.esim = std::move(esim), .tranNo = tranNoOf(LooseRow(*found))};
}

} // namespace simstock::whitelabel
