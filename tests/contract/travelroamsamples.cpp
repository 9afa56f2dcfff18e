// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/travelroamsamples.h"

using namespace Qt::StringLiterals;

namespace simstock::roam {

QByteArray catalogue()
{
    return R"({"bundles": [)" + bundle() + R"(], "pageCount": 1, "rows": 1})";
}

QByteArray bundle()
{
    return R"({"name": "esim_5GB_30D_PT_V2", "description": "eSIM, 5GB, 30 Days, Portugal, V2",
        "countries": [{"name": "Portugal", "region": "Europe", "iso": "PT"}],
        "dataAmount": 5000, "duration": 30, "speed": ["4G", "5G"], "autostart": true,
        "unlimited": false, "price": 6.90})";
}

QByteArray orderPlaced()
{
    return R"({"order": [{"type": "bundle", "item": "esim_5GB_30D_PT_V2", "quantity": 1,
        "subTotal": 6.90, "pricePerUnit": 6.90}], "total": 6.90, "currency": "USD",
        "status": "completed", "statusMessage": "Order completed: 1 eSIM assigned",
        "orderReference": "8f2d0e14-71aa-4d3c-9d52-0a1b2c3d4e5f",
        "createdDate": "2026-01-01T10:00:03.000Z", "assigned": true})";
}

QByteArray assignments()
{
    return R"([{"iccid": "8935101000000001237", "matchingId": "AB12-CD34-EF56",
        "smdpAddress": "smdp.example.net", "profileStatus": "Released", "pin": "0000",
        "puk": "00000000", "firstInstalledDateTime": null, "appleInstallUrl":
        "https://esimsetup.apple.com/esim_qrcode_provisioning?carddata=LPA:1$smdp.example.net$AB12-CD34-EF56"}])";
}

QByteArray assignmentsCsv()
{
    return "ICCID,Matching ID,RSP URL,Bundle,Reference\r\n"
           "8935101000000001237,AB12-CD34-EF56,smdp.example.net,\"esim_5GB_30D_PT_V2\",r-1\r\n";
}

QByteArray details()
{
    return R"({"iccid": "8935101000000001237", "matchingId": "AB12-CD34-EF56",
        "smdpAddress": "smdp.example.net", "profileStatus": "Installed",
        "firstInstalledDateTime": 1767254400000})";
}

QByteArray appliedBundles()
{
    return R"({"bundles": [{"name": "esim_5GB_30D_PT_V2", "description":
        "eSIM, 5GB, 30 Days, Portugal, V2", "assignments": [{"id": "a-1", "callTypeGroup": "data",
        "initialQuantity": 5000000000, "remainingQuantity": 4100000000,
        "startTime": "2026-01-02T08:00:00Z", "endTime": "2026-02-01T08:00:00Z",
        "assignmentReference": "r-1", "bundleState": "active", "unlimited": false}]}]})";
}

QByteArray location()
{
    return R"({"networkName": "MEO", "networkBrandName": "MEO", "country": "PT"})";
}

QByteArray organisation()
{
    return R"({"organisations": [{"name": "Desk", "balance": 412.35, "currency": "USD"}]})";
}

QByteArray commandDone()
{
    return R"({"status": "ok", "message": "eSIM revoked"})";
}

QByteArray complaint(const QByteArray& message)
{
    return R"({"message": ")" + message + R"("})";
}

HttpReply reply(const QByteArray& body, int status)
{
    return {.status = status, .headers = {{"Content-Type", "application/json"}}, .body = body};
}

AccountId account()
{
    return AccountId(u"6c3f2d4a-0d3c-4f69-8a43-1f7be0a1c2d3"_s);
}

QDateTime now()
{
    return {QDate(2026, 1, 3), QTime(12, 0), Qt::UTC};
}

Offer plan()
{
    Offer offer;
    offer.account = account();
    offer.code = OfferCode(u"esim_5GB_30D_PT_V2"_s);
    offer.name = u"eSIM, 5GB, 30 Days, Portugal, V2"_s;
    offer.countries = {u"PT"_s};
    offer.data = DataSize(5'000'000'000, DataBase::Decimal);
    offer.days = 30;
    offer.cost = *Money::fromDecimal("6.90", Currency::usd());
    return offer;
}

Esim esim(EsimState state)
{
    Esim esim;
    esim.key = {account(), VendorEsimId(iccid)};
    esim.iccid = Iccid(iccid);
    esim.order = VendorOrderId(reference);
    esim.offer = plan().code;
    esim.planName = plan().name;
    esim.state = state;
    esim.customerName = u"A. Example"_s;
    return esim;
}

Account accountAt(const QUrl& url, const QMap<QString, QString>& settings)
{
    Account account;
    account.id = roam::account();
    account.vendor = VendorId(u"travelroam"_s);
    account.baseUrl = url;
    account.settings = settings;
    return account;
}

std::shared_ptr<travelroam::Line> idleLine(const Surroundings& surroundings,
                                           const QMap<QString, QString>& settings)
{
    return std::make_shared<travelroam::Line>(accountAt(QUrl(u"http://127.0.0.1:1"_s), settings),
                                              Secret("key_01"), Secret("secret_01"), surroundings);
}

} // namespace simstock::roam
