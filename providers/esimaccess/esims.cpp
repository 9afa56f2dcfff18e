// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/esimaccess/esims.h"

#include "providers/esimaccess/envelope.h"
#include "providers/esimaccess/offers.h"
#include "providers/esimaccess/states.h"

using namespace Qt::StringLiterals;

namespace simstock::esimaccess {

namespace {

constexpr json::IntegerRange dayCount{0, 36'500};

/// The plan it was bought with is the first one; top-ups follow.
void readPlan(Esim& esim, const json::Fields& fields, json::Problem& problem)
{
    bool isFirst = true;
    fields.maybeForEach("packageList", [&](const json::Value& item) {
        if (!std::exchange(isFirst, false))
            return;
        const json::Fields plan(item, problem);
        esim.offer = OfferCode(plan.maybeText("packageCode"));
        esim.planName = plan.maybeText("packageName");
        esim.coverage = plan.maybeText("locationCode");
        esim.boughtAt = plan.maybeTime("createTime");
    });
}

void readSecrets(Esim& esim, const json::Fields& fields)
{
    esim.secrets.activationCode = Secret(fields.maybeText("ac").trimmed().toUtf8());
    esim.secrets.pin = Secret(fields.maybeText("pin").toUtf8());
    esim.secrets.puk = Secret(fields.maybeText("puk").toUtf8());
    esim.hasCode = !esim.secrets.activationCode.isEmpty();
}

/// Impossible figures (negative, used more than total) are kept: shown as inconsistent.
void readFigures(Esim& esim, const json::Fields& fields)
{
    if (const auto total = fields.maybeInteger("totalVolume"))
        esim.total = DataSize(*total, DataBase::Binary);
    if (const auto used = fields.maybeInteger("orderUsage"))
        esim.used = DataSize(*used, DataBase::Binary);
    esim.days = toDays(fields.maybeInteger("totalDuration", dayCount).value_or(0),
                       fields.maybeText("durationUnit"));
}

} // namespace

Result<Esim> readEsim(const json::Value& item, const AccountId& account, const QDateTime& now)
{
    json::Problem problem;
    const json::Fields fields(item, problem);
    Esim esim;
    esim.key = {account, VendorEsimId(fields.identifier("esimTranNo"))};
    esim.order = VendorOrderId(fields.identifier("orderNo"));
    esim.requestKey = fields.maybeText("transactionId");
    if (fields.find("iccid") && fields.find("iccid")->kind() == json::Kind::Number)
        (void)fields.identifier("iccid"); // says that digits may be lost
    else
        esim.iccid = Iccid(fields.maybeText("iccid").trimmed());
    const QString smdp = fields.maybeText("smdpStatus");
    const QString status = fields.text("esimStatus");
    readFigures(esim, fields);
    esim.state =
        stateOf(smdp, status, esim.used ? std::optional(esim.used->bytes()) : std::nullopt);
    esim.vendorStates = vendorStates(smdp, status);
    readSecrets(esim, fields);
    esim.installedAt = fields.maybeTime("installationTime");
    esim.activatedAt = fields.maybeTime("activateTime");
    esim.expiresAt = fields.maybeTime("expiredTime");
    esim.eid = fields.maybeText("eid").trimmed();
    esim.apn = fields.maybeText("apn");
    esim.msisdn = fields.maybeText("msisdn");
    esim.ipExit = fields.maybeText("ipExport");
    esim.topUp = readTopUpSupport(fields, problem);
    const qint64 sms = fields.integerOrText("smsStatus").value_or(0);
    esim.smsPossible = sms == 1 || sms == 2;
    readPlan(esim, fields, problem);
    esim.readAt = now;
    return problem.unlessFound(std::move(esim));
}

Result<EsimPage> readEsimPage(HttpReply reply, const AccountId& account, const QDateTime& now)
{
    EsimPage page;
    page.bytes = reply.body.size();
    const json::ListTap tap{{"obj", "esimList"}, [&](const json::Value& item) -> Status {
                                auto esim = readEsim(item, account, now);
                                if (!esim)
                                    return failure(std::move(esim.error()));
                                page.esims.append(std::move(*esim));
                                return {};
                            }};
    const auto total = decodeObject(
        std::move(reply),
        [](const json::Fields& object) {
            std::optional<qint64> all;
            object.forEach("esimList", [](const json::Value&) {}); // taken by the tap
            json::Problem ignored;
            if (const auto pages = object.find("pager");
                pages && pages->kind() == json::Kind::Object)
                all = json::Fields(*pages, ignored).integerOrText("total");
            return all;
        },
        tap);
    if (!total)
        return failure(total.error());
    page.total = *total;
    return page;
}

QJsonObject pager(int page, int size)
{
    return {{u"pageNum"_s, page}, {u"pageSize"_s, size}};
}

} // namespace simstock::esimaccess
