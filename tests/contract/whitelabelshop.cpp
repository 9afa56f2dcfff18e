// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/whitelabelshop.h"

#include "providers/whitelabel/whitelabel.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace simstock::test {

namespace {

void checkRequest(const Exchange& exchange, const QList<SeenRequest>& seen)
{
    QCOMPARE(seen.size(), 1);
    const auto& request = seen.constFirst();
    QCOMPARE(request.method, exchange.method);
    QCOMPARE(request.path, exchange.path);
    QCOMPARE(request.headers.value("authorization"), QByteArray("Bearer acme.access.0001"));
    QCOMPARE(request.headers.value("x-session-id"), QByteArray("s-91c2"));
    QVERIFY(!request.headers.contains("cookie"));
    if (exchange.isRead()) {
        QVERIFY(request.body.isEmpty());
        return;
    }
    QCOMPARE(request.headers.value("content-length").toLongLong(), request.body.size());
    QCOMPARE(request.headers.value("content-type"), QByteArray("application/json"));
    QCOMPARE(request.json(), QJsonDocument::fromJson(exchange.body).object());
}

std::optional<Result<QString>> play(const Exchange& exchange, WhitelabelShop& shop,
                                    const QByteArray& answer, int status = 200,
                                    const QByteArray& type = "application/json")
{
    shop.server().answer(answer, status, type);
    return wait(exchange.call(shop.vendor()));
}

void checkUnusable(const Exchange& exchange, const std::optional<Result<QString>>& result,
                   const WhitelabelShop& shop)
{
    QVERIFY(result);
    if (exchange.isAct) {
        QVERIFY2(result->value().startsWith(u"Unknown"_s), qPrintable(result->value()));
    } else {
        QVERIFY(!*result);
        QCOMPARE(result->error().kind, ErrorKind::Protocol);
        QVERIFY(!result->error().userText.isEmpty());
        if (!exchange.isRead())
            QVERIFY(result->error().userText.contains(u"not known whether"_s));
    }
    QCOMPARE(shop.seen().size(), 1);
}

} // namespace

Said done(Call<bool> call)
{
    return said(std::move(call), [](bool isDone) { return isDone ? u"done"_s : u"no"_s; });
}

WhitelabelShop::WhitelabelShop(const QMap<QString, QString>& settings)
{
    m_server.answer(R"({"success":true,"data":{"accessToken":"acme.access.0001",)"
                    R"("refreshToken":"acme.refresh.0001","session_id":"s-91c2",)"
                    R"("user":{"id":"user-301","email":"ops@shop.example","role":"reseller"}}})");
    Account account;
    account.id = AccountId(u"account-1"_s);
    account.vendor = VendorId(u"whitelabel"_s);
    account.baseUrl = m_server.url();
    account.settings = settings;
    m_vendor = whitelabel::descriptor(m_bench.surroundings())
                   .open(account,
                         {{u"email"_s, Secret("ops@shop.example")},
                          {u"password"_s, Secret("Acme-pass-01!")}},
                         {});
}

void checkGood(const Exchange& exchange)
{
    WhitelabelShop shop;
    const auto result = play(exchange, shop, exchange.good);
    checkGood(result, exchange.result);
    checkRequest(exchange, shop.seen());
}

void checkRefused(const Exchange& exchange)
{
    WhitelabelShop shop;
    const auto result =
        play(exchange, shop, R"({"success":false,"message":"no","error_code":"NOT_NOW"})", 400);
    QVERIFY(result);
    if (exchange.isAct) {
        QCOMPARE(**result, u"Refused NOT_NOW"_s);
    } else {
        QVERIFY(!*result);
        QCOMPARE(result->error().kind, ErrorKind::Rejected);
        QCOMPARE(result->error().vendorCode, u"NOT_NOW"_s);
        QVERIFY(!result->error().userText.contains(u"not known whether"_s));
    }
    QCOMPARE(shop.seen().size(), 1);
}

void checkMalformed(const Exchange& exchange)
{
    WhitelabelShop shop;
    const auto result = play(exchange, shop, exchange.good.trimmed().chopped(2));
    checkUnusable(exchange, result, shop);
}

void checkPageOfHtml(const Exchange& exchange)
{
    WhitelabelShop shop;
    const auto result = play(exchange, shop, pageOfHtml, 200, "text/html");
    checkUnusable(exchange, result, shop);
}

void checkUnauthorised(const Exchange& exchange)
{
    if (exchange.isRead())
        return;
    WhitelabelShop shop;
    const auto result = play(exchange, shop, R"({"success":false,"message":"Token expired"})", 401);
    QVERIFY(result);
    if (exchange.isAct) {
        QCOMPARE(**result, u"Refused"_s);
    } else {
        QVERIFY(!*result);
        QCOMPARE(result->error().kind, ErrorKind::Auth);
        QVERIFY(!result->error().userText.isEmpty());
    }
    QCOMPARE(shop.seen().size(), 1);
}

} // namespace simstock::test
