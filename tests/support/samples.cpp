// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samples.h"

namespace simstock::test {

using namespace Qt::StringLiterals;

QDateTime sampleTime(int minutes)
{
    return QDateTime(QDate(2026, 11, 22), QTime(10, 0, 0, 123), Qt::UTC).addSecs(60LL * minutes);
}

Account sampleAccount(int number)
{
    Account account;
    account.id = AccountId(u"account-%1"_s.arg(number));
    account.vendor = VendorId(u"vendor"_s);
    account.label = u"Läden %1"_s.arg(number);
    account.environment = number % 2 == 1 ? Environment::Live : Environment::Sandbox;
    account.baseUrl = QUrl(u"https://api.example.com/v%1"_s.arg(number));
    account.secretNames = {u"accessCode"_s, u"secretKey"_s};
    account.settings = {{u"signing"_s, u"on"_s}, {u"note"_s, u"\"quoted\""_s}};
    account.readOnly = number % 2 == 0;
    account.createdAt = sampleTime(number);
    return account;
}

Intent sampleIntent(int number)
{
    Intent intent;
    intent.id = IntentId(u"intent-%1"_s.arg(number));
    intent.account = AccountId(u"account-1"_s);
    intent.environment = Environment::Sandbox;
    intent.vendor = VendorId(u"vendor"_s);
    intent.act.kind = ActKind::TopUp;
    intent.act.path = u"/api/v1/order"_s;
    intent.act.body = QByteArray("{\"n\":\"\xC3\xA9\0\"}", 10);
    intent.act.idempotencyKey = u"key-%1"_s.arg(number);
    intent.sheetToken = u"sheet-%1"_s.arg(number);
    intent.expected = *Money::fromMicros(6'200'001, Currency::usd());
    intent.baseline.balance = *Money::fromMicros(-5, *Currency::fromCode(u"EUR"));
    intent.baseline.balanceAt = sampleTime(1);
    intent.createdAt = sampleTime(number);
    intent.offer = OfferCode(u"PLAN-1"_s);
    intent.planName = u"Jordan 5 GB"_s;
    intent.quantity = 3;
    intent.days = 7;
    intent.target = {intent.account, VendorEsimId(u"esim-9"_s)};
    intent.customerName = u"Zoë"_s;
    intent.customerEmail = u"zoe@example.com"_s;
    intent.note = u"window seat"_s;
    intent.retryOf = IntentId(u"intent-0"_s);
    return intent;
}

Offer sampleOffer(const AccountId& account, int number)
{
    Offer offer;
    offer.account = account;
    offer.code = OfferCode(u"PLAN-%1"_s.arg(number));
    offer.alias = u"slug-%1"_s.arg(number);
    offer.name = u"Plan “%1”"_s.arg(number);
    offer.description = u"Data only"_s;
    offer.coverageKind = CoverageKind::Regional;
    offer.countries = {u"JO"_s, u"EG"_s, u"Q,\"X"_s};
    offer.region = u"Middle East"_s;
    offer.dataKind = DataKind::DailyThrottled;
    offer.data = DataSize(5LL << 30, DataBase::Decimal);
    offer.days = 30;
    offer.cost = *Money::fromMicros(6'200'000 + number, Currency::usd());
    offer.priceUnit = PriceUnit::PerDay;
    offer.suggestedRetail = *Money::fromMicros(12'000'000, Currency::usd());
    offer.networks = {{u"JO"_s, u"Zain \"5\""_s, u"5G"_s}, {u"EG"_s, u"Orange"_s, u"4G"_s}};
    offer.speed = u"3G/4G"_s;
    offer.topUp = TopUpSupport::YesWithDays;
    offer.sms = SmsSupport::ApiOnly;
    offer.startRule = StartRule::OnFirstUse;
    offer.installWithinDays = 180;
    offer.ipExit = u"SG"_s;
    offer.fairUse = u"1 GB a day"_s;
    offer.vendorFavourite = true;
    return offer;
}

EsimSecrets sampleSecrets(int number)
{
    return {Secret(QByteArray("LPA:1$rsp.example.com$CANARY-CODE-") + QByteArray::number(number)),
            Secret("CANARY-PIN-1111"), Secret("CANARY-PUK-22222222"), Secret("CANARY-CONF-3333")};
}

Esim sampleEsim(const AccountId& account, int number)
{
    Esim esim;
    esim.key = {account, VendorEsimId(u"esim-%1"_s.arg(number))};
    esim.order = VendorOrderId(u"order-%1"_s.arg(number));
    esim.requestKey = u"request-%1"_s.arg(number);
    esim.iccid = Iccid(u"89852000000000000001"_s);
    esim.state = EsimState::InUse;
    esim.vendorStates = u"IN_USE / ENABLED"_s;
    esim.offer = OfferCode(u"PLAN-1"_s);
    esim.planName = u"Plan"_s;
    esim.coverage = u"JO"_s;
    esim.total = DataSize(1LL << 30);
    esim.used = DataSize(5'000'000, DataBase::Decimal);
    esim.days = 7;
    esim.boughtAt = sampleTime(1);
    esim.installedAt = sampleTime(2);
    esim.activatedAt = sampleTime(3);
    esim.expiresAt = sampleTime(4);
    esim.usageAt = sampleTime(5);
    esim.eid = u"89049032000000000000000000000001"_s;
    esim.apn = u"internet"_s;
    esim.msisdn = u"+962700000"_s;
    esim.ipExit = u"SG"_s;
    esim.topUp = TopUpSupport::Yes;
    esim.smsPossible = true;
    esim.hasCode = true;
    esim.secrets = sampleSecrets(number);
    esim.readAt = sampleTime(6);
    esim.customerName = u"Zoë"_s;
    esim.customerEmail = u"zoe@example.com"_s;
    esim.note = u"note"_s;
    return esim;
}

} // namespace simstock::test
