// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/whitelabelshop.h"

using namespace simstock;
using namespace simstock::test;
using namespace Qt::StringLiterals;

namespace {

Money usd(qint64 cents)
{
    return *Money::fromMicros(cents * 10'000, Currency::usd());
}

TransactionFilter everything()
{
    TransactionFilter filter;
    filter.kind = TransactionKind::Order;
    filter.status = TransactionStatus::Completed;
    filter.search = u"a+b & 5%"_s;
    filter.from = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    filter.to = QDateTime(QDate(2026, 1, 31), QTime(23, 59, 59), Qt::UTC);
    return filter;
}

QString words(const Transaction& row)
{
    static constexpr const char* kinds[] = {"unknown", "topup", "order", "refund", "adjustment"};
    return u"%1 %2 %3 %4"_s
        .arg(row.id, QString::fromLatin1(kinds[static_cast<int>(row.kind)]), row.amount.toDecimal(),
             row.balanceAfter ? row.balanceAfter->toDecimal() : u"-"_s)
        .simplified();
}

Said booked(Vendor& vendor, const TransactionFilter& filter)
{
    auto rows = std::make_shared<QStringList>();
    return said(
        vendor.ports().transactions->fetchTransactions(filter,
                                                       [rows](const QList<Transaction>& page) {
                                                           for (const auto& row : page)
                                                               rows->append(words(row));
                                                       }),
        [rows](qint64 count) { return u"%1: "_s.arg(count) + rows->join(u'|'); });
}

QString words(const PaymentOrder& order)
{
    return u"%1 %2 %3%4"_s.arg(order.id, order.amount.toDecimal(), order.approvalPage.toString(),
                               order.isDeposit ? u" deposit"_s : QString());
}

QString words(const PaymentRules& rules)
{
    return u"%1%2 %3 %4"_s
        .arg(rules.canPay ? u"pay"_s : QString(), rules.needsDeposit ? u"deposit"_s : QString(),
             rules.minimum ? rules.minimum->toDecimal() : QString(),
             rules.maximum ? rules.maximum->toDecimal() : QString())
        .simplified();
}

Said ruled(Vendor& vendor)
{
    return said(vendor.ports().payments->fetchRules(),
                [](const PaymentRules& rules) { return words(rules); });
}

Said created(Vendor& vendor, const Money& amount, bool isDeposit)
{
    return said(vendor.ports().payments->createPayment(amount, isDeposit),
                [](const PaymentOrder& order) { return words(order); });
}

Said captured(Vendor& vendor, bool isDeposit)
{
    return acted(vendor, vendor.ports().payments->prepareCapture({.id = u"paypal-order-123"_s,
                                                                  .amount = usd(50'000),
                                                                  .approvalPage = {},
                                                                  .isDeposit = isDeposit}));
}

QString priceWords(const QList<PriceOverride>& all)
{
    QStringList lines;
    for (const auto& price : all)
        lines.append(u"%1 %2 %3 %4 %5"_s
                         .arg(price.offer.text(), price.planName,
                              price.cost ? price.cost->toDecimal() : u"-"_s,
                              price.markupMicros ? QString::number(*price.markupMicros) : u"-"_s,
                              price.finalPrice ? price.finalPrice->toDecimal() : u"-"_s)
                         .simplified());
    return lines.join(u'|');
}

PriceOverride marked(qint64 micros)
{
    PriceOverride price;
    price.offer = OfferCode(u"4107"_s);
    price.markupMicros = micros;
    return price;
}

PriceOverride fixed(const Money& amount)
{
    PriceOverride price;
    price.offer = OfferCode(u"4107"_s);
    price.finalPrice = amount;
    return price;
}

QByteArray transactions()
{
    return "{\"success\":true,\"data\":["
           "{\"id\":\"txn-9\",\"type\":\"order\",\"amount\":8.40,\"status\":\"completed\",\"order_"
           "id\":\"o-1\","
           "\"created_at\":\"2026-01-02T10:00:00Z\",\"balance_after\":91.6},"
           "{\"id\":8,\"type\":\"topup\",\"amount\":\"100.00\",\"status\":\"completed\"},"
           "{\"id\":\"txn-7\",\"type\":\"refund\",\"amount\":1.234567,\"status\":\"pending\"},"
           "{\"id\":\"odd\",\"type\":\"order\",\"amount\":\"much\"},"
           "{\"id\":\"txn-6\",\"type\":\"adjustment\",\"amount\":-2.5,\"status\":\"completed\"},"
           "{\"id\":\"txn-5\",\"type\":\"gift\",\"amount\":3,\"status\":\"new\"}],"
           "\"pagination\":{\"page\":1,\"limit\":100,\"total\":6,\"totalPages\":1}}";
}

QByteArray dashboard()
{
    return "{\"success\":true,\"data\":{\"account\":{\"balance\":1500.00,\"billing_mode\":"
           "\"prepaid\","
           "\"currency\":\"USD\",\"credit_limit\":5000.00,\"current_usage\":250.00},\"pending_"
           "invoices\":["
           "{\"invoice_number\":\"INV-7\",\"amount_due\":\"250.00\",\"due_date\":\"2026-02-01\","
           "\"status\":\"open\"},{\"id\":\"INV-8\",\"amount\":19.9}],\"recent_orders\":[],"
           "\"recent_transactions\":[]}}";
}

QByteArray paypalOrder()
{
    return "{\"success\":true,\"message\":\"PayPal order created\",\"paypal_order\":{"
           "\"id\":\"paypal-order-123\",\"amount\":500.00,\"currency\":\"USD\","
           "\"approval_link\":\"https://sandbox.paypal.example/checkoutnow?token=EC-1\","
           "\"status\":\"CREATED\"}}";
}

QByteArray deposit()
{
    return "{\"success\":true,\"data\":{\"paypal_order_id\":\"paypal-order-9\",\"links\":["
           "{\"rel\":\"self\",\"href\":\"https://api.paypal.example/v2/o/9\"},"
           "{\"rel\":\"approve\",\"href\":\"https://paypal.example/checkoutnow?token=EC-9\"}]}}";
}

QByteArray user(const QByteArray& more)
{
    return "{\"success\":true,\"data\":{\"id\":\"user-301\",\"email\":\"ops@shop.example\"," +
           more + "}}";
}

QByteArray prices()
{
    return "{\"success\":true,\"data\":["
           "{\"id\":1,\"plan_id\":4107,\"plan_name\":\"Portugal 5GB\",\"base_price\":8.4,"
           "\"markup_percent\":12.5,\"final_price_usd\":9.45},"
           "{\"plan\":{\"id\":\"plan-2\",\"name\":\"Spain 1GB\"},\"markup_percent\":0,"
           "\"final_price_usd\":\"18.00\"},"
           "{\"note\":\"no plan\"}],\"pagination\":{\"totalPages\":1}}";
}

QByteArray rest()
{
    return "{\"success\":true,\"message\":\"fine\",\"transaction\":{\"id\":\"txn-125\",\"amount\":"
           "500.00,"
           "\"status\":\"completed\",\"new_balance\":2000.00}}";
}

QList<Exchange> readExchanges()
{
    return {
        {"transactions",
         "GET",
         "/credits/transactions?page=1&limit=100&type=order&status=completed&"
         "search=a%2Bb%20%26%205%25&start_date=2026-01-01T00%3A00%3A00Z&"
         "end_date=2026-01-31T23%3A59%3A59Z",
         {},
         transactions(),
         u"5: txn-9 order -8.4 91.6|8 topup 100 -|txn-7 refund 1.234567 -|"
         "txn-6 adjustment -2.5 -|txn-5 unknown 3 -"_s,
         [](Vendor& vendor) { return booked(vendor, everything()); }},
        {"overview",
         "GET",
         "/reseller/dashboard",
         {},
         dashboard(),
         u"INV-7=250 INV-8=19.9"_s,
         [](Vendor& vendor) {
             return said(vendor.ports().overview->fetchOverview(),
                         [](const AccountOverview& overview) {
                             QStringList all;
                             for (const auto& invoice : overview.pendingInvoices)
                                 all.append(invoice.number + u'=' + invoice.amount.toDecimal());
                             return all.join(u' ');
                         });
         }},
        {"rules",
         "GET",
         "/users/me",
         {},
         user("\"initial_deposit_made\":true,\"billing_mode\":\"prepaid\""),
         u"pay"_s,
         ruled},
        {"deposit state",
         "GET",
         "/deposit/status",
         {},
         "{\"success\":true,\"data\":{\"initial_deposit_made\":true,\"status\":\"completed\","
         "\"balance\":150.5}}",
         u"made completed 150.5"_s,
         [](Vendor& vendor) {
             return said(vendor.ports().payments->fetchDeposit(), [](const PaymentStanding& how) {
                 return (how.completed ? u"made "_s : u"open "_s) + how.word + u' ' +
                        (how.balance ? how.balance->toDecimal() : QString());
             });
         }},
        {"prices",
         "GET",
         "/reseller/pricing?page=1&limit=100",
         {},
         prices(),
         u"4107 Portugal 5GB 8.4 12500000 -|plan-2 Spain 1GB - - 18"_s,
         [](Vendor& vendor) { return said(vendor.ports().pricing->fetchOverrides(), priceWords); }},
    };
}

QList<Exchange> exchanges()
{
    return readExchanges() +
           QList<Exchange>{
               {"top-up", "POST", "/credits/topup", "{\"amount\":500,\"currency\":\"USD\"}",
                paypalOrder(),
                u"paypal-order-123 500 https://sandbox.paypal.example/checkoutnow?token=EC-1"_s,
                [](Vendor& vendor) { return created(vendor, usd(50'000), false); }},
               {"deposit", "POST", "/deposit/initiate",
                "{\"amount\":50.25,\"currency\":\"USD\",\"payment_method\":\"paypal_redirect\","
                "\"return_url\":\"http://127.0.0.1/\",\"cancel_url\":\"http://127.0.0.1/\"}",
                deposit(),
                u"paypal-order-9 50.25 https://paypal.example/checkoutnow?token=EC-9 deposit"_s,
                [](Vendor& vendor) { return created(vendor, usd(5'025), true); }},
               {"capture", "POST", "/payments/paypal/capture-order",
                "{\"orderID\":\"paypal-order-123\"}", rest(), u"Accepted"_s,
                [](Vendor& vendor) { return captured(vendor, false); }, true},
               {"confirm", "POST", "/deposit/confirm", "{\"paypal_order_id\":\"paypal-order-123\"}",
                rest(), u"Accepted"_s, [](Vendor& vendor) { return captured(vendor, true); }, true},
               {"mark-up", "PUT", "/reseller/pricing/4107", "{\"markup_percent\":12.5}", rest(),
                u"Accepted"_s,
                [](Vendor& vendor) {
                    return acted(vendor, vendor.ports().pricing->preparePrice(marked(12'500'000)));
                },
                true},
               {"final price", "PUT", "/reseller/pricing/4107", "{\"final_price_usd\":18.99}",
                rest(), u"Accepted"_s,
                [](Vendor& vendor) {
                    return acted(vendor, vendor.ports().pricing->preparePrice(fixed(usd(1'899))));
                },
                true},
           };
}

} // namespace

/// Every call about money, and what is never sent.
class TestMoney : public QObject {
    Q_OBJECT
private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void good_data() { tableOf(exchanges()); }
    void good() { checkGood(currentOf(exchanges())); }
    void refused_data() { tableOf(exchanges()); }
    void refused() { checkRefused(currentOf(exchanges())); }
    void malformed_data() { tableOf(exchanges()); }
    void malformed() { checkMalformed(currentOf(exchanges())); }
    void pageOfHtml_data() { tableOf(exchanges()); }
    void pageOfHtml() { checkPageOfHtml(currentOf(exchanges())); }
    void unauthorised_data() { tableOf(exchanges()); }
    void unauthorised() { checkUnauthorised(currentOf(exchanges())); }

    void manyPages()
    {
        WhitelabelShop shop;
        for (const char* id : {"a", "b", "c"})
            shop.server().answer(
                "{\"success\":true,\"data\":{\"transactions\":[{\"id\":\"" + QByteArray(id) +
                "\",\"type\":\"topup\",\"amount\":1}],\"pagination\":{\"total_pages\":3}}}");
        const auto result = wait(booked(shop.vendor(), {}));
        QVERIFY(result && result->has_value());
        QCOMPARE(**result, u"3: a topup 1 -|b topup 1 -|c topup 1 -"_s);
        QCOMPARE(shop.seen().size(), 3);
        QCOMPARE(shop.seen().at(2).path, QByteArray("/credits/transactions?page=3&limit=100"));
    }

    /// An answer that signs its amounts keeps its signs; rows without a number get the same one in
    /// each reading.
    void signedAmounts()
    {
        WhitelabelShop shop;
        const QByteArray answer =
            "{\"success\":true,\"transactions\":[{\"type\":\"order\",\"amount\":-8.4},"
            "{\"type\":\"order\",\"amount\":2,\"description\":\"taken "
            "back\"}],\"pagination\":{\"pages\":1}}";
        shop.server().answer(answer);
        shop.server().answer(answer);
        const auto first = wait(booked(shop.vendor(), {}));
        const auto second = wait(booked(shop.vendor(), {}));
        QVERIFY(first && first->has_value() && second && second->has_value());
        QVERIFY((*first)->contains(u"order -8.4"_s));
        QVERIFY((*first)->contains(u"order 2"_s));
        QVERIFY((*first)->startsWith(u"2: row-"_s));
        QCOMPARE(**first, **second);
    }

    void rules_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QByteArray>("balance");
        QTest::addColumn<QString>("expected");
        const QByteArray none;
        QTest::newRow("no deposit")
            << user("\"initial_deposit_made\":false") << none << u"deposit 50 50000"_s;
        QTest::newRow("on account")
            << user("\"initial_deposit_made\":true,\"credit\":{\"billing_mode\":\"POSTPAID\"}")
            << none << QString();
        QTest::newRow("mode by the balance, prepaid")
            << user("\"initial_deposit_made\":true")
            << QByteArray("{\"success\":true,\"balance\":1,\"billing_mode\":\"prepaid\"}")
            << u"pay"_s;
        QTest::newRow("mode by the balance, on account")
            << user("\"initial_deposit_made\":true")
            << QByteArray("{\"success\":true,\"balance\":1,\"billing_mode\":\"postpaid\"}")
            << QString();
    }
    void rules()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QByteArray, balance);
        QFETCH(QString, expected);
        WhitelabelShop shop;
        shop.server().answer(answer);
        if (!balance.isEmpty())
            shop.server().answer(balance);
        const auto rules = wait(shop.vendor().ports().payments->fetchRules());
        QVERIFY(rules && rules->has_value());
        QCOMPARE(words(**rules), expected);
        QCOMPARE((*rules)->reason.isEmpty(), !expected.isEmpty());
    }

    void unsafePayment_data()
    {
        QTest::addColumn<QByteArray>("order");
        QTest::addColumn<ErrorKind>("kind");
        const auto row = [](const char* name, const QByteArray& order, ErrorKind kind) {
            QTest::newRow(name) << order << kind;
        };
        row("plain http", "{\"id\":\"p\",\"approval_link\":\"http://paypal.example/x\"}",
            ErrorKind::Protocol);
        row("script", "{\"id\":\"p\",\"approval_link\":\"javascript:alert\"}", ErrorKind::Protocol);
        row("file", "{\"id\":\"p\",\"approval_link\":\"file:///etc/passwd\"}", ErrorKind::Protocol);
        row("credentials", "{\"id\":\"p\",\"approval_link\":\"https://a:b@paypal.example/x\"}",
            ErrorKind::Protocol);
        row("no page", "{\"id\":\"p\"}", ErrorKind::Protocol);
        row("no id", "{\"approval_link\":\"https://paypal.example/x\"}", ErrorKind::Protocol);
        row("other amount",
            "{\"id\":\"p\",\"amount\":5000,\"approval_link\":\"https://paypal.example/x\"}",
            ErrorKind::Conflict);
    }
    void unsafePayment()
    {
        QFETCH(QByteArray, order);
        QFETCH(ErrorKind, kind);
        WhitelabelShop shop;
        shop.server().answer("{\"success\":true,\"paypal_order\":" + order + '}');
        const auto result = wait(created(shop.vendor(), usd(50'000), false));
        QVERIFY(result && !result->has_value());
        QCOMPARE(result->error().kind, kind);
        QVERIFY(!result->error().userText.isEmpty());
    }

    void loopbackPage()
    {
        WhitelabelShop shop;
        shop.server().answer(
            "{\"success\":true,\"paypal_order\":{\"id\":\"p\",\"amount\":\"500.00\","
            "\"approval_link\":\"http://127.0.0.1:8080/approve?o=p#x\"}}");
        const auto result = wait(created(shop.vendor(), usd(50'000), false));
        QVERIFY(result && result->has_value());
        QCOMPARE(**result, u"p 500 http://127.0.0.1:8080/approve?o=p#x"_s);
    }

    void amountNotSent_data()
    {
        QTest::addColumn<qint64>("micros");
        QTest::addColumn<bool>("isDeposit");
        QTest::newRow("nothing") << qint64{0} << false;
        QTest::newRow("negative") << qint64{-5'000'000} << false;
        QTest::newRow("part of a cent") << qint64{5'001'000} << false;
        QTest::newRow("deposit too small") << qint64{49'990'000} << true;
        QTest::newRow("deposit too large") << qint64{50'000'010'000} << true;
    }
    void amountNotSent()
    {
        QFETCH(qint64, micros);
        QFETCH(bool, isDeposit);
        WhitelabelShop shop;
        const auto amount = *Money::fromMicros(micros, Currency::usd());
        const auto result = wait(created(shop.vendor(), amount, isDeposit));
        QVERIFY(result && !result->has_value());
        QCOMPARE(result->error().kind, ErrorKind::Rejected);
        QVERIFY(shop.server().seen().isEmpty());
    }

    /// A connection that breaks behind the request: nobody knows, and nobody tries again.
    void brokenCapture()
    {
        WhitelabelShop shop;
        shop.server().drop();
        const auto result = wait(captured(shop.vendor(), false));
        QVERIFY(result && result->has_value());
        QVERIFY((*result)->startsWith(u"Unknown"_s));
        QCOMPARE(shop.seen().size(), 1);
    }

    void brokenPayment()
    {
        WhitelabelShop shop;
        shop.server().drop();
        const auto result = wait(created(shop.vendor(), usd(50'000), false));
        QVERIFY(result && !result->has_value());
        QVERIFY(result->error().userText.contains(u"not known whether"_s));
        QCOMPARE(shop.seen().size(), 1);
    }

    void priceNotSent()
    {
        WhitelabelShop shop;
        auto* pricing = shop.vendor().ports().pricing;
        auto both = marked(1);
        both.finalPrice = usd(100);
        auto none = marked(1);
        none.markupMicros.reset();
        auto unnamed = marked(1);
        unnamed.offer = {};
        for (const auto& wish :
             {both, none, unnamed, marked(-100'000'000), fixed(usd(0)), fixed(usd(-1))}) {
            const auto act = pricing->preparePrice(wish);
            QVERIFY(!act);
            QCOMPARE(act.error().kind, ErrorKind::Rejected);
        }
    }

    /// A host that names the plan in the body: said in the account's settings.
    void priceInTheBody()
    {
        WhitelabelShop shop({{u"endpoint.pricing.set"_s, u"POST /reseller/pricing"_s}});
        const auto number = shop.vendor().ports().pricing->preparePrice(marked(20'000'000));
        QVERIFY(number);
        QCOMPARE(number->method, QByteArray("POST"));
        QCOMPARE(number->path, u"/reseller/pricing"_s);
        QCOMPARE(number->body, QByteArray("{\"markup_percent\":20,\"plan_id\":4107}"));
        auto wish = marked(20'000'000);
        wish.offer = OfferCode(u"plan-2"_s);
        const auto text = shop.vendor().ports().pricing->preparePrice(wish);
        QVERIFY(text);
        QCOMPARE(text->body, QByteArray("{\"markup_percent\":20,\"plan_id\":\"plan-2\"}"));
    }
};

SIMSTOCK_TEST_MAIN(TestMoney, QCoreApplication)
#include "tst_whitelabelmoney.moc"
