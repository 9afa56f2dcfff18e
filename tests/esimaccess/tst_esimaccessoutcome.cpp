// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/esimaccess/faults.h"
#include "providers/esimaccess/outcome.h"
#include "tests/esimaccess/samples.h"
#include "tests/support/testsupport.h"

using namespace simstock;
using namespace Qt::StringLiterals;

namespace {

PreparedAct act(ActKind kind)
{
    return {.kind = kind,
            .method = "POST",
            .path = u"/api/v1/open/esim/order"_s,
            .body = "{}",
            .idempotencyKey =
                kind == ActKind::TopUp ? u"desk-topup-0003"_s : u"desk-20260101-0007"_s};
}

SpendReply answered(const QByteArray& body, int status = 200)
{
    SpendReply sent;
    sent.evidence.anyByteLeft = true;
    sent.evidence.httpStatus = status;
    sent.reply = samples::reply(body, status);
    return sent;
}

SpendReply unanswered(bool anyByteLeft, int networkError, ErrorKind kind)
{
    SpendReply sent;
    sent.evidence.anyByteLeft = anyByteLeft;
    sent.evidence.networkError = networkError;
    sent.error = makeError(kind, u"cut"_s);
    return sent;
}

} // namespace

class TestOutcome : public QObject {
    Q_OBJECT
private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void codesOfARefusal_data()
    {
        QTest::addColumn<Outcome>("outcome");
        for (const char* code :
             {"000101", "000102", "000103", "000104", "000105", "000106", "000107",
              "101001", "101002", "101003", "200002", "200005", "200006", "200007",
              "200008", "200009", "200011", "310201", "310211", "310221", "310231",
              "310241", "310243", "310251", "310272", "310299", "310403"})
            QTest::newRow(code) << Outcome::Refused;
        for (const char* code : {"000001", "900001", "310402", "200010", "401001", "404", "000108",
                                 "101004", "200003", "200012", "310404", "999999", "0", ""})
            QTest::newRow(code) << Outcome::Unknown;
    }
    void codesOfARefusal()
    {
        QFETCH(Outcome, outcome);
        for (const auto kind :
             {ActKind::Order, ActKind::TopUp, ActKind::Message, ActKind::Cancel, ActKind::Suspend,
              ActKind::Resume, ActKind::Revoke, ActKind::WebhookSave}) {
            const auto answer = esimaccess::outcomeOf(
                act(kind), answered(samples::refusal(QTest::currentDataTag())));
            QCOMPARE(answer.outcome, outcome);
            QVERIFY(answer.error);
            QVERIFY(!answer.error->userText.isEmpty());
            QVERIFY(answer.order.isEmpty());
            const auto code = QString::fromLatin1(QTest::currentDataTag());
            if (code.size() > 1)
                QCOMPARE(answer.evidence.vendorCode, code);
        }
    }
    void theSameRefusalWithAnotherStatusIsUnknown_data()
    {
        QTest::addColumn<int>("status");
        for (const int status :
             {201, 204, 301, 307, 400, 401, 403, 404, 405, 408, 409, 429, 500, 502, 503, 504})
            QTest::addRow("%d", status) << status;
    }
    void theSameRefusalWithAnotherStatusIsUnknown()
    {
        QFETCH(int, status);
        for (const auto& body : {samples::refusal("200007"), samples::orderPlaced(),
                                 QByteArray("<html>"), QByteArray()}) {
            const auto answer = esimaccess::outcomeOf(act(ActKind::Order), answered(body, status));
            QCOMPARE(answer.outcome, Outcome::Unknown);
            QCOMPARE(answer.evidence.httpStatus, status);
        }
    }

    void answersThatProveNothing_data()
    {
        QTest::addColumn<QByteArray>("body");
        const std::pair<const char*, QByteArray> rows[] = {
            {"empty", ""},
            {"html", "<html>maintenance</html>"},
            {"half", samples::orderPlaced().first(60)},
            {"array", "[]"},
            {"null", "null"},
            {"no success", "{\"obj\":{\"orderNo\":\"B1\"}}"},
            {"success is 1", "{\"success\":1,\"obj\":{\"orderNo\":\"B1\"}}"},
            {"success is null", "{\"success\":null,\"obj\":{\"orderNo\":\"B1\"}}"},
            {"success with a code",
             "{\"success\":true,\"errorCode\":\"200007\",\"obj\":{\"orderNo\":\"B1\"}}"},
            {"no obj", "{\"success\":true,\"errorCode\":\"0\"}"},
            {"obj is null", "{\"success\":true,\"obj\":null}"},
            {"obj is text", "{\"success\":true,\"obj\":\"B1\"}"},
            {"no id", "{\"success\":true,\"obj\":{}}"},
            {"id is null", "{\"success\":true,\"obj\":{\"orderNo\":null}}"},
            {"id is blank", "{\"success\":true,\"obj\":{\"orderNo\":\" \"}}"},
            {"id is a number", "{\"success\":true,\"obj\":{\"orderNo\":26010110000007}}"},
            {"another request",
             "{\"success\":true,\"obj\":{\"orderNo\":\"B1\",\"transactionId\":\"somebody\"}}"},
            {"failure without code", "{\"success\":false,\"obj\":null}"},
        };
        for (const auto& [name, body] : rows)
            QTest::newRow(name) << body;
    }
    void answersThatProveNothing()
    {
        QFETCH(QByteArray, body);
        const auto answer = esimaccess::outcomeOf(act(ActKind::Order), answered(body));
        QCOMPARE(answer.outcome, Outcome::Unknown);
        QVERIFY(answer.order.isEmpty());
        QVERIFY(answer.error);
    }

    void accepted()
    {
        auto answer = esimaccess::outcomeOf(act(ActKind::Order), answered(samples::orderPlaced()));
        QCOMPARE(answer.outcome, Outcome::Accepted);
        QCOMPARE(answer.order.text(), u"B26010110000007"_s);
        QVERIFY(!answer.error);
        answer = esimaccess::outcomeOf(
            act(ActKind::Order),
            answered("{\"success\":\"true\",\"errorCode\":0,\"obj\":{\"orderNo\":\"B1\"}}"));
        QCOMPARE(answer.outcome, Outcome::Accepted);
        QCOMPARE(answer.order.text(), u"B1"_s);
        answer = esimaccess::outcomeOf(act(ActKind::TopUp), answered(samples::topUpDone()));
        QCOMPARE(answer.outcome, Outcome::Accepted);
        QCOMPARE(answer.esim.text(), u"26011512000003"_s);
        answer = esimaccess::outcomeOf(act(ActKind::TopUp),
                                       answered("{\"success\":true,\"obj\":{\"iccid\":\"89\"}}"));
        QCOMPARE(answer.outcome, Outcome::Unknown);
        for (const auto kind : {ActKind::Cancel, ActKind::Message, ActKind::WebhookSave})
            QCOMPARE(esimaccess::outcomeOf(act(kind), answered(samples::commandDone())).outcome,
                     Outcome::Accepted);
        QCOMPARE(
            esimaccess::outcomeOf(act(ActKind::Cancel), answered("{\"success\":true}")).outcome,
            Outcome::Accepted);
        QCOMPARE(esimaccess::outcomeOf(act(ActKind::Cancel), answered("{}")).outcome,
                 Outcome::Unknown);
    }
    void bothSpellingsOfTheErrorText()
    {
        const auto answer = esimaccess::outcomeOf(
            act(ActKind::Order),
            answered("{\"success\":\"false\",\"errorCode\":200011,\"errorMessage\":\"sold out\"}"));
        QCOMPARE(answer.outcome, Outcome::Refused);
        QCOMPARE(answer.evidence.vendorCode, u"200011"_s);
        QVERIFY(answer.error->detail.contains(u"sold out"_s));
    }
    void noAnswer()
    {
        auto answer =
            esimaccess::outcomeOf(act(ActKind::Order), unanswered(false, 1, ErrorKind::Network));
        QCOMPARE(answer.outcome, Outcome::NotSent);
        QCOMPARE(answer.error->kind, ErrorKind::Network);
        for (const int networkError : {0, 2, 5, 205, 299, 399}) {
            answer = esimaccess::outcomeOf(act(ActKind::Order),
                                           unanswered(true, networkError, ErrorKind::Timeout));
            QCOMPARE(answer.outcome, Outcome::Unknown);
            QCOMPARE(answer.error->kind, ErrorKind::Timeout);
        }
    }
};

SIMSTOCK_TEST_MAIN(TestOutcome, QCoreApplication)
#include "tst_esimaccessoutcome.moc"
