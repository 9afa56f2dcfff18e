// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/troveana/envelope.h"
#include "providers/troveana/faults.h"
#include "providers/troveana/outcome.h"
#include "tests/support/testsupport.h"

using namespace simstock;
using namespace Qt::StringLiterals;

namespace {

PreparedAct act(ActKind kind)
{
    return {.kind = kind,
            .method = "POST",
            .path = u"/orders"_s,
            .body = "{}",
            .idempotencyKey = u"desk-0003"_s};
}

SpendReply answered(const QByteArray& body, int status = 200)
{
    SpendReply sent;
    sent.evidence.anyByteLeft = true;
    sent.reply = HttpReply{.status = status, .headers = {}, .body = body};
    return sent;
}

QByteArray refusal(const QByteArray& refCode)
{
    return R"({"success":false,"data":null,"error":"No","refCode":)" + refCode +
           R"(,"timestamp":1767225600456})";
}

const QByteArray placed = R"({"success":true,"data":{"status":"PENDING",
    "trackingId":"TRK-20260101-014"},"error":null,"refCode":0,"timestamp":1767225600123})";
const QByteArray done = R"({"success":true,"data":{},"error":null,"refCode":0})";

Outcome judged(const QByteArray& body, int status = 200, ActKind kind = ActKind::Order)
{
    return troveana::outcomeOf(act(kind), answered(body, status)).outcome;
}

} // namespace

/// decisions.md 3, row by row, and the envelope it rests on.
class TestOutcome : public QObject {
    Q_OBJECT
private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void statusOfARefusal_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<Outcome>("outcome");
        for (const int status : {400, 401, 403, 404, 405, 413, 415, 422, 429})
            QTest::addRow("%d", status) << status << Outcome::Refused;
        for (const int status :
             {201, 302, 307, 402, 406, 408, 409, 410, 418, 451, 500, 501, 502, 503, 504})
            QTest::addRow("%d", status) << status << Outcome::Unknown;
    }
    void statusOfARefusal()
    {
        QFETCH(int, status);
        QFETCH(Outcome, outcome);
        // Whatever the code says: the status comes first.
        for (const char* code : {"0", "422001", "500001"})
            QCOMPARE(judged(refusal(code), status), outcome);
        // Without the vendor's envelope a status proves nothing.
        for (const char* body :
             {"", "<html>Forbidden</html>", "{\"error\":\"no\"}", "{\"message\":\"no\"}", "[]",
              "{\"success\":null,\"refCode\":422001}", "{\"success\":\"no\"}"})
            QCOMPARE(judged(body, status), Outcome::Unknown);
    }

    void codeOfARefusal_data()
    {
        QTest::addColumn<Outcome>("outcome");
        for (const char* code : {"422001", "422999", "400000", "400001", "401001", "403001",
                                 "404001", "429001", "499999", "\"422001\""})
            QTest::newRow(code) << Outcome::Refused;
        for (const char* code : {"0", "null", "1", "422", "4220011", "500001", "503001", "399999",
                                 "408001", "409001", "-422001", "100000", "900001"})
            QTest::newRow(code) << Outcome::Unknown;
    }
    void codeOfARefusal()
    {
        QFETCH(Outcome, outcome);
        const auto answer =
            troveana::outcomeOf(act(ActKind::Order), answered(refusal(QTest::currentDataTag())));
        QCOMPARE(answer.outcome, outcome);
        QVERIFY(answer.error && !answer.error->userText.isEmpty());
        QVERIFY(answer.order.isEmpty());
    }

    void acceptedWithItsId()
    {
        const auto answer = troveana::outcomeOf(act(ActKind::Order), answered(placed));
        QCOMPARE(answer.outcome, Outcome::Accepted);
        QCOMPARE(answer.order.text(), u"TRK-20260101-014"_s);
        QVERIFY(!answer.error);
        QCOMPARE(judged(placed, 201), Outcome::Accepted);
        QCOMPARE(judged(placed, 500), Outcome::Unknown);
        QCOMPARE(judged(placed, 302), Outcome::Unknown);
    }
    void acceptedWithoutItsId()
    {
        for (const char* data : {"null", "{}", "[]", "\"TRK\"", "{\"trackingId\":null}",
                                 "{\"trackingId\":\" \"}", "{\"trackingId\":12345678901234567890}"})
            QCOMPARE(judged(QByteArray(R"({"success":true,"refCode":0,"data":)") + data + '}'),
                     Outcome::Unknown);
        QCOMPARE(judged(R"({"success":true,"refCode":0})"), Outcome::Unknown);
    }
    void bothYesAndNo()
    {
        QByteArray body = placed;
        body.replace("\"refCode\":0", "\"refCode\":422001");
        QCOMPARE(judged(body), Outcome::Unknown);
        QCOMPARE(judged(placed.chopped(2)), Outcome::Unknown);
        for (const auto kind : {ActKind::Cancel, ActKind::TopUp})
            QCOMPARE(
                judged(R"({"success":true,"refCode":0,"data":{"status":"FAILED"}})", 200, kind),
                Outcome::Unknown);
    }
    void aCancelThatSaysSo()
    {
        QCOMPARE(
            judged("{\"success\":true,\"data\":{\"status\":\"CANCELLED\"}}", 200, ActKind::Cancel),
            Outcome::Accepted);
    }
    void actsWithoutADocumentedAnswer()
    {
        for (const auto kind : {ActKind::Cancel, ActKind::TopUp, ActKind::Message}) {
            QCOMPARE(judged(done, 200, kind), Outcome::Accepted);
            QCOMPARE(judged(R"({"success":true,"refCode":0})", 200, kind), Outcome::Accepted);
            QCOMPARE(judged(R"({"success":true,"data":"ok"})", 200, kind), Outcome::Accepted);
            QCOMPARE(judged(refusal("422002"), 200, kind), Outcome::Refused);
            QCOMPARE(judged(refusal("0"), 200, kind), Outcome::Unknown);
        }
    }
    void withoutAnAnswer()
    {
        SpendReply sent;
        sent.error = makeError(ErrorKind::Network, u"refused"_s);
        QCOMPARE(troveana::outcomeOf(act(ActKind::Order), sent).outcome, Outcome::NotSent);
        sent.evidence.anyByteLeft = true;
        QCOMPARE(troveana::outcomeOf(act(ActKind::Order), sent).outcome, Outcome::Unknown);
        QCOMPARE(troveana::outcomeOf(act(ActKind::Order), {}).outcome, Outcome::NotSent);
    }
    void topUpsThatWereNotGranted()
    {
        for (const auto& sent : {answered(refusal("0"), 403), answered(refusal("403001"))}) {
            const auto answer = troveana::outcomeOf(act(ActKind::TopUp), sent);
            QCOMPARE(answer.outcome, Outcome::Refused);
            QCOMPARE(answer.error->kind, ErrorKind::Forbidden);
            QVERIFY(answer.error->userText.contains(u"granted"_s));
            QVERIFY(!troveana::outcomeOf(act(ActKind::Order), sent)
                         .error->userText.contains(u"granted"_s));
        }
    }
    void kindsOfErrors()
    {
        const auto kind = [](const char* code, int status) {
            return troveana::vendorError(QString::fromLatin1(code), u"x"_s, status).kind;
        };
        QCOMPARE(kind("422001", 200), ErrorKind::Funds);
        QCOMPARE(kind("422001", 422), ErrorKind::Funds);
        QCOMPARE(kind("422002", 200), ErrorKind::Rejected);
        QCOMPARE(kind("401001", 200), ErrorKind::Auth);
        QCOMPARE(kind("", 401), ErrorKind::Auth);
        QCOMPARE(kind("", 403), ErrorKind::Forbidden);
        QCOMPARE(kind("404007", 200), ErrorKind::NotFound);
        QCOMPARE(kind("409001", 200), ErrorKind::Conflict);
        QCOMPARE(kind("", 429), ErrorKind::RateLimited);
        QCOMPARE(kind("500001", 200), ErrorKind::Server);
        QCOMPARE(kind("7", 200), ErrorKind::Rejected);
    }
    void secretsOfTheVendorsWords()
    {
        const auto error = troveana::vendorError(
            u"422002"_s, u"bad code LPA:1$smdp.example.net$K7-9QX2-ABCD"_s, 422);
        QVERIFY(!error.detail.contains(u"K7-9QX2"_s));
        QVERIFY(!error.userText.contains(u"K7-9QX2"_s));
    }
    void envelopes()
    {
        const auto good = troveana::readEnvelope(placed);
        QVERIFY(good && good->success && good->data);
        QVERIFY(good->refCode.isEmpty());
        const auto bad = troveana::readEnvelope(refusal("422001"));
        QVERIFY(bad && !bad->success && !bad->data);
        QCOMPARE(bad->refCode, u"422001"_s);
        QCOMPARE(bad->message, u"No"_s);
        QVERIFY(troveana::readEnvelope(R"({"success":true,"data":[]})"));
        QVERIFY(!troveana::readEnvelope(R"({"data":[]})"));
        QVERIFY(!troveana::readEnvelope(R"({"success":1,"data":[]})"));
        QVERIFY(!troveana::readEnvelope("[]"));
        // success is the truth: a failure with HTTP 200 is one, a success with 500 is none.
        QCOMPARE(troveana::openReply({200, {}, refusal("422001")}).error().kind, ErrorKind::Funds);
        QCOMPARE(troveana::openReply({500, {}, placed}).error().kind, ErrorKind::Server);
        QCOMPARE(troveana::openReply({401, {}, "<html>"}).error().kind, ErrorKind::Auth);
        QVERIFY(troveana::openReply({201, {}, placed}));
    }
};

SIMSTOCK_TEST_MAIN(TestOutcome, QCoreApplication)
#include "tst_troveanaoutcome.moc"
