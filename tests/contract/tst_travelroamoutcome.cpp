// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/travelroam/outcome.h"
#include "tests/contract/travelroamsamples.h"
#include "tests/support/testsupport.h"

using namespace simstock;
using namespace Qt::StringLiterals;

namespace {

PreparedAct act(ActKind kind)
{
    const bool isAboutEsim = kind != ActKind::Order;
    return {.kind = kind,
            .method = "POST",
            .path = u"/processorders"_s,
            .body = isAboutEsim ? "{\"iccid\":\"8935101000000001237\"}" : "{}",
            .idempotencyKey = {}};
}

SpendReply answered(const QByteArray& body, int status = 200)
{
    SpendReply sent;
    sent.evidence.anyByteLeft = true;
    sent.reply = roam::reply(body, status);
    return sent;
}

ActAnswer judged(ActKind kind, const SpendReply& sent)
{
    return travelroam::outcomeOf(act(kind), sent, Currency::usd());
}

} // namespace

class TestOutcome : public QObject {
    Q_OBJECT
private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void accepted()
    {
        const auto order = judged(ActKind::Order, answered(roam::orderPlaced()));
        QCOMPARE(order.outcome, Outcome::Accepted);
        QCOMPARE(order.order.text(), roam::reference);
        QVERIFY(order.esim.isEmpty());
        QCOMPARE(order.charged->micros(), 6'900'000);
        QCOMPARE(order.evidence.httpStatus, 200);
        QVERIFY(!order.error);
        const auto topUp = judged(ActKind::TopUp, answered(roam::orderPlaced(), 201));
        QCOMPARE(topUp.outcome, Outcome::Accepted);
        QCOMPARE(topUp.esim.text(), roam::iccid);
        QVERIFY(topUp.order.isEmpty());
        QCOMPARE(topUp.evidence.requestId, roam::reference);
        for (const auto& reply : {answered(roam::commandDone()), answered("", 204)}) {
            const auto revoke = judged(ActKind::Revoke, reply);
            QCOMPARE(revoke.outcome, Outcome::Accepted);
            QCOMPARE(revoke.esim.text(), roam::iccid);
        }
    }

    void references_data()
    {
        QTest::addColumn<QByteArray>("body");
        for (const char* body : {R"({"orderReference": "R1"})", R"({"order_reference": "R1"})",
                                 R"({"reference": "R1"})", R"({"data": {"orderReference": "R1"}})",
                                 R"({"order": [], "data": {"reference": "R1"}})",
                                 R"({"data": {"order": {"orderReference": " R1 "}}})"})
            QTest::newRow(body) << QByteArray(body);
    }
    void references()
    {
        QFETCH(QByteArray, body);
        const auto order = judged(ActKind::Order, answered(body));
        QCOMPARE(order.outcome, Outcome::Accepted);
        QCOMPARE(order.order.text(), u"R1"_s);
        QVERIFY(!order.charged);
    }

    void acceptedWithoutReference()
    {
        for (const char* body : {"{}", R"({"status": "completed"})", R"({"orderReference": ""})",
                                 R"({"orderReference": null, "total": 6.9})"}) {
            const auto order = judged(ActKind::Order, answered(body));
            QCOMPARE(order.outcome, Outcome::Unknown);
            QVERIFY(order.error->userText.contains(u"money may have been spent"_s));
            QVERIFY(order.error->detail.contains(u"orderReference"_s));
        }
    }

    void statuses_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Outcome>("outcome");
        for (const int status : {400, 401, 402, 403, 404, 405, 413, 415, 422, 429}) {
            const auto row = [status](const char* what, const QByteArray& body, Outcome outcome) {
                QTest::addRow("%d %s", status, what) << status << body << outcome;
            };
            row("message", R"({"message": "no"})", Outcome::Refused);
            row("error", R"({"error": {"code": 4}})", Outcome::Refused);
            row("errors", R"({"errors": {"iccid": ["wrong provider"]}})", Outcome::Refused);
            row("a proxy's page", "<html>no</html>", Outcome::Unknown);
            row("other JSON", R"({"ok": false})", Outcome::Unknown);
            row("a list", R"([{"message": "no"}])", Outcome::Unknown);
            row("nothing", "", Outcome::Unknown);
        }
        for (const int status : {301, 307, 408, 409, 418, 425, 500, 502, 503, 504, 599})
            QTest::addRow("%d", status) << status << roam::complaint() << Outcome::Unknown;
        QTest::newRow("200 page") << 200 << QByteArray("<html>") << Outcome::Unknown;
        QTest::newRow("200 cut") << 200 << roam::orderPlaced().chopped(1) << Outcome::Unknown;
        QTest::newRow("200 failed") << 200 << QByteArray(R"({"orderReference": "R1",
            "status": "Failed"})") << Outcome::Unknown;
        QTest::newRow("200 no success") << 200 << QByteArray(R"({"orderReference": "R1",
            "success": false})") << Outcome::Unknown;
        QTest::newRow("204") << 204 << QByteArray() << Outcome::Unknown;
    }
    void statuses()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(Outcome, outcome);
        for (const auto kind : {ActKind::Order, ActKind::TopUp}) {
            const auto answer = judged(kind, answered(body, status));
            QCOMPARE(answer.outcome, outcome);
            QVERIFY(answer.error);
            QVERIFY(!answer.error->userText.isEmpty());
            QCOMPARE(answer.evidence.httpStatus, status);
            QVERIFY(answer.order.isEmpty());
            QCOMPARE(answer.error->userText.contains(u"Nothing was bought"_s),
                     outcome == Outcome::Refused);
        }
    }

    void kindsAndWords()
    {
        const auto keys = judged(ActKind::Order, answered(roam::complaint("bad key"), 403));
        QCOMPARE(keys.error->kind, ErrorKind::Auth);
        QVERIFY(keys.error->detail.contains(u"bad key"_s));
        QVERIFY(!keys.error->userText.contains(u"bad key"_s));
        QCOMPARE(judged(ActKind::Order, answered(roam::complaint(), 402)).error->kind,
                 ErrorKind::Funds);
        const auto busy = judged(ActKind::Order, answered(roam::complaint(), 503));
        QVERIFY(busy.error->userText.contains(u"compare the balance first"_s));
        QVERIFY(!judged(ActKind::Revoke, answered(roam::complaint(), 503))
                     .error->userText.contains(u"bought"_s));
    }

    void withoutAnAnswer()
    {
        SpendReply sent;
        sent.error = makeError(ErrorKind::Network, u"refused"_s);
        QCOMPARE(judged(ActKind::Order, sent).outcome, Outcome::NotSent);
        sent.evidence.anyByteLeft = true;
        const auto cut = judged(ActKind::Order, sent);
        QCOMPARE(cut.outcome, Outcome::Unknown);
        QVERIFY(cut.error->userText.contains(u"Do not send it again"_s));
    }
};

SIMSTOCK_TEST_MAIN(TestOutcome, QCoreApplication)
#include "tst_travelroamoutcome.moc"
