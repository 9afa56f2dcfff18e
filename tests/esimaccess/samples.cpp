// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/esimaccess/samples.h"

using namespace Qt::StringLiterals;

namespace simstock::samples {

QByteArray packageList()
{
    return R"({ "success": true, "errorCode": "0", "errorMsg": null, "obj": { "packageList": [
  { "packageCode": "PXT001", "slug": "PT_5_30", "name": "Portugal 5GB 30Days", "price": 62000,
    "currencyCode": "USD", "volume": 5368709120, "smsStatus": 1, "dataType": 1,
    "unusedValidTime": 180, "duration": 30, "durationUnit": "DAY", "location": "PT",
    "locationCode": "PT", "description": "Portugal 5GB 30Days", "activeType": 2, "favorite": false,
    "retailPrice": 124000, "speed": "4G/5G", "ipExport": "FR/NL", "supportTopUpType": 2,
    "fupPolicy": "", "locationNetworkList": [ { "locationName": "Portugal", "locationCode": "PT",
      "locationLogo": "/img/flags/pt.png",
      "operatorList": [ { "operatorName": "MEO", "networkType": "5G" } ] } ] } ] } })";
}

QByteArray topUpList()
{
    return R"({"success":true,"errorCode":null,"errorMsg":null,"obj":{"packageList":[
  {"packageCode":"TOPUP_PXT001","slug":"PT_5_30","name":"Portugal 5GB 30Days","price":61000,
   "currencyCode":"USD","volume":5368709120,"dataType":1,"duration":30,"location":"PT"}]}})";
}

QByteArray orderPlaced()
{
    return R"({ "success": true, "errorCode": "0", "errorMsg": null, "obj": {
  "orderNo": "B26010110000007", "transactionId": "desk-20260101-0007" } })";
}

QByteArray esimQuery()
{
    return R"({ "success": true, "errorCode": "0", "errorMsg": null, "obj": {
  "esimList": [ { "esimTranNo": "26010110000009", "orderNo": "B26010110000007",
    "transactionId": "desk-20260101-0007", "imsi": "268010000000001",
    "iccid": "8935101000000001237", "smsStatus": 1, "msisdn": "",
    "ac": "LPA:1$smdp.example.net$0123456789ABCDEF0123456789ABCDEF",
    "qrCodeUrl": "https://img.example/0123.png", "shortUrl": "https://img.example/0123",
    "smdpStatus": "RELEASED", "eid": "", "activeType": 2, "dataType": 1, "activateTime": null,
    "installationTime": null, "expiredTime": "2026-06-30T10:00:07+0000", "totalVolume": 5368709120,
    "totalDuration": 30, "durationUnit": "DAY", "orderUsage": 0, "esimStatus": "GOT_RESOURCE",
    "pin": "0000", "puk": "00000000", "apn": "internet", "ipExport": "FR/NL",
    "supportTopUpType": 2, "fupPolicy": "",
    "packageList": [ { "packageName": "Portugal 5GB 30Days", "packageCode": "PXT001",
      "slug": "PT_5_30", "duration": 30, "volume": 5368709120, "locationCode": "PT",
      "createTime": "2026-01-01T10:00:07+0000", "esimTranNo": "26010110000009",
      "transactionId": "desk-20260101-0007" } ] } ],
  "pager": { "pageSize": 5, "pageNum": 1, "total": 1 } } })";
}

QByteArray notReady()
{
    return refusal("200010", "the profile is being downloaded");
}

QByteArray topUpDone()
{
    return R"({ "success": true, "errorCode": "0", "errorMsg": null, "obj": {
  "transactionId": "desk-topup-0003", "iccid": "8935101000000001237",
  "expiredTime": "2026-07-30T10:00:07+0000", "totalVolume": 10737418240, "totalDuration": 60,
  "orderUsage": 207239584, "topUpEsimTranNo": "26011512000003" } })";
}

QByteArray commandDone()
{
    return R"({"success":true,"errorCode":"0","errorMsg":null,"obj":{}})";
}

QByteArray balance()
{
    return R"({"success":true,"errorCode":"0","errorMsg":null,"obj":{"balance":812350}})";
}

QByteArray usage()
{
    return R"({ "success": true, "errorCode": "0", "errorMsg": null, "obj": { "esimUsageList": [
  { "esimTranNo": "26010110000009", "dataUsage": 1073741824, "totalData": 5368709120,
    "lastUpdateTime": "2026-01-03T18:00:00+0000" } ] } })";
}

QByteArray locations()
{
    return R"({"success":true,"errorCode":"0","errorMsg":null,"obj":{"locationList":[
  {"code":"ES","name":"Spain","type":1,"subLocationList":null},
  {"code":"NA-3","name":"North America","type":2,"subLocation":[
    {"code":"US","name":"United States"},{"code":"CA","name":"Canada"},{"code":"MX","name":"Mexico"}]}]}})";
}

QByteArray webhook()
{
    return R"({"success":true,"errorCode":"0","errorMsg":null,"obj":{"webhook":"https://shop.example/hook"}})";
}

QByteArray refusal(const QByteArray& code, const QByteArray& message)
{
    return R"({"success":false,"errorCode":")" + code + R"(","errorMsg":")" + message +
           R"(","obj":null})";
}

HttpReply reply(const QByteArray& body, int status)
{
    return {.status = status, .headers = {}, .body = body};
}

AccountId account()
{
    return AccountId(u"5f0c6f5e-0000-4000-8000-000000000001"_s);
}

QDateTime now()
{
    return QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
}

Offer fixedPlan()
{
    Offer offer;
    offer.account = account();
    offer.code = OfferCode(u"PXT001"_s);
    offer.alias = u"PT_5_30"_s;
    offer.name = u"Portugal 5GB 30Days"_s;
    offer.description = u"Portugal 5GB 30Days"_s;
    offer.coverageKind = CoverageKind::Country;
    offer.countries = {u"PT"_s};
    offer.dataKind = DataKind::Total;
    offer.data = DataSize(5'368'709'120);
    offer.days = 30;
    offer.cost = *Money::fromMicros(6'200'000, Currency::usd());
    offer.suggestedRetail = *Money::fromMicros(12'400'000, Currency::usd());
    offer.networks = {{u"PT"_s, u"MEO"_s, u"5G"_s}};
    offer.speed = u"4G/5G"_s;
    offer.topUp = TopUpSupport::Yes;
    offer.sms = SmsSupport::PhonesAndApi;
    offer.startRule = StartRule::OnFirstUse;
    offer.installWithinDays = 180;
    offer.ipExit = u"FR/NL"_s;
    offer.updatedAt = now();
    return offer;
}

Offer dayPlan()
{
    Offer offer = fixedPlan();
    offer.code = OfferCode(u"PXD001"_s);
    offer.dataKind = DataKind::DailyThrottled;
    offer.priceUnit = PriceUnit::PerDay;
    return offer;
}

Esim readyEsim()
{
    Esim esim;
    esim.key = {account(), VendorEsimId(u"26010110000009"_s)};
    esim.order = VendorOrderId(u"B26010110000007"_s);
    esim.requestKey = u"desk-20260101-0007"_s;
    esim.iccid = Iccid(u"8935101000000001237"_s);
    esim.state = EsimState::ReadyToInstall;
    esim.vendorStates = u"RELEASED / GOT_RESOURCE"_s;
    esim.offer = OfferCode(u"PXT001"_s);
    esim.planName = u"Portugal 5GB 30Days"_s;
    esim.coverage = u"PT"_s;
    esim.total = DataSize(5'368'709'120);
    esim.used = DataSize(0);
    esim.days = 30;
    esim.boughtAt = QDateTime(QDate(2026, 1, 1), QTime(10, 0, 7), Qt::UTC);
    esim.expiresAt = QDateTime(QDate(2026, 6, 30), QTime(10, 0, 7), Qt::UTC);
    esim.apn = u"internet"_s;
    esim.ipExit = u"FR/NL"_s;
    esim.topUp = TopUpSupport::Yes;
    esim.smsPossible = true;
    esim.hasCode = true;
    esim.secrets.activationCode = Secret("LPA:1$smdp.example.net$0123456789ABCDEF0123456789ABCDEF");
    esim.secrets.pin = Secret("0000");
    esim.secrets.puk = Secret("00000000");
    esim.readAt = now();
    return esim;
}

} // namespace simstock::samples
