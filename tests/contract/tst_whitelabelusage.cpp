// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/whitelabel/orders.h"
#include "tests/contract/whitelabelshop.h"

#include <QJsonArray>

using namespace simstock;
using namespace simstock::test;
using namespace Qt::StringLiterals;

namespace {

const VendorOrderId orderOfMany(u"o-1"_s);

QString iccidOf(int number)
{
    return u"89351010000000%1"_s.arg(number, 5, 10, QLatin1Char('0'));
}

EsimKey keyOf(int number, const VendorOrderId& order = orderOfMany)
{
    return {AccountId(u"account-1"_s), whitelabel::toEsimId(Iccid(iccidOf(number)), order)};
}

QList<EsimKey> keysTo(int last)
{
    QList<EsimKey> keys;
    for (int number = 1; number <= last; ++number)
        keys.append(keyOf(number));
    return keys;
}

/// An order whose eSIMs have the provider's own numbers t1, t2, ...
QByteArray orderOf(int esims, const QByteArray& id = "o-1", bool hasNumbers = true)
{
    QByteArrayList profiles;
    for (int number = 1; number <= esims; ++number) {
        const auto count = QByteArray::number(number);
        profiles.append("{\"iccid\":\"" + iccidOf(number).toLatin1() + "\"" +
                        (hasNumbers ? ",\"esimTranNo\":\"t" + count + "\"" : QByteArray()) +
                        ",\"activation_code\":\"LPA:1$a.example$M" + count +
                        "\",\"status\":\"GOT_RESOURCE\"}");
    }
    return "{\"success\":true,\"data\":{\"order\":{\"id\":\"" + id +
           "\",\"status\":\"allocated\",\"plan_id\":7,\"provider_id\":\"3\"},\"profiles\":[" +
           profiles.join(',') + "]}}";
}

/// The vendor answers with an order; that is how the numbers of its eSIMs are learned.
void teach(WhitelabelShop& shop, int esims, const QByteArray& id = "o-1", bool hasNumbers = true)
{
    shop.server().answer(orderOf(esims, id, hasNumbers));
    const auto standing = wait(
        shop.vendor().ports().ordering->fetchOrder(VendorOrderId(QString::fromLatin1(id)), esims));
    QVERIFY(standing && standing->has_value() && (*standing)->ready);
}

QByteArray profileUsage(int megabytes)
{
    return "{\"success\":true,\"usage\":{\"data_used\":" + QByteArray::number(megabytes) +
           ",\"data_limit\":5000,\"percent_used\":10}}";
}

const QByteArray orderUsage =
    R"({"success":true,"order_id":"o-1","usage":{"data_used":"1.5GB","data_total":"5GB",)"
    R"("data_remaining":"3.5GB","percentage_used":30.0,"validity_remaining_days":12}})";

QString words(const std::optional<Result<QList<UsageSample>>>& read)
{
    if (!read)
        return u"no answer"_s;
    if (!*read)
        return errorKindName(read->error().kind);
    QStringList lines;
    for (const auto& sample : **read)
        lines.append(whitelabel::fromEsimId(sample.esim.id).iccid.text().right(2) + u' ' +
                     QString::number(sample.used.bytes()) + u'/' +
                     (sample.total ? QString::number(sample.total->bytes()) : u"-"_s));
    lines.sort();
    return lines.join(u", ");
}

QByteArrayList calls(const QList<SeenRequest>& seen)
{
    QByteArrayList lines;
    for (const auto& request : seen)
        lines.append(request.method + ' ' + request.path);
    return lines;
}

} // namespace

/// Usage of several eSIMs at once, of one, and of its order; and who may ask for a fresh figure.
class TestUsage : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<WhitelabelShop> shop;
    qsizetype before = 0;

    void learn(int esims, const QByteArray& id = "o-1", bool hasNumbers = true)
    {
        teach(*shop, esims, id, hasNumbers);
        before = shop->seen().size();
    }
    QString read(const QList<EsimKey>& keys, UsageRead how = UsageRead::Stored)
    {
        return words(wait(shop->vendor().ports().usage->fetchUsage(keys, how)));
    }
    /// What was asked since the vendor taught.
    [[nodiscard]] QByteArrayList asked() const { return calls(shop->seen().mid(before)); }

private slots:
    void init()
    {
        SIMSTOCK_TEST_INIT
        shop = std::make_unique<WhitelabelShop>();
        before = 0;
    }
    void cleanup() { shop.reset(); }

    void severalAtOnce_data()
    {
        QTest::addColumn<QByteArray>("answer");
        const auto row = [](const char* name, const QByteArray& data) {
            QTest::newRow(name) << QByteArray("{\"success\":true," + data + "}");
        };
        row("raw, bytes", R"("data":{"esimUsageList":[)"
                          R"({"esimTranNo":"t1","dataUsage":1048576,"totalData":5368709120},)"
                          R"({"esimTranNo":"t2","dataUsage":2097152,"totalData":5368709120}]})");
        row("flat, megabytes",
            R"("data":[{"esimTranNo":"t1","data_used_mb":1,"total_data_mb":5120},)"
            R"({"esimTranNo":"t2","data_used_mb":"2","total_data_mb":5120.0}])");
        row("flat, both: bytes count",
            R"("usage":[{"esim_tran_no":"t2","data_used_bytes":2097152,"data_used_mb":9,)"
            R"("total_data_bytes":5368709120},{"esim_tran_no":"t1","data_used_bytes":1048576,)"
            R"("total_data_bytes":5368709120}])");
        row("a step further in",
            R"("results":[{"esimTranNo":"t1","usage":{"used":1,"total":5120,"unit":"MB"}},)"
            R"({"esimTranNo":"t2","usage":{"used":2048,"total":5242880,"unit":"KB"}}])");
        row("by number", R"("data":{"t1":{"data_used_mb":1,"total_data_mb":5120},)"
                         R"("t2":{"dataUsage":2097152,"totalData":5368709120}})");
    }
    void severalAtOnce()
    {
        QFETCH(QByteArray, answer);
        learn(2);
        shop->server().answer(answer);
        QCOMPARE(read(keysTo(2)), u"01 1048576/5368709120, 02 2097152/5368709120"_s);
        QCOMPARE(asked(), QByteArrayList{"POST /usage/check"});
        const auto request = shop->seen().constLast();
        QCOMPARE(request.body, QByteArray(R"({"esimTranNoList":["t1","t2"],"provider_id":"3"})"));
        QCOMPARE(request.headers.value("authorization"), QByteArray("Bearer acme.access.0001"));
        QCOMPARE(request.headers.value("x-session-id"), QByteArray("s-91c2"));
        QCOMPARE(request.headers.value("content-type"), QByteArray("application/json"));
    }
    void atMostTenPerCall()
    {
        learn(12);
        for (const auto& part : {std::pair(1, 10), std::pair(11, 12)}) {
            QByteArrayList rows;
            for (int number = part.first; number <= part.second; ++number)
                rows.append("{\"esimTranNo\":\"t" + QByteArray::number(number) +
                            "\",\"dataUsage\":1}");
            shop->server().answer("{\"success\":true,\"data\":[" + rows.join(',') + "]}");
        }
        QCOMPARE(read(keysTo(12)).count(u'/'), 12);
        QCOMPARE(asked(), (QByteArrayList{"POST /usage/check", "POST /usage/check"}));
        QCOMPARE(shop->seen().at(1).json().value(u"esimTranNoList").toArray().size(), 10);
        QCOMPARE(shop->seen().at(2).json().value(u"esimTranNoList").toArray().size(), 2);
    }
    /// What the answer leaves out, and what cannot be asked together, is asked for singly.
    void theOthersSingly()
    {
        learn(2);
        teach(*shop, 1, "o-2", false);
        before = shop->seen().size();
        shop->server().answer(R"({"success":true,"data":[{"esimTranNo":"t2","data_used_mb":2},)"
                              R"({"esimTranNo":"strange","data_used_mb":7}]})");
        shop->server().answer(profileUsage(4));
        shop->server().answer(profileUsage(5));
        QCOMPARE(read({keyOf(1), keyOf(1, VendorOrderId(u"o-2"_s)), keyOf(2)}),
                 u"01 4000000/5000000000, 01 5000000/5000000000, 02 2097152/-"_s);
        const QByteArray single = "GET /profiles/" + iccidOf(1).toLatin1() + "/usage?provider_id=3";
        QCOMPARE(asked(), (QByteArrayList{"POST /usage/check", single, single}));
    }
    void oneIsNoGroup()
    {
        learn(1);
        shop->server().answer(profileUsage(4));
        QCOMPARE(read(keysTo(1)), u"01 4000000/5000000000"_s);
        QVERIFY(asked().constFirst().startsWith("GET /profiles/"));
    }
    void anAnswerOfNoUse_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("isAskedAgain");
        const QByteArray no = R"({"success":false,"message":"no","error_code":"NOT_NOW"})";
        QTest::newRow("malformed")
            << QByteArray("{\"success\":true,\"data\":[{\"esimTr") << 200 << true;
        QTest::newRow("no rows") << QByteArray(R"({"success":true,"data":{}})") << 200 << true;
        QTest::newRow("refused") << no << 400 << true;
        QTest::newRow("not there") << no << 404 << false;
        QTest::newRow("other method") << no << 405 << false;
    }
    void anAnswerOfNoUse()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, status);
        QFETCH(bool, isAskedAgain);
        learn(2);
        shop->server().answer(answer, status);
        for (int i = 0; i < 2; ++i)
            shop->server().answer(profileUsage(4));
        QCOMPARE(read(keysTo(2)), u"01 4000000/5000000000, 02 4000000/5000000000"_s);
        QCOMPARE(asked().count("POST /usage/check"), 1);
        if (isAskedAgain)
            shop->server().answer(answer, status);
        for (int i = 0; i < 2; ++i)
            shop->server().answer(profileUsage(5));
        QCOMPARE(read(keysTo(2)), u"01 5000000/5000000000, 02 5000000/5000000000"_s);
        QCOMPARE(asked().count("POST /usage/check"), isAskedAgain ? 2 : 1);
    }
    void anErrorIsSaid()
    {
        learn(2);
        shop->server().answer(R"({"success":false,"message":"Later"})", 409);
        QCOMPARE(read(keysTo(2)), errorKindName(ErrorKind::Conflict));
        QCOMPARE(asked().size(), 1);
    }

    /// Of a profile the vendor does not know: its order as stored, when that is one eSIM's.
    void theOrderIsTheSecondWay()
    {
        learn(1);
        shop->server().answer(R"({"success":false,"message":"Not found"})", 404);
        shop->server().answer(orderUsage);
        QCOMPARE(read(keysTo(1)), u"01 1610612736/5368709120"_s);
        QCOMPARE(asked().constLast(), QByteArray("GET /orders/o-1/usage?refreshCache=false"));
        QCOMPARE(asked().size(), 2);
    }
    void anOrderOfSeveralSaysNothingOfOne()
    {
        learn(2, "o-1", false);
        shop->server().answer(R"({"success":false,"message":"Not found"})", 404);
        QCOMPARE(read({keyOf(1)}), QString());
        QCOMPARE(asked().size(), 1);
        shop->server().answer(profileUsage(4));
        QCOMPARE(read({keyOf(1)}, UsageRead::Fresh), u"01 4000000/5000000000"_s);
        QVERIFY(asked().constLast().startsWith("GET /profiles/"));
    }

    void aPersonAsksAnew()
    {
        learn(1);
        shop->server().answer(orderUsage);
        QCOMPARE(read(keysTo(1), UsageRead::Fresh), u"01 1610612736/5368709120"_s);
        QCOMPARE(asked(), QByteArrayList{"GET /orders/o-1/usage?refreshCache=true"});
        QCOMPARE(shop->vendor().ports().usage->rules().freshPerCall, 1);
    }
    /// After a start nothing is known of the order: it is asked how many eSIMs it has.
    void aPersonAsksAnewOfAnUnknownOrder()
    {
        shop->server().answer(orderOf(1));
        shop->server().answer(orderUsage);
        QCOMPARE(read(keysTo(1), UsageRead::Fresh), u"01 1610612736/5368709120"_s);
        QCOMPARE(asked(),
                 (QByteArrayList{"GET /orders/o-1", "GET /orders/o-1/usage?refreshCache=true"}));
    }
    void aFreshFigureThatIsNotHad_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("status");
        QTest::newRow("malformed") << orderUsage.chopped(2) << 200;
        QTest::newRow("no figure") << QByteArray(R"({"success":true,"usage":{}})") << 200;
        QTest::newRow("refused") << QByteArray(R"({"success":false,"message":"no"})") << 400;
        QTest::newRow("not there") << QByteArray(R"({"success":false,"message":"no"})") << 404;
    }
    void aFreshFigureThatIsNotHad()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, status);
        learn(1);
        shop->server().answer(answer, status);
        shop->server().answer(profileUsage(4));
        QCOMPARE(read(keysTo(1), UsageRead::Fresh), u"01 4000000/5000000000"_s);
        QCOMPARE(asked().size(), 2);
    }
    /// Whatever is answered, what a timer asks costs the vendor no call of its own. The control is
    /// the same walk with a person's wish.
    void onlyAPersonCostsTheVendorACall_data()
    {
        QTest::addColumn<UsageRead>("how");
        QTest::addColumn<bool>("refreshes");
        QTest::newRow("timer") << UsageRead::Stored << false;
        QTest::newRow("person") << UsageRead::Fresh << true;
    }
    void onlyAPersonCostsTheVendorACall()
    {
        QFETCH(UsageRead, how);
        QFETCH(bool, refreshes);
        // An order that is known to be of one eSIM, and one that nothing is known of.
        const auto unknown = keyOf(9, VendorOrderId(u"o-9"_s));
        const QList<EsimKey> keys = refreshes ? QList{keyOf(1)} : QList{keyOf(1), unknown};
        const QList<QByteArray> answers{orderUsage, profileUsage(4), "{}", orderOf(1, "o-9")};
        for (const auto& key : keys) {
            for (const auto& answer : answers) {
                for (const int status : {200, 400, 404}) {
                    shop = std::make_unique<WhitelabelShop>();
                    learn(1);
                    for (int i = 0; i < 4; ++i)
                        shop->server().answer(answer, status);
                    read({key}, how);
                    const auto all = asked().join('\n');
                    QVERIFY(!all.isEmpty());
                    QCOMPARE(all.contains("refreshCache=true"), refreshes);
                }
            }
        }
    }
};

SIMSTOCK_TEST_MAIN(TestUsage, QCoreApplication)
#include "tst_whitelabelusage.moc"
